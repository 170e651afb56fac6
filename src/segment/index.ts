import type { Document, Segment, Span } from "../types.js";
import { type Block, findBlocks } from "./blocks.js";
import { inventoryEntries } from "./inventory.js";
import { findLines } from "./lines.js";
import { findRepeats, type Unrepeated } from "./repeats.js";
import { splitSentences } from "./sentences.js";

/** Cuts a document into sentences, headings, list entries, table cells and page furniture, with who speaks. */
export function segment({ text }: Document): Segment[] {
  const blocks = findBlocks(text, findLines(text));
  const segments: Unrepeated[] = [];
  blocks.forEach((block, number) => {
    for (const part of partsOf(text, block))
      segments.push({
        kind: part.kind,
        block: number,
        span: part.span,
        speaker: null,
        quoted: false,
        heading: null,
        label: part.label,
        column: null,
      });
  });
  return findRepeats(text, segments);
}

interface Part {
  readonly kind: Segment["kind"];
  readonly span: Span;
  readonly label: Span | null;
}

function partsOf(text: string, block: Block): Part[] {
  const span = { start: block.start, end: block.end };
  if (block.kind === "heading" || block.kind === "furniture") return [{ kind: block.kind, span, label: null }];
  if (block.kind === "row")
    return block.cells!.filter((cell) => cell.end > cell.start).map((cell) => ({ kind: "cell", span: cell, label: null }));
  const kind = block.kind === "item" ? "item" : "sentence";
  return splitSentences(text, block.start, block.end).flatMap((sentence): Part[] => {
    const entries = inventoryEntries(text, sentence.start, sentence.end);
    if (entries === null) return [{ kind, span: sentence, label: null }];
    return entries.map((entry) => ({
      kind: entry.label ? "item" : kind,
      span: { start: entry.start, end: entry.end },
      label: entry.label,
    }));
  });
}
