import type { Judge } from "./compare.js";
import { step } from "./step.js";
import { wordsOf } from "./words.js";

/** A part that is larger than its whole. */
export const partExceedsTotal: Judge = {
  id: "part-exceeds-total",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "part" || b.amount.low <= a.amount.high) return null;
    return step("part-exceeds-total", comparison, `${wordsOf(b.mentions[0]!)} cannot be a part of ${wordsOf(a.mentions[0]!)}`);
  },
};
