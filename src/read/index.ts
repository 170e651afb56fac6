import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Claim, Document } from "../types.js";
import { decode } from "./decode.js";
import { linesOf } from "./lines.js";
import { type InputFormat, listSources, type Source } from "./list.js";
import { readManifest } from "./manifest.js";
import { newDocument, type Row, rowOf, stem } from "./records.js";

export interface ReadOptions {
  readonly from: InputFormat | "auto";
  readonly encoding: string | null;
  readonly textField: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What reading yields, one after the other: a fault is an input that could not be read, a warning one that could. */
export type Read =
  | { readonly type: "document"; readonly path: string; readonly document: Document }
  | { readonly type: "claim"; readonly path: string; readonly claim: Claim }
  | { readonly type: "fault" | "warning"; readonly path: string; readonly reason: string };

/** Files, folders, globs and "-" to documents and claims, one file at a time and in the order of their names within an input. */
export async function* readCorpus(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  const { sources, faults } = await listSources(inputs, options.from);
  const { join, resolve } = await import("node:path");
  const { existsSync } = await import("node:fs");
  const manifests = inputs.map((i) => join(i, "manifest.json")).filter((f) => existsSync(f));
  const known = new Map<string, { id: string | null; about: object }>();
  for (const m of manifests) for (const [k, v] of (await readManifest(m, inputs)).entries) known.set(k, v);
  yield* faults;
  const taken = new Set<string>();
  const names = sources.map((source) => stem(source.path));
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  for (const source of sources)
    for await (const read of readSource(source, options)) {
      if (read.type !== "document") yield read;
      else {
        const entry = known.get(resolve(read.path));
        if (entry) {
          yield { ...read, document: { ...read.document, ...entry.about, id: entry.id ?? read.document.id } };
          continue;
        }
        const document = twice.has(read.document.id) || taken.has(read.document.id) ? renamed(read.document) : read.document;
        taken.add(document.id);
        yield { ...read, document };
      }
    }
}

/** Two inputs of one name: the hash of the text tells them apart, whatever else is read. */
function renamed(document: Document): Document {
  const hash = createHash("sha256").update(document.text).digest("hex").slice(0, 6);
  return { ...document, id: `${document.id}-${hash}` };
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Read> {
  const { path } = source;
  try {
    if (source.format === "ndjson") yield* readLines(source, options);
    else yield* readText(source, options);
  } catch (error) {
    yield { type: "fault", path, reason: (error as Error).message };
  }
}

async function* readLines(source: Source, options: ReadOptions): AsyncGenerator<Read> {
  const { path } = source;
  const bytes = path === "-" ? options.stdin : createReadStream(path);
  for await (const line of linesOf(bytes, options.encoding)) {
    const row = parseLine(line.text, path, line.number, options.textField);
    if (row.type === "broken") yield { type: "fault", path, reason: `line ${line.number}: ${row.reason}` };
    else yield { path, ...row };
  }
}

function parseLine(line: string, path: string, number: number, textField: string): Row {
  try {
    return rowOf(JSON.parse(line), path, number, textField);
  } catch (error) {
    return { type: "broken", reason: `not JSON: ${(error as Error).message}` };
  }
}

async function* readText(source: Source, options: ReadOptions): AsyncGenerator<Read> {
  const { path } = source;
  const decoded = decode(await readFile(path), options.encoding);
  if ("reason" in decoded) yield { type: "fault", path, reason: decoded.reason };
  else yield { type: "document", path, document: newDocument(stem(path), path, decoded.text, {}) };
}
