import { frameClaims } from "./extract/index.js";
import { judge } from "./judge/index.js";
import { figureKey, linkFigures } from "./link/index.js";
import { findQuantities } from "./quantity/index.js";
import { segment } from "./segment/index.js";
import type { Claim, Document, Finding } from "./types.js";

/** One document in, its claims out, in text order: a pure map, no state across documents. */
export function extractDocument(document: Document): Claim[] {
  const segments = segment(document);
  const readings = findQuantities(document, segments);
  return frameClaims(document, segments, readings).map((claim) => ({ ...claim, figure: figureKey(claim) }));
}

/** Claims in, findings out: a grouped reduce over `figure`. The order of the claims does not matter. */
export function diffClaims(claims: readonly Claim[]): Finding[] {
  return judge(linkFigures(claims));
}
