import { firstAnswer } from "../first-answer.js";
import { code, gluedLetters, hyphenModel, webAddress } from "./names/codes.js";
import { dialled, houseNumber, listNumber, reference, timber, yardLine } from "./names/marks.js";
import { indexName, numberedThing } from "./names/numbered.js";
import {
  billNumber,
  caseReport,
  compoundName,
  coordinate,
  odds,
  productNumber,
  raceName,
  ranking,
  rateBase,
} from "./names/records.js";
import { pronounOne } from "./names/single.js";
import { idiom, numberedTitle, properModel } from "./names/titles.js";
import { pluralTens, yearInName } from "./names/years.js";
import type { Scan } from "./scan.js";

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
  compoundName,
  productNumber,
  caseReport,
  coordinate,
  billNumber,
  ranking,
  rateBase,
  odds,
  raceName,
  gluedLetters,
  dialled,
  timber,
  houseNumber,
  yardLine,
  pluralTens,
  yearInName,
  pronounOne,
];

/** The token behind the name with a number that begins at `at` ("T-72", "Section 907", "No. 5"), or `at` itself where none does. */
export function skipDesignation(scan: Scan, at: number): number {
  return firstAnswer(NAMINGS, (naming) => naming(scan, at)) ?? at;
}
