import type { Claim, Figure, FramedClaim } from "../types.js";
import { addedSums } from "./added-sums.js";
import { scaleOf } from "./amount.js";
import { classSums } from "./class-sums.js";
import { countedIn } from "./counted.js";
import { datesAcross } from "./dates-across.js";
import { echoFigures, lengthsAcross } from "./echoes.js";
import { fateSums } from "./fate-sums.js";
import { groupBy } from "./group.js";
import { laterSums } from "./later-sums.js";
import { lineSums } from "./line-sums.js";
import { moveSums } from "./move-sums.js";
import { partFigures } from "./parts.js";
import { peerFigures } from "./peers.js";
import { periodParts } from "./period-parts.js";
import { placeSums } from "./place-sums.js";
import { rangeFigures } from "./ranges.js";
import { sameDates } from "./same-dates.js";
import { sentenceFigures } from "./sentence-sums.js";
import { shareSums } from "./share-sums.js";
import { spanFigures } from "./spans.js";
import { statusSums } from "./status-sums.js";
import { storiesIn } from "./stories.js";
import type { Subject } from "./subject.js";
import { tableSums } from "./table-sums.js";
import { toldTwice } from "./told-twice.js";
import { storyTolls } from "./tolls.js";
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
  const usable = claims.filter(
    (claim) => claim.modality === "asserted" || claim.modality === "proposed" || claim.modality === "denied",
  );
  const ordered = [...usable].sort((a, b) =>
    a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  const documents = [...groupBy(ordered, (claim) => claim.doc).values()].map((claims) => ({
    claims,
    subjects: subjectsIn(claims),
  }));
  const figures = documents.flatMap(documentFigures);
  const parts = new Set(figures.flatMap(indistinctParts));
  const all = documents.flatMap(({ subjects }) => subjects);
  const comparable = all.filter(({ claim, item }) => (claim.item !== null || item.id !== "") && !parts.has(claim.id));
  for (const block of groupBy(comparable, (subject) => subject.claim.figure).values()) {
    const sums = statusSums(block);
    figures.push(...sums.figures, ...peerFigures(block, [...sums.groups, ...classSums(block)]), ...partFigures(block));
    figures.push(...periodParts(block), ...placeSums(block), ...addedSums(block));
  }
  figures.push(...rangeFigures(all.filter(({ claim }) => claim.kind === "date" || claim.kind === "duration")));
  const dates = all.filter(({ amount }) => amount.dimension === "date");
  figures.push(...newFigures(figures, [...datesAcross(dates), ...sameDates(dates), ...lengthsAcross(all)]));
  figures.push(...withoutKnown(storyFigures(documents, parts), figures));
  return withoutRepeatedSums(figures);
}

// what stands together already is shown as it was found
function withoutKnown(found: readonly Figure[], known: readonly Figure[]): Figure[] {
  const holders = new Map<string, Set<Figure>>();
  for (const figure of known.filter(({ shape }) => shape === "peers"))
    for (const { claim } of figure.mentions) holders.set(claim.id, (holders.get(claim.id) ?? new Set()).add(figure));
  return found.filter(({ mentions: [first, ...rest] }) => {
    const holding = [...(holders.get(first!.claim.id) ?? [])];
    return !holding.some((figure) => rest.every(({ claim }) => holders.get(claim.id)?.has(figure)));
  });
}

/** What the story of its documents ties together, whatever words they have for it. */
function storyFigures(documents: readonly Told[], parts: ReadonlySet<string>): Figure[] {
  const telling = documents.filter(({ subjects }) => subjects.length > 0);
  const stories = storiesIn(telling.map(({ subjects }) => subjects[0]!.topic));
  const storyOf = new Map(telling.map(({ subjects }, at) => [subjects[0]!.claim.doc, stories[at]!]));
  const whole = telling.flatMap(({ subjects }) => subjects).filter(({ claim }) => !parts.has(claim.id));
  const storyAt = ({ claim }: Subject) => storyOf.get(claim.doc)!;
  return [
    ...storyTolls(
      telling.map(({ subjects }) => subjects.filter(({ claim }) => !parts.has(claim.id))),
      storyAt,
    ),
    ...toldTwice(whole, storyAt),
  ];
}

// a date that two words of its sentence tie to another is shown once
function newFigures(known: readonly Figure[], found: readonly Figure[]): Figure[] {
  const shown = new Set(known.filter(({ shape }) => shape === "peers").flatMap(pairsIn));
  return found.filter((figure) => {
    const pairs = pairsIn(figure).filter((pair) => !shown.has(pair));
    for (const pair of pairs) shown.add(pair);
    return pairs.length > 0;
  });
}

const pairsIn = ({ mentions }: Figure): string[] =>
  mentions.slice(1).map((mention, at) => `${mentions[at]!.claim.id} ${mention.claim.id}`);

// A sum told within one sentence and found again with totals of other documents is shown once, with all its totals.
function withoutRepeatedSums(figures: readonly Figure[]): Figure[] {
  const keyOf = ({ shape, parts }: Figure) =>
    shape === "sum"
      ? parts
          .map(({ claim }) => claim.id)
          .sort()
          .join()
      : "";
  const widest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = widest.get(keyOf(figure));
    if (!known || figure.mentions.length > known.mentions.length) widest.set(keyOf(figure), figure);
  }
  const isCovered = (figure: Figure, by: Figure) =>
    by !== figure && figure.mentions.every(({ claim }) => by.mentions.some((other) => other.claim.id === claim.id));
  return figures.filter((figure) => figure.shape !== "sum" || !isCovered(figure, widest.get(keyOf(figure))!));
}

/** A document as its claims tell it. */
interface Told {
  readonly claims: readonly Claim[];
  readonly subjects: readonly Subject[];
}

/** What the words of one document tie together: totals and parts, dates and durations. */
function documentFigures({ claims, subjects }: Told): Figure[] {
  const times = subjects.filter(({ claim }) => claim.kind === "date" || claim.kind === "duration");
  return [
    ...sentenceFigures(claims),
    ...tableSums(claims),
    ...lineSums(claims),
    ...laterSums(claims),
    ...shareSums(claims),
    ...moveSums(claims),
    ...fateSums(subjects),
    ...spanFigures(times),
    ...echoFigures(times),
  ];
}

// "1,870 houses: 1,400 in the old town ...": a part that looks like its whole would be taken for a rival of it elsewhere
function indistinctParts({ shape, mentions, parts, span }: Figure): string[] {
  if (shape === "peers" || span !== null) return [];
  const { claim: whole } = mentions[0]!;
  const isAlike = (claim: Claim) =>
    (claim.item ?? whole.item) === whole.item && claim.action === whole.action && claim.kind === whole.kind;
  return parts
    .map((part) => part.claim)
    .filter((claim) => isAlike(claim) && claim.kind !== "date")
    .map((claim) => claim.id);
}
