import type { Extent } from "./extents.js";
import type { Document, Span } from "./types.js";

/** The text as it was read, and where a span of the composed text stands in it. */
export interface Written {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** A letter and the marks that stand by themselves behind it: "e\u0301" for "é". */
const MARKED = /\P{M}[\u0300-\u036f]{1,40}/gu;
const MARK = /[\u0300-\u036f]/;

/**
 * The document with its accents in one sign with their letters, as the words of the lexicon and of patterns have them; itself where that
 * changes nothing. What is exported is taken from `written`.
 */
export function composed(document: Extent): Extent {
  const { text, title } = document;
  if (!MARK.test(text)) return document;
  // where a cluster ends, in both texts
  const ends: [number, number][] = [[0, 0]];
  let at = 0;
  let shorter = "";
  for (const { 0: cluster, index } of text.matchAll(MARKED)) {
    const one = cluster.normalize("NFC");
    if (one.length === cluster.length) continue;
    shorter += text.slice(at, index) + one;
    at = index + cluster.length;
    ends.push([shorter.length, at]);
  }
  if (ends.length === 1) return document;
  return {
    ...document,
    text: shorter + text.slice(at),
    title: title?.normalize("NFC") ?? null,
    written: { text, spanOf: mapper(ends) },
  };
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
