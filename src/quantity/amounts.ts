import { lowerOf } from "../tokens.js";
import type { Dimension, Quantity, Token } from "../types.js";
import { HEDGE_OPENERS, type Hedge, interval, readBoundAfter, readHedge } from "./bounds.js";
import { readFeetAndInches } from "./feet.js";
import { readAndFraction } from "./fractions.js";
import { readCurrencyAfter } from "./money.js";
import { MULTIPLYING, type Multiple, readMultiple } from "./multiples.js";
import { isPluralNoun } from "./names/words.js";
import { STARTERS } from "./numerals.js";
import { readPriceBand } from "./price-band.js";
import { type Ends, extendRange, RANGE_OPENERS, readOpenedRange } from "./ranges.js";
import type { Reader, Scan } from "./scan.js";
import { readTerm, type Term } from "./terms.js";
import { readPer, readUnit, type Unit, withRate } from "./units.js";

/** Any amount with its bound words, currency, range and unit: "more than $3.5 million a year", "between 5 and 6 km", "dozens". */
export const readAmount: Reader = (scan, at) => {
  const { tokens } = scan;
  if (opensNothing(tokens, at, AMOUNT_OPENERS)) return null;
  const hedge = readHedge(tokens, at);
  const start = hedge?.end ?? at;
  if (hedge?.bound && /^(?:am|pm)$/.test(lowerOf(tokens[start + 1])) && !tokens[start + 1]!.glued) return null; // "up to 9 am"
  const multiple = readMultiple(tokens, start);
  if (multiple) return multipleQuantity(scan, at, hedge, multiple);
  const halved = articleAndHalf(scan, start);
  if (halved) return halvedQuantity(scan, at, hedge, halved);
  const single = hedge?.bound ? articleUnit(scan, start) : null;
  if (single)
    return finish(
      scan,
      { at, hedge, first: start, last: start + 1, to: single.end, unit: single, bound: hedge!.bound, share: false },
      (final) => interval(1, final),
    );
  const band = readPriceBand(tokens, start);
  if (band) return rangeQuantity(scan, at, hedge, band);
  const tall = readFeetAndInches(tokens, start);
  if (tall) return halvedQuantity(scan, at, hedge, tall);
  const opened = readOpenedRange(scan, start, hedge !== null);
  if (opened) return rangeQuantity(scan, at, hedge, opened);
  const term = readTerm(scan, start, { bounded: hedge?.bound != null, opens: true, closes: false });
  const range = term && extendRange(scan, term, { opener: null, hedged: hedge !== null });
  if (range) return rangeQuantity(scan, at, hedge, range);
  return term?.whole && !isBareZero(scan, term) ? termQuantity(scan, at, hedge, term) : null;
};

/** The words that open an amount. */
export const AMOUNT_OPENERS: ReadonlySet<string> = new Set([
  ...HEDGE_OPENERS,
  ...MULTIPLYING.keys(),
  ...RANGE_OPENERS,
  ...STARTERS,
]);

/** A word before another that opens nothing: most are such. Names of currencies need no plain word behind them to open an amount. */
export function opensNothing(tokens: readonly Token[], at: number, openers: ReadonlySet<string>): boolean {
  const token = tokens[at]!;
  return token.kind === "word" && tokens[at + 1]?.kind === "word" && !openers.has(token.lower) && !token.lower.endsWith("fold");
}

interface Halved {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly unit: Unit;
}

// "a mile and a half", "a pound and a quarter"
function articleAndHalf(scan: Scan, at: number): Halved | null {
  const unit = articleUnit(scan, at);
  const part = unit && readAndFraction(scan.tokens, unit.end);
  return part && { first: at, last: part.end, value: 1 + part.value, unit: { ...unit, end: part.end } };
}

function halvedQuantity(scan: Scan, at: number, hedge: Hedge | null, { first, last, value, unit }: Halved): Quantity {
  const parts = { at, hedge, first, last, to: Math.max(last, unit.end), unit, bound: hedge?.bound ?? null, share: false };
  return finish(scan, parts, (final) => interval(value, final));
}

// "more than a mile", "about a dollar"
function articleUnit({ tokens }: Scan, at: number): Unit | null {
  if (!/^an?$/.test(lowerOf(tokens[at]))) return null;
  const money = readCurrencyAfter(tokens, at + 1, 1);
  if (money) return withRate(tokens, { unit: money.unit, dimension: "money", per: null, end: money.end });
  const unit = tokens[at + 1]?.kind === "word" && tokens[at + 1]!.text.length > 1 ? readUnit(tokens, at + 1) : null;
  return unit && unit.dimension !== "duration" && unit.dimension !== "percent" && !/^(?:bar|cup|degree|stone)$/.test(unit.unit)
    ? unit
    : null;
}

