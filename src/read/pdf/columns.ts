import type { Chunk } from "./chunk.js";
import { leadingOf, type Row, rowsOf } from "./table.js";

/** A part of a page that is read from top to bottom: one column, or what runs over several. */
export type Band = readonly Chunk[];

/** Lines of prose that a column must hold, and signs that they have on average: figures in a table are no column. */
const LEAST_LINES = 4;
const LEAST_SIGNS = 18;
const LEAST_GUTTER = 7;
/** Part of the lines that may run over the gutter: titles, wide tables. */
const MOST_CROSSING = 0.3;
const DEEPEST = 4;

/** The parts of a page in the order in which they are read. Where a gutter parts two columns of prose, the left one goes before the right. */
export function bandsOf(chunks: readonly Chunk[], depth = 0): Band[] {
  const gutter = depth < DEEPEST ? gutterOf(chunks) : null;
  if (gutter === null) return chunks.length > 0 ? [chunks] : [];
  const bands: Band[] = [];
  let beside: Chunk[] = [];
  let over: Chunk[] = [];
  const close = () => {
    if (over.length > 0) bands.push(over);
    if (beside.length > 0) bands.push(...sidesOf(beside, gutter).flatMap((side) => bandsOf(side, depth + 1)));
    beside = [];
    over = [];
  };
  for (const row of rowsOf(chunks)) {
    const isOver = row.some((chunk) => crosses(chunk, gutter)) || (over.length > 0 && endsParagraph(over.at(-1)!, row));
    if (isOver ? beside.length > 0 : over.length > 0) close();
    (isOver ? over : beside).push(...row);
  }
  close();
  return bands;
}

/** The last line of a paragraph that runs over the columns may be short. */
function endsParagraph(before: Chunk, row: Row): boolean {
  const [line] = row;
  return (
    row.length === 1 &&
    before.size === line!.size &&
    Math.abs(before.x - line!.x) < line!.size &&
    before.y - line!.y < 1.5 * line!.size
  );
}

/** Left and right of the gutter; what stands in the left one below a gap near the foot of the right one stands below both. */
function sidesOf(chunks: readonly Chunk[], gutter: number): readonly (readonly Chunk[])[] {
  const left = chunks.filter(({ right }) => right <= gutter);
  const right = chunks.filter(({ x }) => x >= gutter);
  const foot = Math.min(...right.map(({ y }) => y));
  const leading = leadingOf(left.map(({ y }) => y));
  const at = left.findIndex(({ y }, i) => {
    const next = left[i + 1];
    return next !== undefined && y - next.y > 1.5 * leading && y < foot + 1.2 * leading && y > foot - MOST_LONGER * leading;
  });
  return at < 0 ? [left, right] : [left.slice(0, at + 1), right, left.slice(at + 1)];
}

/** Lines by which the left one of two columns of even length may be longer. */
const MOST_LONGER = 3.5;

const crosses = ({ x, right }: Chunk, gutter: number): boolean => x < gutter && right > gutter;

/** The middle of the emptiest upright strip, where prose stands on both sides of it. */
function gutterOf(chunks: readonly Chunk[]): number | null {
  if (chunks.length < 2 * LEAST_LINES) return null;
  const left = Math.min(...chunks.map(({ x }) => x));
  const right = Math.max(...chunks.map(({ right: end }) => end));
  const width = Math.ceil(right - left);
  if (!(width > 0 && width < 20_000)) return null;
  const covered = coverage(chunks, left, width);
  const strip = emptiest(covered, Math.floor(width * 0.2), Math.ceil(width * 0.8), MOST_CROSSING * chunks.length);
  if (strip === null) return null;
  const gutter = left + (strip[0] + strip[1]) / 2;
  const sides = [chunks.filter((chunk) => chunk.right <= gutter), chunks.filter((chunk) => chunk.x >= gutter)];
  return sides.every(isProse) ? gutter : null;
}

/** How many lines stand over each point from the left. */
function coverage(chunks: readonly Chunk[], left: number, width: number): readonly number[] {
  const steps = new Array<number>(width + 2).fill(0);
  for (const { x, right } of chunks) {
    steps[Math.max(0, Math.floor(x - left))]! += 1;
    steps[Math.min(width + 1, Math.ceil(right - left))]! -= 1;
  }
  let count = 0;
  return steps.map((step) => {
    count += step;
    return count;
  });
}

function emptiest(covered: readonly number[], from: number, to: number, most: number): readonly [number, number] | null {
  const least = Math.min(...covered.slice(from, to));
  if (!(least <= most)) return null;
  let best: readonly [number, number] | null = null;
  for (let at = from; at < to; at++) {
    if (covered[at] !== least) continue;
    const start = at;
    while (at < to && covered[at] === least) at++;
    if (at - start >= LEAST_GUTTER && (best === null || at - start > best[1] - best[0])) best = [start, at];
  }
  return best;
}

function isProse(side: readonly Chunk[]): boolean {
  const signs = side.reduce((sum, { text }) => sum + text.length, 0);
  return side.length >= LEAST_LINES && signs / side.length >= LEAST_SIGNS;
}
