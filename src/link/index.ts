import { onOneLine } from "../composed.js";
import { byPlace, inOwnOrder } from "../own-order.js";
import type { Claim, Figure, FramedClaim } from "../types.js";
import { addedSums } from "./added-sums.js";
import { partsOfTolls } from "./among.js";
import { scaleOf } from "./amount.js";
import { classSums } from "./class-sums.js";
import { closingSums } from "./closing-sums.js";
import { countedIn } from "./counted.js";
import { counterparts, soleIn } from "./counterparts.js";
import { datesAcross } from "./dates-across.js";
import { echoFigures, lengthsAcross } from "./echoes.js";
import { fateSums } from "./fate-sums.js";
import { successionFigures } from "./formers.js";
import { groupBy } from "./group.js";
import { laterSums } from "./later-sums.js";
import { lineSums } from "./line-sums.js";
import { statedOf } from "./lots.js";
import { moveSums } from "./move-sums.js";
import { partFigures } from "./parts.js";
import { peerFigures } from "./peers.js";
import { periodParts } from "./period-parts.js";
import { placeSums } from "./place-sums.js";
import { rangeFigures } from "./ranges.js";
import { countsThoseWhoDidNot, isRefuted } from "./refuted.js";
import { restSums } from "./rest-sums.js";
import { sameDates } from "./same-dates.js";
import { sentenceFigures } from "./sentence-sums.js";
import { outlineOf, settle } from "./settle.js";
import { shareSums } from "./share-sums.js";
import { spanFigures } from "./spans.js";
import { statusSums } from "./status-sums.js";
import { storiesIn } from "./stories.js";
import type { Subject } from "./subject.js";
import { tableSums } from "./table-sums.js";
import { toldTwice } from "./told-twice.js";
import { leadsOf, tollsAmong } from "./tolls.js";
import { subjectsIn } from "./topic.js";

/** The blocking key: all claims that could be compared share it: "tank|count", "war|time" for its dates and its length alike. */
export function figureKey(claim: FramedClaim): string {
  return `${countedIn(claim).family || "?"}|${comparedAs(claim)}`;
}

// A share goes with what it is a share of and a rate with its count; dates and durations share time.
function comparedAs(claim: FramedClaim): string {
  if (claim.kind === "date" || claim.kind === "time" || claim.kind === "duration") return "time";
  if (claim.kind === "percent" || claim.kind === "rate") return "count";
  return scaleOf(claim)[0];
}

/** Which claims are about one number, which add up to one, and which are part of another. The order of the claims does not matter. */
export function linkFigures(claims: readonly Claim[]): Figure[] {
  const documents = documentsIn(claims);
  const all = documents.flatMap(({ subjects }) => subjects);
  const blocks = groupBy(documents.flatMap(comparableIn), ({ claim }) => claim.figure);
  const { ranges, dates } = timeFigures(all.filter(isOfTime));
  const firm = [...documents.flatMap(({ figures }) => figures), ...[...blocks.values()].flatMap(blockFigures), ...ranges];
  return settle({ firm, dates, stories: storyFigures(documents) }, outlineOf);
}

const USABLE = new Set(["asserted", "proposed", "denied"]);

/** Documents by their days and words, each with what its own words tie together. */
export function documentsIn(claims: readonly Claim[]): Told[] {
  const usable = claims
    .map(withPlainQuote)
    .filter((claim) => USABLE.has(claim.modality) && !isRefuted(claim) && !countsThoseWhoDidNot(claim));
  const ordered = inOwnOrder([...usable].sort(byPlace), (claim) => claim);
  return [...groupBy(ordered, (claim) => claim.doc).values()].map((own) => {
    const { subjects, successions } = subjectsIn(own);
    const figures = [...documentFigures(own, subjects), ...successionFigures(successions)];
    return { subjects: withParts(subjects, figures), figures, parts: new Set(figures.flatMap(indistinctParts)) };
  });
}

// a quote is as written: where a line breaks within it, its sentence would not seem to hold it
function withPlainQuote(claim: Claim): Claim {
  const quote = onOneLine(claim.quote);
  return quote === claim.quote ? claim : { ...claim, quote };
}

function withParts(subjects: readonly Subject[], figures: readonly Figure[]): readonly Subject[] {
  const stated = new Map(subjects.map((s) => [s.claim.id, statedOf(s)]));
  const within = new Map<string, number[]>();
  const of = new Map<string, number>();
  for (const { shape, mentions, parts } of figures)
    for (const { claim } of shape === "part" ? mentions : []) {
      within.set(claim.id, [...(within.get(claim.id) ?? []), ...parts.flatMap((part) => stated.get(part.claim.id) ?? [])]);
      for (const part of parts) of.set(part.claim.id, stated.get(claim.id)!);
    }
  return subjects.map((s) =>
    within.has(s.claim.id) || of.has(s.claim.id)
      ? { ...s, within: within.get(s.claim.id) ?? s.within, of: of.get(s.claim.id) ?? null }
      : s,
  );
}

