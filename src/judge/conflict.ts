import { clashNotes } from "./clash-notes.js";
import { atOneTime, type Comparison, figureOf, isClash, type Judge } from "./compare.js";
import { step } from "./step.js";
import { sideWords, teller } from "./words.js";

/** Same thing and time, values that exclude each other. */
export const conflict: Judge = {
  id: "conflict",
  decide: (comparison) => {
    const { a, b } = comparison;
    if (!isClash(comparison) || !atOneTime(comparison) || areFarApart(comparison)) return null;
    const notes = clashNotes(comparison);
    const told = `${sideWords(a, false)} by ${teller(a.mentions[0]!)}, ${sideWords(b, false)} by ${teller(b.mentions[0]!)}`;
    return step("conflict", comparison, notes.length > 0 ? `${told} (${notes.join("; ")})` : told);
  },
};

const FAR = 4;
const SLIP = 10;
/** Of measures and sums; a thousand times as much is a slip again, of millions for thousands. */
const FARTHEST = 50;
const SCALE = 1000;

// 310 and 4,200 of one day are two things that were called alike; ten times as many is a slip of the pen
function areFarApart({ a, b }: Comparison): boolean {
  const [less, more] = [figureOf(a), figureOf(b)].sort((x, y) => x - y) as [number, number];
  if (a.amount.dimension !== "count")
    return less > 0 && more > FARTHEST * less && Math.abs(more - SCALE * less) > (SCALE * less) / 20;
  return less > 0 && more > FAR * less && Math.abs(more - SLIP * less) > less / 2;
}
