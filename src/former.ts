import { CHANGE_WORDS } from "./lexicon/bounds.js";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.js";
import {
  AGO,
  AROUND_NUMBERS,
  COMPARING,
  ELSEWHERE,
  FIRST_TOLD,
  FORMER,
  LAST,
  MOVED,
  PRESENT,
  SET_AGAINST,
  SPANS,
  STANDS,
  TAKEN,
  TIME_OPENERS,
  TOLD,
} from "./lexicon/former.js";

/** The words around two numbers of one sentence. */
export interface Setting {
  /** Before the first. */
  readonly ahead: string;
  readonly between: string;
  /** Behind the second. */
  readonly behind: string;
}

/** Which of the two is what the other was before: "to 412 million from 380 million a year earlier" → "second"; null where no words tell. */
export function formerOf({ ahead, between, behind }: Setting): "first" | "second" | null {
  const middle = wordsOf(between.replace(BY_HOW_MUCH, "").replace(PER_SHARE, "").replace(FROM_SUM, ""));
  if (
    middle.length === 0 ||
    middle.length > WIDEST ||
    !middle.some((word) => SET_AGAINST.has(word)) ||
    middle.some(isStop(middle))
  )
    return null;
  const before = lastClause(wordsOf(ahead));
  const after = firstClause(wordsOf(behind));
  if (isRise(before, middle, after)) return "first";
  return isSecondFormer(before, middle, after) && !after.slice(0, NEAR).some((word) => PRESENT.has(word)) ? "second" : null;
}

// "48,200 in May, up 12% from 43,035"
const BY_HOW_MUCH = /(?<=\b(?:up|down|higher|lower)\s)\s?[\d.,]{1,9}\s?(?:%|per\s?cent)/giu;

// "to 7 million, or 85 cents per share, from 4 million, or 51 cents per share": each of the sums is set against its like
const PER_SHARE = /,? or [\p{L}$€£¥]{0,4} ?[\d.,]{1,9}(?: \p{L}{1,12}){0,2} (?:per|a) (?:\p{L}{1,12} )?share,?/giu;
const FROM_SUM = /(?<=\bfrom )(?:a \p{L}{1,8} of )?[\p{L}$€£¥]{0,4} ?[\d.,]{1,12} ?(?:million|billion|m|bn)?,? or [$€£¥]?$/iu;

/** True where the words before a number tell that it was reported first and that another one stands: "had earlier put the toll at 41". */
export function isToldBefore(ahead: string): boolean {
  const before = lastClause(wordsOf(ahead));
  const told = before.findLastIndex((word) => TOLD.has(word));
  const noun = before.findLastIndex((word) => STANDS.has(word));
  return before.some((word, at) => {
    const rest = before.slice(at + 1);
    if (!FIRST_TOLD.has(word) || isChanging(rest) || rest.includes(",") || rest.includes("that")) return false;
    const next = before[at + 1] ?? "";
    // "an earlier count of 12", "earlier reports had spoken of 12"
    if (noun > at && noun - at <= 3) return true;
    return word !== "initial" && told > at - 4 && told >= 0 && (before[at - 1] === "had" || next === "had" || told === at + 1);
  });
}

