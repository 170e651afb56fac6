import { FURNITURE_LINES, SECTION_NAMES, TEASER_HEADS } from "../lexicon/furniture.js";
import type { Block } from "./blocks.js";
import { isDigit, isLetter } from "./chars.js";

const LONGEST_LINK = 120;
const MENU_WORDS = 3;
const SECTIONS = new Set([...SECTION_NAMES, ...FURNITURE_LINES]);

/** Numbers of the lines that are links of the page: menus around lines known as furniture, and headlines of other pages below "Read more". */
export function linkLines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const links = new Set<number>();
  let teasers = false;
  blocks.forEach((block, i) => {
    if (block.kind === "furniture") {
      if (
        (reachesEnd(blocks, i) || block.start > 0.4 * text.length) &&
        TEASER_HEADS.test(text.slice(block.start, Math.min(block.end, block.start + 40)))
      )
        teasers = true;
      else if (isList(text, block)) teasers = false;
    } else if (teasers && isHeadline(text, block)) links.add(i);
    else teasers = false;
  });
  for (let from = 0; from < blocks.length; from++) {
    if (!isShort(text, blocks[from])) continue;
    let to = from;
    while (isShort(text, blocks[to])) to++;
    if (isMenu(text, blocks, from, to)) for (let k = from; k < to; k++) links.add(k);
    from = to;
  }
  return links;
}

const reachesEnd = (blocks: readonly Block[], from: number): boolean => from >= blocks.length / 2;
// A rule across the page ends a list of links.
const isList = (text: string, { start, end }: Block): boolean =>
  end - start >= 3 && !isLetter(text.charCodeAt(start)) && !isDigit(text.charCodeAt(start));
const isHeadline = (text: string, { start, end, kind }: Block): boolean =>
  kind === "paragraph" &&
  end - start <= LONGEST_LINK &&
  !/[.:]["”’]?$/.test(text.slice(Math.max(start, end - 2), end).replace(/\.\.$/, ""));

// "World", "Sport": a run of short lines between lines known as furniture, or from the first line of the page to one; with section names in it
// also above the first long line.
function isMenu(text: string, blocks: readonly Block[], from: number, to: number): boolean {
  const enclosed = blocks[from - 1]?.kind === "furniture";
  if (blocks[to]?.kind === "furniture" && (enclosed || (from === 0 && to >= 3))) return true;
  if (from > 0 && !(enclosed && from < 12)) return false;
  const known = blocks
    .slice(from, Math.min(to, from + 40))
    .filter((block) => SECTIONS.has(text.slice(block.start, block.end).toLowerCase()));
  return (to - from >= 4 && known.length >= 2) || (from === 0 && to === 1 && known.length === 1);
}

function isShort(text: string, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.end - block.start > 30) return false;
  const line = text.slice(block.start, block.end);
  return !/[\d.:,;!?]/.test(line) && line.split(/\s+/).length <= MENU_WORDS;
}
