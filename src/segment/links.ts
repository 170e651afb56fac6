import type { Block } from "./blocks.js";

const LONGEST_LINK = 120;
const MENU_WORDS = 3;

/** Numbers of the lines that are links of the page: menus around lines known as furniture, and headlines of other pages below "Read more". */
export function linkLines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const links = new Set<number>();
  blocks.forEach((block, i) => {
    if (block.kind !== "furniture") return;
    const line = text.slice(block.start, Math.min(block.end, block.start + 40));
    if (
      /^(?:read more|related|more (?:on|from)|most (?:read|popular|viewed)|recommended|you (?:may|might) also|see also|latest|trending|top stories|other news)/i.test(
        line,
      )
    )
      for (let k = i + 1; k < blocks.length && isHeadline(text, blocks[k]!) && reachesEnd(blocks, k); k++) links.add(k);
  });
  for (let from = 0; from < blocks.length; from++) {
    if (!isShort(text, blocks[from])) continue;
    let to = from;
    while (isShort(text, blocks[to])) to++;
    if (isMenu(blocks, from, to)) for (let k = from; k < to; k++) links.add(k);
    from = to;
  }
  return links;
}

const reachesEnd = (blocks: readonly Block[], from: number): boolean => from >= blocks.length / 2;
const isHeadline = (text: string, { start, end, kind }: Block): boolean =>
  kind === "paragraph" &&
  end - start <= LONGEST_LINK &&
  !/[.!?:…]["”’]?$/.test(text.slice(end - 2, end)) &&
  !/^[^\p{L}]*\d/u.test(text.slice(start, end));

// "World", "Sport": a run of short lines between lines known as furniture, or from the first line of the page to one.
const isMenu = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks[to]?.kind === "furniture" && (blocks[from - 1]?.kind === "furniture" || (from === 0 && to >= 3));

function isShort(text: string, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.end - block.start > 30) return false;
  const line = text.slice(block.start, block.end);
  return !/[\d.:,;!?]/.test(line) && line.split(/\s+/).length <= MENU_WORDS;
}
