import { infinitive, isNoun, isPastForm } from "../grammar.js";
import { CHANGE_WORDS, PART_VERBS } from "../lexicon/bounds.js";
import { DENOMINATOR_PLURALS, DENOMINATORS, ORDINAL_PLURALS, SCALES, TENS } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { round } from "./digits.js";
import { readOneThingIn } from "./one-in.js";
import { hyphened, readSpelled } from "./words.js";

export interface Fraction {
  readonly value: number;
  readonly end: number;
  /** A part of a whole ("two thirds of the crews") and no number of things ("half a million"). */
  readonly share: boolean;
}

/** "half a million", "two thirds", "three-quarters", "one in five", "a third of": the fraction that begins at token `at`. */
export function readFraction(tokens: readonly Token[], at: number, bounded: boolean): Fraction | null {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "number") return null;
  const one = readOneThingIn(tokens, at);
  if (one) return { ...one, share: true };
  return half(tokens, at, bounded) ?? parts(tokens, at, bounded) ?? oneIn(tokens, at) ?? oneOver(tokens, at);
}

// "half a million", "half the fleet", "more than half", "by half"; "the second half", "half-time" and "half past" are none
function half(tokens: readonly Token[], at: number, bounded: boolean): Fraction | null {
  const start =
    /^(?:a|one)$/.test(tokens[at]!.lower) && tokens[hyphened(tokens, at + 1)]?.lower === "half" ? hyphened(tokens, at + 1) : at;
  if (tokens[start]!.lower !== "half") return null;
  const scaled = ofScale(tokens, start + 1, 0.5);
  if (scaled) return scaled;
  if (tokens[start + 1]?.glued && tokens[start + 1]!.text === "-") return null;
  const next = lowerOf(tokens[start + 1]);
  const partitive = /^(?:of|the|its|their|his|her|our|my|your|that|this|these|those|all|a|an)$/.test(next);
  const before = lowerOf(tokens[at - 1]);
  const ownHalf =
    !bounded &&
    /^(?:the|this|that|other|second|first|latter|better|last|next|final|each|either|lower|upper|northern|southern|eastern|western|a|every|former|one|left|right|bottom|top)$/.test(
      before,
    );
  if (ownHalf || (start > at && !partitive && !bounded)) return null;
  const told = partitive || bounded || before === "by" || AGREES.test(next);
  return told ? { value: 0.5, end: start + 1, share: true } : null;
}

