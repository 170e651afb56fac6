import type { Span } from "../types.js";
import { skipSpace, trimEnd } from "./chars.js";
import type { Line } from "./lines.js";

type Separator = "|" | "\t";

const MOST_CELLS = 200;

/** Cells of every line that is a table row, by line number: lines that follow each other with as many pipes, or as many tabs, as the line before. */
export function tableCells(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Span[]> {
  const rows = new Map<number, readonly Span[]>();
  for (const separator of ["|", "\t"] as const) {
    if (!text.includes(separator)) continue;
    let run: (readonly Span[])[] = [];
    for (let i = 0; i <= lines.length; i++) {
      const line = lines[i];
      const cells = line ? cutRow(text, line, separator) : null;
      const fits = cells !== null && line!.gap === 0 && run.length > 0 && cells.length === run[0]!.length;
      if (!fits) {
        if (run.length >= 2) for (const [k, row] of run.entries()) rows.set(i - run.length + k, row);
        run = [];
      }
      if (cells) run.push(cells);
    }
  }
  return rows;
}

function cutRow(text: string, line: Line, separator: Separator): readonly Span[] | null {
  const cells: Span[] = [];
  let from = line.start;
  while (from <= line.end && cells.length <= MOST_CELLS) {
    const found = text.indexOf(separator, from);
    const to = found < 0 || found > line.end ? line.end : found;
    const start = skipSpace(text, from, to);
    const outside = start === to && (from === line.start || to === line.end);
    if (!outside) cells.push({ start, end: trimEnd(text, start, to) });
    from = to + 1;
  }
  return cells.length >= 2 && cells.length <= MOST_CELLS ? cells : null;
}
