/** The closed word lists of exported fields, in the order in which they are documented. */

export const SOURCE_TYPES = ["official", "belligerent", "media", "ngo", "expert", "unknown"] as const;

export const BOUNDS = ["exact", "approx", "at-least", "more-than", "at-most", "less-than", "range", "vague"] as const;

export const KINDS = [
  "equipment",
  "casualty",
  "people",
  "date",
  "time",
  "duration",
  "distance",
  "area",
  "money",
  "percent",
  "rate",
  "count",
  "measure",
] as const;

export const MODALITIES = ["asserted", "proposed", "denied", "hypothetical", "question"] as const;

/** In the order in which they are tried. */
export const VERDICTS = [
  "retelling",
  "stages",
  "adds-up",
  "does-not-add-up",
  "part-of",
  "part-exceeds-total",
  "scope-differs",
  "same",
  "rounding",
  "compatible",
  "growth",
  "revised-down",
  "changed",
  "contested",
  "conflict",
  "unresolved",
] as const;
