import { isPastForm } from "../../grammar.js";
import { MONTH_ABBREVIATIONS, MONTHLY } from "../../lexicon/calendar.js";
import type { Token } from "../../types.js";
import { yearBehind } from "./day.js";
import { type DateRule, single } from "./found.js";
import { isCapital, isDash, lowerAt, monthAt } from "./words.js";

const BEFORE_BARE = new Set(
  "in since until till during through throughout early mid late by from last this next of between to through beginning end start middle".split(
    " ",
  ),
);
const NAME_LIKE = new Set("april may june august".split(" "));
const NAMED_PERSONS = new Set("april may june".split(" "));
const AMBIGUOUS_BEFORE = new Set("by from of to".split(" "));

/** "April 2016", "May of 2018", "Sept 2012". */
export const monthYear: DateRule = ({ tokens }, at) => {
  const month = monthAt(tokens, at);
  if (!month || (tokens[at - 1]?.kind === "number" && !tokens[at - 1]!.text.includes(".") && tokens[at - 1]!.text.length < 3))
    return null;
  const year = yearBehind(tokens, month.next);
  return year && year.value > 100 ? single(at, year.next, { year: year.value, month: month.value, day: null }) : null;
};

/** Behind these a month is none of a name: "In April Norland's exports fell". */
const BEFORE_TIMES = new Set("in since until till during last this next early mid late".split(" "));
/** "since May Day", "the October Revolution" */
const DAYS_OF_MONTHS =
  /^(?:day|days|fools?|revolution|war|crisis|uprising|rising|coup|massacre|movement|pact|accords?|group|madness)$/;

function namesMore(tokens: readonly Token[], next: number, before: string): boolean {
  if (!isCapital(tokens[next])) return false;
  // "in August Wilson's house"
  const isPerson = NAME_LIKE.has(lowerAt(tokens, next - 1)) && before === "in" && next > 2;
  return isPerson || !BEFORE_TIMES.has(before) || DAYS_OF_MONTHS.test(lowerAt(tokens, next));
}

/** "in August", "late May", "since March": a month alone needs a word before it that only a time takes. */
export const bareMonth: DateRule = ({ tokens }, at) => {
  const month = monthAt(tokens, at);
  const token = tokens[at];
  if (!month || !isCapital(token) || MONTH_ABBREVIATIONS.has(token!.lower)) return null;
  const before = lowerAt(tokens, isDash(lowerAt(tokens, at - 1)) ? at - 2 : at - 1);
  if (before === "to" && /^(?:months|weeks|year|quarter|half)$/.test(lowerAt(tokens, at - 2)))
    return single(at, month.next, { year: null, month: month.value, day: null });
  const alone = { year: null, month: month.value, day: null };
  if (MONTHLY.has(lowerAt(tokens, month.next)) && !isCapital(tokens[month.next]) && !(at === 0 && token!.lower === "may"))
    return single(at, month.next, alone);
  // "exports for October were"
  if (before === "for" && !NAMED_PERSONS.has(token!.lower) && !isCapital(tokens[month.next]))
    return single(at, month.next, alone);
  if (!BEFORE_BARE.has(before) || namesMore(tokens, month.next, before)) return null;
  if (
    NAME_LIKE.has(token!.lower) &&
    AMBIGUOUS_BEFORE.has(before) &&
    !/^(?:end|beginning|start|middle|month|week|weeks|weekend|half|part|rest|remainder|days)$/.test(lowerAt(tokens, at - 2)) &&
    !(before === "by" && isDeadline(tokens, at, month.next))
  )
    return null;
  return single(at, month.next, { year: null, month: month.value, day: null });
};

/** "By June they had", "cleared the valley by June."; "a song written by June", "a plan by May to leave" are a person's. */
function isDeadline(tokens: readonly Token[], at: number, next: number): boolean {
  const first = tokens[at - 2];
  if (first === undefined || first.kind === "sign") return !isCapital(tokens[next]);
  const closes = tokens[next] === undefined || tokens[next]!.kind === "sign";
  return closes && !isPastForm(first.lower) && !/^(?:and|or)$/.test(lowerAt(tokens, next + 1));
}
