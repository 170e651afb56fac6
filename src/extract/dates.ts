import { confidenceOf } from "./confidence.js";
import { eventAt } from "./event.js";
import type { Extractor } from "./extractor.js";
import type { Situation } from "./situation.js";

export const dates: Extractor = {
  id: "dates",
  summary: "Calendar dates and the events they fix.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "date") return null;
    const item = eventAt(situation);
    if (item === null && isMereAdverb(situation)) return null;
    return { kind: "date", item, attribute: situation.quantity.attribute, confidence: confidenceOf(item, true) };
  },
};

/** "today", "last night": a date that fixes nothing, where no event is found. */
const isMereAdverb = ({ quantity, sentence }: Situation): boolean =>
  !/\d/.test(sentence.document.text.slice(quantity.span.start, quantity.span.end));
