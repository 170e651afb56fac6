import { infinitive } from "../grammar.js";
import { CHANGES, UNDERGO } from "../lexicon/attributes.js";
import { lowerOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { subjectBefore, verbBefore } from "./clause.js";
import type { Measured } from "./measured.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { isVerbAt } from "./verb.js";

/** "a 4-point drop in turnout": what dropped, which is no drop. */
export function whatChanged(sentence: Sentence, change: Phrase): Phrase | null {
  const { tokens } = sentence;
  if (!CHANGES.has(tokens[change.head]!.lower)) return change;
  if (!/^(?:in|of)$/.test(lowerOf(tokens[change.last]))) return null;
  return phraseAfter(sentence, change.last + (classOf(tokens[change.last + 1]) === "determiner" ? 2 : 1), false);
}

/** Of a chain that begins with a change what changed: "an increase in stocks of 3 million barrels"; with nothing in it, whose change it is: "exports saw a slide of 6 percent". */
export function changedIn(sentence: Sentence, chain: readonly Phrase[]): Phrase | null {
  const { tokens } = sentence;
  const change = chain[0];
  if (!change || !CHANGES.has(tokens[change.head]!.lower)) return null;
  if (chain[1]) return chain[1];
  const verb = verbBefore(sentence, change.first);
  const base = verb && infinitive(tokens[verb.last - 1]!.lower);
  return base && UNDERGO.has(base) && change.head === change.first ? (subjectBefore(sentence, change.first)[0] ?? null) : null;
}

/** "rose by 3 points to 12 percent", "2.4 billion euros in May, up from 2.6 billion", "a profit of 5 million against a forecast of 4 million": what the amount before was of. */
export function chained({ sentence, quantity, index, memory }: Situation): Measured | null {
  const previous = sentence.quantities.slice(0, index).findLast(({ dimension }) => !TEMPORAL.test(dimension));
  if (previous?.dimension !== quantity.dimension || quantity.from - previous.to > FARTHEST) return null;
  if (!goesOn(sentence, previous, quantity.from)) return null;
  const last = memory.measured.get(quantity.dimension);
  const isOfLast = last?.attribute !== "change" && (last?.attribute !== "per share" || isAlike(previous, quantity));
  return last?.item ? { item: { ...last.item, basis: "elided" }, attribute: isOfLast ? last.attribute : null } : null;
}
/** "$0.31 per share, against $410 million": the second is no sum per share. */
const isAlike = (one: Quantity, other: Quantity): boolean =>
  one.per === other.per ||
  (one.unit === other.unit && (one.best ?? 0) < 100 * (other.best ?? 0) && (other.best ?? 0) < 100 * (one.best ?? 0));
const TEMPORAL = /^(?:date|clock|duration)$/;
const FARTHEST = 16;

function goesOn(sentence: Sentence, { from: start, to: from }: Quantity, to: number): boolean {
  const { tokens, owner } = sentence;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const between = words.join(" ");
  if (GOES_ON.test(between)) return true;
  if (BREAKS.test(between)) return false;
  if (EXPECTED.test(between)) return true;
  if (!SET_AGAINST.test(between)) return false;
  // "paid 5 million to the fund from 3 million of savings"
  if (/(?<!up|down) from$/.test(between) && !/^(?:to|at|of|by)$/.test(lowerOf(tokens[start - 1]))) return false;
  for (let at = from; at < to - 1; at++)
    if (owner[at]! < 0 && tokens[at]!.lower !== "compared" && isVerbAt(sentence, at)) return false;
  return true;
}
const GOES_ON = /^(?:to|from|against|(?:, )?(?:up|down) from|(?:, )?compared (?:with|to))$/;
const BREAKS = /(?:^| )(?:and|but|while|as|which|who|that|[.;:()])(?: |$)/;
const SET_AGAINST = /(?:^| )(?:(?:up|down) from|(?<!, )from|against|versus|compared (?:with|to))$/;
/** "compared with the brokers' consensus estimate of" */
const EXPECTED =
  /(?:^| )(?:compared (?:with|to)|against|versus|beating|topping|missing|below|above|exceeding) .{1,60} ?(?:estimates?|forecasts?|expectations?|consensus|projections?|guidance)(?: (?:of|for))?$/;

/** "a profit of $6 million, or 31 cents a share": the same sum by another measure. */
export function toldAgain({ sentence, quantity, index, memory }: Situation): Measured | null {
  const previous = sentence.quantities[index - 1];
  // "cut bills by 57 percent or 1,685 euros"
  const isStep = previous?.attribute === "change" && previous.dimension !== quantity.dimension;
  if (!previous || (previous.dimension !== quantity.dimension && !isStep)) return null;
  if (!isStep && quantity.per === null && previous.unit === quantity.unit) return null;
  const between = sentence.tokens.slice(previous.to, quantity.from).map(({ lower }) => lower);
  if (!/^(?:, )?or$/.test(between.join(" "))) return null;
  const item = memory.measured.get(previous.dimension)?.item;
  return item ? { item: { ...item, basis: "elided" }, attribute: isStep ? "change" : null } : null;
}
