import type { Claim } from "./types.js";

/** Columns of exported claims, in order: a contract, append only. */
export const CLAIM_COLUMNS = [
  "id",
  "doc",
  "published",
  "kind",
  "item",
  "attribute",
  "action",
  "side",
  "place",
  "low",
  "best",
  "high",
  "value",
  "bound",
  "unit",
  "speaker",
  "modality",
  "asOf",
  "asOfBasis",
  "repeats",
  "quote",
  "boundText",
  "sentence",
  "start",
  "end",
  "line",
  "figure",
  "rule",
  "confidence",
  "explicit",
  "alsoAs",
  "attributedTo",
  "page",
  "publisher",
  "sourceType",
] as const satisfies readonly (keyof Claim)[];

/** Columns of exported findings, one row a side. */
export const FINDING_COLUMNS = [
  "finding",
  "verdict",
  "flagged",
  "title",
  "kind",
  "item",
  "unit",
  "side",
  "how",
  "low",
  "best",
  "high",
  "value",
  "asOf",
  "docs",
  "claims",
  "delta",
  "ratio",
  "perDay",
  "why",
] as const;

/** Columns that hold numbers. */
export const NUMBER_COLUMNS: ReadonlySet<string> = new Set(["low", "best", "high", "start", "end", "line", "confidence", "page"]);

/** Columns that hold words of a document, or a file name: there "--11-08" is guarded as well. */
export const TEXT_COLUMNS: ReadonlySet<string> = new Set([
  ...["doc", "item", "attribute", "action", "side", "place", "unit", "speaker", "quote", "boundText", "sentence", "figure"],
  ...["alsoAs", "attributedTo", "publisher", "title", "docs", "why", "accepted"],
]);

// also in full width, as some spreadsheets take them; a cell that begins as if it were guarded gets one more apostrophe, which is taken off again
const FORMULA = /^'{0,1000}[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'{1,1000}[=+\-@\t\r\n＝＋－＠]/;
/** "--11-08", "2023-09-19/2023-09-20", "-PT5M" */
const OWN_NOTATION = /^[-\dTPYMWDHSZ:/.]{1,60}$/;

/** "=1+1" → "'=1+1": a spreadsheet shows it and does not run it. */
export function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The same in a column of our own words, of which those that a claims file brings are not ours; dates without a year stay as they are. */
export function guardOwn(cell: string): string {
  return OWN_NOTATION.test(cell) ? cell : guard(cell);
}

/** Takes the guard off again when claims are read back. */
export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
