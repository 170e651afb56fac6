import type { Claim, Figure, FramedClaim } from "../types.js";
import { scaleOf } from "./amount.js";
import { echoFigures } from "./echoes.js";
import { groupBy } from "./group.js";
import { partFigures } from "./parts.js";
import { peerFigures } from "./peers.js";
import { sentenceFigures } from "./sentence-sums.js";
import { spanFigures } from "./spans.js";
import { statusSums } from "./status-sums.js";
import { countedIn, readSubject, subjectOf } from "./subject.js";

/** The blocking key: all claims that could be compared share it: "tank|count", "war|time" for its dates and its length alike. */
export function figureKey(claim: FramedClaim): string {
  return `${claim.item === null ? "?" : countedIn(claim).family}|${comparedAs(claim)}`;
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
  const subjects = ordered.map(subjectOf).filter((subject) => subject !== null);
  const figures: Figure[] = [];
  for (const block of groupBy(subjects, (subject) => subject.claim.figure).values()) {
    const sums = statusSums(block);
    figures.push(...sums.figures, ...peerFigures(block, sums.groups), ...partFigures(block));
  }
  for (const document of groupBy(ordered, (claim) => claim.doc).values()) {
    const times = document
      .filter((claim) => claim.kind === "date" || claim.kind === "duration")
      .map(readSubject)
      .filter((subject) => subject !== null);
    figures.push(...sentenceFigures(document), ...spanFigures(times), ...echoFigures(times));
  }
  return figures;
}
