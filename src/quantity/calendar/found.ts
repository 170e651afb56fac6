import type { Bound, Quantity } from "../../types.js";
import type { Scan } from "../scan.js";
import { isoPeriod, type Parts } from "./days.js";

/** A date as the words give it, before the year is looked for. */
export interface Found {
  /** Tokens of the date as written, [first, last). */
  readonly first: number;
  readonly last: number;
  readonly start: Parts;
  readonly end: Parts;
  /** Reckoned from another date ("last year"): the words alone give nothing absolute. */
  readonly relative?: boolean;
  /** What the words alone give, where parts cannot say it: "XX90/XX99". */
  readonly explicit?: string;
  readonly bound?: Bound;
  /** Monday is 1: where the words name it too. */
  readonly weekday?: number;
}

export type DateRule = (scan: Scan, at: number) => Found | null;

export const YEAR_ONLY = (year: number): Parts => ({ year, month: null, day: null });

/** One date, start and end the same. */
export function single(first: number, last: number, parts: Parts, relative = false): Found {
  return { first, last, start: parts, end: parts, relative };
}

interface Shape {
  readonly dimension: Quantity["dimension"];
  readonly first: number;
  readonly last: number;
  readonly from?: number;
  readonly to?: number;
  readonly amount?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Bound;
  readonly boundText?: string | null;
  readonly unit?: string | null;
  readonly value?: string | null;
  readonly explicit?: string | null;
  readonly attribute?: string | null;
}

/** A quantity from the few things that a reader of the calendar knows. */
export function quantityOf(scan: Scan, shape: Shape): Quantity {
  const { first, last, amount = null } = shape;
  return {
    dimension: shape.dimension,
    span: { start: scan.tokens[first]!.start, end: scan.tokens[last - 1]!.end },
    first,
    last,
    from: shape.from ?? first,
    to: shape.to ?? last,
    low: shape.low === undefined ? amount : shape.low,
    best: amount,
    high: shape.high === undefined ? amount : shape.high,
    bound: shape.bound ?? "exact",
    boundText: shape.boundText ?? null,
    unit: shape.unit ?? null,
    per: null,
    value: shape.value ?? null,
    explicit: shape.explicit ?? null,
    attribute: shape.attribute ?? null,
    alsoAs: null,
  };
}

/** The words' own value, and the resolved one. */
export function explicitOf(found: Found): string | null {
  return found.relative ? null : (found.explicit ?? isoPeriod(found.start, found.end));
}
