import { NUMBERED_HEADS, TALK_HEADS } from "../lexicon/things.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { isBareOne } from "./single.js";

export const counts: Extractor = {
  id: "counts",
  summary: "Other counted things: villages, schools, calls.",
  frame: (situation) => {
    const { quantity, item } = situation;
    if (quantity.dimension !== "count" || !item || isBareOne(situation)) return null;
    if (NUMBERED_HEADS.has(item.head) && item.basis !== "after") return null;
    if (TALK_HEADS.has(item.head) && (quantity.best ?? 0) < 10) return null;
    return { kind: "count", item, attribute: quantity.attribute, confidence: confidenceOf("count", item) };
  },
};
