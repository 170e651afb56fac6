const DAY = 86_400_000;
const ISO = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?:T.*)?$/;

/** "2020-11" → first and last day of it, in milliseconds; null where the words fix no day of the calendar. */
export function daysOf(iso: string): readonly [from: number, to: number] | null {
  const [first = "", last = first] = iso.split("/");
  const [from, to] = [partOf(first), partOf(last)];
  return from && to && from[0] <= to[1] ? [from[0], to[1]] : null;
}

function partOf(iso: string): readonly [number, number] | null {
  const found = ISO.exec(iso)?.groups;
  if (!found) return null;
  const [year, month, day] = [Number(found.year), Number(found.month ?? 0), Number(found.day ?? 0)];
  const from = Date.UTC(year, Math.max(0, month - 1), day || 1);
  const next = month === 0 ? Date.UTC(year + 1, 0, 1) : day === 0 ? Date.UTC(year, month, 1) : from + DAY;
  return Number.isNaN(from) ? null : [from, next - DAY];
}
