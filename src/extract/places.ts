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
  const hasPairs = /[\udc00-\udfff]/.test(text);
  let at = 0;
  let { points, line } = opensAt ?? { points: 0, line: 1 };
  const sign = text.includes("\n") ? "\n" : "\r";
  let lineEnd = text.indexOf(sign);
  let page = 0;
  return (read) => {
    const span = spanOf(read);
    advance(span.start);
    while (page < pages.length && pages[page]![0] <= points) page++;
    const place = { start: points, line, page: pages[page - 1]?.[1] ?? null };
    return { ...place, end: points + pointsIn(span.start, span.end) };
  };

  function advance(to: number): void {
    if (to <= at) return;
    points += pointsIn(at, to);
    for (; lineEnd >= 0 && lineEnd < to; lineEnd = text.indexOf(sign, lineEnd + 1)) line++;
    at = to;
  }

  function pointsIn(start: number, end: number): number {
    if (!hasPairs) return end - start;
    let count = 0;
    for (let i = start; i < end; i++) if (!isLowSurrogate(text.charCodeAt(i))) count++;
    return count;
  }
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
