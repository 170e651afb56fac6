import { infinitive, isNoun, singular } from "../../grammar.js";
import type { Token } from "../../types.js";

const NO_NOUNS = new Set(
  "always perhaps sometimes across besides towards afterwards upwards nowadays whereas unless plus versus does goes this thus minus news regardless overseas".split(
    " ",
  ),
);

/** A lower-case plural noun: what stands behind a number that counts ("2000 people"), and not behind a year. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text !== token.lower || token.lower.length < 3 || NO_NOUNS.has(token.lower)) return false;
  const one = singular(token.lower);
  return one !== token.lower && (isNoun(one) || infinitive(token.lower) === null);
}