// "half were women", "a quarter are against": a verb in the plural tells that several are meant
const AGREES = /^(?:were|are|have|weren['’]t|aren['’]t|haven['’]t|do)$/;

// behind a fraction: "half a million", "half million", "three quarters of a million", "half a dozen"
function ofScale(tokens: readonly Token[], at: number, value: number): Fraction | null {
  let next = tokens[at]?.lower === "of" ? at + 1 : hyphened(tokens, at);
  if (tokens[next]?.lower === "a") next++;
  next = hyphened(tokens, next);
  const scale = tokens[next]?.kind === "word" ? SCALES.get(tokens[next]!.lower) : undefined;
  return scale === undefined || tokens[next]!.lower.endsWith("s")
    ? null
    : { value: round(value * scale), end: next + 1, share: false };
}

// "two thirds", "3/8ths", "one-fifth", "a quarter of": plural denominators tell by themselves, singular ones need a hyphen, "of" or a bound
function parts(tokens: readonly Token[], at: number, bounded: boolean): Fraction | null {
  const compound = tensBelow(tokens, at);
  if (compound) return compound;
  const upper = numerator(tokens, at);
  if (!upper) return null;
  const lowerAt = hyphenedWide(tokens, upper);
  const word = tokens[lowerAt]?.kind === "word" ? tokens[lowerAt]!.lower : "";
  const hyphen = lowerAt > upper.end;
  const many = upper.value > 1 ? DENOMINATOR_PLURALS.get(word) : undefined;
  const single = upper.value === 1 ? DENOMINATORS.get(word) : undefined;
  const lower = many ?? single;
  if (lower === undefined) return null;
  const scaled = ofScale(tokens, lowerAt + 1, upper.value / lower);
  if (scaled) return scaled;
  if (upper.end === at) return null;
  const points = word === "quarter" && /^(?:point|percentage|percent)$/.test(lowerOf(tokens[hyphened(tokens, lowerAt + 1)]));
  if (points) return { value: upper.value / lower, end: lowerAt + 1, share: false };
  if (many !== undefined && word === "quarters" && isPeriod(tokens, at, lowerAt)) return null;
  const next = tokens[lowerAt + 1];
  const open =
    next?.kind !== "word" ||
    next.lower === "of" ||
    /^(?:more|less|fewer|higher|lower|larger|smaller|the|a|as|to|in|by|on|and|are|is|were|was)$/.test(next.lower);
  const told =
    AGREES.test(lowerOf(next)) ||
    (bounded && (open || isPastForm(next!.lower) || isVerb(next!.lower))) ||
    isAlone(tokens, at, lowerAt + 1) ||
    isComparedPart(tokens, lowerAt + 1);
  if (
    single !== undefined &&
    !hyphen &&
    next?.lower !== "of" &&
    !told &&
    !(upper.one && open) &&
    !isChangedBy(tokens, at) &&
    !isGained(tokens, at, lowerAt + 1)
  )
    return null;
  if (tokens[lowerAt + 1]?.glued && tokens[lowerAt + 1]!.text === "-" && !hyphen) return null;
  return { value: upper.value / lower, end: lowerAt + 1, share: true };
}

// "about a third live abroad"; "about a third man we know nothing"
const isVerb = (word: string): boolean => infinitive(word) === word && !isNoun(word);

// "three twenty-firsts", "twenty twenty fifths", "one hundred thirty-fifths": the last ten belongs below, unless "and" ties it to what stands before
function tensBelow(tokens: readonly Token[], at: number): Fraction | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8) && tokens[i]!.kind !== "number"; i++) {
    const tens = TENS.get(tokens[i]!.lower);
    if (tens === undefined || tokens[i - 1]!.lower === "and") continue;
    const unitAt = hyphened(tokens, i + 1);
    const unit = ORDINAL_PLURALS.get(lowerOf(tokens[unitAt]));
    if (unit === undefined) continue;
    const upper = readSpelled(tokens.slice(at, i), 0, null);
    return upper && upper.end === i - at ? { value: upper.value / (tens + unit), end: unitAt + 1, share: true } : null;
  }
  return null;
}

// "five - eighths" of tokenised text
const hyphenedWide = (tokens: readonly Token[], upper: { value: number; end: number }): number =>
  tokens[upper.end]?.text === "-" &&
  upper.value > 1 &&
  upper.value < (DENOMINATOR_PLURALS.get(lowerOf(tokens[upper.end + 1])) ?? 0)
    ? upper.end + 1
    : hyphened(tokens, upper.end);

/** "a third more than last year", "a quarter lower than that": the words of comparing begin at token `at`. */
export const isComparedPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === "than" &&
  /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|cheaper|faster|slower|longer|shorter)$/.test(
    lowerOf(tokens[at]),
  );

// "A fifth." as an answer or in a cell
const isAlone = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 || (from === 1 && tokens[0]!.kind === "sign")) && tokens.slice(to).every(({ kind }) => kind === "sign");

// "fell by a third"; "written by a third party" holds no verb of change
const isChangedBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "by" && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => CHANGE_WORDS.has(lower));

// "the shares have gained a fifth since May", "lost a third."; "gained a third seat" is the third
const isGained = (tokens: readonly Token[], at: number, end: number): boolean =>
  PART_VERBS.has(lowerOf(tokens[at - 1])) &&
  (tokens[end] === undefined ||
    /^(?:since|in|over|this|last|during|within|between|compared|after|on|[.,;])$/.test(tokens[end]!.lower));

// "in the past three quarters" is a time
const isPeriod = (tokens: readonly Token[], at: number, lowerAt: number): boolean =>
  /^(?:last|past|next|previous|first|consecutive|straight|successive|final|of)$/.test(lowerOf(tokens[at - 1])) ||
  (tokens[lowerAt + 1]?.lower === "of" &&
    /^(?:growth|decline|contraction|losses|profit|profits|data)$/.test(lowerOf(tokens[lowerAt + 2])));

