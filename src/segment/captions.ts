import type { Block } from "./blocks.js";

const LONGEST_CAPTION = 100;
const LONGEST_FIGURE = 24;
const FEWEST = 4;

const FIGURE =
  /^[~≈<>+]?\s?(?:US)?[$€£]?\d[\d.,]{0,14}\s?(?:million|billion|thousand|mln|bn|[km]|%|per cent|percent|km|ha)?\s?[+*]?$/i;
const ORDINARY = /^(?:\d|(?:19|20)\d\d|\d{1,2}[.:]\d{2})$/;

/**
 * Joins the lines of a box of key figures, a figure and what it counts by turns: "1.3 million" above "people displaced" becomes one block;
 * "Displaced" above "1.3 million" becomes a table row.
 */
export function joinCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  const figures = blocks.map((block) => isFigure(text, block));
  if (!figures.includes(true)) return blocks;
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const to = endOfTurns(text, blocks, figures, i);
    if (
      to - i < FEWEST ||
      !blocks.slice(i, to).some((block, k) => figures[i + k] && !ORDINARY.test(text.slice(block.start, block.end)))
    ) {
      joined.push(blocks[i++]!);
      continue;
    }
    const leads = !figures[i] && figures[to - 1]!;
    if (!leads && !figures[i]) joined.push(blocks[i++]!); // the heading of the box
    for (; i + 1 < to; i += 2) joined.push(join(blocks[i]!, blocks[i + 1]!, leads));
    for (; i < to; i++) joined.push(blocks[i]!);
  }
  return joined;
}

const join = (first: Block, second: Block, leads: boolean): Block => ({
  ...first,
  end: second.end,
  kind: leads ? "row" : "paragraph",
  cells: leads ? [first, second].map(({ start, end }) => ({ start, end })) : null,
});

const isFigure = (text: string, { start, end, kind }: Block): boolean =>
  kind === "paragraph" && end - start <= LONGEST_FIGURE && FIGURE.test(text.slice(start, end));

function isCaption(text: string, { start, end, kind }: Block): boolean {
  if (kind !== "paragraph" || end - start > LONGEST_CAPTION) return false;
  return /^\p{L}/u.test(text.slice(start, start + 2)) && !/[.!?:;,]/.test(text[end - 1]!);
}

// Figures and captions by turns, from block `from` on.
function endOfTurns(text: string, blocks: readonly Block[], figures: readonly boolean[], from: number): number {
  let to = from;
  while (to < blocks.length && (figures[to] || isCaption(text, blocks[to]!)) && (to === from || figures[to] !== figures[to - 1]))
    to++;
  return to;
}
