import { type Run, rowsOf, textOf } from "./sheet.js";

const FEWEST_LINES = 3;
/** Columns of text hold lines of more letters than this; those of tables less. */
const PROSE = 18;
const DEEPEST = 3;

/** The runs of a page in the parts in which people read them: columns one after the other, what stands across them between. */
export function columnsOf(runs: readonly Run[], depth = 0): (readonly Run[])[] {
  const gutter = depth < DEEPEST ? gutterOf(runs) : null;
  if (gutter === null) return runs.length > 0 ? [runs] : [];
  const parts: (readonly Run[])[] = [];
  let [left, right, across]: [Run[], Run[], Run[]] = [[], [], []];
  const close = () => {
    const behind = headingBehind(left, right);
    parts.push(...columnsOf(left.slice(0, left.length - behind.length), depth + 1), ...columnsOf(right, depth + 1));
    if (behind.length > 0) parts.push(behind);
    [left, right] = [[], []];
  };
  const closeAcross = () => {
    if (across.length > 0) parts.push(across);
    across = [];
  };
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const side = sideOf(run, gutter);
    if (side === "across") close();
    else closeAcross();
    (side === "left" ? left : side === "right" ? right : across).push(run);
  }
  close();
  closeAcross();
  return parts;
}

/** A heading or a short line far below both columns is none of the left one. */
function headingBehind(left: readonly Run[], right: readonly Run[]): readonly Run[] {
  const bottom = Math.max(...right.map(({ y }) => y));
  const start = left.findIndex(
    ({ y, size }, i) => y > bottom && i > 0 && (size > 1.1 * left[i - 1]!.size || y - left[i - 1]!.y > 2.5 * size),
  );
  return right.length === 0 || start < 0 ? [] : left.slice(start);
}

const sideOf = ({ x0, x1 }: Run, gutter: number): "left" | "right" | "across" =>
  x1 <= gutter ? "left" : x0 >= gutter ? "right" : "across";

/** Where two columns of text part; null where there is one, or a table. */
function gutterOf(runs: readonly Run[]): number | null {
  const leftmost = Math.min(...runs.map(({ x0 }) => x0));
  const places = new Map<number, number>();
  for (const { x0, size } of runs) {
    const place = Math.floor(x0 - 1.5);
    if (x0 > leftmost + 8 * size) places.set(place, (places.get(place) ?? 0) + 1);
  }
  let best: { readonly gutter: number; readonly score: number } | null = null;
  for (const [gutter, count] of places) {
    const score = count >= 2 ? scoreOf(runs, gutter) : null;
    if (score !== null && (best === null || score > best.score)) best = { gutter, score };
  }
  return best?.gutter ?? null;
}

/** More is better; null where no columns part here. */
function scoreOf(runs: readonly Run[], gutter: number): number | null {
  const sides = { left: [] as Run[], right: [] as Run[], across: [] as Run[] };
  for (const run of runs) sides[sideOf(run, gutter)].push(run);
  const { left, right, across } = sides;
  if (!isProse(left) || !isProse(right) || overlap(left, right) < FEWEST_LINES) return null;
  const [a, b, c] = [left, right, across].map(letters) as [number, number, number];
  return c > a + b ? null : Math.min(a, b) - c;
}

const letters = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** Words of a line may stand far apart. */
function isProse(runs: readonly Run[]): boolean {
  if (runs.length < FEWEST_LINES) return false;
  const lines = rowsOf(runs).map(textOf);
  const words = lines.filter((line) => /\p{L} \p{L}/u.test(line)).length;
  return lines.length >= FEWEST_LINES && letters(runs) >= PROSE * lines.length && words > 0.6 * lines.length;
}

/** Lines of each of the two beside the other. */
function overlap(left: readonly Run[], right: readonly Run[]): number {
  const [a, b] = [left, right].map((runs) => runs.map(({ y }) => y)) as [number[], number[]];
  const [top, bottom] = [Math.max(Math.min(...a), Math.min(...b)) - 2, Math.min(Math.max(...a), Math.max(...b)) + 2];
  const within = (ys: number[]) => ys.filter((y) => y >= top && y <= bottom).length;
  return Math.min(within(a), within(b));
}
