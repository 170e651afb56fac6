import { compileLexicon } from "./compile-lexicon.js";
import { frameClaims } from "./extract/index.js";
import { withLexicon } from "./in-force.js";
import { judge } from "./judge/index.js";
import { figureKey, linkFigures } from "./link/index.js";
import { findQuantities } from "./quantity/index.js";
import { segment } from "./segment/index.js";
import type { Claim, Document, Figure, Finding, Lexicon, Segment } from "./types.js";

export interface ExtractOptions {
  /** Makes claims of menus, share bars and comment sections too. */
  readonly includeFurniture?: boolean | undefined;
  /** Words beside those that the program knows: things with their classes, countries and armed groups. */
  readonly lexicon?: Lexicon | undefined;
}

/** One document in, its claims out, in text order: a pure map, no state across documents. */
export function extractDocument(document: Document): Claim[] {
  return claimsOf(document, segment(document));
}

/** `extractDocument`, or its like that takes furniture for sentences, or knows more words. */
export function extractorOf({ includeFurniture = false, lexicon }: ExtractOptions): (document: Document) => Claim[] {
  if (!includeFurniture && !lexicon) return extractDocument;
  const own = lexicon && compileLexicon(lexicon);
  const asSentence = (part: Segment): Segment => (part.kind === "furniture" ? { ...part, kind: "sentence" } : part);
  const parts = (document: Document) => (includeFurniture ? segment(document).map(asSentence) : segment(document));
  return (document) => withLexicon(own, () => claimsOf(document, parts(document)));
}

function claimsOf(document: Document, segments: readonly Segment[]): Claim[] {
  const readings = findQuantities(document, segments);
  return frameClaims(document, segments, readings).map((claim) => ({ ...claim, figure: figureKey(claim) }));
}

/** Claims in, findings out: a grouped reduce over `figure`. The order of the claims does not matter. */
export function diffClaims(claims: readonly Claim[], lexicon?: Lexicon | undefined): Finding[] {
  return withLexicon(lexicon && compileLexicon(lexicon), () => judge(linkFigures(rekeyed(claims, lexicon))));
}

// Claims read back got their key without these words: two names of one thing would never meet.
const rekeyed = (claims: readonly Claim[], lexicon: Lexicon | undefined): readonly Claim[] =>
  lexicon ? claims.map((claim) => ({ ...claim, figure: figureKey(claim) })) : claims;

/** The figure behind a finding, with how its claims stand to each other in each dimension; for `explain`. */
export function figureBehind(finding: Finding, claims: readonly Claim[], lexicon?: Lexicon | undefined): Figure | null {
  const ids = new Set(finding.sides.flatMap((side) => side.claims));
  // with their documents whole: what a text is about helps to tell which of its claims belong together
  const docs = new Set(finding.docs);
  const near = claims.filter(({ doc }) => docs.has(doc));
  const figures = withLexicon(lexicon && compileLexicon(lexicon), () => linkFigures(rekeyed(near, lexicon)));
  const holding = figures.filter((figure) => {
    const members = new Set([...figure.mentions, ...figure.parts, ...figure.sums.flat()].map(({ claim }) => claim.id));
    return [...ids].every((id) => members.has(id));
  });
  return holding.find(({ title }) => title === finding.title) ?? holding[0] ?? null;
}
