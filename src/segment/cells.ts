import type { Span } from "../types.js";
import { skipSpace, trimEnd } from "./chars.js";
import type { Line } from "./lines.js";

/** Where one cell ends and the next begins. */
interface Separator {
  readonly sign: string;
  /** Rows that a table needs at least. */
  readonly rows: number;
  readonly cut: (text: string, line: Line) => readonly Span[] | null;
}

const MOST_CELLS = 200;
const LONGEST_CELL = 60;

const SEPARATORS: readonly Separator[] = [
  { sign: "|", rows: 2, cut: (text, line) => cutAt(text, line, "|") },
  { sign: "\t", rows: 2, cut: (text, line) => unmarked(text, cutAt(text, line, "\t")) },
  { sign: "\t", rows: 1, cut: (text, line) => shortCells(text, cutAt(text, line, "\t")) }, // "40 tanks<tab>8,500 men": two sides, no sentence
  { sign: "  ", rows: 2, cut: (text, line) => shortCells(text, cutAtGaps(text, line)) },
];

/**
 * Cells of every line that is a table row, by line number: lines that follow each other with as many pipes, tabs or gaps as the line before.
 * The first may have one less, where no header stands above the first column.
 */
export function tableCells(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Span[]> {
  const rows = new Map<number, readonly Span[]>();
  for (const { sign, rows: fewest, cut } of SEPARATORS) {
    if (!text.includes(sign)) continue;
    let run: (readonly Span[])[] = [];
    for (let i = 0; i <= lines.length; i++) {
      const line = lines[i];
      const cells = line && !rows.has(i) ? cut(text, line) : null;
      const fits = cells !== null && line!.gap === 0 && run.length > 0 && isAsWide(cells, run);
      if (!fits) {
        if (run.length >= fewest) for (const [k, row] of run.entries()) rows.set(i - run.length + k, row);
        run = [];
      }
      if (cells) run.push(cells);
    }
  }
  return rows;
}

const isAsWide = (cells: readonly Span[], run: readonly (readonly Span[])[]): boolean =>
  cells.length === run.at(-1)!.length || (run.length === 1 && cells.length >= 3 && cells.length === run[0]!.length + 1);

function cutAt(text: string, line: Line, separator: string): readonly Span[] | null {
  const cells: Span[] = [];
  let from = line.start;
  while (from <= line.end && cells.length <= MOST_CELLS) {
    const found = indexBefore(text, separator, from, line.end);
    const to = found < 0 ? line.end : found;
    const start = skipSpace(text, from, to);
    const outside = start === to && (from === line.start || to === line.end);
    if (!outside) cells.push({ start, end: trimEnd(text, start, to) });
    from = to + 1;
  }
  return cells.length >= 2 && cells.length <= MOST_CELLS ? cells : null;
}

// A search that stays in its line, as the next separator may be a megabyte away.
function indexBefore(text: string, sign: string, from: number, end: number): number {
  const code = sign.charCodeAt(0);
  for (let i = from; i < end; i++) if (text.charCodeAt(i) === code) return i;
  return -1;
}

// Columns set apart by two spaces or more, none of them behind a stop: prose has two spaces there too.
function cutAtGaps(text: string, { start, end }: Line): readonly Span[] | null {
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i < end && cells.length <= MOST_CELLS; i++) {
    if (text.charCodeAt(i) !== 32 || text.charCodeAt(i + 1) !== 32) continue;
    const to = skipSpace(text, i, end);
    if (/[.!?:;,]/.test(text[i - 1]!)) return null;
    cells.push({ start: from, end: i });
    from = to;
    i = to;
  }
  cells.push({ start: from, end });
  return cells.length >= 2 && cells.length <= MOST_CELLS ? cells : null;
}

// "1.<tab>Vans" is an entry of a list and "Q<tab>Why?" a turn.
function unmarked(text: string, cells: readonly Span[] | null): readonly Span[] | null {
  if (cells === null) return null;
  const { start, end } = cells[0]!;
  if (end - start > 5) return cells;
  const first = text.slice(start, end);
  const last = text[cells.at(-1)!.end - 1] ?? "";
  return /^(?:\(?[\da-z]{1,3}[.)]|\W{1,3})$/i.test(first) || (/^[QA]$/.test(first) && /[.!?]/.test(last)) ? null : cells;
}

// Cells of a table without rules hold words or a figure each, no sentences.
function shortCells(text: string, cells: readonly Span[] | null): readonly Span[] | null {
  if (cells === null || unmarked(text, cells) === null) return null;
  return cells.every(({ start, end }) => end - start <= LONGEST_CELL && (end === start || !/[.!?:;,]/.test(text[end - 1]!)))
    ? cells
    : null;
}
