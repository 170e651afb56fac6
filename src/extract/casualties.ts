import type { Harm } from "../lexicon/harm.js";
import { classOfItem, isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import { PERSON } from "./count-place.js";
import type { Extractor } from "./extractor.js";
import type { ItemPhrase } from "./mention.js";

export const casualties: Extractor = {
  id: "casualties",
  summary: "Persons killed, wounded, missing or captured.",
  frame: ({ quantity, harm, item }) => {
    if (quantity.dimension !== "count" || !harm) return null;
    const victim = !item || item.head === "life" || isMistaken(item, harm) ? PERSON : item;
    if (!isPerson(victim)) return null;
    return { kind: "casualty", item: victim, attribute: quantity.attribute, confidence: confidenceOf(victim, true) };
  },
};

/** "three hospitals, where two later died": who dies is no thing counted before. */
const isMistaken = (item: ItemPhrase, harm: Harm): boolean =>
  item.basis === "elided" && !isPerson(item) && (harm === "killed" || harm === "wounded") && classOfItem(item) !== "equipment";
