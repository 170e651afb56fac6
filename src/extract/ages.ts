import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { AGED, measured } from "./measured.js";

export const ages: Extractor = {
  id: "ages",
  summary: "How old somebody or something is.",
  frame: (situation) => {
    if (situation.quantity.attribute !== "age") return null;
    const { item } = measured(situation, AGED);
    return { kind: "duration", item, attribute: "age", confidence: confidenceOf(item, true) };
  },
};
