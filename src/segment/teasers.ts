import type { Block } from "./blocks.js";
import { isStamp } from "./furniture.js";

const FEWEST_STAMPS = 3;
const WIDEST_GAP = 6;
const LONGEST_TEASER = 700;

/**
 * The first block of the teasers of other pages at the end: short texts with a stamp every few lines, most often cut off with an ellipsis. Null
 * where there are none, and where they would be most of the page: a live blog is stamps and text from its first line.
 */
export function teasersFrom(text: string, blocks: readonly Block[]): number | null {
  let from: number | null = null;
  let stamps = 0;
  let cut = 0;
  let sinceStamp = 0;
  for (let i = blocks.length - 1; i >= 0 && sinceStamp <= WIDEST_GAP; i--) {
    const { start, end } = blocks[i]!;
    if (end - start > LONGEST_TEASER) break;
    const line = text.slice(start, end);
    if (isStamp(line)) {
      stamps++;
      sinceStamp = 0;
      from = i;
    } else {
      sinceStamp++;
      if (/(?:…|\.\.\.)$/.test(line)) cut++;
    }
  }
  if (from === null || stamps < FEWEST_STAMPS) return null;
  const share = (text.length - blocks[from]!.start) / text.length;
  const bare = blocks.length - from - stamps;
  return share < 0.5 && (cut > 0 || bare <= stamps) ? from : null;
}