const claimOf = ({ claim }: Subject): Claim => claim;

/** Claims that share a blocking key are compared. */
export const comparableIn = ({ subjects, parts }: Told): Subject[] =>
  subjects.filter(({ claim, item }) => (claim.item !== null || item.id !== "") && !parts.has(claim.id));

/** What is no mere part of a number beside it. */
export const wholeIn = ({ subjects, parts }: Told): Subject[] => subjects.filter(({ claim }) => !parts.has(claim.id));

/** The figures of one blocking key. */
export function blockFigures(found: readonly Subject[]): Figure[] {
  const block = inOwnOrder(found, claimOf);
  const sums = statusSums(block);
  return [
    ...[...sums.figures, ...peerFigures(block, [...sums.groups, ...classSums(block)]), ...partFigures(block)],
    ...[...periodParts(block), ...placeSums(block), ...addedSums(block)],
  ];
}

export const isOfTime = ({ claim, amount }: Subject): boolean =>
  claim.kind === "date" || claim.kind === "duration" || amount.dimension === "date" || amount.dimension === "duration";

/** Dates and lengths of time, whose blocking keys part a war from its beginning: lengths against their ends, and one day told of one event. */
export function timeFigures(found: readonly Subject[]) {
  const times = inOwnOrder(found, claimOf);
  const days = times.filter(({ amount }) => amount.dimension === "date");
  return {
    ranges: rangeFigures(times.filter(({ claim }) => claim.kind === "date" || claim.kind === "duration")),
    dates: [...datesAcross(days), ...sameDates(days), ...lengthsAcross(times)],
  };
}

/** What the story of its documents ties together, whatever words they have for it. */
function storyFigures(documents: readonly Told[]): Figure[] {
  const telling = documents.filter(({ subjects }) => subjects.length > 0);
  const stories = storiesIn(telling.map(({ subjects }) => subjects[0]!.topic));
  const storyOf = new Map(telling.map(({ subjects }, at) => [subjects[0]!.claim.doc, stories[at]!]));
  const storyAt = ({ claim }: Subject) => storyOf.get(claim.doc)!;
  const whole = telling.map(wholeIn);
  return [
    ...tollsAmong(whole.flatMap(leadsOf), storyAt),
    ...toldTwice(
      telling.flatMap(({ subjects }) => subjects),
      storyAt,
    ),
    ...counterparts(whole.flatMap(soleIn), storyAt),
  ];
}

/** A document as its claims tell it. */
export interface Told {
  readonly subjects: readonly Subject[];
  /** What its words tie together. */
  readonly figures: readonly Figure[];
  /** Claims that would be taken for rivals of what they are part of. */
  readonly parts: ReadonlySet<string>;
}

/** What the words of one document tie together: totals and parts, dates and durations. */
function documentFigures(claims: readonly Claim[], subjects: readonly Subject[]): Figure[] {
  const times = subjects.filter(({ claim }) => claim.kind === "date" || claim.kind === "duration");
  return [
    ...sentenceFigures(claims),
    ...tableSums(claims),
    ...lineSums(claims),
    ...laterSums(claims),
    ...shareSums(claims),
    ...moveSums(claims),
    ...fateSums(subjects),
    ...partsOfTolls(subjects),
    ...restSums(subjects),
    ...closingSums(subjects),
    ...spanFigures(times),
    ...echoFigures(times),
  ];
}

// "1,870 houses: 1,400 in the old town ...": a part that looks like its whole would be taken for a rival of it elsewhere
function indistinctParts({ shape, mentions, parts, span }: Figure): string[] {
  if (shape === "peers" || span !== null) return [];
  const { claim: whole } = mentions[0]!;
  const isAlike = (claim: Claim) => claim.kind === whole.kind && (isOneName(claim, whole) || isBody(claim, whole));
  return parts
    .map((part) => part.claim)
    .filter((claim) => isAlike(claim) && claim.kind !== "date")
    .map((claim) => claim.id);
}

const isOneName = (claim: Claim, whole: Claim): boolean =>
  (claim.item ?? whole.item) === whole.item && claim.action === whole.action;

// "54 of the bodies" of a toll of 114: whoever the dead are called
const isBody = (claim: Claim, whole: Claim): boolean =>
  claim.kind === "casualty" && countedIn(claim).id === "person" && countedIn(whole).id === "person";
