import { MAIL_HEADS } from "../lexicon/furniture.js";
import type { Span } from "../types.js";
import type { Block } from "./blocks.js";

const FEWEST_HEADS = 3;
const LONGEST_SIGNATURE = 12;
const LONGEST_LINE = 200;

/** Numbers of the blocks that belong to a mail and not to its text: "From:", "To:", "Date:" above it, and what stands behind the line "--". */
export function mailLines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let i = 0; i < Math.min(blocks.length, 6) && lines.size === 0; i++) {
    let to = i;
    while (to < blocks.length && isHead(text, blocks[to]!)) to++;
    if (to - i >= FEWEST_HEADS) for (let k = i; k < to; k++) if (!opensWith(text, blocks[k]!, "subject")) lines.add(k);
  }
  for (let i = blocks.length - 1; i > 0 && i >= blocks.length - LONGEST_SIGNATURE && length(blocks[i]!) <= LONGEST_LINE; i--)
    if (text.slice(blocks[i]!.start, blocks[i]!.end) === "--") for (let k = i + 1; k < blocks.length; k++) lines.add(k);
  return lines;
}

const length = ({ start, end }: Span): number => end - start;
const opensWith = (text: string, { start }: Span, word: string): boolean =>
  text.slice(start, start + word.length).toLowerCase() === word;
const isHead = (text: string, block: Block): boolean =>
  length(block) <= LONGEST_LINE &&
  (opensWith(text, block, "subject:") || MAIL_HEADS.test(text.slice(block.start, Math.min(block.end, block.start + 60))));
