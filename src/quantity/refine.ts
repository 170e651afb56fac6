import { DIRECTIONS } from "../lexicon/attributes.js";
import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { SCALES } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { EXTENT_NAMES, withAttribute } from "./attributes.js";
import { withBoundBehind } from "./bound-behind.js";
import { withCurrency } from "./currency-of.js";
import { round } from "./digits.js";
import { lendCurrency } from "./money-left-out.js";
import { joinNotations } from "./notations.js";
import { withFrost, withMagnitude } from "./scales-named.js";
import type { Scan } from "./scan.js";
import { lendUnits } from "./shares.js";
import { isOverYear, withIndexLevel } from "./steps.js";
import { takeUnits } from "./unit-left-out.js";

/** Second look at the amounts of a segment: parts of one amount joined, units shared by a list, second notations, changes and levels. */
export function refineAmounts(scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined = joinNotations(scan, joinBounds(scan, joinParts(scan, quantities)));
  const shared = takeUnits(scan, lendUnits(scan.tokens, shareUnits(scan, joined))).map((quantity) =>
    withBoundBehind(scan, withAttribute(scan, withFrost(scan, withMagnitude(scan, quantity)))),
  );
  const told: Quantity[] = [];
  for (const quantity of shareExtents(scan, shared))
    told.push(
      withCurrency(
        scan,
        withIndexLevel(
          scan,
          withChangeOf(
            scan,
            quantity,
            told.findLast(({ value }) => value === null),
          ),
          told,
        ),
      ),
    );
  return lendCurrency(scan, told);
}

// "15 km and 17 km long", "widths of 30, 10 and 5 km": all are of the one measure that is named
function shareExtents({ tokens }: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  const shared = [...quantities];
  const lend = (i: number, extent: string | null | undefined): void => {
    const [quantity, next] = [shared[i]!, shared[i + 1]!];
    const listed = /^(?:,|and|or|, and)$/.test(gapOf(tokens, quantity.to, next.from) ?? "-");
    if (
      !extent ||
      !listed ||
      DIRECTIONS.has(lowerOf(tokens[next.to])) ||
      quantity.dimension !== "length" ||
      next.dimension !== "length"
    )
      return;
    for (const at of [i, i + 1]) shared[at] = { ...shared[at]!, attribute: shared[at]!.attribute ?? extent };
  };
  for (let i = 0; i < shared.length - 1; i++) lend(i, namedBefore(tokens, shared[i]!) ?? measureOf(shared[i]!));
  for (let i = shared.length - 2; i >= 0; i--) lend(i, measureOf(shared[i + 1]!));
  return shared;
}

const measureOf = ({ attribute }: Quantity): string | null => (attribute && EXTENT_NAMES.has(attribute) ? attribute : null);

// "widths of 30, 10 and 5 km"
function namedBefore(tokens: readonly Token[], { from }: Quantity): string | null {
  const name = tokens[from - 1]?.lower === "of" ? (tokens[from - 2]?.lower.replace(/s$/, "") ?? "") : "";
  return EXTENT_NAMES.has(name) ? name : null;
}

