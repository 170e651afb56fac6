import { SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";

export interface Multiple {
  readonly value: number;
  /** The words of the number [first, last), and the token behind "times". */
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

export const MULTIPLYING: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["quintupled", 5],
  ["halved", 0.5],
  ["halving", 0.5],
]);

/** "doubled", "threefold", "10-fold": a multiple in one word, or in a number and "fold". */
export function readMultiple(tokens: readonly Token[], at: number): Multiple | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const verb = MULTIPLYING.get(token.lower);
  if (verb !== undefined) return { value: verb, first: at, last: at + 1, end: at + 1 };
  if (!token.lower.endsWith("fold") || token.lower.length < 6) return null;
  const root = token.lower.slice(0, -4);
  const value = SMALL_NUMBERS.get(root) ?? TENS.get(root) ?? (root === "hundred" ? 100 : undefined);
  return value === undefined ? null : { value, first: at, last: at + 1, end: at + 1 };
}

const COMPARED =
  /^(?:as|more|higher|larger|greater|bigger|faster|less|lower|longer|stronger|smaller|the|what|its|that|their|likelier|costlier|worse|better|older|heavier|deadlier|fewer|cheaper|richer|poorer|taller|wider|deeper|slower|thicker|denser|wealthier|busier|safer|younger|brighter|hotter|over)$/;

/** The token behind "times", "x" or "-fold" that makes the number before `at` a multiple: "three times as many", "5x", "10-fold"; "three times" alone counts occasions. */
export function timesEnd(tokens: readonly Token[], at: number): number | null {
  const hyphen = tokens[at]?.glued && tokens[at]!.text === "-" ? at + 1 : at;
  const token = tokens[hyphen];
  if (!token) return null;
  if (token.lower === "fold") return hyphen + 1;
  if (/^[x×]$/.test(token.lower) && token.glued && !tokens[at + 1]?.glued && tokens[at + 1]?.kind !== "number") return at + 1;
  return token.lower === "times" && COMPARED.test(lowerOf(tokens[hyphen + 1])) && hyphen === at ? at + 1 : null;
}
