import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { LASTING } from "./lasting.js";
import { measured } from "./measured.js";
import { isIdiomaticOne } from "./single.js";

export const durations: Extractor = {
  id: "durations",
  summary: "How long something lasted.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "duration" || isIdiomaticOne(situation)) return null;
    const { item, attribute } = measured(situation, LASTING);
    return { kind: "duration", item, attribute: attribute ?? "duration", confidence: confidenceOf("duration", item) };
  },
};