// "dropped $2.15, or 2.6%": one change told twice
function withChangeOf({ tokens }: Scan, quantity: Quantity, before: Quantity | undefined): Quantity {
  const again =
    before?.attribute === "change" &&
    quantity.attribute === null &&
    quantity.dimension === "percent" &&
    (/^(?:, or|or|\()$/.test(gapOf(tokens, before.to, quantity.from) ?? "-") ||
      isListedChange(tokens, before, quantity) ||
      isOverYear(tokens, before, quantity));
  return again ? { ...quantity, attribute: "change" } : quantity;
}

/** "rose by 32% in Tarn, 17% in Velm and 16% in Orsa": of each entry the same is told. */
function isListedChange(tokens: readonly Token[], before: Quantity, { from, to }: Quantity): boolean {
  const where = tokens[before.to]?.lower;
  if (before.dimension !== "percent" || !/^(?:in|for|among|at)$/.test(where ?? "") || tokens[to]?.lower !== where) return false;
  const between = tokens.slice(before.to + 1, from).map(({ lower }) => lower);
  const joined = /^[^,]{2,50}?(?: ,| and| , and)$/.test(between.join(" ")) && !between.slice(0, -2).includes("and");
  const behind = tokens.slice(to + 1, to + 7);
  const end = behind.findIndex(({ text, lower }) => /^[,.;(]$/.test(text) || lower === "and");
  const closed = end < 0 ? behind.length < 6 : true;
  return joined && closed && !behind.slice(0, end < 0 ? 6 : end).some(({ lower }) => FINITE.test(lower));
}
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|said|say|says|can|could)$/;

/** How many of the small unit make one of the large one. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["mi yd", 1760],
  ["mi ft", 5280],
  ["yd ft", 3],
  ["ft in", 12],
  ["km m", 1000],
  ["m cm", 100],
  ["m mm", 1000],
  ["cm mm", 10],
  ["lb oz", 16],
  ["stone lb", 14],
  ["t kg", 1000],
  ["kg g", 1000],
  ["GBP pence", 100],
]);

// "7 feet 10 inches" is 94 inches, "20 dollars and 43 cents" 20.43 dollars: one amount
function joinParts({ tokens }: Scan, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const size = before ? partSize(before, quantity) : null;
    const gap = before && size !== null ? gapOf(tokens, before.to, quantity.from) : null;
    const fits =
      gap !== null && /^(?:|and|,|, and)$/.test(gap) && before!.best !== null && quantity.best !== null && quantity.best < size!;
    const closes =
      quantity.unit !== null || tokens[quantity.to] === undefined || /^(?:[.,;)]|tall|high|and)$/.test(tokens[quantity.to]!.text);
    if (!fits || !closes) joined.push(quantity);
    else joined[joined.length - 1] = sum(before!, quantity, size!);
  }
  return joined;
}

function partSize(large: Quantity, small: Quantity): number | null {
  if (large.per !== null) return null; // "11.44 an hour and 50 cents more"
  if (isChange(large, small)) return 100;
  if (isInches(large, small)) return 12;
  if (small.bound !== "exact" || large.dimension !== small.dimension) return null;
  // "5.2 billion dollars and 61 cents": nobody counts the cents of billions
  if (small.unit === "cent" && large.dimension === "money" && large.unit !== "cent") return (large.best ?? 0) < 1e6 ? 100 : null;
  return PARTS.get(`${large.unit} ${small.unit}`) ?? null;
}

// "15 dollars 50": what has no unit of its own are the cents
const isChange = (large: Quantity, small: Quantity): boolean =>
  large.dimension === "money" &&
  small.dimension === "count" &&
  small.bound === "exact" &&
  small.from === large.to &&
  large.to > large.last &&
  (small.best ?? 0) >= 10;

// "5 feet 9 tall", "six foot two": what has no unit of its own are the inches
const isInches = (large: Quantity, small: Quantity): boolean =>
  large.unit === "ft" &&
  large.bound !== "range" &&
  small.dimension === "count" &&
  small.bound === "exact" &&
  small.from === large.to &&
  Number.isInteger(large.best) &&
  Number.isInteger(small.best);

/** Sums in their currency, all else in the smaller unit, which needs no long decimals. */
function sum(large: Quantity, small: Quantity, size: number): Quantity {
  const isMoney = large.dimension === "money";
  const add = (value: number | null): number | null =>
    value === null ? null : round(isMoney ? value + small.best! / size : value * size + small.best!);
  return {
    ...large,
    span: { start: large.span.start, end: small.span.end },
    last: small.last,
    to: small.to,
    low: add(large.low),
    best: add(large.best),
    high: add(large.high),
    unit: isMoney ? large.unit : (small.unit ?? "in"), // "six foot two"
  };
}

const gapOf = (tokens: readonly Token[], from: number, to: number): string | null =>
  to - from > 3 || to < from
    ? null
    : tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");

// "above 1000 and below 1500" is one interval; bounds that contradict each other stay two facts
function joinBounds({ tokens }: Scan, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const range =
      before && /^(?:and|,|, and|but|, but)$/.test(gapOf(tokens, before.to, quantity.from) ?? "-")
        ? crossing(before, quantity)
        : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(quantity);
  }
  return joined;
}

const isFloor = ({ bound }: Quantity): boolean => bound === "at-least" || bound === "more-than";
const isCeiling = ({ bound }: Quantity): boolean => bound === "at-most" || bound === "less-than";

