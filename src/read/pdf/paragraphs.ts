import type { Chunk } from "./chunk.js";
import { leadingOf, type Row, rowsOf, tableEnd, tableLines } from "./table.js";

/** What a column of a page holds, in order: headings, paragraphs, list entries, rows of tables. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "table";
  readonly text: string;
}

const HEADING = 1.15;
const LONGEST_HEADING = 200;
/** Of the usual distance of two lines. */
const PARTED = 1.35;
/** In ems. */
const INDENT = 0.8;
const BULLET = /^(?:[•●▪■◦‣∙·–—]|[-*]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,4}(?=\S)/;
const SENTENCE_END = /[.!?…:;]["'”’»)]{0,2}$/;

/** `body` is the size of most of the document's type. */
export function blocksOf(chunks: readonly Chunk[], body: number): Block[] {
  const rows = rowsOf(chunks);
  const [left, right] = [Math.min(...chunks.map(({ x }) => x)), Math.max(...chunks.map(({ right: end }) => end))];
  const leading = leadingOf(rows.map((row) => row[0]!.y));
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = rows[at]!.length > 1 ? tableEnd(rows, at) : at;
    if (end > at) {
      blocks.push({ kind: "table", text: tableLines(rows.slice(at, end)).join("\n") });
      at = end;
    } else {
      const lines = paragraphAt(rows, at, { left, right, leading, body });
      blocks.push(...lines.blocks);
      at = lines.end;
    }
  }
  return blocks;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly body: number;
}

function paragraphAt(rows: readonly Row[], at: number, column: Column): { readonly blocks: Block[]; readonly end: number } {
  const first = rows[at]!;
  // words at both ends of one line, such as a place and a date
  if (first.length > 1) return { blocks: first.map(({ text }) => ({ kind: "paragraph", text })), end: at + 1 };
  const opening = first[0]!;
  const isHeading = opening.size >= HEADING * column.body;
  const isItem = BULLET.test(opening.text);
  let text = opening.text;
  let end = at + 1;
  for (; end < rows.length; end++) {
    const [before, row] = [rows[end - 1]![0]!, rows[end]!];
    if (row.length > 1 || begins(before, row[0]!, opening, column)) break;
    text = joined(text, row[0]!.text);
  }
  if (isHeading && text.length <= LONGEST_HEADING) return { blocks: [{ kind: "heading", text }], end };
  return { blocks: [{ kind: isItem ? "item" : "paragraph", text: isItem ? text.replace(BULLET, "") : text }], end };
}

/** The line begins something new: type of another size, a gap, a bullet, an indent, or the line before did not fill the column. */
function begins(before: Chunk, line: Chunk, opening: Chunk, { left, right, leading }: Column): boolean {
  if (Math.abs(line.size - before.size) > 0.1 * before.size) return true;
  if (before.y - line.y > PARTED * leading * Math.max(1, line.size / Math.max(1, opening.size))) return true;
  if (
    BULLET.test(line.text) &&
    (SENTENCE_END.test(before.text) || BULLET.test(opening.text) || line.x > left + INDENT * line.size)
  )
    return true;
  // a line that was broken off early ends an entry of a list, or a heading
  if (before.right < left + 0.7 * (right - left) && /^[\p{Lu}\d(“"]/u.test(line.text)) return true;
  if (!SENTENCE_END.test(before.text)) return false;
  if (BULLET.test(opening.text)) return line.x < opening.x + 0.3 * line.size;
  const isIndented = line.x > left + INDENT * line.size && before.x < left + INDENT * line.size;
  return isIndented || before.right < left + 0.82 * (right - left);
}

const KEPT_HYPHEN = /(?:^|[^\p{L}])(?:anti|non|self|well|half|cross|quasi|vice)-$/iu;

/** A hyphen at the end of a line goes where a word was parted ("evacu-" + "ation"), and stays where it is part of it ("BM-" + "21", "30-" + "km"). */
export function joined(text: string, next: string): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  if (!/[\p{L}\d][-‐]$/u.test(text)) return `${text} ${next}`;
  const isParted = /\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}{2}/u.test(next) && !KEPT_HYPHEN.test(text);
  return isParted ? text.slice(0, -1) + next : text + next;
}
