import { writtenOf } from "./composed.js";
import type { Extent } from "./extents.js";
import type { Layout } from "./report-data.js";
import type { Claim, Reading, Segment, Span } from "./types.js";
import { unitsBefore } from "./units-before.js";

/** How a document is laid out, and which of the numbers read in it are no claims. */
export function layoutOf(
  document: Extent,
  segments: readonly Segment[],
  readings: readonly Reading[],
  claims: readonly Claim[],
): Layout {
  const { text, spanOf } = writtenOf(document);
  const units = unitsBefore(text);
  const claimed = claims.map(({ start, end }) => [units(start), units(end)] as const).sort((a, b) => a[0] - b[0]);
  const isClaimed = overlapping(claimed);
  return {
    text,
    parts: segments.map(({ kind, block, span }) => [kind, block, ...asPair(spanOf(span))]),
    passed: readings
      .filter(({ segment }) => segments[segment]?.kind !== "furniture")
      .flatMap(({ quantities }) => quantities.map(({ span }) => asPair(spanOf(span))))
      .filter(([start, end]) => !isClaimed(start, end)),
  };
}

const asPair = ({ start, end }: Span): [number, number] => [start, end];

/** Whether a place shares a sign with any of those: asked for in text order, so that none is looked at twice. */
function overlapping(places: readonly (readonly [number, number])[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while (at < places.length && places[at]![1] <= start) at++;
    for (let i = at; i < places.length && places[i]![0] < end; i++) if (places[i]![1] > start) return true;
    return false;
  };
}
