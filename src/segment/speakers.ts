import { lowerCapitals, nameIn } from "../names.js";
import type { Span } from "../types.js";
import { announcedSpeaker, isSpokenHere } from "./address.js";
import type { Block } from "./blocks.js";
import { findDialogues, unmarkedInterview } from "./dialogue.js";
import { announcesInterview, intervieweeIn, quotedInHeading } from "./interview.js";
import { isAnswerer, isAsker, type LabelledTurn } from "./labels.js";
import { openingOf } from "./opening.js";
import { endOfSection, endsInColon, type Page } from "./page.js";
import { officeHolder } from "./roles.js";

export const INTERVIEWER = "interviewer";
/** Who answers where the text names no one. */
export const INTERVIEWEE = "interviewee";

/** For each block who holds the floor there, null for narration: turns of interviews and transcripts, and speeches announced by a heading. */
export function findSpeakers(page: Page, turns: readonly LabelledTurn[], sources: Map<number, Span>): (string | null)[] {
  const speakers: (string | null)[] = turns.length > 0 ? labelled(page, turns, sources) : page.blocks.map(() => null);
  const dialogues =
    turns.length > 0 ? [] : [...findDialogues(page.text, page.blocks), ...unmarkedInterview(page.text, page.blocks)];
  let guest = INTERVIEWEE;
  for (const { from, to, parts } of dialogues) {
    guest = interviewee(page, from) ?? guest;
    const announced = announcingBlock(page, from);
    const end = narratorsEnd(page, from, to, guest);
    for (let i = from; i < end; i++) {
      speakers[i] = parts[i - from] === "asks" ? INTERVIEWER : guest;
      if (announced) sources.set(i, announced);
    }
  }
  for (const { from, to, speaker, heading } of addresses(page))
    for (let i = from; i < to; i++) {
      if (speakers[i] === null) sources.set(i, heading);
      speakers[i] ??= speaker;
    }
  return speakers.some((speaker) => speaker !== null) ? speakers : underOpening(page, sources);
}

/** A document that is one speech from its first lines on, without any turns. */
function underOpening(page: Page, sources: Map<number, Span>): (string | null)[] {
  const opening = openingOf(page);
  return page.blocks.map((_, i) => {
    if (opening === null || i < opening.from) return null;
    if (opening.words) sources.set(i, opening.words);
    return opening.speaker;
  });
}

const LAST_WORDS = 4;

// The last paragraphs may be the narrator's again.
function narratorsEnd(page: Page, from: number, to: number, guest: string): number {
  let end = to;
  for (let i = to - 1; i > from && i >= to - LAST_WORDS; i--) {
    const { dash, end: close } = page.blocks[i]!;
    if (dash || /[?*]/.test(page.text.slice(close - 2, close))) break;
    if (closes(page, i, [guest])) end = i;
  }
  return end;
}

const lineAt = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + 400));

// The nearest line above the dialogue that says whose interview it is, the page's title last.
function interviewee(page: Page, from: number): string | null {
  const { text, title, blocks, fullest } = page;
  const announced = announcingBlock(page, from);
  if (announced) return guestIn(page, announced);
  const last = blocks.slice(from).findLast(({ kind }) => kind === "paragraph");
  const closing = last && TALKED.test(lineAt(text, last)) ? intervieweeIn(lineAt(text, last), fullest) : null;
  return (title ? intervieweeIn(title, fullest) : null) ?? closing;
}

function announcingBlock(page: Page, from: number): Block | null {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) if (guestIn(page, page.blocks[i]!) !== null) return page.blocks[i]!;
  return null;
}

function guestIn({ text, fullest }: Page, block: Block): string | null {
  const line = lineAt(text, block);
  return (announcesInterview(line) ? intervieweeIn(line, fullest) : null) ?? quotedInHeading(line, fullest);
}

function labelled(page: Page, turns: readonly LabelledTurn[], sources: Map<number, Span>): (string | null)[] {
  const guest = interviewee(page, turns[0]!.block) ?? INTERVIEWEE;
  const asker = askingLabel(page, turns);
  const names = new Map(turns.map(({ label }) => [label, label === asker ? INTERVIEWER : nameOfLabel(page, label, guest)]));
  const byBlock = new Map(turns.map((turn) => [turn.block, turn]));
  const last = turns.at(-1)!.block;
  const apart = turns.filter(({ block }) => page.blocks[block]!.gap > 0).length > 0.3 * turns.length;
  const people = [...new Set(names.values())];
  const alone = names.size === 1;
  let current: string | null = null;
  let tag: Span | null = null;
  return page.blocks.map((block, i) => {
    const turn = byBlock.get(i);
    if (turn === undefined && alone && isQuestion(page.text, block, byBlock.has(i + 1))) return INTERVIEWER;
    if (turn !== undefined) [current, tag] = [names.get(turn.label)!, turn.tag];
    else if (
      i > last &&
      (block.kind === "heading" ? !endsInColon(page.text, block) : (block.gap > 0 && !apart) || closes(page, i, people))
    )
      current = null;
    if (current !== null && tag !== null) sources.set(i, tag);
    return isAside(page.text, block) ? null : current;
  });
}

