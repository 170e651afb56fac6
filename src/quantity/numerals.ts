import { SCALES, SMALL_NUMBERS, TENS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { readFigure, round } from "./digits.js";
import { readAndFraction, readFraction } from "./fractions.js";
import type { Scan } from "./scan.js";
import { readVague } from "./vague.js";
import { hyphened, readSpelled } from "./words.js";

/** A written number without bounds, currency or unit. */
export interface Numeral {
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Multiplier that `value` holds and that a range may share leftwards: 1e6 of "5 million"; 1 where there is none. */
  readonly scale: number;
  readonly form: "plain" | "share" | "vague" | "couple";
  /** In words. */
  readonly spelled: boolean;
}

/** Every word that a spelled number may begin with. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ..."a an half quarter minus negative pair point".split(" "),
]);

export interface NumeralContext {
  /** A currency stands before it. */
  readonly money: boolean;
  /** Bound words stand before it. */
  readonly bounded: boolean;
  /** Right end of a range: it may be glued to the dash. */
  readonly inner: boolean;
}

/** The written number that begins at token `at`, or null: "12,400", "4.3m", "twenty-one", "half a million", "hundreds of thousands", "minus 4". */
export function readNumeral(scan: Scan, at: number, context: NumeralContext): Numeral | null {
  const { tokens } = scan;
  const token = tokens[at];
  if (!token || (token.kind === "word" && !STARTERS.has(token.lower)) || (!context.inner && !opensClean(tokens, at))) return null;
  const vague = token.kind === "word" || tokens[at + 1]?.text === "s" ? readVague(tokens, at) : null;
  if (vague) return { first: at, last: vague.end, value: vague.least, scale: 1, form: "vague", spelled: true };
  const fraction = readFraction(tokens, at, context.bounded);
  if (fraction)
    return {
      first: at,
      last: fraction.end,
      value: fraction.value,
      scale: 1,
      form: fraction.share ? "share" : "plain",
      spelled: true,
    };
  if (token.lower === "point") return tenths(tokens, at);
  return couple(tokens, at) ?? negative(scan, at, context) ?? positive(scan, at, context);
}

function positive(scan: Scan, at: number, context: NumeralContext): Numeral | null {
  const { tokens } = scan;
  const figure = readFigure(scan, at, context.money);
  const scaled = figure && (figure.scale > 1 ? figure : readSpelled(tokens, at, figure));
  const number = scaled ?? figure ?? (tokens[at]!.kind === "word" ? readSpelled(tokens, at, null) : null);
  if (!number) return null;
  const part = number.value < 1 && tokens[at + 1]?.text === "/" && tokens[number.end]?.lower === "of";
  return withHalf(tokens, {
    first: at,
    last: number.end,
    value: number.value,
    scale: number.scale,
    form: part ? "share" : "plain",
    spelled: figure === null,
  });
}

// "two and a half", "ten and a half million", "a million and a half"
function withHalf(tokens: readonly Token[], number: Numeral): Numeral {
  const part = readAndFraction(tokens, number.last);
  if (!part) return number;
  const at = hyphened(tokens, part.end);
  const scale = tokens[at]?.kind === "word" ? (SCALES.get(tokens[at]!.lower) ?? 1) : 1;
  if (number.scale >= 1000) {
    // "a billion and three quarters" are quarters of a billion, "a billion and three quarter million" are not
    const own = scale > 1 && scale < number.scale;
    return {
      ...number,
      value: round(number.value + part.value * (own ? scale : number.scale)),
      last: own ? at + 1 : part.end,
      scale: 1,
    };
  }
  return { ...number, value: round((number.value + part.value) * scale), last: scale > 1 ? at + 1 : part.end, scale };
}

// "point five percent"; "at this point five percent had left" has its own
function tenths(tokens: readonly Token[], at: number): Numeral | null {
  const digit = tokens[at + 1];
  const value = digit?.kind === "number" && /^\d{1,3}$/.test(digit.text) ? digit.text : SMALL_NUMBERS.get(lowerOf(digit));
  const measured = /^(?:%|percent|percentage|per)$/.test(lowerOf(tokens[at + 2]));
  const noun = /^(?:this|that|the|some|any|one|which|a|another|basis|percentage|every|no)$/.test(lowerOf(tokens[at - 1]));
  const alone = at === 0 && tokens.slice(at + 2).every(({ kind }) => kind === "sign");
  if (value === undefined || (!measured && !alone) || noun || Number(value) === 0) return null;
  return { first: at, last: at + 2, value: Number(`0.${value}`), scale: 1, form: "plain", spelled: true };
}

