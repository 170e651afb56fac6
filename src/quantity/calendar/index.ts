import { firstAnswer } from "../../first-answer.js";
import {
  ABOUT_VERBS,
  ANNIVERSARIES,
  CARDINALS,
  DAY_WORDS,
  DECADE_WORDS,
  DIRECTIONS,
  MONTHS,
  ORDINAL_TENS,
  ORDINALS,
  SEASONS,
  WEEKDAYS,
} from "../../lexicon/calendar.js";
import { TENS, VAGUE_MULTIPLIERS } from "../../lexicon/numerals.js";
import type { Quantity, Token } from "../../types.js";
import type { Reader, Scan } from "../scan.js";
import { besideDay, dayOfMonth, nthWeekday } from "./anchored.js";
import { CLOCK_OPENERS, clock } from "./clock.js";
import { dayMonth, gluedDate, monthDay, weekdayAndDay, yearMonthDay } from "./day.js";
import { isoPeriod } from "./days.js";
import { dottedDay } from "./dotted.js";
import { ageDecade, anniversary, DURATION_OPENERS, duration, nextAgeDecade, OWNERS } from "./duration.js";
import { century, decade, partOfCentury, shortDecade, shortYear, spelledDecade } from "./era.js";
import { FEAST_OPENERS, feast, movingFeast } from "./feast.js";
import { vagueShift } from "./few.js";
import { type DateRule, explicitOf, type Found, quantityOf } from "./found.js";
import { mayGoOn, mayOpen } from "./go-on.js";
import { bareMonth, monthYear } from "./month.js";
import { dottedDate, monthSlashYear, slashDate, slashDay, weekdayAndSlash, yearFirst } from "./numeric.js";
import { quarter, season, yearAndQuarter } from "./part-of-year.js";
import { daysThenMonth, joinDates, monthDayListed, months, monthThenDays, sharedMonth } from "./range.js";
import { dayWord, shifted, weekday } from "./relative.js";
import { remember, resolve } from "./resolve.js";
import { lowerAt } from "./words.js";
import { bareYear, eraYear, yearRange } from "./year.js";

export { refineTemporal } from "./refine.js";

/** Dates that begin with a number, by what is most specific. */
const NUMBER_RULES: readonly DateRule[] = [
  daysThenMonth, // before dayMonth: "9-11 November" is no "9" and "11 November"
  sharedMonth,
  yearFirst, // before bareYear: 2020-11-09
  dottedDate,
  dottedDay,
  slashDate,
  monthSlashYear,
  slashDay,
  yearMonthDay,
  dayMonth,
  quarter,
  partOfCentury, // before century
  yearAndQuarter, // before bareYear
  eraYear,
  yearRange, // before bareYear
  decade,
  shortDecade,
  century,
  bareYear,
  nthWeekday,
];

const MONTH_RULES: readonly DateRule[] = [
  feast, // before bareMonth: "May Day"
  monthThenDays, // before monthDay: "November 9-11"
  monthDayListed, // before monthDay: "October 8 and 9, 2019"
  months, // before monthYear: "January-June 2022"
  monthDay, // before monthYear: "November 9, 2020"
  monthYear,
  bareMonth,
];

const WEEKDAY_RULES: readonly DateRule[] = [
  weekdayAndSlash,
  weekdayAndDay, // before weekday: "Friday, 9 November"
  dayOfMonth, // before weekday: "Friday the 9th"
  weekday,
];

/** "eighth of May", "twenty-first century", "third quarter", "nineteen ninety-four". */
const NUMERAL_RULES: readonly DateRule[] = [
  daysThenMonth,
  sharedMonth,
  dayMonth,
  quarter, // before century: "third quarter"
  partOfCentury,
  spelledDecade,
  century,
  bareYear,
  nthWeekday,
];

/** The rules that a word can open, by the last group that holds it. */
const WORD_RULES: ReadonlyMap<string, readonly DateRule[]> = new Map(
  (
    [
      [
        ["the", "day"],
        [dayOfMonth, dayWord, besideDay],
      ],
      [["ad", "ce", "a", "c"], [eraYear]], // "A.D. 79"
      [["same", "following"], [besideDay]],
      [
        ["final", "closing"],
        [quarter, partOfCentury],
      ],
      [DIRECTIONS.keys(), [nthWeekday, shifted, besideDay]], // nthWeekday before shifted: "last Friday of May"
      [["last"], [nthWeekday, quarter, partOfCentury, shifted, besideDay]], // "last quarter of 2022"
      [DAY_WORDS.keys(), [dayWord]],
      [DECADE_WORDS.keys(), [spelledDecade]],
      [SEASONS.keys(), [season]],
      [[...CARDINALS.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...ORDINAL_TENS.keys()], NUMERAL_RULES],
      [WEEKDAYS.keys(), WEEKDAY_RULES],
      [FEAST_OPENERS, [feast, movingFeast]], // before months, which ask it too
      [MONTHS.keys(), MONTH_RULES],
    ] as [Iterable<string>, readonly DateRule[]][]
  ).flatMap(([words, rules]) => [...words].map((word): [string, readonly DateRule[]] => [word, rules])),
);

const CODE_RULES: readonly DateRule[] = [gluedDate, quarter, eraYear];
const SIGN_RULES: readonly DateRule[] = [shortDecade, shortYear];
const NO_RULES: readonly DateRule[] = [];

