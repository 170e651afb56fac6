import type { Document, FramedClaim, Reading, Segment } from "../types.js";

export function frameClaims(_document: Document, _segments: readonly Segment[], _readings: readonly Reading[]): FramedClaim[] {
  return [];
}
