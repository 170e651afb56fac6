import type { Token } from "../../types.js";
import { isEvening, marked, type Time } from "./half-of-day.js";
import { lowerAt, type Piece, smallNumberAt } from "./words.js";

/** "half past eight", "a quarter to noon", "ten past 9 pm": minutes told from the full hour. */
export function pastHour(tokens: readonly Token[], at: number): Time | null {
  const minutes = minutesAt(tokens, at);
  const side = minutes && lowerAt(tokens, minutes.next);
  if (!minutes || (side !== "past" && !(side === "to" && isBefore(tokens, at, minutes)))) return null;
  const hour = hourAt(tokens, minutes.next + 1);
  if (!hour) return null;
  const time = marked(tokens, hour.next, hour.value === 0 ? 12 : hour.value, minutes.value, null);
  if (!time || !closes(tokens, time)) return null;
  const late = time.mark === null && isEvening(tokens, hour.next) ? 12 : 0;
  const whole = (hour.value === 0 ? 0 : time.hour) + late;
  const total = whole * 60 + (side === "to" ? -minutes.value : minutes.value) + DAY;
  return { ...time, hour: Math.floor((total % DAY) / 60), minute: total % 60, mark: time.mark ?? "hours" };
}

const DAY = 24 * 60;

function minutesAt(tokens: readonly Token[], at: number): Piece | null {
  const word = lowerAt(tokens, at);
  if (word === "half" && lowerAt(tokens, at + 1) === "past") return { value: 30, next: at + 1 };
  if (word === "quarter") return { value: 15, next: at + 1 };
  if (word === "a") return lowerAt(tokens, at + 1) === "quarter" ? { value: 15, next: at + 2 } : null;
  const number = smallNumberAt(tokens, at);
  if (!number || !/^(?:5|10|20|25)$/.test(String(number.value))) return null;
  return { value: number.value, next: lowerAt(tokens, number.next) === "minutes" ? number.next + 1 : number.next };
}

// "at ten to nine", "a quarter to seven"; "ten to twelve men" and "from a quarter to three fifths" are ranges
function isBefore(tokens: readonly Token[], at: number, { value }: Piece): boolean {
  const before = lowerAt(tokens, at - 1);
  return value === 15 ? !/^(?:from|by|between|of|about)$/.test(before) : before === "at";
}

/** Noon as 12, midnight as 0. */
function hourAt(tokens: readonly Token[], at: number): Piece | null {
  const word = lowerAt(tokens, at);
  if (word === "noon" || word === "midday") return { value: 12, next: at + 1 };
  if (word === "midnight") return { value: 0, next: at + 1 };
  const hour = smallNumberAt(tokens, at);
  return hour && hour.value >= 1 && hour.value <= 12 ? hour : null;
}

// behind the hour nothing follows that it could count: "a quarter to three fifths", "half past 3 km"
function closes(tokens: readonly Token[], { next, mark }: Time): boolean {
  const behind = tokens[next];
  if (mark !== null || behind === undefined) return true;
  return behind.kind === "sign" ? /^[,.;:!?)–—]$/.test(behind.text) : CLOSERS.test(behind.lower);
}

const CLOSERS =
  /^(?:on|in|at|and|but|when|as|that|this|local|today|yesterday|tomorrow|before|after|to|until|with|for|the|he|she|they|we|it)$/;
