import type { Bound, Quantity } from "../../types.js";
import type { Scan } from "../scan.js";
import { addDays, addMonths, type Civil, isoOf, partsOf } from "./days.js";
import { lowerAt } from "./words.js";

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

/** "23 hours and 51 minutes" as one duration, "five years ago" as a date, "20:00" with the date of its sentence. */
export function refineTemporal(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(({ dimension }) => dimension === "duration" || dimension === "clock")) return quantities;
  return datedClocks(compounds(scan, quantities).map((quantity) => shiftedDate(scan, quantity)));
}

function compounds(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  let parts: Quantity[] = [];
  const flush = (): void => {
    if (parts.length) merged.push(parts.length > 1 ? compoundOf(parts) : parts[0]!);
    parts = [];
  };
  for (const quantity of quantities) {
    if (!parts.length || !continues(scan, parts.at(-1)!, quantity)) flush();
    if (isPlain(quantity)) parts.push(quantity);
    else merged.push(quantity);
  }
  flush();
  return merged;
}

const isPlain = ({ dimension, best, unit, value }: Quantity): boolean =>
  dimension === "duration" && best !== null && value === null && SECONDS.has(unit ?? "");

/** The next part of a compound: a smaller unit, joined by "and", a comma or nothing. */
function continues({ tokens }: Scan, before: Quantity, quantity: Quantity): boolean {
  if (
    !isPlain(before) ||
    !isPlain(quantity) ||
    quantity.bound !== "exact" ||
    SECONDS.get(before.unit!)! <= SECONDS.get(quantity.unit!)!
  )
    return false;
  const gap = tokens.slice(before.to, quantity.from).map(({ lower }) => lower);
  return quantity.from - before.to <= 2 && /^(?:|and|,|, and)$/.test(gap.join(" "));
}

function compoundOf(parts: readonly Quantity[]): Quantity {
  const [head, tail] = [parts[0]!, parts.at(-1)!];
  const scale = SECONDS.get(tail.unit!)!;
  const amount = parts.reduce((sum, { best, unit }) => sum + best! * SECONDS.get(unit!)!, 0) / scale;
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

/** "PT23H51M". */
function isoDuration(parts: readonly Quantity[]): string {
  const written = (wanted: boolean): string =>
    parts
      .filter(({ unit }) => CLOCK_UNITS.has(unit!) === wanted)
      .map(({ best, unit }) => `${best}${DESIGNATORS.get(unit!)}`)
      .join("");
  const time = written(true);
  return `P${written(false)}${time && `T${time}`}`;
}

const FLIPPED: Partial<Record<Bound, Bound>> = {
  "more-than": "less-than",
  "less-than": "more-than",
  "at-least": "at-most",
  "at-most": "at-least",
};

/** "five years ago" from the document's date, "three days later" from the last date read; what cannot be reckoned stays a duration. */
function shiftedDate(scan: Scan, quantity: Quantity): Quantity {
  const { tokens } = scan;
  if (quantity.dimension !== "duration" || quantity.value !== null || quantity.unit === null) return quantity;
  const word = lowerAt(tokens, quantity.to);
  const fromNow = word === "from" && lowerAt(tokens, quantity.to + 1) === "now";
  const sign =
    word === "ago" || word === "earlier" ? -1 : word === "later" || word === "afterwards" || fromNow || word === "hence" ? 1 : 0;
  const anchor = word === "ago" || fromNow ? scan.document.published : scan.memory.lastDate;
  const day = partsOf(anchor);
  const amounts = [quantity.low ?? quantity.best, quantity.high ?? quantity.best].map((n) => n ?? quantity.low ?? quantity.high);
  if (!sign || !day || amounts.some((n) => n === null)) return quantity;
  const ends = amounts.map((n) => moved(day, quantity.unit!, sign * n!)).sort();
  const last = quantity.to + (fromNow ? 2 : 1);
  return {
    ...quantity,
    dimension: "date",
    span: { start: tokens[quantity.first]!.start, end: tokens[last - 1]!.end },
    last,
    to: last,
    low: null,
    best: null,
    high: null,
    unit: null,
    bound: sign < 0 ? (FLIPPED[quantity.bound] ?? quantity.bound) : quantity.bound,
    value: ends[0] === ends[1] ? ends[0]! : `${ends[0]}/${ends[1]}`,
    explicit: null,
  };
}

/** As precise as the unit: years give a year, months a month, the rest a day. */
function moved(from: Civil, unit: string, amount: number): string {
  const months = { decade: 120, century: 1200, year: 12, month: 1 }[unit];
  if (months === undefined) return isoOf(addDays(from, Math.trunc((amount * (SECONDS.get(unit) ?? 0)) / 86_400)));
  const { year, month } = addMonths(from.year, from.month, Math.round(amount * months));
  const whole = unit !== "month" && Number.isInteger(amount);
  return isoOf({ year, month: whole ? null : month, day: null });
}

/** A clock time takes the one day that its sentence names before it, or right behind it. */
function datedClocks(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, index) => {
    if (quantity.dimension !== "clock" || !quantity.value?.startsWith("T")) return quantity;
    const day = dayNear(quantities, index);
    if (!day) return quantity;
    const value = quantity.value
      .split("/")
      .map((time) => `${day}${time}`)
      .join("/");
    return { ...quantity, value, explicit: quantity.value };
  });
}

function dayNear(quantities: readonly Quantity[], index: number): string | null {
  const isDay = (quantity: Quantity | undefined): boolean =>
    quantity?.dimension === "date" && /^\d{4}-\d{2}-\d{2}$/.test(quantity.value ?? "");
  for (let at = index - 1; at >= 0; at--) if (isDay(quantities[at])) return quantities[at]!.value;
  const behind = quantities[index + 1];
  return isDay(behind) && behind!.from - quantities[index]!.to <= 3 ? behind!.value : null;
}
