/** What a page of a PDF prints at one place: places are in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the type. */
  readonly size: number;
  /** In the order of printing; signs that follow each other in a line have numbers that follow each other. */
  readonly order: number;
}

/** Words on one baseline that stand together: a line of a column, a cell of a table. */
export type Chunk = Omit<Piece, "order">;

/** Gaps in ems: up to here no space was meant; up to here the words stand together whatever their order; up to here if one was printed after the other. */
const NO_SPACE = 0.17;
const NEAR = 0.35;
const JUSTIFIED = 1.6;
const ON_LINE = 0.4;
/** Raised or lowered signs are smaller than this part of their line. */
const SMALL = 0.8;

/** The lines of a page, each cut where a gap parts columns or cells; from top to bottom, from left to right. */
export function chunksOf(pieces: readonly Piece[]): Chunk[] {
  const body = sizeOf(pieces);
  const isMark = (piece: Piece) => piece.size < SMALL * body && /^[\d*†‡]{1,3}$/.test(piece.text.trim());
  const lines = linesOf(pieces.filter((piece) => !isMark(piece)));
  for (const mark of pieces.filter(isMark)) attach(mark, lines);
  return lines.flatMap((line) => cut(line.sort((a, b) => a.x - b.x)));
}

/** The size of most of the signs. */
export function sizeOf(pieces: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && line[0]!.y - piece.y < ON_LINE * Math.min(piece.size, line[0]!.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** "km²" keeps its power; a mark of a footnote is left out, and a small number that stands by itself is a line. */
function attach(mark: Piece, lines: Piece[][]): void {
  const line = lines.find((each) =>
    each.some(
      ({ right, y, size }) => Math.abs(mark.x - right) < NEAR * size && mark.y > y - 0.3 * size && mark.y < y + 0.8 * size,
    ),
  );
  if (!line) {
    lines.push([mark]);
    return;
  }
  const before = line.find(({ right, size }) => Math.abs(mark.x - right) < NEAR * size)!;
  const power = /\b[kcdm]?m$/.test(before.text) ? POWERS[mark.text.trim()] : undefined;
  if (power) line.push({ ...mark, text: power, y: before.y, order: before.order + 0.5 });
}
const POWERS: Readonly<Record<string, string>> = { "2": "²", "3": "³" };

function cut(line: readonly Piece[]): Chunk[] {
  const chunks: Chunk[] = [];
  let last: Piece | null = null;
  for (const piece of line) {
    const chunk = chunks.at(-1);
    const gap = chunk ? (piece.x - chunk.right) / Math.max(1, Math.min(piece.size, chunk.size)) : Infinity;
    const follows = last !== null && piece.order > last.order && piece.order - last.order <= 1;
    if (chunk && (gap < NEAR || (follows && gap < JUSTIFIED))) {
      const space = gap > NO_SPACE && !/\s$/.test(chunk.text) && !/^\s/.test(piece.text) ? " " : "";
      chunks[chunks.length - 1] = { ...chunk, text: chunk.text + space + piece.text, right: Math.max(chunk.right, piece.right) };
    } else chunks.push({ text: piece.text, x: piece.x, right: piece.right, y: piece.y, size: piece.size });
    last = piece;
  }
  return chunks.map((chunk) => ({ ...chunk, text: chunk.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text !== "");
}
