import type { Token } from "../types.js";
import { readCurrencyBefore } from "./money.js";
import type { Ends } from "./ranges.js";

/** "the mid-$40s", "the low £300s": a price between forty and forty-nine, three hundred and three hundred and ninety-nine. */
export function readPriceBand(tokens: readonly Token[], at: number): Ends | null {
  const currency = readCurrencyBefore(tokens, at);
  const [figure, plural] = currency ? [tokens[currency.end], tokens[currency.end + 1]] : [];
  if (!currency || !figure?.glued || !plural?.glued || plural.lower !== "s" || !/^[1-9]00?$/.test(figure.text)) return null;
  const low = Number(figure.text);
  const to = currency.end + 2;
  const unit = { unit: currency.unit, dimension: "money", per: null, end: to } as const;
  return { first: currency.end, last: to, to, low, best: null, high: low + (low < 100 ? 9 : 99), unit, share: false };
}
