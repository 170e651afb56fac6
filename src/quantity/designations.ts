import { firstAnswer } from "../first-answer.js";
import { INDEX_WORDS, NUMBERING_NOUNS } from "../lexicon/designations.js";
import { SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import type { Token } from "../types.js";
import { otherCalendar } from "./names/calendars.js";
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
import { IDIOM_OPENERS, idiom, numberedTitle, properModel } from "./names/titles.js";
import { pluralTens, yearInName } from "./names/years.js";
import type { Scan } from "./scan.js";

/** Answers with the token behind the name that begins at `at`, or passes with null. */
type Naming = (scan: Scan, at: number) => number | null;

/** What a name may open with; a numeral is a number in words, a lead a word behind which no plain word stands: a figure, a sign, a code, nothing. */
type Opening = Token["kind"] | "numeral" | "lead";

/** In order, each with the tokens it may open with, so that a plain word asks few of them. */
const NAMINGS: readonly (readonly [Naming, readonly Opening[]])[] = [
  [webAddress, ["lead", "numeral", "sign"]],
  [hyphenModel, ["lead", "code"]], // before code: "TOS-1A" begins with a plain word
  [code, ["code"]],
  [idiom, ["word", "numeral", "number"]],
  [reference, ["sign"]],
  [listNumber, ["number"]], // before numberedThing: "1. Section 4"
  [numberedThing, ["word", "sign"]],
  [indexName, ["word"]],
  [properModel, ["lead"]],
  [numberedTitle, ["sign", "numeral", "number"]],
  [compoundName, ["number", "numeral"]],
  [productNumber, ["lead", "number"]],
  [caseReport, ["number"]],
  [coordinate, ["number"]],
  [billNumber, ["lead"]],
  [ranking, ["word"]],
  [knockout, ["word"]],
  [lawSection, ["word"]],
  [rateBase, ["lead"]],
  [scripture, ["number"]],
  [odds, ["number", "numeral"]],
  [orTwo, ["numeral"]],
  [takenUp, ["numeral"]],
  [raceName, ["number"]],
  [gluedLetters, ["number"]],
  [dialled, ["lead", "number", "sign"]],
  [timber, ["number", "numeral"]],
  [houseNumber, ["number"]],
  [yardLine, ["number", "numeral"]],
  [otherCalendar, ["number"]],
  [pluralTens, ["number"]],
  [yearInName, ["number"]],
  [pronounOne, ["numeral"]],
];

/** Those that what a word opens with may ask. */
export const namingsFor = (...wanted: readonly Opening[]): readonly Naming[] =>
  NAMINGS.filter(([, openings]) => wanted.some((opening) => openings.includes(opening))).map(([naming]) => naming);

const BY_OPENING: Readonly<Record<Opening, readonly Naming[]>> = {
  word: namingsFor("word"),
  lead: namingsFor("word", "lead"),
  numeral: namingsFor("numeral"),
  number: namingsFor("number"),
  code: namingsFor("code"),
  sign: namingsFor("sign"),
};

/** The words that open a name before a plain word, as all namings for one ask: most words open none. */
export const PLAIN_OPENERS: ReadonlySet<string> = new Set([
  ...IDIOM_OPENERS,
  ...NUMBERING_NOUNS,
  ...INDEX_WORDS,
  ..."top bottom round s ss".split(" "),
]);

/** The token behind the name with a number that begins at `at` ("T-72", "Section 907", "No. 5"), or `at` itself where none does. */
export function skipDesignation(scan: Scan, at: number): number {
  const opening = openingAt(scan.tokens, at);
  if (opening === "word" && !PLAIN_OPENERS.has(scan.tokens[at]!.lower)) return at;
  return firstAnswer(BY_OPENING[opening], (naming) => naming(scan, at)) ?? at;
}

function openingAt(tokens: readonly Token[], at: number): Opening {
  const { kind, lower } = tokens[at]!;
  if (kind !== "word") return kind;
  if (isNumeral(lower)) return "numeral";
  const next = tokens[at + 1];
  return next?.kind === "word" && !next.glued ? "word" : "lead";
}

const isNumeral = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || TENS.has(word) || word === "hundred" || word === "thousand";
