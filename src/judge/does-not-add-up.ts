import { canBothHold, type Judge } from "./compare.js";
import { factorOf } from "./side.js";
import { step } from "./step.js";
import { correction, spanWords, sumWords } from "./sums.js";
import { wordsOf } from "./words.js";

/** The parts cover the whole by the words of the text, and do not make it. */
export const doesNotAddUp: Judge = {
  id: "does-not-add-up",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (figure.shape !== "sum" || !figure.complete || canBothHold(comparison)) return null;
    const stated = b.mentions[0]!.claim;
    if (figure.span) return step("does-not-add-up", comparison, spanWords(a, b, false));
    const delta = (a.amount.best! - (b.amount.best ?? b.amount.low)) / factorOf(stated.unit);
    return step(
      "does-not-add-up",
      comparison,
      `${sumWords(a)}, not the stated ${wordsOf(b.mentions[0]!)}; ${correction(a, b, delta)}`,
    );
  },
};
