import { isAdjective, isNoun } from "../../grammar.js";
import { SCALES } from "../../lexicon/numerals.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { readUnit } from "../units.js";
import { isCapital, isPluralNoun, modelEnd, numberEnd } from "./words.js";

// "347 U.S. 483", "42 U.S.C. § 1983", "12 F.3d 207"
export function caseReport({ tokens }: Scan, at: number): number | null {
  if (tokens[at]!.kind !== "number" || !/^[A-Z]$/.test(textOf(tokens[at + 1])) || tokens[at + 2]?.text !== ".") return null;
  for (let i = at + 3; i < at + 9; i++) {
    const token = tokens[i];
    if (token?.kind === "number" && !token.glued) return closes(tokens[i + 1]) ? i + 1 : null;
    if (!token || (!/^[.§A-Z]$/.test(token.text) && !/^(?:\d[a-z]{1,2}|Ct|Cir|Supp|Ed|App)$/.test(token.text) && !token.glued))
      return null;
  }
  return null;
}

const closes = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "sign" || (token.kind === "word" && !isPluralNoun(token) && !isCapital(token));

// "H.R. 1319", "S.B. 9", "P.L. 480"
export function billNumber({ tokens }: Scan, at: number): number | null {
  const [house, dot, letter, stop, number] = tokens.slice(at, at + 5);
  const initials = textOf(house) + textOf(letter);
  return dot?.text === "." && stop?.text === "." && number?.kind === "number" && /^(?:HR|SR|SB|HB|AB|PL|HJ|SJ)$/.test(initials)
    ? at + 5
    : null;
}

