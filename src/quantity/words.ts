import { DENOMINATOR_PLURALS, DENOMINATORS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { round } from "./digits.js";

/** A spelled number, or digits with a spelled scale: "twenty-one thousand and six", "3 hundred and 21". */
export interface Spelled {
  readonly value: number;
  readonly end: number;
  /** Last multiplier, where the number is one group times a scale: 1e6 of "three million"; otherwise 1. */
  readonly scale: number;
}

/**
 * The spelled number that begins at token `at`. `figure` is a number in digits that was read there already, to be multiplied by the scale words behind it.
 * Null where no number stands, or where it is an ordinal: "twenty-first".
 */
export function readSpelled(tokens: readonly Token[], at: number, figure: { value: number; end: number } | null): Spelled | null {
  let total = 0;
  let groups = 0;
  let least = Number.POSITIVE_INFINITY;
  let next = at;
  let scale = 1;
  let pending = figure;
  while (next < tokens.length) {
    const from: number = groups === 0 ? next : afterAnd(tokens, next, least);
    const group: Plain | null = pending ?? readGroup(tokens, from, groups > 0);
    pending = null;
    if (!group || (groups > 0 && (opensFraction(tokens, group) || (figure && from > next && isApart(tokens, at, group))))) break;
    const scales = readScales(tokens, group.end);
    if (scales.scale >= least || group.value * scales.scale >= least) break;
    total = round(total + group.value * scales.scale);
    least = scales.scale;
    scale = scales.scale;
    next = scales.end;
    groups++;
    if (scales.scale < 100) break;
  }
  if (groups === 0 || (isOrdinal(tokens, next) && !opensCompound(tokens, next, scale))) return null;
  const hundreds = scale === 1 && total >= 100 && tokens[next - 1]?.lower === "hundred";
  return { value: total, end: next, scale: groups > 1 ? 1 : hundreds ? 100 : scale };
}

// "$2 billion and 350 million baht", "2.4 million and 300 thousand": what is written in figures behind a sum or a decimal is a number of its own
const isApart = (tokens: readonly Token[], at: number, { end }: Plain): boolean =>
  tokens[end - 1]!.kind === "number" && (/\D/.test(tokens[at]!.text) || /\p{Sc}$/u.test(textOf(tokens[at - 1])));

// "two million and three quarters": the fraction is read apart
const opensFraction = (tokens: readonly Token[], { value, end }: Plain): boolean =>
  (value > 1 ? DENOMINATOR_PLURALS : DENOMINATORS).has(lowerOf(tokens[hyphened(tokens, end)]));

type Plain = { readonly value: number; readonly end: number };

// "and" joins only behind a scale ("two thousand and six"); the caller checks that what follows is smaller than the scale
function afterAnd(tokens: readonly Token[], at: number, least: number): number {
  return tokens[at]?.lower === "and" && least >= 100 ? at + 1 : at;
}

function readGroup(tokens: readonly Token[], at: number, inner: boolean): Plain | null {
  const token = tokens[at];
  if (!token) return null;
  if (inner && token.kind === "number")
    return /^[1-9]\d{0,2}$/.test(token.text) && !token.glued ? { value: Number(token.text), end: at + 1 } : null;
  if (token.kind !== "word") return null;
  const start = inner ? null : bareScale(tokens, at);
  const small = start ?? readBelowHundred(tokens, at);
  if (!small) return null;
  const group = withHundred(tokens, small, inner);
  return (start ? null : readDecimals(tokens, group)) ?? group;
}

// "three hundred and twenty-one"; the dozen of "two hundred and two dozen" multiplies the two alone
function withHundred(tokens: readonly Token[], small: Plain, inner: boolean): Plain {
  const hundred = hyphened(tokens, small.end);
  if (tokens[hundred]?.lower !== "hundred" || small.value === 0 || (inner && small.value > 9)) return small;
  const rest = readBelowHundred(tokens, hyphened(tokens, tokens[hundred + 1]?.lower === "and" ? hundred + 2 : hundred + 1));
  const whole = { value: small.value * 100, end: hundred + 1 };
  if (rest === null || rest.value === 0 || tokens[rest.end]?.lower === "hundred") return whole;
  return SCALES.get(lowerOf(tokens[rest.end])) === 12
    ? { value: whole.value + rest.value * 12, end: rest.end + 1 }
    : { value: whole.value + rest.value, end: rest.end };
}

// "a million", "hundred dollars": one of the scale that follows
function bareScale(tokens: readonly Token[], at: number): Plain | null {
  const { lower } = tokens[at]!;
  if (lower === "a" || lower === "an") return isScale(tokens[at + 1]) ? { value: 1, end: at + 1 } : null;
  const before = tokens[at - 1];
  const bare =
    isScale(tokens[at]) &&
    lower.length > 3 &&
    (tokens[at]!.text === lower || (at === 0 && isLowerPlural(tokens[1]))) &&
    !(before?.kind === "number" || before?.kind === "code" || /^(?:per|in|\)|-|–)$/.test(lowerOf(before)));
  return bare && !isScale(before) && tokens[at + 1]?.kind === "word" ? { value: 1, end: at } : null;
}

