import { compileLexicon } from "./compile-lexicon.js";
import { composed, unwrapped } from "./composed.js";
import type { Estimate } from "./estimate.js";
import { extentsOf } from "./extents.js";
import { claimsFrom, frameClaims } from "./extract/index.js";
import type { ExtractOptions } from "./extract-options.js";
import type { Judged, Parcel } from "./grouped.js";
import { withLexicon } from "./in-force.js";
import { type Duplicate, duplicatesAmong } from "./judge/duplicates.js";
import { estimates } from "./judge/estimate.js";
import { findingOf, gravestOf, hearings, judge } from "./judge/index.js";
import { layoutOf } from "./layout.js";
import { comparePairs } from "./link/compared.js";
import { figureKey, linkFigures } from "./link/index.js";
import { figuresUnder, PHASES, sharesOf } from "./link/routes.js";
import { outlineOf, settle } from "./link/settle.js";
import { findQuantities, readQuantities } from "./quantity/index.js";
import { newRecorder, type Recorder } from "./record.js";
import type { Layout } from "./report-data.js";
import { segment } from "./segment/index.js";
import { type Story, storyOf } from "./story.js";
import type { Trial } from "./trial.js";
import type { Claim, Document, Figure, Finding, Lexicon, Reading, Segment } from "./types.js";
import { NO_WATCH, type Watch } from "./watch.js";

/** One document in, its claims out, in text order: a pure map, no state across documents. */
export function extractDocument(document: Document): Claim[] {
  return extractorOf({})(document);
}

/** `extractDocument`, or its like that takes furniture for sentences, or knows more words. */
export function extractorOf(options: ExtractOptions): (document: Document) => Claim[] {
  const claims = streamingExtractorOf(options);
  return (document) => [...claims(document)];
}

/**
 * `extractorOf`, each claim made when it is asked for: of a long text only those in hand are held. Words of a user are in force while a stage
 * runs to its end, so that with them all claims of a document are made at once.
 */
export function streamingExtractorOf(options: ExtractOptions, watch: Watch = NO_WATCH): (document: Document) => Iterable<Claim> {
  const own = options.lexicon && compileLexicon(options.lexicon);
  function* claims(document: Document): Generator<Claim> {
    for (const part of extentsOf(document)) {
      const extent = composed(part);
      const segments = watch.once("segment", () => segmentsOf(extent, options));
      yield* watch.each("extract", claimsIn(extent, segments, watch));
    }
  }
  return own ? (document) => withLexicon(own, () => [...claims(document)]) : claims;
}

/** `extractorOf`, and beside the claims how the document is laid out, for a view of its text. */
export function layingOut(options: ExtractOptions): (document: Document) => { claims: Claim[]; layout: Layout } {
  const own = options.lexicon && compileLexicon(options.lexicon);
  return (document) => withLexicon(own, () => laidOut(document, options));
}

function laidOut(read: Document, options: ExtractOptions): { claims: Claim[]; layout: Layout } {
  const document = composed(read);
  const segments = segmentsOf(document, options);
  const readings = findQuantities(document, segments);
  const claims = frameClaims(unwrapped(document, segments), segments, readings).map((claim) => ({
    ...claim,
    figure: figureKey(claim),
  }));
  return { claims, layout: layoutOf(document, segments, readings, claims) };
}

function segmentsOf(
  document: Document,
  { includeFurniture = false }: ExtractOptions,
  recorder: Recorder | null = null,
): Segment[] {
  const asSentence = (part: Segment): Segment => (part.kind === "furniture" ? { ...part, kind: "sentence" } : part);
  const segments = segment(document, recorder);
  return includeFurniture ? segments.map(asSentence) : segments;
}

