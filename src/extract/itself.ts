import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { lowerOf } from "../tokens.js";
import { chainBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import type { Situation } from "./situation.js";

/** "It reached 4 percent.", "That is 17,000 euros more than in May.": what was measured so last. */
export function itself({ sentence, quantity, memory }: Situation): Measured | null {
  const { tokens } = sentence;
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || quantity.from - verb.last > 2 || !/^(?:it|this|that)$/.test(lowerOf(tokens[verb.first - 1]))) return null;
  const last = lowerOf(tokens[verb.last - 1]);
  if (!STANDS.test(last) && !CHANGE_WORDS.has(last)) return null;
  const told = memory.measured.get(quantity.dimension);
  if (!told?.item) return null;
  const attribute = told.attribute === "change" ? null : told.attribute;
  return { item: { ...told.item, first: -1, last: -1, basis: "elided" }, attribute };
}
const STANDS =
  /^(?:is|was|be|been|stands|stood|stand|reached|reaches|reach|hit|hits|topped|top|neared|exceeded|remains|remained)$/;

/** "winds as strong as 110 mph": what is so strong. */
export function asStrongAs({ sentence, quantity }: Situation): Measured | null {
  if (!/^as [a-z]{2,9} as$/i.test(quantity.boundText ?? "")) return null;
  const phrase = chainBefore(sentence, quantity.from).at(-1);
  return phrase ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}
