import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./fault.js";

export interface Walk {
  /** Relative to the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
}

interface Tour {
  readonly root: string;
  readonly files: string[];
  readonly faults: { path: string; reason: string }[];
}

/** Every file below a folder but hidden ones; links are followed, but into no folder that holds them. */
export async function walk(root: string): Promise<Walk> {
  const tour: Tour = { root, files: [], faults: [] };
  await enter("", [], tour);
  return { files: tour.files.sort(), faults: tour.faults };
}

/** `around`: the real places of the folders that it stands in. */
async function enter(name: string, around: readonly string[], tour: Tour): Promise<void> {
  const path = name === "" ? tour.root : join(tour.root, name);
  try {
    const place = await realpath(path);
    if (around.includes(place)) tour.faults.push({ path, reason: "a link to a folder that it stands in: left out" });
    else await enterAll(name, await readdir(path, { withFileTypes: true }), [...around, place], tour);
  } catch (error) {
    tour.faults.push({ path, reason: reasonOf(error) });
  }
}

async function enterAll(name: string, entries: readonly Dirent[], around: readonly string[], tour: Tour): Promise<void> {
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules" || isPartOfPage(entry.name, names)) continue;
    const inside = name === "" ? entry.name : `${name}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? await stat(join(tour.root, inside)).catch(() => entry) : entry;
    if (kind.isDirectory()) await enter(inside, around, tour);
    else if (kind.isFile() || kind.isSymbolicLink()) tour.files.push(inside);
  }
}

const PARTS = /^(?<page>.{1,250})[_-](?:files|Dateien|fichiers|archivos|bestanden|filer)$/;

/** Browsers save "page.html" together with "page_files/", where pictures, scripts and advertisements lie. */
function isPartOfPage(name: string, names: ReadonlySet<string>): boolean {
  const page = PARTS.exec(name)?.groups?.page;
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}
