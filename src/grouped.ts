import type { Claim, Finding, Shape } from "./types.js";

/** What is kept of a figure once it is judged: where it was found, which claims it holds, what is said of it. */
export interface Judged {
  readonly phase: string;
  /** Document or key, and the place among what was found there. */
  readonly under: string;
  readonly at: number;
  readonly outline: { readonly shape: Shape; readonly mentions: readonly string[]; readonly parts: readonly string[] };
  readonly finding: Finding | null;
}

/** A line on its way from the documents to the figures. Keys are sorted by their bytes. */
export type Parcel =
  | { readonly key: string; readonly claim: Claim; readonly at: number; readonly lent: unknown }
  | { readonly key: string; readonly doc: string; readonly topic: unknown }
  | { readonly key: string; readonly judged: Judged };
