import { isAdjective, isNoun } from "../../grammar.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Scan } from "../scan.js";
import { readUnit } from "../units.js";
import { hyphened } from "../words.js";
import { isCapital, MONTHS, numberEnd } from "./words.js";

const NOTE = /^(?:notes?|nb|fn|footnotes?|endnotes?)$/;

// "[12]", "[3, 4]", "[notes 2]", "(Weber 2014)", "(Weber et al., 2014)", "(1)"
export function reference({ tokens }: Scan, at: number): number | null {
  const open = tokens[at]!.text;
  if (open !== "[" && open !== "(") return null;
  // "7-6(3)", "vol. 12(3)": a tie-break, an issue
  if (
    open === "(" &&
    tokens[at]!.glued &&
    tokens[at - 1]?.kind === "number" &&
    /^\d{1,2}$/.test(textOf(tokens[at + 1])) &&
    tokens[at + 2]?.text === ")"
  )
    return at + 3;
  if (NOTE.test(lowerOf(tokens[at + 1]))) return noted(tokens, at + 2);
  if (open === "[") return bracketed(tokens, at);
  if (
    tokens[at + 1]?.kind === "number" &&
    tokens[at + 2]?.text === ")" &&
    (at === 0 || /^[,;:]$/.test(tokens[at - 1]!.text)) &&
    /^\d$/.test(tokens[at + 1]!.text)
  )
    return at + 3;
  if (isNoteMark(tokens, at) || isCitedYear(tokens, at)) return at + 3;
  const lead = /^(?:see|cf)$/.test(lowerOf(tokens[at + 1])) ? at + (tokens[at + 2]?.text === "." ? 2 : 1) : at;
  return tokens[lead + 1]?.kind === "word" && isCapital(tokens[lead + 1]!) ? cited(tokens, lead) : null;
}

// "Orme et al. (2014) found"
const isCitedYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "." &&
  tokens[at - 2]?.lower === "al" &&
  /^(?:19|20)\d\d$/.test(textOf(tokens[at + 1])) &&
  tokens[at + 2]?.text === ")";

// "The wall was safe (12)." counts nothing; "Greens (12)" and "burnt (12)" do
function isNoteMark(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const [mark, close, after] = [textOf(tokens[at + 1]), tokens[at + 2]?.text, tokens[at + 3]];
  if (!/^\d{1,3}$/.test(mark) || close !== ")" || !(after === undefined || after.text === ".")) return false;
  return before?.kind === "word" && isAdjective(before.lower) && !isNoun(before.lower) && !/(?:nt|ed|en)$/.test(before.lower);
}

function noted(tokens: readonly Token[], at: number): number | null {
  let end = at;
  while (end < at + 8 && (tokens[end]?.kind === "number" || /^[,\-–]$/.test(textOf(tokens[end])))) end++;
  return end > at && /^[\])]$/.test(textOf(tokens[end])) ? end + 1 : null;
}

const CITED_SIGN = /^[,;.&]$/;

// "(Weber 2014; Lund et al., 2020)"
function cited(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 2; i < at + 24; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === ")") return tokens[i - 1]!.kind === "number" ? i + 1 : null;
    if (token.kind === "number" && (!/^(?:19|20)\d\d$/.test(token.text) || MONTHS.test(tokens[i - 1]!.lower))) return null;
    if (token.kind === "word" && !isCapital(token) && !/^(?:et|al|and|[a-d])$/.test(token.lower)) return null;
    if (token.kind === "sign" && !CITED_SIGN.test(token.text)) return null;
  }
  return null;
}

function bracketed(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  while (end < tokens.length && end < at + 12 && (tokens[end]!.kind === "number" || /^[,\-–]$/.test(tokens[end]!.text))) end++;
  return end > at + 1 && tokens[end]?.text === "]" ? end + 1 : null;
}

