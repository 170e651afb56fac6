import { frameClaims } from "./extract/index.js";
import { judge } from "./judge/index.js";
import { figureKey, linkFigures } from "./link/index.js";
import { findQuantities } from "./quantity/index.js";
import { segment } from "./segment/index.js";
import type { Claim, Document, Figure, Finding, Segment } from "./types.js";

export interface ExtractOptions {
  /** Makes claims of menus, share bars and comment sections too. */
  readonly includeFurniture?: boolean | undefined;
}

/** One document in, its claims out, in text order: a pure map, no state across documents. */
export function extractDocument(document: Document): Claim[] {
  return claimsOf(document, segment(document));
}

/** `extractDocument`, or its like that takes furniture for sentences. */
export function extractorOf({ includeFurniture = false }: ExtractOptions): (document: Document) => Claim[] {
  if (!includeFurniture) return extractDocument;
  const asSentence = (part: Segment): Segment => (part.kind === "furniture" ? { ...part, kind: "sentence" } : part);
  return (document) => claimsOf(document, segment(document).map(asSentence));
}

function claimsOf(document: Document, segments: readonly Segment[]): Claim[] {
  const readings = findQuantities(document, segments);
  return frameClaims(document, segments, readings).map((claim) => ({ ...claim, figure: figureKey(claim) }));
}

/** Claims in, findings out: a grouped reduce over `figure`. The order of the claims does not matter. */
export function diffClaims(claims: readonly Claim[]): Finding[] {
  return judge(linkFigures(claims));
}

/** The figure behind a finding, with how its claims stand to each other in each dimension; for `explain`. */
export function figureBehind(finding: Finding, claims: readonly Claim[]): Figure | null {
  const ids = new Set(finding.sides.flatMap((side) => side.claims));
  // with their documents whole: what a text is about helps to tell which of its claims belong together
  const docs = new Set(finding.docs);
  const holding = linkFigures(claims.filter(({ doc }) => docs.has(doc))).filter((figure) => {
    const members = new Set([...figure.mentions, ...figure.parts, ...figure.sums.flat()].map(({ claim }) => claim.id));
    return [...ids].every((id) => members.has(id));
  });
  return holding.find(({ title }) => title === finding.title) ?? holding[0] ?? null;
}
