import { isAdjective, singular } from "../grammar.js";
import { CHANGES } from "../lexicon/attributes.js";
import { lowerOf, textOf } from "../tokens.js";
import { chainBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import { isTime, type Measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { isVerbAt } from "./verb.js";

/** "Most of the pupils, 60 percent, walk" */
export function mostOf({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  if (!/^[,(–—-]$/.test(textOf(tokens[quantity.from - 1]))) return null;
  const group = chainBefore(sentence, quantity.from - 1).at(-1);
  if (!group) return null;
  const of = classOf(tokens[group.first - 1]) === "determiner" ? group.first - 2 : group.first - 1;
  return tokens[of]?.lower === "of" && /^(?:majority|most|bulk|minority|half|share|part)$/.test(lowerOf(tokens[of - 1]))
    ? { item: itemFrom(sentence, group, "before"), attribute: "share" }
    : null;
}

/** "showed growth of 6 percent for flats and 5 percent for farms" */
export function grownFor({ sentence, quantity, index }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const prep = lowerOf(tokens[quantity.to]);
  if (!/^(?:for|in)$/.test(prep)) return null;
  // "a wage rise of 9 percent for dockers" is of wages
  const isNamed = (at: number): boolean =>
    tokens[at]?.kind === "word" && classOf(tokens[at]) === null && !isAdjective(tokens[at]!.lower) && !isVerbAt(sentence, at);
  const isOf = (from: number): boolean =>
    tokens[from - 1]?.lower === "of" && CHANGES.has(lowerOf(tokens[from - 2])) && !isNamed(from - 3);
  const before = quantities[index - 1];
  const isNext =
    before?.dimension === "percent" &&
    isOf(before.from) &&
    lowerOf(tokens[before.to]) === prep &&
    tokens[quantity.from - 1]?.lower === "and";
  if (!isOf(quantity.from) && !isNext) return null;
  const phrase = phraseAfter(sentence, quantity.to + (classOf(tokens[quantity.to + 1]) === "determiner" ? 2 : 1), false);
  return phrase && !isTime(sentence, phrase) ? { item: itemFrom(sentence, phrase, "after"), attribute: "change" } : null;
}

/** "one child in five": the thing stands inside of the number. */
export const isOneThingIn = ({ sentence: { tokens }, quantity: { first } }: Pick<Situation, "sentence" | "quantity">): boolean =>
  tokens[first]!.lower === "one" && /^(?:in|out)$/.test(lowerOf(tokens[first + 2]));

/** "child" in "one child in five" */
export function oneThingIn(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (!isOneThingIn(situation)) return null;
  const noun = quantity.first + 1;
  return { item: itemFrom(sentence, { first: noun, last: noun + 1, head: noun }, "after"), attribute: "share" };
}

/** "with Orlo off 5 percent and Kelm up 6 percent" */
export function upBehindName({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  if (!/^(?:up|down|off)$/.test(lowerOf(tokens[quantity.from - 1]))) return null;
  const phrase = phraseBefore(sentence, quantity.from - 1);
  if (!phrase || !/^(?:,|and|with|while|;)$/.test(lowerOf(tokens[phrase.first - 1]))) return null;
  return isCapitalised(tokens[phrase.head]) || isPluralForm(tokens[phrase.head]!)
    ? { item: itemFrom(sentence, phrase, "before"), attribute: "change" }
    : null;
}

/** "with jumps in egg prices, up 8 percent, and butter, up 3 percent": each noun before its comma rose. */
export function listedBefore(sentence: Sentence, comma: number, from: number): ItemPhrase | null {
  const { tokens } = sentence;
  const phrase = phraseBefore(sentence, comma);
  if (!phrase || phrase.first <= from || isTime(sentence, phrase)) return null;
  const lead = lowerOf(tokens[phrase.first - 1]);
  const isIn = /^(?:in|of)$/.test(lead) && CHANGES.has(singular(lowerOf(tokens[phrase.first - 2])));
  return isIn || /^(?:and|,)$/.test(lead) ? itemFrom(sentence, phrase, "before") : null;
}

/** "just over half (54 percent) of the voters", "three out of 10 (29 percent) said": the share told again. */
export function shareTwice({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const before = quantities[index - 1];
  const isClosed = tokens[quantity.from - 1]?.text === "(" && tokens[quantity.to]?.text === ")";
  if (!isClosed || before?.attribute !== "share" || before.to !== quantity.from - 1) return null;
  const of = tokens[quantity.to + 1]?.lower === "of" ? phraseAfter(sentence, quantity.to + 1, true) : null;
  if (of && !/^(?:those|them|these)$/.test(lowerOf(tokens[quantity.to + 2])))
    return { item: itemFrom(sentence, of, "after"), attribute: "share" };
  const told = memory.measured.get(before.dimension)?.item;
  return { item: told ? { ...told, basis: "elided" } : null, attribute: "share" };
}