// "zero progress", "zero interest in it"
const isBareZero = ({ tokens }: Scan, { numeral, unit, to }: Term): boolean =>
  numeral.value === 0 &&
  numeral.spelled &&
  unit === null &&
  tokens[to]?.kind === "word" &&
  !isCountedNone(tokens, to) &&
  !/^(?:is|was|and|to|in|for|or|by|from|at|on)$/.test(tokens[to]!.lower);

const UNCOUNTED =
  /^(?:emissions?|calories|degrees|carbs|sugars|rates|hours|sums|odds|points|chances|prospects|excuses|regrets|illusions|doubts|qualms|interests|gains|less|plus|targets|goals|levels|costs|funds|always|perhaps)$/;

// "zero recruits"; "net zero targets", "zero emissions" and "zero progress" count nothing
const isCountedNone = (tokens: readonly Token[], at: number): boolean =>
  isPluralNoun(tokens[at]!) &&
  !UNCOUNTED.test(tokens[at]!.lower) &&
  !/^(?:net|near|sub|below|above|absolute|ground|from|to|at|-)$/.test(lowerOf(tokens[at - 2]));

const DEFAULT_UNIT = { unit: null, dimension: "count" as Dimension, per: null };

function termQuantity(scan: Scan, at: number, hedge: Hedge | null, term: Term): Quantity {
  const { numeral } = term;
  const ownBound = numeral.form === "vague" ? "vague" : numeral.form === "couple" ? "approx" : null;
  const bound = ownBound === "vague" ? ownBound : (hedge?.bound ?? ownBound);
  return finish(
    scan,
    { at, hedge, first: numeral.first, last: numeral.last, to: term.to, unit: term.unit, bound, share: numeral.form === "share" },
    (final) => interval(numeral.value, final),
  );
}

function rangeQuantity(scan: Scan, at: number, hedge: Hedge | null, range: Ends): Quantity {
  const parts = {
    at,
    hedge,
    first: range.first,
    last: range.last,
    to: range.to,
    unit: range.unit,
    bound: "range" as const,
    share: range.share,
  };
  return finish(scan, parts, () => [range.low, range.best, range.high]);
}

const TIMES: Unit = { unit: "times", dimension: "other", per: null, end: 0 };

function multipleQuantity(scan: Scan, at: number, hedge: Hedge | null, multiple: Multiple): Quantity {
  const { value, first, last, end } = multiple;
  const parts = { at, hedge, first, last, to: end, unit: TIMES, bound: hedge?.bound ?? null, share: false };
  return finish(scan, parts, (final) => interval(value, final));
}

/** An exact count that is written in the tokens [first, last). */
export function plainQuantity(scan: Scan, first: number, last: number, value: number): Quantity {
  return finish(scan, { at: first, hedge: null, first, last, to: last, unit: null, bound: null, share: false }, (final) =>
    interval(value, final),
  );
}

interface Parts {
  readonly at: number;
  readonly hedge: Hedge | null;
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly unit: Unit | null;
  readonly bound: Quantity["bound"] | null;
  readonly share: boolean;
}

function finish(
  { tokens, document }: Scan,
  parts: Parts,
  limits: (bound: Quantity["bound"]) => readonly [number | null, number | null, number | null],
): Quantity {
  const { hedge } = parts;
  const after = readBoundAfter(tokens, parts.to);
  const behind = after && !parts.unit && !parts.share ? measureBehind(tokens, after.end) : null;
  const rate = after && !behind && parts.unit?.per == null ? readPer(tokens, after.end) : null;
  const bound = parts.bound === "vague" || parts.bound === "range" ? parts.bound : (after?.meaning ?? parts.bound ?? "exact");
  const [low, best, high] = limits(bound);
  const words = hedge?.bound ? tokens.slice(hedge.first, hedge.last) : after ? tokens.slice(parts.to, after.end) : [];
  const measure = parts.unit ?? behind ?? DEFAULT_UNIT;
  return {
    dimension: parts.share && !parts.unit ? "other" : measure.dimension,
    span: { start: tokens[parts.first]!.start, end: tokens[parts.last - 1]!.end },
    first: parts.first,
    last: parts.last,
    from: parts.at,
    to: rate?.end ?? behind?.end ?? strongEnd(tokens, after?.end ?? parts.to),
    low,
    best,
    high,
    bound,
    boundText: words.length ? document.text.slice(words[0]!.start, words.at(-1)!.end) : null,
    unit: measure.unit,
    per: measure.per ?? rate?.per ?? null,
    value: null,
    explicit: null,
    attribute: hedge?.attribute ?? (parts.share && !parts.unit ? "share" : null),
    alsoAs: null,
  };
}

// "40-odd kilometres", "20 or more dollars"
function measureBehind(tokens: readonly Token[], at: number): Unit | null {
  const money = readCurrencyAfter(tokens, at, 1e6);
  return money ? withRate(tokens, { unit: money.unit, dimension: "money", per: null, end: money.end }) : readUnit(tokens, at);
}

// "a 300-strong crowd" is a crowd of 300
const strongEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "-" && tokens[at + 1]?.lower === "strong" ? at + 2 : at;
