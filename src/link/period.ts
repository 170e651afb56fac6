import { FLOWS } from "../lexicon/flows.js";
import type { Claim } from "../types.js";
import { daysOf } from "./days.js";
import { REPEATED_DAYS } from "./when.js";

/** The month, quarter or year that a claim is of by its own words, as days since the epoch. */
function spanOf({ asOf, asOfBasis }: Claim): readonly [first: number, last: number] | null {
  const span = asOf === null || asOfBasis !== "text" ? null : daysOf(asOf);
  return span !== null && span[1] - span[0] >= REPEATED_DAYS ? span : null;
}

/** A quarter's revenue or growth and a year's, this year's harvest and what is expected of the next: two numbers, not one that changed. */
export function areOfTwoPeriods(a: Claim, b: Claim): boolean {
  const [one, two] = [spanOf(a), spanOf(b)];
  if (one === null || two === null) return false;
  if (a.modality !== b.modality && (one[1] < two[0] || two[1] < one[0])) return true;
  const [short, long] = [one[1] - one[0], two[1] - two[0]].sort((x, y) => x - y) as [number, number];
  return long > 1.2 * short + 3 && isFlow(a);
}

// a population is that of a day, whatever year or month names the day
const isFlow = ({ attribute, kind }: Claim): boolean =>
  attribute === null ? kind === "measure" : FLOWS.has(attribute) || (kind === "percent" && attribute === "change");
