import { lowerOf } from "../tokens.js";
import { plainQuantity } from "./amounts.js";
import type { Reader, Scan } from "./scan.js";
import { readUnit } from "./units.js";

const PRICED = /^(?:[$€£¥]|per|for|costs?|prices?|priced|sells?|sold|dollars?|euros?|cents?|pounds?|pesos|rupees)$/;
const BEFORE = 6;

/** "found a kilogram of silver", "a lb": one unit of weight of something; no price by the kilogram, no "a ton of trouble". */
export const readSingleWeight: Reader = (scan, at) => {
  const { tokens } = scan;
  if (!/^an?$/.test(tokens[at]!.lower) || !WEIGHTS.has(lowerOf(tokens[at + 1]))) return null;
  const unit = readUnit(tokens, at + 1);
  const alone = at === 0 && unit?.end === tokens.length;
  if (!unit || unit.per !== null || (!alone && !isWeighed(scan, at, unit.end))) return null;
  return { ...plainQuantity(scan, at, at + 1, 1), unit: unit.unit, dimension: unit.dimension, to: unit.end };
};
const WEIGHTS = new Set("kilogram kilogramme kilo kg lb gram gramme tonne".split(" "));

const isWeighed = ({ tokens }: Scan, at: number, end: number): boolean =>
  tokens[end]?.lower === "of" &&
  tokens[end + 1]?.kind === "word" &&
  !tokens.slice(Math.max(0, at - BEFORE), at).some(({ lower }) => PRICED.test(lower)) &&
  !tokens.slice(end, end + BEFORE).some(({ lower }) => PRICED.test(lower));
