import type { Run } from "./sheet.js";

/** A piece of text as the file draws it: often a word, a letter, or a line. */
export type Piece = Run;

/** A gap of more than this, by the size of the letters, parts cells and columns. */
const PARTING = 0.55;
/** Raised and lowered letters are smaller than this part of the others. */
const SMALL = 0.9;
const WORD_GAP = 0.14;
const LIGATURE = /[\ufb00-\ufb06]/g;
const MOST_BACK = 40;

/** Pieces to runs: pieces of one base line that stand close to each other. */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const lines: Run[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== "")) {
    const line = lines.slice(-MOST_BACK).findLast((each) => isOnLine(piece, each[0]!));
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap(parted).map((run) => ({ ...run, text: cleaned(run.text) }));
}

/** Raised and lowered letters stand on the line of the larger ones. */
function isOnLine(piece: Piece, other: Piece): boolean {
  const [small, large] = piece.size < other.size ? [piece, other] : [other, piece];
  const reach = small.size < SMALL * large.size ? 0.55 : 0.2;
  return Math.abs(piece.y - other.y) < reach * large.size;
}

function parted(line: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of line.toSorted((a, b) => a.x0 - b.x0)) {
    const last = runs.at(-1);
    if (last && isTwice(last, piece)) continue;
    if (last && piece.x0 - last.x1 < PARTING * Math.max(last.size, piece.size)) runs[runs.length - 1] = joined(last, piece);
    else runs.push(piece);
  }
  return runs;
}

/** Bold letters are drawn twice by some programs. */
const isTwice = (run: Run, piece: Piece): boolean =>
  run.text.endsWith(piece.text) && Math.abs(run.x1 - piece.x1) < 0.1 * piece.size;

function joined(run: Run, piece: Piece): Run {
  const isGap = piece.x0 - run.x1 > WORD_GAP * Math.min(run.size, piece.size);
  const space = isGap && !/\s$/.test(run.text) && !/^\s/.test(piece.text) ? " " : "";
  const longer = piece.text.length > run.text.length ? piece : run;
  const [text, base] = [raised(run, piece), piece.size < SMALL * run.size ? run : longer];
  return {
    text: text === null ? `${run.text}${space}${piece.text}` : run.text + text,
    x0: run.x0,
    x1: Math.max(run.x1, piece.x1),
    y: base.y,
    size: Math.max(run.size, piece.size),
    ...(run.font !== undefined && run.font === piece.font && { font: run.font }),
  };
}

const POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const POWERED = /(?:\b(?:k|c|m)?m|\b(?:ft|mi|yd|in)|\b10)\s?$/;

/** What becomes of a small raised piece: "²" in "9 km2", nothing where it is the mark of a footnote; null for all that is not raised. */
function raised(run: Run, { text, size, y }: Piece): string | null {
  const mark = text.trim();
  if (size >= SMALL * run.size || run.y - y < 0.15 * run.size || !/^(?:[\d*†‡§,]{1,6}|\[\d{1,3}\])$/.test(mark)) return null;
  if (POWERED.test(run.text) && /^\d{1,2}$/.test(mark)) return mark.replace(/\d/g, (digit) => POWERS[Number(digit)]!);
  return "";
}

/** Where TeX puts joined letters, in the older and the newer order of its fonts; many such fonts do not name them. */
const JOINED = ["ff", "fi", "fl", "ffi", "ffl"];
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is where they are
const UNNAMED = /(?<=\p{L})[\u000b-\u000f\u001b-\u001f]|[\u000b-\u000f\u001b-\u001f](?=\p{Ll})/gu;

const cleaned = (text: string): string =>
  text
    .replace(LIGATURE, (sign) => sign.normalize("NFKC"))
    .replace(UNNAMED, (sign) => JOINED[(sign.charCodeAt(0) & 15) - 11]!)
    .replace(/^\u0088(?= )/, "•")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without names for their letters give such
    .replace(/[\s\u0000-\u001f]{1,200}/g, " ")
    .trim();
