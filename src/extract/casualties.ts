import { ANIMALS } from "../lexicon/animals.js";
import { HARM, type Harm } from "../lexicon/harm.js";
import { lowerOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { classOfItem, isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import { PERSON } from "./count-place.js";
import type { Extractor } from "./extractor.js";
import type { ItemPhrase } from "./mention.js";
import { isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import { isVerbAt } from "./verb.js";
import { asPersons } from "./victims.js";

export const casualties: Extractor = {
  id: "casualties",
  summary: "Persons killed, wounded, missing or captured.",
  frame: ({ quantity, harm, item, sentence }) => {
    if (quantity.dimension !== "count" || !harm || isBroken(quantity)) return null;
    const victim =
      !item || isMistaken(item, harm) || isNamedBody(item) || isDoer(item, quantity, sentence)
        ? PERSON
        : item.head === "life"
          ? asPersons({ ...item, basis: "after" })
          : item;
    const persons = isPerson(victim) || classOfItem(victim) === "people";
    if (!persons && !areForces(victim, sentence, harm) && !isNamedBand(victim, quantity, sentence, harm)) return null;
    return { kind: "casualty", item: victim, attribute: quantity.attribute, confidence: confidenceOf("casualty", victim) };
  },
};

/** "lost 412.5 points, to 33,562.86": persons are whole. */
const isBroken = ({ low, best, high }: Quantity): boolean =>
  [low, best, high].some((value) => value !== null && !Number.isInteger(value));

/** "two gunmen stormed a bank, killing 40", "two gunmen killed 40": those killed are no gunmen. */
const isDoer = (item: ItemPhrase, { from }: Quantity, sentence: Sentence): boolean =>
  item.basis === "elided" &&
  item.last > 0 &&
  item.last < from &&
  HARM.has(sentence.tokens[from - 1]!.lower) &&
  (item.last === from - 1 || (isVerbAt(sentence, item.last) && sentence.tokens[from - 2]?.text === ","));

/** "Royal Navy – 86": a name that is no class of things stands for its people. */
const isNamedBody = (item: ItemPhrase): boolean =>
  !isPerson(item) && classOfItem(item) === null && item.basis === "label" && /\p{Lu}/u.test(item.name);

/** "15 border forces were killed": men of them. */
const areForces = ({ basis, last }: ItemPhrase, { tokens }: Sentence, harm: Harm): boolean =>
  basis === "after" && (harm === "killed" || harm === "wounded") && lowerOf(tokens[last - 1]) === "forces";

/** "40 Panthers were killed": a name in the plural that is no known thing. */
const isNamedBand = (item: ItemPhrase, { from }: Quantity, { tokens }: Sentence, harm: Harm): boolean =>
  item.basis === "after" &&
  !/^(?:lost|lose|loses|losing)$/.test(lowerOf(tokens[from - 1])) &&
  (harm === "killed" || harm === "wounded") &&
  isCapitalised(tokens[item.last - 1]) &&
  isPluralForm(tokens[item.last - 1]!) &&
  classOfItem(item) === null;

/** "three hospitals, where two later died": who dies is no thing counted before. */
const isMistaken = (item: ItemPhrase, harm: Harm): boolean =>
  item.basis === "elided" &&
  item.head !== "life" &&
  !ANIMALS.has(item.head) &&
  !isPerson(item) &&
  (harm === "killed" || harm === "wounded") &&
  classOfItem(item) !== "equipment";
