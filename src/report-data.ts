import type { Claim, Document, Finding, Segment } from "./types.js";

/** What the HTML report holds, as JSON in the page: written by the exporter, read by the page's own script. */
export interface ReportData {
  /** Of this program. */
  readonly version: string;
  readonly title: string | null;
  /** In the order in which they were read. */
  readonly documents: readonly ReportDocument[];
  readonly claims: ClaimTable;
  readonly findings: readonly Finding[];
  /** Claims that were made, those that the report does not hold included. */
  readonly stated: number;
  /** Figures that were compared, those not shown included. */
  readonly compared: number;
  /** Findings left out, by the reason: "about different things". */
  readonly hidden: readonly (readonly [reason: string, count: number])[];
}

export type ReportDocument = Omit<Document, "text"> & { readonly text: ReportText | null };

/** Claims as rows: their field names stand once. */
export interface ClaimTable {
  readonly fields: readonly (keyof Claim)[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The words of a document and how they are laid out; all places are UTF-16 indices. */
export interface ReportText {
  readonly text: string;
  readonly parts: readonly TextPart[];
  /** Where its claims stand, in the order of the rows: [row, start, end]. */
  readonly claims: readonly (readonly [row: number, start: number, end: number])[];
  /** Numbers, dates and sums that were read and are no claim. */
  readonly passed: readonly (readonly [start: number, end: number])[];
}

export type TextPart = readonly [kind: Segment["kind"], block: number, start: number, end: number];

/** What a document looks like before its claims are placed in it. */
export interface Layout {
  readonly text: string;
  readonly parts: readonly TextPart[];
  readonly passed: readonly (readonly [start: number, end: number])[];
}
