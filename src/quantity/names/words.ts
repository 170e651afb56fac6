import { SMALL_NUMBERS, TENS } from "../../lexicon/numerals.js";
import { opensUpper } from "../../tokens.js";
import type { Token } from "../../types.js";
import { hyphened } from "../words.js";

export const isCapital = (token: Token): boolean => opensUpper(token.text);

export const isPluralNoun = (token: Token): boolean =>
  token.kind === "word" &&
  (/^(?:people|men|women|children|police|troops)$/.test(token.lower) ||
    (token.lower.length > 3 &&
      token.lower.endsWith("s") &&
      !/(?:ss|us|is|'s)$/.test(token.lower) &&
      !/^(?:was|has|does|says|this)$/.test(token.lower)));

/** Words before a figure that leave it to the calendar. */
export const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid|since|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/;

/** Token behind one figure of a name: "907", "21B", "twenty-two". */
export function numberEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "code") return modelEnd(tokens, at + 1);
  if (token.kind === "number") return modelEnd(tokens, at + 1);
  const spelled =
    token.kind === "word" && token.lower !== "one"
      ? (SMALL_NUMBERS.get(token.lower) ?? TENS.get(token.lower))
      : token.lower === "one"
        ? 1
        : undefined;
  return spelled === undefined ? null : hyphened(tokens, at + 1) > at + 1 && TENS.has(token.lower) ? at + 3 : at + 1;
}

/** No model number has more parts; a megabyte of "1-1-1" must not be walked from each of its digits. */
const LONGEST_MODEL = 16;

/** Token behind the rest of a model number: "-1A", "/B", "-M2" and the plural "s" behind it. */
export function modelEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < LONGEST_MODEL && tokens[end]!.glued) {
    const token = tokens[end]!;
    if (token.kind === "sign" && !(/^[-‐‑/]$/.test(token.text) && tokens[end + 1]?.glued && isModelPart(tokens[end + 1]!))) break;
    end++;
  }
  return end;
}

const isModelPart = (token: Token): boolean =>
  token.kind === "number" ||
  token.kind === "code" ||
  (token.kind === "word" && token.text.length <= 3 && (token.text.length === 1 || isCapital(token)));
