import { atOneTime, isClash, type Judge } from "./compare.js";
import { partyOf } from "./party.js";
import { step } from "./step.js";
import { sideWords, teller } from "./words.js";

/** Same thing and time, values that exclude each other, from parties with a stake. */
export const contested: Judge = {
  id: "contested",
  decide: (comparison) => {
    if (!isClash(comparison) || !atOneTime(comparison)) return null;
    const [one, two] = [comparison.a, comparison.b].map((side) => side.mentions[0]!) as [
      (typeof comparison.a.mentions)[0],
      (typeof comparison.a.mentions)[0],
    ];
    const [a, b] = [partyOf(one), partyOf(two)];
    if (a === null || b === null || a === b) return null;
    return step(
      "contested",
      comparison,
      `${sideWords(comparison.a, false)} by ${teller(one)}, ${sideWords(comparison.b, false)} by ${teller(two)}`,
    );
  },
};
