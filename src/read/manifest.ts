import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { InputError } from "../input-error.js";
import { decode } from "./decode.js";
import { known } from "./plain.js";

/** In an input folder the first of these that is there tells what is known of its documents; none of them is ever a document. */
export const MANIFEST_NAMES = ["manifest.json", "manifest.yaml", "manifest.yml", "manifest.csv"] as const;

export interface Entry {
  readonly id: string | null;
  /** What it tells, nulls left out. */
  readonly about: ReturnType<typeof known>;
}

export interface Manifest {
  /** Absolute path of a document to what the manifest says of it. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Files it names that do not exist. */
  readonly missing: readonly string[];
}

/** Reads and checks a manifest; the files it names stand beside it, or in one of the `folders`. */
export async function readManifest(path: string, folders: readonly string[]): Promise<Manifest> {
  const { manifestSchema, describeIssues } = await import("../schema.js");
  const parsed = manifestSchema.safeParse(await parse(path));
  if (!parsed.success) throw new InputError(path, describeIssues(parsed.error));
  const entries = new Map<string, Entry>();
  const missing: string[] = [];
  const ids = new Set<string>();
  for (const { file, id, ...about } of parsed.data.documents) {
    const places = [dirname(path), ...folders].map((folder) => resolve(folder, file));
    const place = places.find((candidate) => existsSync(candidate));
    if (id !== undefined && ids.has(id)) throw new InputError(path, `the id "${id}" is given twice`);
    if (place !== undefined && entries.has(place)) throw new InputError(path, `the file "${file}" is listed twice`);
    if (id !== undefined) ids.add(id);
    if (place === undefined) missing.push(file);
    else entries.set(place, { id: id ?? null, about: known(about) });
  }
  return { entries, missing };
}

async function parse(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(path, error.code === "ENOENT" ? "no such file" : error.message);
  });
  const decoded = decode(bytes, null);
  if ("reason" in decoded) throw new InputError(path, decoded.reason);
  try {
    return await parseText(decoded.text, extname(path).toLowerCase());
  } catch (error) {
    throw new InputError(path, (error as Error).message);
  }
}

async function parseText(text: string, extension: string): Promise<unknown> {
  if (extension === ".csv") {
    const { parse: parseCsv } = await import("csv-parse/sync");
    const rows = parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Record<string, string>[];
    return { documents: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""))) };
  }
  if (extension === ".json") return JSON.parse(text);
  const { parse: parseYaml } = await import("yaml");
  return parseYaml(text, { schema: "core" });
}
