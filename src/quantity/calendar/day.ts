import { textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { isPlural } from "./count.js";
import { isDay } from "./days.js";
import { type DateRule, type Found, single } from "./found.js";
import { dayAt, expandYear, isDash, lowerAt, monthAt, type Piece, smallNumberAt, weekdayAt, yearAt } from "./words.js";

const GLUED_DATE = /^(?<day>\d{1,2})(?<month>[a-z]{3,9})(?<year>\d{2}|\d{4})$/;
const GLUED_MONTH_DAY = /^(?<month>[a-z]{3,9})(?<day>\d{1,2})$/;
const DAY_AND_YEAR = /^(?<day>\d{1,2}),(?<year>[12]\d{3})$/;

/** "Friday, 9 November 2020", "Sun 15 Sep": the weekday belongs to the date behind it. */
export const weekdayAndDay: DateRule = (scan, at) => {
  const weekday = weekdayAt(scan.tokens, at, true)!;
  const next = lowerAt(scan.tokens, weekday.next) === "," ? weekday.next + 1 : weekday.next;
  const found = dayMonth(scan, next) ?? monthDay(scan, next);
  return found && { ...found, first: at, weekday: weekday.value };
};

/** "9 November 2020", "the 7th of October", "16. Nov.", "10-August-2012". */
export const dayMonth: DateRule = ({ tokens }, at) => {
  const day = startOfDay(tokens, at);
  if (!day) return null;
  const month = monthAt(tokens, behindDay(tokens, day));
  if (!month) return null;
  const sign = lowerAt(tokens, day.next);
  const separator = isDash(sign) || sign === "/" ? sign : null;
  const year = yearBehind(tokens, month.next, separator, true);
  return dated(at, year?.next ?? month.next, year?.value ?? null, month.value, day.value);
};

/** The token where the month should stand, connectives skipped. */
function behindDay(tokens: readonly Token[], day: Piece): number {
  const next = lowerAt(tokens, day.next);
  if (next === "day" && lowerAt(tokens, day.next + 1) === "of") return day.next + 2;
  if (next === "of" || ((next === "." || next === "/" || isDash(next)) && tokens[day.next]!.glued)) return day.next + 1;
  return day.next;
}

/** "November 9, 2020", "Nov. 9", "September the twenty-first", "October 8th". */
export const monthDay: DateRule = ({ tokens }, at) => {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const dayFrom = lowerAt(tokens, month.next) === "the" ? month.next + 1 : month.next;
  const both = DAY_AND_YEAR.exec(textOf(tokens[dayFrom]))?.groups;
  if (both) return dated(at, dayFrom + 1, Number(both.year), month.value, Number(both.day));
  const day = dayAt(tokens, dayFrom);
  if (!day || isCounting(tokens, at, day)) return null;
  const year = yearBehind(tokens, day.next);
  return dated(at, year?.next ?? day.next, year?.value ?? null, month.value, day.value);
};

/** "2018 March 18": as file and report heads have it. */
export const yearMonthDay: DateRule = ({ tokens }, at) => {
  const year = yearAt(tokens, at);
  const month = year && monthAt(tokens, year.next);
  const day = month && dayAt(tokens, month.next);
  return year && month && day ? dated(at, day.next, year.value, month.value, day.value) : null;
};

/** "29Mar22", "Oct2": one token without spaces. */
export const gluedDate: DateRule = ({ tokens }, at) => {
  const token = tokens[at]!;
  const parts = (GLUED_DATE.exec(token.lower) ?? GLUED_MONTH_DAY.exec(token.lower))?.groups;
  const month = parts && monthAt([{ ...token, kind: "word", lower: parts.month!, text: parts.month!.toUpperCase() }], 0);
  if (!parts || !month) return null;
  const year = parts.year === undefined ? null : parts.year.length === 2 ? expandYear(Number(parts.year)) : Number(parts.year);
  return dated(at, at + 1, year, month.value, Number(parts.day));
};

// "MH-17 July", "$5 March": the number is not free to be a day
function startOfDay(tokens: readonly Token[], at: number): ReturnType<typeof dayAt> {
  const token = tokens[at];
  if (!token) return null;
  if (token.glued && !/^[([“"‘'«/–—,-]$/.test(lowerAt(tokens, at - 1))) return null;
  if (
    token.glued &&
    isDash(lowerAt(tokens, at - 1)) &&
    tokens[at - 1]!.glued &&
    tokens[at - 2]?.kind !== "number" &&
    !monthAt(tokens, at - 2)
  )
    return null;
  return dayAt(tokens, at);
}

// "May 20 soldiers fell", "in June 12 ships sank", but "the January 29 talks": a plural noun behind a bare number that no "on" or "the" announced
function isCounting(tokens: readonly Token[], at: number, day: Piece & { readonly ordinal: boolean }): boolean {
  if (day.ordinal || !isPlural(tokens[day.next]) || tokens[day.next]!.glued) return false;
  return at === 0 || /^(?:in|since|during|late|early|last|by|that|but|and|said|[.,;:“"])$/.test(lowerAt(tokens, at - 1));
}

/** The year that follows a day or month: ", 2020", " 2020", " ’20", and "-12" where the same sign stood before the month. */
export function yearBehind(tokens: readonly Token[], next: number, separator: string | null = null, isDay = false): Piece | null {
  const sign = lowerAt(tokens, next);
  if (separator && sign === separator && tokens[next]!.glued) return shortYear(tokens, next + 1, true);
  if (/^['’]$/.test(sign) && tokens[next + 1]?.glued) return shortYear(tokens, next + 1, true);
  const era = eraYearAt(tokens, sign === "," ? next + 1 : next);
  if (era) return era;
  const year = yearAt(tokens, sign === "," || sign === "of" || (isDash(sign) && tokens[next]!.glued) ? next + 1 : next);
  if (year) return isCount(tokens, year, sign) ? null : year;
  return sign === "," ? null : shortYear(tokens, next, isDay && isClosed(tokens[next + 1]));
}

/** "345 BC", "88 CE" behind a day or month. */
function eraYearAt(tokens: readonly Token[], at: number): Piece | null {
  const era = /^(?:BC|BCE|AD|CE|BE)$/.exec(textOf(tokens[at + 1]))?.[0];
  if (!era || !/^\d{1,4}$/.test(tokens[at]!.text)) return null;
  const year = Number(tokens[at]!.text);
  if (era === "BE") return isThaiYear(year) ? { value: year - THAI_ERA, next: at + 2 } : null;
  return { value: era.startsWith("B") ? 1 - year : year, next: at + 2 };
}

/** Years of the Thai calendar, "10 August 2555 BE", run 543 ahead. */
export const THAI_ERA = 543;
export const isThaiYear = (year: number): boolean => year > 2300 && year < 2700;

// "29 Mar 22": behind day and month no other day can stand
const isClosed = (token: Token | undefined): boolean => token === undefined || /^[.;)!?]$/.test(token.text);

// "On 9 November 2000 people gathered", "arrived on 12 March, 1800 on 13 March", "27 September - 1,200 fell"
function isCount(tokens: readonly Token[], year: Piece, sign: string): boolean {
  if (sign !== "" && /^[,–—-]$/.test(sign) && year.value < 1900 && tokens[year.next]?.kind === "word") return true;
  return isPlural(tokens[year.next]) && (year.value % 100 === 0 || year.value < 1800);
}

/** "96" in "3 Aug 96": only where nothing follows that it could count. */
function shortYear(tokens: readonly Token[], at: number, marked: boolean): Piece | null {
  const year = yearAt(tokens, at);
  if (year && marked) return year;
  const short = smallNumberAt(tokens, at);
  if (!short || !/^\d{2}$/.test(tokens[at]!.text)) return null;
  if (!marked && (short.value < 32 || tokens[short.next]?.kind === "word" || tokens[short.next]?.glued)) return null;
  return { value: expandYear(short.value), next: short.next };
}

export function dated(first: number, last: number, year: number | null, month: number, day: number): Found | null {
  return isDay(year, month, day) ? single(first, last, { year, month, day }) : null;
}
