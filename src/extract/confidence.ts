import { isAdjective, isNoun, isPastForm } from "../grammar.js";
import type { Kind } from "../types.js";
import { classOfItem, isKnownPerson } from "./classes.js";
import type { ItemPhrase } from "./mention.js";

/** What makes a claim more or less sure: a part of the sum, with its words for `explain`. docs/confidence.md has the counts behind the numbers. */
export interface Ground {
  readonly words: string;
  readonly adds: number;
}

/** How often the item turned out right, by where it was found. */
const BY_BASIS: Readonly<Record<ItemPhrase["basis"], Ground>> = {
  after: { words: "the item stands behind the number", adds: 0.94 },
  label: { words: "the item is a label, a row or a column", adds: 0.97 },
  before: { words: "the item stands before the number", adds: 0.92 },
  subject: { words: "the item is the subject of the verb", adds: 0.87 },
  shared: { words: "the item is shared with another number", adds: 0.85 },
  elided: { words: "the item was named earlier", adds: 0.78 },
  implied: { words: "the item is only meant", adds: 0.75 },
};
const UNNAMED: Ground = { words: "nothing tells what it counts", adds: 0.1 };
/** Of a time the item is a bonus: it is read right without one. */
const OF_TIME: Ground = { words: "a time is read right whatever it is of", adds: 0.97 };
export const HIGHEST = 0.98;

interface Signal extends Ground {
  readonly holds: (item: ItemPhrase) => boolean;
}

/** All that hold are added. */
const SIGNALS: readonly Signal[] = [
  { words: "a weapon or vehicle that the lexicon knows", adds: 0.04, holds: (item) => classOfItem(item) === "equipment" },
  { words: "persons: what befell them may be misread", adds: -0.03, holds: (item) => isKnownPerson(item.head) },
  { words: "its head is an adjective or a participle", adds: -0.25, holds: ({ head }) => isNoNoun(head) },
];

/** "leaving 291 unaccounted for", "the remaining 28%" */
const isNoNoun = (head: string): boolean =>
  !isNoun(head) && !isKnownPerson(head) && (isAdjective(head) || isPastForm(head) || /[a-z]{3}ing$/.test(head));

const TIMES: ReadonlySet<Kind> = new Set<Kind>(["date", "time", "duration"]);

/** The grounds of a claim's confidence, the strongest first. */
export function groundsOf(kind: Kind, item: ItemPhrase | null): readonly Ground[] {
  if (TIMES.has(kind)) return [OF_TIME];
  if (item === null) return [UNNAMED];
  return [BY_BASIS[item.basis], ...SIGNALS.filter(({ holds }) => holds(item))];
}

/** How likely value, kind and item are right together. */
export function confidenceOf(kind: Kind, item: ItemPhrase | null): number {
  return Math.min(
    HIGHEST,
    groundsOf(kind, item).reduce((sum, { adds }) => sum + adds, 0),
  );
}
