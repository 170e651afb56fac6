import type { ReportText, TextPart } from "../report-data.js";

/** Words of a text that look the same: as they stand, dimmed, a claim, or a number that is none. */
export interface Piece {
  readonly words: string;
  readonly look: "plain" | "mark" | "furniture" | "claim" | "passed";
  /** Claims that stand here, as rows of the table. */
  readonly rows: readonly number[];
}

/** A heading, a paragraph, an entry of a list, a row of a table. */
export interface Block {
  readonly kind: TextPart[0];
  readonly pieces: readonly Piece[];
}

/** A text as it is shown, block by block; nothing of it but white space is left out. */
export function blocksOf({ text, parts, claims, passed }: ReportText): Block[] {
  const spots = spotsOf(claims, passed);
  const blocks: Block[] = [];
  let done = 0;
  let spot = 0;
  for (const group of grouped(parts)) {
    const [, , start] = group[0]!;
    // a label of a speaker is furniture before his words
    const kind = group.find(([each]) => each !== "furniture")?.[0] ?? "furniture";
    const end = group.at(-1)![3];
    const pieces: Piece[] = lead(text.slice(done, start));
    const inside: Spot[] = [];
    for (; spot < spots.length && spots[spot]!.start < end; spot++) inside.push(spots[spot]!);
    pieces.push(...piecesIn(text, start, end, group, inside));
    blocks.push({ kind, pieces });
    done = end;
  }
  const rest = lead(text.slice(done));
  return rest.length > 0 ? [...blocks, { kind: "furniture", pieces: rest }] : blocks;
}

/** The cells of a row of a table, cut at the pipes between them. */
export function cellsOf({ pieces }: Block): (readonly Piece[])[] {
  const cells: Piece[][] = [[]];
  for (const each of pieces) {
    if (each.look === "mark" && /^[|\s:-]+$/.test(each.words)) continue; // where the row begins
    if (each.look === "plain" && each.words.trim() === "|") cells.push([]);
    else cells.at(-1)!.push(each);
  }
  return cells;
}

/** The line between the head of a table and its rows: "| - | - |" */
export function isRule({ pieces }: Block): boolean {
  return pieces.every(({ words }) => /^[|\s:-]*$/.test(words));
}

/** Marks that stand before a block: the dash of a list, the hashes of a heading. */
function lead(between: string): Piece[] {
  const words = between.trim();
  return words === "" ? [] : [piece(`${words} `, "mark")];
}

function grouped(parts: readonly TextPart[]): TextPart[][] {
  const groups: TextPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && last[0]![1] === part[1]) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly number[];
}

/** Claims that share a sign are one spot. */
function spotsOf(claims: ReportText["claims"], passed: ReportText["passed"]): Spot[] {
  const spots: Spot[] = [];
  for (const [row, start, end] of claims) {
    const last = spots.at(-1);
    if (last && start < last.end) spots[spots.length - 1] = { ...last, end: Math.max(last.end, end), rows: [...last.rows, row] };
    else spots.push({ start, end, rows: [row] });
  }
  return [...spots, ...passed.map(([start, end]) => ({ start, end, rows: [] }))].sort((a, b) => a.start - b.start);
}

function piecesIn(text: string, start: number, end: number, parts: readonly TextPart[], spots: readonly Spot[]): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  const plain = (to: number) => {
    for (const [kind, , from, until] of parts) {
      const [left, right] = [Math.max(from, done), Math.min(until, to)];
      if (left >= right) continue;
      if (left > done) pieces.push(piece(text.slice(done, left), "plain"));
      pieces.push(piece(text.slice(left, right), kind === "furniture" ? "furniture" : "plain"));
      done = right;
    }
    if (done < to) pieces.push(piece(text.slice(done, to), "plain"));
    done = Math.max(done, to);
  };
  for (const { start: from, end: to, rows } of spots) {
    if (from < done) continue;
    plain(from);
    pieces.push(piece(text.slice(from, Math.min(to, end)), rows.length > 0 ? "claim" : "passed", rows));
    done = Math.min(to, end);
  }
  plain(end);
  return pieces;
}

function piece(words: string, look: Piece["look"], rows: readonly number[] = []): Piece {
  return { words, look, rows };
}
