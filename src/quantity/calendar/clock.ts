import { CARDINALS } from "../../lexicon/calendar.js";
import { textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Reader } from "../scan.js";
import { quantityOf } from "./found.js";
import { isZone, marked, type Time } from "./half-of-day.js";
import { pastHour } from "./past-hour.js";
import { isDash, lowerAt, smallNumberAt, weekdayAt } from "./words.js";

const APPROX = new Set(["around", "about", "approximately", "roughly", "circa"]);
export const CLOCK_OPENERS: ReadonlySet<string> = new Set([
  ...APPROX,
  ...CARDINALS.keys(),
  "from",
  "between",
  "by",
  "noon",
  "midday",
  "midnight",
  "half",
  "quarter",
  "a",
]);
const CLOCK_PREPOSITION =
  /^(?:at|around|about|approximately|roughly|by|until|till|from|since|before|after|between|to|past|and|,|\(|∙|\||-|–|—)$/;

/** "20:00", "8 pm", "8.30 a.m.", "noon", "from 9 to 11 pm", "around 20:00". */
export const clock: Reader = (scan, at) => {
  const { tokens } = scan;
  const hedged = APPROX.has(lowerAt(tokens, at));
  const opened = /^(?:from|between)$/.test(lowerAt(tokens, at));
  const first = hedged || opened || lowerAt(tokens, at) === "by" ? at + 1 : at;
  const start = timeAt(tokens, first) ?? openStart(tokens, first);
  if (!start) return null;
  const end = endOf(tokens, start, first);
  if (opened && !end) return null;
  if (!start.mark && !end?.mark && !(end && areHours(tokens, start, end)) && !isTimePlace(tokens, first, start)) return null;
  const last = end?.next ?? start.next;
  const value = end ? `${isoTime(start, end)}/${isoTime(end)}` : isoTime(start);
  const bound = hedged ? "approx" : lowerAt(tokens, at) === "by" ? "at-most" : "exact";
  return quantityOf(scan, {
    dimension: "clock",
    first,
    last,
    from: at,
    bound,
    boundText: bound === "exact" ? null : tokens[at]!.text,
    value,
  });
};

// "open 9:30-17:00", "9:30 until 11:00": two such numbers in order are no score
const areHours = (tokens: readonly Token[], start: Time, end: Time): boolean =>
  start.minute !== null &&
  end.minute !== null &&
  start.second === null &&
  (end.hour > 12 || /^(?:until|till)$/.test(lowerAt(tokens, start.next))) &&
  end.hour > start.hour;

/** "half past eight", "noon", "20:00:15", "8.30 pm", "8 pm", "8 o’clock", "0800 hours". */
function timeAt(tokens: readonly Token[], at: number): Time | null {
  const token = tokens[at];
  if (!token) return null;
  const past = pastHour(tokens, at);
  if (past) return past;
  if (token.kind === "word") return wordTime(tokens, at);
  if (token.kind !== "number" || (token.glued && /^[\p{L}\p{Sc}:.#/]$/u.test(lowerAt(tokens, at - 1).slice(-1)))) return null;
  return colonTime(tokens, at) ?? dottedTime(tokens, at) ?? fourDigits(tokens, at) ?? plainHour(tokens, at);
}

function colonTime(tokens: readonly Token[], at: number): Time | null {
  const [hour, minute] = [tokens[at]!, tokens[at + 2]];
  if (
    tokens[at + 1]?.text !== ":" ||
    !tokens[at + 1]!.glued ||
    !minute?.glued ||
    !/^\d{1,2}$/.test(hour.text) ||
    !/^[0-5]\d$/.test(minute.text)
  )
    return null;
  const hasSecond =
    tokens[at + 3]?.text === ":" && tokens[at + 3]!.glued && /^[0-5]\d(?:\.\d{1,6})?$/.test(textOf(tokens[at + 4]));
  if (!hasSecond && tokens[at + 3]?.glued && tokens[at + 3]!.text === ":") return null;
  const next = hasSecond ? at + 5 : at + 3;
  return marked(
    tokens,
    next,
    Number(hour.text),
    Number(minute.text),
    hasSecond ? Math.floor(Number(tokens[at + 4]!.text)) : null,
  );
}

// "8.30" is a price or a measure unless "am", "pm" or "hours" follows
function dottedTime(tokens: readonly Token[], at: number): Time | null {
  const parts = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(tokens[at]!.text)?.groups;
  const time = parts ? marked(tokens, at + 1, Number(parts.hour), Number(parts.minute), null) : null;
  if (time?.mark) return time;
  if (!time) return null;
  const next = lowerAt(tokens, at + 1) === "on" ? at + 2 : at + 1;
  const dated = /^(?:yesterday|today|tomorrow)$/.test(lowerAt(tokens, next)) || weekdayAt(tokens, next) !== null;
  if (dated && /^(?:at|around|by)$/.test(lowerAt(tokens, at - 1))) return { ...time, mark: "hours" };
  const morning = lowerAt(tokens, at + 1) === "in" && /^(?:morning|afternoon|evening)$/.test(lowerAt(tokens, at + 3));
  return morning || isTimetabled(tokens, at) ? { ...time, mark: "hours" } : null;
}

// "the 18.30 news bulletin", "the 7.15 and 8.15 trains": what runs by the clock, one of many times or the only one
function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  const runs = behind.findIndex(({ lower }) => TIMETABLED.test(lower));
  return (
    runs >= 0 &&
    behind
      .slice(0, runs)
      .every(({ lower }) => /^(?:and|or|,|news|evening|morning|late|early|express)$|^\d{1,2}\.[0-5]\d$/.test(lower)) &&
    /^(?:the|its|his|her|and|,|or|a|every|each)$/.test(lowerAt(tokens, at - 1))
  );
}
const TIMETABLED = /^(?:bulletins?|trains?|buses|bus|ferr(?:y|ies)|flights?|service|mass|broadcasts?|departures?|kick-offs?)$/;

// "0030 GMT", "0540 hours", "at 1430 hours"
function fourDigits(tokens: readonly Token[], at: number): Time | null {
  const parts = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/.exec(tokens[at]!.text)?.groups;
  const zone = isZone(tokens[at + 1]) || /^(?:gmt|utc|hrs)$/.test(lowerAt(tokens, at + 1));
  const hours = lowerAt(tokens, at + 1) === "hours" && (tokens[at]!.text.startsWith("0") || lowerAt(tokens, at - 1) === "at");
  if (!parts || !(zone || hours)) return null;
  return { next: at + 2, hour: Number(parts.hour), minute: Number(parts.minute), second: null, mark: "hours" };
}

function plainHour(tokens: readonly Token[], at: number): Time | null {
  if (!/^\d{1,2}$/.test(tokens[at]!.text)) return null;
  const part = partOfDay(tokens, at);
  if (part) return part;
  const time = marked(tokens, at + 1, Number(tokens[at]!.text), null, null);
  return time?.mark ? time : hourOfDay(tokens, at);
}

/** "at 6 in the morning", "10 at night". */
function partOfDay(tokens: readonly Token[], at: number): Time | null {
  const hour = smallNumberAt(tokens, at)?.value ?? 0;
  const words = [1, 2, 3].map((step) => lowerAt(tokens, at + step));
  if (hour < 1 || hour > 12 || !isHourPlace(tokens, at)) return null;
  if (words[0] === "at" && words[1] === "night")
    return {
      next: at + 3,
      hour: hour > 5 ? (hour + 12) % 24 : hour,
      minute: 0,
      second: null,
      mark: hour > 5 && hour < 12 ? "pm" : "am",
    };
  if (words[0] !== "in" || words[1] !== "the") return null;
  if (words[2] === "morning") return { next: at + 4, hour: hour % 12, minute: 0, second: null, mark: "am" };
  return words[2] === "afternoon" || words[2] === "evening"
    ? { next: at + 4, hour: (hour % 12) + 12, minute: 0, second: null, mark: "pm" }
    : null;
}

// "at 6", "between 10 and 11", "10 - 11"
function isHourPlace(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    at === 0 ||
    /^(?:at|around|about|until|till|by|from|since|between)$/.test(before) ||
    ((isDash(before) || /^(?:and|to)$/.test(before)) && smallNumberAt(tokens, at - 2) !== null)
  );
}

/** "tonight at 8", "on Friday at 7": a bare hour behind its day, where nothing follows that it could count. */
function hourOfDay(tokens: readonly Token[], at: number): Time | null {
  const day = tokens[at - 2];
  if (lowerAt(tokens, at - 1) !== "at" || !day || !(DAYS_OF_HOURS.has(day.lower) || weekdayAt(tokens, at - 2))) return null;
  const hour = smallNumberAt(tokens, at);
  if (!hour || hour.value < 1 || hour.value > 12 || !goesOnWithoutNoun(tokens, hour.next) || isOfLevels(tokens)) return null;
  const evening = day.lower === "tonight" || day.lower === "evening";
  return { next: hour.next, hour: evening ? (hour.value % 12) + 12 : hour.value, minute: null, second: null, mark: "hours" };
}
const DAYS_OF_HOURS = new Set(["today", "tonight", "tomorrow", "yesterday", "morning", "evening"]);

function goesOnWithoutNoun(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === "and") return tokens[at + 1]?.kind === "word" && !smallNumberAt(tokens, at + 1);
  return word === "" || /^(?:[.,;:!?)]|but|when|as|with|in|on|outside|near|after|before)$/.test(word);
}

