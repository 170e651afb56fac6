import type { Estimate } from "../estimate.js";
import type { Claim, Finding, FindingSide, Verdict } from "../types.js";
import { independentTellers } from "./copies.js";
import { plainNumber } from "./words.js";

/** Findings that set two figures against each other, a part and its whole say, are no figure of their own. */
const TWO_FIGURES: ReadonlySet<Verdict> = new Set(["part-of", "part-exceeds-total", "scope-differs"]);

/** Steps behind which the number is another: what stood before is no estimate of what stands now. */
const MOVED: ReadonlySet<Verdict> = new Set(["growth", "changed", "stages"]);

/** A side whose numbers may be used: its claims are asserted, and it has a number. */
interface Fit {
  readonly side: FindingSide;
  readonly claims: readonly Claim[];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** One estimate a figure, in the order of the findings; a figure that two findings hold is told once. */
export function estimates(findings: readonly Finding[], claims: ReadonlyMap<string, Claim>): Estimate[] {
  const found = findings.flatMap((finding) => estimateOf(finding, claims) ?? []);
  return found.filter((one, i) => !found.some((other, j) => covers(other, one, j < i)));
}

// a total and its parts, and the same total told over time, are one figure: the estimate with more claims stands for both
function covers(wide: Estimate, narrow: Estimate, isEarlier: boolean): boolean {
  if (wide === narrow || narrow.claims.length === 0) return false;
  const isMore = wide.claims.length > narrow.claims.length || (wide.claims.length === narrow.claims.length && isEarlier);
  return isMore && narrow.claims.every((id) => wide.claims.includes(id));
}

function estimateOf(finding: Finding, claims: ReadonlyMap<string, Claim>): Estimate | null {
  if (TWO_FIGURES.has(finding.verdict) || finding.sides.some(({ value }) => typeof value === "string")) return null;
  const stated = finding.sides.find(({ how }) => how === "stated") ?? finding.sides[0];
  const named = claims.get(stated?.claims[0] ?? "");
  if (!named || named.kind === "date" || named.kind === "time") return null;
  const current = currentSides(finding);
  const fit = current.flatMap((side) => fitOf(side, claims) ?? []);
  const before = finding.sides.filter((one) => !current.includes(one)).flatMap((one) => fitOf(one, claims) ?? []);
  const used = fit.flatMap((one) => one.claims);
  const { id, figure, title, kind, item, unit } = finding;
  const { action, side, place } = named;
  return {
    ...{ finding: id, figure, title, kind, item, action, side, place, unit },
    low: least(fit.map(({ low, best }) => low ?? best)),
    high: most(fit.map(({ low, best, high }) => high ?? (low === null ? best : null))),
    ...bestOf(finding, fit, before),
    sources: voices(used),
    docs: [...new Set(used.map(({ doc }) => doc))].sort(),
    claims: used.map((claim) => claim.id),
  };
}

/** The sides behind the last growth or change, in time order. */
function currentSides({ sides, steps }: Finding): readonly FindingSide[] {
  return sides.slice(steps.findLastIndex(({ verdict }) => MOVED.has(verdict)) + 1);
}

/** Offers, plans, denials, questions are no estimates; nor is a sum with such a part. */
function fitOf(side: FindingSide, known: ReadonlyMap<string, Claim>): Fit | null {
  if (typeof side.value === "string") return null;
  const claims = side.claims.map((id) => known.get(id)).filter((claim) => claim !== undefined);
  const asserted = claims.filter(({ modality }) => modality === "asserted");
  if (asserted.length === 0 || (side.how === "sum" && asserted.length < claims.length)) return null;
  const [low, best, high] = side.value;
  return { side, claims: asserted, low, best, high };
}

type Best = Pick<Estimate, "best" | "rule" | "asOf" | "why">;

/** In this order: one number alone, the latest, that of most independent sources, the one that is not hedged, the lowest. */
function bestOf(finding: Finding, fit: readonly Fit[], before: readonly Fit[]): Best {
  const none = { best: null, asOf: null };
  if (fit.length === 0) return { ...none, rule: "nothing-fit", why: "no source asserts a number" };
  if (finding.verdict === "unresolved")
    return { ...none, rule: "undecided", why: "the texts do not say whether the numbers are of one figure" };
  const points = pointsOf(fit);
  if (points.length === 0) return { ...none, rule: "no-point", why: "the sources give bounds alone" };
  const every = [...pointsOf(before), ...points];
  const latest = latestOf(points);
  const first = latest[0]!;
  if (isOne(every)) return as(first, "only", "one number, and no other");
  if (isOne(latest)) return as(first, "latest", `${told(first)} is the latest of ${[...new Set(every.map(told))].join(", ")}`);
  return byVotes(latest);
}

const as = ({ best, side }: Fit, rule: Estimate["rule"], why: string): Best => ({ best, rule, asOf: side.asOf, why });

function byVotes(latest: readonly Fit[]): Best {
  const votes = [...new Set(latest.map(({ best }) => best))].map((best) => {
    const group = latest.filter((one) => one.best === best);
    return { one: group.find(isExact) ?? group[0]!, count: voices(group.flatMap(({ claims }) => claims)) };
  });
  const all = votes.map(({ one, count }) => `${told(one)} by ${count}`).join(", ");
  const top = Math.max(...votes.map(({ count }) => count));
  const ahead = votes.filter(({ count }) => count === top).map(({ one }) => one);
  if (ahead.length === 1) return as(ahead[0]!, "majority", `independent sources: ${all}`);
  const exact = ahead.filter(isExact);
  if (exact.length === 1) return as(exact[0]!, "exact", `independent sources: ${all}; only ${told(exact[0]!)} is not hedged`);
  const lowest = (exact.length > 0 ? exact : ahead).reduce((low, one) => (one.best! < low.best! ? one : low));
  return as(lowest, "lowest", `as many independent sources for each (${all}), so the lowest`);
}

const isExact = ({ low, best, high }: Fit): boolean => low === best && best === high;

/** Numbers as such; what only bounds ("more than 400") where there are none. */
function pointsOf(fit: readonly Fit[]): readonly Fit[] {
  const numbers = fit.filter(({ best }) => best !== null);
  const free = numbers.filter(({ low, high }) => (low === null) === (high === null));
  return free.length > 0 ? free : numbers;
}

/** Of the last day that any speaks of; those without a date only where none has one. */
function latestOf(points: readonly Fit[]): readonly Fit[] {
  const day = ({ side }: Fit) => (side.asOf === null ? "" : `${side.asOf.split("/").at(-1)}~`); // "2020~" is behind "2020-10-09"
  const last = points.map(day).sort().at(-1);
  return points.filter((one) => day(one) === last);
}

const isOne = (points: readonly Fit[]): boolean => new Set(points.map(({ best }) => best)).size === 1;
const told = ({ best }: Fit): string => plainNumber(best!);
const voices = (claims: readonly Claim[]): number => independentTellers(claims.map((claim) => ({ claim })));

function least(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function most(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.max(...known);
}
