import type { Claim } from "../types.js";
import { type Comparison, figureOf } from "./compare.js";
import { factorOf } from "./side.js";
import { oneDigit } from "./sums.js";

/** What may have gone wrong between two values that exclude each other: a slip of the pen looks different from a dispute. */
export function clashNotes({ a, b }: Comparison): string[] {
  const notes: string[] = [];
  // in one unit: 142 km and 143 miles are not one digit apart
  const factor = factorOf(a.mentions[0]!.claim.unit);
  const [one, two] = [a, b].map((side) => figureOf(side) / factor) as [number, number];
  if (a.mentions.every((x) => b.mentions.every((y) => areOfOneSource(x.claim, y.claim)))) notes.push("within one source");
  if (a.amount.dimension.startsWith("date")) return notes;
  if (isTransposed(one, two)) notes.push("transposed digits");
  else if (oneDigit(one, two) && one >= 100) notes.push("one digit off");
  const [less, more] = [Math.min(one, two), Math.max(one, two)];
  if (Math.abs(more - 10 * less) < 1e-9 * more) notes.push("ten times off");
  return notes;
}

// a paper that tells what the police say and what the marchers say does not contradict itself
const areOfOneSource = (a: Claim, b: Claim): boolean =>
  (a.publisher ?? a.doc) === (b.publisher ?? b.doc) &&
  (a.attributedTo === null || b.attributedTo === null || a.attributedTo === b.attributedTo);

function isTransposed(a: number, b: number): boolean {
  const [one, two] = [String(a), String(b)];
  if (one.length !== two.length) return false;
  const off = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  return off.length === 2 && off[1]! - off[0]! === 1 && one[off[0]!] === two[off[1]!] && one[off[1]!] === two[off[0]!];
}
