import { atTwoTimes, canBothHold, figureOf, isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** Bounds or ranges that can both hold. At two times only where the stated number stays, or a bound leaves room for a smaller one. */
export const compatible: Judge = {
  id: "compatible",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (!isStatedPair(comparison) || !canBothHold(comparison)) return null;
    const moved = figureOf(a) !== figureOf(b) && !(figure.nature === "grows" && figureOf(b) < figureOf(a));
    if (atTwoTimes(comparison) && moved) return null;
    return step("compatible", comparison, `${sideWords(a, false)} and ${sideWords(b, false)} can both hold`);
  },
};
