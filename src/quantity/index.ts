import type { Document, Reading, Segment } from "../types.js";

export function findQuantities(_document: Document, _segments: readonly Segment[]): Reading[] {
  return [];
}
