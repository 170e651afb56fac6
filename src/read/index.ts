import { createHash } from "node:crypto";
import { basename, dirname, resolve } from "node:path";
import { idOfPath } from "../document.js";
import type { Claim, Document } from "../types.js";
import { datelineIn, datelineOf } from "./dateline.js";
import { type InputFormat, type Listing, listSources } from "./list.js";
import { type Entry, MANIFEST_NAMES, readManifest } from "./manifest.js";
import { mojibakeIn } from "./mojibake.js";
import type { Row } from "./records.js";
import { readSource, type SourceOptions } from "./source.js";

export interface ReadOptions extends SourceOptions {
  readonly from: InputFormat | "auto";
  /** Path of a manifest; null: those in the input folders. */
  readonly manifest: string | null;
  /** Called when so many files of so many have been read. */
  readonly onFile?: (done: number, of: number) => void;
  /** Called with the number of inputs, those that are not there included: files, and what could not be listed. */
  readonly onListed?: (inputs: number) => void;
}

export type ReadDocument = {
  readonly type: "document";
  readonly path: string;
  readonly document: Document;
  /** Offsets in its text are offsets in the file. */
  readonly inFile: boolean;
  /** Where each thing that is known of the document comes from: published → "the manifest". */
  readonly about: () => ReadonlyMap<string, string>;
};
/** `named`: its file was given by name, not found in a folder. */
export type ReadClaim = { readonly type: "claim"; readonly path: string; readonly claim: Claim; readonly named: boolean };
/** An input, or a line of one, that could not be read. */
export type ReadFault = { readonly type: "fault"; readonly path: string; readonly reason: string };
/** What is odd about an input that was read. */
export type ReadWarning = { readonly type: "warning"; readonly path: string; readonly reason: string };
export type Read = ReadDocument | ReadClaim | ReadFault | ReadWarning;

/**
 * Files, folders, globs and "-" to documents and claims, one file at a time: what is yielded is all that is kept of a document.
 * Throws InputError where the manifest cannot be used; everything else that is wrong with an input is yielded as a fault.
 */
export async function* readCorpus(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  const listing = await listSources(inputs, options.from, options.textField);
  options.onListed?.(listing.sources.length + new Set(listing.faults.map(({ path }) => path)).size);
  for (const fault of listing.faults) yield { type: "fault", ...fault };
  for (const warning of listing.warnings) yield { type: "warning", ...warning };
  const { entries, warnings } = await readManifests(listing, options.manifest);
  for (const warning of warnings) yield { type: "warning", ...warning };

  const ids = idsOf(listing, entries);
  for (const [done, source] of listing.sources.entries()) {
    options.onFile?.(done, listing.sources.length);
    for await (const row of readSource(source, options)) {
      const { path } = source;
      if (row.type === "broken") yield { type: "fault", path, reason: row.reason };
      else if (row.type === "warning") yield { type: "warning", path, reason: row.reason };
      else if (row.type === "claim") yield { type: "claim", path, claim: row.claim, named: source.named };
      else {
        const misread = mojibakeIn(row.document.text);
        for (const reason of misread === null ? row.remarks : [...row.remarks, misread]) yield { type: "warning", path, reason };
        const entry = entries.get(resolve(path)) ?? null;
        const document = ids.name(withEntry(row.document, entry));
        const about = () => originsOf(withEntry(row.document, entry), row, entry);
        if (document) yield { type: "document", path, document, inFile: row.inFile === true, about };
        else yield { type: "warning", path, reason: "same name and same text as an input before it: read once" };
      }
    }
  }
}

/** The manifest goes before what the document says of itself, and that before its dateline. */
function withEntry(document: Document, entry: Entry | null): Document {
  const whole = { ...document, ...entry?.about, id: entry?.id ?? document.id };
  return whole.published === null ? { ...whole, published: datelineOf(whole.text) } : whole;
}

type DocumentRow = Extract<Row, { readonly type: "document" }>;

const ABOUT = ["title", "publisher", "published", "url", "sourceType", "lang", "author"] as const;

function originsOf(
  document: Document,
  { document: own, origins: told }: DocumentRow,
  entry: Entry | null,
): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const field of ABOUT) {
    if (entry?.about[field] !== undefined) origins.set(field, "the manifest");
    else if (own[field] != null && own[field] !== "unknown") origins.set(field, told?.get(field) ?? "the document's own fields");
    else if (field === "published" && document.published !== null)
      origins.set(field, `the dateline “${datelineIn(document.text)!.line}”`);
  }
  return origins;
}

/** Gives every document an id of its own. Two inputs of one name get the hash of their text, whichever of them is read first. */
function idsOf(listing: Listing, entries: ReadonlyMap<string, Entry>): { name(document: Document): Document | null } {
  const isText = new Set(["text", "markdown", "html", "pdf", "docx", "unknown"]);
  const counts = new Map<string, number>();
  for (const { path } of listing.sources.filter(({ format }) => isText.has(format))) {
    const id = entries.get(resolve(path))?.id ?? idOfPath(path);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const name = (document: Document): Document | null => {
    const isUnique = (counts.get(document.id) ?? 0) < 2 && !taken.has(document.id);
    const id = isUnique ? document.id : `${document.id}-${hashOf(document.text)}`;
    if (taken.has(id)) return null;
    taken.add(id);
    return { ...document, id };
  };
  return { name };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
}

async function readManifests(listing: Listing, asked: string | null) {
  const entries = new Map<string, Entry>();
  const warnings: { path: string; reason: string }[] = [];
  for (const path of asked === null ? firstOfFolder(listing.manifests) : [asked]) {
    const manifest = await readManifest(path, asked === null ? [] : [...listing.folders, "."]);
    for (const [file, entry] of manifest.entries) entries.set(file, entry);
    for (const file of manifest.missing) warnings.push({ path, reason: `lists "${file}", which does not exist` });
  }
  return { entries, warnings };
}

/** One manifest a folder, in the order of MANIFEST_NAMES. */
function firstOfFolder(paths: readonly string[]): string[] {
  const rank = (path: string) => (MANIFEST_NAMES as readonly string[]).indexOf(basename(path));
  const best = new Map<string, string>();
  for (const path of paths) {
    const held = best.get(dirname(path));
    if (held === undefined || rank(path) < rank(held)) best.set(dirname(path), path);
  }
  return [...best.values()];
}
