import { PACES } from "../lexicon/stand-ins.js";
import { lowerOf } from "../tokens.js";
import type { Dimension } from "../types.js";
import { subjectBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { itemFrom } from "./item.js";
import { measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter } from "./noun-phrase.js";
import { perBehind } from "./per.js";
import { isPluralForm } from "./sentence.js";
import { isBareOne } from "./single.js";
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
    if (quantity.dimension !== "count" || per === null || !PERIODS.has(per) || isBareOne(situation)) return null;
    const counted = item ?? paced(situation) ?? told(situation) ?? elided(situation);
    const unit = `per ${per}`;
    return { kind: "rate", item: counted, attribute: quantity.attribute, unit, confidence: confidenceOf("rate", counted) };
  },
};

/** "Refugees were crossing at a rate of 3,000 a day": who comes at that pace. */
function paced({ sentence, quantity }: Situation): ItemPhrase | null {
  const { tokens } = sentence;
  const at = quantity.from - 2;
  if (tokens[at + 1]?.lower !== "of" || !PACES.has(lowerOf(tokens[at]))) return null;
  const subject = subjectBefore(sentence, at)[0];
  return subject && isPluralForm(tokens[subject.head]!) ? itemFrom(sentence, subject, "subject") : null;
}

/** "Losses in the past week were about 850 a day": what is so many. */
function told({ sentence, quantity }: Situation): ItemPhrase | null {
  const { tokens } = sentence;
  if (!/^(?:is|are|was|were|averaged|reached|hit|totalled|totaled|exceeded)$/.test(lowerOf(tokens[quantity.from - 1])))
    return null;
  const subject = subjectBefore(sentence, quantity.from)[0];
  return subject && isPluralForm(tokens[subject.head]!) ? itemFrom(sentence, subject, "subject") : null;
}

/** "Under the deal five a day would sail": those counted last. */
function elided({ memory, quantity }: Situation): ItemPhrase | null {
  const last = quantity.bound === "vague" ? undefined : (memory.counted.at(-1) ?? memory.before.at(-1));
  return last ? { ...last, first: -1, last: -1, basis: "elided" } : null;
}
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
