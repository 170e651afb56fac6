import { amountOfClaim, isoWords, numberWords, unitWords } from "../../export/amounts.js";
import { amountText } from "../../export/finding-rows.js";
import type { Claim, FindingSide, Verdict } from "../../types.js";
import { type Item, type Report, whoOf } from "../model.js";
import { daysOf } from "./days.js";
import { claimsOf, factorOf, type Mark, markOfClaim, markOfSide } from "./marks.js";

export interface Row {
  readonly label: string;
  readonly amount: string;
  readonly mark: Mark;
  /** Of its side, from 0. */
  readonly colour: number;
}

export interface Bar {
  readonly label: string;
  readonly amount: string;
  /** Stacked: one for a plain value. */
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  readonly colour: number;
}

export interface Point extends Row {
  readonly days: readonly [number, number];
}

/** The picture of a finding. */
export type Chart =
  | {
      readonly type: "dots";
      readonly axis: "number" | "days";
      readonly unit: string | null;
      readonly rows: readonly Row[];
      /** Sources that are not drawn. */
      readonly more: number;
    }
  | { readonly type: "bars"; readonly bars: readonly Bar[] }
  | { readonly type: "time"; readonly points: readonly Point[] };

/** A finding that many sources tell is drawn with its first ones; the rest are counted. */
const MOST_ROWS = 12;

/** Sides of one value share a colour: their place among the distinct values. */
export function coloursOf({ finding }: Item, report: Report): readonly number[] {
  const amounts = finding.sides.map((side) => JSON.stringify([side.value, markOfSide(side, finding.unit, report)]));
  const distinct = [...new Set(amounts)];
  return amounts.map((amount) => distinct.indexOf(amount) % COLOURS);
}
const COLOURS = 6;

const IN_TIME: ReadonlySet<Verdict> = new Set(["growth", "changed", "revised-down"]);
const OF_SUMS: ReadonlySet<Verdict> = new Set(["adds-up", "does-not-add-up", "part-of", "part-exceeds-total", "stages"]);

/** The chart that tells most of a finding; null where there is nothing to draw. */
export function chartOf(item: Item, report: Report): Chart | null {
  if (!comparable(item)) return null;
  const [first, second] = IN_TIME.has(item.verdict) ? [timeOf, barsOf] : [barsOf, timeOf];
  return first(item, report) ?? second(item, report) ?? dotsOf(item, report);
}

/** All in units of one measure, all numbers or all days: what stands on one axis. */
function comparable({ finding, claims }: Item): boolean {
  const fits = claims.every(({ value, unit }) => value !== null || factorOf(unit, finding.unit) !== null);
  const dated = finding.sides.filter(({ value }) => typeof value === "string").length;
  return fits && (dated === 0 || dated === finding.sides.length);
}

function barsOf(item: Item, report: Report): Chart | null {
  const { finding, verdict } = item;
  if (!OF_SUMS.has(verdict) && !finding.sides.some(({ how }) => how === "sum")) return null;
  const colours = coloursOf(item, report);
  const bars = finding.sides.map((side, i) => barOf(side, colours[i]!, item, report));
  if (bars.some((bar) => bar === null) || finding.sides.length < 2) return null;
  return { type: "bars", bars: bars as Bar[] };
}

