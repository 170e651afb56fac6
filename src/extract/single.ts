import type { Situation } from "./situation.js";

/** "one" that counts nothing: "one Polish proverb says"; it counts in a list, under a bound, and as "only one". */
export function isBareOne({ quantity, sentence, list }: Situation): boolean {
  if (quantity.best === 0) return true;
  if (quantity.best !== 1 || quantity.boundText !== null || quantity.bound !== "exact") return false;
  const surface = sentence.document.text.slice(quantity.span.start, quantity.span.end);
  if (!/^\p{L}/u.test(surface)) return false;
  if (list[0] !== list[1]) return false;
  const before = sentence.tokens[quantity.from - 1]?.lower;
  return before !== "only" && before !== "just" && sentence.tokens[quantity.from - 1]?.text !== "–";
}
