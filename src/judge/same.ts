import { isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** Equal intervals. */
export const same: Judge = {
  id: "same",
  decide: (comparison) => {
    const { a, b } = comparison;
    const tiny = 1e-9 * Math.max(1, Math.abs(a.amount.low));
    const isEqual = (one: number, two: number) => one === two || Math.abs(one - two) <= tiny;
    if (!isStatedPair(comparison) || !isEqual(a.amount.low, b.amount.low) || !isEqual(a.amount.high, b.amount.high)) return null;
    return step("same", comparison, `${sideWords(b, false)} both times`);
  },
};
