import { ANNIVERSARIES, CARDINALS, DAY_WORDS, DECADE_WORDS, DIRECTIONS } from "../../lexicon/calendar.js";
import { TENS } from "../../lexicon/numerals.js";
import { textOf } from "../../tokens.js";
import type { Bound, Quantity, Token } from "../../types.js";
import type { Reader, Scan } from "../scan.js";
import { type Civil, partsOf } from "./days.js";
import { quantityOf } from "./found.js";
import { anchorBefore, yearBefore } from "./resolve.js";
import { shiftAt, shiftedDate } from "./shift.js";
import { type Amount, amountAt } from "./unit-amount.js";
import { isDash, lowerAt } from "./words.js";

/** What stands before a duration without a number, and what it makes of it. */
const HEDGES: ReadonlyMap<string, Bound> = new Map([
  ["about", "approx"],
  ["around", "approx"],
  ["roughly", "approx"],
  ["approximately", "approx"],
  ["some", "approx"],
  ["almost", "at-most"],
  ["nearly", "at-most"],
  ["within", "at-most"],
  ["over", "more-than"],
  ["under", "less-than"],
  ["more than", "more-than"],
  ["less than", "less-than"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["up to", "at-most"],
  ["just over", "more-than"],
  ["just under", "less-than"],
]);

const HEDGE_OPENERS: ReadonlySet<string> = new Set([...HEDGES.keys()].map((words) => words.split(" ")[0]!));

/** Words that a duration begins with: a hedge, an article, a spelled number. */
export const DURATION_OPENERS: ReadonlySet<string> = new Set([
  ...HEDGE_OPENERS,
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ..."a an another all whole full half quarter couple last past".split(" "),
]);

/** "a year and a half", "two and a half months", "half an hour", "a month": the bound before it included. */
export const duration: Reader = (scan, at) => {
  const { tokens } = scan;
  const hedge = hedgeAt(tokens, at);
  const first = hedge?.next ?? at;
  const found = amountAt(tokens, first);
  if (!found) return null;
  const shift = shiftAt(scan, found.to);
  if (!shift) return found.bare && !isStretch(tokens, found, hedge !== null) ? null : durationOf(scan, found, at, hedge);
  const anchor = shift.from === "document" ? partsOf(scan.document.published) : namedBefore(scan, at, found);
  return anchor && shiftedDate(scan, durationOf(scan, found, at, hedge), shift, anchor);
};

// whole years count from a year that was named, all else from a day
function namedBefore({ memory, tokens }: Scan, at: number, { unit, amount }: Amount): Civil | null {
  const whole = (unit === "year" || unit === "decade") && Number.isInteger(amount);
  return (whole ? yearBefore(memory, tokens[at]!.start) : null) ?? anchorBefore(memory, tokens[at]!.start);
}

interface Hedge {
  readonly bound: Bound;
  readonly next: number;
  readonly text: string;
}

function hedgeAt(tokens: readonly Token[], at: number): Hedge | null {
  const one = lowerAt(tokens, at);
  if (!HEDGE_OPENERS.has(one)) return null;
  const two = lowerAt(tokens, at + 1);
  const pair = HEDGES.get(`${one} ${two}`);
  if (pair) return { bound: pair, next: at + 2, text: `${tokens[at]!.text} ${tokens[at + 1]!.text}` };
  const bound = HEDGES.get(one);
  return bound ? { bound, next: at + 1, text: tokens[at]!.text } : null;
}

function durationOf(scan: Scan, { first, last, to, amount, unit }: Amount, from: number, hedge: Hedge | null): Quantity {
  const bound = hedge?.bound ?? "exact";
  const low = bound === "exact" || bound === "at-least" || bound === "more-than" ? amount : null;
  const high = bound === "exact" || bound === "at-most" || bound === "less-than" ? amount : null;
  return quantityOf(scan, {
    dimension: "duration",
    first,
    last,
    from,
    to,
    amount,
    low,
    high,
    bound,
    boundText: hedge?.text ?? null,
    unit,
  });
}

export const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "your"]);

/** "in her 60s", "his early thirties": an age between sixty and sixty-nine, not seconds and no decade. */
export const ageDecade: Reader = (scan, at) => {
  const { tokens } = scan;
  const part = /^(?:early|mid|late)$/.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  const first = at + 1 + part + (isDash(lowerAt(tokens, at + 1 + part)) ? 1 : 0);
  const spelled = DECADE_WORDS.get(lowerAt(tokens, first));
  const figure = /^[1-9]0$/.test(textOf(tokens[first])) && /^['’]?s$/.test(lowerAt(tokens, first + 1));
  const least = spelled ?? (figure && tokens[first + 1]!.glued ? Number(tokens[first]!.text) : null);
  if (least === null) return null;
  return quantityOf(scan, {
    dimension: "duration",
    first,
    last: spelled === undefined ? first + 2 : first + 1,
    from: at + 1,
    low: least,
    high: least + 9,
    bound: "range",
    unit: "year",
    attribute: "age",
  });
};

/** "and 20s" in "aged in their 50s and 20s" */
export const nextAgeDecade: Reader = (scan, at) => {
  const { tokens } = scan;
  const isAge =
    /^['’]?s$/.test(lowerAt(tokens, at - 1)) && /^[1-9]0$/.test(textOf(tokens[at - 2])) && OWNERS.has(lowerAt(tokens, at - 3));
  return isAge ? ageDecade(scan, at) : null;
};

/** "the centenary of the railway": an age in years. */
export const anniversary: Reader = (scan, at) => {
  const amount = ANNIVERSARIES.get(lowerAt(scan.tokens, at))!;
  return quantityOf(scan, { dimension: "duration", first: at, last: at + 1, amount, unit: "year", attribute: "age" });
};

const STRETCH_BEFORE =
  /^(?:for|within|took|take|takes|taken|taking|lasted|last|lasts|lasting|spent|spend|spends|spending|in|after|waited|wait|every|him|her|them|us|me|it|than|been)$/;
const STRETCH_BEHIND = /^(?:has|had|have|passed|or|is)$/;

// "twice a day", "$5 an hour", "a year ago", "a month later" are no stretches of time
function isStretch(tokens: readonly Token[], { first, last, unit }: Amount, hedged: boolean): boolean {
  const behind = lowerAt(tokens, last);
  if (first === 0 && last === tokens.length) return true;
  if (
    /^(?:after|before|from)$/.test(behind) &&
    (DAY_WORDS.has(lowerAt(tokens, last + 1)) || DIRECTIONS.has(lowerAt(tokens, last + 1)))
  )
    return true;
  if (/^(?:ago|later|earlier|hence|before|after|old|of|when|that|on|in)$/.test(behind) && !hedged) return false;
  if (hedged) return lowerAt(tokens, first - 1) !== "once";
  if (STRETCH_BEHIND.test(behind) && (behind !== "is" || unit === "year")) return /^(?:passed|has|had|have)$/.test(behind);
  return STRETCH_BEFORE.test(lowerAt(tokens, first - 1)) && tokens[last]?.kind !== "word"
    ? true
    : /^(?:for|within|took|takes|take|taken|lasted|lasts|lasting|spent|been)$/.test(lowerAt(tokens, first - 1));
}
