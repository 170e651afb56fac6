import { nameIn } from "../names.js";
import { isBody, isRole } from "../persons.js";
import { byLetters } from "../plain-letters.js";
import type { Span } from "../types.js";
import { announcedSpeaker, isSpokenHere, saysI } from "./address.js";
import type { Page } from "./page.js";

/** A document that is one person’s own words from block `from` on. */
export interface Opening {
  readonly from: number;
  readonly speaker: string;
  /** The line that says so; null for the title of the manifest. */
  readonly words: Span | null;
}

const SEARCHED = 6;
const LONGEST_LINE = 260;
const LONGEST_OFFICE = 110;

/** Whose words a document is, where its first lines or its title say so and the text speaks in the first person. */
export function openingOf(page: Page): Opening | null {
  const lines = firstLines(page);
  const found =
    announcedIn(page, lines) ??
    underTitle(page) ??
    underOffices(page, lines) ??
    underHolder(page, lines) ??
    underByline(page) ??
    ofAuthor(page);
  if (found === null) return null;
  const { blocks } = page;
  let from = found.from;
  while (from < blocks.length && isFront(page, from)) from++;
  const least = isAddressed(page, from) ? 0 : fewest(blocks.length - from);
  return isSpokenHere(page, from, blocks.length, found.speaker, least) ? { ...found, from } : null;
}

const VOCATIVE =
  /^(?:(?:Mr|Mrs|Ms|Madam|Madame)\.?\s(?:\p{Lu}[\p{L}-]*\s?){1,3}|(?:Your )?Excellenc(?:y|ies)|Ladies and [Gg]entlemen|(?:Distinguished|Honou?rable|Dear) \p{L}[^.!?\n]{2,80}),?$/u;

// "Mr. President," in a line of its own: whoever is announced speaks, be it in the third person throughout.
const isAddressed = (page: Page, from: number): boolean =>
  page.blocks.slice(from, from + 4).some((_, i) => VOCATIVE.test(lineAt(page, from + i))) ||
  (from > 0 && VOCATIVE.test(lineAt(page, from - 1)));

// Some words of one’s own among many paragraphs are no speech.
const fewest = (blocks: number): number => Math.max(2, Math.min(12, Math.floor(blocks / 5)));

const lineAt = ({ text, blocks }: Page, block: number): string =>
  text.slice(blocks[block]!.start, Math.min(blocks[block]!.end, blocks[block]!.start + 2 * LONGEST_LINE));

/** The lines before the prose, page furniture left out. */
function firstLines({ blocks }: Page): number[] {
  const lines: number[] = [];
  for (let i = 0; i < blocks.length && lines.length < SEARCHED; i++) if (blocks[i]!.kind !== "furniture") lines.push(i);
  return lines;
}

// Headings, dates and "As delivered" before the first sentence.
function isFront({ text, blocks }: Page, block: number): boolean {
  const { kind, start, end } = blocks[block]!;
  if (kind !== "paragraph") return kind === "heading" || kind === "furniture";
  return end - start <= LONGEST_LINE && !/[.!?:,…]["”’)]?$/.test(text.slice(end - 3, end));
}

// "Statement by the Envoy for Ports, Marta Ilves – Briefing to the council"
function announcedIn(page: Page, lines: readonly number[]): Opening | null {
  for (const i of lines) {
    const line = lineAt(page, i);
    if (line.length > LONGEST_LINE || (page.blocks[i]!.kind !== "heading" && /[.!?]["”]?$/.test(line))) break;
    const speaker = announcedSpeaker(line, page.persons);
    if (speaker !== null) return { from: i + 1, speaker, words: page.blocks[i]! };
  }
  return null;
}

function underTitle({ title, persons }: Page): Opening | null {
  const speaker = title ? announcedSpeaker(title, persons) : null;
  return speaker === null ? null : { from: 0, speaker, words: null };
}

// "Marta Ilves" / "Minister of Ports" / "Good morning. We ..."
function underOffices(page: Page, lines: readonly number[]): Opening | null {
  for (const i of lines.slice(0, 3)) {
    const [name = "", ...offices] = lineAt(page, i).split(/,\s/);
    if (!isBareName(name) || lineAt(page, i).length > LONGEST_OFFICE) continue;
    let next = i + 1;
    while (next < page.blocks.length && isOffice(lineAt(page, next))) next++;
    const titled = offices.length > 0 && isOffice(offices.join(", "));
    if (next > i + 1 || titled) return { from: next, speaker: page.fullest(name), words: page.blocks[i]! };
  }
  return null;
}

const BARE_NAME = byLetters(/^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u);
const isBareName = (line: string): boolean => BARE_NAME.test(line) && nameIn(line) === line && !isBody(line);

function isOffice(line: string): boolean {
  if (line.length > LONGEST_OFFICE || !/^\p{Lu}/u.test(line) || /[.!?:]$/.test(line)) return false;
  const words = line.toLowerCase().split(/[\s,]+/);
  return words.length <= 14 && (isRole(words[0]!) || OFFICE.test(line));
}

const OFFICE =
  /^(?:(?:[Tt]he|[Aa]cting|[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign|[Ff]irst|[Ss]enior|[Pp]ermanent|[Aa]ssistant|[Aa]ssociate|[Ee]xecutive|[Mm]anaging|[Cc]hief|[Hh]ead|[Cc]hair)\s){1,3}(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Dd]irector|[Oo]fficer|[Ee]xecutive|[Rr]epresentative|[Ee]nvoy|[Pp]rofessor|[Ee]ditor|[Cc]ommissioner|of|for)\b/;

const HOLDER = byLetters(
  /^(?:The\s)?(?<office>\p{Lu}[\p{L}’'-]*(?:\s(?:of|for|the|and|\p{Lu}[\p{L}’'-]*)){0,9})\s\((?<who>(?:Mr|Mrs|Miss|Ms|Dr|Sir|Dame|Lord|Lady|Baroness)\.?\s[^()]{3,50})\)$/u,
);

// "The Minister for Ports (Mrs. Marta Ilves)": the line above what an office holder says in the minutes of a parliament.
function underHolder(page: Page, lines: readonly number[]): Opening | null {
  for (const i of lines) {
    const found = HOLDER.exec(lineAt(page, i))?.groups;
    const name = found && isOffice(found.office!) ? nameIn(found.who!) : null;
    if (name) return { from: i + 1, speaker: page.fullest(name), words: page.blocks[i]! };
  }
  return null;
}

const BYLINE = byLetters(/^[Bb]y\s(?<who>(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?:,\s.{3,80})?$/u);

// "By Marta Ilves" is a reporter’s line too: only one who says "I" again and again speaks for herself.
function underByline(page: Page): Opening | null {
  for (let i = 0; i < page.blocks.length && i < SEARCHED; i++) {
    const who = BYLINE.exec(lineAt(page, i))?.groups?.who;
    if (!who || nameIn(who) !== who || isBody(who)) continue;
    return saysI(page, i + 1) ? { from: i + 1, speaker: page.fullest(who), words: page.blocks[i]! } : null;
  }
  return null;
}

// The byline of a web page is told apart from its text.
function ofAuthor(page: Page): Opening | null {
  const { author } = page;
  if (author === null || !isBareName(author)) return null;
  return saysI(page, 0) ? { from: 0, speaker: page.fullest(author), words: null } : null;
}