function numerator(tokens: readonly Token[], at: number): { value: number; end: number; one: boolean } | null {
  const { lower } = tokens[at]!;
  const scaled = SCALES.has(lowerOf(tokens[at + 1]));
  if ((lower === "a" || lower === "an") && !scaled) return { value: 1, end: at + 1, one: false };
  if (lower === "one" && !scaled) return { value: 1, end: at + 1, one: true };
  if (lower === "quarter") return { value: 1, end: at, one: false };
  const spelled = readSpelled(tokens, at, null);
  return spelled && spelled.value > 1 && spelled.value < 1e6 && Number.isInteger(spelled.value)
    ? { value: spelled.value, end: spelled.end, one: false }
    : null;
}

// "one in five", "three in 10", "one out of three"
function oneIn(tokens: readonly Token[], at: number): Fraction | null {
  const upper = small(tokens, at, tokens[at + 2]?.lower === "every" ? 100 : 10);
  if (upper === null || tokens[at - 1]?.lower === "number" || tokens[at]!.glued) return null;
  const next = tokens[at + 1]?.lower;
  const behind = next === "in" || next === "of" ? at + 2 : next === "out" && tokens[at + 2]?.lower === "of" ? at + 3 : -1;
  const every = tokens[behind]?.lower === "every";
  if (behind < 0 || (next === "of" && !every)) return null;
  const lowerAt = every ? behind + 1 : behind;
  const lower = readSpelled(tokens, lowerAt, null) ?? integer(tokens, lowerAt);
  if (!lower || lower.value <= upper || (!every && !isBase(upper, lower.value))) return null;
  if (
    /^(?:%|percent|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kilomet(?:er|re)s?)$/.test(
      lowerOf(tokens[hyphened(tokens, lower.end)]),
    )
  )
    return null;
  if (next === "out" && upper > 1 && !every && tokens[lower.end]?.kind === "word") return null;
  return { value: upper / lower.value, end: lower.end, share: true };
}

// "one over twenty" at the end of its clause; "a lead of 3 over 4 rivals" and "120 over 80" are none
export function oneOver(tokens: readonly Token[], at: number): Fraction | null {
  if (tokens[at + 1]?.lower !== "over" || !/^(?:one|1)$/.test(tokens[at]!.lower) || tokens[at]!.glued) return null;
  const lower = readSpelled(tokens, at + 2, null) ?? integer(tokens, at + 2);
  const closes = lower && (tokens[lower.end] === undefined || /^[.,;)]$/.test(tokens[lower.end]!.text));
  return closes && lower.value > 1 ? { value: 1 / lower.value, end: lower.end, share: false } : null;
}

const small = (tokens: readonly Token[], at: number, limit: number): number | null => {
  const read = readSpelled(tokens, at, null) ?? integer(tokens, at);
  return read && read.end === at + 1 && read.value > 0 && read.value < limit ? read.value : null;
};

function integer(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const token = tokens[at];
  if (
    token?.kind !== "number" ||
    !/^\d{1,3}(?:,\d{3}){0,3}$|^\d{1,7}$/.test(token.text) ||
    (tokens[at + 1]?.glued && tokens[at + 1]!.kind === "word")
  )
    return null;
  return { value: Number(token.text.replaceAll(",", "")), end: at + 1 };
}

// "one in 21" may have any base; "three in five" a round one, or it is "three in seven towns"
const isBase = (upper: number, lower: number): boolean =>
  upper === 1
    ? lower < 1900 || lower > 2100
    : lower < 6 || lower === 8 || lower === 10 || lower === 20 || lower === 100 || lower === 1000;

/** "and a half" behind a number: "one and a half million", "a million and a half", "two and three eighths", "one-and-a-half million". */
export function readAndFraction(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const and = hyphened(tokens, at);
  const start = hyphened(tokens, and + 1);
  if (tokens[and]?.lower !== "and" || tokens[start]?.kind !== "word") return null;
  const upper = numerator(tokens, start);
  if (!upper) return null;
  const lowerAt = hyphened(tokens, upper.end);
  const word = lowerOf(tokens[lowerAt]);
  const lower = upper.value > 1 ? DENOMINATOR_PLURALS.get(word) : DENOMINATORS.get(word);
  if (lower === undefined || upper.value >= lower) return null;
  const next = tokens[lowerAt + 1];
  const noun =
    next?.kind === "word" && !/^(?:of|in|on|at|to|for|from|and|or|is|was|were|are)$/.test(next.lower) && !SCALES.has(next.lower);
  if (lower > 4 && upper.value === 1 && noun) return null;
  if (word === "third" && noun) return null;
  return { value: upper.value / lower, end: lowerAt + 1 };
}
