import { isFirstName } from "../grammar.js";
import type { Span } from "../types.js";
import { nameIn } from "./names.js";
import { endsInColon, type Page } from "./page.js";
import type { Quoted } from "./quoted.js";
import { holderOf } from "./roles.js";
import { type Subject, subjectOf } from "./subject.js";

const FARTHEST_NAME = 12;

/** Who speaks in each quotation that holds sentences, by its number, as the narration around it tells. */
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
    if (opens || first.block !== last.block || /[.!?…]/.test(text.slice(first.start, first.end - 1))) {
      const before = quoted[i - 1]?.block === first.block ? quoted[i - 1]!.end : blocks[first.block]!.start;
      const behind = Math.min(last.end + 200, blocks[last.block]!.end, quoted[next]?.start ?? Number.POSITIVE_INFINITY);
      const told = subjectOf(text.slice(last.end, behind));
      const toldBefore = told ? null : subjectOf(text.slice(before, first.start), true);
      const subject = told ?? toldBefore ?? (opens ? subjectAbove(page, first.block) : null);
      if (told ?? toldBefore)
        words.set(first.quotation, told ? { start: last.end, end: behind } : { start: before, end: first.start });
      const named = subject === null ? null : whoIs(page, subject, first.block);
      const speaker: string | null = named ?? (opens ? (previous ?? namedLast(page, first.block)) : null);
      if (speaker !== null) quoters.set(first.quotation, speaker);
      previous = speaker;
    }
    i = next;
  }
  return quoters;
}

function whoIs(page: Page, subject: Subject, block: number): string | null {
  if (subject === "same") return namedLast(page, block);
  return "name" in subject ? page.fullest(subject.name) : holderOf(subject.role, namedLast(page, block), page.text);
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
function namedLast({ narrated, lastSubject, announced, fullest }: Page, block: number): string | null {
  const here = opensWithPerson(narrated(block));
  if (here !== null) return fullest(here);
  for (let i = block; i >= 0 && i > block - FARTHEST_NAME; i--) {
    const subject = lastSubject(i);
    if (subject !== null && subject !== "same" && "name" in subject) return fullest(subject.name);
  }
  return announced();
}

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
