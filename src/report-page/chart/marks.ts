import { SCALES } from "../../lexicon/scales.js";
import type { Claim, FindingSide } from "../../types.js";
import type { Report } from "../model.js";
import { daysOf } from "./days.js";

/** A value on an axis. A point, an interval, or both; an open end goes on beyond what is known. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly point: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** "about 30": drawn hollow. */
  readonly hedged: boolean;
}

/** How many of `to` a unit holds: 1.609344 for miles and "km"; null where the two measure different things. */
export function factorOf(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  const [a, b] = [SCALES.get(from ?? ""), SCALES.get(to ?? "")];
  return a && b && a[0] === b[0] ? a[1] / b[1] : null;
}

export function claimsOf(side: FindingSide, { claims }: Report): Claim[] {
  return side.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
}

/** In a unit that all sides share. */
export function markOfSide(side: FindingSide, unit: string | null, report: Report): Mark | null {
  const first = claimsOf(side, report)[0];
  if (first && side.how === "stated") return markOfClaim(first, unit);
  if (typeof side.value === "string") return null;
  return markOf(...side.value, false);
}

export function markOfClaim({ low, best, high, value, bound, unit: own }: Claim, unit = own): Mark | null {
  const factor = factorOf(own, unit);
  const scaled = (end: number | null) => (end === null || factor === null ? null : end * factor);
  if (value === null) return markOf(scaled(low), scaled(best), scaled(high), bound === "approx" || bound === "vague");
  const days = daysOf(value);
  if (days === null) return null;
  const [from, to] = days;
  return {
    from,
    to,
    point: from === to ? from : null,
    openLow: bound === "at-most" || bound === "less-than",
    openHigh: bound === "at-least" || bound === "more-than",
    hedged: bound === "approx",
  };
}

function markOf(low: number | null, best: number | null, high: number | null, hedged: boolean): Mark | null {
  const known = [low, best, high].filter((end) => end !== null);
  if (known.length === 0) return null;
  const isRange = low !== null && high !== null && low !== high;
  return {
    from: Math.min(...known),
    to: Math.max(...known),
    point: isRange ? best : (best ?? low ?? high),
    openLow: low === null && high !== null,
    openHigh: high === null && low !== null,
    hedged: hedged || (low === null && high === null),
  };
}
