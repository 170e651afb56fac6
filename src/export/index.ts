import type { Claim, Document, Finding } from "../types.js";

export const FORMATS = ["table", "csv", "tsv", "json", "ndjson", "md"] as const;
export type Format = (typeof FORMATS)[number];

/** What is known of a document, its text aside. */
export type DocumentHead = Omit<Document, "text">;

export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** CSV as spreadsheets on Windows want it: byte order mark and CRLF. */
  readonly excel: boolean;
}

/** Claims leave document by document, so that a run over many needs no memory for them all. */
export interface ClaimWriter {
  readonly begin: () => string;
  readonly document: (head: DocumentHead, claims: readonly Claim[]) => string;
  readonly end: () => string;
}

/** Findings, and what is needed to show them to a reader. */
export interface FindingPage {
  readonly findings: readonly Finding[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, DocumentHead>;
  /** How many findings the filters left out, by the reason: "that agree within one document". */
  readonly hidden: ReadonlyMap<string, number>;
}

export interface Exporter {
  readonly claims: (view: View) => ClaimWriter;
  readonly findings: (page: FindingPage, view: View) => string;
}

interface Entry {
  readonly id: Format;
  readonly suffixes: readonly string[];
  /** A page for people leaves out more by default than a file for programs. */
  readonly forReaders: boolean;
  readonly load: () => Promise<Exporter>;
}

/** One file per format, loaded when it is asked for. */
export const EXPORTERS: readonly Entry[] = [
  { id: "table", suffixes: [".txt"], forReaders: true, load: async () => (await import("./table.js")).table },
  { id: "csv", suffixes: [".csv"], forReaders: false, load: async () => (await import("./csv.js")).csv },
  { id: "tsv", suffixes: [".tsv"], forReaders: false, load: async () => (await import("./tsv.js")).tsv },
  { id: "json", suffixes: [".json"], forReaders: false, load: async () => (await import("./json.js")).json },
  { id: "ndjson", suffixes: [".ndjson", ".jsonl"], forReaders: false, load: async () => (await import("./ndjson.js")).ndjson },
  { id: "md", suffixes: [".md", ".markdown"], forReaders: true, load: async () => (await import("./md.js")).md },
];
