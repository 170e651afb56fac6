import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { unguard } from "../columns.js";
import { InputError } from "../input-error.js";
import { decode } from "./decode.js";
import { reasonOf } from "./fault.js";

/** A row of a CSV file with the line on which it begins; empty cells are left out. */
export interface SettingsRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The line on which what stands under these keys begins, or what is nearest above it; null where there is none. */
export type LineOf = (keys: readonly PropertyKey[]) => number | null;

export type Settings =
  | { readonly type: "tree"; readonly value: unknown; readonly lines: () => Promise<LineOf> }
  | { readonly type: "rows"; readonly rows: readonly SettingsRow[] };

/** What a person wrote down for the program, in JSON, YAML or CSV by the name of the file. Throws InputError with the path. */
export async function readSettings(path: string): Promise<Settings> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new InputError(path, reasonOf(error));
  });
  const decoded = decode(bytes, null);
  if ("reason" in decoded) throw new InputError(path, decoded.reason);
  try {
    return await parseText(decoded.text, extname(path).toLowerCase());
  } catch (error) {
    throw new InputError(path, (error as Error).message.trim().replace(/\s{0,20}\n\s{0,20}/g, " "));
  }
}

async function parseText(text: string, extension: string): Promise<Settings> {
  if (extension === ".csv") return { type: "rows", rows: await rowsOf(text) };
  const lines = () => linesOf(text);
  if (extension === ".json") return { type: "tree", value: JSON.parse(text), lines };
  return { type: "tree", value: await treeOf(text), lines };
}

/** YAML of the core schema: no tag makes anything but data of it. Aliases are followed a hundred times at most. */
async function treeOf(text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { schema: "core", logLevel: "error" });
  const [wrong] = [...document.errors, ...document.warnings]; // such as a tag that is not known
  if (wrong) throw wrong;
  return document.toJS();
}

/** Read a second time, with places, which takes longer and is asked for only when something is wrong. JSON is YAML too. */
async function linesOf(text: string): Promise<LineOf> {
  const { isNode, LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: "core", lineCounter, logLevel: "silent" });
  return (keys) => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return null;
  };
}

async function rowsOf(text: string): Promise<SettingsRow[]> {
  const { parse } = await import("csv-parse/sync");
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
    readonly info: { readonly lines: number };
    readonly record: Record<string, string>;
  }[];
  let last = 1;
  return rows.map(({ info, record }) => {
    const line = last + 1; // `lines` counts to the end of a row
    last = info.lines;
    return {
      line,
      fields: Object.fromEntries(Object.entries(record).flatMap(([name, cell]) => (cell === "" ? [] : [[name, unguard(cell)]]))),
    };
  });
}
