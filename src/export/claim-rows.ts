import { oneLine } from "../safe-text.js";
import type { Claim } from "../types.js";
import { excerptOf, inked, type Places } from "./excerpt.js";
import type { DocumentHead } from "./index.js";
import type { Ink } from "./ink.js";
import { cut, pad, widthOf } from "./width.js";
import { amountOfClaim, isoWords, joined } from "./words.js";

interface Column {
  readonly most: number;
  readonly align: "left" | "right";
  readonly cell: (claim: Claim) => string;
}

const COLUMNS: readonly Column[] = [
  { most: 9, align: "left", cell: ({ kind }) => kind },
  { most: 26, align: "right", cell: amountOfClaim },
  { most: 30, align: "left", cell: ({ item, attribute }) => oneLine(item ?? "") + (attribute ? ` (${oneLine(attribute)})` : "") },
  { most: 20, align: "left", cell: ({ action }) => joined(action ?? "") },
  { most: 20, align: "left", cell: ({ side }) => joined(side ?? "") },
  { most: 18, align: "left", cell: ({ place }) => oneLine(place ?? "") },
  { most: 24, align: "left", cell: ({ asOf, asOfBasis }) => (asOf && asOfBasis === "text" ? isoWords(asOf) : "") },
];
const VALUE = 1;
const GAP = 2;
const INDENT = "    ";
/** The sentence stands in the row where at least this much is left for it, else below. */
const ROOM_FOR_SENTENCE = 56;

/** "speech_9_october · An address to the nation · Ministry · 9 Oct 2020 · official" */
export function headLine(head: DocumentHead): string {
  const { id, title, publisher, published, sourceType } = head;
  const parts = [id, title, publisher, published && isoWords(published), sourceType === "unknown" ? null : sourceType];
  return parts
    .filter(Boolean)
    .map((part) => oneLine(part!))
    .join(" · ");
}

/** The claims of one document as aligned rows, each with its sentence. */
export function claimLines(claims: readonly Claim[], places: Places, width: number, ink: Ink): string[] {
  const rows = claims.map((claim) => COLUMNS.map(({ cell }) => cell(claim)));
  const natural = COLUMNS.map(({ most }, i) => Math.min(most, Math.max(...rows.map((row) => widthOf(row[i]!)))));
  const beside = width - spread(natural) - GAP;
  const isWide = beside >= ROOM_FOR_SENTENCE;
  const widths = isWide ? natural : shrink(natural, width);
  return claims.flatMap((claim, i) => {
    const row = rowText(rows[i]!, widths, ink);
    if (isWide) return [`${row}${" ".repeat(GAP)}${sentenceText(claim, places, beside, ink)}`];
    return [row.trimEnd(), INDENT + sentenceText(claim, places, width - INDENT.length, ink)];
  });
}

function spread(widths: readonly number[]): number {
  const used = widths.filter((width) => width > 0);
  return used.reduce((sum, width) => sum + width + GAP, -GAP);
}

/** Takes a column after the other from the widest until the row fits; the value is the last to be cut. */
function shrink(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  while (spread(widths) > width) {
    const others = widths.map((each, i) => (i === VALUE ? each - 12 : each));
    const widest = others.indexOf(Math.max(...others));
    if (widths[widest]! <= 4) break;
    widths[widest]!--;
  }
  return widths;
}

function rowText(cells: readonly string[], widths: readonly number[], ink: Ink): string {
  const texts = cells.flatMap((cell, i) => {
    const width = widths[i]!;
    if (width === 0) return [];
    const text = pad(cut(cell, width), width, COLUMNS[i]!.align);
    return [i === VALUE ? ink.strong(text) : i === 0 ? ink.dim(text) : text];
  });
  return texts.join(" ".repeat(GAP));
}

/** "line 12, Ilham Aliyev, proposed: … a corridor [5] km wide …" */
function sentenceText(claim: Claim, places: Places, width: number, ink: Ink): string {
  const { line, speaker, modality, repeats } = claim;
  const who = speaker === null || speaker === "narrator" ? null : cut(oneLine(speaker), Math.min(24, Math.floor(width / 4)));
  const remarks = [`line ${line}`, who, modality === "asserted" ? null : modality, repeats === null ? null : "again"];
  const lead = `${remarks.filter(Boolean).join(", ")}: `;
  const excerpt = excerptOf([claim], width - widthOf(lead) - ink.figureWidth, places);
  return ink.dim(lead) + inked(excerpt, ink.figure, ink.dim);
}
