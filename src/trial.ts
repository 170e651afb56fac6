import type { Claim, Compared, Figure, Relation, Verdict } from "./types.js";

/** How two claims stand to each other in one dimension, and what shows it. */
export interface Standing {
  readonly dimension: Compared;
  readonly relation: Relation;
  readonly why: string;
}

/** Two claims side by side. */
export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly standings: readonly Standing[];
}

/** What the judges of a finding had before them. */
export interface Trial {
  readonly figure: Figure;
  readonly pairs: readonly Pair[];
  /** For each step every verdict that holds, the one that was taken first. */
  readonly verdicts: readonly (readonly Verdict[])[];
}
