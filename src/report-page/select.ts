import type { Filters, Sort } from "./address.js";
import type { Item } from "./model.js";

/** The findings that pass the filters, in the order that was asked for. */
export function select(items: readonly Item[], filters: Filters): readonly Item[] {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = items.filter(
    ({ finding, verdict, tone, sides, words: heard }) =>
      (filters.verdict === "" || [verdict, finding.verdict, tone].includes(filters.verdict)) &&
      (filters.kind === "" || finding.kind === filters.kind) &&
      (filters.doc === "" || finding.docs.includes(filters.doc)) &&
      (filters.side === "" || sides.includes(filters.side)) &&
      words.every((word) => heard.includes(word)),
  );
  const order = ORDERS[filters.sort];
  return order === null
    ? kept
    : kept
        .map((item) => [order(item), item] as const)
        .sort(byKey)
        .map(([, item]) => item);
}

type Key = number | string;

const byKey = ([a]: readonly [Key, Item], [b]: readonly [Key, Item]): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the list is sorted by, smallest first; null: as the report holds it, gravest first. */
const ORDERS: Readonly<Record<Sort, ((item: Item) => Key) | null>> = {
  gravity: null,
  difference: ({ finding: { min, max } }) => -spread(min, max),
  sources: ({ finding }) => -finding.independentSources * 1000 - finding.docs.length,
  date: ({ finding, claims }) => -lastDay(finding.sides.map(({ asOf }) => asOf).concat(claims.map(({ published }) => published))),
  title: ({ title }) => title.toLowerCase(),
};

/** How many times as much the largest value is. */
function spread(min: number | null, max: number | null): number {
  if (min === null || max === null || max === min) return 0;
  return min > 0 ? max / min : Number.MAX_VALUE;
}

function lastDay(dates: readonly (string | null)[]): number {
  const days = dates.map((date) => Date.parse(date?.split("/").at(-1) ?? "")).filter((day) => !Number.isNaN(day));
  return Math.max(0, ...days);
}

/** How many findings each value of a filter would leave, the other filters as they are; most first. */
export function counted(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
