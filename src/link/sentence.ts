import type { Claim } from "../types.js";

/** Characters around a quote that show whether two excerpts are of one sentence. */
const CONTEXT = 24;

/** True of two claims of one sentence, also where a long one is quoted in excerpts ("… two trucks, 36 vans …"). */
export function inOneSentence(a: Claim, b: Claim): boolean {
  if (a.doc !== b.doc || a.line !== b.line) return false;
  if (a.sentence === b.sentence) return true;
  return (isExcerpt(a) || isExcerpt(b)) && (a.sentence.includes(contextOf(b)) || b.sentence.includes(contextOf(a)));
}

const isExcerpt = ({ sentence }: Claim): boolean => sentence.startsWith("…") || sentence.endsWith("…");

function contextOf(claim: Claim): string {
  const at = claim.sentence.indexOf(claim.quote);
  return claim.sentence.slice(Math.max(2, at - CONTEXT), at + claim.quote.length + 2).replace(/\s?…$/, "");
}

const DIGIT_OR_LETTER = /[\p{L}\d]/u;

/** Where a quote stands in its sentence: "9" not within "19"; -1 where an excerpt has lost it. */
export function placeIn({ sentence, quote }: Claim): number {
  let at = sentence.indexOf(quote);
  const first = at;
  while (at >= 0) {
    const isCut =
      (DIGIT_OR_LETTER.test(sentence.charAt(at - 1)) && DIGIT_OR_LETTER.test(quote.charAt(0))) ||
      (/\d$/.test(quote) && /^(?:\d|[.,]\d)/.test(sentence.slice(at + quote.length))) ||
      (/^\d/.test(quote) && /\d[.,]$/.test(sentence.slice(0, at)));
    if (!isCut) return at;
    at = sentence.indexOf(quote, at + 1);
  }
  return first;
}

/** Claims of one document, in text order, by sentence. */
export function sentencesOf(claims: readonly Claim[]): Claim[][] {
  const sentences: Claim[][] = [];
  for (const claim of claims) {
    const last = sentences.at(-1);
    if (last && inOneSentence(last.at(-1)!, claim)) last.push(claim);
    else sentences.push([claim]);
  }
  return sentences;
}

/** The words between two claims of a sentence; null where the excerpt of the first does not reach the second. */
export function textBetween(a: Claim, b: Claim): string | null {
  const distance = b.start - a.end;
  let from = a.sentence.indexOf(a.quote);
  for (let tries = 0; from >= 0 && tries < 20; tries++) {
    const after = from + a.quote.length;
    if (a.sentence.startsWith(b.quote, after + distance)) return a.sentence.slice(after, after + distance);
    from = a.sentence.indexOf(a.quote, after);
  }
  const first = a.sentence.indexOf(a.quote) + a.quote.length;
  const to = a.sentence.indexOf(b.quote, first);
  return to < first || first < a.quote.length ? null : a.sentence.slice(first, to);
}
