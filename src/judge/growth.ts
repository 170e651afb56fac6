import { atTwoTimes, figureOf, isStatedPair, type Judge } from "./compare.js";
import { factorOf, type Side } from "./side.js";
import { step } from "./step.js";
import { counted, plainNumber, sideWords } from "./words.js";

// "could go up to 10,000" is no count
const isFeared = (side: Side): boolean => side.mentions.every(({ claim }) => claim.modality === "proposed");

/** A count that only grows, told later and not smaller. */
export const growth: Judge = {
  id: "growth",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (
      !isStatedPair(comparison) ||
      isFeared(a) ||
      isFeared(b) ||
      figure.nature !== "grows" ||
      !atTwoTimes(comparison) ||
      figureOf(b) < figureOf(a)
    )
      return null;
    const more = plainNumber((figureOf(b) - figureOf(a)) / factorOf(b.mentions[0]!.claim.unit));
    const days = a.at !== null && b.at !== null ? ` in ${counted(b.at - a.at, "day")}` : "";
    return step("growth", comparison, `${sideWords(b, true)} against ${sideWords(a, true)}: ${more} more${days}`);
  },
};
