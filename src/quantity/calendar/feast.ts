import { FEASTS, MOVING_FEASTS, type MovingFeast, YEARLY_FEASTS } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { isAhead } from "./ahead.js";
import { dayOfWeek } from "./anchored.js";
import { yearBehind } from "./day.js";
import { addDays, type Civil, dayNumber, partsOf } from "./days.js";
import { type DateRule, type Found, single } from "./found.js";
import { isCapital, lowerAt } from "./words.js";

/** "Christmas Eve", "New Year's Day 1897", "May Day": a feast with a day of its own. */
export const feast: DateRule = ({ tokens }, at) => {
  if (!isCapital(tokens[at])) return null;
  const mark = [at + 1, at + 2].find((i) => /^['’]s$/.test(lowerAt(tokens, i)));
  const last = (mark ?? at) + 1;
  const yearly = YEARLY_FEASTS.get(lowerAt(tokens, at));
  const year = yearly ? yearBehind(tokens, at + 1) : null;
  if (yearly && year) return single(at, year.next, { year: year.value, month: yearly[0], day: yearly[1] });
  if (!isCapital(tokens[last])) return null;
  const name =
    mark === undefined ? lowerAt(tokens, at) : `${mark > at + 1 ? `${lowerAt(tokens, at)} ` : ""}${lowerAt(tokens, mark - 1)}'s`;
  const day = FEASTS.get(`${name} ${lowerAt(tokens, last)}`);
  if (!day || isCapital(tokens[last + 1])) return null; // "Christmas Day Parade Ltd"
  const told = yearBehind(tokens, last + 1);
  return single(at, told?.next ?? last + 1, { year: told?.value ?? null, month: day[0], day: day[1] });
};

/** "Thanksgiving Day 2013", "on Easter Monday", "Memorial Day": the day that the name had in the year told, or had last, or will have next. */
export const movingFeast: DateRule = ({ tokens, document }, at) => {
  const named = nameAt(tokens, at);
  if (!named || /^(?:orthodox|coptic|canadian)$/.test(lowerAt(tokens, at - 1))) return null;
  const { rule, next } = named;
  const year = yearBehind(tokens, next);
  if (year) return single(at, year.next, dayIn(rule, year.value));
  const published = partsOf(document.published);
  if (!published || next === at + 1 || !closes(tokens[next])) return null;
  return nearestDay(rule, published, isAhead(tokens, at, next), { first: at, last: next });
};

function nearestDay(rule: MovingFeast, today: Civil, ahead: boolean, { first, last }: Pick<Found, "first" | "last">): Found {
  const day = dayIn(rule, today.year);
  const isPast = number(day) <= number(today);
  const shift = ahead ? (number(day) < number(today) ? 1 : 0) : isPast ? 0 : -1;
  return single(first, last, shift === 0 ? day : dayIn(rule, today.year + shift), true);
}

const number = ({ year, month, day }: Civil): number => dayNumber(year, month, day);

function nameAt(tokens: readonly Token[], at: number): { rule: MovingFeast; next: number } | null {
  for (let length = 4; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const rule =
      words.length === length && words.every(isCapital) && MOVING_FEASTS.get(words.map(({ lower }) => lower).join(" "));
    if (rule) return { rule, next: at + length };
  }
  return null;
}

// "on Memorial Day the park"; "the Black Friday bushfires", "a Labor Day parade" and "Good Friday Agreement" are other things
const closes = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === "sign" ? !/^[-‐‑]$/.test(token.text) : CLOSERS.test(token.lower));
const CLOSERS =
  /^(?:in|on|at|and|but|when|as|that|this|the|he|she|it|they|we|a|an|with|for|to|until|after|before|was|is|were|will|by|from|near|or|because|while|if)$/;

function dayIn(rule: MovingFeast, year: number): Civil {
  if ("easter" in rule) return addDays(easterOf(year), rule.easter);
  const nth = rule.nth === 5 ? "last" : rule.nth;
  return addDays(dayOfWeek({ year, month: rule.month }, rule.weekday, nth)!, rule.behind);
}

/** Easter Sunday of the Gregorian calendar, reckoned as Meeus and Jones did. */
function easterOf(year: number): Civil {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** The words that such names begin with. */
export const FEAST_OPENERS: readonly string[] = [...FEASTS.keys(), ...MOVING_FEASTS.keys(), ...YEARLY_FEASTS.keys()].map(
  (name) => /^\p{L}+/u.exec(name)![0],
);
