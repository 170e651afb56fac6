import type { Extent } from "./extents.js";
import type { Document, Segment, Span } from "./types.js";

/** The text as it was read, and where a span of the composed text stands in it. */
export interface Written {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** Marks that stand by themselves behind a letter, "e\u0301" for "é"; the line ends of other systems; signs without a look, such as soft hyphens. */
const UNEVEN =
  /(?<marks>[\u0300-\u036f]{1,40})|(?<ends>\r\n?)|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]{1,40}/g;
const IN_WORD = /^[\p{Script=Latin}\p{M}]{2}$/u;

/**
 * The document as rules read it: accents in one sign with their letters, as the words of the lexicon and of patterns have them, one kind of line
 * end, words without hyphens that do not show. Itself where that changes nothing. What is exported is taken from `written`.
 */
export function composed(document: Extent): Extent {
  const { text, title } = document;
  const { plain, ends } = plainly(text);
  if (ends.length === 1) return document;
  return {
    ...document,
    text: plain,
    title: title?.normalize("NFC") ?? null,
    written: { text, spanOf: mapper(ends) },
  };
}

/** A number as the sentence of its claim has it: on one line, and with no signs that do not show. */
export const onOneLine = (quote: string): string => (ODD.test(quote) ? plainly(quote).plain.replace(/\s+/g, " ") : quote);
const ODD = /[^\x21-\x7e ]| {2}/;

/** The text without what is uneven, and where each change ends in both. */
function plainly(text: string): { plain: string; ends: [number, number][] } {
  const ends: [number, number][] = [[0, 0]];
  let at = 0;
  let plain = "";
  for (const { 0: found, index, groups } of text.matchAll(UNEVEN)) {
    const start = groups!.marks ? startOfSign(text, index) : index;
    const end = index + found.length;
    const one = groups!.ends ? "\n" : groups!.marks ? text.slice(start, end).normalize("NFC") : withoutLook(text, index, end);
    if (start < at || one.length > end - start || one === text.slice(start, end)) continue;
    plain += text.slice(at, start) + one;
    at = end;
    ends.push([plain.length, at]);
  }
  return { plain: at === 0 ? text : plain + text.slice(at), ends };
}

const startOfSign = (text: string, end: number): number =>
  Math.max(0, end - (/[\udc00-\udfff]/.test(text[end - 1] ?? "") ? 2 : 1));

const withoutLook = (text: string, start: number, end: number): string =>
  IN_WORD.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`) ? "" : text.slice(start, end);

/** The document with the lines of each segment joined: rules read "the Velm ferry" also where a line ends within it. Places stay as they are. */
export function unwrapped(document: Extent, segments: readonly Segment[]): Extent {
  const { text } = document;
  let [joined, at] = ["", 0];
  let next = text.indexOf("\n");
  for (const { span } of segments) {
    if (next < 0) break;
    if (next < span.start) next = text.indexOf("\n", span.start);
    for (; next >= 0 && next < span.end; next = text.indexOf("\n", next + 1)) {
      joined += `${text.slice(at, next)} `;
      at = next + 1;
    }
  }
  return at === 0 ? document : { ...document, text: joined + text.slice(at), written: writtenOf(document) };
}

/** Of a span in the text that is worked on, what it is in the text as read. */
export const writtenOf = (document: Extent): Written => document.written ?? { text: document.text, spanOf: (span) => span };

/** The words of a span, as they were read. */
export function asWritten(document: Document & Pick<Extent, "written">, span: Span): string {
  const { text, spanOf } = writtenOf(document);
  const { start, end } = spanOf(span);
  return text.slice(start, end);
}

function mapper(ends: readonly (readonly [number, number])[]): (span: Span) => Span {
  const placeOf = (place: number): number => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (ends[middle]![0] <= place) low = middle;
      else high = middle - 1;
    }
    return ends[low]![1] + place - ends[low]![0];
  };
  return ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) });
}
