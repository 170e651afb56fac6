import { isNoun, singular } from "../../grammar.js";
import type { Token } from "../../types.js";

/** A lower-case plural noun: what stands behind a number that counts. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  const one = singular(token.lower);
  return one !== token.lower && token.lower.length > 3 && isNoun(one);
}
