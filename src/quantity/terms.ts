import { SCALES } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import { parseFigure, round } from "./digits.js";
import { type Currency, readCurrencyAfter, readCurrencyBefore, readScaledCode } from "./money.js";
import { timesEnd } from "./multiples.js";
import { type Numeral, readNumeral, setsApart } from "./numerals.js";
import type { Scan } from "./scan.js";
import { readUnit, type Unit, withRate } from "./units.js";

/** One end of an amount: currency, number and unit together. */
export interface Term {
  readonly from: number;
  readonly numeral: Numeral;
  readonly currency: string | null;
  /** What a size on the currency multiplies every number with it by: a million in "MSEK 300 to 340". */
  readonly codeScale?: number | undefined;
  readonly unit: Unit | null;
  readonly to: number;
  /** Nothing is glued behind it that it cannot stand before; false for the left end of "10-12", which is no number by itself. */
  readonly whole: boolean;
}

/** Where a term stands in its expression. */
export interface Place {
  /** Bound words stand before it. */
  readonly bounded: boolean;
  /** It may be glued to what follows: the left end of a range. */
  readonly opens: boolean;
  /** It may be glued to what precedes: the right end of a range. */
  readonly closes: boolean;
  /** Currency of the left end, which holds for the right one: "$5-10m". */
  readonly lent?: { readonly unit: string; readonly scale: number | undefined } | null;
}

/** Currency, number and unit at token `at`; null where no number stands or where it is glued to what it cannot belong to. */
export function readTerm(scan: Scan, at: number, place: Place): Term | null {
  const { tokens } = scan;
  const before = readCurrencyBefore(tokens, at);
  const lent = before === null && place.lent ? { ...place.lent, end: at } : null;
  const figure = readNumeral(scan, before?.end ?? at, {
    money: before !== null || lent !== null || moneyFollows(scan, at),
    bounded: place.bounded,
    inner: place.closes,
  });
  if (figure && !Number.isFinite(figure.value)) return null;
  if (!figure) return before && loss(scan, at, before);
  const numeral = sized(scan, figure, before ?? lent);
  const after = readMeasure(scan, numeral, before ?? lent);
  const to = after?.end ?? numeral.last;
  const whole = closesClean(scan, to, after !== null || before !== null);
  if (!whole && !(place.opens && opensRange(scan, to))) return null;
  return { from: at, numeral, currency: before?.unit ?? null, codeScale: before?.scale, unit: after, to, whole };
}

// "MSEK 340", "120 MEUR": the size stands on the code
function sized({ tokens }: Scan, numeral: Numeral, before: Pick<Currency, "scale"> | null): Numeral {
  const scale = numeral.scale > 1 ? undefined : (before?.scale ?? readScaledCode(tokens, numeral.last)?.scale);
  return scale === undefined ? numeral : { ...numeral, value: round(numeral.value * scale), scale };
}

// "$(4.5) million" of accounts is a loss
function loss({ tokens }: Scan, at: number, currency: Currency): Term | null {
  const [open, figure, close] = [tokens[currency.end], tokens[currency.end + 1], tokens[currency.end + 2]];
  const value = open?.text === "(" && figure?.kind === "number" && close?.text === ")" ? parseFigure(figure.text) : null;
  if (value === null) return null;
  const scale = SCALES.get(lowerOf(tokens[currency.end + 3])) ?? 1;
  const last = currency.end + (scale > 1 ? 4 : 3);
  const numeral: Numeral = { first: currency.end, last, value: -round(value * scale), scale, form: "plain", spelled: false };
  return {
    from: at,
    numeral,
    currency: currency.unit,
    unit: { unit: currency.unit, dimension: "money", per: null, end: last },
    to: last,
    whole: true,
  };
}

// "5m euros": the currency behind tells what the suffix is
function moneyFollows(scan: Scan, at: number): boolean {
  const suffix = scan.tokens[at + 1];
  return (
    suffix?.kind === "word" && suffix.glued && suffix.lower.length <= 3 && readCurrencyAfter(scan.tokens, at + 2, 1e6) !== null
  );
}

/** Unit, percent sign or currency behind a number. */
function readMeasure(scan: Scan, numeral: Numeral, before: Currency | null): Unit | null {
  const { tokens } = scan;
  const at =
    numeral.form === "vague" || numeral.form === "couple" || numeral.form === "share" ? afterOf(scan, numeral) : numeral.last;
  const money = readCurrencyAfter(tokens, at, numeral.value);
  if (before) {
    const end = money && money.unit === before.unit && !/^(?:cent|pence)$/.test(money.unit) ? money.end : numeral.last;
    return withRate(tokens, { unit: before.unit, dimension: "money", per: null, end });
  }
  if (money) return withRate(tokens, { unit: money.unit, dimension: "money", per: null, end: money.end });
  const times = timesEnd(tokens, numeral.last);
  return times === null ? readUnit(tokens, at) : { unit: "times", dimension: "other", per: null, end: times };
}

// "hundreds of kilometres", "half an hour"
function afterOf({ tokens }: Scan, numeral: Numeral): number {
  const next = tokens[numeral.last]?.lower;
  if (next === "of")
    return /^(?:a|an)$/.test(lowerOf(tokens[numeral.last + 1])) && numeral.form === "share" ? numeral.last + 2 : numeral.last + 1;
  return numeral.form === "share" && /^(?:a|an)$/.test(next ?? "") ? numeral.last + 1 : numeral.last;
}

const opensRange = ({ tokens }: Scan, at: number): boolean =>
  Boolean(tokens[at]?.glued && /^[-–—‐‑−~±+]$/.test(tokens[at]!.text) && tokens[at + 1]?.glued);

// "12²", "12①": a power or a note
const RAISED = /^[\p{No}\p{Nl}]$/u;

// What may stand glued behind an amount: punctuation, a hyphen before a word, a bound sign; no letters ("4WD"), no second number ("3:1", "1.2.3")
function closesClean({ tokens }: Scan, at: number, measured: boolean): boolean {
  const next = tokens[at];
  if (!next?.glued) return true;
  if (!measured && RAISED.test(next.text)) return false;
  if (next.kind !== "sign") return next.kind === "word" && /^(?:['’]s|ish)$/.test(next.text);
  const after = tokens[at + 1];
  if (!after?.glued) return !/^[@_#]$/.test(next.text);
  if (next.text === "—" && setsApart(tokens[at - 1]!, after)) return true;
  if (/^[-‐‑–—]$/.test(next.text)) return after.kind === "word" || (measured && after.kind === "sign");
  if (next.text === "." && after.text === "." && tokens[at + 2]?.kind === "number" && tokens[at + 2]!.glued) return false; // "1..2"
  if (/^[/:.@_#+=×*&^\\]$/.test(next.text))
    return (
      after.kind !== "number" &&
      after.kind !== "code" &&
      !(next.text === "." && after.kind === "word" && after.text === after.lower) &&
      !/^[@_#\\]$/.test(next.text) &&
      (next.text !== ":" || after.kind === "sign")
    );
  return true;
}