/** Words between two numbers that still set them against each other. */
const WIDEST = 16;
const NEAR = 6;
/** Words of a clause that are looked at. */
const CLAUSE = 16;

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[.,;:()]/gu;
const wordsOf = (text: string): string[] => (text.replace(MONTH_DOT, "").match(WORD) ?? []).map((word) => word.toLowerCase());
// "the week ended Sept. 10"
const MONTH_DOT = /(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\./gu;

/** Ends a clause, or is another number: years and the days of months are neither. */
const isStop =
  (all: readonly string[]) =>
  (word: string, at: number): boolean => {
    if (!/^\d/.test(word)) return /^[.;:()]$/.test(word);
    const isDay = /^\d\d?$/.test(word) && (isDayOrMonth(all[at - 1] ?? "") || isDayOrMonth(all[at + 1] ?? ""));
    return !isDay && !/^(?:1[5-9]|20)\d\d$/.test(word);
  };

function lastClause(all: readonly string[]): string[] {
  const stop = all.findLastIndex((word) => /^[.;:]$/.test(word));
  return all.slice(Math.max(stop + 1, all.length - CLAUSE));
}

function firstClause(all: readonly string[]): string[] {
  const stop = all.findIndex((word) => /^[.;:]$/.test(word));
  return all.slice(0, Math.min(CLAUSE, stop < 0 ? all.length : stop)).filter((word) => word !== ",");
}

/** Without "about", "a", "an estimated" before the number. */
function withoutHedges(all: readonly string[]): readonly string[] {
  let end = all.length;
  while (end > 0 && end > all.length - 4 && AROUND_NUMBERS.has(all[end - 1]!)) end--;
  return all.slice(0, end);
}

const isChanging = (all: readonly string[]): boolean => all.some((word) => CHANGE_WORDS.has(word) && !TAKEN.has(word));

/** "rose from 34 to 41", "the initial toll of 12 rose to 19". */
function isRise(before: readonly string[], middle: readonly string[], after: readonly string[]): boolean {
  const upTo = withoutHedges(middle);
  if (upTo.at(-1) !== "to" || upTo.at(-2) === "compared" || upTo.at(-2) === "comparison") return false;
  const lead = withoutHedges(before);
  if (lead.at(-1) === "from") return isChanging(lead) || isChanging(after.slice(0, 3));
  const tail = before.slice(-5);
  return isChanging(upTo) && tail.some((word) => FORMER.has(word)) && tail.some((word) => STANDS.has(word));
}

function isSecondFormer(before: readonly string[], middle: readonly string[], after: readonly string[]): boolean {
  const link = middle.findLastIndex((word) => SET_AGAINST.has(word));
  if (link < 0) return false;
  const [word, lead, tail] = [middle[link]!, middle[link - 1] ?? "", middle.slice(link + 1)];
  if ((word === "with" || word === "to") && !COMPARING.has(lead)) return false;
  if (tail.length > 8 || tail.some((one) => /^[,\d]/.test(one) || one === "and")) return false;
  if (tail.some((one) => FORMER.has(one) || LAST.has(one)) || isOfBefore(after)) return true;
  if (word !== "from" || !tail.every((one) => AROUND_NUMBERS.has(one) || STANDS.has(one) || one === "of")) return false;
  if (MOVED.has(lead)) return true;
  // "was revised up to 64 from 58"
  const to = withoutHedges(before);
  return /^(?:to|at)$/.test(to.at(-1) ?? "") && isChanging(to.slice(-5));
}

/** "a year earlier", "last week", "in 2019", "reported on Monday", "in the same period of last year". */
function isOfBefore(after: readonly string[]): boolean {
  const turn = after.findIndex((word, at) => ELSEWHERE.has(word) && !opensTime(after, at + 1));
  return after.slice(0, turn < 0 ? NEAR + 2 : Math.min(turn, NEAR + 2)).some((word, at) => {
    const next = after[at + 1] ?? "";
    if (SPANS.has(word) && (AGO.has(next) || LAST.has(after[at - 1] ?? ""))) return true;
    if (/^(?:yesterday|previously|initially|originally)$/.test(word)) return true;
    if (/^(?:in|of|at|for)$/.test(word) && /^(?:1[5-9]|20)\d\d$/.test(next)) return true;
    if (/^(?:in|by|on|as)$/.test(word)) return isDayOrMonth(next) || (next === "of" && isDayOrMonth(after[at + 2] ?? ""));
    return TOLD.has(word) && (next === "earlier" || next === "before");
  });
}

function opensTime(words: readonly string[], from: number): boolean {
  let at = from;
  while (TIME_OPENERS.has(words[at] ?? "")) at++;
  return isOfTime(words[at] ?? "");
}

const isOfTime = (word: string): boolean =>
  FORMER.has(word) || SPANS.has(word) || LAST.has(word) || /^(?:1[5-9]|20)\d\d$/.test(word) || isDayOrMonth(word);

const isDayOrMonth = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);
