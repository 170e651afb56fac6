import { isPerson } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import { PERSON } from "./count-place.js";
import type { Extractor } from "./extractor.js";

export const casualties: Extractor = {
  id: "casualties",
  summary: "Persons killed, wounded, missing or captured.",
  frame: ({ quantity, harm, item }) => {
    if (quantity.dimension !== "count" || !harm) return null;
    const victim = !item || item.head === "life" ? PERSON : item;
    if (!isPerson(victim)) return null;
    return { kind: "casualty", item: victim, attribute: quantity.attribute, confidence: confidenceOf(victim, true) };
  },
};
