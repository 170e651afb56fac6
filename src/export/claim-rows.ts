import { oneLine } from "../safe-text.js";
import type { Claim } from "../types.js";
import { amountOfClaim, isoWords } from "./amounts.js";
import { excerptOf, inked, type Places } from "./excerpt.js";
import type { DocumentHead } from "./index.js";
import type { Ink } from "./ink.js";
import { cut, pad, widthOf } from "./width.js";
import { joined } from "./words.js";

interface Column {
  readonly most: number;
  readonly align: "left" | "right";
  /** Never cut below what its cells need. */
  readonly whole?: boolean;
  readonly cell: (claim: Claim) => string;
}

const KIND: Column = { most: 9, align: "left", whole: true, cell: ({ kind }) => kind };
const VALUE: Column = { most: 26, align: "right", whole: true, cell: amountOfClaim };
const ITEM: Column = {
  most: 30,
  align: "left",
  cell: ({ item, attribute }) => [oneLine(item ?? ""), attribute && `(${oneLine(attribute)})`].filter(Boolean).join(" "),
};
const ACTION: Column = { most: 20, align: "left", cell: ({ action }) => joined(action ?? "") };
const SIDE: Column = { most: 20, align: "left", cell: ({ side }) => joined(side ?? "") };
const PLACE: Column = { most: 18, align: "left", cell: ({ place }) => oneLine(place ?? "") };
const AS_OF: Column = { most: 24, align: "left", cell: asOfText };
const WIDE: readonly Column[] = [KIND, VALUE, ITEM, ACTION, SIDE, PLACE, AS_OF];
/** On a narrow terminal the date goes down to the sentence, and place stands with side. */
const WHERE: Column = {
  most: 24,
  align: "left",
  cell: (claim) => [SIDE.cell(claim), PLACE.cell(claim)].filter((cell, i, cells) => cell && cells.indexOf(cell) === i).join(", "),
};
const NARROW: readonly Column[] = [KIND, VALUE, ITEM, ACTION, WHERE];
const GAP = 2;
const INDENT = "    ";
/** The sentence stands in the row where at least this much is left for it, else below. */
const ROOM_FOR_SENTENCE = 56;
const LEAST = 8;
const MOST_CELLS = 0.9;

/** "speech_9_october · An address to the nation · Ministry · 9 Oct 2020 · official" */
export function headLine(head: DocumentHead): string {
  return [oneLine(head.id), aboutLine(head)].filter(Boolean).join(" · ");
}

/** "An address to the nation · Ministry · 9 Oct 2020 · official" */
export function aboutLine({ title, publisher, published, sourceType }: DocumentHead): string {
  const parts = [title, publisher, published && isoWords(published), sourceType === "unknown" ? null : sourceType];
  return parts
    .filter(Boolean)
    .map((part) => oneLine(part!))
    .join(" · ");
}

/** The claims of one document as aligned rows, each with its sentence: beside it where the terminal is wide enough, else below. */
export function claimLines(claims: readonly Claim[], places: Places, width: number, ink: Ink): string[] {
  const wide = [1, MOST_CELLS]
    .map((share) => widthsOf(WIDE, claims, share))
    .find((widths) => width - spread(widths) >= ROOM_FOR_SENTENCE);
  if (wide) {
    const beside = width - spread(wide) - GAP;
    return claims.map(
      (claim) => `${rowText(claim, WIDE, wide, ink)}${" ".repeat(GAP)}${sentenceText(claim, null, places, beside, ink)}`,
    );
  }
  const narrow = fitted(claims, width);
  return claims.flatMap((claim) => [
    rowText(claim, NARROW, narrow, ink).trimEnd(),
    INDENT + sentenceText(claim, asOfText(claim), places, width - INDENT.length, ink),
  ]);
}

function asOfText({ asOf, asOfBasis }: Claim): string {
  return asOf !== null && asOfBasis === "text" ? `as of ${isoWords(asOf)}` : "";
}

/** Wide enough for a share of the cells that hold anything: one long name need not cost every row its sentence. */
function widthsOf(columns: readonly Column[], claims: readonly Claim[], share: number): number[] {
  return columns.map(({ most, whole, cell }) => {
    const widths = claims.map((claim) => widthOf(cell(claim))).filter((width) => width > 0);
    const sorted = widths.sort((a, b) => a - b);
    return Math.min(most, sorted[Math.ceil((sorted.length - 1) * (whole ? 1 : share))] ?? 0);
  });
}

function spread(widths: readonly number[]): number {
  const used = widths.filter((width) => width > 0);
  return used.reduce((sum, width) => sum + width + GAP, -GAP);
}

/** Takes a column off the widest until the row fits: what few cells need first, kind and value only when nothing else is left. */
function fitted(claims: readonly Claim[], width: number): number[] {
  const widths = widthsOf(NARROW, claims, 1);
  const floors = [
    widthsOf(NARROW, claims, MOST_CELLS),
    NARROW.map(({ whole }, i) => (whole ? widths[i]! : LEAST)),
    NARROW.map(() => 4),
  ];
  for (const floor of floors)
    while (spread(widths) > width) {
      const spare = widths.map((each, i) => (each > floor[i]! ? each : 0));
      const widest = spare.indexOf(Math.max(...spare));
      if (spare[widest] === 0) break;
      widths[widest]!--;
    }
  return widths;
}

function rowText(claim: Claim, columns: readonly Column[], widths: readonly number[], ink: Ink): string {
  const texts = columns.flatMap((column, i) => {
    const width = widths[i]!;
    if (width === 0) return [];
    const text = pad(cut(column.cell(claim), width), width, column.align);
    return [column === VALUE ? ink.strong(text) : column === KIND ? ink.dim(text) : text];
  });
  return texts.join(" ".repeat(GAP));
}

/** "line 12, Ilham Aliyev, proposed: … a corridor [5] km wide …" */
function sentenceText(claim: Claim, asOf: string | null, places: Places, width: number, ink: Ink): string {
  const { line, speaker, modality, repeats } = claim;
  const who = speaker === null || speaker === "narrator" ? null : cut(oneLine(speaker), Math.min(24, Math.floor(width / 4)));
  const remarks = [`line ${line}`, who, modality === "asserted" ? null : modality, repeats === null ? null : "again", asOf];
  const lead = `${cut(remarks.filter(Boolean).join(", "), Math.floor(width * 0.62))}: `;
  const excerpt = excerptOf([claim], width - widthOf(lead) - ink.figureWidth, places);
  return ink.dim(lead) + inked(excerpt, ink.figure, ink.dim);
}
