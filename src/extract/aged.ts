import { singular } from "../grammar.js";
import { lowerOf } from "../tokens.js";
import { isPerson } from "./classes.js";
import { chainBefore, subjectBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import { type Finder, type Measured, nounBefore } from "./measured.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, isCapitalised, isHyphen } from "./sentence.js";
import type { Situation } from "./situation.js";

/** Who or what is so old. */
export const AGED: readonly Finder[] = [
  { name: "those on one side of an age", like: "women, and children under age five", ask: underAge },
  { name: "who is so old", like: "a 48-year-old man", ask: oldOne },
  { name: "those counted before", like: "40 nurses, half of them under 30", ask: agedOf },
  { name: "name before the comma", like: "the banker Ivo Marr, 61, left", ask: aged },
  { name: "subject", like: "the bridge is 40 years old", ask: subjectNoun },
  { name: "noun before", like: "a man aged 48", ask: nounBefore },
];

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
