import { confidenceOf } from "./confidence.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import type { Extractor } from "./extractor.js";
import { itemFrom } from "./item.js";
import { compound, type Measured, measured } from "./measured.js";
import { isPersonHead } from "./classes.js";
import { classOf } from "./sentence.js";
import type { Situation } from "./situation.js";

export const ages: Extractor = {
  id: "ages",
  summary: "How old somebody or something is.",
  frame: (situation) => {
    const { quantity } = situation;
    if (quantity.attribute !== "age") return null;
    const { item } = measured(situation, [compound, subjectOf, nounBefore]);
    return { kind: "duration", item, attribute: "age", confidence: confidenceOf(item, true) };
  },
};

export const durations: Extractor = {
  id: "durations",
  summary: "How long something lasted.",
  frame: (situation) => {
    const { quantity } = situation;
    if (quantity.dimension !== "duration") return null;
    const { item, attribute } = measured(situation, FINDERS);
    if (item && isPersonHead(item.head) && attribute === null && quantity.attribute === null)
      return { kind: "duration", item, attribute: "duration", confidence: 0.6 };
    return { kind: "duration", item, attribute: attribute ?? "duration", confidence: confidenceOf(item, true) };
  },
};

const FINDERS = [
  compound, // "a 44-day war"
  objectOf, // "building the line for 30 years"
  subjectOf, // "the strike lasted 18 days"
  nounBefore, // "negotiations over the past 30 years"
];

function subjectOf({ sentence, quantity }: Situation): Measured | null {
  const chain = subjectBefore(sentence, quantity.from);
  const phrase = chain[0];
  return phrase ? { item: itemFrom(sentence, phrase, "subject"), attribute: null } : null;
}

function nounBefore({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  let at = quantity.from;
  while (at > 0 && (classOf(tokens[at - 1]) === "preposition" || classOf(tokens[at - 1]) === "determiner" || /^(?:past|last|next|first|some)$/.test(tokens[at - 1]!.lower))) at--;
  const phrase = chainBefore(sentence, at)[0];
  return phrase ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}

/** Between the verb and "for 30 years" stands what took so long. */
function objectOf({ sentence, quantity }: Situation): Measured | null {
  const verb = verbBefore(sentence, quantity.from);
  if (!verb) return null;
  const found = nounBefore({ sentence, quantity } as Situation);
  return found?.item && found.item.first >= verb.last ? found : null;
}
