/** The civil calendar: whole days as ISO strings, "YYYY-MM-DD". */

/** A day, month or year as far as words give it. */
export interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A whole day. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => (n < 0 ? `-${four(-n)}` : String(n).padStart(4, "0"));

/** "--11-10" where no year is known, "1992-05" where no day is. */
export function isoOf({ year, month, day }: Parts): string {
  const start = year === null ? "-" : four(year);
  return [start, ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join("-");
}

/** One stretch in ISO 8601: "2023-09-19/2023-09-20", or a single date where both ends are the same. */
export function isoPeriod(start: Parts, end: Parts): string {
  const [from, to] = [isoOf(start), isoOf(end)];
  return from === to ? from : `${from}/${to}`;
}

export function isDay(year: number | null, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= LENGTHS[month - 1]!)) return false;
  return !(month === 2 && day === 29 && year !== null) || new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
}

export function partsOf(iso: string | null): Civil | null {
  const match = ISO_DAY.exec(iso ?? "")?.groups;
  return match ? { year: Number(match.year), month: Number(match.month), day: Number(match.day) } : null;
}

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

export function fromDayNumber(n: number): Civil {
  const date = new Date(n * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(from: Civil, days: number): Civil {
  return fromDayNumber(dayNumber(from.year, from.month, from.day) + days);
}

export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: Civil): number => ((((dayNumber(date.year, date.month, date.day) + 3) % 7) + 7) % 7) + 1;
