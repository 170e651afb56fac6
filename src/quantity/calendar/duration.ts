import { ANNIVERSARIES, DAY_WORDS, DIRECTIONS, TIME_UNITS, type TimeUnit } from "../../lexicon/calendar.js";
import type { Bound, Quantity, Token } from "../../types.js";
import type { Reader, Scan } from "../scan.js";
import { partsOf } from "./days.js";
import { quantityOf } from "./found.js";
import { anchorBefore } from "./resolve.js";
import { shiftAt, shiftedDate } from "./shift.js";
import { isDash, lowerAt, smallNumberAt } from "./words.js";

/** What stands before a duration without a number, and what it makes of it. */
const HEDGES: ReadonlyMap<string, Bound> = new Map([
  ["about", "approx"],
  ["around", "approx"],
  ["roughly", "approx"],
  ["approximately", "approx"],
  ["some", "approx"],
  ["almost", "at-most"],
  ["nearly", "at-most"],
  ["within", "at-most"],
  ["over", "more-than"],
  ["under", "less-than"],
  ["more than", "more-than"],
  ["less than", "less-than"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["up to", "at-most"],
  ["just over", "more-than"],
  ["just under", "less-than"],
]);

// openers of the calendar that no duration begins with, the most frequent ones
const NO_DURATION = new Set(["the", "this", "by", "from", "last", "next", "day"]);

interface Amount {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: TimeUnit;
  /** Named by "a" or "an" alone. */
  readonly bare: boolean;
}

/** "a year and a half", "two and a half months", "half an hour", "a month": the bound before it included. */
export const duration: Reader = (scan, at) => {
  const { tokens } = scan;
  if (NO_DURATION.has(tokens[at]!.lower)) return null;
  const hedge = hedgeAt(tokens, at);
  const first = hedge?.next ?? at;
  const found = amountAt(tokens, first);
  if (!found) return null;
  const shift = shiftAt(scan, found.to);
  if (!shift) return found.bare && !isStretch(tokens, found, hedge !== null) ? null : durationOf(scan, found, at, hedge);
  const anchor = shift.from === "document" ? partsOf(scan.document.published) : anchorBefore(scan.memory, tokens[at]!.start);
  return anchor && shiftedDate(scan, durationOf(scan, found, at, hedge), shift, anchor);
};

interface Hedge {
  readonly bound: Bound;
  readonly next: number;
  readonly text: string;
}

function hedgeAt(tokens: readonly Token[], at: number): Hedge | null {
  const [one, two] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const pair = HEDGES.get(`${one} ${two}`);
  if (pair) return { bound: pair, next: at + 2, text: `${tokens[at]!.text} ${tokens[at + 1]!.text}` };
  const bound = HEDGES.get(one);
  return bound ? { bound, next: at + 1, text: tokens[at]!.text } : null;
}

function durationOf(scan: Scan, { first, last, to, amount, unit }: Amount, from: number, hedge: Hedge | null): Quantity {
  const bound = hedge?.bound ?? "exact";
  const low = bound === "exact" || bound === "at-least" || bound === "more-than" ? amount : null;
  const high = bound === "exact" || bound === "at-most" || bound === "less-than" ? amount : null;
  return quantityOf(scan, {
    dimension: "duration",
    first,
    last,
    from,
    to,
    amount,
    low,
    high,
    bound,
    boundText: hedge?.text ?? null,
    unit,
  });
}

function amountAt(tokens: readonly Token[], at: number): Amount | null {
  return halves(tokens, at) ?? numberAndHalf(tokens, at) ?? unitAndHalf(tokens, at) ?? named(tokens, at);
}

const unitAt = (tokens: readonly Token[], at: number): TimeUnit | null =>
  tokens[at]?.kind === "word" ? (TIME_UNITS.get(tokens[at]!.lower) ?? null) : null;

/** "half an hour", "half-hour", "a quarter of an hour", "three quarters of an hour". */
function halves(tokens: readonly Token[], at: number): Amount | null {
  const article = /^(?:a|an|one)$/.test(lowerAt(tokens, at)) ? 1 : 0;
  const count = article ? 1 : (smallNumberAt(tokens, at)?.value ?? 1);
  const word = article || count > 1 ? at + 1 : at;
  const part = { half: 0.5, quarter: 0.25, quarters: 0.25 }[lowerAt(tokens, word)];
  if (part === undefined || count > 3) return null;
  const of = lowerAt(tokens, word + 1) === "of" ? 1 : 0;
  const an = /^(?:a|an|the)$/.test(lowerAt(tokens, word + 1 + of)) || isDash(lowerAt(tokens, word + 1 + of)) ? 1 : 0;
  const unit = unitAt(tokens, word + 1 + of + an);
  if (
    !unit ||
    unit === "second" ||
    (part === 0.25 && !of) ||
    (!of && !an && !/^(?:hour|day|year|century|month|decade)$/.test(lowerAt(tokens, word + 1)))
  )
    return null;
  return { first: at, last: word + 1, to: word + 2 + of + an, amount: part * count, unit, bare: false };
}

/** "two and a half months", "one and a half years", "one and a quarter hours". */
function numberAndHalf(tokens: readonly Token[], at: number): Amount | null {
  const number = smallNumberAt(tokens, at);
  const tail = number && andPart(tokens, number.next);
  const link = tail ? lowerAt(tokens, tail.next) : "";
  const article = link === "of" && /^(?:a|an)$/.test(lowerAt(tokens, tail!.next + 1)) ? 1 : 0;
  const unitFrom = tail ? tail.next + (isDash(link) || link === "of" ? 1 : 0) + article : 0;
  const unit = tail ? unitAt(tokens, unitFrom) : null;
  if (!number || !tail || !unit) return null;
  return { first: at, last: tail.next, to: unitFrom + 1, amount: number.value + tail.part, unit, bare: false };
}

/** "a year and a half", "one month and half". */
function unitAndHalf(tokens: readonly Token[], at: number): Amount | null {
  const article = /^(?:a|an)$/.test(lowerAt(tokens, at));
  const number = article ? { value: 1, next: at + 1 } : smallNumberAt(tokens, at);
  const unit = number ? unitAt(tokens, number.next) : null;
  const tail = number && unit ? andPart(tokens, number.next + 1) : null;
  if (!number || !unit || !tail || unitAt(tokens, tail.next)) return null;
  return { first: at, last: tail.next, to: tail.next, amount: number.value + tail.part, unit, bare: false };
}

/** "and a half", "and half", "and three quarters", "and a quarter". */
function andPart(tokens: readonly Token[], at: number): { part: number; next: number } | null {
  if (lowerAt(tokens, at) !== "and") return null;
  const article = /^(?:a|an)$/.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  const count = article ? null : smallNumberAt(tokens, at + 1);
  const from = count ? count.next : at + 1 + article;
  const part = { half: 0.5, quarter: 0.25, quarters: 0.25 }[lowerAt(tokens, from)];
  return part === undefined ? null : { part: part * (count?.value ?? 1), next: from + 1 };
}

/** "the centenary of the railway": an age in years. */
export const anniversary: Reader = (scan, at) => {
  const years = ANNIVERSARIES.get(lowerAt(scan.tokens, at));
  return years === undefined
    ? null
    : quantityOf(scan, { dimension: "duration", first: at, last: at + 1, amount: years, unit: "year", attribute: "age" });
};

/** "a month", "an hour", "a fortnight", "a whole year", "all week", "another month". */
function named(tokens: readonly Token[], at: number): Amount | null {
  const word = lowerAt(tokens, at);
  const whole = /^(?:whole|full|entire|further)$/;
  const opener = /^(?:a|an|another|all|whole|full)$/.test(word);
  if (!opener) return null;
  const gap = whole.test(lowerAt(tokens, at + 1)) || isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const unitFrom = at + 1 + gap;
  const fortnight = lowerAt(tokens, unitFrom) === "fortnight";
  const unit = fortnight ? "week" : unitAt(tokens, unitFrom);
  if (!unit || unit === "second" || /s$/.test(lowerAt(tokens, unitFrom))) return null;
  return {
    first: at,
    last: unitFrom + 1,
    to: unitFrom + 1,
    amount: fortnight ? 2 : 1,
    unit,
    bare: !fortnight && gap === 0 && /^(?:a|an)$/.test(word),
  };
}

const STRETCH_BEFORE =
  /^(?:for|within|took|take|takes|taken|taking|lasted|last|lasts|lasting|spent|spend|spends|spending|in|after|waited|wait|every|him|her|them|us|me|it|than|been)$/;
const STRETCH_BEHIND = /^(?:has|had|have|passed|or|is)$/;

// "twice a day", "$5 an hour", "a year ago", "a month later" are no stretches of time
function isStretch(tokens: readonly Token[], { first, last, unit }: Amount, hedged: boolean): boolean {
  const behind = lowerAt(tokens, last);
  if (
    /^(?:after|before|from)$/.test(behind) &&
    (DAY_WORDS.has(lowerAt(tokens, last + 1)) || DIRECTIONS.has(lowerAt(tokens, last + 1)))
  )
    return true;
  if (/^(?:ago|later|earlier|hence|before|after|old|of|when|that|on|in)$/.test(behind) && !hedged) return false;
  if (hedged) return lowerAt(tokens, first - 1) !== "once";
  if (STRETCH_BEHIND.test(behind) && (behind !== "is" || unit === "year")) return /^(?:passed|has|had|have)$/.test(behind);
  return STRETCH_BEFORE.test(lowerAt(tokens, first - 1)) && tokens[last]?.kind !== "word"
    ? true
    : /^(?:for|within|took|takes|take|taken|lasted|lasts|lasting|spent|been)$/.test(lowerAt(tokens, first - 1));
}
