import type { Block } from "./blocks.js";
import type { Part } from "./parts.js";

/**
 * For each segment the index of the heading or colon line that governs it. A heading reaches to the next one. A colon line reaches over the list
 * below it, and over one paragraph where there is no list; then the heading above holds again.
 */
export function governors(
  text: string,
  blocks: readonly Block[],
  parts: readonly (readonly Part[])[],
  isListed: (block: number) => boolean,
): (number | null)[] {
  const governing: (number | null)[] = [];
  let heading: number | null = null;
  let colon: number | null = null;
  let reach = -1;
  parts.forEach((pieces, block) => {
    pieces.forEach((part, i) => {
      const index = governing.length;
      const ends = text.charCodeAt(part.span.end - 1) === 58;
      const isTitle = part.kind === "heading" && !ends;
      governing.push(isTitle ? null : block <= reach && colon !== null ? colon : heading);
      if (isTitle) {
        heading = index;
        reach = -1;
      } else if (ends && part.kind !== "furniture" && part.kind !== "cell") {
        colon = index;
        reach = i < pieces.length - 1 ? block : reachBelow(blocks, block, isListed);
      }
    });
  });
  return governing;
}

function reachBelow(blocks: readonly Block[], block: number, isListed: (block: number) => boolean): number {
  let to = block;
  while (to + 1 < blocks.length && isListed(to + 1)) to++;
  return to > block ? to : block + 1;
}
