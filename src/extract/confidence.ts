import type { ItemPhrase } from "./mention.js";

const BY_BASIS: Readonly<Record<ItemPhrase["basis"], number>> = {
  after: 0.95,
  before: 0.9,
  shared: 0.9,
  label: 0.92,
  subject: 0.85,
  elided: 0.7,
  implied: 0.7,
};

/** A date or a duration is read right without knowing what it is of. */
export const confidenceOfTime = (item: ItemPhrase | null): number => (item ? confidenceOf(item, true) : 0.75);

/** How sure the item is, by where it was found; a class that the lexicon knows adds, an unknown one takes away. */
export function confidenceOf(item: ItemPhrase | null, known: boolean): number {
  const base = item ? BY_BASIS[item.basis] : 0.5;
  return Math.min(0.98, base + (known ? 0.03 : -0.05));
}
