import { infinitive, singular } from "../grammar.js";
import { PER_NOUNS, RATE_UNITS, UNITS, type UnitEntry } from "../lexicon/units.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Dimension, Token } from "../types.js";
import { isPluralNoun } from "./names/words.js";
import { indexPhrases, matchPhrase } from "./phrases.js";

export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly per: string | null;
  /** Token behind the unit. */
  readonly end: number;
}

const WORDS = indexPhrases(UNITS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
const SYMBOLS = indexPhrases(
  UNITS.flatMap((entry) => (entry.symbols ?? []).map((symbol) => [symbol, entry] as const)),
  false,
);

/** Letters that are a unit only where they are glued to the number or nothing else can be meant: "5 g", "10 s". */
const SHY_SYMBOLS = new Set(["s", "h", "t", "l", "g", "W", "pp", "pc", "mb", "MP"]);

/** The unit that stands at token `at`, right behind a number: "km", "square kilometres", "-km" of a compound, "km/h", "tonnes a day". */
export function readUnit(tokens: readonly Token[], at: number): Unit | null {
  // "30-km", and "2 ½ -square miles" of scraped text
  const hyphen = tokens[at] && /^[-‐‑]$/.test(tokens[at]!.text) && tokens[at + 1]?.glued && isHyphenHere(tokens, at);
  if (tokens[at]?.text === "[") return readBracketed(tokens, at);
  const start = hyphen ? at + 1 : at;
  const rated = tokens[start] && RATE_UNITS.get(tokens[start]!.lower);
  if (rated) return { unit: rated[0], dimension: rated[0] === "bbl" ? "volume" : "mass", per: rated[1], end: start + 1 };
  // "a 3.8M quake"
  if (tokens[start]?.text === "M" && tokens[start]!.glued && isQuake(tokens[start + 1]))
    return { unit: "magnitude", dimension: "other", per: null, end: start + 1 };
  if (isFeetMark(tokens, start)) return { unit: "ft", dimension: "length", per: null, end: start + 1 };
  const match = matchSymbol(tokens, start) ?? matchPhrase(WORDS, tokens, start);
  if (!match || !isUnit(tokens, start, match.end, match.meaning)) return null;
  const { unit, dimension } = match.meaning;
  const spanned = squared(tokens, match.end, unit);
  if (spanned) return spanned;
  return withRate(tokens, { unit, dimension, per: null, end: match.end });
}

/** What has a magnitude. */
export const isQuake = (token: Token | undefined): boolean => QUAKE.test(lowerOf(token));
const QUAKE = /^(?:earthquakes?|quakes?|aftershocks?|tremors?|temblors?|seismic|richter)$/;

const isHyphenHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued ||
  /^(?:square|cubic|foot|feet|mile|metre|meter|inch|acre|hectare|kilometre|kilometer)s?$/.test(tokens[at + 1]!.lower);

// "20 [kg]"
function readBracketed(tokens: readonly Token[], at: number): Unit | null {
  const symbol = matchPhrase(SYMBOLS, tokens, at + 1, false) ?? matchPhrase(WORDS, tokens, at + 1);
  if (!symbol || tokens[symbol.end]?.text !== "]") return null;
  return { unit: symbol.meaning.unit, dimension: symbol.meaning.dimension, per: null, end: symbol.end + 1 };
}

// "tides 20' tall"; "'about 20' high officials" closes a quotation
const isFeetMark = (tokens: readonly Token[], at: number): boolean =>
  /^['’′]$/.test(textOf(tokens[at])) &&
  tokens[at]!.glued &&
  EXTENT_BEHIND.test(lowerOf(tokens[at + 1])) &&
  !tokens.slice(Math.max(0, at - 20), at).some(({ text }) => text === "'" || text === "‘");

const EXTENT_BEHIND = /^(?:long|wide|tall|thick|high|deep)$/;

function matchSymbol(tokens: readonly Token[], at: number): { meaning: UnitEntry; end: number } | null {
  const match = matchPhrase(SYMBOLS, tokens, at, false);
  if (!match) return null;
  const token = tokens[at]!;
  if (match.meaning.unit === "degree" || match.meaning.dimension === "percent") return match;
  if (
    SHY_SYMBOLS.has(token.text) &&
    !token.glued &&
    !/^[,.;:)\]/]?$/.test(textOf(tokens[match.end])) &&
    !isPreposition(tokens[match.end])
  )
    return null;
  return match;
}

const isPreposition = (token: Token | undefined): boolean =>
  /^(?:of|per|in|at|to|and|or|for|from|on|by|is|was|a|with)$/.test(lowerOf(token));

