import type { Quantity, Reading } from "../types.js";

const WIDEST = 300;

/** A "sentence" of thousands of numbers is a table or a dump: it is framed in parts, so that what looks around a number stays bounded. */
export function windowsOf(reading: Reading): readonly Reading[] {
  const { tokens, quantities, segment } = reading;
  if (tokens.length <= WIDEST) return [reading];
  const windows: Reading[] = [];
  let start = 0;
  let held: Quantity[] = [];
  const close = (end: number): void => {
    windows.push({ segment, tokens: tokens.slice(start, end), quantities: held.map((quantity) => shifted(quantity, start)) });
    start = end;
    held = [];
  };
  for (const quantity of quantities) {
    if (held.length > 0 && quantity.to - start > WIDEST) close(quantity.from);
    held.push(quantity);
  }
  close(tokens.length);
  return windows;
}

const shifted = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  first: quantity.first - by,
  last: quantity.last - by,
  from: quantity.from - by,
  to: quantity.to - by,
});
