import type { SegmentKind, Span } from "../types.js";
import type { Block } from "./blocks.js";
import { inventoryEntries } from "./inventory.js";
import { splitSentences } from "./sentences.js";
import type { CellPlace } from "./tables.js";

/** A piece of a block that becomes a segment. */
export interface Part {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly label: Span | null;
  readonly column: Span | null;
}

/** The pieces of a block in text order: its speaker's label, then sentences, list entries or cells. */
export function partsOf(text: string, block: Block, isTurn: boolean, places: ReadonlyMap<number, CellPlace>): Part[] {
  const parts: Part[] = block.tag ? [bare("furniture", block.tag)] : [];
  if (block.kind === "heading" || block.kind === "furniture") parts.push(bare(block.kind, block));
  else if (block.kind === "row")
    for (const cell of block.cells!) if (cell.end > cell.start) parts.push({ ...bare("cell", cell), ...places.get(cell.start) });
  if (block.kind !== "paragraph" && block.kind !== "item") return parts;
  for (const sentence of splitSentences(text, block.start, block.end)) {
    const kind = block.kind === "item" && !isTurn ? "item" : "sentence";
    const entries = inventoryEntries(text, sentence.start, sentence.end);
    if (entries === null) parts.push(bare(kind, sentence));
    else for (const entry of entries) parts.push({ ...bare(entry.label ? "item" : kind, entry), label: entry.label });
  }
  return parts;
}

const bare = (kind: SegmentKind, { start, end }: Span): Part => ({ kind, start, end, label: null, column: null });
