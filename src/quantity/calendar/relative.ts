import { DAY_WORDS, DIRECTIONS, PARTS_OF_DAY, SEASONS } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { isAhead } from "./ahead.js";
import { addDays, addMonths, type Civil, partsOf, weekdayOf } from "./days.js";
import { type DateRule, type Found, single, YEAR_ONLY } from "./found.js";
import { isCapital, lowerAt, monthAt, ordinalAt, weekdayAt } from "./words.js";

/** "today", "yesterday", "tonight", "the day before yesterday". */
export const dayWord: DateRule = ({ tokens, document }, at) => {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  const beside = lowerAt(tokens, at + the) === "day" ? { before: -1, after: 1 }[lowerAt(tokens, at + the + 1)] : undefined;
  const word = beside === undefined ? at : at + the + 2;
  const shift = DAY_WORDS.get(lowerAt(tokens, word));
  const published = shift === undefined || (beside !== undefined && shift !== beside) ? null : partsOf(document.published);
  if (!published || shift === undefined) return null;
  const part = PARTS_OF_DAY.has(lowerAt(tokens, word + 1)) ? 1 : 0;
  return single(at, word + 1 + part, addDays(published, shift + (beside ?? 0)), true);
};

/** "last month", "this year", "next week", "this morning", "last night", "next May", "last Friday". */
export const shifted: DateRule = (scan, at) => {
  const { tokens, document } = scan;
  const direction = DIRECTIONS.get(lowerAt(tokens, at));
  const published = partsOf(document.published);
  if (direction === undefined || !published) return null;
  const word = lowerAt(tokens, at + 1);
  if (PARTS_OF_DAY.has(word)) return partOfDay(at, direction, word, published);
  const weekday = weekdayAt(tokens, at + 1);
  if (weekday) return single(at, weekday.next, weekdayFrom(published, weekday.value, direction), true);
  const month = monthAt(tokens, at + 1);
  if (month && isCapital(tokens[at + 1])) return single(at, month.next, monthFrom(published, month.value, direction), true);
  const dayInWeek = word === "week" ? weekdayAt(tokens, at + 2) : null;
  if (dayInWeek)
    return single(at, dayInWeek.next, addDays(published, dayInWeek.value - weekdayOf(published) + 7 * direction), true);
  if (word === "day") return dayBeside(tokens, at, direction, published);
  // "over the past weekend", "this past weekend": the last one
  if (word === "past" && direction === 0) return thisPast(tokens, at, published);
  const past = lowerAt(tokens, at) === "past";
  const found = past && word !== "weekend" ? null : calendarUnit(at, direction, word, published);
  return found && !isDuration(tokens, at) ? found : null;
};

// "this past Friday", "this past spring"; "this past year" is a length of time
function thisPast(tokens: readonly Token[], at: number, today: Civil): Found | null {
  const weekday = weekdayAt(tokens, at + 2);
  if (weekday) return single(at, weekday.next, weekdayFrom(today, weekday.value, -1), true);
  const month = monthAt(tokens, at + 2);
  if (month && isCapital(tokens[at + 2])) return single(at, month.next, monthFrom(today, month.value, -1), true);
  const word = lowerAt(tokens, at + 2);
  const found = word === "weekend" || SEASONS.has(word) ? calendarUnit(at, -1, word, today) : null;
  return found && { ...found, last: at + 3 };
}

// "they came back last day"; "the last day", "last day of school" name none
function dayBeside(tokens: readonly Token[], at: number, direction: number, today: Civil): Found | null {
  if (direction > 0 || tokens[at + 2]?.kind === "word" || !isVerbLike(tokens[at - 1])) return null;
  return single(at, at + 2, addDays(today, direction), true);
}

const isVerbLike = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === "word" && !/^(?:the|a|an|this|its|his|her|their|on|of|is|was|very|every|at|for)$/.test(token.lower));

