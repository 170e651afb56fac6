import type { Token } from "../../types.js";
import type { Memory, Scan } from "../scan.js";
import { dated } from "./day.js";
import { type Civil, dayNumber, isDay, partsOf, weekdayOf } from "./days.js";
import { type DateRule, type Found, single } from "./found.js";
import { expandYear, isDash, lowerAt, monthAt, weekdayAt } from "./words.js";

const DOTTED = /^(?:(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})|(?<year2>\d{4})\.(?<month2>\d{1,2})\.(?<day2>\d{1,2}))$/;
const INTEGER = /^\d{1,4}$/;
const STAMP = /^(?<day>\d{2})T\d{2}$/;
const PREPOSITIONS = new Set(["on", "since", "until", "till", "before", "after", "by", "from", "dated"]);

/** "09.11.2020": dotted dates are day first. */
export const dottedDate: DateRule = ({ tokens }, at) => {
  const token = tokens[at]!;
  const parts = token.kind === "number" && !isCode(tokens, at) ? DOTTED.exec(token.text)?.groups : undefined;
  if (!parts) return null;
  return dated(
    at,
    at + 1,
    Number(parts.year ?? parts.year2),
    Number(parts.month ?? parts.month2),
    Number(parts.day ?? parts.day2),
  );
};

// "2.10.2019b", "v2.10.2019": a version
const isCode = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === "word") || (tokens[at]!.glued && tokens[at - 1]?.kind === "word");

/** "2020-11-09", "2020/11/9", "2019-sep-1", and the day of "2020-11-09T20:00". */
export const yearFirst: DateRule = ({ tokens }, at) => {
  const three = joined(tokens, at);
  if (!three || three[0]!.length !== 4) return null;
  const named = monthAt(tokens, at + 2);
  const month = named?.value ?? Number(three[1]);
  return dated(at, at + 5, Number(three[0]), month, Number(three[2]));
};

/** "11/09/2020", "21/04/2016", "9-18-15": which is the day is told by a number above twelve, by other dates of the document, or not at all. */
export const slashDate: DateRule = (scan, at) => {
  const three = joined(scan.tokens, at);
  if (!three || three[0]!.length > 2 || !INTEGER.test(three[1]!) || !/^(?:\d{2}|\d{4})$/.test(three[2]!)) return null;
  const year = three[2]!.length === 4 ? Number(three[2]) : expandYear(Number(three[2]));
  return eitherOrder(scan, { first: at, last: at + 5, year, a: Number(three[0]), b: Number(three[1]) }, null);
};

/** "Sunday 12/7/2014": the weekday tells which number is the day. */
export const weekdayAndSlash: DateRule = (scan, at) => {
  const weekday = weekdayAt(scan.tokens, at, true)!;
  const next = lowerAt(scan.tokens, weekday.next) === "," ? weekday.next + 1 : weekday.next;
  const three = joined(scan.tokens, next);
  if (!three || three[0]!.length > 2 || !INTEGER.test(three[1]!) || !/^(?:\d{2}|\d{4})$/.test(three[2]!)) return null;
  const year = three[2]!.length === 4 ? Number(three[2]) : expandYear(Number(three[2]));
  return eitherOrder(scan, { first: at, last: next + 5, year, a: Number(three[0]), b: Number(three[1]) }, weekday.value);
};

/** "on 5/31": without a year only behind a preposition, and where one number cannot be a month. */
export const slashDay: DateRule = ({ tokens }, at) => {
  const [a, slash, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" || !slash.glued || !b?.glued || a!.glued) return null;
  if (
    !/^\d{1,2}$/.test(a!.text) ||
    !/^\d{1,2}$/.test(b.text) ||
    (tokens[at + 3]?.glued === true && lowerAt(tokens, at + 3) === "/")
  )
    return null;
  const [x, y] = [Number(a!.text), Number(b.text)];
  if (x > 12 === y > 12 || !(PREPOSITIONS.has(lowerAt(tokens, at - 1)) || isDayByLook(tokens, at))) return null;
  return x > 12 ? dated(at, at + 3, null, y, x) : dated(at, at + 3, null, x, y);
};

// "24/7" and parts of a whole are no days; "4/22", "22/04" at the end of a clause hardly are anything else
function isDayByLook(tokens: readonly Token[], at: number): boolean {
  const [a, b, behind] = [tokens[at]!.text, tokens[at + 2]!.text, tokens[at + 3]];
  if (behind !== undefined && !(behind.kind === "sign" && /^[.,;:)!?]$/.test(behind.text) && !tokens[at + 4]?.glued))
    return false;
  if (at > 0 && tokens[at - 1]!.kind !== "word") return false;
  return (
    a.startsWith("0") || b.startsWith("0") || (Number(b) > 16 && Number(b) % 5 !== 0 && Number(b) !== 24 && Number(b) !== 32)
  );
}

