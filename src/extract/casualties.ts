import { isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { PERSON } from "./heads.js";

export const casualties: Extractor = {
  id: "casualties",
  summary: "Persons killed, wounded, missing or captured.",
  frame: ({ quantity, harm, item }) => {
    if (quantity.dimension !== "count" || !harm) return null;
    if (item && !isPerson(item)) return null;
    return { kind: "casualty", item: item ?? PERSON, attribute: quantity.attribute, confidence: confidenceOf(item ?? PERSON, true) };
  },
};
