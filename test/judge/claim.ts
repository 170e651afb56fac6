import { judge } from "../../src/judge/index.js";
import { figureKey, linkFigures } from "../../src/link/index.js";
import type { Claim, Finding } from "../../src/types.js";

export type Given = Partial<Claim> & { readonly n?: number | string };

/** A claim as `extract` would write it, with what a test does not care about filled in: `n` is its number, or its ISO value. */
export function claim({ n, ...given }: Given): Claim {
  const number = typeof n === "number" ? n : null;
  const bound = given.bound ?? "exact";
  const quote = given.quote ?? String(n ?? given.best ?? given.value);
  const sentence = given.sentence ?? `${quote} ${given.item ?? ""}`;
  const start = given.start ?? Math.max(0, sentence.indexOf(quote));
  const doc = given.doc ?? "d1";
  const framed = {
    id: `c-${doc}-${start}-${quote}`,
    doc,
    published: null,
    kind: "count" as const,
    item: null,
    attribute: null,
    action: null,
    side: null,
    place: null,
    low: bound === "at-most" || bound === "less-than" || bound === "approx" ? null : number,
    best: bound === "vague" ? null : number,
    high: bound === "exact" || bound === "at-most" || bound === "less-than" ? number : null,
    value: typeof n === "string" ? n : null,
    bound,
    unit: null,
    speaker: null,
    modality: "asserted" as const,
    asOf: null,
    asOfBasis: "none" as const,
    repeats: null,
    quote,
    boundText: null,
    sentence,
    start,
    end: start + quote.length,
    line: 1,
    rule: "test",
    confidence: 1,
    explicit: null,
    alsoAs: null,
    attributedTo: null,
    page: null,
    publisher: doc,
    sourceType: "media" as const,
    ...given,
  };
  return { ...framed, figure: figureKey(framed) };
}

export const findingsOf = (...claims: readonly Given[]): Finding[] => judge(linkFigures(claims.map(claim)));

/** The verdicts of the findings that hold all the claims given, silent ones left out: the way a reader meets them. */
export function verdictsOf(...given: readonly Given[]): string[] {
  const claims = given.map(claim);
  return judge(linkFigures(claims))
    .filter((finding) => claims.every(({ id }) => finding.sides.some((side) => side.claims.includes(id))))
    .map((finding) => finding.verdict);
}
