import type { Claim, Nature } from "../types.js";
import { wordsAround, wordsBehind } from "./around.js";
import { daysOf } from "./days.js";

/** When a claim holds, in days since the epoch. */
export interface When {
  /** The day it speaks of, by which values are put in time order. */
  readonly at: number | null;
  /** First day of the period it counts, where the text fixes one. */
  readonly from: number | null;
  readonly to: number | null;
  /** A night's or a day's count, not a running total. */
  readonly brief: boolean;
  /** A calendar year or month that is over: "in 1987". */
  readonly closed: boolean;
  /** An earlier scene of its own text, undated: "when the town fell". */
  readonly past: boolean;
  /** Counted up from a beginning, by its words: "since the war began", "so far", "a total of". */
  readonly running: boolean;
}

/** Words that make a count a running total up to its date. */
const RUNNING =
  /\b(?:since|so far|as of|by (?:\d|then|now|noon|midnight|nightfall|today|yesterday|this|last|late|early|mid|the (?:end|start|middle|morning|evening|time)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)|until|till|up to now|to date|total|totals?|toll|risen|rose|altogether|in all|overall|now|already|have been|has been|has|have|cumulative|from the (?:first|start|beginning))\b/i;
const EARLIER_SCENE =
  /\b(?:when|before|at the time|at that time|back then|used to|formerly|originally|in those days|had been|had had|prior to)\b/i;
/** Words that count up from the beginning of a war, a year or a disaster, so that a value of next year is a later value of the same count. */
const COUNTED_UP =
  /\b(?:since|so far|to date|as of|up to now|until now|total|totals|death toll|altogether|in all|overall|cumulative|during (?:the|this|that) (?:\p{L}+\s|\d+-day\s){0,2}(?:war|conflict|campaign|crisis|epidemic|pandemic|season)|from the (?:start|beginning|outset)|this year)\b/iu;
/** "by June 8,000 mines had been cleared" */
const COUNTED_BY =
  /\bby (?:the (?:end|middle) of )?(?:early |mid[- ]|late )?(?:\d{1,2} )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:19|20)\d\d)\b/i;
/** Words of a count that covers a day or a night. */
const OF_A_DAY =
  /\b(?:(?:in|over|during|within|for) (?:the )?(?:past|last|previous) (?:24 hours|twenty-four hours|48 hours|day|night)|overnight|last night|during the (?:day|night)|in (?:a|one|a single|just one) (?:day|night)|yesterday)\b/i;
const BRIEF_DAYS = 3;
/** An as-of interval this long counts up from its first day. */
const LONG_DAYS = 27;
/** Days within which reports of an earthquake are reports of one earthquake. */
const ONE_OCCASION = 60;
/** Shortest period that sources count again and again: "in January", "in 2019". */
export const REPEATED_DAYS = 27;

/** Reads the as-of date of a claim the way its kind of number needs it. */
export function whenOf(claim: Claim, nature: Nature): When {
  const published = claim.published === null ? null : (daysOf(claim.published)?.[1] ?? null);
  const told = claim.asOf === null ? null : daysOf(claim.asOf);
  const isDaily = claim.attribute !== "total" && OF_A_DAY.test(claim.sentence) && !TOTAL_NEAR.test(wordsBefore(claim));
  const running = !isDaily && isCountedUp(claim, told);
  const begun = told === null ? null : beginningIn(claim, told, published);
  if (begun !== null) return begun;
  const former = nature === "grows" ? formerYear(claim) : null;
  if (former !== null) return former;
  const open = { from: null, to: null, brief: false, closed: false, past: false, running };
  if (told === null) {
    const past = nature === "moves" && (EARLIER_SCENE.test(claim.sentence) || isFormer(claim));
    return { ...open, at: past ? null : published, past };
  }
  if (nature === "moves" && claim.asOfBasis === "document" && isFormer(claim)) return { ...open, at: null, past: true };
  const [from, to] = told;
  // what is planned for next year is said today
  if (published !== null && from > published) return { ...open, at: published };
  if (isDaily && nature === "grows" && to - from <= BRIEF_DAYS) return { ...open, at: to, from, to, brief: true };
  if (nature !== "grows" || claim.asOfBasis === "document") return { ...open, at: to, to };
  if (claim.asOf!.includes("/")) return { ...open, at: to, from, to, brief: to - from <= BRIEF_DAYS };
  if (RUNNING.test(claim.sentence) || isDayOfSaying(claim, to)) return { ...open, at: to, to };
  if (to > from) return { ...open, at: to, from, to, closed: true };
  // the dead of a day are counted on for weeks, the tanks of a night are told once
  const isLongPast = claim.kind === "equipment" && (published ?? to) - to > ONE_OCCASION;
  const at = isLongPast ? to : Math.max(published ?? to, to);
  return { ...open, at, from, to, brief: true };
}

