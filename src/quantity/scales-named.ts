import type { Quantity } from "../types.js";
import { readAmount } from "./amounts.js";
import type { Reader, Scan } from "./scan.js";
import { isQuake } from "./units.js";

/** Scales whose name stands before the figure, with the attribute each gives: "magnitude 7.6", "a pH of 5.6". They have no unit. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["magnitude", "magnitude"],
  ["ph", "pH"],
]);

export const SCALE_NAMES: readonly string[] = [...NAMED.keys()];

const LINK = /^(?:of|is|was|at|level|value|around|about|:|=|-|between|reached|reading)$/;

/** "magnitude 7.6", "a magnitude of about 6", "a pH of 5.6": the figure behind the name of its scale. */
export const readNamedScale: Reader = (scan, at) => {
  const attribute = NAMED.get(scan.tokens[at]!.lower);
  if (attribute === undefined) return null;
  for (let i = at + 1; i < at + 4 && i < scan.tokens.length; i++) {
    const amount = readAmount(scan, i);
    if (amount) return isBare(amount) ? { ...amount, from: at, ...measured(attribute) } : null;
    if (!LINK.test(scan.tokens[i]!.lower)) return null;
  }
  return null;
};

const isBare = ({ dimension, unit, best, high }: Quantity): boolean =>
  dimension === "count" && unit === null && (best ?? high ?? 99) < 15;

const measured = (attribute: string): Pick<Quantity, "unit" | "dimension" | "attribute"> => ({
  unit: null,
  dimension: "other",
  attribute,
});

const MEASURING = /^(?:measuring|measured|measures|registering|registered|registers)$/;

/** "an earthquake measuring 5.6": what a quake measures is its magnitude. */
export function withMagnitude({ tokens }: Scan, quantity: Quantity): Quantity {
  // "7.9 degrees on the Richter scale"
  const richter =
    quantity.dimension === "temperature" && tokens.slice(quantity.to, quantity.to + 3).some(({ lower }) => lower === "richter");
  if (richter) return { ...quantity, ...measured("magnitude") };
  if (quantity.unit === "magnitude") return { ...quantity, ...measured("magnitude") };
  if (!isBare(quantity)) return quantity;
  // "a 7.4 earthquake"
  if (isQuake(tokens[quantity.to]) && !Number.isInteger(quantity.best ?? 0)) return { ...quantity, ...measured("magnitude") };
  const before = tokens.slice(Math.max(0, quantity.from - 3), quantity.from);
  if (!before.some(({ lower }) => MEASURING.test(lower))) return quantity;
  const near = tokens.slice(Math.max(0, quantity.from - 25), quantity.from + 15);
  return near.some(isQuake) ? { ...quantity, ...measured("magnitude") } : quantity;
}

/** "10 degrees below zero" is minus 10. */
export function withFrost({ tokens }: Scan, quantity: Quantity): Quantity {
  const { to, low, best, high, unit, dimension } = quantity;
  if (tokens[to]?.lower !== "below" || tokens[to + 1]?.lower !== "zero" || (best ?? high ?? -1) < 0) return quantity;
  if (dimension !== "temperature" && !(dimension === "count" && unit === null)) return quantity;
  const colder = (value: number | null): number | null => (value === null ? null : -value);
  return {
    ...quantity,
    low: colder(high),
    best: colder(best),
    high: colder(low),
    unit: unit ?? "degree",
    dimension: "temperature",
    to: to + 2,
  };
}