// What looks like a unit and is another word: "2 bars" of chocolate, "40-yard line", "3 hands", "10 second-hand cars", "5 may"
function isUnit(tokens: readonly Token[], at: number, end: number, entry: UnitEntry): boolean {
  const word = tokens[at]!.lower;
  const next = tokens[end];
  if (next?.glued && next.kind !== "sign") return false;
  if (word === "s" && !isSeconds(tokens, at)) return false;
  if (word === "second" && tokens[at - 1]?.text !== "-" && isOrdinal(tokens, at)) return false;
  if (word === "second")
    return (
      tokens[at - 1]?.text === "-" || (next?.text !== "-" && !/^(?:place|time|half|round|tier|floor|and)$/.test(lowerOf(next)))
    );
  if (word === "bit") return tokens[at - 1]?.text === "-";
  if (word === "yards" && /^(?:its|their|our|his|her|['’]s|both|shipbuilding|naval)$/.test(lowerOf(tokens[at - 2]))) return false;
  if (word === "yards" && next?.lower === "in" && /^\p{Lu}/u.test(textOf(tokens[end + 1]))) return false;
  if (entry.unit === "yd" && (next?.lower === "line" || next?.lower === "dash")) return next.lower === "dash";
  if (entry.unit === "ft" && /^(?:soldiers|patrols|in|on)$/.test(lowerOf(next)) && word === "foot") return false;
  if (entry.unit === "mi" && word === "mi") return tokens[at]!.text !== "Mi";
  if (entry.unit === "month" && word.startsWith("mo")) return word.startsWith("month") || tokens[at]!.text === tokens[at]!.lower;
  if (/^["”]$/.test(word)) return tokens[at]!.glued ? INCH_TALK.test(lowerOf(next)) : EXTENT_BEHIND.test(lowerOf(next));
  if (word === "in" && /^(?:ft|feet|foot)$/.test(lowerOf(tokens[at - 2]))) return true;
  if (word === "in" && tokens[at]!.glued && (next?.kind !== "word" || BEHIND_INCHES.test(next.lower))) return true;
  if (word === "in") return /^(?:wide|long|deep|tall|high|thick|by|x|diameter)$/.test(lowerOf(next));
  if (/^[CFK]$/.test(tokens[at]!.text)) return isLetterDegree(tokens, at);
  if (entry.unit === "bit" || entry.unit === "atmosphere") return true;
  if (entry.unit === "percent" && word === "percentage") return next?.lower !== "point" && next?.lower !== "points";
  if (word === "pc") return tokens[at]!.text === "pc";
  if (entry.unit === "degree" && next?.kind === "word") return !/^(?:holders?|courses?|programs?|programmes?)$/.test(next.lower);
  if (word === "ac" || word === "gal") return tokens[at]!.glued || tokens[at]!.text === word;
  return true;
}

// "100,000s of fans", "the under 19s"; "done in under 10s" is a time
const isSeconds = (tokens: readonly Token[], at: number): boolean =>
  !/,\d{3}$/.test(textOf(tokens[at - 1])) &&
  (!/^(?:under|over)$/.test(lowerOf(tokens[at - 2])) ||
    /^(?:in|takes?|took|just|well|lasted|for|by|within|an?)$/.test(lowerOf(tokens[at - 3])));

// "12.5in in a day"; "5in the yard" has lost its gap
const BEHIND_INCHES = /^(?:in|of|and|or|to|by|per|from|above|below|over|under|on|at|since|during|was|were|is|are|fell)$/;

// "3,980,018 second doses", "40 second homes": nobody tells thousands of seconds so
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined &&
  (RANKED.test(tokens[at + 1]!.lower) || (/^\d{1,3}(?:,\d{3})+$/.test(tokens[at - 1]!.text) && isPluralNoun(tokens[at + 1]!)));
const RANKED = /^(?:dose|jab|shot|home|vaccination|booster|term|marriage|offence|offense|mortgage|helping)s$/;

// "-12C", "30 C outside", "573.15K"; "Class 3 C" and "a 4K screen" are none
function isLetterDegree(tokens: readonly Token[], at: number): boolean {
  const [letter, number] = [tokens[at]!, tokens[at - 1]!];
  if (letter.text === "K") return letter.glued && /\.\d/.test(number.text);
  if (letter.glued) return Number(number.text) <= (letter.text === "C" ? 2000 : 4000);
  return (
    (at < 3 || !/^\p{Lu}/u.test(tokens[at - 2]!.text)) &&
    (tokens[at + 1]?.kind !== "word" ||
      /^(?:in|on|at|to|and|or|outside|inside|today|overnight|above|below|by|for|from|with|this|is|was|are|were)$/.test(
        tokens[at + 1]!.lower,
      ))
  );
}

const INCH_TALK = /^(?:long|wide|tall|thick|high|deep|x|by|screen|screens|display|pipe|pipes|monitor|tv|diameter|guns?|vinyl)$/;

const SQUARES: ReadonlyMap<string, readonly [string, Dimension]> = new Map([
  ["km2", ["km2", "area"]],
  ["m2", ["m2", "area"]],
  ["cm2", ["square centimetre", "area"]],
  ["mi2", ["mi2", "area"]],
  ["ft2", ["square foot", "area"]],
  ["m3", ["m3", "volume"]],
  ["km3", ["cubic kilometre", "volume"]],
  ["cm3", ["cubic centimetre", "volume"]],
]);

// "km^2", "km 2" in scraped text is left alone: only a glued or raised power squares
function squared(tokens: readonly Token[], at: number, unit: string): Unit | null {
  const raised =
    tokens[at]?.text === "^" && tokens[at]!.glued
      ? tokens[at + 1]?.text
      : tokens[at]?.glued
        ? { "²": "2", "³": "3" }[tokens[at]!.text]
        : undefined;
  const whole = raised ? SQUARES.get(unit + raised) : undefined;
  return whole ? { unit: whole[0], dimension: whole[1], per: null, end: at + (tokens[at]!.text === "^" ? 2 : 1) } : null;
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ["km hour", "km/h"],
  ["km h", "km/h"],
  ["mi hour", "mph"],
  ["mi h", "mph"],
  ["m second", "m/s"],
  ["m s", "m/s"],
]);

/** Adds the rate behind a unit: "per day", "a barrel", "/hour", "each"; a length per time is a speed. */
export function withRate(tokens: readonly Token[], unit: Unit): Unit {
  const rate = readPer(tokens, unit.end) ?? (unit.dimension === "money" ? readLot(tokens, unit.end) : null);
  if (!rate || (rate.per === "each" && unit.dimension === "duration")) return unit;
  const speed = SPEEDS.get(`${unit.unit} ${rate.per}`);
  if (speed) return { unit: speed, dimension: "speed", per: null, end: rate.end };
  return { ...unit, per: rate.per, end: rate.end };
}

/** "per day" → day, "a barrel" → barrel, "/kg" → kg, "each" → each. */
export function readPer(tokens: readonly Token[], at: number): { per: string; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const word = token.lower;
  const hyphen = token.text === "-" && token.glued && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.text === "-";
  if (hyphen) return perNoun(tokens, at + 3, true);
  // "100-mile-per-hour winds"
  if (token.text === "-" && token.glued && tokens[at + 1]?.lower === "per")
    return perNoun(tokens, tokens[at + 2]?.text === "-" ? at + 3 : at + 2, true);
  if (word === "each" || word === "apiece")
    return /^(?:day|week|month|year|night)$/.test(lowerOf(tokens[at + 1]))
      ? perNoun(tokens, at + 1, true)
      : { per: "each", end: at + 1 };
  const often = OFTEN.get(word);
  if (often && closesMeasure(tokens[at + 1])) return { per: often, end: at + 1 };
  if (word === "per" || (token.text === "/" && tokens[at + 1]?.glued && tokens[at + 1]?.kind === "word"))
    return perNoun(tokens, at + 1, false);
  if (/^(?:a|an|every)$/.test(word)) return perNoun(tokens, at + 1, true);
  return null;
}

// "64 cents a dozen", "900 euros a hundred square metres": what the price is for; "paid 5 dollars a dozen times" is none
function readLot(tokens: readonly Token[], at: number): { per: string; end: number } | null {
  const lot = tokens[at]?.lower === "a" ? tokens[at + 1] : undefined;
  const fits = lot && /^(?:dozen|score|hundred|thousand)$/.test(lot.lower) && !/^(?:times|or|of)$/.test(lowerOf(tokens[at + 2]));
  return fits ? { per: lot.lower, end: at + 2 } : null;
}

/** "200 million dollars annually"; "40 daily newspapers" are no rate. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["hourly", "hour"],
]);
const closesMeasure = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === "sign" ||
  /^(?:and|or|in|by|from|to|on|for|until|since|after|before|at|but|while|with|as)$/.test(next.lower);

function perNoun(tokens: readonly Token[], at: number, known: boolean): { per: string; end: number } | null {
  const noun = tokens[at];
  if (noun?.kind !== "word") return null;
  const whole = matchPhrase(WORDS, tokens, at);
  const name = singular(noun.lower);
  if (known && !PER_NOUNS.has(name)) return null;
  if (known && /^(?:earlier|ago|later|before|after|or|long|old)$/.test(lowerOf(tokens[at + 1]))) return null;
  if (!known && infinitive(noun.lower) === noun.lower && !PER_NOUNS.has(name) && !whole) return { per: name, end: at + 1 };
  // "per square metre" as "m2": of several words none is the name
  const isNamed = whole && (whole.meaning.dimension === "duration" || whole.end > at + 1);
  return isNamed ? { per: whole.meaning.unit, end: whole.end } : { per: name, end: at + 1 };
}
