import { firstAnswer } from "../first-answer.js";
import { SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import type { Token } from "../types.js";
import { code, gluedLetters, hyphenModel, webAddress } from "./names/codes.js";
import { dialled, houseNumber, listNumber, reference, timber, yardLine } from "./names/marks.js";
import { indexName, lawSection, numberedThing } from "./names/numbered.js";
import {
  billNumber,
  caseReport,
  compoundName,
  coordinate,
  knockout,
  odds,
  orTwo,
  productNumber,
  raceName,
  ranking,
  rateBase,
  scripture,
} from "./names/records.js";
import { pronounOne, takenUp } from "./names/single.js";
import { idiom, numberedTitle, properModel } from "./names/titles.js";
import { pluralTens, yearInName } from "./names/years.js";
import type { Scan } from "./scan.js";

/** Answers with the token behind the name that begins at `at`, or passes with null. */
type Naming = (scan: Scan, at: number) => number | null;

/** What a name may open with; a numeral is a number in words. */
type Opening = Token["kind"] | "numeral";

/** In order, each with the tokens it may open with, so that a plain word asks few of them. */
const NAMINGS: readonly (readonly [Naming, readonly Opening[]])[] = [
  [webAddress, ["word", "numeral", "sign"]],
  [hyphenModel, ["word", "code"]], // before code: "TOS-1A" begins with a plain word
  [code, ["code"]],
  [idiom, ["word", "numeral", "number"]],
  [reference, ["sign"]],
  [listNumber, ["number"]], // before numberedThing: "1. Section 4"
  [numberedThing, ["word", "sign"]],
  [indexName, ["word"]],
  [properModel, ["word"]],
  [numberedTitle, ["sign", "numeral", "number"]],
  [compoundName, ["number", "numeral"]],
  [productNumber, ["word", "number"]],
  [caseReport, ["number"]],
  [coordinate, ["number"]],
  [billNumber, ["word"]],
  [ranking, ["word"]],
  [knockout, ["word"]],
  [lawSection, ["word"]],
  [rateBase, ["word"]],
  [scripture, ["number"]],
  [odds, ["number", "numeral"]],
  [orTwo, ["numeral"]],
  [takenUp, ["numeral"]],
  [raceName, ["number"]],
  [gluedLetters, ["number"]],
  [dialled, ["word", "number", "sign"]],
  [timber, ["number", "numeral"]],
  [houseNumber, ["number"]],
  [yardLine, ["number", "numeral"]],
  [pluralTens, ["number"]],
  [yearInName, ["number"]],
  [pronounOne, ["numeral"]],
];

const namingsFor = (opening: Opening): readonly Naming[] =>
  NAMINGS.filter(([, openings]) => openings.includes(opening)).map(([naming]) => naming);

const BY_OPENING: Readonly<Record<Opening, readonly Naming[]>> = {
  word: namingsFor("word"),
  numeral: namingsFor("numeral"),
  number: namingsFor("number"),
  code: namingsFor("code"),
  sign: namingsFor("sign"),
};

/** The token behind the name with a number that begins at `at` ("T-72", "Section 907", "No. 5"), or `at` itself where none does. */
export function skipDesignation(scan: Scan, at: number): number {
  const { kind, lower } = scan.tokens[at]!;
  const opening = kind === "word" && isNumeral(lower) ? "numeral" : kind;
  return firstAnswer(BY_OPENING[opening], (naming) => naming(scan, at)) ?? at;
}

const isNumeral = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || TENS.has(word) || word === "hundred" || word === "thousand";
