import { infinitive } from "../grammar.js";
import { CHANGES, UNDERGO } from "../lexicon/attributes.js";
import { lowerOf } from "../tokens.js";
import { subjectBefore, verbBefore } from "./clause.js";
import type { Measured } from "./measured.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

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

/** "rose by 3 points to 12 percent", "to 2.4 billion euros from 2.6 billion": what the amount right before was of. */
export function chained({ sentence, quantity, index, memory }: Situation): Measured | null {
  const previous = sentence.quantities[index - 1];
  if (!previous || previous.dimension !== quantity.dimension || quantity.from - previous.to > 4) return null;
  const between = sentence.tokens.slice(previous.to, quantity.from).map(({ lower }) => lower);
  if (!GOES_ON.test(between.join(" "))) return null;
  const last = memory.measured.get(quantity.dimension);
  return last?.item
    ? { item: { ...last.item, basis: "elided" }, attribute: last.attribute === "change" ? null : last.attribute }
    : null;
}

const GOES_ON = /^(?:to|from|against|(?:, )?(?:up|down) from|(?:, )?compared (?:with|to))$/;

/** "a profit of $6 million, or 31 cents a share": the same sum by another measure. */
export function toldAgain({ sentence, quantity, index, memory }: Situation): Measured | null {
  const previous = sentence.quantities[index - 1];
  if (previous?.dimension !== quantity.dimension || (quantity.per === null && previous.unit === quantity.unit)) return null;
  const between = sentence.tokens.slice(previous.to, quantity.from).map(({ lower }) => lower);
  if (!/^(?:, )?or$/.test(between.join(" "))) return null;
  const item = memory.measured.get(quantity.dimension)?.item;
  return item ? { item: { ...item, basis: "elided" }, attribute: null } : null;
}
