import { SMALL_NUMBERS } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import type { Unit } from "./units.js";

interface Length {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly unit: Unit;
}

/** "a 6-foot-4 keeper", "the five-foot-eleven-inch door": feet and inches in one compound are inches. */
export function readFeetAndInches(tokens: readonly Token[], at: number): Length | null {
  if (!/^(?:foot|feet|ft)$/.test(lowerOf(tokens[at + 2])) || !isHyphen(tokens[at + 1]) || !isHyphen(tokens[at + 3])) return null;
  const [feet, inches] = [smallAt(tokens[at]), smallAt(tokens[at + 4])];
  if (feet === null || inches === null || feet < 1 || inches > 11 || !tokens[at + 4]!.glued) return null;
  const named = isHyphen(tokens[at + 5]) && /^(?:inch|inches|in)$/.test(lowerOf(tokens[at + 6]));
  if (!named && tokens[at + 5]?.glued && tokens[at + 5]!.kind !== "sign") return null;
  const end = named ? at + 7 : at + 5;
  return { first: at, last: at + 5, value: feet * 12 + inches, unit: { unit: "in", dimension: "length", per: null, end } };
}

const isHyphen = (token: Token | undefined): boolean => Boolean(token?.glued && /^[-‐‑]$/.test(token.text));

const smallAt = (token: Token | undefined): number | null =>
  token?.kind === "number" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : (SMALL_NUMBERS.get(lowerOf(token)) ?? null);
