import type { Document, Quantity, Token } from "../types.js";

/** One segment under the reader's eye. `memory` is shared by all segments of a document, in text order. */
export interface Scan {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly memory: Memory;
}

/** What earlier segments of the document fixed for later ones: the last full date read, as "YYYY-MM-DD" or "YYYY", that a day without a year may lean on. */
export interface Memory {
  lastDate: string | null;
}

/** Answers for the expression that begins at token `at` (its bound words included), or passes with null. */
export type Reader = (scan: Scan, at: number) => Quantity | null;
