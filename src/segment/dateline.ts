import { byLetters } from "../plain-letters.js";
import type { Block } from "./blocks.js";
import { trimEnd } from "./chars.js";

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const DATE = String.raw`(?:${MONTH}\s\d{1,2}|\d{1,2}\.?\s${MONTH})(?:,?\s\d{4})?`;
const AGENCY = String.raw`(?:\((?=[^()]{0,80}(?:[Nn]ews|[Pp]ress|[Ww]ire|AFP|AP|Reuters|UPI|TASS|Xinhua|dpa|EFE|ANI|PTI|IANS|Sputnik|BNS|[Aa]gency))[^()\n]{2,80}\)|\/[\p{L}\s.-]{2,40}\/)`;
const NO_PLACE =
  "(?:On|In|By|From|Since|Until|At|Before|After|Between|The|This|Last|Next|Early|Late|Around|About|As|For|And|But)\\s";
const PLACE = String.raw`(?!${NO_PLACE}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}\s)\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:[,/]\s?\p{Lu}[\p{L}.]{1,20})?`;
/** "ORR, Oct. 5 (Newswire) -", "Orr (AFP) –": a place with a date or an agency, before the first words of a report. */
const DATELINE = byLetters(
  new RegExp(
    String.raw`^${PLACE}(?:,?\s${DATE}(?:\s?${AGENCY})?\s?(?:--?|[–—:])|\s?${AGENCY}\s?(?:--?|[–—:])?)\s{0,2}(?=["“«'‘]?\p{Lu})`,
    "u",
  ),
);
const FURTHEST = 12;
const LONGEST = 160;

/** Cuts the dateline off the first paragraph that begins with one, as its date is the page's and no date that the text tells. */
export function cutDateline(text: string, blocks: readonly Block[]): readonly Block[] {
  let seen = 0;
  for (let i = 0; i < blocks.length && seen < FURTHEST; i++) {
    const block = blocks[i]!;
    if (block.kind === "furniture") continue;
    seen++;
    const length =
      block.kind === "paragraph" ? datelineLength(text.slice(block.start, Math.min(block.end, block.start + LONGEST))) : 0;
    if (length === 0 || block.start + length >= block.end) continue;
    const stamp: Block = { ...block, end: trimEnd(text, block.start, block.start + length), kind: "furniture" };
    return [...blocks.slice(0, i), stamp, { ...block, start: block.start + length, gap: 0 }, ...blocks.slice(i + 1)];
  }
  return blocks;
}

const datelineLength = (head: string): number => DATELINE.exec(head)?.[0].length ?? 0;
