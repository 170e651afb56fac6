import { MONEY_SUFFIXES, SUFFIXES, SUPERSCRIPTS, VULGAR_FRACTIONS } from "../lexicon/numerals.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import type { Scan } from "./scan.js";
import { isQuake } from "./units.js";

/** A number in digits: its value, the token behind it, and whether a scale may still follow. */
export interface Figure {
  readonly value: number;
  readonly end: number;
  /** The multiplier that is already in `value`: 1e6 of "4.3m", 1 of "12". */
  readonly scale: number;
}

const SHAPES: readonly (readonly [RegExp, (text: string) => number])[] = [
  [/^\d{1,18}$/, Number],
  [/^0[.,]\d{1,18}$/, (text) => Number(text.replace(",", "."))],
  [/^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,18})?$/, (text) => Number(text.replaceAll(",", ""))],
  [/^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,18})?$/, (text) => Number(text.replaceAll(",", ""))],
  [/^\d{1,3}(?:['’]\d{3}){1,6}(?:[.,]\d{1,18})?$/, (text) => Number(text.replace(/['’]/g, "").replace(",", "."))],
  [/^\d{1,3}(?:\.\d{3}){2,6}$/, (text) => Number(text.replaceAll(".", ""))],
  [/^\d{1,3}(?:\.\d{3}){1,6},\d{1,18}$/, (text) => Number(text.replaceAll(".", "").replace(",", "."))],
  [/^\d{1,18}\.\d{1,18}$/, Number],
  [/^\d{1,18},\d{1,2}$/, (text) => Number(text.replace(",", "."))],
];

/** "12,400" → 12400, "3,5" → 3.5, "1.234.567" → 1234567; null for versions, addresses and hashes. */
export function parseFigure(text: string): number | null {
  if (text.length > 32) return null;
  for (const [shape, read] of SHAPES) if (shape.test(text)) return read(text);
  return null;
}

const GROUP = /^\d{3}(?:[.,]\d{1,18})?$/;
const GROUP_GAP = /^[ \u00a0\u2007\u2009\u202f]$/;

/** The number in digits that begins at token `at`: separators, space groups, fractions, powers and glued scales read. */
export function readFigure(scan: Scan, at: number, money: boolean): Figure | null {
  const { tokens } = scan;
  const token = tokens[at];
  if (!token) return null;
  const vulgar = VULGAR_FRACTIONS.get(token.text);
  if (vulgar !== undefined && !(token.glued && tokens[at - 1]?.kind !== "sign"))
    return scaled(scan, { value: vulgar, end: at + 1 }, money);
  if (
    token.text === "." &&
    tokens[at + 1]?.kind === "number" &&
    tokens[at + 1]!.glued &&
    !(token.glued && tokens[at - 1]?.kind !== "sign")
  ) {
    const value = /^\d{1,18}$/.test(tokens[at + 1]!.text) ? Number(`0.${tokens[at + 1]!.text}`) : null;
    return value === null ? null : scaled(scan, { value, end: at + 2 }, money);
  }
  if (token.kind !== "number") return null;
  const plain = withGroups(scan, at);
  if (!plain) return null;
  return power(tokens, plain) ?? scaled(scan, withFraction(tokens, plain), money);
}

// "34 737 MAX jets"
const AIRLINERS = /^(?:MAX|Max|Dreamliners?|jets?|planes?|aircraft|airliners?|neo|s)$/;

type Plain = Pick<Figure, "value" | "end">;

