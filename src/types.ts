/** Every type that crosses a stage boundary, in pipeline order. */
import type { BOUNDS, KINDS, MODALITIES, SOURCE_TYPES, VERDICTS } from "./vocabulary.js";

export type { Entry, Lexicon, Party } from "./entry.js";
export { BOUNDS, KINDS, MODALITIES, SOURCE_TYPES, VERDICTS } from "./vocabulary.js";

/** A place in `Document.text`: UTF-16 indices, end exclusive. `text.slice(start, end)` gives the words back. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------------- read

export type SourceType = (typeof SOURCE_TYPES)[number];

export interface Document {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null; // ISO date, "2020-10-09"
  readonly url: string | null;
  readonly sourceType: SourceType;
  readonly lang: string | null;
  readonly author?: string; // who wrote it, where that is known
  readonly pages?: readonly (readonly [start: number, page: number])[]; // where pages of the original begin, in code points
}

// ------------------------------------------------------------------------------------------------------------- segment

export type SegmentKind = "heading" | "sentence" | "item" | "cell" | "furniture";

/** Words in quotation marks, and who speaks them. */
export interface Voice extends Span {
  readonly speaker: string;
  readonly told: Span | null; // the narration beside them that says so
}

/** A sentence, list entry, table cell, heading or piece of page furniture. Segments do not overlap and stand in text order. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Number of the paragraph or list it stands in; grows through the document. */
  readonly block: number;
  readonly span: Span;
  /** Who speaks: a name as the text gives it, "interviewer", or null for the document's own voice. */
  readonly speaker: string | null;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** What of it stands in quotation marks, where the text tells who speaks there. */
  readonly voices: readonly Voice[];
  /** Index of the first segment with the same words, where this one prints them again. */
  readonly repeatOf: number | null;
  /** Index of the heading, or of the line ending in a colon, that governs this segment. */
  readonly heading: number | null;
  /** What an inventory entry is about: "Tanks" in "Tanks – 287 were destroyed, 79 were looted"; the row header of a cell. */
  readonly label: Span | null;
  /** The column header of a cell. */
  readonly column: Span | null;
}

// ------------------------------------------------------------------------------------------------------------ quantity

/**
 * A word, a number, or one sign. Words hold letters only, an inner apostrophe kept ("O'Brien"), the possessive split off ("Baku" + "’s");
 * a hyphen is a token of its own ("five" "-" "day"); digits with their separators are one number ("1,800", "3.7", "1992"); letters mixed with
 * digits, letters first or more than one change, are a code ("TB2", "2S3"); "8bn" is a number and a glued word.
 */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "code" | "sign";
  /** No white space before it. */
  readonly glued: boolean;
}

export type Bound = (typeof BOUNDS)[number];

export type Dimension =
  | "count"
  | "money"
  | "percent"
  | "date"
  | "clock"
  | "duration"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "power"
  | "energy"
  | "temperature"
  | "pressure"
  | "other";

/** A numeral with its unit and bounds. */
export interface Quantity {
  readonly dimension: Dimension;
  /** The number as written, scale words included, bound, currency sign and unit left out; of a date or a compound duration the whole. */
  readonly span: Span;
  /** Tokens of the number as written, [first, last). */
  readonly first: number;
  readonly last: number;
  /** Tokens of the whole expression, bound words, currency and unit included, [from, to): the counted noun, if any, stands from `to` on. */
  readonly from: number;
  readonly to: number;
  /** As exported: null where open or not stated. "about 30" is (null, 30, null), "5-6 billion" is (5e9, null, 6e9). */
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The words of the bound as written: "more than", "some". */
  readonly boundText: string | null;
  /** Canonical: "km", "km2", "USD", "percent", "year"; null for counts. */
  readonly unit: string | null;
  /** "day" in "2 thousand shells a day", where the rate stands right behind the unit ("6 dollars a barrel": "barrel"). */
  readonly per: string | null;
  /** ISO 8601 for dates, clock times and compound durations. */
  readonly value: string | null;
  /** What the words alone give, where context added to it ("--11-10"). */
  readonly explicit: string | null;
  /** What the reading itself tells: "age", "change", "level", "share", "total", "width" ... */
  readonly attribute: string | null;
  /** The same amount in the text's second notation. */
  readonly alsoAs: string | null;
}

/** A segment that holds quantities, cut into tokens. */
export interface Reading {
  /** Index into the segments of the document. */
  readonly segment: number;
  readonly tokens: readonly Token[];
  /** In text order, not overlapping. */
  readonly quantities: readonly Quantity[];
}

// ------------------------------------------------------------------------------------------------------------- extract

export type Kind = (typeof KINDS)[number];

export type Modality = (typeof MODALITIES)[number];

