import type { Estimate } from "../estimate.js";
import type { Layout } from "../report-data.js";
import type { Claim, Document, Finding } from "../types.js";

export const FORMATS = ["table", "csv", "tsv", "json", "ndjson", "md", "sarif", "github", "jsonld", "html", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** What is known of a document, its text aside. */
export type DocumentHead = Omit<Document, "text"> & {
  /** Code points before each line, of a document that is a file of its own; asked for by formats that point into files. */
  readonly lineStarts?: readonly number[];
};

export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** CSV as spreadsheets on Windows want it: byte order mark and CRLF. */
  readonly excel: boolean;
  /** Of this program. */
  readonly version?: string;
  /** Of a report. */
  readonly title?: string;
}

/** What a format writes: text, or bytes where it is no text. */
export type Written = string | Uint8Array;

/** Claims leave document by document, so that a run over many needs no memory for them all. */
export interface ClaimWriter<Out = string> {
  readonly begin: () => string;
  /** The text stands by where the document is at hand, and not only claims that were made of it before. */
  readonly document: (head: DocumentHead, claims: readonly Claim[], text?: string | null) => Out;
  /** `document` may be called several times for one, each with the next of its claims. */
  readonly inParts?: boolean;
  /** What `document` gives depends on nothing that was written before: several writers can share the work. */
  readonly apart?: boolean;
  readonly end: () => Out;
}

/** Findings, and what is needed to show them to a reader. */
export interface FindingPage {
  readonly findings: readonly Finding[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, DocumentHead>;
  /** How many findings the filters left out, by the reason: "that agree within one document". */
  readonly hidden: ReadonlyMap<string, number>;
  /** A file of accepted findings was asked for, so that rows have a column for the reasons. */
  readonly accepting?: boolean;
  /** The texts by document, for formats that show them. */
  readonly layouts?: ReadonlyMap<string, Layout>;
}

export interface Exporter<Out = string> {
  readonly claims: (view: View) => ClaimWriter<Out>;
  readonly findings: (page: FindingPage, view: View) => Out;
  /** Each finding stands for itself, so that they may be written some at a time. */
  readonly isByLine?: true;
  /** Absent where the format has no place for a summary. */
  readonly estimates?: (estimates: readonly Estimate[], view: View) => string;
}

/** A page for readers leaves out more by default than a file for programs, and checks are told of what is flagged alone. */
export type Audience = "readers" | "programs" | "checks";

interface Entry {
  readonly id: Format;
  readonly suffixes: readonly string[];
  readonly audience: Audience;
  readonly load: () => Promise<Exporter<Written>>;
}

/** One file per format, loaded when it is asked for. */
export const EXPORTERS: readonly Entry[] = [
  { id: "table", suffixes: [".txt"], audience: "readers", load: async () => (await import("./table.js")).table },
  { id: "csv", suffixes: [".csv"], audience: "programs", load: async () => (await import("./csv.js")).csv },
  { id: "tsv", suffixes: [".tsv"], audience: "programs", load: async () => (await import("./tsv.js")).tsv },
  { id: "json", suffixes: [".json"], audience: "programs", load: async () => (await import("./json.js")).json },
  { id: "ndjson", suffixes: [".ndjson", ".jsonl"], audience: "programs", load: async () => (await import("./ndjson.js")).ndjson },
  { id: "md", suffixes: [".md", ".markdown"], audience: "readers", load: async () => (await import("./md.js")).md },
  { id: "html", suffixes: [".html", ".htm"], audience: "readers", load: async () => (await import("./html.js")).html },
  { id: "sarif", suffixes: [".sarif"], audience: "checks", load: async () => (await import("./sarif.js")).sarif },
  { id: "github", suffixes: [], audience: "checks", load: async () => (await import("./github.js")).github },
  { id: "jsonld", suffixes: [".jsonld"], audience: "programs", load: async () => (await import("./jsonld.js")).jsonld },
  {
    id: "parquet",
    suffixes: [".parquet"],
    audience: "programs",
    load: async () => (await import("./parquet.js")).parquet,
  },
];

/** What claims can be written as. */
export const CLAIM_FORMATS: readonly Format[] = EXPORTERS.filter(
  ({ id, audience }) => audience !== "checks" && id !== "html",
).map(({ id }) => id);
