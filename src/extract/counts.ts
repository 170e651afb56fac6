import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { isBareOne } from "./single.js";

export const counts: Extractor = {
  id: "counts",
  summary: "Other counted things: villages, schools, calls.",
  frame: (situation) => {
    const { quantity, item } = situation;
    if (quantity.dimension !== "count" || !item || isBareOne(situation)) return null;
    return { kind: "count", item, attribute: quantity.attribute, confidence: confidenceOf(item, false) };
  },
};
