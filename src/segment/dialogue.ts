import type { Block } from "./blocks.js";
import { announcesInterview, intervieweeIn } from "./interview.js";

/** Who holds each block of a run of dashed turns: the one who asks or the one who answers. */
export type Part = "asks" | "answers";

/** Blocks [from, to) of one dialogue, and whose turn each is. */
export interface Dialogue {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

const SAME_AFTER_DASH = -5;
const SWITCH_WITHOUT_DASH = -3;

/**
 * The dialogues between headings whose turns begin with a dash. Turns alternate; that one lacks its dash, or is interrupted, shows in what is said,
 * so that the likeliest sequence is taken and not the strict alternation.
 */
export function findDialogues(text: string, blocks: readonly Block[]): Dialogue[] {
  const dialogues: Dialogue[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && (!endsSection(blocks[to]!) || isInsert(blocks, to))) to++;
    const first = firstTurn(text, blocks, from, to);
    if (first !== null) dialogues.push({ from: first, to, parts: likeliest(text, blocks.slice(first, to)) });
    from = to;
  }
  return dialogues;
}

const LONGEST_QUESTION = 400;

/**
 * An interview without any marks: short questions as paragraphs of their own, each answered below. Only where the page announces an interview or
 * a headline quotes someone, as pages of frequent questions look alike.
 */
export function unmarkedInterview(text: string, blocks: readonly Block[]): Dialogue[] {
  const prose = blocks.map(({ kind, dash }) => kind === "paragraph" && !dash);
  const bold = blocks.map((block, i) => prose[i]! && isBold(text, block));
  const boldly = bold.filter((marked, i) => marked && asksShortly(text, blocks[i]!)).length >= 2;
  const asks = blocks.map((block, i) => (boldly ? bold[i]! : prose[i]! && asksShortly(text, block)));
  const first = asks.indexOf(true);
  const questions = asks.filter((asked, i) => asked && prose[i + 1] === true && !asks[i + 1]).length;
  const named = blocks.slice(0, Math.max(first, 0)).some((block) => intervieweeIn(lineOf(text, block), asWritten) !== null);
  if (first < (boldly ? 0 : 1) || questions < (boldly || named ? 2 : 3) || questions < 0.15 * (blocks.length - first)) return [];
  const lines = blocks.slice(0, first).map((block) => lineOf(text, block));
  if (!boldly && !lines.some((line) => announcesInterview(line) || /^[^"“«]{3,60}[:–—]\s["“«‘']/.test(line))) return [];
  const dialogues: Dialogue[] = [];
  const lastAsked = asks.lastIndexOf(true);
  let part: Part = "asks";
  let from = first;
  let parts: Part[] = [];
  blocks.slice(first).forEach((block, k) => {
    const i = first + k;
    if (endsSection(block) && !(block.kind === "furniture" && i < lastAsked)) {
      if (parts.length > 0) dialogues.push({ from, to: i, parts });
      parts = [];
      from = i + 1;
      return;
    }
    part = asks[i] ? "asks" : "answers";
    parts.push(part);
  });
  if (parts.length > 0) dialogues.push({ from, to: from + parts.length, parts });
  return dialogues;
}

const lineOf = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + LONGEST_QUESTION));
const asWritten = (name: string): string => name;

const asksShortly = (text: string, { start, end }: Block): boolean =>
  end - start <= LONGEST_QUESTION && /\?["”’]?(?:\*\*|__)?$/.test(text.slice(Math.max(start, end - 4), end));
// "**How many are left?**": the questions of an interview in Markdown.
const isBold = (text: string, { start, end }: Block): boolean =>
  end - start <= LONGEST_QUESTION &&
  end - start > 6 &&
  /^(?:\*\*|__)$/.test(text.slice(start, start + 2)) &&
  text.slice(start, start + 2) === text.slice(end - 2, end);

const endsSection = ({ kind }: Block): boolean => kind === "heading" || kind === "furniture" || kind === "row";

const LONGEST_INSERT = 6;

// A caption or a link between two turns.
function isInsert(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]!.kind !== "furniture") return false;
  for (let i = at + 1; i < blocks.length && i <= at + LONGEST_INSERT; i++) {
    if (blocks[i]!.dash) return true;
    if (blocks[i]!.kind === "heading" || blocks[i]!.kind === "row") return false;
  }
  return false;
}

function firstTurn(text: string, blocks: readonly Block[], from: number, to: number): number | null {
  let dashed = 0;
  let asked = 0;
  let stopped = 0;
  let personal = 0;
  let first = -1;
  for (let i = from; i < to; i++) {
    const block = blocks[i]!;
    if (!block.dash) continue;
    if (first < 0) first = i;
    dashed++;
    const tail = text.slice(Math.max(block.start, block.end - 4), block.end);
    if (/[.!?…]/.test(tail)) stopped++;
    if (tail.includes("?")) asked++;
    if (PERSONAL.test(text.slice(block.start, Math.min(block.end, block.start + 400)))) personal++;
  }
  if (dashed < 2 || stopped < 0.7 * dashed) return null;
  const announced = announcedBefore(text, blocks, from, first);
  if (personal < (announced ? 0.2 : 0.4) * dashed) return null;
  if (!announced && (dashed < 3 || asked < 1 || asked > 0.8 * dashed)) return null;
  if (announced && asked === 0 && dashed < 4) return null;
  const before = blocks[first - 1];
  return before && first - 1 > from && asksFirst(text, before) ? first - 1 : first;
}

