import { CURRENCY_CODES, PREFIX_WORDS } from "../lexicon/currencies.js";
import { SCALES } from "../lexicon/numerals.js";
import { tokenize } from "../tokens.js";
import type { Span, Token } from "../types.js";
import { joinCalibres } from "./calibres.js";
import { isSized } from "./money.js";

const GLUED_LETTER = /^(?<letters>[RNPKY])(?<digits>\d{1,4})(?<rest>(?:bn|mn|m|tn|trn)?)$/;
const GLUED_CURRENCY = /^(?<letters>[A-Za-z]{2,4})(?<digits>\d+)(?<rest>\p{L}*)$/u;
const GLUED_AREA = /^(?<digits>\d+)(?<letters>(?:k|c|m)?m)(?<power>[23])$/;

/** Tokens of a segment, with amounts taken out of codes ("USD115" is "USD" and "115", "10km2" is "10" and "km2") and calibres made one. */
export function cutTokens(text: string, span: Span): Token[] {
  return joinCalibres(text, cutCodes(text, span));
}

function cutCodes(text: string, span: Span): Token[] {
  const tokens = tokenize(text, span.start, span.end);
  if (!tokens.some((token, at) => token.kind === "code" && splitCode(tokens, at))) return tokens;
  const cut: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = cut.at(-1);
    const beforeThat = cut.at(-2);
    const joins =
      token.kind === "number" &&
      token.glued &&
      before !== undefined &&
      (before.text === "." || (before.text === "," && /^\d{3}(?:[,.]\d+)*$/.test(token.text))) &&
      before.glued &&
      beforeThat?.kind === "number" &&
      beforeThat.glued;
    if (joins && /^\d+(?:,\d{3})*$/.test(beforeThat.text)) {
      cut.length -= 2;
      cut.push(part(text, beforeThat.start, token.end, "number", true));
    } else cut.push(...(splitCode(tokens, at)?.(text) ?? [token]));
  }
  return cut;
}

// "R450 million", "N5.2bn", "R4,500"
function opensSum(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (!next) return false;
  if (!next.glued || after?.kind !== "number" || !after.glued) return isSized(scaleAt(tokens, at)!);
  const behind = scaleAt(tokens, at + 2);
  return next.text === "," || (next.text === "." && behind !== undefined && isSized(behind));
}

// "R2.2-trillion", "R500-million"
function scaleAt(tokens: readonly Token[], at: number): Token | undefined {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === "-" && hyphen.glued && word && SCALES.has(word.lower) ? { ...word, glued: false } : hyphen;
}

function splitCode(tokens: readonly Token[], at: number): ((text: string) => Token[]) | null {
  const token = tokens[at]!;
  if (token.kind !== "code") return null;
  const letter = GLUED_LETTER.exec(token.text)?.groups;
  const isSum = letter && (letter.rest !== "" || opensSum(tokens, at + 1));
  const money = isSum ? letter : GLUED_CURRENCY.exec(token.text)?.groups;
  if (!isSum && /^(?:COP|CUP|TOP)\d{1,2}$/.test(token.text)) return null; // "COP28" is a conference
  if (money && (isSum || CURRENCY_CODES.has(money.letters!) || PREFIX_WORDS.has(money.letters!))) {
    const middle = token.start + money.letters!.length;
    const tail = middle + money.digits!.length;
    return (text) => [
      part(text, token.start, middle, "word", token.glued),
      part(text, middle, tail, "number", true),
      ...(tail < token.end ? [part(text, tail, token.end, "word", true)] : []),
    ];
  }
  const area = GLUED_AREA.exec(token.text)?.groups;
  if (!area) return null;
  const middle = token.start + area.digits!.length;
  return (text) => [part(text, token.start, middle, "number", token.glued), part(text, middle, token.end, "code", true)];
}

function part(text: string, start: number, end: number, kind: Token["kind"], glued: boolean): Token {
  const surface = text.slice(start, end);
  return { text: surface, lower: surface.toLowerCase(), start, end, kind, glued };
}
