import type { Row, Run } from "./sheet.js";

interface Band {
  readonly x0: number;
  readonly x1: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly y: number;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** How many rows of the page it takes. */
  readonly length: number;
}

/** Rows of a table are no further apart than this, by the size of the letters; lines of one cell no further than that. */
const FURTHEST = 4;
const TIGHT = 1.4;
/** A table has a column of short cells; prose with wide gaps has none. */
const SHORT = 16;

/** Where a page has columns of text, their lines stand beside each other like cells, but are longer. */
export const LONGEST_ON_PAGE = 30;

/** The table that begins with these rows, or null: rows of several runs whose runs stand below each other. */
export function tableAt(rows: readonly Row[], start: number, longest = Number.POSITIVE_INFINITY): Table | null {
  if (rows[start]!.runs.length < 2 || isOfColumnsAbove(rows, start)) return null;
  let bands: readonly Band[] = merged(rows[start]!.runs);
  let [end, last] = [start + 1, start + 1];
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const wider = fitting(bands, rows.slice(start, end + 1));
    if (wider === null) break;
    bands = wider;
    if (row.runs.length > 1 || row.y - rows[end - 1]!.y < TIGHT * row.size) last = end + 1;
  }
  const inside = rows.slice(start, last);
  return looksLikeTable(inside, bands, longest) ? { rows: logical(inside, bands), length: inside.length } : null;
}

/** Columns of text above a table end in a row of few words, which stand where those of the line above them do. */
function isOfColumnsAbove(rows: readonly Row[], at: number): boolean {
  const [before, row, next] = [rows[at - 1], rows[at]!, rows[at + 1]];
  if (!before || !next || before.runs.length !== row.runs.length || row.runs.length >= next.runs.length) return false;
  const isBelow = row.runs.every(({ x0, size }, i) => Math.abs(x0 - before.runs[i]!.x0) < 0.3 * size);
  return isBelow && row.y - before.y < 0.7 * (next.y - row.y);
}

/** The columns with the last of the rows among them; null where it does not belong to them. */
function fitting(bands: readonly Band[], rows: readonly Row[]): readonly Band[] | null {
  const [before, { runs, size, y }] = rows.slice(-2) as [Row, Row];
  if (y - before.y > FURTHEST * size || Math.abs(size - before.size) > 0.15 * size) return null;
  if (runs.length === 1 && !bands.some((band) => overlaps(runs[0]!, band) && isWithin(runs[0]!, band))) return null;
  const wider = merged([...bands, ...runs]);
  const isApart = (row: Row) => wider.every((band) => row.runs.filter((run) => overlaps(run, band)).length < 2);
  return wider.length >= 2 && rows.every(isApart) ? wider : null;
}

const overlaps = (a: Band, b: Band): boolean => a.x0 < b.x1 && b.x0 < a.x1;
const isWithin = (run: Run, band: Band): boolean => run.x0 > band.x0 - run.size && run.x1 < band.x1 + 4 * run.size;

function merged(parts: readonly Band[]): Band[] {
  const bands: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of parts.toSorted((a, b) => a.x0 - b.x0)) {
    const last = bands.at(-1);
    if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else bands.push({ x0, x1 });
  }
  return bands;
}

function looksLikeTable(rows: readonly Row[], bands: readonly Band[], longest: number): boolean {
  const full = rows.filter(({ runs }) => runs.length > 1);
  if (full.length < 2 || full.length * 3 < rows.length) return false;
  const lengths = bands.map((band) =>
    rows.flatMap(({ runs }) => runs.filter((run) => overlaps(run, band)).map(({ text }) => text.length)),
  );
  const usual = lengths.map(median);
  return usual.every((each) => each <= longest) && lengths.some((each, i) => each.length >= 2 && usual[i]! <= SHORT);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Cells of several lines are one cell again. */
function logical(rows: readonly Row[], bands: readonly Band[]): TableRow[] {
  const all: { cells: string[]; y: number; last: Row }[] = [];
  for (const row of rows) {
    const cells = bands.map((band) =>
      row.runs
        .filter((run) => overlaps(run, band))
        .map(({ text }) => text)
        .join(" "),
    );
    const before = all.at(-1);
    if (before && row.y - before.last.y < TIGHT * row.size && continues(before.cells, cells)) {
      before.cells = before.cells.map((cell, i) => [cell, cells[i]!].filter(Boolean).join(" "));
      before.last = row;
    } else all.push({ cells, y: row.y, last: row });
  }
  return all;
}

const holdsFigure = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => /\d/.test(cell));
const isFull = (cells: readonly string[]): boolean => cells.every((cell) => cell !== "");

function continues(before: readonly string[], cells: readonly string[]): boolean {
  if (isFull(cells) || (isFull(before) && cells[0] !== "" && holdsFigure(cells))) return false;
  return (
    !(holdsFigure(before) && holdsFigure(cells)) &&
    (cells[0] === "" || holdsFigure(before) || cells.slice(1).every((cell) => cell === ""))
  );
}
