import type { Block } from "./blocks.js";
import { skipSpace } from "./chars.js";
import { inventoryLabel } from "./inventory.js";
import { isSaying } from "./saying.js";

const LONGEST = 200;
const MARKER = /[–—-]\s(?:VIDEO|PHOTOS?|LIVE|UPDATED?|GALLERY|AUDIO|EXCLUSIVE|BREAKING)$/i;
/** The link behind each heading of a saved encyclopedia page. */
const EDIT = /\[edit\]$/;
const CLOSED = /["'”’»)\]*_]{0,4}$/;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|by|for|with|and|or|nor|but|as|from|vs?|via|is|not|its?)$/i;

/** Tells headings from paragraphs: a short line without a final stop that something follows. */
export function findHeadings(text: string, blocks: readonly Block[]): Block[] {
  let before: Block | undefined;
  let opening = hasProse(text, blocks);
  return blocks.map((block, i) => {
    if (block.kind === "furniture") return block;
    let below = i + 1;
    while (blocks[below]?.kind === "furniture") below++;
    const heads =
      (block.kind === "paragraph" && isHeading(text, block, before, blocks[below], opening)) ||
      (block.kind === "item" && isNumberedHeading(text, block, before, blocks[below]));
    opening &&= heads;
    before = block;
    return heads ? { ...block, kind: "heading" } : block;
  });
}

// A page opens with its title where prose follows soon; a post in short lines has none.
function hasProse(text: string, blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, 80)
    .filter(({ kind }) => kind !== "furniture")
    .slice(0, 12)
    .some((block, i) => i > 0 && (block.gap > 0 || block.end - block.start > 70) && endsInStop(text, block));
}

const opensPage = (line: string): boolean => line.split(/\s+/, 40).length <= 30 && /^["'“‘«]?[\p{Lu}\p{N}]/u.test(line);

function isHeading(text: string, block: Block, before: Block | undefined, next: Block | undefined, opening: boolean): boolean {
  if (next === undefined || block.end - block.start > LONGEST) return false;
  const written = text.slice(block.start, block.end);
  const line = written.replace(EDIT, "").replace(CLOSED, "");
  const last = line.at(-1) ?? "";
  if (/[.,;!?…]/.test(last) || !/\p{L}{2}/u.test(line)) return false;
  if (
    /[\n\r]|[.!?]["”’]?\s[([]?\p{Lu}/u.test(line.replace(/(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s/gu, "")) ||
    (inventoryLabel(text, block.start, block.end) !== null && !isTitle(text, line, before, next, opening))
  )
    return false;
  if (/^[[(]|^sources?:/i.test(line)) return false;
  if (last === ":") return announces(line);
  if (isStrong(line) || EDIT.test(written) || (opening && opensPage(line))) return true;
  if (!/^["'“‘«([*_]*[\p{Lu}\p{N}]/u.test(line)) return false;
  const apart = before === undefined || block.gap > 0 || endsInStop(text, before);
  if (line.length <= 60 && !/^\d/.test(line) && headsList(text, before, next, line.length)) return true;
  const follows = next.gap > 0 || next.kind !== "paragraph" || next.end - next.start > 1.5 * line.length + 20;
  return apart && follows && (next.gap > 0 || endsInStop(text, next) || next.kind !== "paragraph");
}

// "Floods: 1,545 dead, 12,860 hurt" above an article, but not the first line of a list.
const isTitle = (text: string, line: string, before: Block | undefined, next: Block, opening: boolean): boolean =>
  opening && before === undefined && /^\p{Lu}[^:–—]{2,40}:\s/u.test(line) && inventoryLabel(text, next.start, next.end) === null;

// "2. Prices" above a paragraph, and "2. PRICES" above anything; not the entries of a numbered list.
function isNumberedHeading(text: string, block: Block, before: Block | undefined, next: Block | undefined): boolean {
  const { start, end, dash, gap } = block;
  if (
    dash ||
    next === undefined ||
    end - start > 100 ||
    !/[\d\p{L}][.)]\s{1,8}$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  const line = text.slice(start, end);
  if (/[.,;:!?…]$/.test(line) || inventoryLabel(text, start, end) !== null || !/^\p{Lu}/u.test(line)) return false;
  if (!/\p{Ll}/u.test(line) && /\p{Lu}{3}/u.test(line)) return true;
  return (
    (before === undefined || gap > 0) &&
    next.kind === "paragraph" &&
    endsInStop(text, next) &&
    next.end - next.start > end - start
  );
}

// A short line without blank lines around it, before the first entry of an inventory or a paragraph much longer than it.
function headsList(text: string, before: Block | undefined, next: Block, length: number): boolean {
  const long = next.kind === "paragraph" && next.end - next.start > Math.max(80, 3 * length) && endsInStop(text, next);
  return long || (before !== undefined && endsInStop(text, before) && inventoryLabel(text, next.start, next.end) !== null);
}

// "Lost equipment:" heads what follows; "Lopez also listed what was lost:" is a sentence.
function announces(line: string): boolean {
  const words = line.split(/\s+/, 15);
  return words.length <= 12 && !/[.!?]\s/.test(line) && !words.some((word, i) => i > 0 && isSaying(word));
}

function isStrong(line: string): boolean {
  if (MARKER.test(line)) return true;
  if (/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.length >= 4) return true;
  if (/^(?:\*\*|__)/.test(line)) return true;
  const words = line.split(/\s+/, 24).filter((word) => /^["'“‘(]?\p{L}/u.test(word) && !SMALL_WORDS.test(word));
  const titled = words.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word)).length;
  return (
    words.length >= 2 &&
    line.includes(" ", line.indexOf(" ") + 1) &&
    words.length <= 20 &&
    titled === words.length &&
    !/\d/.test(line)
  );
}

function endsInStop(text: string, block: Block): boolean {
  const tail = text.slice(Math.max(skipSpace(text, block.start, block.end), block.end - 6), block.end);
  return /[.!?…:]["'”’»)\]*_]{0,4}$/.test(tail);
}
