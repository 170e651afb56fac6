import { frameClaims } from "./extract/index.js";
import { judge } from "./judge/index.js";
import { figureKey, linkFigures } from "./link/index.js";
import { findQuantities } from "./quantity/index.js";
import { segment } from "./segment/index.js";
import type { Claim, Document, Finding, Segment } from "./types.js";

export interface ExtractOptions {
  /** Makes claims of menus, share bars and comment sections too. */
  readonly includeFurniture?: boolean;
}

/** One document in, its claims out, in text order: a pure map, no state across documents. */
export function extractDocument(document: Document, { includeFurniture = false }: ExtractOptions = {}): Claim[] {
  const cut = segment(document);
  const segments = includeFurniture
    ? cut.map((part): Segment => (part.kind === "furniture" ? { ...part, kind: "sentence" } : part))
    : cut;
  const readings = findQuantities(document, segments);
  return frameClaims(document, segments, readings).map((claim) => ({ ...claim, figure: figureKey(claim) }));
}

/** Claims in, findings out: a grouped reduce over `figure`. The order of the claims does not matter. */
export function diffClaims(claims: readonly Claim[]): Finding[] {
  return judge(linkFigures(claims));
}
