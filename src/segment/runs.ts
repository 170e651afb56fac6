import type { Block } from "./blocks.js";

const LONGEST_CAPTION = 250;

/** Numbers of the blocks that a line of the page makes furniture: the caption below "Image caption,", the entries below "Contents". */
export function runLines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (next === undefined || block.end - block.start > 20) return;
    const line = text.slice(block.start, block.end).toLowerCase();
    if (/^(?:image|photo|video|picture) caption[,:]?$/.test(line)) {
      if (next.kind === "paragraph" && next.end - next.start <= LONGEST_CAPTION) lines.add(i + 1);
    } else if (/^(?:table of )?contents:?$/.test(line)) addContents(text, blocks, i, lines);
  });
  return lines;
}

// "2.1 First assault": numbered lines without a stop, one after the other.
function addContents(text: string, blocks: readonly Block[], head: number, lines: Set<number>): void {
  let to = head + 1;
  while (to < blocks.length && isEntry(text, blocks[to]!)) to++;
  if (to - head > 2) for (let k = head; k < to; k++) lines.add(k);
}

const isEntry = (text: string, { start, end }: Block): boolean =>
  end - start <= 120 &&
  /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s\p{Lu}/u.test(text.slice(start, start + 20)) &&
  !/[.!?:]/.test(text[end - 1]!);