// "the top 10 firms", "a top-five finish"; "sales could top 10" and "the top 1 percent" are amounts
export function ranking({ tokens }: Scan, at: number): number | null {
  if (
    !/^(?:top|bottom)$/.test(tokens[at]!.lower) ||
    !/^(?:the|a|in|its|their|his|her|our|of|into|outside|inside|among|world|['’]s)$/.test(lowerOf(tokens[at - 1]))
  )
    return null;
  const start = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const end = numberEnd(tokens, start);
  return end === null || readUnit(tokens, end) || SCALES.has(lowerOf(tokens[end])) ? null : end;
}

// "the round of 16": the stage of a cup
export function knockout({ tokens }: Scan, at: number): number | null {
  return tokens[at]!.lower === "round" && tokens[at + 1]?.lower === "of" && /^(?:8|16|32|64|128)$/.test(textOf(tokens[at + 2]))
    ? at + 3
    : null;
}

// "odds of 9 to 2", "a 5-to-1 favourite", "outnumbered ten to one"; "from 5 to 1" is a fall, "5 to 1 km" a range
export function odds({ tokens }: Scan, at: number): number | null {
  const end = numberEnd(tokens, at);
  if (end === null || tokens[at]!.kind === "code" || /^(?:from|between)$/.test(lowerOf(tokens[at - 1]))) return null;
  const link = tokens[end]?.text === "-" ? end + 1 : end;
  if (tokens[link]?.lower !== "to") return null;
  const right = tokens[link + 1]?.text === "-" ? link + 2 : link + 1;
  const last = numberEnd(tokens, right);
  if (last === null || readUnit(tokens, last) || SCALES.has(lowerOf(tokens[last]))) return null;
  const told = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "odds");
  return told || (/^(?:1|one)$/.test(tokens[right]!.lower) && tokens[at]!.text !== "1" && !tokens[last]?.glued) ? last : null;
}

// "40°11'N", "41.2° E", "latitude 51.5"
export function coordinate({ tokens }: Scan, at: number): number | null {
  const told = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:latitude|longitude|lat|lon)$/.test(lower));
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (/^[NSEW]$/.test(textOf(token))) return told || i > at + 1 ? i + 1 : null;
    if (!token || !/^(?:[°º'’′"″.]|\d{1,2}(?:\.\d{1,4})?)$/.test(token.text)) return told ? i : null;
  }
  return null;
}

// "a sample or two": a few, not two
export function orTwo({ tokens }: Scan, at: number): number | null {
  return tokens[at]!.lower === "two" && tokens[at - 1]?.lower === "or" && /^an?$/.test(lowerOf(tokens[at - 3])) ? at + 1 : null;
}

// "12 deaths per 1,000 births": the base of a rate counts nothing
export function rateBase({ tokens }: Scan, at: number): number | null {
  return tokens[at]!.lower === "per" && tokens[at + 1]?.kind === "number" && !readUnit(tokens, at + 2) ? at + 2 : null;
}

const COURSES = /^(?:50|60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)$/;
const RACE =
  /^(?:finals?|races?|sprints?|hurdles|freestyle|butterfly|backstroke|breaststroke|medley|relays?|dash|heats?|semi|semifinals?|titles?|record|champions?|event|gold|silver|bronze|steeplechase|runner|runners|world)$/;

// "the 100m final", "won the 200 metres"; "the 100m fence" is measured
export function raceName({ tokens }: Scan, at: number): number | null {
  if (tokens[at]!.kind !== "number" || !COURSES.test(tokens[at]!.text)) return null;
  const unit = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (!/^(?:m|metres?|meters?)$/.test(lowerOf(tokens[unit]))) return null;
  const after = tokens[unit + 1];
  const run =
    /^(?:the|['’]s)$/.test(lowerOf(tokens[at - 1])) &&
    /^(?:won|wins|win|in|ran|run|lost|men|women)$/.test(lowerOf(tokens[at - 2]));
  return RACE.test(lowerOf(after)) || (run && (after === undefined || /^(?:in|on|at|and|with|by|,|\.|;)$/.test(after.lower)))
    ? unit + 1
    : null;
}

// "PS5", "a 737 MAX", "34 737 jets"; "PS8.1bn" is a mangled pound sign
export function productNumber({ tokens }: Scan, at: number): number | null {
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  if (word.text === "PS") return next?.glued && /^\d$/.test(next.text) && !tokens[at + 2]?.glued ? at + 2 : null;
  if (!/^(?:7\d7|3\d0)$/.test(word.text)) return null;
  if (/^7/.test(word.text) && (/^(?:MAX|Max|Dreamliners?)$/.test(textOf(next)) || (next?.text === "s" && next.glued)))
    return at + 1;
  if (next?.text === "-" && next.glued && /^\d{1,3}$/.test(textOf(tokens[at + 2])) && tokens[at + 2]!.glued)
    return modelEnd(tokens, at + 1);
  const described =
    tokens[at - 1]?.kind === "word" &&
    (isAdjective(tokens[at - 1]!.lower) || isNoun(tokens[at - 1]!.lower) || tokens[at - 2]?.text === "-");
  return (tokens[at - 1]?.kind === "number" || described) && /^(?:jets?|airliners?|planes?|aircraft|neo)$/.test(textOf(next))
    ? at + 1
    : null;
}

const BOOKS = /^(?:Corinthians|Samuel|Kings|Chronicles|Thessalonians|Timothy|Peter|Maccabees)$/;

// "1 Corinthians 13"
export function scripture({ tokens }: Scan, at: number): number | null {
  return /^[1-4]$/.test(tokens[at]!.text) && BOOKS.test(textOf(tokens[at + 1])) ? (numberEnd(tokens, at + 2) ?? at + 2) : null;
}

// "7-Eleven", "six-figure", "double-digit" kin: a number that makes a word
export function compoundName({ tokens }: Scan, at: number): number | null {
  const [number, hyphen, word] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  // "in the high six figures"
  if (hyphen?.lower === "figures" && /^(?:high|low|mid|into|-)$/.test(lowerOf(tokens[at - 1]))) return at + 2;
  if (!hyphen?.glued || hyphen.text !== "-" || !word?.glued || word.kind !== "word") return null;
  if (number.kind === "number" && isCapital(word) && numberEnd(tokens, at + 2) !== null) return at + 3;
  return /^(?:figures?|digits?)$/.test(word.lower) && numberEnd(tokens, at) === at + 1 ? at + 3 : null;
}
