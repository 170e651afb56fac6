import { isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import type { ItemPhrase } from "./mention.js";

const PERSON: ItemPhrase = { name: "person", head: "person", first: -1, last: -1, basis: "implied" };

export const casualties: Extractor = {
  id: "casualties",
  summary: "Persons killed, wounded, missing or captured.",
  frame: ({ quantity, harm, item }) => {
    if (quantity.dimension !== "count" || !harm) return null;
    if (item && !isPerson(item)) return null;
    return { kind: "casualty", item: item ?? PERSON, attribute: quantity.attribute, confidence: confidenceOf(item ?? PERSON, true) };
  },
};
