import { firstAnswer } from "../first-answer.js";
import { isNoun } from "../grammar.js";
import {
  IDIOMS,
  INDEX_WORDS,
  MODEL_MAKERS,
  NUMBER_SIGNS,
  NUMBERING_NOUNS,
  SHY_NUMBERING_NOUNS,
} from "../lexicon/designations.js";
import { ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import type { Token } from "../types.js";
import { countsOne } from "./one.js";
import { indexPhrases, matchPhrase } from "./phrases.js";
import type { Scan } from "./scan.js";
import { readUnit } from "./units.js";
import { hyphened } from "./words.js";

/** Answers with the token behind the name that begins at `at`, or passes with null. */
type Naming = (scan: Scan, at: number) => number | null;

const NAMINGS: readonly Naming[] = [
  webAddress,
  hyphenModel, // before code: "TOS-1A" begins with a plain word
  code,
  idiom,
  reference,
  listNumber, // before numberedThing: "1. Section 4"
  numberedThing,
  indexName,
  properModel,
  numberedTitle,
  gluedLetters,
  pronounOne,
];

/** The token behind the name with a number that begins at `at` ("T-72", "Section 907", "No. 5"), or `at` itself where none does. */
export function skipDesignation(scan: Scan, at: number): number {
  return firstAnswer(NAMINGS, (naming) => naming(scan, at)) ?? at;
}

/** Token behind everything that is glued on from `at`. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.glued) end++;
  return end;
}

// "https://…/2020/10", "user@mail", "#top10", "@agent47"
function webAddress({ tokens }: Scan, at: number): number | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.text === "#" || token.text === "@") return next?.glued && next.kind !== "sign" ? wordRunEnd(tokens, at) : null;
  if (token.kind !== "word" || !next?.glued) return null;
  const address =
    (next.text === ":" && tokens[at + 2]?.text === "/" && tokens[at + 3]?.text === "/") ||
    (token.lower === "www" && next.text === ".") ||
    next.text === "@";
  return address ? runEnd(tokens, at) : null;
}

function wordRunEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.glued && (tokens[end]!.kind !== "sign" || tokens[end]!.text === "_")) end++;
  return end;
}

const HYPHEN = /^[-‐‑]$/;
const DATE_LEADS =
  /^(?:mid|pre|post|early|late|under|over|sub|non|ex|inter|plus|minus|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|usd|eur|gbp)$/;

// "T-72", "F-16s", "COVID-19", "MO-95", "Su-25"; "Tanks-40" of an inventory and "mid-1990s" are none
function hyphenModel({ tokens }: Scan, at: number): number | null {
  const [word, hyphen, number] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (word.kind !== "word" && word.kind !== "code") return null;
  if (!hyphen?.glued || !HYPHEN.test(hyphen.text) || !number?.glued || (number.kind !== "number" && number.kind !== "code"))
    return null;
  if (word.kind === "word" && (DATE_LEADS.test(word.lower) || (/[a-z]{4,}s$/.test(word.text) && number.kind === "number")))
    return null;
  if (word.kind === "word" && word.lower === "magnitude") return null;
  return modelEnd(tokens, at + 3);
}

// "-1A", "/B", "-M2" and the plural "s" behind a model number
function modelEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]!.glued) {
    const token = tokens[end]!;
    if (token.kind === "sign" && !(/^[-‐‑/]$/.test(token.text) && tokens[end + 1]?.glued && isModelPart(tokens[end + 1]!))) break;
    end++;
  }
  return end;
}

const isModelPart = (token: Token): boolean =>
  token.kind === "number" || token.kind === "code" || (token.kind === "word" && token.text.length <= 3);

// "TB2", "2S3", "24703L202"; a code that is a unit ("km2") stands behind a number and is never asked for here
function code({ tokens }: Scan, at: number): number | null {
  return tokens[at]!.kind === "code" ? modelEnd(tokens, at + 1) : null;
}

const SAYINGS = indexPhrases<true>(IDIOMS.map((idiom) => [idiom, true] as const));

function idiom({ tokens }: Scan, at: number): number | null {
  return matchPhrase(SAYINGS, tokens, at)?.end ?? null;
}

// "[12]", "[3, 4]", "(Weber 2014)", "(Weber et al., 2014)", "(1)"
function reference({ tokens }: Scan, at: number): number | null {
  const open = tokens[at]!.text;
  if (open === "[") return bracketed(tokens, at);
  if (open !== "(") return null;
  if (
    tokens[at + 1]?.kind === "number" &&
    tokens[at + 2]?.text === ")" &&
    (at === 0 || /^[,;:]$/.test(tokens[at - 1]!.text)) &&
    /^\d$/.test(tokens[at + 1]!.text)
  )
    return at + 3;
  if (tokens[at + 1]?.kind !== "word" || !isCapital(tokens[at + 1]!)) return null;
  for (let i = at + 2; i < at + 9; i++) {
    const token = tokens[i];
    if (!token || (token.kind === "word" && !isCapital(token) && !/^(?:et|al|and)$/.test(token.lower))) return null;
    if (token.kind === "number")
      return /^(?:19|20)\d\d$/.test(token.text) && tokens[i + 1]?.text === ")" && !MONTHS.test(tokens[i - 1]!.lower)
        ? i + 2
        : null;
  }
  return null;
}

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid|since|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/;

function bracketed(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  while (end < tokens.length && end < at + 12 && (tokens[end]!.kind === "number" || /^[,\-–]$/.test(tokens[end]!.text))) end++;
  return end > at + 1 && tokens[end]?.text === "]" ? end + 1 : null;
}

// "1. The ministry", "2) Losses", "12.3 Results"
function listNumber({ tokens, segment }: Scan, at: number): number | null {
  if (at > 0 || tokens[0]!.kind !== "number") return null;
  const [, mark, next] = tokens;
  if (mark?.glued && /^[.)]$/.test(mark.text) && next && !next.glued && /^\d{1,3}$/.test(tokens[0]!.text)) return 2;
  const section = segment?.kind === "heading" && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(tokens[0]!.text) && mark && isCapital(mark);
  return section ? 1 : null;
}

// "Section 907", "No. 5", "pages 3 and 4", "phase two", "§ 12"
function numberedThing({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  if (NUMBER_SIGNS.has(word.text)) return numbersEnd(tokens, at + 1);
  if (word.kind !== "word" || !NUMBERING_NOUNS.has(word.lower)) return null;
  const dot =
    tokens[at + 1]?.text === "." &&
    tokens[at + 1]!.glued &&
    /^(?:no|nos|nr|fig|figs|vol|pp|pg|op|apt|cat|art|ch|sec|mk|prop)$/.test(word.lower);
  const start = dot ? at + 2 : at + 1;
  if (tokens[start]?.kind === "number" && word.lower === "no" && !dot && !isCapital(word)) return null;
  const end = numbersEnd(tokens, start);
  if (end === null || !isNumbered(tokens, at, start, end)) return null;
  return end;
}

// Numbers that a numbering noun rules: "Articles 3, 4 and 12", "Chapters 5-7", "Resolution 1701"
function numbersEnd(tokens: readonly Token[], at: number): number | null {
  let end = numberEnd(tokens, at);
  if (end === null) return null;
  for (let i = 0; i < 6; i++) {
    const joint = tokens[end]?.text ?? "";
    if (!/^(?:,|and|to|or|-|–|\/|&)$/.test(joint)) break;
    const next = numberEnd(tokens, end + 1);
    if (next === null || (!/[-–/]/.test(joint) && !isListedNumber(tokens, at, next))) break;
    end = next;
  }
  return end;
}

// a further figure belongs to the list only where no noun of its own follows: "Article 5 and 30 soldiers"
const isListedNumber = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at - 1]?.lower.endsWith("s") === true && (tokens[end]?.kind !== "word" || !isNoun(tokens[end]!.lower));

function numberEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "code") return modelEnd(tokens, at + 1);
  if (token.kind === "number") return modelEnd(tokens, at + 1);
  const spelled =
    token.kind === "word" && token.lower !== "one"
      ? (SMALL_NUMBERS.get(token.lower) ?? TENS.get(token.lower))
      : token.lower === "one"
        ? 1
        : undefined;
  return spelled === undefined ? null : hyphened(tokens, at + 1) > at + 1 && TENS.has(token.lower) ? at + 3 : at + 1;
}

// What makes the figure behind a numbering noun an amount after all: a plural noun, a unit, a scale or a verb of counting
function isNumbered(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const word = tokens[at]!;
  const figure = tokens[start]!;
  const after = tokens[end];
  if (figure.kind === "number" && /[,.]\d{3}$/.test(figure.text) && figure.text.length > 4) return false;
  if (SCALES.has(after?.lower ?? "") || readUnit(tokens, end)) return word.lower === "flight" || word.lower === "section";
  const before = tokens[at - 1]?.lower ?? "";
  if (
    ORDINALS.has(before) ||
    /^(?:this|that|each|every|any|some|another|last|next|final|early|late|new|old|whole|same)$/.test(before)
  )
    return false;
  const spelled = figure.kind === "word";
  if (
    spelled &&
    !isCapital(figure) &&
    !isCapital(word) &&
    !/^(?:phase|stage|step|version|chapter|page|number|option|level|tier|grade|part|act|type|category|day|class)$/.test(
      word.lower,
    )
  )
    return false;
  if (
    /^(?:plan|order|measure|case|figure|act|claim|test|target|mark|form|question|pick|seed|post|site|camp)$/.test(word.lower) &&
    !isCapital(word)
  )
    return false;
  if (!SHY_NUMBERING_NOUNS.has(word.lower)) return true;
  if (isCapital(word) && at > 0) return !(after && isPluralNoun(after) && !isCapital(after));
  const pinned =
    /^(?:on|in|of|by|at|until|since|from|to|the|is|was|version|for)$/.test(before) && !/^(?:the|of|for)$/.test(before);
  return !(after && isPluralNoun(after)) && (pinned || isCapital(word)) && !/^(?:in|on)$/.test(word.lower);
}

// "S&P 500", "FTSE 100", "Fortune 500 companies", "Big 12"
function indexName({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  const number = tokens[at + 1];
  if (word.kind !== "word" || number?.kind !== "number" || !isCapital(word) || !INDEX_WORDS.has(word.lower)) return null;
  if (/^\d{1,4}$/.test(number.text) && !(tokens[at + 2] && readUnit(tokens, at + 2))) return at + 2;
  return null;
}

const PLACE_LEADS = /^(?:in|at|on|from|near|across|throughout|around|outside|inside|to|of|by|for|with|says?|said|and)$/;

// "Boeing 737", "Voyager 2", "Arsenal 2 Chelsea 1"; "in Ukraine 300 people" counts
function properModel({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  const number = tokens[at + 1];
  if (word.kind !== "word" || number?.kind !== "number" || number.glued || !isCapital(word)) return null;
  if (!/^\d{1,5}$/.test(number.text) || MONTHS.test(word.lower)) return null;
  const end = modelEnd(tokens, at + 2);
  const after = tokens[end];
  if (end === at + 2 && (after?.text === "%" || readUnit(tokens, end) || SCALES.has(after?.lower ?? ""))) return null;
  if (MODEL_MAKERS.has(word.lower)) return end;
  if (/^(?:19|20)\d\d$/.test(number.text) || isShouting(tokens, at)) return null;
  if (at === 0 || !isNameWord(tokens, at)) return null;
  if (after && isPluralNoun(after) && !isCapital(after)) return null;
  if (after?.kind === "word" && PLACE_LEADS.test(tokens[at - 1]?.lower ?? "") && !VERBLIKE.test(after.lower)) return null;
  return end;
}

const VERBLIKE =
  /^(?:is|was|are|were|has|had|in|on|at|of|to|for|from|by|with|and|or|who|which|that|will|would|can|could|the|a|an|crashed|landed|took|made|became)$/;

const isNameWord = (tokens: readonly Token[], at: number): boolean =>
  !/^[.!?:;“"‘(–—-]$/.test(tokens[at - 1]!.text) && !isClosedWord(tokens[at]!.lower);

const isClosedWord = (word: string): boolean =>
  /^(?:about|some|over|nearly|almost|around|at|more|less|fewer|up|under|only|just|another|the|all|these|those|those|with|and|or|but|of|in|on|to|from|by|for|killed|wounded|injured|dead|missing|total|than|least|most|between|after|before|since|within|last|next|first|other|further|additional|per|aged|age|i|he|she|they|we|is|was|are|were|has|had|have|a|an|its|their|our|his|her|my|your|roughly|approximately|estimated|us|what|when|while|if|as|that|which|who|how|where|why)$/.test(
    word,
  );

/** A headline in capitals says nothing about names. */
function isShouting(tokens: readonly Token[], at: number): boolean {
  const near = [tokens[at - 1], tokens[at], tokens[at + 2]];
  return near.every(
    (token) => token === undefined || token.kind !== "word" || (token.text.length > 1 && token.text === token.text.toUpperCase()),
  );
}

// “60 Minutes”, "the Fantastic Four", "Seven Samurai": a title in capitals or alone between quotation marks
function numberedTitle({ tokens }: Scan, at: number): number | null {
  return quotedTitle(tokens, at) ?? capitalTitle(tokens, at);
}

function quotedTitle(tokens: readonly Token[], at: number): number | null {
  if (!/^[“"‘«„']$/.test(tokens[at]!.text) || numberEnd(tokens, at + 1) === null) return null;
  for (let i = at + 2; i < at + 6; i++) {
    const token = tokens[i];
    if (!token || /^[,.;]$/.test(token.text)) return null;
    if (/^[”"’»“']$/.test(token.text))
      return /^(?:,|said|says|he|she|they|told|\.)$/.test(tokens[i + 1]?.lower ?? ",") ? null : i + 1;
  }
  return null;
}

// "Seven Samurai" in the middle of a sentence; "Two Russian officers" at its start and titles in a headline are counts
function capitalTitle(tokens: readonly Token[], at: number): number | null {
  const [number, noun] = [tokens[at]!, tokens[at + 1]];
  if (
    at === 0 ||
    number.kind !== "word" ||
    !isCapital(number) ||
    !noun ||
    noun.kind !== "word" ||
    !isCapital(noun) ||
    noun.text.length < 2
  )
    return null;
  if (!(SMALL_NUMBERS.has(number.lower) || TENS.has(number.lower) || number.lower === "hundred" || number.lower === "thousand"))
    return null;
  const before = tokens[at - 1]!;
  if (before.kind !== "word" || isCapital(before) === (before.lower !== "the" && before.text === before.text.toUpperCase()))
    return null;
  return /^[A-Z]+$/.test(noun.text) || isHeadline(tokens) ? null : at + 2;
}

const isHeadline = (tokens: readonly Token[]): boolean => {
  let [words, capitals] = [0, 0];
  for (const token of tokens.slice(0, 20)) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return capitals * 3 > words * 2;
};

// "5th", "4WD", "3D", "5G", "1080p": digits with letters that are no scale and no unit
function gluedLetters({ tokens }: Scan, at: number): number | null {
  const [number, letters] = [tokens[at]!, tokens[at + 1]];
  if (number.kind !== "number" || letters?.kind !== "word" || !letters.glued || /^['’]s$/.test(letters.text)) return null;
  return /^(?:st|nd|rd|th|D|G|WD|W|A|p|x|i|C|ers?|ish)$/.test(letters.text) && isLetterName(tokens, at)
    ? runNameEnd(tokens, at + 2)
    : null;
}

function isLetterName(tokens: readonly Token[], at: number): boolean {
  const [number, letters] = [tokens[at]!.text, tokens[at + 1]!.text];
  if (/^(?:st|nd|rd|th)$/.test(letters)) return true;
  if (letters === "G" || letters === "D") return /^[1-9]$/.test(number);
  if (letters === "p") return /^(?:360|480|720|1080|1440|2160)$/.test(number);
  return letters === "WD" || (letters === "A" && number.length < 3);
}

// the rest of "22nd-placed", "3D-printed"
function runNameEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && tokens[at]!.text === "-" && tokens[at + 1]?.glued && tokens[at + 1]!.kind === "word" ? at + 2 : at;
}

const AFTER_NUMBER_ONE =
  /^(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|third|thirds|quarter|half|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|point)$/;

// "one of the largest", "no one", "one day"
function pronounOne({ tokens }: Scan, at: number): number | null {
  if (tokens[at]!.lower !== "one" || tokens[at]!.kind !== "word") return null;
  const next = tokens[hyphened(tokens, at + 1)];
  if (next && AFTER_NUMBER_ONE.test(next.lower)) return null;
  if (opensNumber(tokens, at)) return null;
  const bounded =
    /^(?:least|than|most|about|nearly|almost|around|over|to|maximum)$/.test(tokens[at - 1]?.lower ?? "") ||
    (tokens[at - 1]?.lower === "of" && /^(?:minimum|maximum|total)$/.test(tokens[at - 2]?.lower ?? ""));
  return countsOne(tokens, at, bounded) ? null : at + 1;
}

// "one and a half", "one or two", "one to three", "one in five", "one out of ten"
function opensNumber(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]];
  if (first === "out") return second?.lower === "of" && numberEnd(tokens, at + 3) !== null;
  if (first === "and")
    return (
      /^(?:a|one|two|three)$/.test(second?.lower ?? "") &&
      tokens[at + 3]?.lower !== undefined &&
      /^(?:half|quarter|third|thirds|quarters|fourth|fifth)$/.test(tokens[at + 3]!.lower)
    );
  if (/^(?:or|to|in)$/.test(first))
    return (
      second !== undefined &&
      numberEnd(tokens, at + 2) !== null &&
      second.lower !== "one" &&
      !(first === "in" && /^(?:19|20)\d\d$/.test(second.text))
    );
  return /^[-–]$/.test(tokens[at + 1]?.text ?? "") && second?.lower === "to";
}

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const isPluralNoun = (token: Token): boolean =>
  token.kind === "word" &&
  (/^(?:people|men|women|children|police|troops)$/.test(token.lower) ||
    (token.lower.length > 3 &&
      token.lower.endsWith("s") &&
      !/(?:ss|us|is|'s)$/.test(token.lower) &&
      !/^(?:was|has|does|says|this)$/.test(token.lower)));
