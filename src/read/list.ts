import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname, isAbsolute, join, resolve } from "node:path";
import { reasonOf } from "./fault.js";
import { MANIFEST_NAMES } from "./manifest.js";
import { isDocumentByContent } from "./sniff.js";
import { walk } from "./walk.js";

/** How an input is read; "unknown" is told by its content. */
export type InputFormat =
  | "text"
  | "markdown"
  | "html"
  | "pdf"
  | "docx"
  | "ndjson"
  | "json"
  | "csv"
  | "tsv"
  | "parquet"
  | "unknown";

export interface Source {
  /** As the user gave it or found below a folder that they gave; "-" is stdin. */
  readonly path: string;
  readonly format: InputFormat;
  /** Given by name, not found in a folder. */
  readonly named: boolean;
  /** The user said how to read it: its content is not asked. */
  readonly asked: boolean;
}

export interface Listing {
  readonly sources: readonly Source[];
  readonly manifests: readonly string[];
  readonly folders: readonly string[];
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
  readonly warnings: readonly { readonly path: string; readonly reason: string }[];
}

const FORMATS: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".shtml": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".docm": "docx",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".csv": "csv",
  ".tsv": "tsv",
  ".parquet": "parquet",
};

/** In a folder a JSON file may be a setting, and is looked into; NDJSON and CSV are told by content when they are read. */
const IN_FOLDERS = new Set(Object.keys(FORMATS).filter((extension) => extension !== ".json"));

const MAGIC = /[*?{}[\]()!]/;

interface Found {
  readonly path: string;
  readonly named: boolean;
}

/** Which files the inputs stand for, in the order given, sorted by name within a folder or a glob, each once. */
export async function listSources(inputs: readonly string[], from: InputFormat | "auto", textField: string): Promise<Listing> {
  const found: Found[] = [];
  const folders: string[] = [];
  const faults: { path: string; reason: string }[] = [];
  const warnings: { path: string; reason: string }[] = [];
  for (const input of inputs) {
    const { files, folder, fault, warning, inside = [] } = await expand(input, textField);
    for (const file of files) found.push(file);
    if (folder) folders.push(input);
    faults.push(...inside);
    if (fault) faults.push({ path: input, reason: fault });
    if (warning) warnings.push({ path: input, reason: warning });
  }
  const seen = new Set<string>();
  const once = found.filter(({ path }) => {
    const identity = identityOf(path);
    return !seen.has(identity) && seen.add(identity);
  });
  const isManifest = ({ path }: Found) => MANIFEST_NAMES.some((name) => name === basename(path));
  const sources: Source[] = [];
  for (const file of once) {
    const extension = extensionOf(file.path);
    if (isManifest(file)) continue;
    sources.push({ ...file, format: from === "auto" ? (FORMATS[extension] ?? "unknown") : from, asked: from !== "auto" });
  }
  return { sources, manifests: once.filter(isManifest).map((file) => file.path), folders, faults, warnings };
}

/** In lower case, and that of what is packed: "a.CSV.gz" → ".csv" */
const extensionOf = (path: string): string => extname(path.replace(/(?<=[^/\\])\.gz$/i, "")).toLowerCase();

/** The same for a file and every link to it. */
function identityOf(path: string): string {
  try {
    return path === "-" ? path : realpathSync(path);
  } catch {
    return resolve(path);
  }
}

interface Expansion {
  readonly files: readonly Found[];
  readonly folder?: boolean;
  readonly fault?: string;
  /** What could not be read below a folder. */
  readonly inside?: Listing["faults"];
  readonly warning?: string;
}

async function expand(input: string, textField: string): Promise<Expansion> {
  if (input === "-") return { files: [{ path: "-", named: true }] };
  try {
    if (!(await stat(input)).isDirectory()) return { files: [{ path: input, named: true }] };
  } catch (error) {
    return MAGIC.test(input) ? expandGlob(input) : { files: [], fault: reasonOf(error) };
  }
  return expandFolder(input, textField);
}

async function expandGlob(pattern: string): Promise<Expansion> {
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  if (paths.length === 0) return { files: [], fault: "no file matches" };
  return { files: paths.sort().map((path) => ({ path, named: true })) };
}

async function expandFolder(folder: string, textField: string): Promise<Expansion> {
  const { files: names, faults: inside } = await walk(folder);
  const isManifest = (name: string) => MANIFEST_NAMES.some((manifest) => manifest === basename(name));
  const [taken, left]: [string[], string[]] = [[], []];
  for (const name of names) {
    const extension = extensionOf(name);
    const isNamed = IN_FOLDERS.has(extension) || isManifest(name);
    const isTaken = isNamed || (tellsNothing(extension) && (await isDocumentByContent(join(folder, name), textField)));
    (isTaken ? taken : left).push(name);
  }
  const files = taken.map((name) => ({ path: join(folder, name), named: false }));
  const isEmpty = inside.length === 0 && !files.some(({ path }) => !isManifest(path));
  const warning = left.length > 0 && !isEmpty && { warning: `left out ${describeLeft(left)}` };
  return { files, folder: true, inside, ...(isEmpty && { fault: "no documents in this folder" }), ...warning };
}

/** No extension, one that is none ("report.2020"), that of a program that writes pages, or of settings and exports alike. */
const tellsNothing = (extension: string): boolean =>
  /^(?:|\..{0,2}[^a-z].{0,20}|\.(?:php\d?|aspx?|jspx?|cfm|cgi|do|json))$/.test(extension);

/** "3 files that are no documents (.jpg, .png)" */
function describeLeft(names: readonly string[]): string {
  const kinds = [...new Set(names.map((name) => extname(name) || basename(name)))].sort();
  const shown = kinds.slice(0, 5).join(", ") + (kinds.length > 5 ? " ..." : "");
  return `${names.length} ${names.length === 1 ? "file that is no document" : "files that are no documents"} (${shown})`;
}