/** "9/2012", "06/2004". */
export const monthSlashYear: DateRule = ({ tokens }, at) => {
  const [month, slash, year] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month.text) || slash?.text !== "/" || !slash.glued || !year?.glued) return null;
  if (!/^(?:19|20)\d{2}$/.test(year.text) || tokens[at + 3]?.text === "/" || month.glued) return null;
  return single(at, at + 3, { year: Number(year.text), month: Number(month.text), day: null });
};

/** Three numbers (the middle one a number or a month) joined by the same sign without spaces, not part of a longer chain. */
function joined(tokens: readonly Token[], at: number): readonly string[] | null {
  const [a, sign, b, sign2, c] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!a || !b || !c || !sign || !sign2 || sign.text !== sign2.text || !(sign.text === "/" || isDash(sign.text))) return null;
  if (!sign.glued || !b.glued || !sign2.glued || !c.glued || !INTEGER.test(a.text)) return null;
  const third = INTEGER.exec(c.text)?.[0] ?? STAMP.exec(c.text)?.groups?.day;
  if (third === undefined) return null;
  if (!(INTEGER.test(b.text) && b.text.length < 3) && b.kind !== "word") return null;
  if (tokens[at + 5]?.glued && tokens[at + 5]!.text === sign.text) return null;
  if (a.glued && /^[-/.\p{L}\p{Sc}]$/u.test(lowerAt(tokens, at - 1).slice(-1))) return null;
  return [a.text, b.text, third];
}

interface Pair {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly a: number;
  readonly b: number;
}

function eitherOrder(scan: Scan, { first, last, year, a, b }: Pair, weekday: number | null): Found | null {
  const dayFirst = isDay(year, b, a) ? dated(first, last, year, b, a) : null;
  const monthFirst = isDay(year, a, b) ? dated(first, last, year, a, b) : null;
  if (weekday !== null) {
    const fitting = [dayFirst, monthFirst].filter((found) => found !== null && weekdayOf(found.start as Civil) === weekday);
    if (fitting.length === 1) return fitting[0]!;
  }
  if (dayFirst && monthFirst && a !== b) return undecided(scan, dayFirst, monthFirst);
  if (a !== b) scan.memory.dayFirst ??= dayFirst !== null;
  return dayFirst ?? monthFirst;
}

/** "3/7/2017": the document's other dates, then its own date decide; else both stay, as an interval from the earlier to the later reading. */
function undecided({ memory, document }: Scan, dayFirst: Found, monthFirst: Found): Found {
  const known = memory.dayFirst ?? nearPublished(document.published, dayFirst, monthFirst);
  if (known !== null) return known ? dayFirst : monthFirst;
  const [early, late] = dayFirst.start.month! < monthFirst.start.month! ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return { ...early, end: late.start, bound: "vague" };
}

/** True where the day-first reading lies within a month of the document's date and the other does not; false for the reverse. */
function nearPublished(published: string | null, dayFirst: Found, monthFirst: Found): Memory["dayFirst"] {
  const today = partsOf(published);
  if (!today) return null;
  const now = dayNumber(today.year, today.month, today.day);
  const near = ({ start }: Found): boolean => Math.abs(dayNumber(start.year!, start.month!, start.day!) - now) <= 31;
  return near(dayFirst) === near(monthFirst) ? null : near(dayFirst);
}