function withGroups(scan: Scan, at: number): Plain | null {
  const { tokens, document } = scan;
  const first = tokens[at]!;
  const value = parseFigure(first.text);
  if (value === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return { value, end: at + 1 };
  let digits = first.text;
  let end = at + 1;
  while (end < tokens.length && end - at < 7) {
    const next = tokens[end]!;
    const gap = document.text.slice(tokens[end - 1]!.end, next.start);
    if (next.kind !== "number" || !GROUP.test(next.text) || !GROUP_GAP.test(gap)) break;
    if (tokens[end + 1]?.glued && /^[-/:]$/.test(tokens[end + 1]!.text)) break;
    if (/^(?:7\d7|3\d0)$/.test(next.text) && AIRLINERS.test(textOf(tokens[end + 1]))) break;
    digits += next.text.replace(",", ".");
    end++;
    if (next.text.length > 3) break;
  }
  return { value: Number(digits), end };
}

// "2½", "2 1/2", "3/4"; "24/7", "9/11" and "2020/21" are none
function withFraction(tokens: readonly Token[], plain: Plain): Plain {
  const next = tokens[plain.end];
  const vulgar = next ? VULGAR_FRACTIONS.get(next.text) : undefined;
  if (vulgar !== undefined) return { value: plain.value + vulgar, end: plain.end + 1 };
  const own = slashFraction(tokens, plain.end - 1);
  if (own) return own;
  const mixed = next && !next.glued ? slashFraction(tokens, plain.end) : null;
  return mixed && plain.value < 1000 && mixed.value < 1 ? { value: plain.value + mixed.value, end: mixed.end } : plain;
}

function slashFraction(tokens: readonly Token[], at: number): Plain | null {
  const [upper, slash, lower, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!upper || !slash || !lower || !/^[/⁄]$/.test(slash.text) || !slash.glued || !lower.glued) return null;
  if (!/^\d{1,3}$/.test(upper.text) || !/^[1-9]\d{0,2}$/.test(lower.text) || (after?.glued && /^[/\-:]$/.test(after.text)))
    return null;
  // "36/47" is a tally, no fraction that anybody would say
  if (!(Number(lower.text) <= 16 || /^(?:20|24|25|32|40|48|50|60|64|100|1000)$/.test(lower.text) || upper.text === "1"))
    return null;
  const value = Number(upper.text) / Number(lower.text);
  const end = after?.glued && ORDINAL_ENDINGS.test(after.text) ? at + 4 : at + 3;
  return value < 1 && !(upper.text === "9" && lower.text === "11") ? { value, end } : null;
}

// "3/8ths"
const ORDINAL_ENDINGS = /^(?:st|nd|rd|th)s?$/;

// "1.5 x 10^5", "2.48×10−5", "12e14", "10^-12"
function power(tokens: readonly Token[], plain: Plain): Figure | null {
  const next = tokens[plain.end];
  if (!next) return null;
  if (next.glued && /^e\d{1,3}$/i.test(next.text)) return figure(plain.value * 10 ** Number(next.text.slice(1)), plain.end + 1);
  if (next.glued && next.lower === "e") {
    const exponent = signedInteger(tokens, plain.end + 1);
    return exponent && figure(plain.value * 10 ** exponent.value, exponent.end);
  }
  if (/^[x×*·]$/.test(next.text) && tokens[plain.end + 1]?.text === "10") {
    const exponent = raised(tokens, plain.end + 2);
    return exponent && figure(plain.value * 10 ** exponent.value, exponent.end);
  }
  const flattened = flatPower(tokens, plain);
  if (flattened) return flattened;
  if (plain.value !== 10) return caret(tokens, plain);
  const exponent = /^[\^⁻]$/.test(next.text) || SUPERSCRIPTS.has(next.text) ? raised(tokens, plain.end) : null;
  return exponent && figure(10 ** exponent.value, exponent.end);
}

// "6.02 x 1023" of scraped text has lost its raised figures; "1.5 x 1020 mm" are the sides of a sheet
function flatPower(tokens: readonly Token[], { value, end }: Plain): Figure | null {
  const [times, base, unit] = [tokens[end]!, tokens[end + 1], tokens[end + 2]];
  const raisedBy = /^10(?<exponent>[1-9]\d)$/.exec(textOf(base))?.groups?.exponent;
  const mantissa = /^[1-9][.]\d{1,4}$/.test(tokens[end - 1]!.text);
  if (!raisedBy || !mantissa || !/^[x×*·]$/.test(times.text) || SIDE_UNITS.test(lowerOf(unit))) return null;
  return figure(value * 10 ** Number(raisedBy), end + 2);
}

const SIDE_UNITS = /^(?:[cm]?m|in|ft|x|×|by|inch(?:es)?|feet|(?:centi|milli)?met(?:re|er)s?|pixels?|px)$/;

// "2^10"
function caret(tokens: readonly Token[], plain: Plain): Figure | null {
  const exponent = tokens[plain.end]!.text === "^" && tokens[plain.end]!.glued ? raised(tokens, plain.end) : null;
  const value = exponent ? plain.value ** exponent.value : Number.NaN;
  return exponent && Number.isFinite(value) ? figure(value, exponent.end) : null;
}

const figure = (value: number, end: number): Figure | null =>
  Number.isFinite(value) ? { value: round(value), end, scale: 1 } : null;

function raised(tokens: readonly Token[], at: number): Plain | null {
  if (tokens[at]?.text === "^") return signedInteger(tokens, at + 1);
  if (tokens[at]?.text === "⁻" || SUPERSCRIPTS.has(textOf(tokens[at]))) return superscript(tokens, at);
  return tokens[at]?.glued && /^[-−–]$/.test(tokens[at].text) ? signedInteger(tokens, at) : null;
}

function superscript(tokens: readonly Token[], at: number): Plain | null {
  const negative = tokens[at]!.text === "⁻";
  let end = negative ? at + 1 : at;
  let digits = "";
  while (end < tokens.length && digits.length < 3 && SUPERSCRIPTS.has(tokens[end]!.text))
    digits += SUPERSCRIPTS.get(tokens[end++]!.text);
  return digits ? { value: negative ? -Number(digits) : Number(digits), end } : null;
}

function signedInteger(tokens: readonly Token[], at: number): Plain | null {
  const sign = tokens[at] && /^[-−–+]$/.test(tokens[at].text) ? tokens[at].text : "";
  const digits = tokens[sign ? at + 1 : at];
  if (!digits?.glued || !/^\d{1,3}$/.test(digits.text)) return null;
  const value = Number(digits.text);
  return { value: sign && sign !== "+" ? -value : value, end: at + (sign ? 2 : 1) };
}

// A glued "m", "b" or "t" is a scale beside money, a unit elsewhere ("5m high", "3t of rice") unless people or things are counted: "4.3m users".
function scaled(scan: Scan, plain: Plain, money: boolean): Figure {
  const { tokens } = scan;
  const next = tokens[plain.end];
  const unscaled = { ...plain, scale: 1 };
  if (next?.kind !== "word") return unscaled;
  if (!next.glued) {
    const people = next.text === "M" && (countsThings(tokens, plain.end + 1) || tokens[plain.end + 1] === undefined);
    const spaced = people || (money && /^(?:mm|MM|m|M|mil|k|K|b|B|M)$/.test(next.text));
    return spaced ? scaleBy(plain, MONEY_SUFFIXES.get(next.text) ?? SUFFIXES.get(next.text) ?? 1) : unscaled;
  }
  const scale =
    (money ||
    (next.text === "m" &&
      (UNIT_BEHIND.test(lowerOf(tokens[plain.end + 1])) ||
        countsThings(tokens, plain.end + 1) ||
        followsMillions(tokens, plain) ||
        isCrowd(tokens, plain)))
      ? MONEY_SUFFIXES.get(next.text)
      : undefined) ?? SUFFIXES.get(next.text);
  if (scale === undefined) return unscaled;
  if (!money && isNameSuffix(tokens, plain, next)) return unscaled;
  return scaleBy(plain, scale);
}

// "1.75m sq ft", "4m tonnes": the unit stands behind
const UNIT_BEHIND =
  /^(?:sq|square|cubic|tonnes?|tons?|barrels?|bpd|boe|acres?|hectares?|ha|lit(?:re|er)s?|gallons?|[kmg]wh|oz|ounces?|doses?|kg|kilos?)$/;

// "from 1.4 million to 1.25m", "6.4m toys, 2.1m of them here": a scale before makes the letter one too, where nothing measured follows
function followsMillions(tokens: readonly Token[], plain: Plain): boolean {
  const after = tokens[plain.end + 1];
  if (
    after?.kind === "word" &&
    /^(?:deep|high|long|wide|tall|away|below|above|thick|from|off|apart|race|relay|hurdles|sprint|freestyle|by|x)$/.test(
      after.lower,
    )
  )
    return false;
  const hedged = /^(?:perhaps|about|around|some|nearly|almost|over|maybe|possibly|probably)$/.test(
    lowerOf(tokens[plain.end - 2]),
  );
  const isListed = /^(?:[(,;]|and|or|to|than)$/.test(lowerOf(tokens[plain.end - (hedged ? 3 : 2)]));
  for (let at = Math.max(0, plain.end - 30); at < plain.end; at++) {
    const { lower, glued } = tokens[at]!;
    if (lower === "million" || lower === "mn") return true;
    if (lower === "m" && glued && isListed && tokens[at - 1]?.kind === "number" && countsThings(tokens, at + 1)) return true;
  }
  return false;
}

// "a crowd of 5m", "paid 5m for the horse"
const isCrowd = (tokens: readonly Token[], { end }: Plain): boolean =>
  /^(?:pa(?:id|ys?)|spen[dt]|earned|owed?|borrowed|lent|raised)$/.test(lowerOf(tokens[end - 2])) ||
  (tokens[end - 2]?.lower === "of" &&
    /^(?:crowds?|population|audience|readership|electorate|workforce|following)$/.test(lowerOf(tokens[end - 3])));

const scaleBy = (plain: Plain, scale: number): Figure => ({ value: round(plain.value * scale), end: plain.end + 1, scale });

/** Takes the dust of binary arithmetic off: 4.3 × 1e6 is 4300000. */
export const round = (value: number): number => Number(value.toPrecision(15));

// "a 4K film", "3M said", "573K": names, pixels and kelvins
function isNameSuffix(tokens: readonly Token[], plain: Plain, suffix: Token): boolean {
  const after = tokens[plain.end + 1];
  if (/^[bB]$/.test(suffix.text) && plain.value >= 1000) return true; // "a 1500b packet"
  if (suffix.text === "M" && isQuake(after)) return true; // "a 3.8M quake"
  if (suffix.text === "M" && plain.value === 3) return !countsThings(tokens, plain.end + 1) && after !== undefined;
  if (
    /^[kK]$/.test(suffix.text) &&
    /^(?:race|run|runs|walk|tv|television|video|film|resolution|screen|display|monitor|camera)$/.test(lowerOf(after))
  )
    return true;
  return suffix.text === "K" && /\.\d/.test(textOf(tokens[plain.end - 1]));
}

const NOT_COUNTED =
  /^(?:as|is|was|has|its|his|this|across|towards|upwards|downwards|forwards|backwards|hurdles|always|perhaps|less|us|thus|plus|versus|hours|relays|finals|races|thanks|besides)$/;
const COUNTED = /^(?:people|men|women|children|users|persons|jobs)$/;

function countsThings(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || (token.glued && i > at)) return false;
    if (COUNTED.test(token.lower)) return true;
    if (token.lower.length > 3 && token.lower.endsWith("s") && !token.lower.endsWith("ss") && !NOT_COUNTED.test(token.lower))
      return true;
    if (
      /^(?:of|from|to|in|on|at|by|for|with|and|or|a|an|the|than|deep|high|long|wide|tall|away|below|above|up|after|before|into|over|off|north|south|east|west)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}
