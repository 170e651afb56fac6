import { frameClaims } from "../../src/extract/index.js";
import { findQuantities } from "../../src/quantity/index.js";
import { segment } from "../../src/segment/index.js";
import type { Document, FramedClaim } from "../../src/types.js";

export const documentOf = (text: string): Document => ({
  id: "doc",
  path: "doc.txt",
  text,
  title: null,
  publisher: null,
  published: "2023-06-30",
  url: null,
  sourceType: "unknown",
  lang: null,
});

export function claimsOf(text: string): FramedClaim[] {
  const document = documentOf(text);
  const segments = segment(document);
  return frameClaims(document, segments, findQuantities(document, segments));
}

/** Claims of one extractor. */
export const claimsBy = (rule: string, text: string): FramedClaim[] => claimsOf(text).filter((claim) => claim.rule === rule);

/** "12 tank", "5 corridor/width": the quote, the item and the attribute, in text order. */
export const brief = ({ quote, item, attribute }: FramedClaim): string => `${quote} ${item}${attribute ? `/${attribute}` : ""}`;
