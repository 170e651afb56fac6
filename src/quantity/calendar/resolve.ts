import { FAMED_DAYS } from "../../lexicon/calendar.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Memory, Scan } from "../scan.js";
import { tenseAround } from "./ahead.js";
import { type Civil, dayNumber, isDay, isoOf, type Parts, partsOf, weekdayOf } from "./days.js";
import type { Found } from "./found.js";

/** How far back, in characters, an earlier date still sets the time of a narrative. */
const NEARBY = 400;
/** Tokens of a heading that is about its date: "Timeline 2014"; a longer one only mentions it. */
const SHORT_HEADING = 4;
/** A month as an anchor: its middle, so that days on either side are equally near. */
const MID_MONTH = 15;

/** Fills the year in where words leave it out: from the same day written in full earlier, a date nearby, the heading, the document's own date. */
export function resolve(scan: Scan, found: Found): Found {
  if (found.start.year !== null || found.end.month === null || isYearly(scan, found)) return found;
  const named = yearNamed(scan, found);
  const chosen = named?.year ?? yearFor(scan, found);
  if (chosen === null) return found;
  const year = onWeekday(found, chosen);
  const later = isLater(found.start, found.end);
  const last = named?.next ?? found.last;
  return { ...found, last, start: { ...found.start, year: later ? year - 1 : year }, end: { ...found.end, year } };
}

// "every year on 5 June", "every 5 June", "on 5 June each year", "annually on 5 June"
function isYearly({ tokens }: Scan, { first, last }: Found): boolean {
  const word = (at: number): string => lowerOf(tokens[at]);
  const every = (at: number): boolean => /^(?:every|each)$/.test(word(at)) && word(at + 1) === "year";
  if (/^(?:every|each)$/.test(word(first - 1)) || every(last) || word(last) === "annually") return true;
  const back = /^(?:on|from|between|in)$/.test(word(first - 1)) ? first - 2 : first - 1;
  return every(back - 1) || word(back) === "annually" || word(back) === "yearly";
}

/** "27 December" to "3 January": the first end lies in the year before. */
export function isLater(start: Parts, end: Parts): boolean {
  return start.month! > end.month! || (start.month === end.month && (start.day ?? 0) > (end.day ?? 0));
}

/** Keeps a date for the days behind it that come without a year. */
export function remember({ memory, tokens, segment }: Scan, words: Found, found: Found): void {
  const { year, month, day } = found.start;
  if (year === null) return;
  const at = tokens[found.first]!.start;
  // "the highest since May 2008" is no time that the text goes on in
  if (isRecordSince(tokens, found.first)) return;
  if (found.start.year === found.end.year) {
    memory.lastYear = year;
    memory.lastYearAt = at;
  }
  const written = !words.relative && words.start.year !== null;
  if (
    written &&
    segment?.kind === "heading" &&
    tokens.length <= SHORT_HEADING &&
    isoOf(found.start).slice(0, 4) === isoOf(found.end).slice(0, 4)
  )
    memory.headingYear = year;
  if (month !== null && written && words.start === words.end) {
    memory.lastDate = isoOf({ year, month, day: day ?? MID_MONTH });
    memory.lastDateAt = at;
  }
  if (month === null || day === null) return;
  memory.lastDay = isoOf(found.start);
  memory.lastDayAt = at;
  if (written) memory.years.set(isoOf({ year: null, month, day }), year);
}

/** The day that "three days later" and "the next day" count from: the last one named, where it is not far. */
export function anchorBefore(memory: Memory, at: number): Civil | null {
  return memory.lastDay !== null && memory.lastDayAt < at && at - memory.lastDayAt <= NEARBY ? partsOf(memory.lastDay) : null;
}

/** The year that "two years later" counts from. */
export function yearBefore(memory: Memory, at: number): Civil | null {
  const near = memory.lastYear !== null && memory.lastYearAt < at && at - memory.lastYearAt <= NEARBY;
  return near ? { year: memory.lastYear!, month: 1, day: 1 } : null;
}

function yearFor(scan: Scan, found: Found): number | null {
  const { memory, tokens, document } = scan;
  const parts = found.end;
  const famed = FAMED_DAYS.get(isoOf({ ...parts, year: null }));
  if (famed?.events.has(lowerOf(tokens[found.last]))) return famed.year;
  const written = memory.years.get(isoOf({ ...parts, year: null }));
  if (written !== undefined) return written;
  const published = partsOf(document.published);
  const lastDate = partsOf(memory.lastDate);
  const at = tokens[found.first]!.start;
  const sameSentence = memory.lastDateAt >= tokens[0]!.start && memory.lastDateAt <= at;
  if (lastDate && (sameSentence || !published)) {
    const near = nearest(parts, lastDate);
    // "October 9 – Some 900 have come since mid-April"
    const isAhead = published !== null && numberOf(lastDate) <= numberOf(published) && inYear(parts, near) > numberOf(published);
    return isAhead && sinceBefore(tokens, found.first) ? notAfter(parts, published) : near;
  }
  if (memory.headingYear !== null) return memory.headingYear;
  if (!published) return null;
  const tense = tenseAround(tokens, found.first, found.last);
  const ahead = tense === "ahead" || (tense === null && isImminent(tokens, found, published));
  const year = ahead ? nextOrJustGone(parts, published) : notAfter(parts, published);
  if (!lastDate || at - memory.lastDateAt > NEARBY) return year;
  return leansOn(parts, year, lastDate, published) ? nearest(parts, lastDate) : year;
}

