import type { Dimension } from "../types.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { measured } from "./measured.js";
import { phraseAfter } from "./noun-phrase.js";
import { perBehind } from "./per.js";
import type { Situation } from "./situation.js";

export const rates: Extractor = {
  id: "rates",
  summary: "A count or a measure per time, and speeds.",
  frame: (situation) => {
    const { quantity, item, per } = situation;
    const flow = flowOf(situation);
    if (flow) {
      const found = measured(situation);
      return {
        kind: "rate",
        item: found.item,
        attribute: found.attribute,
        unit: flow,
        confidence: confidenceOf("rate", found.item),
      };
    }
    if (quantity.dimension === "speed") {
      const found = measured(situation);
      return { kind: "rate", item: found.item, attribute: "speed", confidence: confidenceOf("rate", found.item) };
    }
    if (quantity.dimension !== "count" || per === null || !item || !PERIODS.has(per)) return null;
    return { kind: "rate", item, attribute: quantity.attribute, unit: `per ${per}`, confidence: confidenceOf("rate", item) };
  },
};
/** "bbl per day" of "3 million barrels a day", "t per year" of "40,000 tonnes of flour a year"; null where no time is given. */
function flowOf({ quantity, sentence }: Situation): string | null {
  if (!FLOWING.has(quantity.dimension)) return null;
  const of = sentence.tokens[quantity.to]?.lower === "of" ? phraseAfter(sentence, quantity.to, false) : null;
  const per = quantity.per ?? (of && perBehind(sentence, of.last));
  return per !== null && PERIODS.has(per) ? `${quantity.unit} per ${per}` : null;
}

/** What can flow. */
const FLOWING: ReadonlySet<Dimension> = new Set(["volume", "mass", "energy", "length", "area"]);
const PERIODS = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]);
