import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { isoWords } from "../../export/amounts.js";
import { stepNumbers } from "../../export/steps.js";
import type { Verdict } from "../../types.js";
import { type Address, linkTo } from "../address.js";
import { type Chart, chartOf, chartWords, type Point } from "../chart/charts.js";
import { anchorAt, dayWords } from "../chart/dots.js";
import { erasOf, type Lasting } from "../chart/eras.js";
import { type Anchor, type Box, boxOf, meets } from "../chart/text.js";
import { h, s } from "../dom.js";
import type { Item, Report } from "../model.js";
import { listing, type Page } from "./listing.js";
import type { Shown } from "./view.js";

const MOVED: ReadonlySet<Verdict> = new Set(["growth", "changed", "revised-down"]);
const SIZE = 30;
const HEIGHT = 74;
const TOP = 24;
const SIDE = 10;

interface Row extends Lasting {
  readonly item: Item;
  readonly chart: Extract<Chart, { type: "time" }>;
}

/** Counts that became larger or smaller from one day to another, all on one axis of time. */
export function timelineView(report: Report, address: Address): Shown {
  const items = report.items.filter((item) => MOVED.has(item.verdict) && chartOf(item, report)?.type === "time");
  return listing(report, address, {
    view: "timeline",
    title: "Over time",
    noun: "figure",
    none: "No figure is stated for several days.",
    items,
    lead: h(
      "p",
      { class: "lead" },
      "Figures that are stated for several days. Heights start at nought, each row in its own measure; the days are on one axis.",
    ),
    size: SIZE,
    fill: (shown, page) => erasOf(shown.flatMap((item) => rowOf(item, report))).map((era) => eraOf(era, page)),
  });
}

function rowOf(item: Item, report: Report): Row[] {
  const chart = chartOf(item, report);
  if (chart?.type !== "time") return [];
  const days = chart.points.flatMap((point) => point.days);
  return [{ item, chart, from: Math.min(...days), to: Math.max(...days) }];
}

function eraOf(era: Lasting & { readonly rows: readonly Row[] }, { width }: Page): HTMLElement {
  const wide = width > 700 ? Math.round(width * 0.62) : width;
  return h(
    "section",
    { class: "era" },
    h("h2", { class: "group" }, eraWords(era)),
    h(
      "ol",
      {},
      era.rows.map((row) =>
        h(
          "li",
          { class: `grown tone-${row.item.tone}` },
          toldOf(row),
          h("figure", { class: "picture" }, drawRow(row, era, wide)),
        ),
      ),
    ),
  );
}

/** "Oct 2020 – Dec 2020" */
function eraWords({ from, to }: Lasting): string {
  const [first, last] = [from, to].map((day) => isoWords(new Date(day).toISOString().slice(0, 7)));
  return first === last ? first! : `${first} – ${last}`;
}

function toldOf({ item }: Row): HTMLElement {
  const { finding, title } = item;
  const steps = finding.steps.map((step) => stepNumbers(step, finding)).filter(Boolean);
  return h(
    "div",
    { class: "told" },
    h("h3", {}, h("a", { href: linkTo("finding", finding.id) }, title)),
    h("p", { class: "date" }, steps.length > 2 ? `${steps.length} steps, the last ${steps.at(-1)}` : steps.join("; then ")),
  );
}

function drawRow({ chart }: Row, era: Lasting, width: number): SVGSVGElement {
  const x = scaleUtc([era.from, era.to], [SIDE, width - SIDE]);
  const values = chart.points.map(heightOf);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - 18, TOP]);
  const placed = chart.points.map((point) => ({ point, x: x(point.days[1]), y: y(heightOf(point)) }));
  const path = line<(typeof placed)[number]>(
    (each) => each.x,
    (each) => each.y,
  )(placed);
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${HEIGHT}`, class: "chart time", role: "img", "aria-label": chartWords(chart) },
    s("line", { x1: 0, x2: width, y1: y(0), y2: y(0), class: "grid" }),
    s("path", { d: path ?? "", class: "trend" }),
    placed.map(({ point, x: at, y: top }) =>
      s("circle", { cx: at, cy: top, r: 4, class: `point${point.mark.hedged ? " hedged" : ""} tone` }),
    ),
    labelsOf(placed, width),
  );
}

const heightOf = ({ mark }: Point): number => mark.point ?? mark.to;

interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** First and last value and their days; those between as far as there is room. */
function labelsOf(placed: readonly Placed[], width: number): SVGElement[] {
  const taken: Box[] = [];
  const put = (words: string, size: number, x: number, y: number, name: string): SVGElement[] => {
    const anchor: Anchor = anchorAt(x, words, width);
    const box = boxOf(words, size, x, y, anchor);
    if (taken.some((other) => meets(box, other, 6))) return [];
    taken.push(box);
    return [s("text", { x, y, class: name, "text-anchor": anchor }, words)];
  };
  const order = [placed.at(-1)!, placed[0]!, ...placed.slice(1, -1)];
  return order.flatMap(({ point, x, y }) => [
    ...put(point.amount, 14, x, y - 9, "amount tone halo"),
    ...put(dayWords(new Date(point.days[1]), 0), 12, x, HEIGHT - 3, "tick"),
  ]);
}
