import { segment } from "../../src/segment/index.js";
import type { Document, Segment } from "../../src/types.js";

export const documentOf = (text: string, title: string | null = null): Document => ({
  id: "doc",
  path: "doc.txt",
  text,
  title,
  publisher: null,
  published: null,
  url: null,
  sourceType: "unknown",
  lang: null,
});

export const cut = (text: string, title: string | null = null): Segment[] => segment(documentOf(text, title));

/** Words of each segment, furniture left out. */
export const wordsOf = (text: string): string[] =>
  cut(text)
    .filter(({ kind }) => kind !== "furniture")
    .map(({ span }) => text.slice(span.start, span.end));

/** Speaker of the segment that begins with `words`. */
export function speakerOf(text: string, words: string, title: string | null = null): string | null | undefined {
  return cut(text, title).find(({ span }) => text.startsWith(words, span.start))?.speaker;
}

/** Kind of the segment that begins with `words`. */
export const kindOf = (text: string, words: string): string | undefined =>
  cut(text).find(({ span }) => text.startsWith(words, span.start))?.kind;
