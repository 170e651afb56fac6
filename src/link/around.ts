import type { FramedClaim } from "../types.js";

/** The words before and behind a number in its sentence; null where the sentence does not hold it as quoted. */
export function wordsAround({ sentence, quote }: FramedClaim, length: number): readonly [ahead: string, behind: string] | null {
  const at = placeOf(sentence, quote);
  if (at < 0) return null;
  const end = at + quote.length;
  return [sentence.slice(Math.max(0, at - length), at), sentence.slice(end, end + length)];
}

/** The words before a number; none where its sentence does not hold it as quoted. */
export const wordsAhead = (claim: FramedClaim, length: number): string => wordsAround(claim, length)?.[0] ?? "";

/** The words behind a number, likewise. */
export const wordsBehind = (claim: FramedClaim, length: number): string => wordsAround(claim, length)?.[1] ?? "";

// the "5" of "15 and 5" is the second
function placeOf(sentence: string, quote: string): number {
  for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) {
    const [before, after] = [sentence[at - 1] ?? " ", sentence[at + quote.length] ?? " "];
    if (!/[\p{L}\d]/u.test(before) && !/\d/.test(after)) return at;
  }
  return sentence.indexOf(quote);
}

const BREAK = /[;:()–—]|[,.](?=\s|$)|\s(?:and|but|while|whereas|which|who|when|where|after|before)\s/giu;

/** The part of its sentence that a number stands in: "it must be approved by 900 members" of "The deal came late, and it must be ...". */
export function clauseOf(claim: FramedClaim): string {
  const around = wordsAround(claim, 200);
  if (around === null) return claim.sentence;
  const [ahead, behind] = around;
  const from = [...ahead.matchAll(BREAK)].at(-1);
  const to = behind.search(BREAK);
  return `${ahead.slice(from ? from.index + from[0].length : 0)}${claim.quote}${to < 0 ? behind : behind.slice(0, to)}`;
}
