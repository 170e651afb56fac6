const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T.*)?$/;

/** An ISO date or interval as its first and last day since the epoch: "1992-05" is 31 days wide, "1990/1999" ten years. */
export function daysOf(value: string): readonly [first: number, last: number] | null {
  const [from, to] = value.split("/") as [string, string | undefined];
  const first = ISO_DATE.exec(from)?.groups;
  const last = to === undefined ? first : ISO_DATE.exec(to)?.groups;
  if (!first || !last) return null;
  const end = last.day
    ? dayNumber(Number(last.year), Number(last.month), Number(last.day))
    : last.month
      ? dayNumber(Number(last.year), Number(last.month) + 1, 1) - 1
      : dayNumber(Number(last.year) + 1, 1, 1) - 1;
  return [dayNumber(Number(first.year), Number(first.month ?? 1), Number(first.day ?? 1)), end];
}

// setUTCFullYear, since Date.UTC reads the years 0 to 99 as 1900 to 1999
const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

/** 18536 → "2020-10-01". */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
