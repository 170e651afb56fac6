import type { Span } from "../types.js";
import type { Block } from "./blocks.js";

/** The row header and the column header of a cell. */
export interface CellPlace {
  readonly label: Span | null;
  readonly column: Span | null;
}

/** Where each cell stands, by its start: rows that follow each other are one table, its first row the column headers where it looks like them. */
export function findCellPlaces(text: string, blocks: readonly Block[]): ReadonlyMap<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  for (let from = 0; from < blocks.length; ) {
    if (blocks[from]!.kind !== "row") {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < blocks.length && blocks[to]!.gap === 0 && (blocks[to]!.kind === "row" || isRule(text, blocks[to]!))) to++;
    placeCells(text, blocks.slice(from, to), places);
    from = to;
  }
  return places;
}

const isRule = (text: string, { kind, start, end }: Block): boolean =>
  kind === "furniture" && /^[-|:+=\s]+$/.test(text.slice(start, Math.min(end, start + 400)));

function placeCells(text: string, table: readonly Block[], places: Map<number, CellPlace>): void {
  const rows = table.filter((block) => block.kind === "row");
  const ruled = table[1] !== undefined && table[1].kind !== "row";
  const header = ruled || heads(text, rows) ? rows[0]! : null;
  const shift = header !== null && rows[1] !== undefined ? rows[1].cells!.length - header.cells!.length : 0;
  // "1,200 wounded<tab>900 killed" is two figures side by side.
  const isAlone = ({ start, end }: Span): boolean => rows.length === 1 && /\d/.test(text.slice(start, end));
  for (const row of rows)
    row.cells!.forEach((cell, i) => {
      const label = i > 0 && row !== header && !isAlone(row.cells![0]!) ? filled(row.cells![0]!) : null;
      const column = row === header ? null : filled(header?.cells?.[i - shift] ?? null);
      places.set(cell.start, { label, column });
    });
}

// The first row is column headers where only the rows below it hold figures, or where it holds years.
function heads(text: string, rows: readonly Block[]): boolean {
  const [first, ...others] = rows;
  if (!others.some((row) => figures(text, row) > 0)) return false;
  if (figures(text, first!) === 0) return true;
  const [corner, ...columns] = first!.cells!;
  const years = columns.every((cell) => YEAR.test(text.slice(cell.start, cell.end)));
  return (
    columns.length > 0 &&
    years &&
    !/\d/.test(text.slice(corner!.start, corner!.end)) &&
    !others.every((row) => row.cells!.slice(1).every((cell) => YEAR.test(text.slice(cell.start, cell.end))))
  );
}

const YEAR = /^(?:19|20)\d\d$/;
const filled = (cell: Span | null): Span | null => (cell !== null && cell.end > cell.start ? cell : null);
const figures = (text: string, row: Block): number =>
  row.cells!.filter((cell) => /^\W{0,3}\d/.test(text.slice(cell.start, Math.min(cell.end, cell.start + 12)))).length;