/** One source's framed quantity: the row that is exported. Field order is column order. */
export interface Claim {
  readonly id: string;
  readonly doc: string;
  readonly published: string | null;
  readonly kind: Kind;
  readonly item: string | null;
  readonly attribute: string | null;
  readonly action: string | null;
  readonly side: string | null;
  readonly place: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly value: string | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly speaker: string | null;
  readonly modality: Modality;
  readonly asOf: string | null;
  readonly asOfBasis: "text" | "document" | "none";
  readonly repeats: string | null;
  readonly quote: string;
  readonly boundText: string | null;
  readonly sentence: string;
  /** Unicode code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  readonly figure: string;
  readonly rule: string;
  readonly confidence: number;
  readonly explicit: string | null;
  readonly alsoAs: string | null;
  readonly attributedTo: string | null;
  readonly page: number | null;
  /** Of the document, so that claims read back give the same findings as the documents themselves. */
  readonly publisher: string | null;
  readonly sourceType: SourceType;
}

/** A claim before `link` gave it its blocking key. */
export type FramedClaim = Omit<Claim, "figure">;

// ---------------------------------------------------------------------------------------------------------------- link

/** How two values of a dimension (side, place, action, period ...) stand to each other. */
export type Relation = "equal" | "contained" | "disjoint" | "unknown";

/** The sides on which two claims are compared. */
export const DIMENSIONS_COMPARED = ["item", "attribute", "action", "side", "place", "period"] as const;
export type Compared = (typeof DIMENSIONS_COMPARED)[number];

/** What a claim states, as one closed interval in base units (metres, days, dates as days since the epoch), the tolerance of its words included. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** The number as stated, where there is one: the middle of "about 30", the floor of "more than 400". */
  readonly best: number | null;
  /** Place of the last significant digit, in base units: 100 for "2,500". */
  readonly grain: number;
  /** Digits before the closing zeros: 2 for "2,500". */
  readonly digits: number;
  /** Its words leave room: "about", "some", "almost". */
  readonly hedged: boolean;
  /** What it is an amount of: "count", "length", "money USD", "date". Only equal ones are compared. */
  readonly dimension: string;
}

/** A claim that can be compared. */
export interface Mention {
  readonly claim: Claim;
  readonly amount: Amount;
  /** Day since the epoch that the figure speaks of; null where nothing tells. */
  readonly at: number | null;
  /** The sentence puts it before the present of its text: "when the town fell". */
  readonly past: boolean;
}

/** How a number may move: a death toll only grows, a population moves either way, the length of a bridge is fixed. */
export type Nature = "grows" | "moves" | "fixed";

/** peers: claims of one number; sum: a total and what adds up to it; part: a whole and what is a part of it; apart: like names, told apart by a dimension. */
export type Shape = "peers" | "sum" | "part" | "apart";

/** Claims that are to be compared: same item and attribute through the lexicon, and how their other dimensions stand. */
export interface Figure {
  readonly key: string;
  readonly title: string;
  readonly shape: Shape;
  readonly nature: Nature;
  /** Of peers all; of a sum the stated total; of a part the whole. */
  readonly mentions: readonly Mention[];
  /** What adds up, or is contained; the other group of an apart figure. */
  readonly parts: readonly Mention[];
  /** Groups among peers that count as one value together: 196 destroyed and 18 captured against a total of 366. */
  readonly sums: readonly (readonly Mention[])[];
  /** What a sum or a span of dates amounts to, where it is no plain addition: [44, 45] days between two dates. */
  readonly span: readonly [number, number] | null;
  /** Dimensions that are not equal among its claims. */
  readonly relations: Readonly<Partial<Record<Compared, Relation>>>;
  /** The parts cover the whole by the words of the text ("nine boats: four trawlers and five ferries"), so that a failing sum is an error. */
  readonly complete: boolean;
  /** Something ties the claims together beyond like words: a name, a place, one document's own restatement. Without it nothing is called a conflict. */
  readonly anchored: boolean;
}

// --------------------------------------------------------------------------------------------------------------- judge

export type Verdict = (typeof VERDICTS)[number];

export interface FindingSide {
  readonly value: readonly [low: number | null, best: number | null, high: number | null] | string; // or an ISO date
  readonly asOf: string | null;
  readonly how: "stated" | "sum";
  readonly claims: readonly string[];
}

export interface Step {
  readonly verdict: Verdict;
  readonly delta: number | null;
  readonly ratio: number | null;
  readonly perDay: number | null;
  readonly why: string;
}

export interface Finding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly figure: string;
  readonly title: string;
  readonly kind: Kind;
  readonly item: string | null;
  readonly unit: string | null;
  readonly flagged: boolean;
  readonly docs: readonly string[];
  /** Distinct values, in time order. */
  readonly sides: readonly FindingSide[];
  /** One per neighbouring pair of sides. */
  readonly steps: readonly Step[];
  readonly min: number | null;
  readonly max: number | null;
  readonly independentSources: number;
  readonly why: string;
  /** Somebody has looked at it and let it stand, as a file of accepted findings says; such a finding is not flagged. */
  readonly accepted?: Acceptance;
}

/** Why a finding may stand, and the last day on which it may. */
export interface Acceptance {
  readonly reason: string;
  readonly until: string | null;
}