/** One document done again with a recorder at hand: claims in their context, with the rules and words behind their fields. */
export function explainDocument(
  document: Document,
  options: ExtractOptions,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Story> {
  const { lexicon } = options;
  return withLexicon(
    lexicon && compileLexicon(lexicon),
    () => new Map([...extentsOf(document)].flatMap((extent) => [...storiesOf(composed(extent), options, ids)])),
  );
}

function storiesOf(document: Document, options: ExtractOptions, ids: ReadonlySet<string>): ReadonlyMap<string, Story> {
  const recorder = newRecorder();
  const segments = segmentsOf(document, options, recorder);
  const readings = findQuantities(document, segments);
  recordDatesCounted(recorder, readings, findQuantities({ ...document, published: null }, segments));
  frameClaims(unwrapped(document, segments), segments, readings, recorder);
  const wanted = [...recorder.claims()].filter(([id]) => ids.has(id));
  return new Map(wanted.map(([id, recording]) => [id, storyOf(document, segments, recording)]));
}

/** Dates and spans that read otherwise where the document has no date hang on it. */
function recordDatesCounted(recorder: Recorder, dated: readonly Reading[], undated: readonly Reading[]): void {
  const alone = new Map(undated.flatMap(({ quantities }) => quantities.map((quantity) => [quantity.span.start, quantity.value])));
  for (const { span, value } of dated.flatMap(({ quantities }) => quantities))
    if (value !== null && alone.get(span.start) !== value)
      recorder.gave({ figure: span.start, field: "value" }, COUNTED, { words: span });
}
const COUNTED = { name: "the date of the document fills it up", like: "on Friday; 8 November" };

function* claimsIn(document: Document, segments: readonly Segment[], watch: Watch = NO_WATCH): Generator<Claim> {
  const readings = watch.each("quantity", readQuantities(document, segments));
  for (const claim of claimsFrom(unwrapped(document, segments), segments, readings)) yield { ...claim, figure: figureKey(claim) };
}

/** Claims in, findings out: a grouped reduce over `figure`. The order of the claims does not matter. */
export function diffClaims(claims: readonly Claim[], lexicon?: Lexicon | undefined): Finding[] {
  return withLexicon(lexicon && compileLexicon(lexicon), () => judge(linkFigures(rekeyed(claims, lexicon))));
}

// Claims read back got their key without these words: two names of one thing would never meet.
const rekeyed = (claims: readonly Claim[], lexicon: Lexicon | undefined): readonly Claim[] =>
  lexicon ? claims.map((claim) => ({ ...claim, figure: figureKey(claim) })) : claims;

/** The claims of one document on their way to those of others: what `diffClaims` does, done in parts. Words of a user must be in force in each. */
export function parcelsOf(doc: string, claims: readonly Claim[], lexicon?: Lexicon | undefined): Parcel[] {
  return withLexicon(lexicon && compileLexicon(lexicon), () => {
    const { figures, routed, topic } = sharesOf(rekeyed(claims, lexicon));
    return [
      ...(topic === null ? [] : [{ key: FIRST, doc, topic }]),
      ...judgedOf("document", doc, figures).map((judged) => ({ key: FIRST, judged })),
      ...routed.map((one, at) => ({ ...one, at })),
    ];
  });
}
/** Before all keys of claims: the stories of all documents are told by what each of them is about. */
const FIRST = "!";

/** What the claims under one key make of each other; `storyOf` numbers the stories of documents. */
export function judgeUnder(
  key: string,
  group: Iterable<{ readonly claim: Claim; readonly lent: unknown }>,
  storyOf: (doc: string) => number,
  lexicon?: Lexicon | undefined,
): Judged[] {
  return withLexicon(lexicon && compileLexicon(lexicon), () =>
    figuresUnder(key, group, storyOf).flatMap(({ phase, figures }) => judgedOf(phase, key, figures)),
  );
}

const judgedOf = (phase: string, under: string, figures: readonly Figure[]): Judged[] =>
  figures.map((figure, at) => ({ phase, under, at, outline: outlineOf(figure), finding: findingOf(figure) }));

/** The findings of all keys: those that `diffClaims` gives for all claims at once. */
export function settleJudged(judged: readonly Judged[]): Finding[] {
  const rank = ({ phase }: Judged) => (PHASES as readonly string[]).indexOf(phase);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const ordered = [...judged].sort((a, b) => rank(a) - rank(b) || compare(a.under, b.under) || a.at - b.at);
  const of = (...phases: readonly string[]) => ordered.filter(({ phase }) => phases.includes(phase));
  const drawn = { firm: of("document", "block", "range"), dates: of("date"), stories: of("toll", "told", "role") };
  return gravestOf(settle(drawn, ({ outline }) => outline).flatMap(({ finding }) => finding ?? []));
}

export { asksForStories, storyNumbers } from "./link/routes.js";

/** Documents that repeat others: each counts for what it tells beyond them. */
export function duplicatesIn(claims: Iterable<Claim>): Duplicate[] {
  return duplicatesAmong(claims);
}

/** Figures with the lowest, the best and the highest number that their sources give. */
export function summarise(findings: readonly Finding[], claims: ReadonlyMap<string, Claim>): Estimate[] {
  return estimates(findings, claims);
}

/** The figure behind a finding, every two of its claims side by side, and every verdict that holds; for `explain`. */
export function trialOf(finding: Finding, claims: readonly Claim[], lexicon?: Lexicon | undefined): Trial | null {
  return withLexicon(lexicon && compileLexicon(lexicon), () => trialIn(finding, rekeyed(claims, lexicon)));
}

function trialIn(finding: Finding, claims: readonly Claim[]): Trial | null {
  const figure = figureBehind(finding, claims);
  if (figure === null) return null;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const members = finding.sides.flatMap((side) => side.claims.flatMap((id) => byId.get(id) ?? []));
  const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const));
  return { figure, pairs: comparePairs(pairs.slice(0, MOST_PAIRS), claims), verdicts: hearings(figure) };
}
const MOST_PAIRS = 40;

/** With how its claims stand to each other in each dimension. */
function figureBehind(finding: Finding, claims: readonly Claim[]): Figure | null {
  const ids = new Set(finding.sides.flatMap((side) => side.claims));
  // with their documents whole: what a text is about helps to tell which of its claims belong together
  const docs = new Set(finding.docs);
  const holding = linkFigures(claims.filter(({ doc }) => docs.has(doc))).filter((figure) => {
    const members = new Set([...figure.mentions, ...figure.parts, ...figure.sums.flat()].map(({ claim }) => claim.id));
    return [...ids].every((id) => members.has(id));
  });
  return holding.find(({ title }) => title === finding.title) ?? holding[0] ?? null;
}
