import { areUndatedOfOneWeek, atTwoTimes, type Comparison, canBothHold, figureOf, isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** Bounds or ranges that can both hold. At two times only where the stated number stays, or a bound leaves room for a smaller one. */
export const compatible: Judge = {
  id: "compatible",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (!isStatedPair(comparison) || !(canBothHold(comparison) || isOneLoosely(comparison))) return null;
    const moved = figureOf(a) !== figureOf(b) && !(figure.nature === "grows" && figureOf(b) < figureOf(a));
    const isOneTime = figure.nature === "moves" && areUndatedOfOneWeek(comparison);
    if (atTwoTimes(comparison) && moved && !isOneTime) return null;
    return step("compatible", comparison, `${sideWords(a, false)} and ${sideWords(b, false)} can both hold`);
  },
};

// "18 million" in a headline, "more than 18 million" below it: one says the other's number shortly
const isOneLoosely = ({ a, b }: Comparison): boolean =>
  figureOf(a) === figureOf(b) &&
  [a, b].some(({ mentions }) => mentions.every(({ claim }) => claim.bound === "more-than" || claim.bound === "less-than"));
