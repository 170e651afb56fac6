import { singular } from "../grammar.js";
import { SET_AGES } from "../lexicon/people.js";
import { lowerOf } from "../tokens.js";
import { isPerson } from "./classes.js";
import { chainBefore, subjectBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import { type Finder, type Measured, nounBefore } from "./measured.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, isCapitalised, isHyphen, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** Who or what is so old. */
export const AGED: readonly Finder[] = [
  { name: "age that is set", like: "raised the retirement age to 64", ask: ageSet },
  { name: "youngest or oldest of those counted", like: "40 nurses fell ill. The oldest was 61.", ask: extremeOf },
  { name: "those on one side of an age", like: "women, and children under age five", ask: underAge },
  { name: "who is so old", like: "a 48-year-old man", ask: oldOne },
  { name: "those counted before", like: "40 nurses, half of them under 30", ask: agedOf },
  { name: "name before the comma", like: "the banker Ivo Marr, 61, left", ask: aged },
  { name: "subject", like: "the bridge is 40 years old", ask: subjectNoun },
  { name: "noun before", like: "a man aged 48", ask: nounBefore },
];

function ageSet({ sentence, quantity }: Situation): Measured | null {
  const at = quantity.dimension === "count" ? ageSetBefore(sentence, quantity.from) : -1;
  const { tokens } = sentence;
  // "the average age of the crew was 41"
  const isMean = at > 0 && /^(?:average|mean|median)$/.test(tokens[at - 1]!.lower) && tokens[at + 1]?.lower === "of";
  const of = isMean ? phraseAfter(sentence, classOf(tokens[at + 2]) === "determiner" ? at + 3 : at + 2, false) : null;
  const phrase = of ?? (at < 0 ? null : phraseBefore(sentence, at + 1));
  return phrase && { item: itemFrom(sentence, phrase, "before"), attribute: null };
}

/** The word "age" of "the retirement age is to rise by two years from 62 to 64", seen from one of the two numbers; -1 where there is none. */
export function ageSetBefore({ tokens, owner, quantities }: Sentence, from: number): number {
  if (!/^(?:of|from|to|at|is|was|be|remain|remains)$/.test(lowerOf(tokens[from - 1]))) return -1;
  for (let at = from - 2; at > 0 && at > from - FARTHEST; at--) {
    const { lower, kind } = tokens[at]!;
    const other = quantities[owner[at]!];
    if (kind === "sign" || (other && other.dimension !== "duration" && other.dimension !== "count" && other.dimension !== "date"))
      return -1;
    if (lower === "age") return SET_AGES.has(lowerOf(tokens[at - 1])) && !other ? at : -1;
  }
  return -1;
}
const FARTHEST = 12;

function extremeOf({ sentence, quantity, memory }: Situation): Measured | null {
  const at = quantity.dimension === "count" ? extremeBefore(sentence, quantity.first) : -1;
  if (at < 0) return null;
  const item = memory.counted.findLast(isPerson);
  const { lower } = sentence.tokens[at]!;
  const name = item && item.head !== "person" ? `${lower} ${item.head}` : lower;
  return { item: { name, head: item?.head ?? lower, first: -1, last: -1, basis: "elided" }, attribute: null };
}

/** The word "youngest" of "the youngest was just 17"; -1 where there is none. */
export function extremeBefore({ tokens }: Sentence, first: number): number {
  let at = first - 1;
  while (/^(?:just|only|barely|merely|still|aged)$/.test(lowerOf(tokens[at]))) at--;
  return /^(?:is|was|being)$/.test(lowerOf(tokens[at])) && /^(?:youngest|oldest|eldest)$/.test(lowerOf(tokens[at - 1]))
    ? at - 1
    : -1;
}

function underAge({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  let at = quantity.first;
  while (at > 0 && /^(?:age|ages|aged|the|of|under|over|below|above)$/.test(tokens[at - 1]!.lower)) at--;
  if (!tokens.slice(at, quantity.first).some(({ lower }) => /^(?:under|over|below|above)$/.test(lower))) return null;
  const phrase = phraseBefore(sentence, at);
  const head = phrase && singular(tokens[phrase.head]!.lower);
  return head && isPerson({ head }) ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}

function oldOne({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const old = isHyphen(tokens[quantity.to]) ? quantity.to + 1 : quantity.to;
  const at = tokens[old]?.lower === "old" ? old + 1 : old;
  if (classOf(tokens[at]) !== null) return null;
  const phrase = phraseAfter(sentence, at, false);
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: null };
}

function agedOf({ sentence, quantity, memory }: Situation): Measured | null {
  const item = /^(?:them|whom)$/.test(lowerOf(sentence.tokens[quantity.from - 1]))
    ? memory.counted.findLast(isPerson)
    : undefined;
  return item ? { item: { ...item, first: -1, last: -1, basis: "elided" }, attribute: null } : null;
}

function aged({ sentence, quantity }: Situation): Measured | null {
  if (sentence.tokens[quantity.from - 1]?.text !== ",") return null;
  const phrase = chainBefore(sentence, quantity.from - 1).at(-1);
  return phrase && isCapitalised(sentence.tokens[phrase.head])
    ? { item: itemFrom(sentence, phrase, "before"), attribute: null }
    : null;
}

function subjectNoun({ sentence, quantity }: Situation): Measured | null {
  const phrase = subjectBefore(sentence, quantity.from)[0];
  return phrase ? { item: itemFrom(sentence, phrase, "subject"), attribute: null } : null;
}
