import { singular } from "../grammar.js";
import {
  CODE_SCALES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LETTER_CURRENCIES,
  LOADS,
  MONEY_CONTEXT,
  NATION_CURRENCIES,
  PREFIX_NAMES,
  PREFIX_WORDS,
  SCALED_CODES,
  SHY_CURRENCY_NAMES,
  SIGN_PREFIXES,
  SMALL_MONEY,
} from "../lexicon/currencies.js";
import { SCALES } from "../lexicon/numerals.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";

export interface Currency {
  readonly unit: string;
  /** Token behind it. */
  readonly end: number;
  /** What the numbers with it are multiplied by: a million in "MSEK". */
  readonly scale?: number;
}

const SCALED_CODE = /^(?:(?<before>[kKTmMB])(?<code>[A-Z]{3})|(?<name>[A-Z]{3})(?<behind>k|mn?|bn))$/;

/** "MSEK", "EURm", "TEUR": a currency code that has its size written on it. */
export function readScaledCode(tokens: readonly Token[], at: number): Required<Currency> | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length < 4 || token.text.length > 5) return null;
  const { before, code, name, behind } = SCALED_CODE.exec(token.text)?.groups ?? {};
  const unit = code ?? name;
  return unit === undefined || !SCALED_CODES.has(unit) ? null : { unit, end: at + 1, scale: CODE_SCALES.get(before ?? behind!)! };
}

/** The currency that stands before a number: "$", "HK$", "EUR", "Rs." */
export function readCurrencyBefore(tokens: readonly Token[], at: number): Currency | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  if (token.kind === "sign") {
    const unit = CURRENCY_SIGNS.get(token.text);
    return unit === undefined ||
      (token.glued && tokens[at - 1]?.kind === "word" && SIGN_PREFIXES.has(tokens[at - 1]!.text + token.text))
      ? null
      : { unit, end: at + 1 };
  }
  if (token.kind !== "word" || !next) return null;
  if (isDotted(tokens, at) && tokens[at + 4]?.text === "$") return { unit: "USD", end: at + 5 };
  const scaled = next.kind === "number" && !next.glued ? readScaledCode(tokens, at) : null;
  if (scaled) return scaled;
  const prefixed = next.kind === "sign" ? signPrefix(token, next) : undefined;
  if (prefixed) return { unit: prefixed, end: at + 2 };
  const word = PREFIX_WORDS.get(token.text) ?? (CURRENCY_CODES.has(token.text) ? token.text : undefined);
  if (word === undefined) return letterBefore(tokens, at) ?? nameBefore(tokens, at);
  const end = next.text === "." && next.glued && /^(?:Rs|Re|Rp|Dh|Dhs|Tk|Sh|SFr|Bt)$/.test(token.text) ? at + 2 : at + 1;
  const sign = CURRENCY_SIGNS.has(textOf(tokens[end])) ? end + 1 : end;
  if (token.text === "PS" && (!tokens[sign]?.glued || (/^\d$/.test(tokens[sign]!.text) && !tokens[sign + 1]?.glued))) return null;
  return /^[-−\d.]/.test(textOf(tokens[sign])) ? { unit: word, end: sign } : null;
}

// "R450 million", "N5bn", "R 1.2 billion"; "R 22", "P 5" are rooms and pages
function letterBefore(tokens: readonly Token[], at: number): Currency | null {
  const unit = LETTER_CURRENCIES.get(tokens[at]!.text);
  const [number, behind] = [tokens[at + 1]!, tokens[at + 2]];
  if (unit === undefined || number.kind !== "number" || behind === undefined || tokens[at - 1]?.text === ".") return null;
  // "R2.2-trillion"
  const scale = behind.text === "-" && behind.glued ? (tokens[at + 3] ?? behind) : behind;
  return isSized(behind) || SCALES.has(scale.lower) || /^\d{1,3}(?:,\d{3})+$/.test(number.text) ? { unit, end: at + 1 } : null;
}

/** A scale behind a figure, or its letters glued on. */
export const isSized = ({ lower, glued }: Token): boolean =>
  glued ? /^(?:bn|mn|m|tn|trn)$/.test(lower) : SCALES.has(lower) && lower !== "dozen";