const COUNTED_FROM = /^[^.;:\d]{0,60}\b(?:since|after(?! (?:the|an?) ))\s(?<day>[\p{L}\d][\p{L}\d ]{2,30})/u;

// "104,771 arrivals after 1st July": counted up to the day of the report, whatever day the words name
function beginningIn(claim: Claim, told: readonly [number, number], published: number | null): When | null {
  if (claim.asOfBasis !== "text" || published === null || told[1] >= published || told[1] > told[0]) return null;
  const named = COUNTED_FROM.exec(wordsBehind(claim, 110))?.groups?.day;
  const day = new Date(told[0] * 86_400_000).getUTCDate();
  if (named === undefined || !new RegExp(`(?<!\\d)${day}(?!\\d)`).test(named)) return null;
  return { at: published, from: told[0], to: published, brief: false, closed: false, past: false, running: true };
}

const HAPPENED =
  /\b(?:in|since|of|from|the)\s(?:\p{L}+\s){0,2}?(?<year>1[5-9]\d\d|20\d\d)\b(?![^.;]{0,60}\b(?:has|have|so far)\b)[^.;]{0,50}\b(?:which|that|when|where|killing|claiming|leaving|injuring|drowning|wounding)\b[^.;\d]{0,30}$/iu;
const OF_THAT_YEAR =
  /^[^.;:\d]{0,60}\b(?:in|by|of|during)\s(?:the|an?)\s(?:\p{L}+\s){0,2}?(?<year>1[5-9]\d\d|20\d\d)\s\p{Ll}{3}/u;

const COUNTED_ON = /^[^.;]{0,40}\b(?:has|have) (?:now |already |so far )?(?:been |died|lost)/iu;