// "Hundred dollars changed hands"; "Million Dollar Mile" and "Thousand Oaks" are names
const isLowerPlural = (token: Token | undefined): boolean => /^(?:people|\p{Ll}{3,30}s)$/u.test(textOf(token));

// "two point two million", "nought point nought three"
function readDecimals(tokens: readonly Token[], whole: Plain): Plain | null {
  if (tokens[whole.end]?.lower !== "point") return null;
  let digits = "";
  let end = whole.end + 1;
  while (end < tokens.length && digits.length < 12) {
    const digit = readBelowHundred(tokens, end);
    if (!digit) break;
    digits += String(digit.value);
    end = digit.end;
  }
  return digits ? { value: Number(`${whole.value}.${digits}`), end } : null;
}

/** A number below one hundred in words: "twenty-one", "twenty one", "seven". */
function readBelowHundred(tokens: readonly Token[], at: number): Plain | null {
  const word = tokens[at]?.kind === "word" ? tokens[at].lower : "";
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const unitAt = hyphened(tokens, at + 1);
    const unit = SMALL_NUMBERS.get(lowerOf(tokens[unitAt]));
    const joins = unit !== undefined && unit > 0 && unit < 10 && tokens[unitAt + 1]?.lower !== "hundred";
    return joins ? { value: tens + unit, end: unitAt + 1 } : { value: tens, end: at + 1 };
  }
  const small = SMALL_NUMBERS.get(word);
  return small === undefined ? null : { value: small, end: at + 1 };
}

function readScales(tokens: readonly Token[], at: number): { scale: number; end: number } {
  let scale = 1;
  let end = at;
  for (let i = 0; i < 3; i++) {
    const next = hyphened(tokens, end);
    const token = tokens[next];
    const value = token?.kind === "word" ? SCALES.get(token.lower) : undefined;
    if (value === undefined || isCalendarScale(tokens, next)) break;
    scale *= value;
    end = next + 1;
  }
  return { scale, end };
}

// "two million-dollar flats" keeps its scale, "the 3 hundredth" has none
const isCalendarScale = (tokens: readonly Token[], at: number): boolean => DENOMINATORS.has(tokens[at]!.lower);

const isScale = (token: Token | undefined): boolean =>
  token?.kind === "word" && SCALES.has(token.lower) && !token.lower.endsWith("s");

/** Steps over a hyphen inside a compound: from "twenty" to "one" in "twenty-one". */
export function hyphened(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && /^[-‐‑]$/.test(tokens[at].text) && tokens[at + 1]?.glued ? at + 1 : at;
}

// "33 million third-quarter loss", "two million first-half sales": the ordinal belongs to the noun behind it
const opensCompound = (tokens: readonly Token[], at: number, scale: number): boolean =>
  scale >= 1000 &&
  !/^[-‐‑]$/.test(tokens[at]!.text) &&
  (/^(?:quarter|half|party|world|generation|class)$/.test(lowerOf(tokens[at + 1])) || hyphened(tokens, at + 1) > at + 1);

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[hyphened(tokens, at)];
  if (next?.kind !== "word" || !ORDINALS.has(next.lower)) return false;
  // "twenty-second" is a rank, "six-second" and "six second" are a time
  return next.lower !== "second" || (hyphened(tokens, at) > at && TENS.has(lowerOf(tokens[at - 1])));
}
