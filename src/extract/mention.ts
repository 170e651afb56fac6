import type { Harm } from "../lexicon/harm.js";
import type { Recorder } from "../record.js";
import type { Document, Kind, Modality, Quantity, Segment, Span, Token } from "../types.js";

/** The noun phrase that names what is counted or measured. */
export interface ItemPhrase {
  /** As exported: singular, lower case unless a name: "Osa anti-aircraft missile system". */
  readonly name: string;
  /** The head noun alone, lower case and singular: "system". */
  readonly head: string;
  /** Tokens of the phrase in the mention's own sentence, [first, last); both -1 where it comes from another segment or from no words at all. */
  readonly first: number;
  readonly last: number;
  /** How it was found, strongest first. */
  readonly basis: "after" | "before" | "shared" | "label" | "subject" | "elided" | "implied";
  /** The words it was read from, wherever in the text they stand. */
  readonly words?: Span;
}

/** A quantity in its sentence, with what it counts. */
export interface Mention {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly segmentIndex: number;
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  /** All quantities of the sentence, in text order, those included that are no claims. */
  readonly quantities: readonly Quantity[];
  /** Of `quantity` among `quantities`. */
  readonly index: number;
  readonly item: ItemPhrase | null;
  readonly kind: Kind;
  readonly attribute: string | null;
  /** What befell the persons counted, where they are casualties. */
  readonly harm: Harm | null;
}

/** What is said about the counted thing, and by whom. */
export interface Qualifiers {
  readonly action: string | null;
  readonly side: string | null;
  readonly place: string | null;
  readonly modality: Modality;
  readonly asOf: string | null;
  readonly asOfBasis: "text" | "document" | "none";
  readonly speaker: string | null;
  readonly attributedTo: string | null;
}

/** A mention of an earlier sentence, with its qualifiers. */
export interface Framed {
  readonly mention: Mention;
  readonly qualifiers: Qualifiers;
}

/** What was found before this sentence. */
export interface Context {
  /** The mention framed last before this sentence; none before the first. Only one, so that a long document is not kept in memory whole. */
  readonly earlier: readonly Framed[];
  /** Where a run explains. */
  readonly recorder: Recorder | null;
}
