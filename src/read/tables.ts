import { NUMBER_COLUMNS, unguard } from "../columns.js";
import type { Fields } from "./fields.js";

/** The rows of a CSV or TSV file that has a header; empty cells are left out. */
export async function parseTable(whole: string, format: "csv" | "tsv"): Promise<Fields[]> {
  const text = whole.replace(/^\ufeff?sep=[^\r\n]\r?\n/i, ""); // a line that spreadsheets write for each other
  const { parse } = await import("csv-parse/sync");
  const tabs = format === "tsv" || delimiterOf(text) === "\t";
  const rows = parse(text, {
    bom: true,
    columns: true,
    delimiter: tabs ? "\t" : delimiterOf(text),
    quote: tabs ? false : '"',
    relax_column_count: true,
    skip_empty_lines: true,
  }) as Record<string, string>[];
  const isClaims = rows[0] !== undefined && "quote" in rows[0] && "figure" in rows[0];
  return rows.map((row) => fieldsOf(row, tabs, isClaims));
}

/** Spreadsheets write semicolons where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => header.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function fieldsOf(row: Record<string, string>, tabs: boolean, isClaims: boolean): Fields {
  const fields: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(row)) {
    if (cell === "") continue;
    const text = tabs ? unescaped(cell) : cell;
    if (!isClaims) fields[name] = text;
    else if (NUMBER_COLUMNS.has(name)) fields[name] = Number(text);
    else fields[name] = unguard(text);
  }
  return fields;
}

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };

function unescaped(cell: string): string {
  return cell.replace(/\\([tnr\\])/g, (_, sign: string) => ESCAPES[sign]!);
}
