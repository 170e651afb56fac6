import { hash } from "node:crypto";
import { writtenOf } from "../composed.js";
import type { Extent } from "../extents.js";
import type { Kind, Span } from "../types.js";

/** Stable across runs and machines: 12 hex digits over document, place and kind. */
export function claimId(doc: string, start: number, end: number, kind: Kind): string {
  return `c-${hash("sha256", `${doc}\u0000${start}\u0000${end}\u0000${kind}`, "hex").slice(0, 12)}`;
}

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Null where the original has no pages. */
  readonly page: number | null;
}

/** Turns UTF-16 spans into code points and line numbers; spans must come in text order, so that the text is walked once. */
export function placer(extent: Extent): (span: Span) => Place {
  const { opensAt, pages = [] } = extent;
  const { text, spanOf } = writtenOf(extent);
  let at = 0;
  let { points, line } = opensAt ?? { points: 0, line: 1 };
  let page = 0;
  return (read) => {
    const span = spanOf(read);
    advance(span.start);
    while (page < pages.length && pages[page]![0] <= points) page++;
    const place = { start: points, line, page: pages[page - 1]?.[1] ?? null };
    let inner = points;
    for (let i = span.start; i < span.end; i++) if (!isLowSurrogate(text.charCodeAt(i))) inner++;
    return { ...place, end: inner };
  };

  function advance(to: number): void {
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (!isLowSurrogate(code)) points++;
      if (code === 10) line++;
    }
  }
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
