import { areUndatedOfOneWeek, atTwoTimes, isStatedPair, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords } from "./words.js";

const CLOSE = 0.05;

/** Equal at the coarser one's precision: 2,500 and 2,487, but not 9 and 10, nor 28 and 30. */
export const rounding: Judge = {
  id: "rounding",
  decide: (comparison) => {
    const [x, y] = [comparison.a.amount, comparison.b.amount];
    const isLater = atTwoTimes(comparison) && !(comparison.figure.nature === "moves" && areUndatedOfOneWeek(comparison));
    if (!isStatedPair(comparison) || isLater || x.best === null || y.best === null || x.dimension === "date") return null;
    const coarser = x.grain >= y.grain ? x : y;
    const difference = Math.abs(x.best - y.best);
    if (difference >= coarser.grain / 2 || difference >= CLOSE * Math.max(Math.abs(x.best), Math.abs(y.best))) return null;
    if (difference > 0 && !coarser.hedged && coarser.best! < 1000 && coarser.digits < 2) return null;
    if (!Number.isFinite(x.high) || !Number.isFinite(y.high)) return null;
    return step(
      "rounding",
      comparison,
      `${sideWords(comparison.a, false)} and ${sideWords(comparison.b, false)} agree at the coarser one's precision`,
    );
  },
};
