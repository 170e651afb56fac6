import { classOfItem } from "./classes.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { isIncrement } from "./single.js";

export const equipment: Extractor = {
  id: "equipment",
  summary: "Weapons, vehicles, systems, ammunition, posts and depots.",
  frame: ({ quantity, item, sentence }) => {
    if (quantity.dimension !== "count" || !item || (quantity.best === 0 && !isIncrement(sentence, quantity))) return null;
    if (classOfItem(item) !== "equipment") return null;
    return { kind: "equipment", item, attribute: quantity.attribute, confidence: confidenceOf("equipment", item) };
  },
};
