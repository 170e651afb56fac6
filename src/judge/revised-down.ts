import { areOfTwoEvenings, atTwoTimes, figureOf, isClash, type Judge } from "./compare.js";
import { factorOf } from "./side.js";
import { step } from "./step.js";
import { plainNumber, sideWords } from "./words.js";

/** A count that only grows, told later and smaller. */
export const revisedDown: Judge = {
  id: "revised-down",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (
      !isClash(comparison) ||
      figure.nature !== "grows" ||
      !atTwoTimes(comparison) ||
      figureOf(b) >= figureOf(a) ||
      areOfTwoEvenings(comparison)
    )
      return null;
    const fewer = plainNumber((figureOf(a) - figureOf(b)) / factorOf(b.mentions[0]!.claim.unit));
    return step(
      "revised-down",
      comparison,
      `${sideWords(b, true)} against ${sideWords(a, true)}: ${fewer} fewer, and such a count cannot shrink`,
    );
  },
};
