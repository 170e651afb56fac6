import { lowerOf } from "../../tokens.js";
import type { Quantity } from "../../types.js";
import type { Scan } from "../scan.js";

const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
  ["month", 2_592_000],
  ["year", 31_536_000],
]);
const DESIGNATORS: ReadonlyMap<string, string> = new Map([
  ["year", "Y"],
  ["month", "M"],
  ["week", "W"],
  ["day", "D"],
  ["hour", "H"],
  ["minute", "M"],
  ["second", "S"],
]);
const CLOCK_UNITS = new Set(["hour", "minute", "second"]);

/** "23 hours and 51 minutes", "1 year, 2 days and 3 hours", "2 hours ten": parts that stand together are one duration, reckoned in the smallest unit. */
export function compounds(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  let parts: Quantity[] = [];
  const flush = (): void => {
    if (parts.length) merged.push(parts.length > 1 ? compoundOf(parts) : parts[0]!);
    parts = [];
  };
  for (const quantity of quantities) {
    const next = parts.length ? partBehind(scan, parts.at(-1)!, quantity) : null;
    if (!next) flush();
    if (next ?? isPlain(quantity)) parts.push(next ?? quantity);
    else merged.push(quantity);
  }
  flush();
  return merged;
}

const isPlain = ({ dimension, best, unit, value }: Quantity): boolean =>
  dimension === "duration" && best !== null && value === null && SECONDS.has(unit ?? "");

/** The next part of a compound: a smaller unit, joined by "and", a comma or nothing; a bare number behind hours counts minutes. */
function partBehind({ tokens }: Scan, before: Quantity, quantity: Quantity): Quantity | null {
  const gap = quantity.from - before.to;
  if (quantity.bound !== "exact" || gap < 0 || gap > 2) return null;
  if (
    !/^(?:|and|,|, and)$/.test(
      tokens
        .slice(before.to, quantity.from)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return null;
  if (quantity.per !== null || /^(?:each|apiece|per)$/.test(lowerOf(tokens[quantity.to]))) return null; // "3 weeks, 2 hours each"
  // "2h 35m"
  const glued = tokens[quantity.last];
  if (
    quantity.unit === "m" &&
    before.unit === "hour" &&
    glued?.glued &&
    glued.text === "m" &&
    /^h(?:rs?)?$/.test(lowerOf(tokens[before.last]))
  )
    return Number.isInteger(quantity.best) && quantity.best! < 60 ? { ...quantity, dimension: "duration", unit: "minute" } : null;
  if (isPlain(quantity)) return SECONDS.get(before.unit!)! > SECONDS.get(quantity.unit!)! ? quantity : null;
  const minutes =
    quantity.dimension === "count" &&
    before.unit === "hour" &&
    Number.isInteger(quantity.best) &&
    quantity.best! > 0 &&
    quantity.best! < 60;
  return minutes && tokens[quantity.to]?.kind !== "word" ? { ...quantity, dimension: "duration", unit: "minute" } : null;
}

function compoundOf(parts: readonly Quantity[]): Quantity {
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  const amount = parts.reduce((sum, { best, unit }) => sum + best! * timesIn(unit!, tail.unit!), 0);
  return {
    ...head,
    span: { start: head.span.start, end: tail.span.end },
    last: tail.last,
    to: tail.to,
    low: head.low === null ? null : amount,
    best: amount,
    high: head.high === null ? null : amount,
    unit: tail.unit,
    value: isoDuration(parts),
  };
}

// no month has a twelfth of 365 days
const timesIn = (large: string, small: string): number =>
  large === "year" && small === "month" ? 12 : SECONDS.get(large)! / SECONDS.get(small)!;

/** "PT23H51M". */
function isoDuration(parts: readonly Quantity[]): string {
  const written = (clock: boolean): string =>
    parts
      .filter(({ unit }) => CLOCK_UNITS.has(unit!) === clock)
      .map(({ best, unit }) => `${best}${DESIGNATORS.get(unit!)}`)
      .join("");
  const time = written(true);
  return `P${written(false)}${time && `T${time}`}`;
}
