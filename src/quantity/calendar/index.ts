import type { Quantity } from "../../types.js";
import type { Reader, Scan } from "../scan.js";

/** Dates, clock times and durations that are more than a number and a time unit; tried before the number readers. */
export const readTemporal: Reader = () => null;

/** Second look at all quantities of a segment, in text order: compound durations, "five years ago", the two ends of a date range, a clock time with its date. */
export function refineTemporal(_scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities;
}
