import type { Quantity } from "../types.js";
import type { Scan } from "./scan.js";

/** Second look at the amounts of a segment: units shared by a list, second notations, changes and levels. */
export function refineAmounts(_scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities;
}
