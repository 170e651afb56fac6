import { firstAnswer, type Rule } from "../first-answer.js";
import type { FramedClaim, Segment } from "../types.js";
import { isSaidAgain, sameItem, significantDigits } from "./sameness.js";

/** A claim with where it stands, before its repeats are known. */
export interface Placed {
  readonly claim: FramedClaim;
  readonly segment: Segment;
  readonly segmentIndex: number;
  /** Its sentence and the first quantity of its list: two entries of one list never repeat each other. */
  readonly list: string;
}

/** A claim that states the same, and what shows it. */
export interface Repeated {
  readonly id: string;
  readonly rule: Pick<RepeatRule, "name" | "like">;
}

/** The first claim of the document that states the same, or null. Remembers what it is shown, in text order. */
export function repeatFinder(): (placed: Placed) => Repeated | null {
  const seen = new Map<string, Placed[]>();
  return (placed) => {
    const key = keyOf(placed.claim);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [placed]);
      return null;
    }
    for (const candidate of earlier) {
      const rule = firstAnswer(RULES, (each) => (each.ask(candidate, placed) ? each : null));
      if (rule?.same) return { id: candidate.claim.id, rule };
    }
    if (earlier.length < MOST) earlier.push(placed);
    return null;
  };
}

/** Statements of one value kept apart for comparing: bounded, so that a table of equal numbers stays linear. */
const MOST = 20;

/** By amount alone: what it is of is weighed. "At least 40" is not what "40" states. */
const keyOf = ({ low, best, high, value, unit }: FramedClaim): string => `${low}|${best}|${high}|${value}|${unit}`;

/** The first that holds decides: the two say the same, or, of some, do not. */
interface RepeatRule extends Rule<(first: Placed, later: Placed) => boolean> {
  readonly same: boolean;
}

const RULES: readonly RepeatRule[] = [
  {
    name: "sentence printed again",
    like: "the same sentence twice",
    same: true,
    ask: (a, b) => isReprint(a, b) && isOneThing(a, b),
  },
  { name: "other things of a sentence printed again", like: "", same: false, ask: isReprint },
  {
    name: "number by itself",
    like: "Seven people died. ... Seven?",
    same: true,
    ask: (a, b) =>
      isAlone(b.claim) && isTalk(a) && isTalk(b) && b.segmentIndex > a.segmentIndex && b.segmentIndex - a.segmentIndex <= IN_TALK,
  },
  { name: "entries of one list", like: "12 tanks, 12 guns", same: false, ask: (a, b) => a.list === b.list },
  { name: "odd span of time", like: "44 days, and 44 days again", same: true, ask: isSameSpan },
  {
    name: "other measures",
    like: "a width, then a length",
    same: false,
    ask: ({ claim: a }, { claim: b }) => !agree(a.attribute, b.attribute),
  },
  {
    name: "same day",
    like: "10 November, and 10 November again",
    same: true,
    ask: ({ claim: a }, { claim: b }) => isSameDay(a, b),
  },
  {
    name: "other side or day",
    like: "12 tanks of Boria, 12 tanks of Norland",
    same: false,
    ask: ({ claim: a }, { claim: b }) => isElsewhere(a, b),
  },
  {
    name: "number too long to be two",
    like: "1,403,872 votes, and 1,403,872 in a line by itself",
    same: true,
    ask: ({ claim: a }, { claim: b }) =>
      isUnique(a) && (isOne(a) || a.item === null || b.item === null || sameItem(a.item, b.item)),
  },
  {
    name: "same number of the same",
    like: "40 huts, and these 40 huts",
    same: true,
    ask: isSaidAgain,
  },
];

/** How far back in a talk a number by itself takes up one told before. */
const IN_TALK = 6;

/** "Seven?", "160,000." */
const isAlone = ({ sentence, quote, value, best }: FramedClaim): boolean =>
  value === null &&
  best !== null &&
  sentence.length <= quote.length + 4 &&
  sentence.replace(/[^\p{L}\p{N},.-]/gu, "").replace(/[.]$/, "") === quote;

/** Cells of a table stand by themselves, too. */
const isTalk = ({ segment }: Placed): boolean => segment.kind === "sentence";

/** Six digits and more are told of one thing, whatever it is called. */
const isOne = ({ best, kind }: FramedClaim): boolean => best !== null && kind !== "money" && significantDigits(best) > 5;

function isReprint(first: Placed, later: Placed): boolean {
  const { repeatOf } = later.segment;
  return repeatOf !== null && (repeatOf === first.segmentIndex || repeatOf === first.segment.repeatOf);
}

const isOneThing = ({ claim: a }: Placed, { claim: b }: Placed): boolean => a.item === b.item || sameItem(a.item, b.item);

function isSameSpan({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return a.kind === "duration" && isDistinctive(a) && a.attribute !== "age" && b.attribute !== "age";
}

const isSameDay = (a: FramedClaim, b: FramedClaim): boolean =>
  a.kind === "date" && isDay(a) && isDay(b) && (a.item === null || b.item === null);

/** What both name and name otherwise: whose it is, and the day that the words give. */
function isElsewhere(a: FramedClaim, b: FramedClaim): boolean {
  if (a.kind === "date" || a.kind === "duration") return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return true;
  return a.asOfBasis === "text" && b.asOfBasis === "text" && !overlap(a.asOf!, b.asOf!);
}

function overlap(a: string, b: string): boolean {
  const [first, last] = [a.split("/"), b.split("/")];
  return startsBy(first[0]!, last.at(-1)!) && startsBy(last[0]!, first.at(-1)!);
}

// "2023-07" begins by "2023-07-03": compared as precisely as both are
const startsBy = (start: string, end: string): boolean => {
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
};

/** Five digits and none of them for roundness, or a share to the second place behind the point. */
const isUnique = ({ kind, best }: FramedClaim): boolean =>
  best !== null && (kind === "percent" ? /\.\d\d$/.test(String(best)) : significantDigits(best) > 4);

/** A day given by its number: named again, it is the same day, whatever is said of it; "Sunday" and "today" tell only when. */
const isDay = ({ value, quote }: FramedClaim): boolean => value !== null && /^\d{4}-\d\d-\d\d$/.test(value) && /\d/.test(quote);

/** 44 days can hardly be two things in one text; 30 days and 24 hours can. */
const isDistinctive = ({ best, unit }: FramedClaim): boolean =>
  best !== null && best > 20 && best % 5 !== 0 && !(best % 12 === 0 && (unit === "hour" || unit === "month"));

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a === "total" || b === "total" || a === "level" || b === "level";
