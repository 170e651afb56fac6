import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExtractOptions } from "../extract-options.js";
import { InputError } from "../input-error.js";
import type { Claim, Document } from "../types.js";

/** Claims that were made before, in a folder: one file a document, named after all that its claims hang on. */
export interface Cache {
  readonly get: (document: Document) => readonly Claim[] | null;
  readonly put: (document: Document, claims: readonly Claim[]) => void;
}

/** Raised when the files look otherwise. */
const LAYOUT = "1";

/** Throws InputError where the folder cannot be made. What is broken in it is told to `warn`, and made anew. */
export function openCache(folder: string, options: ExtractOptions, warn: (path: string, reason: string) => void): Cache {
  const own = join(folder, rulesVersion(options));
  try {
    mkdirSync(own, { recursive: true });
  } catch (error) {
    throw new InputError(folder, `cannot be used as a cache: ${(error as Error).message}`);
  }
  const pathOf = (document: Document) => join(own, `${keyOf(document)}.json`);
  return {
    get: (document) => {
      const path = pathOf(document);
      const text = textOf(path);
      if (text === null) return null;
      const claims = claimsIn(text);
      if (claims === null) warn(path, "damaged: its claims are made anew");
      return claims;
    },
    put: (document, claims) => write(pathOf(document), claims, warn),
  };
}

/** What claims hang on beside the document: the files of the program, which hold its rules and words, and what was asked for. */
function rulesVersion({ includeFurniture = false, lexicon }: ExtractOptions): string {
  const hash = createHash("sha256").update(JSON.stringify([LAYOUT, includeFurniture, lexicon ?? null]));
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const folder of ["cli", "parts"])
    for (const name of namesIn(join(root, folder)))
      if (/\.(?:c?js|ts)$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest("hex").slice(0, 16);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // only a built program has parts
  }
}

// where a document lies says nothing of its claims
const keyOf = ({ path: _, ...document }: Document): string =>
  createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 40);

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

const sumOf = (json: string): string => createHash("sha256").update(json).digest("hex");

/** A sum of what follows stands in the first line, so that half a file is no file. */
function claimsIn(text: string): readonly Claim[] | null {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === sumOf(json) ? (JSON.parse(json) as Claim[]) : null;
}

/** Under another name first: two runs may fill one cache, and either may be killed. */
function write(path: string, claims: readonly Claim[], warn: (path: string, reason: string) => void): void {
  const json = JSON.stringify(claims);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, `${sumOf(json)}\n${json}`);
    renameSync(temporary, path);
  } catch (error) {
    warn(path, `not kept: ${(error as Error).message}`);
  }
}

/** `extract`, asking the cache first. */
export function cached(cache: Cache, extract: (document: Document) => Iterable<Claim>): (document: Document) => readonly Claim[] {
  return (document) => {
    const known = cache.get(document);
    if (known) return known;
    const claims = [...extract(document)];
    cache.put(document, claims);
    return claims;
  };
}