// "the share closed on Friday at 8": a level, no hour
const isOfLevels = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => LEVELS.test(lower));
const LEVELS =
  /^(?:shares?|stocks?|ind(?:ex|ices|exes)|prices?|rates?|yields?|bonds?|futures|ratings?|scores?|temperatures?|points?|traded)$/;

function wordTime(tokens: readonly Token[], at: number): Time | null {
  const word = lowerAt(tokens, at);
  if (word === "noon" || word === "midday") return { next: at + 1, hour: 12, minute: 0, second: null, mark: "hours" };
  if (word === "midnight") return { next: at + 1, hour: 0, minute: 0, second: null, mark: "hours" };
  const part = partOfDay(tokens, at);
  if (part) return part;
  const hour = smallNumberAt(tokens, at);
  if (!hour || hour.value < 1 || hour.value > 12) return null;
  const time = marked(tokens, hour.next, hour.value, null, null);
  return time?.mark ? time : hourOfDay(tokens, at);
}

// "9" in "from 9 to 11 pm", "8" in "8-9 pm"
function openStart(tokens: readonly Token[], at: number): Time | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:[1-9]|1[0-2])$/.test(token.text) || token.glued) return null;
  const time: Time = { next: at + 1, hour: Number(token.text), minute: null, second: null, mark: null };
  return endOf(tokens, time, at)?.mark ? time : null;
}

