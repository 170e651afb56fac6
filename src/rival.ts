import { CONTRASTS, GIVES, PUTS, RIVAL_HEDGES, TALLIES, TALLY_OPENERS } from "./lexicon/rivals.js";

/** How the words before a number set it against one told before by somebody else. */
export type Rival =
  /** "the Red Cross put the figure at 650": it names no thing of its own, and the other may stand in the sentence before. */
  | "told again"
  /** "while dockers claimed 70": the other stands in the same sentence. */
  | "set against";

/** How a number is set against another teller's, by the words before it in its sentence; null where none tell. */
export function rivalOf(ahead: string): Rival | null {
  const words = (ahead.slice(-REACH).match(WORD) ?? []).map((word) => word.toLowerCase());
  let last = words.length - 1;
  while (last >= 0 && RIVAL_HEDGES.has(words[last]!)) last--;
  if (last < 0) return null;
  const word = words[last]!;
  const hedges = words.slice(last + 1);
  if (word === "it" || word === "them" || TALLIES.has(word))
    return hedges.some((one) => /^(?:at|as|of)$/.test(one)) && isPut(words, last) ? "told again" : null;
  if (/^(?:was|is|were|stood|be|been)$/.test(word)) return isTally(words, last - 1) ? "told again" : null;
  return GIVES.has(word) && isSetAgainst(words, last) ? "set against" : null;
}

/** Characters before a number that may tell. */
const REACH = 110;
const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[.,;:!?()]/gu;

/** "put the figure" */
function isPut(words: readonly string[], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 5 && TALLY_OPENERS.has(words[at] ?? "")) at--;
  return PUTS.has(words[at] ?? "");
}

/** "the real number was", "their figure could be" */
function isTally(words: readonly string[], end: number): boolean {
  let at = end;
  while (/^(?:had|have|may|might|could|must|should)$/.test(words[at] ?? "")) at--;
  return TALLIES.has(words[at] ?? "") && TALLY_OPENERS.has(words[at - 1] ?? "");
}

/** Words of a clause that name who tells. */
const TELLER = 8;

function isSetAgainst(words: readonly string[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - TELLER; at--) {
    if (CONTRASTS.has(words[at]!)) return at < verb - 1;
    if (/^[.:!?()]$/.test(words[at]!) || GIVES.has(words[at]!)) return false;
  }
  return false;
}

const TURNED = /^["“(]?(?:but|however|yet|(?:in|by) contrast)\b|,\s(?:however|(?:in|by) contrast)\b/i;

/** "But the rebels said they had killed 40": the sentence is set against the one before. */
export const isTurned = (sentence: string): boolean => TURNED.test(sentence);
