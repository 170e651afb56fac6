import { lowerOf } from "../../tokens.js";
import type { Quantity, Token } from "../../types.js";
import { shiftDays } from "./period-words.js";

/** Words behind a number in which it is told how much earlier it was. */
const REACH = 6;
const UNITS = /^(?:year|quarter|month|week|day)$/;
const BACK = /^(?:last|previous|preceding|prior|year-ago|year-earlier)$/;

/** "41 in May, up from 34 the month before", "a year earlier", "in the same period last year": the period of the other of the two, so much earlier. */
export function earlierThan(tokens: readonly Token[], { from, to }: Pick<Quantity, "from" | "to">, now: string): string | null {
  const unit = stepBehind(tokens, behindAside(tokens, to)) ?? stepBefore(tokens, from);
  return unit && moved(now, unit);
}

/** "from 7 million, or 31 cents a share, a year earlier" */
function behindAside(tokens: readonly Token[], to: number): number {
  const or = tokens[to]?.text === "," ? to + 1 : to;
  if (lowerOf(tokens[or]) !== "or") return UNITS.test(lowerOf(tokens[or + 1])) || UNITS.test(lowerOf(tokens[or + 2])) ? or : to;
  for (let at = or + 1; at < or + 9; at++) {
    if (tokens[at]?.text === ",") return at + 1;
    if (tokens[at]?.lower === "share" && tokens[at + 1]?.text !== ",") return at + 1;
  }
  return to;
}

/** "last year's 5 million", "a year-earlier loss of 4 million" */
function stepBefore(tokens: readonly Token[], from: number): string | null {
  for (let at = from - 1; at > 1 && at > from - REACH; at--) {
    const { lower, kind } = tokens[at]!;
    if (/^['’]s$/.test(lower)) {
      const unit = tokens[at - 1]!.lower;
      return UNITS.test(unit) && BACK.test(tokens[at - 2]!.lower) ? unit : null;
    }
    if (kind === "word" && /^(?:ago|earlier)$/.test(lower) && tokens[at - 1]!.text === "-" && UNITS.test(tokens[at - 2]!.lower))
      return tokens[at - 2]!.lower;
    if (kind === "number" || /^[.,;:]$/.test(lower)) return null;
  }
  return null;
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
