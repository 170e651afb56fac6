import { ANSWERING } from "../lexicon/actions.js";
import { SCALES } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { round } from "./digits.js";
import { isPluralNoun } from "./names/words.js";

const PARTED = /^of(?: (?:the|its|their|his|her|our|these|those))?$/;
const CONTINUED = /^(?:(?:[;,] )?then|(?:, )?(?:up|down) from|(?:, )?(?:compared with|compared to|against|instead of))$/;
const MEASURED: ReadonlySet<Quantity["dimension"]> = new Set(["length", "area", "mass", "volume", "money"]);
const OPEN_WORD =
  /^(?:of|in|on|at|to|from|for|by|with|and|or|but|are|is|was|were|had|has|have|that|which|under|along|across|between|north|south|east|west)$/;

/** Units that one amount lends another outside of a list: the whole to its part, an amount to what is taken of it. */
export function lendUnits(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    if (quantity.dimension !== "count" || quantity.unit !== null || quantity.best === null || quantity.to !== quantity.last)
      return quantity;
    const answered = answeredWith(tokens, quantity, quantities[i - 1]);
    const whole = answered ?? wholeOf(tokens, quantity, quantities[i + 1]);
    const lender = whole ?? takenFrom(tokens, quantity, quantities[i - 1]) ?? gapped(tokens, quantity, quantities, i);
    if (!lender) return quantity;
    const lent = { ...quantity, unit: lender.unit, dimension: lender.dimension, per: lender.per };
    return whole ? scaledLike(tokens, lent, whole) : lent;
  });
}

// "90 of the 120 square kilometres"; "two of the 50 km races" counts races
function wholeOf(tokens: readonly Token[], { to, best }: Quantity, next: Quantity | undefined): Quantity | null {
  if (!next || next.best === null || best! > next.best || !isMeasure(next)) return null;
  if (next.dimension === "money" && next.first > next.from) return null;
  return PARTED.test(between(tokens, to, next.from)) && isOpen(tokens, next.to) && tokens[next.last]?.text !== "-" ? next : null;
}

// "3 of the 5 million dollars" are three million
function scaledLike(tokens: readonly Token[], part: Quantity, whole: Quantity): Quantity {
  const scale = SCALES.get(tokens[whole.last - 1]!.lower) ?? 1;
  if (scale < 1e6 || part.best! >= 1000 || part.best! > whole.best! / scale) return part;
  const times = (value: number | null): number | null => (value === null ? null : round(value * scale));
  return { ...part, low: times(part.low), best: times(part.best), high: times(part.high) };
}

// "a withdrawal of 10 km; the other side offered 5", "needed 12 million dollars and got four"
function answeredWith(tokens: readonly Token[], { from, to, best }: Quantity, before: Quantity | undefined): Quantity | null {
  if (!before || before.best === null || !isMeasure(before) || before.per !== null || from - before.to > 8) return null;
  const [next, between] = [tokens[to], tokens.slice(before.to, from)];
  const closes = next === undefined || /^[.;)]$/.test(next.text);
  const scale = SCALES.get(tokens[before.last - 1]!.lower) ?? 1;
  const isAlike = best! <= (before.best / scale) * 20 && best! * 20 >= before.best / scale;
  return closes &&
    isAlike &&
    ANSWERING.has(tokens[from - 1]!.lower) &&
    between.some(({ lower }) => /^(?:[;,]|and|but|while)$/.test(lower))
    ? before
    : null;
}

// no noun of its own stands behind the measure: "the 50 km races", "the 50 km road races"
const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== "word" || OPEN_WORD.test(token.lower)) return token?.text !== "-";
  return !isPluralNoun(token) && !(tokens[at + 1] && isPluralNoun(tokens[at + 1]!));
};

// "40 billion dollars, nearly 9 billion of that in loans"; "a strip of 30 km, then 12"
function takenFrom(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): Quantity | null {
  if (!before || before.best === null || !isMeasure(before) || before.per !== null) return null;
  const small = before.dimension === "money" && quantity.best! < 100_000; // "vans for 40 million euros, 12 of which are new"
  const [of, whole] = [tokens[quantity.to], tokens[quantity.to + 1]];
  if (of?.lower === "of" && /^(?:that|it|which)$/.test(lowerOf(whole)) && quantity.best! <= before.best && !small)
    return quantity.from - before.to < 10 ? before : null;
  if (before.dimension === "length" && SIDES.test(lowerOf(of)) && isClosing(whole)) return before;
  const ends = of === undefined || /^[.;)]$/.test(of.text);
  return ends && CONTINUED.test(between(tokens, before.to, quantity.from)) ? before : null;
}

/** "fell by 5 percent in March and by 6 in April", "by 500 tonnes here and 200 there": the second part of a clause leaves out what the first has said. */
function gapped(tokens: readonly Token[], quantity: Quantity, quantities: readonly Quantity[], index: number): Quantity | null {
  const before = quantities.slice(Math.max(0, index - 2), index).findLast(({ value }) => value === null);
  if (!before || !isLender(before) || quantity.from - before.to > 8) return null;
  const between = tokens.slice(before.to, quantity.from);
  if (!between.some(({ lower }) => lower === "and") || between.some(isBreak)) return null;
  const opening = tokens[quantity.from - 1]!.lower;
  const [behind, next] = [lowerOf(tokens[before.to]), tokens[quantity.to]];
  const closes = next === undefined || next.kind === "sign" || GAP_OPENERS.test(next.lower);
  if (GAP_OPENERS.test(opening)) return closes && opening === tokens[before.from - 1]?.lower ? before : null;
  return opening === "and" && GAP_OPENERS.test(behind) && behind === next?.lower ? before : null;
}

const isLender = ({ unit, best, dimension, attribute }: Quantity): boolean =>
  unit !== null && best !== null && attribute !== "age" && (MEASURED.has(dimension) || dimension === "percent");
const GAP_OPENERS = /^(?:by|to|at|in|on|for|from)$/;
const isBreak = ({ text, lower }: Token): boolean =>
  /^[.;:()]$/.test(text) || /^(?:was|were|is|are|has|have|had|will|would|that|which|who|killed|injured)$/.test(lower);

const SIDES = /^(?:long|wide|deep|high|tall|thick)$/;

// "300 metres long and 40 wide"; "40 high schools" are none
const isClosing = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "sign" || OPEN_WORD.test(token.lower);

const isMeasure = ({ dimension, unit, to, last, attribute }: Quantity): boolean =>
  unit !== null && MEASURED.has(dimension) && (to > last || dimension === "money") && attribute !== "age";

const between = (tokens: readonly Token[], from: number, to: number): string =>
  to < from || to - from > 3
    ? "-"
    : tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");
