import { atTwoTimes, isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** A number that goes both ways, at two times. */
export const changed: Judge = {
  id: "changed",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (!isStatedPair(comparison) || figure.nature !== "moves" || !atTwoTimes(comparison)) return null;
    return step("changed", comparison, `${sideWords(a, true)}, ${sideWords(b, true)}`);
  },
};
