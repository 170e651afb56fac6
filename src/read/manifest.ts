import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../input-error.js";
import { known } from "./plain.js";
import { type LineOf, readSettings } from "./settings.js";

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
  const { value, lines } = await treeOf(path);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw new InputError(path, describeIssues(parsed.error, value, await lines()));
  const entries = new Map<string, Entry>();
  const missing: string[] = [];
  const ids = new Set<string>();
  for (const { file, id, note: _, ...about } of parsed.data.documents) {
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

/** The rows of a CSV manifest are its documents. */
async function treeOf(path: string): Promise<{ readonly value: unknown; readonly lines: () => Promise<LineOf> }> {
  const settings = await readSettings(path);
  if (settings.type === "tree") return settings;
  const { rows } = settings;
  const lines = async (): Promise<LineOf> => (keys) => rows[Number(keys[1])]?.line ?? null;
  return { value: { documents: rows.map(({ fields }) => fields) }, lines };
}
