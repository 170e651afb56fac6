import type { Bound, Quantity } from "../../types.js";
import type { Scan } from "../scan.js";
import { addDays, addMonths, type Civil, isoOf } from "./days.js";
import { lowerAt } from "./words.js";

/** How a duration becomes a date: which way, counted from the document's date or from the day last named, and where the words end. */
export interface Shift {
  readonly sign: 1 | -1;
  readonly from: "document" | "text";
  readonly to: number;
}

const FLIPPED: Partial<Record<Bound, Bound>> = {
  "more-than": "less-than",
  "less-than": "more-than",
  "at-least": "at-most",
  "at-most": "at-least",
};
const DAYS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["quarter", 3],
  ["year", 12],
  ["decade", 120],
  ["century", 1200],
]);

/** "ago", "from now", "later", "earlier" behind the token `at`. */
export function shiftAt({ tokens }: Scan, at: number): Shift | null {
  const [word, behind] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (word === "ago") return { sign: -1, from: "document", to: at + 1 };
  if (word === "from" && behind === "now") return { sign: 1, from: "document", to: at + 2 };
  if (word === "later" || word === "afterwards") return behind === "than" ? null : { sign: 1, from: "text", to: at + 1 };
  if (word === "earlier") return behind === "than" ? null : { sign: -1, from: "text", to: at + 1 };
  return null;
}

/** "five years ago" as a date: years give a year, months a month, smaller units a day. "More than" turns round: more than ten years ago is before. */
export function shiftedDate(
  scan: Scan,
  quantity: Quantity,
  { sign, to }: Pick<Shift, "sign" | "to">,
  anchor: Civil,
): Quantity | null {
  const ends = [quantity.low ?? quantity.best ?? quantity.high, quantity.high ?? quantity.best ?? quantity.low];
  if (ends.some((n) => n === null)) return null;
  const moves = ends.map((n) => isoOf(moved(anchor, quantity, sign * n!))).sort();
  return asDate(scan, quantity, to, {
    value: moves[0] === moves[1] ? moves[0]! : moves.join("/"),
    bound: sign < 0 ? (FLIPPED[quantity.bound] ?? quantity.bound) : quantity.bound,
  });
}

/** The same quantity as a date that ends at token `to`. */
export function asDate(
  { tokens }: Scan,
  quantity: Quantity,
  to: number,
  { value, bound }: { value: string; bound: Bound },
): Quantity {
  const span = { start: tokens[quantity.first]!.start, end: tokens[to - 1]!.end };
  return {
    ...quantity,
    dimension: "date",
    span,
    last: to,
    to,
    low: null,
    best: null,
    high: null,
    unit: null,
    bound,
    value,
    explicit: null,
  };
}

function moved(
  from: Civil,
  { unit, value }: Quantity,
  amount: number,
): { year: number; month: number | null; day: number | null } {
  if (value !== null) return movedByParts(from, value, Math.sign(amount));
  const months = MONTHS.get(unit ?? "");
  if (months === undefined) return addDays(from, Math.trunc(amount * (DAYS.get(unit ?? "") ?? 0)));
  const target = addMonths(from.year, from.month, Math.round(amount * months));
  return unit === "month" || !Number.isInteger(amount) ? { ...target, day: null } : { year: target.year, month: null, day: null };
}

const ISO_DURATION = /^P(?:(?<years>[\d.]+)Y)?(?:(?<months>[\d.]+)M)?(?:(?<weeks>[\d.]+)W)?(?:(?<days>[\d.]+)D)?/;

/** "2 years 1 month 21 days ago". */
function movedByParts(from: Civil, value: string, sign: number): { year: number; month: number | null; day: number | null } {
  const parts = ISO_DURATION.exec(value)?.groups ?? {};
  const n = (name: string): number => sign * Number(parts[name] ?? 0);
  const { year, month } = addMonths(from.year, from.month, n("years") * 12 + n("months"));
  return addDays({ year, month, day: from.day }, n("weeks") * 7 + n("days"));
}
