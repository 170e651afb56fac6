import { isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

/** The values differ, and what would decide is unknown: when each was true, or whether they speak of one thing. */
export const unresolved: Judge = {
  id: "unresolved",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (!isStatedPair(comparison)) return null;
    const missing = !figure.anchored
      ? "nothing ties the two together"
      : a.at === null || b.at === null
        ? "the date of one is unknown"
        : "the text does not decide";
    return step("unresolved", comparison, `${sideWords(a, true)}, ${sideWords(b, true)}: ${missing}`);
  },
};
