import { ATTRIBUTES } from "../lexicon/attributes.js";
import { INDICES } from "../lexicon/things.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { itemOf } from "./attribute-at.js";
import { chained } from "./change.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import { type Finder, type Measured, measured, ofBefore, subject } from "./measured.js";
import { type Phrase, phraseBefore } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** What a bare number is the height of: an index, a reading, a capacity. */
export function levelOf(situation: Situation): Measured | null {
  const { item, attribute } = measured(situation, FINDERS);
  return item ? { item, attribute } : null;
}

const FINDERS: readonly Finder[] = [
  { name: "level before", like: "rose to 98.3 from 97.1", ask: (one) => (isCountChained(one) ? chained(one) : null) },
  { name: "what rose or fell to it", like: "the index slid 1.3 percent to 7,117", ask: behindStep },
  { name: "reading of", like: "a capacity of 53,000", ask: readingOf },
  { name: "subject that has a level", like: "the gauge stood at 52.4", ask: subjectWithLevel },
];

/** The count before is a level too: there is one in memory under "count" only where `bare` read it. */
const isCountChained = ({ sentence, index }: Situation): boolean =>
  sentence.quantities.slice(0, index).findLast(({ dimension }) => !/^(?:date|clock|duration)$/.test(dimension))?.dimension ===
  "count";

/** "was down 0.7 percent at 7,555", "fell 40 points, or 0.4 percent, to 9,400" */
function behindStep({ sentence, quantity, index, memory }: Situation): Measured | null {
  const { tokens, quantities } = sentence;
  const step = quantities[index - 1];
  if (!step || (step.attribute !== "change" && !isUpOrDown(sentence, step))) return null;
  if (!/^(?:percent|other)$/.test(step.dimension) || !/^(?:to|at)$/.test(lowerOf(tokens[quantity.from - 1]))) return null;
  const between = tokens.slice(step.to, quantity.from - 1).map(({ lower }) => lower);
  if (between.length > 9 || between.some((word) => /^(?:and|but|while|as|;|:)$/.test(word))) return null;
  const item = memory.measured.get(step.dimension)?.item;
  return item ? { item: { ...item, basis: "elided" }, attribute: "level" } : null;
}

const isUpOrDown = ({ tokens }: Sentence, { from, to }: Quantity): boolean =>
  /^(?:up|down|off|higher|lower)$/.test(lowerOf(tokens[from - 1])) || /^(?:up|down|higher|lower)$/.test(lowerOf(tokens[to]));

/** "a reading of 52.3", "with a capacity of 53,000" */
function readingOf(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (lowerOf(sentence.tokens[quantity.from - 1]) !== "of") return null;
  const chain = chainBefore(sentence, quantity.from - 1);
  return withLevel(sentence, quantity, chain, "before") && ofBefore(situation);
}

function subjectWithLevel(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || !sentence.tokens.slice(verb.last, quantity.from).every(({ lower }) => LED_BY.test(lower))) return null;
  const chain = subjectBefore(sentence, quantity.from);
  // nothing is counted in tenths: what has a decimal is a level
  if (isDecimal(quantity)) return subject(situation);
  return withLevel(sentence, quantity, chain, "subject");
}

const LED_BY = /^(?:at|to|by|from|out|up|down|back|further|again|slightly|sharply|even|still)$/;
const isDecimal = ({ best }: Quantity): boolean => best !== null && Math.abs(best) < 1e6 && !Number.isInteger(best);

function withLevel(
  sentence: Sentence,
  quantity: Quantity,
  chain: readonly Phrase[],
  basis: "before" | "subject",
): Measured | null {
  const named = itemOf(chain, sentence);
  if (!named) return null;
  const head = sentence.tokens[named.phrase.head]!.lower;
  const isMeasure = named.attributed !== null && ATTRIBUTES.get(sentence.tokens[named.attributed.head]!.lower) === "capacity";
  if (!isMeasure && !INDICES.has(head) && !isDecimal(quantity)) return null;
  const { first } = named.phrase;
  // "the ground's capacity"
  const isOwned = isMeasure && /^['’]s$/.test(textOf(sentence.tokens[first - 1]));
  const owner = isOwned ? phraseBefore(sentence, first - 1) : null;
  return { item: itemFrom(sentence, owner ?? named.phrase, basis), attribute: named.attribute };
}
