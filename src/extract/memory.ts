import type { Dimension } from "../types.js";
import type { Frame } from "./extractor.js";
import type { ItemPhrase } from "./mention.js";

/** What earlier sentences of a document leave for later ones. */
export interface Memory {
  /** Paragraph that `counted` belongs to. */
  block: number;
  /** Items counted in the paragraph so far. */
  counted: ItemPhrase[];
  /** Items counted in the paragraph before it. */
  before: ItemPhrase[];
  /** What the last sentence of the paragraph that counts anything counts, its parts left out. */
  told: readonly Frame[];
  /** Index of the last segment whose labelled entry is materiel: "Tanks – 12, Boats – 4". */
  inventory: number;
  /** The last thing measured, by dimension. */
  readonly measured: Map<Dimension, { readonly item: ItemPhrase | null; readonly attribute: string | null }>;
}

export const emptyMemory = (): Memory => ({
  block: -1,
  counted: [],
  before: [],
  told: [],
  inventory: Number.NEGATIVE_INFINITY,
  measured: new Map(),
});
