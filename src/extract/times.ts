import { confidenceOf } from "./confidence.js";
import { eventAt } from "./event.js";
import type { Extractor } from "./extractor.js";

export const times: Extractor = {
  id: "times",
  summary: "Clock times and what happens then.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "clock") return null;
    const item = eventAt(situation);
    return { kind: "time", item, attribute: situation.quantity.attribute, confidence: confidenceOf("time", item) };
  },
};
