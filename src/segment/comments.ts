import { CHATTY, COMMENT_HEADS, COMMENT_MARKS } from "../lexicon/furniture.js";
import type { Block } from "./blocks.js";

const LONGEST_COMMENT = 900;
const LONGEST_LINE = 160;

/** The first block of the readers' comments behind an article, or null. Three ways to tell, the surest first. */
export function commentsFrom(text: string, blocks: readonly Block[]): number | null {
  return behindHead(text, blocks) ?? aroundMarks(text, blocks) ?? chattyGroups(text, blocks);
}

const lineOf = (text: string, { start, end }: Block): string | null =>
  end - start <= LONGEST_LINE ? text.slice(start, end) : null;

// "Comments (12)" in the later part of the page.
function behindHead(text: string, blocks: readonly Block[]): number | null {
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.start < 0.3 * text.length) continue;
    const line = lineOf(text, block);
    if (line !== null && COMMENT_HEADS.some((pattern) => pattern.test(line)) && allShort(blocks, i + 1)) return i;
  }
  return null;
}

function allShort(blocks: readonly Block[], from: number): boolean {
  for (let i = from; i < blocks.length; i++) if (blocks[i]!.end - blocks[i]!.start > 2 * LONGEST_COMMENT) return false;
  return true;
}

// "Reply", "3 years ago" every few lines up to the end; the commenter's name stands before the first.
function aroundMarks(text: string, blocks: readonly Block[]): number | null {
  let first: number | null = null;
  let marks = 0;
  let since = 0;
  for (let i = blocks.length - 1; i >= 0 && since <= 6; i--) {
    const line = lineOf(text, blocks[i]!);
    since++;
    if (line === null || !COMMENT_MARKS.some((pattern) => pattern.test(line))) continue;
    marks++;
    since = 0;
    first = i;
  }
  if (first === null || marks < 2 || blocks[first]!.start < 0.3 * text.length) return null;
  const name = blocks[first - 1] ? lineOf(text, blocks[first - 1]!) : null;
  return name !== null && /^[\p{L}\d_.'’ -]{2,40}$/u.test(name) && name.split(" ").length <= 4 ? first - 1 : first;
}

interface Group {
  readonly from: number;
  readonly chatty: boolean;
}

/**
 * Short groups of paragraphs, set apart by wider gaps than the article's own paragraphs, of which many are chatty: no capital or stop, "??", "lol".
 * Runs of headings with short reports look alike but are not chatty.
 */
function chattyGroups(text: string, blocks: readonly Block[]): number | null {
  const groups: Group[] = [];
  let to = blocks.length;
  while (to > 0) {
    let from = to - 1;
    while (from > 0 && blocks[from]!.gap < 2) from--;
    const group = blocks.slice(from, to);
    if (from === 0 || group.length > 3 || group.at(-1)!.end - group[0]!.start > LONGEST_COMMENT) break;
    groups.unshift({ from, chatty: group.some((block) => isChatty(text, block)) });
    to = from;
  }
  const chatty = groups.filter((group) => group.chatty).length;
  const first = groups[0];
  return first &&
    groups.length >= 3 &&
    chatty >= 2 &&
    chatty >= 0.4 * groups.length &&
    blocks[first.from]!.start > 0.4 * text.length
    ? first.from
    : null;
}

function isChatty(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, end);
  if (CHATTY.test(words) || /\?\?|!!|\.{4}|…\.|\bi\b(?=\s)/.test(words)) return true;
  return /^\p{Ll}/u.test(words);
}
