import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import { isoWords, numberWords, unitWords } from "../../export/amounts.js";
import { s } from "../dom.js";
import type { Chart, Row } from "./charts.js";
import type { Mark } from "./marks.js";
import { type Anchor, fitted, widthOfWords } from "./text.js";

const LINE = 46;
const TOP = 4;
const AXIS = 24;
const SIDE = 12;
const LABEL = 13;
const AMOUNT = 15;
/** Of an open end. */
const ARROW = 34;

interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

/** A row a source: its name, and under it its value on the axis that all share. */
export function drawDots({ rows, axis: of, unit, more }: Extract<Chart, { type: "dots" }>, width: number): SVGSVGElement {
  const height = TOP + rows.length * LINE + AXIS + (more > 0 ? 18 : 0);
  const axis = withUnit(axisOf(rows, of, width), unit);
  const bottom = TOP + rows.length * LINE;
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "chart dots" },
    axis.ticks.map(({ at, words }) => [
      s("line", { x1: at, x2: at, y1: TOP, y2: bottom, class: "grid" }),
      s("text", { x: at, y: bottom + 17, class: "tick", "text-anchor": anchorAt(at, words, width) }, words),
    ]),
    rows.map((row, i) => drawRow(row, TOP + i * LINE, axis, width)),
    more > 0 && s("text", { x: 0, y: height - 2, class: "tick" }, `and ${more} more`),
  );
}

function drawRow(row: Row, top: number, axis: Axis, width: number): SVGGElement {
  const middle = top + 31;
  const { mark } = row;
  const [from, to] = [axis.at(mark.from), axis.at(mark.to)];
  const right = to + (mark.openHigh ? ARROW : 0) + 11;
  const isRight = right + widthOfWords(row.amount, AMOUNT) <= width;
  const left = from - (mark.openLow ? ARROW : 0) - 11;
  return s(
    "g",
    { class: `row side-${row.colour}` },
    s("text", { x: 0, y: top + 14, class: "label" }, fitted(row.label, LABEL, width)),
    s("line", { x1: 0, x2: width, y1: middle, y2: middle, class: "track" }),
    drawMark(mark, from, to, axis, middle),
    s(
      "text",
      { x: isRight ? right : left, y: middle + 5, class: "amount", "text-anchor": isRight ? "start" : "end" },
      row.amount,
    ),
  );
}

/** A dot, a bar, or an arrow into what is left open. */
function drawMark(mark: Mark, from: number, to: number, axis: Axis, y: number): readonly (SVGElement | null)[] {
  const open = (x: number, way: 1 | -1) =>
    s("path", { d: `M${x} ${y}h${way * ARROW}m${-way * 7} -5l${way * 7} 5l${-way * 7} 5`, class: "open" });
  return [
    mark.openHigh ? open(to, 1) : null,
    mark.openLow ? open(from, -1) : null,
    to - from > 1 ? s("line", { x1: from, x2: to, y1: y, y2: y, class: "span" }) : null,
    mark.point === null && to - from <= 1 ? s("circle", { cx: from, cy: y, r: 6, class: "point" }) : null,
    mark.point === null
      ? null
      : s("circle", { cx: axis.at(mark.point), cy: y, r: 6, class: mark.hedged ? "point hedged" : "point" }),
  ];
}

function axisOf(rows: readonly Row[], of: "number" | "days", width: number): Axis {
  const low = Math.min(...rows.map(({ mark }) => mark.from));
  const high = Math.max(...rows.map(({ mark }) => mark.to));
  const edges = [
    SIDE + (rows.some(({ mark }) => mark.openLow) ? ARROW : 0),
    width - SIDE - (rows.some(({ mark }) => mark.openHigh) ? ARROW : 0),
  ];
  const count = Math.max(2, Math.floor(width / 110));
  if (of === "days") {
    const scale = scaleUtc([low, high], edges);
    const ticks = scale.ticks(count).map((day) => ({ at: scale(day), words: dayWords(day, high - low) }));
    return { at: (value) => scale(value), ticks };
  }
  if (low > 0 && high / low >= 200) {
    const scale = scaleLog([low, high], edges).nice();
    const powers = scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
    return { at: scale, ticks: powers.map((tick) => ({ at: scale(tick), words: numberWords(tick) })) };
  }
  const scale = scaleLinear([low, high], edges).nice(count);
  return { at: scale, ticks: scale.ticks(count).map((tick) => ({ at: scale(tick), words: numberWords(tick) })) };
}

/** The last number of an axis says what is measured. */
function withUnit(axis: Axis, unit: string | null): Axis {
  const last = axis.ticks.length - 1;
  return { ...axis, ticks: axis.ticks.map(({ at, words }, i) => ({ at, words: i === last ? words + unitWords(unit) : words })) };
}

const YEAR = 366 * 86_400_000;

/** As fine as the axis is long: a year, a month, a day. */
export function dayWords(day: Date, length: number): string {
  const iso = day.toISOString();
  return isoWords(iso.slice(0, length > 4 * YEAR ? 4 : length > YEAR / 3 ? 7 : 10));
}

/** Ticks at the edges keep inside. */
export function anchorAt(x: number, words: string, width: number): Anchor {
  const half = widthOfWords(words, 12) / 2;
  return x - half < 0 ? "start" : x + half > width ? "end" : "middle";
}
