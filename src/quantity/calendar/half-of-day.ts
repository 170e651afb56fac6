import { CLOCK_ZONES } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { lowerAt } from "./words.js";

/** A time of day as tokens give it. */
export interface Time {
  readonly next: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** "am", "pm", or what else says that it is a time of day; null where only the look of it does. */
  readonly mark: "am" | "pm" | "hours" | null;
}

/** Takes in "am", "p.m.", "o’clock", "GMT", "hours" and turns the hour to the 24-hour clock. */
export function marked(
  tokens: readonly Token[],
  next: number,
  hour: number,
  minute: number | null,
  second: number | null,
): Time | null {
  const half = halfOfDay(tokens, next);
  if (half)
    return hour >= 1 && hour <= 12
      ? { next: half.next, hour: (hour % 12) + (half.mark === "pm" ? 12 : 0), minute, second, mark: half.mark }
      : null;
  if (hour > 24 || (hour === 24 && (minute ?? 0) > 0)) return null;
  const oclock = /^o['’]clock$/.test(lowerAt(tokens, next));
  if (oclock && hour <= 12)
    return { next: next + 1, hour: hour + (isEvening(tokens, next + 1) ? 12 : 0), minute, second, mark: "hours" };
  if (minute !== null && (CLOCK_ZONES.has(lowerAt(tokens, next)) || /^(?:hours|hrs)$/.test(lowerAt(tokens, next))))
    return { next: next + (lowerAt(tokens, next) === "local" ? 0 : 1), hour, minute, second, mark: "hours" };
  if (minute !== null && lowerAt(tokens, next) === "," && isZone(tokens[next + 1]))
    return { next, hour, minute, second, mark: "hours" };
  return { next, hour, minute, second, mark: null };
}

/** "13.19, EST": behind a comma only in capitals. */
export const isZone = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && CLOCK_ZONES.has(token.lower);

function halfOfDay(tokens: readonly Token[], at: number): { mark: "am" | "pm"; next: number } | null {
  const word = lowerAt(tokens, at);
  if (word === "am" || word === "pm") return { mark: word, next: at + 1 };
  if (
    (word !== "a" && word !== "p") ||
    lowerAt(tokens, at + 1) !== "." ||
    lowerAt(tokens, at + 2) !== "m" ||
    !tokens[at + 2]!.glued
  )
    return null;
  const dotted = lowerAt(tokens, at + 3) === "." && tokens[at + 3]!.glued;
  return { mark: word === "a" ? "am" : "pm", next: dotted ? at + 4 : at + 3 };
}

export function isEvening(tokens: readonly Token[], at: number): boolean {
  const part = lowerAt(tokens, at + 2);
  return (
    (lowerAt(tokens, at) === "in" && lowerAt(tokens, at + 1) === "the" && /^(?:afternoon|evening)$/.test(part)) ||
    (lowerAt(tokens, at) === "at" && lowerAt(tokens, at + 1) === "night")
  );
}
