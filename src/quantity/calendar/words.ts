import {
  CARDINALS,
  DOUBTFUL_MONTHS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  ORDINAL_TENS,
  ORDINALS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from "../../lexicon/calendar.js";
import { TENS } from "../../lexicon/numerals.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";

/** A number that tokens give, and the token behind it. */
export interface Piece {
  readonly value: number;
  readonly next: number;
}

type Tokens = readonly Token[];

export const lowerAt = (tokens: Tokens, at: number): string => lowerOf(tokens[at]);
export const isDash = (text: string): boolean => text === "-" || text === "–" || text === "—" || text === "‑";
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const YEAR = /^[12]\d{3}$/;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|d)$/;

/** "November", "Nov.", "NOV": lower case only where the word is nothing else. */
export function monthAt(tokens: Tokens, at: number): Piece | null {
  const token = tokens[at];
  const value = token?.kind === "word" ? MONTHS.get(token.lower) : undefined;
  if (!token || value === undefined || (DOUBTFUL_MONTHS.has(token.lower) && !isCapital(token))) return null;
  const dotted =
    lowerAt(tokens, at + 1) === "." &&
    tokens[at + 1]!.glued &&
    (MONTH_ABBREVIATIONS.has(token.lower) || hasDigit(tokens[at + 2]));
  return { value, next: dotted ? at + 2 : at + 1 };
}

const hasDigit = (token: Token | undefined): boolean => token?.kind === "number";

/** "Friday", or "Fri." and "Sun" where the caller knows that a date follows. */
export function weekdayAt(tokens: Tokens, at: number, short = false): Piece | null {
  const token = tokens[at];
  const value = token?.kind === "word" ? WEEKDAYS.get(token.lower) : undefined;
  if (!token || value === undefined) return null;
  if (!WEEKDAY_ABBREVIATIONS.has(token.lower)) return { value, next: at + 1 };
  if (!short) return null;
  return { value, next: lowerAt(tokens, at + 1) === "." ? at + 2 : at + 1 };
}

/** "7th", "seventh", "twenty-fourth", "21 st". */
export function ordinalAt(tokens: Tokens, at: number): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") {
    const suffix = tokens[at + 1];
    if (token.text.length > 2 || !suffix?.glued || !ORDINAL_SUFFIX.test(suffix.lower)) return null;
    return { value: Number(token.text), next: at + 2 };
  }
  const plain = ORDINALS.get(token.lower) ?? ORDINAL_TENS.get(token.lower);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const ten = TENS.get(token.lower);
  const unitAt = ten === undefined ? -1 : isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const unit = unitAt < 0 ? undefined : ORDINALS.get(lowerAt(tokens, unitAt));
  return ten !== undefined && unit !== undefined && unit < 10 ? { value: ten + unit, next: unitAt + 1 } : null;
}

/** "seven", "twenty-four", "45": a whole number below a hundred, or below a thousand in digits. */
export function smallNumberAt(tokens: Tokens, at: number): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), next: at + 1 } : null;
  const plain = CARDINALS.get(token.lower);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const ten = TENS.get(token.lower);
  if (ten === undefined) return null;
  const unitAt = isDash(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const unit = CARDINALS.get(lowerAt(tokens, unitAt));
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: unitAt + 1 } : { value: ten, next: at + 1 };
}

/** A day of the month: "7", "07", "7th", "seventh"; not "7.5", nor what a code or a currency sign holds. */
export function dayAt(tokens: Tokens, at: number): (Piece & { readonly ordinal: boolean }) | null {
  const ordinal = ordinalAt(tokens, at);
  const piece = ordinal ?? smallNumberAt(tokens, at);
  if (!piece || piece.value < 1 || piece.value > 31) return null;
  return { ...piece, ordinal: ordinal !== null };
}

/** "2020", "’20", "nineteen ninety-four", "two thousand and four". */
export function yearAt(tokens: Tokens, at: number): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return YEAR.test(token.text) ? { value: Number(token.text), next: at + 1 } : null;
  return token.kind === "word" ? spelledYearAt(tokens, at) : null;
}

function spelledYearAt(tokens: Tokens, at: number): Piece | null {
  if (lowerAt(tokens, at) === "two" && lowerAt(tokens, at + 1) === "thousand") {
    const from = lowerAt(tokens, at + 2) === "and" ? at + 3 : at + 2;
    const rest = smallNumberAt(tokens, from);
    return rest && tokens[from]!.kind === "word" && rest.value > 0
      ? { value: 2000 + rest.value, next: rest.next }
      : { value: 2000, next: at + 2 };
  }
  const century = CARDINALS.get(lowerAt(tokens, at)) ?? TENS.get(lowerAt(tokens, at));
  if (century === undefined || century < 13 || century > 20) return null;
  if (lowerAt(tokens, at + 1) === "hundred") return { value: century * 100, next: at + 2 };
  const zero = CARDINALS.get(lowerAt(tokens, at + 1)) === 0;
  const rest = smallNumberAt(tokens, zero ? at + 2 : at + 1);
  if (!rest || tokens[at + 1]!.kind !== "word" || (zero ? rest.value > 9 : rest.value < 10)) return null;
  return { value: century * 100 + rest.value, next: rest.next };
}

/** How many words lead from the joiner of a range to its second end: "late", "the end of". */
export function partOfTime(tokens: Tokens, at: number): number {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  const part = /^(?:start|beginning|middle|end)$/.test(lowerAt(tokens, at + the)) && lowerAt(tokens, at + the + 1) === "of";
  return part ? the + 2 : the || /^(?:early|late|mid|about|around)$/.test(lowerAt(tokens, at)) ? 1 : 0;
}

/** Two digits as a year of our time: "96" → 1996, "22" → 2022. */
export const expandYear = (short: number): number => (short > 50 ? 1900 : 2000) + short;
