import { lowerOf } from "../tokens.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { levelOf } from "./level.js";
import { joins } from "./sentence.js";
import { isBareOne } from "./single.js";
import type { Situation } from "./situation.js";

export const bare: Extractor = {
  id: "bare",
  summary: "Numbers that count something the sentence does not name: it rose to 14.",
  frame: (situation) => {
    const { quantity, item, sentence } = situation;
    if (quantity.dimension !== "count" || item || (quantity.best === 0 ? !isLevel(situation) : isBareOne(situation))) return null;
    if (joins(sentence.tokens, quantity.to)) return null; // "a three-way race"
    const level = levelOf(situation);
    const attribute = quantity.attribute ?? level?.attribute ?? null;
    return { kind: "count", item: level?.item ?? null, attribute, confidence: confidenceOf("count", level?.item ?? null) };
  },
};

/** "fell to zero" states a level, "zero sympathy" none. */
const isLevel = ({ sentence: { tokens }, quantity: { from } }: Situation): boolean =>
  /^(?:to|at|from|is|was|of|remained|stayed)$/.test(lowerOf(tokens[from - 1]));