function rulesFor({ kind, lower, text }: Token): readonly DateRule[] {
  if (kind === "word") return WORD_RULES.get(lower) ?? NO_RULES;
  if (kind === "number") return NUMBER_RULES;
  return kind === "code" ? CODE_RULES : /^['’‘]$/.test(text) ? SIGN_RULES : NO_RULES;
}

const readOne: DateRule = (scan, at) => {
  const token = scan.tokens[at];
  return token === undefined ? null : firstAnswer(rulesFor(token), (rule) => rule(scan, at));
};

const NO_READERS: readonly Reader[] = [];

/** Dates, clock times and durations that are more than a number and a time unit; tried before the number readers. */
export const readTemporal: Reader = (scan, at) => {
  const able = readersFor(scan.tokens, at);
  return able === NO_READERS ? null : firstAnswer(able, (reader) => reader(scan, at));
};

/** One look-up tells for most tokens that nothing begins here. */
function readersFor(tokens: readonly Token[], at: number): readonly Reader[] {
  const token = tokens[at]!;
  if (token.kind === "word") {
    const readers = READERS.get(token.lower);
    return readers !== undefined && mayOpen(tokens, at) ? readers : NO_READERS;
  }
  if (token.kind === "number") return mayGoOn(tokens, at) ? NUMBER_READERS : NO_READERS;
  return rulesFor(token) === NO_RULES ? NO_READERS : DATE_READERS;
}

const DATE_BOUNDS: ReadonlyMap<string, Quantity["bound"]> = new Map([
  ["by", "at-most"],
  ["around", "approx"],
  ["about", "approx"],
  ["circa", "approx"],
]);

const DATE_READERS: readonly Reader[] = [readDate];
const NUMBER_READERS: readonly Reader[] = [readDate, clock, duration];

const readers = (openers: Iterable<string>, reader: Reader): readonly (readonly [string, Reader])[] =>
  [...openers].map((word) => [word, reader]);

/** The readers that a word can open, in the order of asking: dates first, since "from 3 May" is no clock time. */
const READERS: ReadonlyMap<string, readonly Reader[]> = grouped([
  ...readers([...WORD_RULES.keys(), ...DATE_BOUNDS.keys(), "from", "between"], readDate),
  ...readers(CLOCK_OPENERS, clock),
  ...readers(DURATION_OPENERS, duration),
  ...readers(["a", ...VAGUE_MULTIPLIERS.keys()], vagueShift),
  ...readers(OWNERS, ageDecade),
  ...readers(["and", "or"], nextAgeDecade),
  ...readers(ANNIVERSARIES.keys(), anniversary),
]);

function grouped(pairs: readonly (readonly [string, Reader])[]): ReadonlyMap<string, readonly Reader[]> {
  const groups = new Map<string, Reader[]>();
  for (const [word, reader] of pairs) {
    const group = groups.get(word) ?? [];
    if (!group.includes(reader)) groups.set(word, [...group, reader]);
  }
  return groups;
}

const YEAR = /^[12]\d{3}$/;

function readDate(scan: Scan, at: number): Quantity | null {
  const word = lowerAt(scan.tokens, at);
  if (word === "from" || word === "between") return openedRange(scan, at);
  const bound = ABOUT_VERBS.has(lowerAt(scan.tokens, at - 1)) && word === "about" ? null : (DATE_BOUNDS.get(word) ?? null);
  const the = bound && lowerAt(scan.tokens, at + 1) === "the" ? 1 : 0;
  const one = readOne(scan, bound ? at + 1 + the : at);
  if (!one || (the && YEAR.test(scan.tokens[one.first]!.text) && one.last === one.first + 1)) return null; // "ousted by the 2019 vote"
  const from = bound ? at : (deadlineBefore(scan.tokens, at) ?? at);
  return dateQuantity(scan, joinDates(scan, one, readOne), from, from < at ? "at-most" : bound);
}

const PART_WORDS = /^(?:the|early|mid|late|end|beginning|start|middle|of|-|–)$/;

/** The "by" of "by mid-April", "by the end of 2025", behind which the date itself begins. */
function deadlineBefore(tokens: readonly Token[], at: number): number | null {
  let back = at - 1;
  while (back > at - 6 && PART_WORDS.test(lowerAt(tokens, back))) back--;
  return back < at - 1 && lowerAt(tokens, back) === "by" && lowerAt(tokens, at - 1) !== "the" ? back : null;
}

/** "from 27 September to 10 November", "between 1939 and 1945": asked at the opening word, before readers of number ranges are. */
function openedRange(scan: Scan, at: number): Quantity | null {
  const the = lowerAt(scan.tokens, at + 1) === "the" ? 1 : 0;
  const one = readOne(scan, at + 1 + the) ?? (the ? readOne(scan, at + 1) : null);
  const joined = one && joinDates(scan, one, readOne);
  return joined && (joined !== one || isoPeriod(one.start, one.end).includes("/")) ? dateQuantity(scan, joined, at, null) : null;
}

function dateQuantity(scan: Scan, words: Found, from: number, bound: Quantity["bound"] | null): Quantity {
  const found = resolve(scan, words);
  remember(scan, words, found);
  const value = isoPeriod(found.start, found.end);
  const explicit = explicitOf(words);
  return quantityOf(scan, {
    dimension: "date",
    first: found.first,
    last: found.last,
    from,
    bound: found.bound ?? bound ?? "exact",
    boundText: bound ? scan.tokens[from]!.text : null,
    value,
    explicit: explicit === value ? null : explicit,
  });
}
