import type { Written } from "./composed.js";
import type { Document } from "./types.js";

/** Longer texts are read in parts: what is asked of a whole document has an end, and so have the memory and the time that one takes. */
const LONGEST_WHOLE = 1_000_000;
const PART = 500_000;
/** How far before its greatest length a part may end so that it ends with a paragraph, a line, a sentence or a word. */
const GIVE = 50_000;
const ENDS = ["\n\n", "\n", ". ", " "];

/** A document, or a part of one: then with the code points and lines before it. */
export interface Extent extends Document {
  readonly opensAt?: { readonly points: number; readonly line: number };
  /** The text as it was read, where `text` has its accents in another form. */
  readonly written?: Written;
}

/** A document as it is, or the parts of a very long one, each with where it opens in the whole, cut at the end of a paragraph where one ends near. */
export function* extentsOf(document: Document): Generator<Extent> {
  const { text } = document;
  if (text.length <= LONGEST_WHOLE) return yield document;
  let opensAt = { points: 0, line: 1 };
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    const part = text.slice(start, end);
    yield { ...document, text: part, opensAt };
    opensAt = closeOf(part, opensAt);
    start = end;
  }
}

function endOfPart(text: string, start: number): number {
  const most = start + PART;
  if (most >= text.length) return text.length;
  for (const sign of ENDS) {
    const at = text.lastIndexOf(sign, most - sign.length);
    if (at > most - GIVE) return at + sign.length;
  }
  let end = isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most;
  while (end < text.length && isOfNumber(text.charCodeAt(end - 1)) && isOfNumber(text.charCodeAt(end))) end++; // half a number is another number
  return end;
}

/** Digits, and what groups them. */
const isOfNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 44 || code === 46;

function closeOf(part: string, { points, line }: NonNullable<Extent["opensAt"]>): NonNullable<Extent["opensAt"]> {
  let [pointsBehind, lineBehind] = [points, line];
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (!isLowSurrogate(code)) pointsBehind++;
    if (code === 10) lineBehind++;
  }
  return { points: pointsBehind, line: lineBehind };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
