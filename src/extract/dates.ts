import { confidenceOf } from "./confidence.js";
import { eventAt } from "./event.js";
import type { Extractor } from "./extractor.js";

export const dates: Extractor = {
  id: "dates",
  summary: "Calendar dates and the events they fix.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "date") return null;
    const item = eventAt(situation);
    return { kind: "date", item, attribute: situation.quantity.attribute, confidence: confidenceOf(item, true) };
  },
};