function announcedBefore(text: string, blocks: readonly Block[], from: number, first: number): boolean {
  for (let i = Math.max(0, Math.min(from, first - 8)); i < first; i++)
    if (announcesInterview(text.slice(blocks[i]!.start, Math.min(blocks[i]!.end, blocks[i]!.start + 400)))) return true;
  return false;
}

// A first question that lost its dash: it ends in a question and speaks to someone.
const asksFirst = (text: string, { kind, start, end }: Block): boolean =>
  kind === "paragraph" &&
  /\?["”’]?$/.test(text.slice(Math.max(start, end - 3), end)) &&
  ADDRESSES.test(text.slice(start, Math.min(end, start + 600)));

const PERSONAL = /\b(?:you|your|I|we|our|my|You|Your|We|Our|My)\b/;
const ADDRESSES = /\b(?:you|your|Mr|Mrs|Ms|sir|madam|Minister|President|Your Excellency)\b/;
const CALLS =
  /\b(?:(?:Mr|Madam|Mrs|Ms)\.? (?:President|Prime Minister|Minister|Chancellor|Secretary|Chairman|Governor|Mayor|\p{Lu}\p{L}+)|sir|ma'am|Your Excellency)\b/u;
const THANKS_GUEST =
  /\b[Tt]hank(?:s| you)(?: so much| very much)?[^.?!]{0,60}\b(?:talking|speaking|joining|agreeing|your time|(?:the|this|your) interview|being (?:with|here)|coming)\b/;
const ANSWERS =
  /^["“]?(?:yes|no|well|you know|exactly|of course|absolutely|certainly|naturally|i think|i believe|i do|i would|first of all|firstly|thank you|thanks|you are right|that'?s|that’s|it is|it's|it’s|we |our |my |not at all|definitely|because|indeed)/i;
const ASKS =
  /\b(?:how (?:do|did|would|will|many|much|can|are|is|was|were)|what (?:do|did|would|will|is|are|was|were|can)|why (?:do|did|is|are|was|were)|when (?:do|did|will)|do you|did you|are you|were you|have you|could you|would you|can you|will you|tell us|you (?:said|mentioned|have said|say))\b/i;
const SECOND_PERSON = /\b(?:you|your)\b/gi;
const FIRST_PERSON = /\b(?:I|we|our|my|us|me)\b/g;

// Positive where the words are those of one who asks.
function leaning(text: string, { start, end }: Block): number {
  const head = text.slice(start, Math.min(end, start + 1200));
  const tail = text.slice(Math.max(start, end - 300), end);
  let score = 0;
  if (/\?["”’)]?\s*$/.test(tail)) score += 3;
  else if (tail.includes("?")) score += 1;
  if (ASKS.test(tail) || ASKS.test(head.slice(0, 300))) score += 0.7;
  if (CALLS.test(head.slice(0, 200)) || CALLS.test(tail.slice(-100))) score += 1.5;
  if (THANKS_GUEST.test(head.slice(0, 300)) || THANKS_GUEST.test(tail)) score += 2.5;
  if (ANSWERS.test(head.slice(0, 40))) score -= 1.5;
  if (end - start > 900) score -= 1;
  const persons = count(SECOND_PERSON, head) - count(FIRST_PERSON, head);
  return score + Math.max(-1.2, Math.min(1.2, persons * 0.3));
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

// The likeliest path through two states (Viterbi): scores add up block by block, each block keeping where its better predecessor stood.
function likeliest(text: string, blocks: readonly Block[]): Part[] {
  let asks = 2.5;
  let answers = 0;
  const cameFrom: (readonly [Part, Part])[] = [];
  blocks.forEach((block, i) => {
    const lean = leaning(text, block) / 2;
    const stay = i === 0 ? 0 : block.dash ? SAME_AFTER_DASH : 0;
    const turn = i === 0 ? -100 : block.dash ? 0 : SWITCH_WITHOUT_DASH;
    const step: readonly [Part, Part] = [
      asks + stay >= answers + turn ? "asks" : "answers",
      answers + stay >= asks + turn ? "answers" : "asks",
    ];
    cameFrom.push(step);
    [asks, answers] = [Math.max(asks + stay, answers + turn) + lean, Math.max(answers + stay, asks + turn) - lean];
  });
  const parts: Part[] = [];
  let part: Part = asks > answers ? "asks" : "answers";
  for (let i = blocks.length - 1; i >= 0; i--) {
    parts.push(part);
    part = cameFrom[i]![part === "asks" ? 0 : 1];
  }
  return parts.reverse();
}
