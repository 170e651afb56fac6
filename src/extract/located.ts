import { infinitive } from "../grammar.js";
import { MOVES } from "../lexicon/actions.js";
import { DIRECTIONS } from "../lexicon/attributes.js";
import { LAID_WASTE } from "../lexicon/things.js";
import { lowerOf, textOf } from "../tokens.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, isCapitalised, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** "sank 40 km south of the port", "8 km north-west of it": what lies so far off. */
export function located({ sentence, quantity }: Situation): Measured | null {
  if (quantity.dimension !== "length") return null;
  const { tokens } = sentence;
  const at = lowerOf(tokens[quantity.to]);
  if (!DIRECTIONS.has(at) && !(/^(?:from|off|away)$/.test(at) && verbBefore(sentence, quantity.from))) return null;
  const aside = asideOf(sentence, quantity.from);
  const attribute = isSeaLevel(sentence, quantity.to) ? "altitude" : "distance";
  if (aside) return { item: itemFrom(sentence, aside, "before"), attribute };
  const direct = chainBefore(sentence, quantity.from).at(-1);
  const verb = verbBefore(sentence, quantity.from);
  const isWhere = direct && isCapitalised(tokens[direct.first]) && /^(?:in|at|near|off)$/.test(lowerOf(tokens[direct.first - 1]));
  const phrase = direct && !isWhere && !(verb && direct.first >= verb.last) ? direct : subjectBefore(sentence, quantity.from)[0];
  if (!phrase) return isWhere ? { item: null, attribute } : null;
  return { item: itemFrom(sentence, phrase, "subject"), attribute };
}

/** "3,000 metres above sea level", "10 feet above mean sea level" */
function isSeaLevel({ tokens }: Sentence, at: number): boolean {
  const sea = tokens.findIndex(({ lower }, i) => i > at && i < at + 4 && lower === "sea");
  return sea > 0 && tokens[at]!.lower === "above" && /^levels?$/.test(lowerOf(tokens[sea + 1]));
}

/** "rain fell in the upper valley, 40 miles west of the port": the place that the comma sets the distance after; the named one, where one is. */
function asideOf(sentence: Sentence, from: number): Phrase | null {
  if (!/^[,(]$/.test(textOf(sentence.tokens[from - 1]))) return null;
  const chain = chainBefore(sentence, from - 1);
  const named = chain.find(({ first }) => first > 0 && isCapitalised(sentence.tokens[first]));
  return named ?? chain.at(-1) ?? null;
}

/** The verb, where it is a way of moving and nothing else is measured: "drove hundreds of kilometres" → drive. */
export function moved({ sentence, quantity }: Situation): Measured | null {
  if (quantity.dimension !== "length") return null;
  const verb = verbBefore(sentence, quantity.from);
  const action = verb && infinitive(sentence.tokens[verb.last - 1]!.lower);
  if (!action || !MOVES.has(action) || classOf(sentence.tokens[verb.last - 1]) !== null) return null;
  return { item: { name: action, head: action, first: verb.first, last: verb.last, basis: "implied" }, attribute: "length" };
}

/** "900 hectares were burned by the Alder fire", "40 acres flooded by the river" */
export function burnedBy({ sentence, quantity }: Situation): Measured | null {
  if (quantity.dimension !== "area") return null;
  const { tokens } = sentence;
  for (let at = quantity.to; at < tokens.length && at < quantity.to + 12 && tokens[at]!.kind !== "sign"; at++) {
    if (tokens[at]!.lower !== "by" || !LAID_WASTE.has(lowerOf(tokens[at - 1]))) continue;
    const phrase = phraseAfter(sentence, classOf(tokens[at + 1]) === "determiner" ? at + 2 : at + 1, false);
    // it stands behind its verb, which is not looked for behind it again
    return phrase && { item: { ...itemFrom(sentence, phrase, "after"), first: -1, last: -1 }, attribute: "area" };
  }
  return null;
}
