import type { Span } from "../types.js";
import type { Block } from "./blocks.js";
import { isSpace } from "./chars.js";

/** Text inside quotation marks within one block; a quotation over several blocks gives one for each, with one number. */
export interface Quoted extends Span {
  readonly block: number;
  readonly quotation: number;
}

/** Where marks open and close in a block: 1 opens, -1 closes. */
interface Mark {
  readonly at: number;
  readonly turn: 1 | -1;
}

const FARTHEST = 40;

/**
 * What stands inside quotation marks. A mark left open at the end of a paragraph is closed by the first mark further on that closes more than was
 * opened, whether or not the paragraphs between repeat the opening mark; where none does, it ends with its paragraph.
 */
export function findQuoted(text: string, blocks: readonly Block[]): Quoted[] {
  const doubled = /["“”„«»]/.test(text);
  if (!doubled && !text.includes("‘")) return [];
  const marks = blocks.map((block) => (doubled ? marksIn(text, block) : singleMarksIn(text, block)));
  const quoted: Quoted[] = [];
  let quotation = 0;
  let from = 0;
  for (let i = 0; i < blocks.length; i++) {
    const open = scanBlock(blocks[i]!, marks[i]!.slice(from), (span) =>
      quoted.push({ ...span, block: i, quotation: quotation++ }),
    );
    from = 0;
    if (open === null) continue;
    const close = closingBlock(blocks, marks, i);
    quoted.push({ start: open, end: blocks[i]!.end, block: i, quotation });
    if (close !== null) {
      for (let k = i + 1; k < close.block; k++)
        quoted.push({ start: blocks[k]!.start, end: blocks[k]!.end, block: k, quotation });
      quoted.push({ start: blocks[close.block]!.start, end: close.end, block: close.block, quotation });
      i = close.block - 1;
      from = close.next;
    }
    quotation++;
  }
  return quoted;
}

// Hands over each closed quotation of the block; gives the place of the one left open.
function scanBlock(block: Block, marks: readonly Mark[], found: (span: Span) => void): number | null {
  let depth = 0;
  let start = block.start;
  for (const { at, turn } of marks) {
    if (turn === 1 && depth++ === 0) start = at;
    if (turn === -1 && depth > 0 && --depth === 0) found({ start, end: at + 1 });
  }
  return depth > 0 ? start : null;
}

interface Closing {
  readonly block: number;
  readonly end: number;
  /** The mark to go on from. */
  readonly next: number;
}

function closingBlock(blocks: readonly Block[], marks: readonly (readonly Mark[])[], from: number): Closing | null {
  for (let i = from + 1; i < blocks.length && i <= from + FARTHEST; i++) {
    const block = blocks[i]!;
    if (block.kind === "heading" || block.kind === "furniture" || block.kind === "row") return null;
    const repeated = marks[i]![0]?.at === block.start && marks[i]![0]!.turn === 1;
    let depth = 1;
    for (let k = repeated ? 1 : 0; k < marks[i]!.length; k++) {
      depth += marks[i]![k]!.turn;
      if (depth === 0) return { block: i, end: marks[i]![k]!.at + 1, next: k + 1 };
    }
    if (depth > 1 && !repeated) return null;
  }
  return null;
}

function marksIn(text: string, { start, end, kind }: Block): Mark[] {
  const marks: Mark[] = [];
  if (kind === "furniture") return marks;
  let german = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 34 && code < 0xab) continue;
    if (code === 0x201e) german++;
    if (code === 0x201c && german > 0) {
      german--;
      marks.push({ at: i, turn: -1 });
    } else if (code === 0x201c || code === 0x201e || code === 0xab) marks.push({ at: i, turn: 1 });
    else if (code === 0x201d && isTurned(text, i, start)) marks.push({ at: i, turn: 1 });
    else if (code === 0x201d || code === 0xbb) marks.push({ at: i, turn: -1 });
    else if (code === 34) marks.push({ at: i, turn: opensHere(text, i, start) ? 1 : -1 });
  }
  return marks;
}

// ‘We were told nothing,’ in a text without double marks: opens where a sentence can begin, closes behind a stop; an apostrophe does neither.
function singleMarksIn(text: string, { start, end, kind }: Block): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (let i = kind === "furniture" ? end : start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2018 && !open && (i === start || /[.!?’:,]\s$/.test(text.slice(i - 2, i)))) {
      marks.push({ at: i, turn: 1 });
      open = true;
    } else if (code === 0x2019 && /[.!?…,]/.test(text[i - 1] ?? "")) {
      marks.push({ at: i, turn: -1 });
      open = false;
    }
  }
  return marks;
}

// ”We lost all,” she said: pages that open and close with the closing mark.
const isTurned = (text: string, at: number, start: number): boolean =>
  (at === start || isSpace(text.charCodeAt(at - 1))) && /^\p{Lu}/u.test(text.slice(at + 1, at + 3));

// A straight mark opens at the start of a block and behind white space or an opening bracket or dash.
function opensHere(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  return isSpace(before) || before === 40 || before === 91 || before === 0x2014 || before === 0x2013;
}
