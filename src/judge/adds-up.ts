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
    return step(
      "adds-up",
      comparison,
      figure.span ? spanWords(a, b, "as stated") : `${sumWords(a)}, the stated total of ${wordsOf(b.mentions[0]!)}`,
    );
  },
};
