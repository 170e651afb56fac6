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
    return { kind: "date", item, attribute: situation.quantity.attribute, confidence: confidenceOf("date", item) };
  },
};

/** "today", "this morning", "last night": where no event is found, they fix nothing; "last month", "this Friday", "tomorrow" and "the ninth of May" do. */
const isMereAdverb = ({ quantity, sentence }: Situation): boolean =>
  ADVERB.test(sentence.document.text.slice(quantity.span.start, quantity.span.end));
const ADVERB =
  /^(?:(?:today|tonight|yesterday|tomorrow)\s{1,3}(?:morning|afternoon|evening|night)|today|tonight|yesterday|this\s{1,3}(?:morning|afternoon|evening|night|week|month|year)|last\s{1,3}night)$/i;