// "over the last year" is twelve months, "its last week" the end of something, "last year" the year before
function isDuration(tokens: readonly Token[], at: number): boolean {
  if (/^(?:its|his|her|their|my|our|your|['’]s)$/.test(lowerAt(tokens, at - 1))) return true;
  return lowerAt(tokens, at - 1) === "the" && !/^(?:decade|century|weekend)$/.test(lowerAt(tokens, at + 1));
}

function calendarUnit(at: number, direction: number, word: string, today: Civil): Found | null {
  const { year, month } = today;
  const season = SEASONS.get(word);
  if (season !== undefined) return seasonFrom(at, direction, season, today);
  switch (word) {
    case "year":
      return single(at, at + 2, YEAR_ONLY(year + direction), true);
    case "month":
      return single(at, at + 2, { ...addMonths(year, month, direction), day: null }, true);
    case "week":
      return days(at, addDays(today, 1 - weekdayOf(today) + 7 * direction), 6);
    case "weekend":
      return days(at, addDays(today, weekendShift(direction, weekdayOf(today))), 1);
    case "quarter":
      return quarterOf(at, addMonths(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * direction));
    case "decade":
      return years(at, Math.floor(year / 10) * 10 + 10 * direction, 9);
    case "century":
      return years(at, Math.floor((year - 1) / 100) * 100 + 1 + 100 * direction, 99);
    default:
      return null;
  }
}

const weekendShift = (direction: number, weekday: number): number => 6 - weekday + 7 * direction;

function seasonFrom(at: number, direction: number, month: number, today: Civil): Found {
  // "this winter" of a January began the year before
  const year =
    (direction === 0 && month === 12 && today.month < 6) || (direction < 0 && today.month < month + 3)
      ? today.year - 1
      : direction > 0 && today.month >= month
        ? today.year + 1
        : today.year;
  return {
    first: at,
    last: at + 2,
    start: { year, month, day: null },
    end: { ...addMonths(year, month, 2), day: null },
    relative: true,
  };
}

const years = (at: number, from: number, width: number): Found => ({
  first: at,
  last: at + 2,
  start: YEAR_ONLY(from),
  end: YEAR_ONLY(from + width),
  relative: true,
});
const days = (at: number, start: Civil, width: number): Found => ({
  first: at,
  last: at + 2,
  start,
  end: addDays(start, width),
  relative: true,
});
const quarterOf = (at: number, { year, month }: { year: number; month: number }): Found => ({
  first: at,
  last: at + 2,
  start: { year, month, day: null },
  end: { year, month: month + 2, day: null },
  relative: true,
});

function partOfDay(at: number, direction: number, word: string, today: Civil): Found | null {
  if (direction === 0) return single(at, at + 2, today, true);
  return direction < 0 && word === "night" ? single(at, at + 2, addDays(today, -1), true) : null;
}

function monthFrom(today: Civil, month: number, direction: number): Found["start"] {
  const year =
    direction < 0
      ? month < today.month
        ? today.year
        : today.year - 1
      : direction > 0
        ? month > today.month
          ? today.year
          : today.year + 1
        : today.year;
  return { year, month, day: null };
}

function weekdayFrom(today: Civil, weekday: number, direction: number): Civil {
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  if (direction < 0) return addDays(today, -(behind || 7));
  return addDays(today, weekday - weekdayOf(today) + 7 * direction);
}

// "every Sunday" is no one day, "Black Friday" and "Good Friday" are names
const NO_DAY =
  /^(?:every|each|any|a|an|per|most|alternate|some|another|black|good|bloody|holy|ash|easter|palm|cyber|shrove|super|fat)$/;
const BEFORE_WEEKDAY = /^(?:on|since|until|till|by|from|late|early|before|after|through|said|of|and|,|to)$/;

/** "on Friday", "late Tuesday", "Monday morning": the last such day up to the document's own, or the next one where the clause looks ahead. */
export const weekday: DateRule = ({ tokens, document }, at) => {
  const day = weekdayAt(tokens, at);
  const published = partsOf(document.published);
  if (!day || !published || !isCapital(tokens[at])) return null;
  const part = PARTS_OF_DAY.has(lowerAt(tokens, day.next)) ? 1 : 0;
  if (at > 0 && (NO_DAY.test(lowerAt(tokens, at - 1)) || isCounted(tokens, at) || (!part && isTitle(tokens, at, day.next))))
    return null;
  const last = day.next + part;
  if (isTimetable(tokens, at, last)) return null;
  const week = weekBehind(tokens, last);
  if (week) return single(at, week.next, addDays(published, day.value - weekdayOf(published) + 7 * week.shift), true);
  const back = (weekdayOf(published) - day.value + 7) % 7;
  const ahead = (day.value - weekdayOf(published) + 7) % 7;
  return single(at, last, addDays(published, isAhead(tokens, at, last) ? ahead : -back), true);
};

// "the third Tuesday" of some month
const isCounted = (tokens: readonly Token[], at: number): boolean => ordinalAt(tokens, at - 1)?.next === at;

// "the Sunday Times", "Friday Night Lights"
function isTitle(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = tokens[next];
  if (/^time$/.test(lowerAt(tokens, next + 1)) || lowerAt(tokens, next + 2) === "time") return false; // "6:20 a.m. Friday Velm time"
  return behind?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(behind.text) && !BEFORE_WEEKDAY.test(lowerAt(tokens, at - 1));
}

// "open Monday to Friday" names days of every week; "from Monday to Wednesday" is left with it
function isTimetable(tokens: readonly Token[], at: number, last: number): boolean {
  const joins = /^(?:to|through|-|–)$/;
  return (
    (joins.test(lowerAt(tokens, last)) && weekdayAt(tokens, last + 1) !== null) ||
    (joins.test(lowerAt(tokens, at - 1)) && weekdayAt(tokens, at - 2) !== null)
  );
}

/** "next week" in "Tuesday of next week". */
function weekBehind(tokens: readonly Token[], at: number): { next: number; shift: number } | null {
  const from = /^(?:of|,)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const shift = DIRECTIONS.get(lowerAt(tokens, from));
  return shift !== undefined && lowerAt(tokens, from + 1) === "week" ? { next: from + 2, shift } : null;
}
