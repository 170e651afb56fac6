import { canBothHold, type Judge } from "./compare.js";
import { step } from "./step.js";
import { spanWords, sumWords } from "./sums.js";
import { wordsOf } from "./words.js";

/** The parts make the stated total, or the dates the stated duration. */
export const addsUp: Judge = {
  id: "adds-up",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "sum" || !canBothHold(comparison)) return null;
    if (figure.span) return step("adds-up", comparison, spanWords(a, b, true));
    const isExact = a.amount.best === b.amount.best;
    return step(
      "adds-up",
      comparison,
      `${sumWords(a)}, ${isExact ? "" : "but for rounding "}the stated total of ${wordsOf(b.mentions[0]!)}`,
    );
  },
};
