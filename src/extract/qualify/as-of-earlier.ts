import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { shiftDays } from "./period-words.js";

/** Words behind a number in which it is told how much earlier it was. */
const REACH = 6;
const UNITS = /^(?:year|quarter|month|week|day)$/;
const BACK = /^(?:last|previous|preceding|prior|year-ago|year-earlier)$/;

/** "41 in May, up from 34 the month before", "a year earlier", "in the same period last year": the period of the other of the two, so much earlier. */
export function earlierThan(tokens: readonly Token[], behind: number, now: string): string | null {
  const unit = stepBehind(tokens, behind);
  return unit && moved(now, unit);
}

function stepBehind(tokens: readonly Token[], behind: number): string | null {
  for (let at = behind; at < behind + REACH; at++) {
    const { lower, kind } = tokens[at] ?? { lower: "", kind: "sign" };
    if (kind !== "word" || /^(?:and|but|while|as|since)$/.test(lower)) return null;
    const [one, two] = [lowerOf(tokens[at + 1]), lowerOf(tokens[at + 2])];
    // "in the year-ago quarter", "in the same period of last year"
    if (lower === "year" && tokens[at + 1]?.text === "-" && /^(?:ago|earlier)$/.test(two)) return "year";
    if (/^(?:same|corresponding|comparable)$/.test(lower)) return "year";
    if (/^(?:previous|preceding|prior|last)$/.test(lower) && one === "year" && two === "-") return "year";
    if (UNITS.test(lower) && /^(?:ago|earlier|before|previously|prior)$/.test(one)) return lower;
    if (BACK.test(lower) && UNITS.test(one)) return one;
  }
  return null;
}

/** A day, a month, a year or a span of whole months, a step back; null where the step is longer or shorter than can be told. */
function moved(now: string, unit: string): string | null {
  if (unit === "year")
    return /^\d{4}/.test(now) && !/02-29/.test(now) ? now.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1)) : null;
  const [first, last] = now.split("/");
  if (/^\d{4}-\d\d$/.test(now)) return unit === "month" ? monthBefore(now, 1) : unit === "quarter" ? monthBefore(now, 3) : null;
  if (last === undefined) {
    if (now.length !== 10) return null;
    return unit === "week"
      ? shiftDays(now, -7)
      : unit === "day"
        ? shiftDays(now, -1)
        : unit === "month"
          ? monthBefore(now.slice(0, 7), 1)
          : null;
  }
  const isQuarter = first!.length === 10 && first!.endsWith("-01") && monthBefore(last.slice(0, 7), 2) === first!.slice(0, 7);
  if (unit !== "quarter" || !isQuarter) return null;
  return `${monthBefore(first!.slice(0, 7), 3)}-01/${shiftDays(first!, -1)}`;
}

function monthBefore(month: string, back: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - back;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