function endOf(tokens: readonly Token[], start: Time, first: number): Time | null {
  const word = lowerAt(tokens, start.next);
  const joins =
    isDash(word) || /^(?:to|until|till|through)$/.test(word) || (word === "and" && lowerAt(tokens, first - 1) === "between");
  return joins ? timeAt(tokens, start.next + 1) : null;
}

/** "9" in "9-11 pm" takes the half of the day from the end, "11" in "11-1 am" the other half. */
function isoTime(time: Time, end?: Time): string {
  const late = (end?.mark === "pm" && time.hour + 12 <= end.hour) || (end?.mark === "am" && time.hour > end.hour);
  const borrowed = late && !time.mark && time.hour < 12 ? 12 : 0;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `T${two(time.hour + borrowed)}:${two(time.minute ?? 0)}${time.second === null ? "" : `:${two(time.second)}`}`;
}

// "20:00" by its look alone: two digits of hours, or a word in front that a time takes; "Luke 3:16", "won 12:10" and "2:03:59" are none
function isTimePlace(tokens: readonly Token[], first: number, time: Time): boolean {
  const before = lowerAt(tokens, first - 1);
  const preposition = CLOCK_PREPOSITION.test(before);
  const twoDigits = tokens[first]!.text.length === 2;
  if (time.second !== null) return twoDigits || /^(?:at|around|about)$/.test(before);
  if (first === 0) return twoDigits;
  if (preposition) return twoDigits || /^(?:at|around|about|by|until|from|since|between|before|after)$/.test(before);
  return twoDigits && /^(?:[12]\d{3}|\d{1,2}|the|\p{Ll}+day)$/u.test(before);
}
