import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { AGED, measured } from "./measured.js";
import { isHyphen } from "./sentence.js";
import type { Situation } from "./situation.js";

export const ages: Extractor = {
  id: "ages",
  summary: "How old somebody or something is.",
  frame: (situation) => {
    if (!isAge(situation)) return null;
    const { item } = measured(situation, AGED);
    return { kind: "duration", item, attribute: "age", confidence: confidenceOf(item, true) };
  },
};

/** "a 48-year-old man", "is 40 years old", "aged 9 months" */
function isAge({ quantity, sentence }: Situation): boolean {
  if (quantity.attribute === "age") return true;
  if (quantity.dimension !== "duration") return false;
  const { tokens } = sentence;
  const behind = isHyphen(tokens[quantity.to]) ? quantity.to + 1 : quantity.to;
  return tokens[behind]?.lower === "old" || tokens[quantity.from - 1]?.lower === "aged";
}
