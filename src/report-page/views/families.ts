import type { Kind } from "../../types.js";

/** Kinds that are marked alike: more colours than that nobody tells apart. */
export const FAMILIES = ["harm", "people", "equipment", "time", "money", "size", "count"] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  casualty: "harm",
  people: "people",
  equipment: "equipment",
  date: "time",
  time: "time",
  duration: "time",
  money: "money",
  percent: "money",
  rate: "money",
  distance: "size",
  area: "size",
  measure: "size",
  count: "count",
};

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  harm: "dead, wounded, missing",
  people: "other people",
  equipment: "equipment",
  time: "dates and times",
  money: "money, shares, rates",
  size: "distances, areas, measures",
  count: "other counts",
};
