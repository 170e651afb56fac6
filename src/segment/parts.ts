import type { SegmentKind, Span } from "../types.js";
import type { Block } from "./blocks.js";
import { inventoryEntries } from "./inventory.js";
import { splitSentences } from "./sentences.js";
import type { CellPlace } from "./tables.js";

/** A piece of a block that becomes a segment. */
export interface Part {
  readonly kind: SegmentKind;
  readonly span: Span;
  readonly label: Span | null;
  readonly column: Span | null;
}

/** The pieces of a block in text order: its speaker's label, then sentences, list entries or cells. `inList`: the line above is an inventory entry. */
export function partsOf(
  text: string,
  block: Block,
  isTurn: boolean,
  inList: boolean,
  places: ReadonlyMap<number, CellPlace>,
): Part[] {
  const parts: Part[] = block.tag ? [bare("furniture", block.tag)] : [];
  if (block.kind === "heading" || block.kind === "furniture")
    parts.push(bare(block.kind, { start: block.start, end: block.end }));
  else if (block.kind === "row") parts.push(...cellsOf(block, places));
  else proseOf(text, block, block.kind === "item" && !isTurn ? "item" : "sentence", inList, parts);
  return parts;
}

function cellsOf(block: Block, places: ReadonlyMap<number, CellPlace>): Part[] {
  return block
    .cells!.filter(({ start, end }) => end > start)
    .map((span) => ({ kind: "cell", span, label: null, column: null, ...places.get(span.start) }));
}

function proseOf(text: string, block: Block, kind: SegmentKind, inList: boolean, parts: Part[]): void {
  for (const sentence of splitSentences(text, block.start, block.end)) {
    const entries = inventoryEntries(text, sentence.start, sentence.end, inList);
    if (entries === null) parts.push(bare(kind, sentence));
    else for (const { span, label } of entries) parts.push({ kind: label ? "item" : kind, span, label, column: null });
  }
}

const bare = (kind: SegmentKind, span: Span): Part => ({ kind, span, label: null, column: null });
