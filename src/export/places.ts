import type { Claim, Finding } from "../types.js";
import type { DocumentHead, FindingPage } from "./index.js";

/** Where a claim stands in a file, in Unicode code points; lines and columns count from 1, the end column is behind the last sign. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Null where the document is no file of its own: a line of NDJSON, a claim read back, standard input. */
export function regionOf({ start, end }: Claim, head: DocumentHead | undefined): Region | null {
  const lines = head?.lineStarts;
  if (!lines || head.path === "-") return null;
  const startLine = lineAt(lines, start);
  const endLine = lineAt(lines, Math.max(start, end - 1));
  const column = (offset: number, line: number) => offset - lines[line - 1]! + 1;
  return { start, end, startLine, startColumn: column(start, startLine), endLine, endColumn: column(end, endLine) };
}

/** The last line that begins at or before the offset, from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The claims of a finding, the one to point at first: of the last side, which is the stated total of a sum and the latest of several values. */
export function claimsInOrder(finding: Finding, { claims }: FindingPage): Claim[] {
  const last = finding.sides.length - 1;
  const ids = [finding.sides[last], ...finding.sides.slice(0, last)].flatMap((side) => side?.claims ?? []);
  return [...new Set(ids)].map((id) => claims.get(id)).filter((claim) => claim !== undefined);
}

/** A relative path stays relative to the working directory, an absolute one becomes a file URI. */
export function uriOf(path: string): string {
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
  const segments = path.replace(/\p{Surrogate}/gu, "\ufffd").split(/[\\/]/);
  const encoded = segments.map((segment, i) => (isAbsolute && i === 0 ? segment : encodeURIComponent(segment))).join("/");
  return isAbsolute ? `file://${encoded.startsWith("/") ? "" : "/"}${encoded}` : encoded;
}