function barOf(side: FindingSide, colour: number, item: Item, report: Report): Bar | null {
  const stated = typeof side.value === "string" ? null : (side.value[1] ?? side.value[0] ?? side.value[2]);
  const claims = claimsOf(side, report);
  const factor = side.how === "stated" && claims[0] ? factorOf(claims[0].unit, item.finding.unit) : 1;
  if (stated === null || stated < 0 || factor === null) return null;
  const value = stated * factor;
  const added = claims.map((claim) => claim.best ?? claim.low ?? claim.high);
  const isSum = side.how === "sum" && claims.length > 1 && added.every((part) => part !== null && part >= 0);
  if (
    isSum &&
    !isClose(
      (added as number[]).reduce((sum, part) => sum + part, 0),
      value,
    )
  )
    return null;
  return {
    label: isSum ? "added up" : labelOf(side, report, item),
    amount: isSum ? `${numberWords(value)}${unitWords(item.finding.unit, value)}` : amountText(side, item.finding, report.claims),
    parts: isSum ? claims.map((claim, i) => ({ label: partName(claim, claims), value: added[i]! })) : [{ label: "", value }],
    colour,
  };
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** What tells a part from the other parts: what happened to it, its place, its side, or what it is. */
function partName(claim: Claim, others: readonly Claim[]): string {
  const fields = ["action", "place", "side"] as const;
  const telling = fields.find((field) => new Set(others.map((other) => other[field])).size === others.length);
  if (telling) return claim[telling] ?? "";
  const heads = others.map(({ item }) => item?.split(" ").at(-1)); // "case" and "new case" tell nothing
  return new Set(heads).size === others.length ? (claim.item ?? "") : "";
}

function timeOf(item: Item, report: Report): Chart | null {
  const { finding, verdict } = item;
  if (verdict === "stages") return null;
  const colours = coloursOf(item, report);
  const points = finding.sides.flatMap((side, i) => {
    const days = side.asOf === null ? null : daysOf(side.asOf);
    const mark = markOfSide(side, finding.unit, report);
    const label = claimsOf(side, report)[0];
    if (days === null || mark === null || typeof side.value === "string" || !label) return [];
    return [{ days, mark, label: whoOf(label, report), amount: amountAlone(side, item, report), colour: colours[i]! }];
  });
  if (points.length !== finding.sides.length || new Set(points.map(({ days }) => days[1])).size < 2) return null;
  return { type: "time", points };
}

/** "214" of "196 + 18 = 214" */
function amountAlone(side: FindingSide, { finding }: Item, report: Report): string {
  return amountText(side, finding, report.claims).split(" = ").at(-1)!;
}

function dotsOf(item: Item, report: Report): Chart | null {
  const { finding } = item;
  const colours = coloursOf(item, report);
  const rows = finding.sides.flatMap((side, i) => rowsOf(side, colours[i]!, finding.unit, report));
  const values = new Set(rows.map(({ mark }) => `${mark.from}/${mark.point}/${mark.to}`));
  if (rows.length < 2 || values.size < 2) return null;
  const axis = finding.sides.every(({ value }) => typeof value === "string") ? "days" : "number";
  return {
    type: "dots",
    axis,
    unit: axis === "days" ? null : finding.unit,
    rows: rows.slice(0, MOST_ROWS),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

/** One row a source. */
function rowsOf(side: FindingSide, colour: number, unit: string | null, report: Report): Row[] {
  if (side.how === "sum") {
    const mark = markOfSide(side, unit, report);
    return mark ? [{ label: "added up", amount: valueWords(side), mark, colour }] : [];
  }
  const rows = new Map<string, Row>();
  for (const claim of claimsOf(side, report)) {
    const mark = markOfClaim(claim, unit);
    const label = whoOf(claim, report);
    if (mark && !rows.has(label)) rows.set(label, { label, amount: amountOfClaim(claim), mark, colour });
  }
  return [...rows.values()];
}

function valueWords({ value }: FindingSide): string {
  return typeof value === "string" ? isoWords(value) : numberWords(value[1] ?? value[0] ?? value[2] ?? 0);
}

function labelOf(side: FindingSide, report: Report, { verdict }: Item): string {
  const first = claimsOf(side, report)[0];
  if (!first) return "";
  if (verdict === "stages" && first.modality !== "asserted") return `${first.modality}: ${whoOf(first, report)}`;
  return whoOf(first, report);
}

/** What its signs mean, as far as they occur. */
export function keyOf(chart: Chart): string {
  if (chart.type === "bars") return "";
  const marks = (chart.type === "dots" ? chart.rows : chart.points).map(({ mark }) => mark);
  const told = [
    marks.some(({ hedged, point }) => hedged && point !== null) ? "hollow: approximate" : "",
    marks.some(({ openLow, openHigh }) => openLow || openHigh) ? "arrow: or beyond" : "",
    marks.some(({ from, to }) => from < to) ? "bar: from – to" : "",
  ];
  return told.filter(Boolean).join("; ");
}

/** The chart in words, for those who hear it. */
export function chartWords(chart: Chart): string {
  if (chart.type === "bars") return `Chart: ${chart.bars.map((bar) => `${bar.label} ${bar.amount}`).join("; ")}.`;
  if (chart.type === "dots") return `Chart: ${chart.rows.map((row) => `${row.label} ${row.amount}`).join("; ")}.`;
  const day = (time: number) => isoWords(new Date(time).toISOString().slice(0, 10));
  return `Chart over time: ${chart.points.map((point) => `${day(point.days[1])} ${point.amount}, ${point.label}`).join("; ")}.`;
}
