import type { Verdict } from "../types.js";

/** How loud a checker should be, in the words that SARIF and GitHub share but for one. */
export type Level = "error" | "warning" | "note";

/** What cannot be true is an error, what somebody should look at a warning, the rest is worth a note. */
export const LEVELS: Readonly<Record<Verdict, Level>> = {
  "part-exceeds-total": "error",
  "does-not-add-up": "error",
  conflict: "error",
  contested: "warning",
  "revised-down": "warning",
  growth: "note",
  changed: "note",
  stages: "note",
  "adds-up": "note",
  "part-of": "note",
  compatible: "note",
  rounding: "note",
  same: "note",
  retelling: "note",
  unresolved: "note",
  "scope-differs": "note",
};

/** What each verdict means and what to do about it. */
export const HELP: Readonly<Record<Verdict, string>> = {
  "part-exceeds-total":
    "One number counts a part of what another counts, and yet it is larger. One of the two is wrong, or they count different things.",
  "does-not-add-up":
    "The parts that the text gives do not come to the total that it states, or two dates do not span the stated length of time. Add them up again; the reason names the smallest correction.",
  conflict:
    "Two numbers for the same thing at the same time exclude each other. Find out which source is nearer to the event, and whether one of them misread the other.",
  contested:
    "Parties with a stake in the number give values that exclude each other. Name both, each with its party, or look for a third source.",
  "revised-down":
    "A count that can only grow is smaller at a later date. The earlier number was too high, or the later one counts less.",
  growth: "The count grew from one date to the next, as such a count may.",
  changed: "The number is another at another date, and it may move both ways.",
  stages: "Successive versions of a proposal: the values differ because the proposal was changed.",
  "adds-up": "The parts come to the stated total.",
  "part-of": "One number counts a part of what the other counts, and is not larger.",
  compatible: "Bounds or ranges that can both hold.",
  rounding: "The same number, told once more coarsely.",
  same: "The sources give the same value.",
  retelling: "The same value in the same words, or with the other named as its source: one voice, not two.",
  unresolved: "The values differ, and the texts do not say what would decide whether they contradict each other.",
  "scope-differs": "Alike in words, but told apart by a place, a side, a period or a class.",
};