function crossing(first: Quantity, second: Quantity): Quantity | null {
  const [floor, ceiling] = isFloor(first) ? [first, second] : [second, first];
  if (!isFloor(floor) || !isCeiling(ceiling) || !(floor.low! < ceiling.high!)) return null;
  const bare = first.unit === null && first.dimension === "count" && first.per === null;
  if (!bare && (first.dimension !== second.dimension || first.unit !== second.unit)) return null;
  return {
    ...second,
    span: { start: first.span.start, end: second.span.end },
    first: first.first,
    from: first.from,
    low: floor.low,
    best: null,
    high: ceiling.high,
    bound: "range",
    boundText: first.boundText,
  };
}

// "30, 10 and 5 km", "5, 6 and 7 million": what stands behind the last figure holds for all of the list
function shareUnits({ tokens }: Scan, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  const lent = new Set<Quantity>();
  let passed = 1;
  for (let i = shared.length - 2; i >= 0; i--) {
    const [quantity, next] = [shared[i]!, shared[i + 1]!];
    const scale = Math.max(passed, SCALES.get(tokens[next.last - 1]!.lower) ?? 1);
    passed = 1;
    if (quantity.dimension !== "count" || quantity.unit !== null || quantity.to !== quantity.last || quantity.per !== null)
      continue;
    // "20 by 30 metres" shares its unit, "the average of 6 by 163 percent" does not
    const sided = /^(?:by|x|×)$/.test(gapOf(tokens, quantity.to, next.from) ?? "");
    if (sided && next.dimension !== "length") continue;
    if (!sharesWith(tokens, quantity, next) || quantity.bound === "vague" || quantity.best === null) continue;
    shared[i] = withScale(tokens, withUnitOf(tokens, quantity, next, lent.has(next)), next, scale);
    if (shared[i]!.best !== quantity.best) passed = scale;
    if (shared[i]!.unit !== null) lent.add(shared[i]!);
  }
  return shared;
}

const LISTED = /^(?:,|and|or|, and|, or|&|by|x|×)$/;

// a list, or the two levels of a change: "from 3 to 2.5 million tonnes"
function sharesWith(tokens: readonly Token[], { from, to, best }: Quantity, next: Quantity): boolean {
  const gap = gapOf(tokens, to, next.from) ?? "-";
  if (gap !== "to" || tokens[from - 1]?.lower !== "from") return LISTED.test(gap);
  const scale = SCALES.get(tokens[next.last - 1]!.lower) ?? 1;
  const written = (best ?? 0) >= 1000 ? 1 : scale;
  const ratio = (best ?? 0) / ((next.best ?? 0) / written);
  return written === 1 ? ratio < 100 : ratio > 0.02 && ratio < 50;
}

function withUnitOf(tokens: readonly Token[], quantity: Quantity, next: Quantity, isLent: boolean): Quantity {
  const behind = next.unit !== null && next.value === null && (isLent || next.to > next.last) && next.attribute !== "age";
  // "a mean of 84,310 and 3.6 percent above it"
  if (next.dimension === "percent" && (quantity.best ?? 0) >= 1000) return quantity;
  const sign = next.dimension === "money" && (next.first > next.from ? tokens[next.first - 1]?.kind === "sign" : false);
  return behind && !sign && next.dimension !== "date"
    ? { ...quantity, unit: next.unit, dimension: next.dimension, per: next.per }
    : quantity;
}

function withScale(tokens: readonly Token[], quantity: Quantity, next: Quantity, scale: number): Quantity {
  const own = tokens.slice(quantity.first, quantity.last).some(({ lower }) => SCALES.has(lower));
  if (
    scale < 1e6 ||
    own ||
    (!Number.isInteger(quantity.best) && quantity.best! < 1) ||
    quantity.best! >= 1000 ||
    next.best === null ||
    next.best / scale < 1
  )
    return quantity;
  if (CHANGE_WORDS.has(lowerOf(tokens[quantity.from - 1]))) return quantity;
  const times = (value: number | null): number | null => (value === null ? null : round(value * scale));
  return { ...quantity, low: times(quantity.low), best: times(quantity.best), high: times(quantity.high) };
}
