import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { measured } from "./measured.js";

export const rates: Extractor = {
  id: "rates",
  summary: "A count per time, and speeds.",
  frame: (situation) => {
    const { quantity, item, per } = situation;
    if (quantity.dimension === "speed") {
      const found = measured(situation);
      return { kind: "rate", item: found.item, attribute: "speed", confidence: confidenceOf(found.item, true) };
    }
    if (quantity.dimension !== "count" || per === null || !item || !PERIODS.has(per)) return null;
    return { kind: "rate", item, attribute: quantity.attribute, unit: `per ${per}`, confidence: confidenceOf(item, true) };
  },
};
const PERIODS = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]);