// "the worst flood since one in 1954 which killed 310": the dead of another flood, told in passing
function formerYear(claim: Claim): When | null {
  const around = wordsAround(claim, 110);
  if (around !== null && COUNTED_ON.test(around[1])) return null;
  const year = around && (HAPPENED.exec(around[0]) ?? OF_THAT_YEAR.exec(around[1]))?.groups?.year;
  const told = year ? daysOf(year) : null;
  const published = claim.published === null ? null : daysOf(claim.published);
  if (!told || (published !== null && told[1] >= published[0] - REPEATED_DAYS)) return null;
  return { at: told[1], from: told[0], to: told[1], brief: false, closed: true, past: false, running: false };
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** The name of a day since the epoch. */
export const weekdayOf = (day: number): string => WEEKDAYS[(((day + 4) % 7) + 7) % 7]!;
const SAID_ON =
  /\b(?:said|says|told|announced|reported|confirmed|stated|added|informed|warned|put)\b(?:\s[\p{L}\d'’.-]{1,20}){0,4}?\s(?:on\s)?(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

// "31 were killed, the coroner said on Thursday": nobody need have died on Thursday
function isDayOfSaying({ sentence }: Claim, day: number): boolean {
  const weekday = weekdayOf(day);
  const named = sentence.split(weekday).length - 1;
  return named === 1 && [...sentence.matchAll(SAID_ON)].some(({ groups }) => groups!.day === weekday);
}

const MOVED_FROM =
  /\b(?:grew|grow\w*|ris\w+|rose|fell|fall\w*|increas\w+|drop\w*|declin\w+|decreas\w+|expand\w*|shr[aiu]nk\w*|went|gone|up|down|climb\w*|jump\w*|soar\w*|reduc\w+|cut|raised|lowered|improv\w+|widen\w*) (?:[^.;:]{0,70} )?from (?:\p{L}+ ){0,2}\P{L}{0,3}$/iu;
const MOVED_TO = /^[^.;:]{0,50}\bto (?:\p{L}+ ){0,2}\P{L}{0,3}\d/u;
const COMPARED_TO = /\b(?:compared (?:to|with)|versus|up from|down from) (?:\p{L}+ ){0,2}\P{L}{0,3}$/iu;
const YEAR_BEFORE =
  /^[^.;]{0,40}\b(?:(?:prior|previous|last)[- ](?:year|period|quarter|month)|(?:a|one) (?:year|month) (?:ago|before|earlier))\b/iu;

// "from 13 to 50": what it had been before
function isFormer({ sentence, quote }: Claim): boolean {
  const at = sentence.indexOf(quote);
  if (at < 0) return false;
  const [before, after] = [sentence.slice(Math.max(0, at - 110), at), sentence.slice(at + quote.length, at + quote.length + 90)];
  return (MOVED_FROM.test(before) && MOVED_TO.test(after)) || (COMPARED_TO.test(before) && YEAR_BEFORE.test(after));
}

const TOTAL_NEAR = /\b(?:total|toll|so far|since|altogether|overall)\b/i;

function wordsBefore({ sentence, quote }: Claim): string {
  const at = sentence.indexOf(quote);
  return at < 0 ? "" : sentence.slice(Math.max(0, at - 60), at);
}

function isCountedUp(claim: Claim, told: readonly [number, number] | null): boolean {
  const isLong = told !== null && claim.asOf!.includes("/") && told[1] - told[0] >= LONG_DAYS;
  return isLong || COUNTED_UP.test(claim.sentence) || (/\bhad\b/i.test(claim.sentence) && COUNTED_BY.test(claim.sentence));
}

/** True of two counts that may be one event told twice: weeks apart at most, or both counted up from the beginning. */
export function isOneSpan(a: When, b: When): boolean {
  const [one, two] = [dayOf(a), dayOf(b)];
  return one === null || two === null || Math.abs(one - two) <= ONE_OCCASION || (a.running && b.running);
}

// an inquiry tells of its day long after it
const dayOf = (when: When): number | null => (when.brief ? when.from : when.at);

/** equal: one number at two times of telling; contained: a day within a campaign; disjoint: Monday's and Tuesday's. */
export function periodRelation(a: When, b: When, tied: boolean): "equal" | "contained" | "disjoint" {
  if (!isOneSpan(a, b) && !a.closed && !b.closed) return "disjoint";
  if (a.closed !== b.closed) return "contained";
  if (tied && (a.brief || b.brief))
    return a.from !== null && b.from !== null && Math.abs(a.from - b.from) > ONE_OCCASION ? "disjoint" : "equal";
  if (a.from === null && b.from === null) return "equal";
  if (a.from === null || b.from === null) {
    const [fixed, open] = a.from === null ? [b, a] : [a, b];
    return !fixed.brief || tied || open.at === null ? "equal" : "contained";
  }
  if (Math.abs(a.from - b.from) <= 1) return a.brief !== b.brief && Math.abs(a.from - b.from) > 0 ? "contained" : "equal";
  if (a.to! < b.from || b.to! < a.from) return "disjoint";
  return a.brief && b.brief && !areWindows(a, b) ? "equal" : "contained";
}

// "over the past two days" of Wednesday and of Friday share their edge alone
const areWindows = (a: When, b: When): boolean => Math.min(a.to!, b.to!) - Math.max(a.from!, b.from!) <= 0;

/** True of two periods that follow each other and are as long: January and July, 2019 and 2020. */
export function isRepeated(a: When, b: When): boolean {
  if (a.from === null || b.from === null) return false;
  const [one, two] = [a.to! - a.from, b.to! - b.from];
  return one >= REPEATED_DAYS && Math.abs(one - two) <= Math.max(3, one / 20) && (a.to! < b.from || b.to! < a.from);
}
