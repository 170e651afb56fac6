import { lowerOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import type { Scan } from "./scan.js";
import { withRate } from "./units.js";

/** One amount in two notations becomes one quantity: "420m markka ($100m)", "700 km (450 miles)", "forty-five (45)", "60 mph, or 97 km/h". */
export function joinNotations({ tokens, document }: Scan, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const end = before && before.alsoAs === null ? secondEnd(tokens, before, quantity) : null;
    if (before === undefined || end === null) joined.push(quantity);
    else {
      const alsoAs = document.text.slice(tokens[quantity.from]!.start, tokens[quantity.to - 1]!.end);
      joined[joined.length - 1] = { ...withSharedRate(tokens, before, end), alsoAs };
    }
  }
  return joined;
}

// "185 kilometres (115 miles) per hour": the rate behind the brackets is that of both
function withSharedRate(tokens: Scan["tokens"], quantity: Quantity, end: number): Quantity {
  const { unit, dimension, per } = quantity;
  const rated =
    unit !== null && per === null && /^(?:per|an?)$/.test(lowerOf(tokens[end]))
      ? withRate(tokens, { unit, dimension, per, end })
      : null;
  return rated
    ? { ...quantity, unit: rated.unit, dimension: rated.dimension, per: rated.per, to: rated.end }
    : { ...quantity, to: end };
}

// Token behind the second notation, where `second` is one of `first`
function secondEnd(tokens: Scan["tokens"], first: Quantity, second: Quantity): number | null {
  const lead = tokens.slice(first.to, second.from).map(({ lower }) => lower);
  const isOther =
    first.dimension === second.dimension &&
    first.unit !== second.unit &&
    first.unit !== null &&
    second.unit !== null &&
    first.value === null;
  const isSame = first.dimension === "count" && second.dimension === "count" && first.best !== null && first.best === second.best;
  if (
    lead[0] === "(" &&
    tokens[second.to]?.text === ")" &&
    lead.length <= 3 &&
    lead.slice(1).every((word) => /^(?:or|about|approximately|nearly|roughly|=|≈|~|some|around|then|equivalent|to)$/.test(word))
  )
    return isOther || isSame ? second.to + 1 : null;
  const isAside = /^(?:, or|or|\/|, equivalent to|, or about|or about)$/.test(lead.join(" "));
  return isAside && isOther && agrees(first, second) ? second.to : null;
}

/** Of one unit in its dimension's base unit; what is missing here is never joined by "or". */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ["km", 1000],
  ["m", 1],
  ["cm", 0.01],
  ["mm", 0.001],
  ["mi", 1609.34],
  ["nmi", 1852],
  ["ft", 0.3048],
  ["in", 0.0254],
  ["yd", 0.9144],
  ["km2", 1e6],
  ["m2", 1],
  ["ha", 1e4],
  ["acre", 4046.86],
  ["mi2", 2589988],
  ["ft2", 0.0929],
  ["kg", 1],
  ["g", 0.001],
  ["t", 1000],
  ["ton", 1000],
  ["lb", 0.4536],
  ["oz", 0.02835],
  ["km/h", 1],
  ["mph", 1.60934],
  ["knot", 1.852],
  ["m/s", 3.6],
  ["L", 1],
  ["mL", 0.001],
  ["gal", 3.785],
  ["bbl", 158.99],
]);

function agrees(first: Quantity, second: Quantity): boolean {
  const [one, other] = [FACTORS.get(first.unit!), FACTORS.get(second.unit!)];
  const [a, b] = [first.best ?? first.low, second.best ?? second.low];
  if (one === undefined || other === undefined || a === null || b === null) return false;
  return Math.abs(a * one - b * other) <= 0.15 * Math.abs(a * one);
}
