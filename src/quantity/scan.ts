import type { Document, Quantity, Segment, Token } from "../types.js";

/** One segment under the reader's eye. `memory` is shared by all segments of a document, in text order. */
export interface Scan {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly memory: Memory;
  /** The segment that the tokens come from, where there is one. */
  readonly segment?: Segment;
}

/** What earlier segments of the document fixed for later ones, so that a day without a year may lean on it. */
export interface Memory {
  /** The last date read that was written in full, as "YYYY-MM-DD". */
  lastDate: string | null;
  /** Where in the text it stands. */
  lastDateAt: number;
  /** The last day read in whatever way, "on Friday" and "9 May" too: what "three days later" counts from. */
  lastDay: string | null;
  lastDayAt: number;
  /** The last single year read: "two years later" needs no day. */
  lastYear: number | null;
  lastYearAt: number;
  /** The year that the governing heading names: "Timeline of 2014". */
  headingYear: number | null;
  /** Days that were once written with their year: "--09-27" → 2020. */
  readonly years: Map<string, number>;
  /** What numeric dates of the document gave away: "25/12/2019" is day first, "12/25/2019" is not. */
  dayFirst: boolean | null;
  /** Whose currency a name that several countries share means in this document: "rupee" → "PKR"; null where it does not tell. */
  readonly currencies: Map<string, string | null>;
  /** Of the last sum in millions or more: what the document reckons in. */
  currency: string | null;
  /** The last number in millions or more was a sum of money. */
  lastIsSum: boolean;
  /** The last number of the sentence before that is no date and no time. */
  amount: Quantity | null;
}

export function emptyMemory(): Memory {
  return {
    lastDate: null,
    lastDateAt: -1,
    lastDay: null,
    lastDayAt: -1,
    lastYear: null,
    lastYearAt: -1,
    headingYear: null,
    years: new Map(),
    dayFirst: null,
    currencies: new Map(),
    currency: null,
    lastIsSum: false,
    amount: null,
  };
}

/** Answers for the expression that begins at token `at` (its bound words included), or passes with null. */
export type Reader = (scan: Scan, at: number) => Quantity | null;
