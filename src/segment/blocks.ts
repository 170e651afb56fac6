import type { Span } from "../types.js";
import { tableCells } from "./cells.js";
import { isDigit, isLetter, isLower, skipSpace } from "./chars.js";
import type { Line } from "./lines.js";
import { hangs, joinsNext, wrapWidth } from "./wrap.js";

export type BlockKind = "paragraph" | "heading" | "item" | "row" | "furniture";

/** A paragraph, heading, list entry, table row or piece of page furniture: one line, or several wrapped ones. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Blank lines before it. */
  readonly gap: number;
  /** It begins with a dash that stands outside of `start`: a list entry or a turn of a dialogue. */
  readonly dash: boolean;
  /** Cells of a table row. */
  readonly cells: readonly Span[] | null;
  /** The name before a turn, "MINISTER LOPEZ:"; it stands before `start`. */
  readonly tag: Span | null;
}

const HASHES = /#{1,6}[ \t]{1,8}/y;
const BULLET =
  /(?:[\uf0a7\uf0b7❖➢•‣◦▪●■□▶➤►✓✔·○]\s{0,8}|(?![©®™])\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}){0,8}\s{0,4}|[*+]\s{1,8}|o\s{1,8}(?=[\p{Lu}\d])|(?:\d{1,3}[.)]|[a-zA-Z]\)|\([a-z\d]{1,3}\))\s{1,8})(?=[^\s|])/uy;
const DASH = /(?:[-–—‒―]{1,2}\s{1,8}(?=[^\s\-–—|])|[-–—‒―](?=[\p{L}"“«'‘(¿…]))/uy;
const RULE = /^(?:[-=_*~#–—•.\s]{3,}|[-=_*~|+:\s]{3,}|[-–—]{2}|\W)$/;
const LONGEST_RULE = 400;

/** Cuts lines into blocks: wrapped lines joined, list marks taken off, table rows told from prose. */
export function findBlocks(text: string, lines: readonly Line[]): Block[] {
  const marked = lines.map((line) => markLine(text, line));
  const rows = tableCells(text, lines);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < marked.length; ) {
    const first = marked[i]!;
    const cells = rows.get(i);
    if (cells && first.kind !== "furniture") {
      blocks.push({ ...first, start: cells[0]!.start, end: cells.at(-1)!.end, kind: "row", dash: false, cells });
      i++;
      continue;
    }
    let last = i;
    while (
      last + 1 < marked.length &&
      !rows.has(last + 1) &&
      continues(text, marked[last]!, marked[last + 1]!, lines[last + 1]!, width)
    )
      last++;
    blocks.push(last === i ? first : { ...first, end: marked[last]!.end });
    i = last + 1;
  }
  return blocks;
}

function markLine(text: string, line: Line): Block {
  const { start, end, gap } = line;
  const plain = { start, end, gap, dash: false, cells: null, tag: null };
  const code = text.charCodeAt(start);
  if (end - start <= LONGEST_RULE && !isLetter(code) && !isDigit(code) && RULE.test(text.slice(start, end)))
    return { ...plain, kind: "furniture" };
  if (code === 62) return { ...plain, start: skipSpace(text, start + 1, end - 1), kind: "paragraph" };
  if (isLetter(code) && text.charCodeAt(start + 1) !== 41 && !(code === 111 && text.charCodeAt(start + 1) === 32))
    return { ...plain, kind: "paragraph" };
  const hashed = endOfMark(HASHES, text, line);
  if (hashed !== null) return { ...plain, start: hashed, kind: "heading" };
  const bulleted = endOfMark(BULLET, text, line);
  if (bulleted !== null) return { ...plain, start: bulleted, kind: "item" };
  const dashed = endOfMark(DASH, text, line);
  if (dashed !== null) return { ...plain, start: dashed, kind: "item", dash: true };
  return { ...plain, kind: "paragraph" };
}

function endOfMark(pattern: RegExp, text: string, { start, end }: Span): number | null {
  pattern.lastIndex = start;
  if (!pattern.test(text) || pattern.lastIndex >= end) return null;
  return skipSpace(text, pattern.lastIndex, end);
}

function continues(text: string, before: Block, next: Block, line: Line, width: number | null): boolean {
  if (next.gap > 0 || next.kind !== "paragraph" || next.start !== line.start) return false;
  if (before.kind !== "paragraph" && before.kind !== "item") return false;
  if (before.kind === "item" && isLower(text.charCodeAt(next.start)) && /^[ \t]{2}$/.test(text.slice(line.start - 2, line.start)))
    return true;
  if (LIST_ENDS.has(text.charCodeAt(before.end - 1)) && (width === null || before.end - before.start < 0.8 * width)) return false;
  if (width !== null) return text[before.end - 1] !== ":" && joinsNext(text, before, next, width);
  if (before.end - before.start <= 140 && hangs(text, before)) return true;
  return (
    before.end - before.start >= 40 &&
    before.end - before.start <= 140 &&
    isLower(text.charCodeAt(next.start)) &&
    !endsInStop(text, before.end)
  );
}

const STOPS = new Set([...".!?…:;"].map((sign) => sign.charCodeAt(0)));
const LIST_ENDS = new Set([44, 58, 59]);
const endsInStop = (text: string, end: number): boolean => STOPS.has(text.charCodeAt(end - 1));
