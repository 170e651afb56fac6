import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import type { Scan } from "./scan.js";

/** "rose 7.31 points, or 0.4 percent, to 1,806.52": the height of the index. */
export function withIndexLevel({ tokens }: Scan, quantity: Quantity, told: readonly Quantity[]): Quantity {
  const { from, to, dimension, unit } = quantity;
  if (dimension !== "count" || unit !== null || !/^(?:to|at)$/.test(lowerOf(tokens[from - 1]))) return quantity;
  const next = tokens[to];
  if (next?.kind === "word" && !LEVEL_BEHIND.test(next.lower)) return quantity;
  const step = told.findLast((one) => one.dimension !== "percent");
  if (step?.unit !== "point" || step.attribute !== "change" || from - step.to > 9) return quantity;
  if (!tokens.slice(step.to, from - 1).every(({ kind, lower }) => kind !== "word" || LEVEL_BEFORE.test(lower))) return quantity;
  return {
    ...quantity,
    dimension: "other",
    unit: "point",
    attribute: "level",
    to: /^points?$/.test(lowerOf(next)) ? to + 1 : to,
  };
}
const LEVEL_BEHIND = /^(?:on|in|by|after|and|as|while|for|from|points?)$/;
const LEVEL_BEFORE = /^(?:or|percent|per|cent|close|closing|closed|finish|end|ended)$/;

/** "rose by 0.2% in May and 4.9% year-over-year", "climbed 0.3% in May and 3.1% over 12 months" */
export function isOverYear(tokens: readonly Token[], before: Quantity, { from, to }: Quantity): boolean {
  const between = tokens.slice(before.to, from);
  if (before.dimension !== "percent" || between.length > 7 || between.at(-1)?.lower !== "and") return false;
  if (between.some(({ lower }) => FINITE.test(lower) || lower === "to" || CHANGE_WORDS.has(lower))) return false;
  const behind = tokens.slice(to, to + 3).map(({ lower }) => lower);
  return /^(?:(?:year|month|quarter) - (?:on|over)|(?:over|on|in|from) (?:the|a|12|twelve) ?(?:year|months?|quarter)?|year on|annually)/.test(
    behind.join(" "),
  );
}
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|said|say|says|can|could)$/;

/** "5 million dollars more than in May" */
export const isSumMore = (tokens: readonly Token[], { dimension, attribute, to }: Quantity): boolean =>
  dimension === "money" &&
  attribute === null &&
  /^(?:more|less|higher|lower)$/.test(lowerOf(tokens[to])) &&
  tokens[to + 1]?.lower === "than";

/** "added 84.22 points, or 0.7 percent, to 12,044.10": of an index; a player adds whole ones. */
export const isIndexStep = (tokens: readonly Token[], { from, best }: Quantity, to: number): boolean =>
  /^(?:add(?:s|ed|ing)?|los(?:t|es|ing)|sheds?|shedding|off|put|gives?|gave)$/.test(lowerOf(tokens[from - 1])) &&
  (!Number.isInteger(best) || (/^(?:,|or|to|\()$/.test(lowerOf(tokens[to])) && closesIn(tokens, to)));
const closesIn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 8).some(({ lower }, i, all) => /^(?:to|at)$/.test(lower) && all[i + 1]?.kind === "number");
