import type { Kind } from "./types.js";

/** How the best number of a figure was found. */
export const ESTIMATE_RULES = ["only", "latest", "majority", "exact", "lowest", "no-point", "undecided", "nothing-fit"] as const;

/** A figure as data sets on conflicts hold it: the lowest, the best and the highest number that its sources give. */
export interface Estimate {
  readonly finding: string;
  readonly figure: string;
  readonly title: string;
  readonly kind: Kind;
  readonly item: string | null;
  readonly action: string | null;
  readonly side: string | null;
  readonly place: string | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly rule: (typeof ESTIMATE_RULES)[number];
  readonly asOf: string | null;
  /** Independent sources of the numbers that were fit to be used. */
  readonly sources: number;
  readonly docs: readonly string[];
  readonly claims: readonly string[];
  readonly why: string;
}

/** Columns of a written summary, in order. */
export const ESTIMATE_COLUMNS = [
  ...["finding", "figure", "title", "kind", "item", "action", "side", "place", "unit", "low", "best", "high", "rule", "asOf"],
  ...["sources", "docs", "claims", "why"],
] as readonly (keyof Estimate)[];
