import { SCALES } from "../lexicon/scales.js";
import type { Amount, FramedClaim } from "../types.js";
import { daysOf } from "./days.js";

/** "almost 200" stays close to 200, "up to 200" does not. */
const CLOSE_BELOW = /\b(?:almost|nearly|close to|just (?:under|below|short)|not quite|virtually|practically|approaching)\b/i;
const EXACTLY = /\b(?:exactly|precisely)\b/i;

/** What the claim states as a closed interval in base units, with the room that its words leave; null for what has no number. */
export function amountOf(claim: FramedClaim): Amount | null {
  if (claim.kind === "date") return dateAmount(claim);
  if (claim.kind === "time") return clockAmount(claim);
  const [dimension, factor] = scaleOf(claim);
  if (claim.value !== null && dimension === "duration") return compoundDuration(claim.value);
  const stated = claim.best ?? claim.low ?? claim.high;
  if (stated === null || !Number.isFinite(stated)) return null;
  const [grain, digits] = grainOf(claim, stated);
  const [low, high] = edges(claim, stated, grain);
  const hedged =
    claim.bound === "approx" || claim.bound === "vague" || (claim.bound === "at-most" && low > 0) || isFraction(claim);
  return {
    low: low * factor,
    high: high * factor,
    best: claim.best === null ? null : claim.best * factor,
    grain: grain * factor,
    digits,
    hedged,
    dimension,
  };
}

/** What a claim is an amount of, and how many base units its unit holds. */
export function scaleOf(claim: FramedClaim): readonly [dimension: string, factor: number] {
  const unit = claim.unit;
  if (claim.kind === "date") return ["date", 1];
  if (claim.kind === "time") return ["clock", 1];
  if (claim.kind === "money") return [`money ${unit ?? ""}`, 1];
  if (claim.kind === "percent" || unit === "percent") return ["percent", isFraction(claim) ? 100 : 1];
  if (claim.kind === "rate") return [`rate ${unit ?? ""}`, 1];
  if (unit === null) return [claim.kind === "duration" ? "duration" : "count", 1];
  return SCALES.get(unit) ?? [`${claim.kind === "measure" ? "measure" : "count"} ${unit}`, 1];
}

/** "two thirds of the crews": 0.6667 without a unit, to be compared with 66 percent. */
const isFraction = ({ kind, unit }: FramedClaim): boolean => kind === "percent" && unit === null;

// nobody says "half" or "two thirds" of what was measured to the percent
const FRACTION_GRAIN = 0.05;

function grainOf(claim: FramedClaim, stated: number): [grain: number, digits: number] {
  if (EXACTLY.test(claim.boundText ?? "")) return [1, 12];
  return isFraction(claim) ? [FRACTION_GRAIN, 2] : precisionOf(stated);
}

function edges(claim: FramedClaim, stated: number, grain: number): [low: number, high: number] {
  switch (claim.bound) {
    case "exact":
      return [stated, stated];
    case "approx":
      return [stated - grain, stated + grain];
    case "at-least":
      return [stated, Infinity];
    case "more-than":
      return [above(stated), Infinity];
    case "at-most":
      return [CLOSE_BELOW.test(claim.boundText ?? "") ? stated - grain : Math.min(0, stated), stated];
    case "less-than":
      return [CLOSE_BELOW.test(claim.boundText ?? "") ? stated - grain : Math.min(0, stated), below(stated)];
    case "range":
      return [claim.low ?? -Infinity, claim.high ?? Infinity];
    case "vague":
      return [claim.low ?? stated, claim.high ?? bandEnd(claim.low ?? stated)];
  }
}

const above = (value: number): number => (Number.isInteger(value) ? value + 1 : value);
const below = (value: number): number => (Number.isInteger(value) ? value - 1 : value);

// "dozens" from 20 reach 99, "hundreds of thousands" from 200,000 reach 999,999
const bandEnd = (low: number): number => 10 ** (Math.floor(Math.log10(Math.max(low, 1))) + 1) - 1;

/** 2,500 → [100, 2]; 1.28e9 → [1e7, 3]; 0 → [1, 1]. */
export function precisionOf(value: number): [grain: number, digits: number] {
  const whole = Math.abs(value);
  if (Number.isInteger(whole) && whole > 0 && whole < MOST_EXACT) return precisionOfWhole(whole);
  const [mantissa, exponent] = Math.abs(value).toExponential(11).split("e") as [string, string];
  const digits = mantissa.replace(".", "").replace(/0{1,400}$/, "").length || 1;
  return [10 ** (Number(exponent) - digits + 1), digits];
}

const MOST_EXACT = 1e11;

function precisionOfWhole(whole: number): [grain: number, digits: number] {
  let [left, grain] = [whole, 1];
  for (; left % 10 === 0; left /= 10) grain *= 10;
  return [grain, String(left).length];
}

function dateAmount(claim: FramedClaim): Amount | null {
  const value = claim.value;
  if (value === null) return null;
  const yearless = /^--(?<month>\d\d)(?:-(?<day>\d\d))?$/.exec(value)?.groups;
  if (yearless) return point(Number(yearless.month) * 31 + Number(yearless.day ?? 1), 1, "date without year");
  const days = daysOf(value);
  if (days === null) return null;
  const [first, last] = days;
  const open = claim.bound === "at-most" || claim.bound === "less-than" ? -Infinity : first;
  const end = claim.bound === "at-least" || claim.bound === "more-than" ? Infinity : last;
  const hedged = claim.bound === "approx";
  return {
    low: open,
    high: end,
    best: first === last ? first : null,
    grain: last - first + 1,
    digits: 4,
    hedged,
    dimension: "date",
  };
}

function clockAmount(claim: FramedClaim): Amount | null {
  const clock = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(claim.value ?? "")?.groups;
  return clock ? point(Number(clock.hour) * 60 + Number(clock.minute), 1, "clock") : null;
}

const ISO_DURATION =
  /^P(?:(?<year>[\d.]+)Y)?(?:(?<month>[\d.]+)M)?(?:(?<week>[\d.]+)W)?(?:(?<day>[\d.]+)D)?(?:T(?:(?<hour>[\d.]+)H)?(?:(?<minute>[\d.]+)M)?(?:(?<second>[\d.]+)S)?)?$/;

function compoundDuration(value: string): Amount | null {
  const parts = ISO_DURATION.exec(value)?.groups;
  if (!parts) return null;
  const days = Object.entries(parts).reduce((sum, [unit, amount]) => sum + Number(amount ?? 0) * SCALES.get(unit)![1], 0);
  return point(days, 1 / 1440, "duration");
}

const point = (value: number, grain: number, dimension: string): Amount => ({
  low: value,
  high: value,
  best: value,
  grain,
  digits: 4,
  hedged: false,
  dimension,
});
