import { readFile } from "node:fs/promises";
import { guardOwn } from "../columns.js";
import { GUESSED, type Guess, guessesOf } from "../read/guess.js";
import type { ReadDocument } from "../read/index.js";
import { SOURCE_TYPES } from "../types.js";

export const FORMATS: readonly string[] = [".yaml", ".yml", ".json", ".csv"];

/** A document as a manifest lists it: what is known or guessed, and what that comes from. */
export interface ManifestLine {
  readonly file: string;
  readonly fields: readonly (readonly [(typeof GUESSED)[number], Guess | null])[];
}

/** What a manifest should say of every document; the rest is listed only where it is known. */
const ASKED: ReadonlySet<string> = new Set(["title", "publisher", "published", "sourceType"]);

export function entryOf(file: string, { document, about }: ReadDocument): ManifestLine {
  const guesses = guessesOf(document, about());
  const fields = GUESSED.filter((field) => field in guesses || ASKED.has(field));
  return { file, fields: fields.map((field) => [field, guesses[field] ?? null]) };
}

/** The text of a manifest, by the ending of its name: a new one, or that at `path` with these entries behind its own, which stay as they are. */
export async function withEntries(path: string | null, extension: string, entries: readonly ManifestLine[]): Promise<string> {
  const before = path === null ? null : await readFile(path, "utf8");
  if (extension === ".json") return asJson(before, entries);
  return extension === ".csv" ? asCsv(before, entries) : asYaml(before, entries);
}

const HEAD = ` What is known of these documents. Correct it and fill in the rest: dates and publishers decide what can be compared.
 sourceType is one of ${SOURCE_TYPES.join(", ")}.`;

async function asYaml(before: string | null, entries: readonly ManifestLine[]): Promise<string> {
  const { Document, isSeq, parseDocument } = await import("yaml");
  const document = before === null ? new Document({ documents: [] }) : parseDocument(before, { schema: "core" });
  if (before === null) document.commentBefore = HEAD;
  const list = document.get("documents", true);
  if (!isSeq(list)) throw new Error("a manifest that was read holds no list");
  list.flow = false;
  for (const { file, fields } of entries) {
    const entry = document.createNode({ file }) as import("yaml").YAMLMap;
    for (const [field, guess] of fields) {
      const value = document.createNode(guess?.value ?? null);
      value.comment = ` ${oneLine(guess?.from ?? "not told")}`;
      entry.set(field, value);
    }
    list.add(entry);
  }
  return document.toString({ lineWidth: 0, commentString: (text) => text.replace(/^(?=.)/gm, "#") });
}

function asJson(before: string | null, entries: readonly ManifestLine[]): string {
  const { documents } = before === null ? { documents: [] } : (JSON.parse(before) as { documents: object[] });
  return `${JSON.stringify({ documents: [...documents, ...entries.map(rowOf)] }, null, 2)}\n`;
}

async function asCsv(before: string | null, entries: readonly ManifestLine[]): Promise<string> {
  const [{ stringify }, { parse }] = await Promise.all([import("csv-stringify/sync"), import("csv-parse/sync")]);
  const [header = ["file", ...GUESSED, "note"], ...rows] =
    before === null ? [] : parse(before, { bom: true, relax_column_count: true });
  const added = entries.map((entry) => {
    const row: Readonly<Record<string, string | null>> = rowOf(entry);
    return (header as string[]).map((name) => guardOwn(row[name] ?? ""));
  });
  return stringify([header, ...rows, ...added]);
}

/** Where there is no room for comments a note says what is guessed. */
function rowOf({ file, fields }: ManifestLine): Record<string, string | null> {
  const values = fields.map(([field, guess]) => [field, guess?.value ?? null]);
  const note = fields.map(([field, guess]) => `${field}: ${oneLine(guess?.from ?? "not told")}`).join("; ");
  return { file, ...Object.fromEntries(values), note };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
