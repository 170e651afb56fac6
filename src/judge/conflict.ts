import { clashNotes } from "./clash-notes.js";
import { atOneTime, isClash, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords, teller } from "./words.js";

/** Same thing and time, values that exclude each other. */
export const conflict: Judge = {
  id: "conflict",
  decide: (comparison) => {
    const { a, b } = comparison;
    if (!isClash(comparison) || !atOneTime(comparison)) return null;
    const notes = clashNotes(comparison);
    const told = `${sideWords(a, false)} by ${teller(a.mentions[0]!)}, ${sideWords(b, false)} by ${teller(b.mentions[0]!)}`;
    return step("conflict", comparison, notes.length > 0 ? `${told} (${notes.join("; ")})` : told);
  },
};
