import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** Where a count stands that lacks a head, or has one that only counts. */
export interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  /** Items of the quantities before this one as found, of this and the later ones as they stand behind their numbers. */
  readonly items: readonly (ItemPhrase | null)[];
  readonly list: readonly [number, number];
  /** Items of earlier sentences of the paragraph, newest last. */
  readonly recent: readonly ItemPhrase[];
  /** Items of the paragraph or turn before this one. */
  readonly before: readonly ItemPhrase[];
}

export const PERSON: ItemPhrase = { name: "person", head: "person", first: -1, last: -1, basis: "implied" };

/** Finds the item of a count somewhere else than behind it, or passes. */
export type HeadRule = (place: Place) => ItemPhrase | null;
