import type { Block } from "./blocks.js";
import { skipSpace } from "./chars.js";
import { inventoryLabel } from "./inventory.js";

const LONGEST = 200;
const MARKER = /[–—-]\s(?:VIDEO|PHOTOS?|LIVE|UPDATED?|GALLERY|AUDIO|EXCLUSIVE|BREAKING)$/i;
const CLOSED = /["'”’»)\]*_]{0,4}$/;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|by|for|with|and|or|nor|but|as|from|vs?|via|is|not|its?)$/i;

/** Tells headings from paragraphs: a short line without a final stop that something follows. */
export function findHeadings(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) =>
    block.kind === "paragraph" && isHeading(text, block, blocks[i - 1], blocks[i + 1]) ? { ...block, kind: "heading" } : block,
  );
}

function isHeading(text: string, block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (next === undefined || block.end - block.start > LONGEST) return false;
  const line = text.slice(block.start, block.end).replace(CLOSED, "");
  const last = line.at(-1) ?? "";
  if (/[.,;!?…]/.test(last) || !/\p{L}{2}/u.test(line)) return false;
  if (line.includes("\n") || inventoryLabel(text, block.start, block.end) !== null) return false;
  if (last === ":") return line.split(/\s+/, 15).length <= 12 && !/[.!?]\s/.test(line);
  if (isStrong(line)) return true;
  if (!/^["'“‘«([*_]*[\p{Lu}\p{N}]/u.test(line)) return false;
  const apart = before === undefined || block.gap > 0 || endsInStop(text, before);
  const follows = next.gap > 0 || next.kind !== "paragraph" || next.end - next.start > 1.5 * line.length + 20;
  return apart && follows && (next.gap > 0 || endsInStop(text, next) || next.kind !== "paragraph");
}

function isStrong(line: string): boolean {
  if (MARKER.test(line)) return true;
  if (/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && line.length >= 4) return true;
  if (/^(?:\*\*|__)/.test(line)) return true;
  const words = line.split(/\s+/, 24).filter((word) => /^["'“‘(]?\p{L}/u.test(word) && !SMALL_WORDS.test(word));
  const titled = words.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word)).length;
  return words.length >= 3 && words.length <= 20 && titled === words.length && !/\d/.test(line);
}

function endsInStop(text: string, block: Block): boolean {
  const tail = text.slice(Math.max(skipSpace(text, block.start, block.end), block.end - 6), block.end);
  return /[.!?…:]["'”’»)\]*_]{0,4}$/.test(tail);
}