function isRecordSince(tokens: readonly Token[], first: number): boolean {
  const since = tokens[first]?.lower === "since" ? first : first - 1;
  if (lowerOf(tokens[since]) !== "since") return false;
  for (let at = since - 1; at >= 0 && at > since - 7; at--) {
    if (/^[,.;:]$/.test(tokens[at]!.text)) return false;
    if (SUPERLATIVES.test(tokens[at]!.lower)) return /^(?:the|its|their|an?|['’]s|was|is)$/.test(lowerOf(tokens[at - 1]));
  }
  return false;
}
const SUPERLATIVES =
  /^(?:most|least|worst|best|first|(?:bigg|larg|high|low|strong|weak|fast|slow|sharp|steep|small|long|short|deep|great|rich|tough|poor)est)$/;

function sinceBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    if (/^[.;]$/.test(tokens[at]!.text)) return false;
    if (tokens[at]!.lower === "since") return true;
  }
  return false;
}

/** "set in June last year", "on 3 June of this year": one date, told in two ways. */
function yearNamed({ tokens, document }: Scan, { last }: Found): { year: number; next: number } | null {
  const published = partsOf(document.published);
  const at = lowerOf(tokens[last]) === "of" ? last + 1 : last;
  if (!published || lowerOf(tokens[at + 1]) !== "year" || /^['’]s$/.test(lowerOf(tokens[at + 2]))) return null; // "last year's sales"
  const shift = YEARS_AWAY[lowerOf(tokens[at])];
  return shift === undefined ? null : { year: published.year + shift, next: at + 2 };
}
const YEARS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A day that comes within a month and was almost a year ago is the one to come where no verb speaks of the past: of the other, news tells the year. */
function isImminent(tokens: readonly Token[], { first, end, weekday }: Found, published: Civil): boolean {
  const year = notAfter(end, published) + 1;
  if (end.day === null || weekday !== undefined || !exists(end, year)) return false;
  const next = inYear(end, year) - numberOf(published);
  return next > 0 && next <= (LIMITS.has(lowerOf(tokens[first - 1])) ? 90 : 31);
}
// "closed until 1 June"
const LIMITS = new Set(["until", "till", "through", "expires", "expire"]);

/** A narrative of long ago goes on in its own time, unless the day is so near the document's date that it reads as news. */
function leansOn(parts: Parts, year: number, lastDate: Civil, published: Civil): boolean {
  const now = numberOf(published);
  return now - numberOf(lastDate) > 400 && now - inYear(parts, year) > 60;
}

const numberOf = ({ year, month, day }: Civil): number => dayNumber(year, month, day);
const inYear = (parts: Parts, year: number): number => dayNumber(year, parts.month!, parts.day ?? 1);
const exists = (parts: Parts, year: number): boolean => parts.day === null || isDay(year, parts.month!, parts.day);

function notAfter(parts: Parts, anchor: Civil): number {
  let year = inYear(parts, anchor.year) > numberOf(anchor) ? anchor.year - 1 : anchor.year;
  while (!exists(parts, year)) year--;
  return year;
}

/** The next such day; but what lies ten months ahead and was two months ago is meant as gone, whatever the verb. */
function nextOrJustGone(parts: Parts, anchor: Civil): number {
  const last = inYear(parts, anchor.year) + (parts.day === null ? 30 : 0);
  let year = last < numberOf(anchor) ? anchor.year + 1 : anchor.year;
  while (!exists(parts, year)) year++;
  const gone = notAfter(parts, anchor);
  return inYear(parts, year) - numberOf(anchor) > 300 && numberOf(anchor) - inYear(parts, gone) < 65 ? gone : year;
}

function nearest(parts: Parts, anchor: Civil): number {
  const distance = (year: number): number => (exists(parts, year) ? Math.abs(inYear(parts, year) - numberOf(anchor)) : Infinity);
  return [anchor.year, anchor.year - 1, anchor.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** "Sunday, 15 September": the weekday settles which year is meant. */
function onWeekday({ weekday, end }: Found, year: number): number {
  if (weekday === undefined || end.day === null) return year;
  const fits = (candidate: number): boolean =>
    exists(end, candidate) && weekdayOf({ year: candidate, month: end.month!, day: end.day! }) === weekday;
  return [year, year + 1, year - 1].find(fits) ?? year;
}
