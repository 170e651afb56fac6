import type { Compared, Figure, Relation, Shape } from "../types.js";
import type { Relations } from "./relate.js";
import type { Subject } from "./subject.js";
import { titleOf } from "./title.js";

/** A figure with the fields that most shapes leave alone. */
export function figureOf(
  shape: Shape,
  mentions: readonly Subject[],
  parts: readonly Subject[],
  more: Partial<Figure> = {},
): Figure {
  const first = mentions[0]!;
  return {
    key: first.claim.figure,
    title: titleOf(first),
    shape,
    nature: first.nature,
    mentions,
    parts,
    sums: [],
    span: null,
    relations: {},
    complete: false,
    anchored: true,
    ...more,
  };
}

/** The dimensions that are not plainly equal. */
export function unequal(relations: Relations): Partial<Record<Compared, Relation>> {
  return Object.fromEntries(Object.entries(relations).filter(([, relation]) => relation !== "equal"));
}
