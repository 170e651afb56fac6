import type { Kind } from "../types.js";
import type { ItemPhrase } from "./mention.js";
import type { Situation } from "./situation.js";

/** What is measured: all that an extractor has to know. */
export interface Frame {
  readonly kind: Kind;
  readonly item: ItemPhrase | null;
  readonly attribute: string | null;
  /** Where the claim's unit is not that of the quantity: "per day". */
  readonly unit?: string;
  readonly confidence: number;
}

/** One kind of figure: frames a quantity in its sentence, or passes with null. */
export interface Extractor {
  readonly id: string;
  readonly summary: string;
  readonly frame: (situation: Situation) => Frame | null;
}
