import { DIRECTIONS } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { isAhead } from "./ahead.js";
import { addDays, addMonths, type Civil, isDay, isoOf, partsOf, weekdayOf } from "./days.js";
import { type DateRule, single } from "./found.js";
import { anchorBefore } from "./resolve.js";
import { dayAt, isCapital, lowerAt, monthAt, ordinalAt, weekdayAt, yearAt } from "./words.js";

/** "the first Friday of next month", "the second Monday in November 2021", "last Sunday of May". */
export const nthWeekday: DateRule = ({ tokens, document }, at) => {
  const last = lowerAt(tokens, at) === "last";
  const ordinal = last ? { value: 5, next: at + 1 } : ordinalAt(tokens, at);
  const weekday = ordinal && ordinal.value < 6 ? weekdayAt(tokens, ordinal.next) : null;
  if (!ordinal || !weekday || !/^(?:of|in)$/.test(lowerAt(tokens, weekday.next))) return null;
  const month = monthNamed(tokens, weekday.next + 1, partsOf(document.published));
  const day = month && dayOfWeek(month, weekday.value, last ? "last" : ordinal.value);
  return day && month ? single(at, month.next, day, month.relative) : null;
};

interface Month {
  readonly year: number;
  readonly month: number;
  readonly next: number;
  readonly relative: boolean;
}

function monthNamed(tokens: Parameters<typeof monthAt>[0], at: number, published: Civil | null): Month | null {
  const shift = DIRECTIONS.get(lowerAt(tokens, at));
  if (shift !== undefined && lowerAt(tokens, at + 1) === "month")
    return published && { ...addMonths(published.year, published.month, shift), next: at + 2, relative: true };
  const month = monthAt(tokens, at);
  if (!month) return null;
  const year = yearAt(tokens, month.next);
  if (year) return { year: year.value, month: month.value, next: year.next, relative: false };
  return published && { year: published.year, month: month.value, next: month.next, relative: true };
}

/** The first, the third or the last such weekday of a month; null where it has no fifth. */
export function dayOfWeek({ year, month }: Pick<Month, "year" | "month">, weekday: number, nth: number | "last"): Civil | null {
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  if (nth === "last") return { year, month, day: isDay(year, month, first + 28) ? first + 28 : first + 21 };
  const day = first + (nth - 1) * 7;
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** "on the 27th", "Friday the 15th": a day of the month that was last spoken of, or of the document's own. */
export const dayOfMonth: DateRule = ({ tokens, document, memory }, at) => {
  const weekday = weekdayAt(tokens, at);
  const from = weekday ? weekday.next : at;
  const published = partsOf(document.published);
  // "Friday 9th", too
  const the = lowerAt(tokens, from) === "the";
  if (!published || !(the || (weekday && tokens[from]?.kind === "number"))) return null;
  if (!weekday && !DAY_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null;
  const dayFrom = the ? from + 1 : from;
  const ordinal = ordinalAt(tokens, dayFrom);
  const day = ordinal ?? (the && (weekday || isDueOn(tokens, at)) ? dayAt(tokens, dayFrom) : null);
  if (
    !day ||
    day.value > 31 ||
    tokens[day.next]?.kind === "word" ||
    (!weekday && day.value < 21 && tokens[dayFrom]!.kind === "word") ||
    (!weekday && !ordinal && (day.value < 13 || (tokens[day.next] !== undefined && !/^[.,;:!?)]$/.test(tokens[day.next]!.text))))
  )
    return null;
  const anchor = anchorBefore(memory, tokens[at]!.start) ?? published;
  const months = isAhead(tokens, at, day.next)
    ? [0, 1, 2]
    : day.value <= anchor.day || anchor !== published
      ? [0, -1, -2]
      : [-1, -2, 0];
  for (const shift of months) {
    const candidate = { ...addMonths(anchor.year, anchor.month, shift), day: day.value };
    if (!isDay(candidate.year, candidate.month, candidate.day)) continue;
    if (!weekday || weekdayOf(candidate) === weekday.value)
      return { ...single(at, day.next, candidate), explicit: `---${isoOf(candidate).slice(8)}` };
  }
  return null;
};

const DAY_PREPOSITIONS = new Set(["on", "by", "until", "till", "since", "for", "from"]);

// "until the 27", "scheduled for the 27": a bare number is a day only where nothing else can be meant
const isDueOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|until|till|since)$/.test(lowerAt(tokens, at - 1)) ||
  (lowerAt(tokens, at - 1) === "for" &&
    /^(?:scheduled|set|planned|due|booked|slated|back|called|announced|fixed)$/.test(lowerAt(tokens, at - 2)));

const BESIDE: ReadonlyMap<string, number> = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
]);

/** "the next day", "the same day", "the day before": counted from the day last named; what follows a preposition of place is no day of ours. */
export const besideDay: DateRule = (scan, at) => {
  const { tokens, memory } = scan;
  const anchor = anchorBefore(memory, tokens[at]!.start) ?? planAnchor(scan, at);
  if (!anchor) return null;
  const the = lowerAt(tokens, at) === "the" ? at + 1 : at;
  const shift = BESIDE.get(lowerAt(tokens, the));
  const unit = lowerAt(tokens, the + 1);
  if (shift !== undefined && unit === "day" && (the > at || shift === 1))
    return single(at, the + 2, addDays(anchor, shift), true);
  if (shift !== undefined && the > at && unit === "year")
    return single(at, the + 2, { year: anchor.year + shift, month: null, day: null }, true);
  if (shift !== undefined && the > at && unit === "month")
    return single(at, the + 2, { ...addMonths(anchor.year, anchor.month, shift), day: null }, true);
  if (the === at || lowerAt(tokens, the) !== "day" || isCapital(tokens[the])) return null;
  const side = { before: -1, after: 1 }[lowerAt(tokens, the + 1)];
  return side !== undefined && tokens[the + 2]?.kind !== "word" ? single(at, the + 2, addDays(anchor, side), true) : null;
};

// "they will vote the next day": with no day named before, a plan counts from the document's own
function planAnchor({ tokens, memory, document }: Scan, at: number): Civil | null {
  const last = at + (lowerAt(tokens, at) === "the" ? 3 : 2);
  return memory.lastDay === null && lowerAt(tokens, last - 1) === "day" && isAhead(tokens, at, last)
    ? partsOf(document.published)
    : null;
}
