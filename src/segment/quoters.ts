import { isFirstName } from "../grammar.js";
import { nameIn } from "../names.js";
import type { Persons } from "../persons.js";
import type { Span } from "../types.js";
import { endsInColon, type Page } from "./page.js";
import type { Quoted } from "./quoted.js";
import { holderOf } from "./roles.js";
import { lastNamed as namedIn, type Subject, subjectOf } from "./subject.js";

const FARTHEST_NAME = 12;

const FEWEST_WORDS = 5;

/** Who speaks in each quotation that holds sentences, or more than a few words, by its number, as the narration around it tells. */
export function findQuoters(page: Page, quoted: readonly Quoted[], words: Map<number, Span>): ReadonlyMap<number, string> {
  const { text, blocks } = page;
  const quoters = new Map<number, string>();
  let previous: string | null = null;
  for (let i = 0; i < quoted.length; ) {
    const first = quoted[i]!;
    let next = i + 1;
    while (quoted[next]?.quotation === first.quotation) next++;
    const last = quoted[next - 1]!;
    const opens = first.start === blocks[first.block]!.start;
    if (opens || first.block !== last.block || isSpeech(text.slice(first.start, first.end - 1))) {
      const before = quoted[i - 1]?.block === first.block ? quoted[i - 1]!.end : blocks[first.block]!.start;
      const behind = Math.min(last.end + 200, blocks[last.block]!.end, quoted[next]?.start ?? Number.POSITIVE_INFINITY);
      const lead = { start: before, end: first.start };
      const tail = { start: last.end, end: behind };
      const [beside, told] = subjectBeside(text, lead, last, tail);
      if (told) words.set(first.quotation, told);
      const subject = beside ?? (opens ? subjectAbove(page, first.block) : null);
      const named =
        subject === null ? null : whoIs(page, subject, first.block, text.slice(blocks[first.block]!.start, first.start));
      const isBody = named === null && subject !== null && subject !== "same";
      const speaker: string | null = named ?? (opens && !isBody ? (previous ?? namedLast(page, first.block)) : null);
      if (speaker !== null) quoters.set(first.quotation, speaker);
      previous = speaker;
    }
    i = next;
  }
  return quoters;
}

const isSpeech = (quotation: string): boolean =>
  /[.!?…]/.test(quotation) || quotation.split(" ", FEWEST_WORDS).length === FEWEST_WORDS;

// "..., Ek said" before "Ek said: ...", but where a new sentence begins behind the quotation it may be about someone else.
function subjectBeside(text: string, lead: Span, quotation: Span, tail: Span): readonly [Subject | null, Span | null] {
  const [before, behind] = [text.slice(lead.start, lead.end), text.slice(tail.start, tail.end)];
  const isFresh = /[.!?…]["”»’]?$/.test(text.slice(quotation.start, quotation.end)) && /^\s{1,3}\p{Lu}/u.test(behind);
  const leads = isFresh || /[:,]\s{0,2}$/.test(before);
  const first = leads ? subjectOf(before, true) : subjectOf(behind);
  if (first !== null) return [first, leads ? lead : tail];
  const second = leads ? subjectOf(behind) : subjectOf(before, true);
  return [second, second && (leads ? tail : lead)];
}

// A name that is a body’s or a place’s speaks for no one.
function whoIs(page: Page, subject: Subject, block: number, lead = ""): string | null {
  if (subject === "someone") return null;
  if (subject === "same") return namedLast(page, block, lead);
  return "name" in subject ? page.persons.quotable(subject.name) : holderOf(subject.role, namedLast(page, block), page.text);
}

// The narration of the nearest paragraph above that is not all quoted.
function subjectAbove({ narrated, lastSubject }: Page, block: number): Subject | null {
  for (let i = block - 1; i >= 0 && i > block - FARTHEST_NAME; i--) {
    if (/\p{L}{2}/u.test(narrated(i))) return lastSubject(i);
  }
  return null;
}

// "Marek Dub, a baker, lost his shop. “...” he said."
function opensWithPerson(narration: string): string | null {
  const person = /^(?<who>(?:\p{Lu}[\p{L}’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+)(?:,\s(?:an?|the|who|whose|\d\d),?\s|\s\p{Ll})/u.exec(
    narration.slice(0, 120),
  );
  const name = person?.groups?.who ? nameIn(person.groups.who) : null;
  return name?.includes(" ") && (isFirstName(name.split(" ")[0]!.toLowerCase()) || person![0].includes(",")) ? name : null;
}

// Whom "he" means in a block: the person named last as speaking above it, else the one whose speech the page announces.
function namedLast({ narrated, lastNamed, announced, fullest, persons }: Page, block: number, lead = ""): string | null {
  const before = lead ? namedIn(lead) : null;
  const told = before && personOf(before, persons);
  if (told) return told;
  const here = opensWithPerson(narrated(block));
  if (here !== null) return fullest(here);
  for (let i = block; i >= 0 && i > block - FARTHEST_NAME; i--) {
    const subject = lastNamed(i);
    const person = (subject && personOf(subject, persons)) ?? agedIn(narrated(i), persons);
    if (person) return person;
  }
  return announced();
}

// "Kalm resident Ann Reed, 67, was out of town."
const agedIn = (narration: string, { inPhrase }: Persons): string | null => {
  const who = /^(?<who>(?:[\p{L}’'.-]+\s){1,6}\p{Lu}[\p{L}’'-]+),\s\d\d,\s/u.exec(narration.slice(0, 120))?.groups?.who;
  return who ? inPhrase(who) : null;
};

const personOf = (subject: Subject, persons: Persons): string | null =>
  typeof subject === "object" && "name" in subject ? persons.quotable(subject.name) : null;

/**
 * Who is said to give the list below a line such as "Ilves also listed what was lost:", by block. It reaches over lists, inventories and further
 * lines with a colon, and over one paragraph of prose at most.
 */
export function findListers(page: Page, isListed: (block: number) => boolean): ReadonlyMap<number, string> {
  const { text, blocks } = page;
  const listers = new Map<number, string>();
  const announced = (i: number): Subject | null =>
    subjectOf(text.slice(Math.max(blocks[i]!.start, blocks[i]!.end - 300), blocks[i]!.end), true);
  for (let i = 0; i < blocks.length - 1; i++) {
    if (!endsInColon(text, blocks[i]!) || blocks[i]!.kind === "furniture" || listers.has(i)) continue;
    if (blocks[i]!.kind === "heading") continue; // "Key points:"
    const subject = announced(i);
    const lister = subject && whoIs(page, subject, i);
    if (lister === null) continue;
    let to = i + 1;
    while (to < blocks.length && (isListed(to) || (endsInColon(text, blocks[to]!) && announced(to) === null))) to++;
    if (to === i + 1 && blocks[to]!.kind === "paragraph") to++;
    for (let k = i + 1; k < to; k++) listers.set(k, lister);
  }
  return listers;
}