// "Rupees 500 crore", "Malaysian ringgit 42", "dollar 22.5 million"; "Euro 2024" is a cup, "the dollar 3 percent" a rate
function nameBefore(tokens: readonly Token[], at: number): Currency | null {
  const name = tokens[at]!.lower;
  const number = tokens[at + 1]!;
  if (!PREFIX_NAMES.has(name) || number.kind !== "number" || number.glued) return null;
  const behind = tokens[at + 2];
  const sized = SCALES.has(lowerOf(behind)) || (PREFIX_NAMES.get(name) && (behind === undefined || behind.kind === "sign"));
  const whose = /^(?:the|a|an|this|its|his|her|their|our|against|per|['’]s)$/.test(lowerOf(tokens[at - 1]));
  const unit = CURRENCY_NAMES.get(name);
  return unit && sized && !whose && behind?.text !== "%" && tokens[at - 1]?.kind !== "number" ? { unit, end: at + 1 } : null;
}

// "HK$", "US $", "NZD$"; a lone letter is a prefix where it is glued, or "c" of tokenised text
function signPrefix(token: Token, sign: Token): string | undefined {
  if (!CURRENCY_SIGNS.has(sign.text) && sign.text !== "¢") return undefined;
  if (sign.glued)
    return (
      SIGN_PREFIXES.get(token.text + sign.text) ??
      (CURRENCY_CODES.has(token.text.toUpperCase()) ? token.text.toUpperCase() : undefined)
    );
  return token.text.length > 1 || token.text === "c" ? SIGN_PREFIXES.get(token.text.toUpperCase() + sign.text) : undefined;
}

/** The currency that stands behind a number: "€", "EUR", "dollars", "Australian dollars", "pounds sterling", "cents". */
export function readCurrencyAfter(tokens: readonly Token[], at: number, value: number): Currency | null {
  const hyphen = tokens[at]?.glued && tokens[at]!.text === "-" && tokens[at + 1]?.glued;
  const start = hyphen ? at + 1 : at;
  const token = tokens[start];
  if (!token) return null;
  if (token.kind === "sign") return signAfter(tokens, start);
  if (token.kind !== "word") return null;
  const code = readScaledCode(tokens, start) ?? codeAfter(tokens, start, value);
  return code ?? small(tokens, start) ?? named(tokens, start, value);
}

function signAfter(tokens: readonly Token[], at: number): Currency | null {
  const unit = CURRENCY_SIGNS.get(tokens[at]!.text) ?? SMALL_MONEY.get(tokens[at]!.text);
  const next = tokens[at + 1];
  // "35€ 99", where the sign keeps to the left
  const isNext = next?.kind === "number" && !(tokens[at]!.glued && !next.glued);
  return unit === undefined || (next?.glued && next.kind !== "sign") || isNext ? null : { unit, end: at + 1 };
}

function codeAfter(tokens: readonly Token[], at: number, value: number): Currency | null {
  const { text } = tokens[at]!;
  const next = tokens[at + 1];
  if (/^(?:US|U\.S\.)$/.test(text) && next && /^\$$/.test(next.text)) return { unit: "USD", end: at + 2 };
  if (tokens[at]!.glued && PREFIX_WORDS.has(text)) return { unit: PREFIX_WORDS.get(text)!, end: at + 1 };
  const alone = next?.kind !== "word" || (LINK.test(next.lower) && next.lower !== "and");
  if (/^(?:rmb|RMB|usd|eur|gbp|inr)$/.test(text) || (/^(?:LE|RM)$/.test(text) && alone))
    return { unit: PREFIX_WORDS.get(text)!, end: at + 1 };
  if (text.length !== 3 || !CURRENCY_CODES.has(text)) return null;
  return (next?.kind === "word" && next.text.length > 1 && next.text === next.text.toUpperCase()) ||
    isThingName(tokens, at, value)
    ? null
    : { unit: text, end: at + 1 };
}

const LARGE_CODES = /^(?:USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD|INR|RUB|UAH|SEK|NOK|DKK|PLN|TRY|KRW|NZD|SGD|HKD|ZAR|BRL|MXN)$/;

// "1 LSL landing ship", "3 TOP players": letters before a noun, behind too few for a sum, name the thing
const isThingName = (tokens: readonly Token[], at: number, value: number): boolean =>
  value < 20 &&
  !tokens[at]!.glued &&
  !LARGE_CODES.test(tokens[at]!.text) &&
  /^\p{Ll}{3}/u.test(textOf(tokens[at + 1])) &&
  !LINK.test(tokens[at + 1]!.lower);

const LINK =
  /^(?:and|per|for|from|with|was|were|has|had|have|are|the|will|would|each|more|less|than|into|over|under|only|but|that|which|when|while|after|before|apiece|equals|worth|every|plus|about|around|against|last|this|now)$/;

const GLUED_SMALL: ReadonlyMap<string, string> = new Map([
  ["p", "pence"],
  ["c", "cent"],
]);

function small(tokens: readonly Token[], at: number): Currency | null {
  // "13 euro cents", "75 US cents", "12 Hong Kong cents"
  const behind = isDotted(tokens, at) ? at + 4 : at + 1;
  for (const cents of [behind, at + 2])
    if (/^cents?$/.test(lowerOf(tokens[cents])) && (behind > at + 1 || hasCents(tokens, at, cents)))
      return { unit: "cent", end: cents + 1 };
  if (tokens[at]!.text === "Cent") return null; // a singer's name
  const unit = SMALL_MONEY.get(tokens[at]!.lower) ?? (tokens[at]!.glued ? GLUED_SMALL.get(tokens[at]!.text) : undefined);
  return unit === undefined ? null : { unit, end: at + 1 };
}

function hasCents(tokens: readonly Token[], from: number, to: number): boolean {
  const nation = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return nation === "euro" || NATION_CURRENCIES.get("dollar")?.[nation] !== undefined;
}

/** "U.S." before a currency. */
const isDotted = (tokens: readonly Token[], at: number): boolean =>
  ["u", ".", "s", "."].every((letter, i) => tokens[at + i]?.lower === letter);

// "dollars", "Hong Kong dollars", "South Korean won", "West African CFA francs", "pounds"
function named(tokens: readonly Token[], at: number, value: number): Currency | null {
  if (isDotted(tokens, at) && /^dollars?$/.test(lowerOf(tokens[at + 4]))) return { unit: "USD", end: at + 5 };
  for (let width = 0; width <= 3; width++) {
    const name = tokens[at + width];
    if (name?.kind !== "word") break;
    const base = singular(name.lower);
    const nations = NATION_CURRENCIES.get(base) ?? NATION_CURRENCIES.get(name.lower);
    if (width > 0) {
      const nation = tokens
        .slice(at, at + width)
        .map((token) => token.lower)
        .join(" ");
      const unit = nations?.[nation];
      if (unit) return { unit, end: at + width + 1 };
      continue;
    }
    if (/^pounds?$/.test(name.lower)) return pounds(tokens, at, value);
    const unit = CURRENCY_NAMES.get(name.lower);
    if (unit && (!SHY_CURRENCY_NAMES.has(name.lower) || isShyMoney(tokens, at, value))) return { unit, end: at + 1 };
  }
  return null;
}

// "1,200 won" is money where nothing that can be won follows; "won", "marks" and the like need a large amount
const isShyMoney = (tokens: readonly Token[], at: number, value: number): boolean =>
  (value >= 100 || /^\d{1,3}[.,]\d\d$/.test(textOf(tokens[at - 1]))) &&
  (tokens[at]!.lower !== "mark" || tokens[at - 1]?.text === "-") && // "past the 5 million mark"
  (tokens[at]!.lower !== "real" || (tokens[at + 1]?.kind !== "word" && isAboutMoney(tokens, at))) &&
  !(/^(?:won|marks?)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === "in") &&
  // "3 marks the king", and "360 million crowns the town has"
  ((value >= 100_000 && /^(?:crowns|lei|reals|soms?)$/.test(tokens[at]!.lower)) ||
    !/^(?:the|a|an|by|his|her|their|its|medals?|seats?|gold|silver)$/.test(lowerOf(tokens[at + 1])));

// weight, unless sterling follows or the sentence is about money
function pounds(tokens: readonly Token[], at: number, value: number): Currency | null {
  if (tokens[at + 1]?.lower === "sterling") return { unit: "GBP", end: at + 2 };
  if (tokens[at + 1]?.lower === "of" || /^(?:per|heavier|lighter|overweight)$/.test(lowerOf(tokens[at + 1]))) return null;
  if (isWeightAgain(tokens, at)) return null;
  for (let i = Math.max(0, at - 5); i < at; i++) if (/^weigh(?:s|ed|ing|t)?$/.test(tokens[i]!.lower)) return null;
  const compound = tokens[at]!.lower === "pound" && (tokens[at - 1]?.text === "-" || tokens[at + 1]?.kind === "word");
  if (compound && value < 10_000) return null;
  const isMoney = isConverted(tokens, at + 1) || isAboutMoney(tokens, at) || (value >= 10_000 && !isAboutLoads(tokens, at));
  return isMoney ? { unit: "GBP", end: at + 1 } : null;
}

// so many pounds are a sum, where nothing is loaded, lifted or caught
const isAboutLoads = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 20), at + 15).some(({ lower }) => LOADS.has(lower));

// "40 kilograms (88 pounds)": the same weight again
function isWeightAgain(tokens: readonly Token[], at: number): boolean {
  const open = [at - 2, at - 3, at - 4].find((i) => tokens[i]?.text === "(");
  return open !== undefined && MASS.test(lowerOf(tokens[open - 1]));
}
const MASS = /^(?:kg|kgs|kilos?|kilogram(?:me)?s?|g|grams?|t|tonnes?|tons?)$/;

// "a 3.4 billion pound ($4.2 billion) takeover": the same amount in another money
const isConverted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" &&
  tokens.slice(at + 1, at + 4).some(({ text }) => CURRENCY_SIGNS.has(text) || CURRENCY_CODES.has(text));

const isAboutMoney = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 20), at + 15).some(({ text, lower }) => text === "£" || MONEY_CONTEXT.has(lower));
