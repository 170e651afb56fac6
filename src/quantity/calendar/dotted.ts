import { CHANGE_WORDS } from "../../lexicon/bounds.js";
import type { Token } from "../../types.js";
import { readCurrencyAfter } from "../money.js";
import { readUnit } from "../units.js";
import { dated } from "./day.js";
import { isDay } from "./days.js";
import type { DateRule } from "./found.js";
import { expandYear, isDash, lowerAt } from "./words.js";

const DOTS = /^(?<day>\d{2})\.(?<month>\d{2})(?:\.(?<year>\d{2}))?$/;
const DATED = /^(?:on|since|until|till|dated|before|after)$/;
const JOINT = /^(?:to|until|till|through)$/;

interface Dots {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** "from 03.05 to 17.09", "as of 03.05", "on 03.05.21": a day and month with dots, where a preposition of dates opens it and nothing is measured. */
export const dottedDay: DateRule = ({ tokens }, at) => {
  const dots = dotsAt(tokens, at);
  if (!dots || isMeasured(tokens, at + 1)) return null;
  return isClosingDay(tokens, at) || isOpeningDay(tokens, at, dots) || isLoneDay(tokens, at, dots)
    ? dated(at, at + 1, dots.year, dots.month, dots.day)
    : null;
};

function dotsAt(tokens: readonly Token[], at: number): Dots | null {
  const token = tokens[at];
  const parts = token?.kind === "number" ? DOTS.exec(token.text)?.groups : undefined;
  if (!parts || (token!.glued && tokens[at - 1]!.kind !== "sign")) return null;
  const year = parts.year === undefined ? null : expandYear(Number(parts.year));
  const [day, month] = [Number(parts.day), Number(parts.month)];
  return isDay(year, month, day) ? { day, month, year } : null;
}

// "rose to 24.02 percent", "at 07.12 am", "on 12.05 euros"
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "%" ||
  /^(?:am|pm|a\.m|p\.m|gmt|hrs|hours|million|billion|thousand)$/.test(lowerAt(tokens, at)) ||
  (tokens[at]?.glued === true && tokens[at]!.kind !== "sign") ||
  readUnit(tokens, at) !== null ||
  readCurrencyAfter(tokens, at, 1) !== null;

function isOpeningDay(tokens: readonly Token[], at: number, dots: Dots): boolean {
  const end = isJoint(tokens, at + 1, at) ? dotsAt(tokens, at + 2) : null;
  if (!end || (end.year === null) !== (dots.year === null) || isMeasured(tokens, at + 3)) return false;
  if (dots.year !== null) return true;
  if (isChanging(tokens, at)) return false;
  // "fell from 24.02 to 23.11" are levels, and so are decimals that no clerk padded with a nought
  return isSure(dots, end) || (lowerAt(tokens, at - 1) === "from" && (isPadded(dots) || isPadded(end)));
}

const isClosingDay = (tokens: readonly Token[], at: number): boolean => {
  const start = isJoint(tokens, at - 1, at - 2) ? dotsAt(tokens, at - 2) : null;
  return start !== null && isOpeningDay(tokens, at - 2, start);
};

const isJoint = (tokens: readonly Token[], at: number, first: number): boolean =>
  JOINT.test(lowerAt(tokens, at)) ||
  isDash(lowerAt(tokens, at)) ||
  (lowerAt(tokens, at) === "and" && lowerAt(tokens, first - 1) === "between");

// no decimal begins with a nought and more, no hour of the day is above 23: "27.02-03.11"
const isSure = (start: Dots, end: Dots): boolean => (start.day < 10 && end.day > 23) || (end.day < 10 && start.day > 23);

const isPadded = ({ day, month }: Dots): boolean => day < 10 || month < 10;

// "rose from", "open from 09.05 to 12.10": levels, and hours of a day
const isChanging = (tokens: readonly Token[], at: number): boolean =>
  /^(?:open|opens|daily|works|shut|shuts)$/.test(lowerAt(tokens, at - 2)) ||
  [2, 3, 4].some((back) => CHANGE_WORDS.has(lowerAt(tokens, at - back)));

// "the tally as of 03.05", "since 24.02"; "until 10.05" may be a time of day
function isLoneDay(tokens: readonly Token[], at: number, dots: Dots): boolean {
  const before = lowerAt(tokens, at - 1);
  const behind = tokens[at + 1];
  if (before === "of" && lowerAt(tokens, at - 2) === "as") return true;
  if (!DATED.test(before) || (behind?.kind === "number" && !behind.glued)) return false;
  if (dots.year !== null) return true;
  return dots.day > 23 && (behind === undefined || behind.kind === "sign" || FOLLOWS.test(behind.lower));
}

const FOLLOWS = /^(?:the|a|an|and|or|in|at|by|to|is|are|was|were|has|have|had|their|its|his|her|our|they|he|she|we|it|there)$/;
