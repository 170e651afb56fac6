import type { Judge } from "./compare.js";
import { figureOf } from "./compare.js";
import { step } from "./step.js";
import { wordsOf } from "./words.js";

/** One is a part of the other, and no larger than it. */
export const partOf: Judge = {
  id: "part-of",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "part" || b.amount.low > a.amount.high || figureOf(b) > figureOf(a)) return null;
    const share = figureOf(a) > 0 ? ` (${Math.round((100 * figureOf(b)) / figureOf(a))} percent)` : "";
    return step("part-of", comparison, `${wordsOf(b.mentions[0]!)} of the ${wordsOf(a.mentions[0]!)}${share}`);
  },
};
