import type { Chunk } from "./chunk.js";

/** Chunks of one height, from left to right. */
export type Row = readonly Chunk[];

const ON_ROW = 0.5;

/** The rows of a column from top to bottom. */
export function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - chunk.y < ON_ROW * Math.min(chunk.size, row[0]!.size)) row.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The usual distance of two lines, by the places of their baselines from top to bottom. */
export function leadingOf(baselines: readonly number[]): number {
  const gaps = baselines.slice(1).map((y, i) => baselines[i]! - y);
  const sorted = gaps.filter((gap) => gap > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? 14;
}

/** Where the table ends that begins at row `at`, if two rows or more of several cells do; words of a cell that goes on below it stay in it. */
export function tableEnd(rows: readonly Row[], at: number): number {
  let end = at;
  let several = 0;
  for (let i = at; i < rows.length; i++) {
    if (rows[i]!.length > 1) {
      several++;
      end = i + 1;
    } else if (several === 0 || !goesOn(rows, i) || rows[i + 1]?.length === 1) break;
  }
  return several >= 2 ? end : at;
}

/** A line of one cell, close below the row before. */
function goesOn(rows: readonly Row[], i: number): boolean {
  const [before, row] = [rows[i - 1]!, rows[i]!];
  return before[0]!.y - row[0]!.y < 1.4 * row[0]!.size;
}

/** "| Tanks | 287 | 79 |" for each row, the first one set off where it holds no figures and the others do. */
export function tableLines(rows: readonly Row[]): string[] {
  const columns = columnsOf(rows);
  const cells: string[][] = [];
  for (const row of rows) {
    const texts = columns.map(({ x, right }) =>
      row
        .filter((chunk) => chunk.x < right && chunk.right > x)
        .map(({ text }) => text)
        .join(" "),
    );
    if (row.length === 1 && cells.length > 0) append(cells.at(-1)!, texts);
    else cells.push(texts);
  }
  const [head, ...rest] = cells as [string[], ...string[][]];
  const isHead =
    rest.length > 0 && !head.some((text) => /\d/.test(text)) && rest.some((row) => row.some((text) => /\d/.test(text)));
  return isHead ? [lineOf(head), lineOf(head.map(() => "-")), ...rest.map(lineOf)] : cells.map(lineOf);
}

const lineOf = (texts: readonly string[]): string => `| ${texts.map((text) => text.replaceAll("|", "/")).join(" | ")} |`;

function append(row: string[], texts: readonly string[]): void {
  texts.forEach((text, i) => {
    if (text !== "") row[i] = [row[i], text].filter(Boolean).join(" ");
  });
}

/** Cells that stand over each other are of one column. */
function columnsOf(rows: readonly Row[]): readonly { readonly x: number; readonly right: number }[] {
  const columns: { x: number; right: number }[] = [];
  for (const { x, right } of rows.flat().sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else columns.push({ x, right });
  }
  return columns;
}
