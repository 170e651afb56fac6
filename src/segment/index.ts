import type { Document, Segment } from "../types.js";

export function segment(_document: Document): Segment[] {
  return [];
}