// Between the turns of the only one who is named: what asks, or speaks to "you" before the next turn.
function isQuestion(text: string, { kind, start, end }: Block, leads: boolean): boolean {
  if (kind !== "paragraph") return false;
  const words = text.slice(start, Math.min(end, start + 400));
  return (
    /\?["”’]?$/.test(text.slice(end - 2, end)) ||
    ((leads || end - start < 200) && /\byou\b/i.test(words) && !FIRST_PERSON.test(words))
  );
}

// A narrator's last word: "The interview was conducted by ...", "Marta Ilves, 51, studied physics."
function closes({ text, blocks, narrated }: Page, block: number, people: readonly string[]): boolean {
  if (blocks[block]!.kind !== "paragraph" || blocks[block]!.dash) return false;
  const words = narrated(block);
  if (
    /^(?:the|this) (?:interview|conversation|talk|transcript|text|briefing)\b|^(?:interview(?:er|ed)?|questions|transcri\w+|translat\w+)\b.{0,12}(?:by|:)|^(?:ends?|\[ends?\]|end of .{0,30})\b/i.test(
      words,
    )
  )
    return true;
  if (FIRST_PERSON.test(words)) return false;
  if (TALKED.test(words.slice(0, 200))) return true;
  return people.some((name) => name !== INTERVIEWER && name !== INTERVIEWEE && text.startsWith(name, blocks[block]!.start));
}

const TALKED = /\b(?:(?:was|were) (?:talking|speaking|interviewed)|spoke|talked) (?:to|with|by)\b/;
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|we|We|my|My|our|Our|us|me)(?![\p{L}])/u;

// "[Applause]", "(Interruption.)"
const isAside = (text: string, { start, end }: Block): boolean =>
  end - start < 120 && /^[[(]/.test(text.slice(start, start + 1)) && /[\])]\.?$/.test(text.slice(end - 2, end));

function nameOfLabel({ text, title, fullest }: Page, label: string, guest: string): string {
  if (isAsker(label)) return INTERVIEWER;
  if (isAnswerer(label)) return guest;
  const written = lowerCapitals(label);
  const name = nameIn(written) ?? officeHolder(`${title ?? ""}\n${text.slice(0, SEARCHED)}`, written.split(" ").at(-1)!);
  return name === null ? written : fullest(name);
}

const SEARCHED = 20_000;

// Of two speakers the one most of whose turns are questions, where the other's are not: "HARBOUR GAZETTE:".
function askingLabel({ text, blocks }: Page, turns: readonly LabelledTurn[]): string | null {
  const labels = [...new Set(turns.map(({ label }) => label))];
  if (labels.length !== 2 || turns.length < 4) return null;
  const shares = labels.map((label) => {
    const own = turns.filter((turn) => turn.label === label);
    return own.filter(({ block }) => text.slice(blocks[block]!.end - 2, blocks[block]!.end).includes("?")).length / own.length;
  });
  if (shares[0]! >= 0.6 && shares[1]! <= 0.3) return labels[0]!;
  return shares[1]! >= 0.6 && shares[0]! <= 0.3 ? labels[1]! : null;
}

interface Address {
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
  readonly heading: Span;
}

function addresses(page: Page): Address[] {
  return page.blocks.flatMap((block, i): Address[] => {
    if (block.kind !== "heading") return [];
    const speaker = announcedSpeaker(lineAt(page.text, block), page.persons);
    if (speaker === null) return [];
    let from = i + 1;
    while (page.blocks[from]?.kind === "heading" && from < i + 4) from++; // its date, its occasion
    const to = endOfSection(page, from - 1);
    return isSpokenHere(page, from, to, speaker) ? [{ from, to: endOfSpeech(page, to, speaker), speaker, heading: block }] : [];
  });
}

// A speech goes on behind headings of its own, as long as each section speaks in the first person and none announces another speech.
function endOfSpeech(page: Page, from: number, speaker: string): number {
  let end = from;
  while (page.blocks[end]?.kind === "heading" && announcedSpeaker(lineAt(page.text, page.blocks[end]!), page.persons) === null) {
    const to = endOfSection(page, end);
    if (!isSpokenHere(page, end + 1, to, speaker, isCapital(lineAt(page.text, page.blocks[end]!)) ? 1 : 2)) break;
    end = to;
  }
  return end;
}

const isCapital = (line: string): boolean => !/\p{Ll}/u.test(line);
