import { SEASONS } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { partsOf } from "./days.js";
import { type DateRule, type Found, YEAR_ONLY } from "./found.js";
import { expandYear, isDash, lowerAt, ordinalAt, type Piece, yearAt } from "./words.js";

/** "Q3 2020", "1Q 2019", "2020 Q3", "the third quarter of 2019", "first half of 2021", "H1 2021". */
export const quarter: DateRule = (scan, at) => {
  const { tokens } = scan;
  // "4Q21", "1H2020"
  const glued = /^(?<number>[1-4])(?<part>[qh])(?<year>\d{2}|\d{4})$/.exec(lowerAt(tokens, at))?.groups;
  if (glued) {
    const months = glued.part === "q" ? 3 : 6;
    const year = glued.year!.length === 2 ? expandYear(Number(glued.year)) : Number(glued.year);
    return Number(glued.number) * months > 12 ? null : stretch(at, at + 1, year, (Number(glued.number) - 1) * months + 1, months);
  }
  const reversed = /^[1-4]$/.test(tokens[at]!.text) && /^[qh]$/.test(lowerAt(tokens, at + 1)) && tokens[at + 1]!.glued;
  const code = reversed
    ? { part: lowerAt(tokens, at + 1), number: tokens[at]!.text }
    : /^(?<part>[qh])(?<number>[1-4])$/.exec(lowerAt(tokens, at))?.groups;
  const ordinal = code ? null : (ordinalAt(tokens, at) ?? lastPart(tokens, at));
  const next = code ? at + (reversed ? 2 : 1) : ordinal ? ordinal.next + (isDash(lowerAt(tokens, ordinal.next)) ? 1 : 0) : 0;
  const word = code ? code.part : lowerAt(tokens, next);
  const months = word === "q" || word === "quarter" ? 3 : word === "h" || word === "half" ? 6 : 0;
  const number = code ? Number(code.number) : (ordinal?.value ?? 0);
  if (!months || number < 1 || number > 12 / months) return null;
  const behind = code ? next : next + 1;
  const year = yearNear(scan, at, behind);
  return year && stretch(year.first, year.last, year.year, (number - 1) * months + 1, months);
};

// "the last quarter of 2022", "the final half": of a year that is named
const lastPart = (tokens: readonly Token[], at: number): Piece | null =>
  /^(?:last|final|closing)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 2) === "of"
    ? { value: { quarter: 4, half: 2 }[lowerAt(tokens, at + 1)] ?? 0, next: at + 1 }
    : null;

/** "2020 Q3", "the 2019 fiscal first quarter". */
export const yearAndQuarter: DateRule = ({ tokens }, at) => {
  const year = yearAt(tokens, at);
  if (!year) return null;
  const from = lowerAt(tokens, year.next) === "fiscal" ? year.next + 1 : year.next;
  const code = /^(?<part>[qh])(?<number>[1-4])$/.exec(lowerAt(tokens, from))?.groups;
  const ordinal = code ? null : ordinalAt(tokens, from);
  const word = code ? code.part : ordinal ? lowerAt(tokens, ordinal.next) : "";
  const months = word === "q" || word === "quarter" ? 3 : word === "h" || word === "half" ? 6 : 0;
  const number = code ? Number(code.number) : (ordinal?.value ?? 0);
  if (!months || number < 1 || number > 12 / months) return null;
  return stretch(at, code ? from + 1 : ordinal!.next + 1, year.value, (number - 1) * months + 1, months);
};

/** "summer 2019", "the spring of 1945", "winter 2020-21". */
export const season: DateRule = (scan, at) => {
  const { tokens } = scan;
  const month = SEASONS.get(lowerAt(tokens, at))!;
  const year = yearNear(scan, at, at + 1);
  if (!year || year.first !== at) return null;
  const shortEnd = isDash(lowerAt(tokens, year.last)) || lowerAt(tokens, year.last) === "/";
  const last =
    shortEnd && /^\d{2}$/.test(lowerAt(tokens, year.last + 1)) && tokens[year.last + 1]!.glued ? year.last + 2 : year.last;
  return stretch(at, last, year.year, month, 3);
};

interface YearNear {
  readonly first: number;
  readonly last: number;
  readonly year: number;
}

/** The year behind ("of 2019", ", 2019", "this year"), or right before ("2020 Q3"). */
function yearNear({ tokens, document }: Parameters<DateRule>[0], at: number, behind: number): YearNear | null {
  const skip = /^(?:of|in|,)$/.test(lowerAt(tokens, behind)) ? 1 : 0;
  const fiscal = /^(?:fiscal|fy)$/.test(lowerAt(tokens, behind + skip)) ? 1 : 0;
  const from = behind + skip + fiscal;
  const year = yearAt(tokens, from);
  if (year) return { first: at, last: year.next, year: year.value };
  const coded = /^fy(?<year>\d{2}|\d{4})$/.exec(lowerAt(tokens, from))?.groups;
  if (coded)
    return { first: at, last: from + 1, year: coded.year!.length === 2 ? expandYear(Number(coded.year)) : Number(coded.year) };
  const published = partsOf(document.published);
  // "the second half of the year"
  if (
    published &&
    skip &&
    lowerAt(tokens, from) === "the" &&
    lowerAt(tokens, from + 1) === "year" &&
    /^(?:[.,;]|and|was|were|)$/.test(lowerAt(tokens, from + 2))
  )
    return { first: at, last: from + 2, year: published.year };
  const shift = lowerAt(tokens, from + 1) === "year" ? { last: -1, this: 0, next: 1 }[lowerAt(tokens, from)] : undefined;
  return published && shift !== undefined ? { first: at, last: from + 2, year: published.year + shift } : null;
}

function stretch(first: number, last: number, year: number, month: number, months: number): Found {
  const end = month + months - 1;
  const wrapped = end > 12 ? { year: year + 1, month: end - 12, day: null } : { year, month: end, day: null };
  return { first, last, start: { ...YEAR_ONLY(year), month }, end: wrapped };
}
