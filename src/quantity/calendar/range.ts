import { firstAnswer } from "../../first-answer.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { dayMonth, monthDay, yearBehind } from "./day.js";
import { isDay } from "./days.js";
import { type DateRule, type Found, single } from "./found.js";
import { dayAt, isCapital, isDash, lowerAt, monthAt, partOfTime } from "./words.js";
import { isCountBehind, isUnitBehind } from "./year.js";

/** "9-11 November 2020", "from 5 to 9 May", "between 5 and 9 May": the month stands behind the second day. */
export const daysThenMonth: DateRule = (scan, at) => {
  const { tokens } = scan;
  const day = dayAt(tokens, at);
  if (!day || (tokens[at]!.glued && tokens[at - 1]?.kind !== "sign")) return null;
  const next = behindJoiner(tokens, day.next, at);
  const end = next === null ? null : dayMonth(scan, next);
  if (!end || next === null || !isDay(end.start.year, end.start.month!, day.value) || day.value >= end.start.day!) return null;
  return { ...end, first: at, start: { ...end.start, day: day.value } };
};

/** "November 9-11, 2020", "May 5 to 9", "May eighth - tenth". */
export const monthThenDays: DateRule = (scan, at) => {
  const { tokens } = scan;
  const start = monthDay(scan, at);
  if (!start || start.start.year !== null) return null;
  const next = behindJoiner(tokens, start.last, at);
  const day = next === null ? null : dayAt(tokens, next);
  const month = start.start.month!;
  if (!day || day.value <= start.start.day! || monthAt(tokens, day.next) || isTimeBehind(tokens, day.next)) return null;
  const year = yearBehind(tokens, day.next);
  if (!isDay(year?.value ?? null, month, day.value)) return null;
  const parts = { year: year?.value ?? null, month };
  return {
    first: at,
    last: year?.next ?? day.next,
    start: { ...parts, day: start.start.day },
    end: { ...parts, day: day.value },
  };
};

/** "8" in "8 and 9 October 2020", "9" in "October 8 and 9", all of "7, 8 and 9 May": dates with one month. */
export const sharedMonth: DateRule = (scan, at) => {
  const { tokens } = scan;
  const day = dayAt(tokens, at);
  if (!day || tokens[at]!.glued) return null;
  if (lowerAt(tokens, day.next) === ",") return listedDay(scan, at, day) ?? monthBefore(scan, at, day);
  if (!/^(?:and|or|&)$/.test(lowerAt(tokens, day.next))) return monthBefore(scan, at, day);
  const with_ = dayMonth(scan, day.next + 1);
  if (!with_ || !isDay(with_.start.year, with_.start.month!, day.value)) return null;
  const parts = { ...with_.start, day: day.value };
  return { first: at, last: day.next, start: parts, end: parts };
};

// "7" in "7, 8 and 9 May": the days behind it grow, and the last has the month
function listedDay(scan: Scan, at: number, day: { value: number; next: number }): Found | null {
  const and = lowerAt(scan.tokens, day.next + 1) === "and" ? 1 : 0;
  const next = dayAt(scan.tokens, day.next + 1 + and);
  if (!next || next.value <= day.value) return null; // asked first, so that a long row of numbers is not walked to its end from each of them
  const rest = and ? dayMonth(scan, day.next + 2) : sharedMonth(scan, day.next + 1);
  const month = rest?.start.month ?? null;
  if (!rest || month === null || !(day.value < rest.start.day!) || !isDay(rest.start.year, month, day.value)) return null;
  return single(at, day.next, { ...rest.start, day: day.value });
}

/** "October 8" in "October 8 and 9, 2019": the year behind the second day is that of both. */
export const monthDayListed: DateRule = (scan, at) => {
  const { tokens } = scan;
  const start = monthDay(scan, at);
  if (start?.start.year !== null || !/^(?:and|or|&)$/.test(lowerAt(tokens, start.last))) return null;
  const day = dayAt(tokens, start.last + 1);
  const year = day && monthBefore(scan, start.last + 1, day)?.start.year;
  return year && day.value > start.start.day! ? single(at, start.last, { ...start.start, year }) : null;
};

