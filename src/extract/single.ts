import type { Quantity } from "../types.js";
import { classOf, isDash, isHyphen, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** "one" that counts nothing: "one proverb says", "only one side"; it counts in a list, under a bound, and in "there is only one". */
export function isBareOne({ quantity, sentence, list }: Situation): boolean {
  if (quantity.best === 0) return !isIncrement(sentence, quantity);
  if (!isPlainOne(sentence, quantity)) return false;
  if (standsInList(sentence, list)) return false;
  const { tokens } = sentence;
  const before = tokens[quantity.from - 1];
  if (before?.lower === "only" || before?.lower === "just")
    return classOf(tokens[quantity.from - 2]) !== "auxiliary" && tokens[quantity.from - 2] !== undefined;
  return !isDash(before) && !perEach(sentence, quantity.to);
}

/** "one day I shall return": no day is counted; "a one-day strike" counts it. */
export function isIdiomaticOne({ quantity, sentence }: Situation): boolean {
  if (!isPlainOne(sentence, quantity) || quantity.unit !== "day") return false;
  const before = sentence.tokens[quantity.from - 1];
  if (sentence.tokens.slice(quantity.last, quantity.to + 1).some(isHyphen)) return false;
  return classOf(before) !== "preposition" && before?.lower !== "only" && before?.lower !== "just";
}

/** "tanks – 395 (+0)": nothing was added, and that is told. */
export const isIncrement = ({ tokens }: Sentence, { from }: Quantity): boolean =>
  tokens[from - 1]?.text === "+" && tokens[from - 2]?.text === "(";

const isPlainOne = ({ document }: Sentence, { best, bound, span }: Quantity): boolean =>
  best === 1 && bound === "exact" && /^one$/i.test(document.text.slice(span.start, span.end));

const standsInList = ({ quantities }: Sentence, [first, last]: readonly [number, number]): boolean =>
  quantities.slice(first, last + 1).some(({ best }) => best !== 1);

/** "one clinic in each district" */
function perEach({ tokens }: Sentence, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 6; i++) if (/^(?:each|every|per)$/.test(tokens[i]!.lower)) return true;
  return false;
}