const NEGATIVE_SIGN = /^[-−–]$/;
const BEFORE_NEGATIVE =
  /^(?:of|to|at|is|was|be|below|from|and|by|between|around|about|reached|hit|its|=|\(|,|:|<|>|as|than|or|me|are|were|equals?|reach|reaching|hits|near|under|over|than|averaged?|[$€£])$/;

// "-4 °C", "minus 15", "negative 2"; a dash before the figure of an inventory line ("Boats -4") is no minus
function negative(scan: Scan, at: number, context: NumeralContext): Numeral | null {
  const { tokens } = scan;
  const sign = tokens[at]!;
  const word = sign.lower === "minus" || sign.lower === "negative";
  if (!word && !NEGATIVE_SIGN.test(sign.text)) return null;
  const next = tokens[at + 1];
  if (tokens[at - 1]?.lower === "or" && tokens[at - 2]?.lower === "plus") return null;
  if (!next || (!word && !next.glued) || /^(?:a|an)$/.test(next.lower) || NEGATIVE_SIGN.test(next.text)) return null;
  const number = (word ? negativeFraction(tokens, at + 1) : null) ?? positive(scan, at + 1, context);
  if (!number || (!word && !isMinus(tokens, at, number.last))) return null;
  return { ...number, first: at, value: -number.value };
}

// "minus two thirds"
function negativeFraction(tokens: readonly Token[], at: number): Numeral | null {
  const fraction = readFraction(tokens, at, true);
  return fraction && { first: at, last: fraction.end, value: fraction.value, scale: 1, form: "plain", spelled: true };
}

function isMinus(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[last];
  if (tokens[at]!.text === "−") return !(tokens[at]!.glued && before?.kind !== "sign");
  if (after === undefined) return before?.kind !== "word" || BEFORE_NEGATIVE.test(before.lower);
  const joined = /^(?:to|-|–|and)$/.test(after.lower) ? tokens.slice(last + 1, last + 5) : [];
  const unit = [after, ...joined].some(({ lower }) => /^(?:%|°|º|℃|℉|c|f|degrees?|percent|€|\$|£)$/.test(lower));
  return unit || (before !== undefined && BEFORE_NEGATIVE.test(before.lower));
}

const GARMENTS =
  /^(?:shoes|trousers|jeans|pants|glasses|sunglasses|gloves|scissors|socks|boots|sneakers|shorts|binoculars|tweezers|pliers|spectacles|headphones|eyes|hands|legs|feet|wings|ears)$/;

// "a couple of weeks", "a couple hundred" (read as vague), "a pair of tanks"; "a couple from Lyon" and "a pair of shoes" count nothing
function couple(tokens: readonly Token[], at: number): Numeral | null {
  const start = tokens[at]!.lower === "a" ? at + 1 : at;
  const word = tokens[start]?.lower;
  if (
    (word !== "couple" && word !== "pair") ||
    (start === at && at > 0 && !/^(?:last|next|past|another|first|every)$/.test(tokens[at - 1]!.lower))
  )
    return null;
  const of = tokens[start + 1]?.lower === "of";
  const noun = tokens[of ? start + 2 : start + 1];
  if (noun?.kind !== "word" || (word === "pair" && (!of || GARMENTS.test(noun.lower)))) return null;
  if (!of && !/^(?:days|weeks|months|years|hours|minutes|miles|kilometers|kilometres|more)$/.test(noun.lower)) return null;
  return { first: at, last: start + 1, value: 2, scale: 1, form: word === "pair" ? "plain" : "couple", spelled: true };
}

const OPENERS = /^[([{"'“‘«„$€£¥₹₽₴₺₩₪~≈<>=≥≤±,;…*+|]$/;
const JOINERS = /^[-−–—‐‑/:._#@&^\\]$/;

/** Whether a number may begin at token `at`: not in the middle of "1.2.3", "A-320", "3:1" or an address. */
export function opensClean(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!token.glued || !before) return true;
  if (OPENERS.test(before.text)) return !(before.text === "+" && before.glued && tokens[at - 2]?.kind !== "sign");
  if (token.kind === "sign") return before.kind === "sign" && !JOINERS.test(before.text);
  if (JOINERS.test(before.text)) return joinedClean(tokens, at);
  return before.kind === "sign" || isPrefix(before);
}

// a dash or stop glued on both sides joins; one that stands free on its left is a bullet, a dialogue dash or a minus
function joinedClean(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at - 1]!;
  const before = tokens[at - 2];
  if (/^[#@_\\&]$/.test(joiner.text)) return false;
  if (!joiner.glued || !before) return true;
  if (/^[–—]$/.test(joiner.text))
    return (before.kind === "word" && before.lower.length > 2) || (joiner.text === "—" && setsApart(before, tokens[at]!));
  if (joiner.text === "-")
    return (
      before.kind === "word" &&
      before.lower.length > 4 &&
      (before.lower.endsWith("s") || before.lower === "magnitude") &&
      token(tokens, at).kind === "number"
    );
  if (joiner.text === ":") return before.kind === "word";
  if (joiner.text === ".") return before.kind === "word" && (before.lower.length > 3 || /^(?:c|ca|rs)$/.test(before.lower));
  return before.kind === "sign" && joiner.text !== "/";
}

/** "reached 258,000—33,000 more than before": the smaller one behind a long dash ends no range. */
export const setsApart = (before: Token, after: Token): boolean =>
  before.kind === "number" && after.kind === "number" && figureOf(before) > figureOf(after) && /,\d{3}/.test(before.text);
const figureOf = ({ text }: Token): number => Number(text.replaceAll(",", ""));

const token = (tokens: readonly Token[], at: number): Token => tokens[at]!;

const isPrefix = (before: Token): boolean => before.kind === "word" && /^[A-Z][A-Za-z]{0,3}$/.test(before.text);
