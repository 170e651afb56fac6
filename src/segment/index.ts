import { type Persons, personsOf } from "../persons.js";
import type { Recorder } from "../record.js";
import type { Document, Segment, Span, Voice } from "../types.js";
import { announcedSpeaker } from "./address.js";
import { type Block, findBlocks } from "./blocks.js";
import { joinCaptions } from "./captions.js";
import { cutDateline } from "./dateline.js";
import { markFurniture } from "./furniture.js";
import { governors } from "./governors.js";
import { findHeadings } from "./headings.js";
import { inventoryEntries } from "./inventory.js";
import { type LabelledTurn, labelledTurns } from "./labels.js";
import { findLines } from "./lines.js";
import { narration, type Page, remembered } from "./page.js";
import { type Part, partsOf } from "./parts.js";
import { findQuoted, type Quoted } from "./quoted.js";
import { findListers, findQuoters } from "./quoters.js";
import { repeatFinder } from "./repeats.js";
import { findSpeakers } from "./speakers.js";
import { lastNamed, subjectOf } from "./subject.js";
import { findCellPlaces } from "./tables.js";

/**
 * Cuts a document into sentences, headings, list entries, table cells and page furniture, with who speaks. Spans stand in text order and leave out
 * nothing but white space, zero-width characters, list marks, the dashes of turns, the pipes of tables and the hashes of Markdown headings.
 */
export function segment(document: Document, recorder: Recorder | null = null): Segment[] {
  const { text } = document;
  const found = findHeadings(text, cutDateline(text, joinCaptions(text, markFurniture(text, findBlocks(text, findLines(text))))));
  const turns = labelledTurns(text, found);
  const blocks = withTags(found, turns);
  const quoted = findQuoted(text, blocks);
  const page = pageOf(document, blocks, quoted, personsOf(document));
  const sources = new Map<number, Span>();
  const floor = findSpeakers(page, turns, sources);

  const places = findCellPlaces(text, blocks);
  const parts: Part[][] = [];
  for (const [i, block] of blocks.entries()) {
    const entered = parts[i - 1]?.at(-1);
    const inList =
      block.kind === "item" ||
      (block.gap === 0 && entered?.kind === "item" && entered.label !== null) ||
      opensList(text, blocks, i);
    parts.push(partsOf(text, block, block.dash && floor[i] !== null, inList, places));
  }
  const isListed = (block: number): boolean =>
    (blocks[block]!.kind === "item" && floor[block] === null) || parts[block]!.some((part) => part.label !== null);
  const quoting = new Map<number, Span>();
  const quoters = findQuoters(page, quoted, quoting);
  const listers = findListers(page, isListed);
  const governing = governors(text, blocks, parts, isListed);

  const repeats = repeatFinder(text);
  const segments: Segment[] = [];
  let at = 0;
  parts.forEach((pieces, block) => {
    for (const { kind, span, label, column } of pieces) {
      while (at < quoted.length && (quoted[at]!.block < block || (quoted[at]!.block === block && quoted[at]!.end <= span.start)))
        at++;
      const around = quoted[at];
      const voices = kind === "furniture" ? [] : voicesIn(quoted, at, block, span, quoters, quoting);
      const inside =
        around !== undefined && around.block === block && around.start <= span.start && around.end >= endOfWords(text, span);
      const own = kind !== "furniture";
      const speaker = own
        ? (floor[block] ?? (inside ? quoters.get(around.quotation) : null) ?? listers.get(block) ?? null)
        : null;
      if (recorder && speaker !== null) {
        const words = floor[block] ? sources.get(block) : around && quoting.get(around.quotation);
        if (words) recorder.spoken(segments.length, words);
      }
      const heading = governing[segments.length]!;
      const repeatOf = repeats(kind, span.start, span.end, heading);
      segments.push({ kind, block, span, speaker, voices, quoted: own && inside, repeatOf, heading, label, column });
    }
  });
  return segments;
}

function pageOf(document: Document, blocks: readonly Block[], quoted: readonly Quoted[], persons: Persons): Page {
  const { text, title, author = null } = document;
  const narrated = remembered(narration(text, blocks, quoted));
  const { fullest } = persons;
  const heading = blocks.find(({ kind }) => kind === "heading");
  const announced = remembered(
    () =>
      (title ? announcedSpeaker(title, persons) : null) ??
      (heading ? announcedSpeaker(text.slice(heading.start, heading.end), persons) : null),
  );
  const lastSubject = remembered((block) => subjectOf(narrated(block), true));
  const namedLast = remembered((block) => lastNamed(narrated(block)));
  const lasts = { lastSubject, lastNamed: namedLast };
  return { text, title, author, blocks, narrated, ...lasts, announced: () => announced(0), fullest, persons };
}

// The quotations that a segment holds or takes a part of, as far as the narration tells who speaks in them.
function voicesIn(
  quoted: readonly Quoted[],
  first: number,
  block: number,
  { start, end }: Span,
  quoters: ReadonlyMap<number, string>,
  quoting: ReadonlyMap<number, Span>,
): readonly Voice[] {
  const voices: Voice[] = [];
  for (let at = first; quoted[at]?.block === block && quoted[at]!.start < end; at++) {
    const { quotation, start: open, end: close } = quoted[at]!;
    const speaker = quoters.get(quotation);
    const told = quoting.get(quotation) ?? null;
    if (speaker !== undefined) voices.push({ start: Math.max(start, open), end: Math.min(end, close), speaker, told });
  }
  return voices.length > 0 ? voices : NO_VOICES;
}
const NO_VOICES: readonly Voice[] = [];

const LONGEST_ENTRY = 120;

// "tanks – 12;" above a line of the same form, or below "Losses as of 1 May:".
function opensList(text: string, blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at]!, blocks[at + 1]];
  if (block.kind !== "paragraph" || block.end - block.start > LONGEST_ENTRY) return false;
  if (before !== undefined && text.charCodeAt(before.end - 1) === 58) return true;
  return (
    next?.kind === "paragraph" &&
    next.gap === 0 &&
    next.end - next.start <= LONGEST_ENTRY &&
    inventoryEntries(text, next.start, next.end, true) !== null
  );
}

// A stop behind the closing mark still belongs to what is quoted.
function endOfWords(text: string, { start, end }: Span): number {
  let i = end;
  while (i > start && /[.!?…,;]/.test(text[i - 1]!)) i--;
  return i;
}

function withTags(blocks: readonly Block[], turns: readonly LabelledTurn[]): Block[] {
  const tagged = [...blocks];
  for (const { block, tag, start } of turns) {
    const empty = start >= blocks[block]!.end;
    tagged[block] = {
      ...blocks[block]!,
      tag: empty ? null : tag,
      start: empty ? blocks[block]!.start : start,
      kind: empty ? "furniture" : "paragraph",
    };
  }
  return tagged;
}