// "1. The ministry", "2) Losses", "12.3 Results"
export function listNumber({ tokens, segment }: Scan, at: number): number | null {
  if (at > 0 || tokens[0]!.kind !== "number") return null;
  const [, mark, next] = tokens;
  if (mark?.glued && /^[.)]$/.test(mark.text) && next && !next.glued && /^\d{1,3}$/.test(tokens[0]!.text)) return 2;
  const section = segment?.kind === "heading" && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(tokens[0]!.text) && mark && isCapital(mark);
  return section ? 1 : null;
}

// "called 911", "dial 112", "555-0142", "+44 20 7946 0018", "020 7946 0018"
export function dialled({ tokens }: Scan, at: number): number | null {
  const token = tokens[at]!;
  if (token.text === "+" && tokens[at + 1]?.glued && tokens[at + 1]!.kind === "number" && tokens[at + 2]?.kind === "number")
    return numberRun(tokens, at + 1);
  if (token.kind === "number" && (isLocalNumber(tokens, at) || isTrunkNumber(tokens, at))) return numberRun(tokens, at);
  const asked = /^(?:call|called|calling|calls|dial|dialled|dialed|dialling|dialing|phone|phoned|ring|rang|telephone)$/.test(
    token.lower,
  );
  return asked &&
    /^\d{3}$/.test(textOf(tokens[at + 1])) &&
    (tokens[at + 2]?.kind !== "word" ||
      /^(?:or|and|to|for|if|when|in|at|from|immediately|now|after)$/.test(tokens[at + 2]!.lower))
    ? numberRun(tokens, at + 1)
    : null;
}

function isLocalNumber(tokens: readonly Token[], at: number): boolean {
  const [area, dash, local] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!/^\d{3}$/.test(area.text) || !dash?.glued || dash.text !== "-" || !local?.glued || !/^\d{3,4}$/.test(local.text))
    return false;
  if (tokens[at + 3]?.text === "-" && tokens[at + 3]!.glued && /^\d{4}$/.test(textOf(tokens[at + 4]))) return true;
  return (
    local.text.length === 4 &&
    (area.text === "555" || /^(?:phone|tel|call|number|at|is|:|,)$/.test(lowerOf(tokens[at - 1]))) &&
    tokens[at + 3]?.kind !== "word"
  );
}

// no count begins with a nought
const isTrunkNumber = (tokens: readonly Token[], at: number): boolean =>
  /^0\d{2,5}$/.test(tokens[at]!.text) && /^\d{3,8}$/.test(textOf(tokens[at + 1]));

function numberRun(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && (tokens[end]!.kind === "number" || (tokens[end]!.text === "-" && tokens[end]!.glued))) end++;
  return end;
}

/** "two-by-four", "2-for-1", "3-in-1": sizes and offers by name. */
export function timber({ tokens }: Scan, at: number): number | null {
  const [first, link, second] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.text !== "-" || second?.text !== "-" || !/^(?:by|for|in|on|to)$/.test(lowerOf(link))) return null;
  if (numberEnd(tokens, at) !== at + 1 || numberEnd(tokens, at + 4) === null || readUnit(tokens, at + 5)) return null;
  return link!.lower === "to" && tokens[at]!.kind === "number" && Number(tokens[at]!.text) < Number(tokens[at + 4]!.text)
    ? null
    : at + 5;
}

/** "10 Downing Street": a house number. */
export function houseNumber({ tokens }: Scan, at: number): number | null {
  if (tokens[at]!.kind !== "number" || !/^\d{1,5}$/.test(tokens[at]!.text)) return null;
  // "221B Baker Street"
  const from = tokens[at + 1]?.glued && /^[A-Da-d]$/.test(tokens[at + 1]!.text) ? at + 1 : at;
  for (let i = from + 1; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.glued || !isCapital(token)) return null;
    if (
      i > from + 1 &&
      /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Plaza|Parkway)$/.test(token.text)
    )
      return i + 1;
  }
  return null;
}

/** "the 20-yard line": a place on a field. */
export function yardLine({ tokens }: Scan, at: number): number | null {
  const end = numberEnd(tokens, at);
  const yard = end === null || tokens[at]!.kind === "code" ? null : hyphened(tokens, end);
  return yard !== null && tokens[yard]?.lower === "yard" && tokens[yard + 1]?.lower === "line" ? yard + 2 : null;
}
