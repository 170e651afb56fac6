import { DURATION_FILLERS, TIME_UNITS, type TimeUnit } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { hyphened } from "../words.js";
import { isDash, lowerAt, smallNumberAt } from "./words.js";

/** So many units of time that are more than a number right before its unit. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly amount: number;
  readonly unit: TimeUnit;
  /** Named by "a" or "an" alone. */
  readonly bare: boolean;
}

export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  return (
    halves(tokens, at) ??
    numberAndHalf(tokens, at) ??
    unitAndHalf(tokens, at) ??
    numberAndWord(tokens, at) ??
    oneOfCompound(tokens, at) ??
    coupleOf(tokens, at) ??
    named(tokens, at)
  );
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
  if (part === 0.5 && isHalfOfPeriod(tokens, word)) return null;
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

// "the first half of the year", "half-year results": which part, not how long
const isHalfOfPeriod = (tokens: readonly Token[], at: number): boolean =>
  /^(?:first|second|latter|last|other|this|each|top|bottom|next)$/.test(lowerAt(tokens, at - 1)) ||
  (lowerAt(tokens, isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1) === "year" &&
    /^(?:results?|profits?|figures|reports?|revenues?|sales|loss(?:es)?|earnings|dividend|accounts|statement|trading|numbers|update)$/.test(
      lowerAt(tokens, isDash(lowerAt(tokens, at + 1)) ? at + 3 : at + 2),
    ));

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

/** "and a half", "and half", "and three quarters", "and a quarter", "-and-a-half". */
function andPart(tokens: readonly Token[], at: number): { part: number; next: number } | null {
  const and = hyphened(tokens, at);
  if (lowerAt(tokens, and) !== "and") return null;
  const start = hyphened(tokens, and + 1);
  const article = /^(?:a|an)$/.test(lowerAt(tokens, start));
  const count = article ? null : smallNumberAt(tokens, start);
  const from = hyphened(tokens, count ? count.next : article ? start + 1 : start);
  const part = { half: 0.5, quarter: 0.25, quarters: 0.25 }[lowerAt(tokens, from)];
  return part === undefined ? null : { part: part * (count?.value ?? 1), next: from + 1 };
}

/** "two additional minutes", "three straight days", "five long years". */
function numberAndWord(tokens: readonly Token[], at: number): Amount | null {
  const number = smallNumberAt(tokens, at);
  if (!number || number.value === 0 || tokens[at]!.glued || !DURATION_FILLERS.has(lowerAt(tokens, number.next))) return null;
  const unit = unitAt(tokens, number.next + 1);
  return unit ? { first: at, last: number.next, to: number.next + 2, amount: number.value, unit, bare: false } : null;
}

// the "one hour" of "one hour and 45 minutes", where "one" is sure to count
function oneOfCompound(tokens: readonly Token[], at: number): Amount | null {
  const unit = lowerAt(tokens, at) === "one" ? unitAt(tokens, at + 1) : null;
  const part = unit && smallNumberAt(tokens, /^(?:and|,)$/.test(lowerAt(tokens, at + 2)) ? at + 3 : at + 2);
  return part && unitAt(tokens, part.next) ? { first: at, last: at + 1, to: at + 2, amount: 1, unit, bare: false } : null;
}

// "couple of weeks" without its article, as headlines and speech have it
function coupleOf(tokens: readonly Token[], at: number): Amount | null {
  if (lowerAt(tokens, at) !== "couple" || lowerAt(tokens, at + 1) !== "of") return null;
  const unit = unitAt(tokens, at + 2);
  return unit && { first: at, last: at + 1, to: at + 3, amount: 2, unit, bare: false };
}

/** "a month", "an hour", "a fortnight", "a whole year", "all week", "another month". */
function named(tokens: readonly Token[], at: number): Amount | null {
  const word = lowerAt(tokens, at);
  const whole = /^(?:whole|full|entire|further|business|working|calendar)$/;
  const opener = /^(?:a|an|another|all|whole|full|last|past)$/.test(word);
  const hyphen = isDash(lowerAt(tokens, at + 1));
  if (!opener || (hyphen && /^(?:a|an|another)$/.test(word))) return null;
  const gap = hyphen || whole.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  const unitFrom = at + 1 + gap;
  const fortnight = lowerAt(tokens, unitFrom) === "fortnight";
  const unit = fortnight ? "week" : unitAt(tokens, unitFrom);
  if (/^(?:last|past)$/.test(word) && !(unit && gap === 0 && isSpanOf(tokens, at))) return null;
  if (!unit || unit === "second" || /s$/.test(lowerAt(tokens, unitFrom))) return null;
  if (hyphen && /^(?:year|decade|century)$/.test(unit)) return null; // "full-year profit", "all-century high"
  return {
    first: at,
    last: unitFrom + 1,
    to: unitFrom + 1,
    amount: fortnight ? 2 : 1,
    unit,
    bare: !fortnight && gap === 0 && /^(?:a|an)$/.test(word),
  };
}

// "over the last year", "in the past decade": the twelve months, the ten years up to now
const isSpanOf = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === "the" &&
  /^(?:over|in|for|during|within|throughout|of)$/.test(lowerAt(tokens, at - 2)) &&
  /^(?:hour|day|week|month|year|decade|century)$/.test(lowerAt(tokens, at + 1));
