import { textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { isPluralNoun, modelEnd } from "./words.js";

// "https://…/2020/10", "user@mail", "#top10", "@agent47"
export function webAddress({ tokens }: Scan, at: number): number | null {
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

/** Token behind everything that is glued on from `at`. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.glued) end++;
  return end;
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
export function hyphenModel({ tokens }: Scan, at: number): number | null {
  const [word, hyphen, number] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!hyphen?.glued || !HYPHEN.test(hyphen.text) || !number?.glued || (number.kind !== "number" && number.kind !== "code"))
    return null;
  if (word.kind === "word" && (DATE_LEADS.test(word.lower) || (/[a-z]{4}s$/.test(word.text) && number.kind === "number")))
    return null;
  if (word.kind === "word" && word.lower === "magnitude") return null;
  return modelEnd(tokens, at + 3);
}

// "TB2", "2S3", "24703L202"; a code that is a unit ("km2") stands behind a number and is never asked for here
export function code({ tokens }: Scan, at: number): number | null {
  return modelEnd(tokens, at + 1);
}

// "5th", "4WD", "3D", "5G", "1080p": digits with letters that are no scale and no unit
export function gluedLetters({ tokens }: Scan, at: number): number | null {
  const [number, letters] = [tokens[at]!, tokens[at + 1]];
  if (
    number.kind === "number" &&
    letters?.text === "(" &&
    letters.glued &&
    /^[a-z]$/.test(textOf(tokens[at + 2])) &&
    tokens[at + 3]?.text === ")"
  )
    return at + 4; // "401(k)"
  if (number.kind !== "number" || letters?.kind !== "word" || !letters.glued || /^['’]s$/.test(letters.text)) return null;
  return /^(?:st|nd|rd|th|D|G|K|WD|W|A|p|x|i|C|ers?|ish)$/.test(letters.text) && isLetterName(tokens, at)
    ? runNameEnd(tokens, at + 2)
    : null;
}

function isLetterName(tokens: readonly Token[], at: number): boolean {
  const [number, letters] = [tokens[at]!.text, tokens[at + 1]!.text];
  if (letters === "st") return /(?:^|[^1])1$/.test(number); // "12st" is a weight
  if (/^(?:nd|rd|th)$/.test(letters)) return true;
  if (letters === "K") return /^[48]$/.test(number) && !(tokens[at + 2]?.kind === "word" && isPluralNoun(tokens[at + 2]!)); // "a 4K display"
  if (letters === "G" || letters === "D") return /^[1-9]$/.test(number);
  if (letters === "p") return /^(?:360|480|720|1080|1440|2160)$/.test(number);
  return letters === "WD" || (letters === "A" && number.length < 3);
}

// the rest of "22nd-placed", "3D-printed"
function runNameEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && tokens[at]!.text === "-" && tokens[at + 1]?.glued && tokens[at + 1]!.kind === "word" ? at + 2 : at;
}
