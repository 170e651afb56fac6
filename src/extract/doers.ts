import { infinitive } from "../grammar.js";
import { PRODUCING } from "../lexicon/actions.js";
import { EXPECTING } from "../lexicon/stand-ins.js";
import type { Quantity } from "../types.js";
import { isPassive, verbBefore } from "./clause.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** "Analysts had expected 7 billion", "the union wants 9 percent": who expects is not what is expected. */
export function isExpected(sentence: Sentence, { from }: Quantity): boolean {
  return EXPECTING.has(actedOn(sentence, from));
}

/** "Boria exported 3 million barrels": what is pumped or shipped is none of who does it. */
export function isProduced({ sentence, quantity }: Situation): boolean {
  if (!/^(?:volume|mass|energy)$/.test(quantity.dimension)) return false;
  return PRODUCING.has(actedOn(sentence, quantity.from));
}
/** What is counted in a unit of its own. */
export const OF_UNIT: ReadonlyMap<string, ItemPhrase> = new Map([
  ["bbl", { name: "oil", head: "oil", first: -1, last: -1, basis: "implied" }],
]);

/** The infinitive of the active verb right before the amount, which is its object; empty where there is none. */
function actedOn(sentence: Sentence, from: number): string {
  const verb = verbBefore(sentence, from);
  if (!verb || from !== verb.last || isPassive(sentence, verb)) return "";
  return infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "";
}