function monthBefore(scan: Scan, at: number, day: { value: number; next: number; ordinal: boolean }): Found | null {
  const { tokens } = scan;
  if (lowerAt(tokens, at - 1) !== "and" || (tokens[day.next]?.kind === "word" && !day.ordinal)) return null;
  const start = firstAnswer([3, 4, 5], (back) => (at >= back && monthAt(tokens, at - back) ? monthDay(scan, at - back) : null));
  if (!start || start.last !== at - 1 || start.start.year !== null) return null;
  const year = yearBehind(tokens, day.next);
  if (!isDay(year?.value ?? null, start.start.month!, day.value)) return null;
  const parts = { year: year?.value ?? null, month: start.start.month, day: day.value };
  return { first: at, last: year?.next ?? day.next, start: parts, end: parts };
}

/** The token behind "-", "to", "until", "through", or behind the "and" of "between A and B"; null where nothing joins. */
export function behindJoiner(tokens: readonly Token[], at: number, first: number): number | null {
  const word = lowerAt(tokens, at);
  if (isDash(word) || /^(?:to|until|till|through|thru)$/.test(word)) return at + 1;
  return word === "and" && (lowerAt(tokens, first - 1) === "between" || lowerAt(tokens, first - 2) === "between") ? at + 1 : null;
}

/** Two whole dates joined: "27 September-10 November", "from October 2019 to March 2020", "between 1988 and 1994". */
export function joinDates(scan: Scan, start: Found, readOne: DateRule): Found {
  const opened = /^(?:from|between|the|of)$/.test(lowerAt(scan.tokens, start.first - 1));
  const next = behindJoiner(scan.tokens, start.last, start.first);
  if (next === null || (isYear(start) && !opened)) return start;
  const skip = partOfTime(scan.tokens, next);
  const end = readOne(scan, next + skip) ?? openYear(scan, next, start) ?? openMonth(scan, next + skip, start);
  if (!end || !!end.relative !== !!start.relative || grain(start) !== grain(end)) return start;
  return { first: start.first, last: end.last, start: borrowYear(start, end), end: end.end, relative: start.relative ?? false };
}

const isYear = (found: Found): boolean => found.start.month === null;
const grain = ({ start }: Found): number => (start.day !== null ? 3 : start.month !== null ? 2 : 1);

// "between 1988 and 1994": the second year is told by the first
function openYear({ tokens }: Scan, at: number, start: Found): Found | null {
  const token = tokens[at];
  if (!isYear(start) || !token || !/^[12]\d{3}$/.test(token.text) || Number(token.text) <= start.start.year!) return null;
  if (isUnitBehind(tokens, at + 1) || (isCountBehind(tokens, at + 1) && start.start.year! % 50 === 0)) return null;
  const parts = { year: Number(token.text), month: null, day: null };
  return { first: at, last: at + 1, start: parts, end: parts };
}

// "from March to May": the second month is told by the first
function openMonth({ tokens }: Scan, at: number, start: Found): Found | null {
  const month = grain(start) === 2 && isCapital(tokens[at]) ? monthAt(tokens, at) : null;
  return month && single(at, month.next, { year: null, month: month.value, day: null });
}

/** "January-June 2022", "March to May 2020": months that need no preposition, since a year follows or a dash joins them. */
export const months: DateRule = (scan, at) => {
  const { tokens } = scan;
  const start = monthAt(tokens, at);
  const next = start && isCapital(tokens[at]) ? behindJoiner(tokens, start.next, at) : null;
  const month = next !== null && isCapital(tokens[next]) ? monthAt(tokens, next) : null;
  if (!start || !month || next === null) return null;
  const year = yearBehind(tokens, month.next);
  if (!year && !isDash(lowerAt(tokens, start.next))) return null;
  const end = { year: year?.value ?? null, month: month.value, day: null };
  const opening = {
    year: end.year !== null && start.value > month.value ? end.year - 1 : end.year,
    month: start.value,
    day: null,
  };
  return { first: at, last: year?.next ?? month.next, start: opening, end };
};

function borrowYear({ start }: Found, { end }: Found): Found["start"] {
  if (start.year !== null || end.year === null) return start;
  const later = start.month! > end.month! || (start.month === end.month && (start.day ?? 0) > (end.day ?? 0));
  return { ...start, year: later ? end.year - 1 : end.year };
}

function isTimeBehind(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === ":" || /^(?:am|pm|a|p)$/.test(lowerAt(tokens, next));
}
