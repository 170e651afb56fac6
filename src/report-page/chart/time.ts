import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { s } from "../dom.js";
import type { Point } from "./charts.js";
import { anchorAt, dayWords } from "./dots.js";
import { type Anchor, type Box, boxOf, fitted, meets } from "./text.js";

const HEIGHT = 200;
const TOP = 44;
const BOTTOM = 30;
const SIDE = 12;
const ARROW = 20;
const AMOUNT = 15;
const NAME = 12;

interface Placed {
  readonly point: Point;
  readonly x: number;
  /** Where its period begins. */
  readonly from: number;
  readonly y: number;
}

/** Values over the days that they speak of, from nought; each point says its value and its source as far as there is room. */
export function drawTime(points: readonly Point[], width: number): SVGSVGElement {
  const days = points.flatMap((point) => point.days);
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [SIDE, width - SIDE]);
  const values = points.flatMap(({ mark }) => [mark.from, mark.to]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - BOTTOM, TOP]);
  const placed = points.map((point) => ({
    point,
    x: x(point.days[1]),
    from: x(point.days[0]),
    y: y(point.mark.point ?? point.mark.to),
  }));
  const path = line<Placed>(
    (each) => each.x,
    (each) => each.y,
  )(placed);
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${HEIGHT}`, class: "chart time" },
    s("line", { x1: 0, x2: width, y1: y(0), y2: y(0), class: "zero" }),
    daysTold(placed, width),
    s("path", { d: path ?? "", class: "trend" }),
    placed.map((each) => drawPoint(each, y)),
    labelsOf(placed, width),
  );
}

function drawPoint({ point: { mark, colour }, x, from, y: top }: Placed, y: (value: number) => number): SVGGElement {
  const open = (way: 1 | -1) =>
    s("path", { d: `M${x} ${top}v${way * ARROW}m-4 ${-way * 6}l4 ${way * 6}l4 ${-way * 6}`, class: "open" });
  return s(
    "g",
    { class: `row side-${colour}` },
    from < x - 2 && s("line", { x1: from, x2: x, y1: top, y2: top, class: "period" }),
    mark.to > mark.from && s("line", { x1: x, x2: x, y1: y(mark.from), y2: y(mark.to), class: "span" }),
    mark.openHigh && open(-1),
    mark.openLow && open(1),
    s("circle", { cx: x, cy: top, r: 5.5, class: mark.hedged ? "point hedged" : "point" }),
  );
}

/** The last value has the first choice of place, then the first, then the others; a label that would lie on another is left out. */
function labelsOf(placed: readonly Placed[], width: number): SVGElement[] {
  const taken: Box[] = placed.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const order = [placed.at(-1)!, ...placed.slice(0, -1)];
  return order.flatMap((each) => {
    const { amount, label, colour, mark } = each.point;
    const anchor = anchorAt(each.x, amount, width);
    const lift = mark.openHigh ? ARROW + 5 : 11;
    const name = fitted(label, NAME, width * 0.45);
    const nameAnchor = anchorAt(each.x, name, width);
    const named = [
      { words: amount, size: AMOUNT, y: each.y - lift - 14, anchor },
      { words: name, size: NAME, y: each.y - lift, anchor: nameAnchor },
    ];
    const shown = [named, [{ ...named[0]!, y: each.y - lift }]].find((lines) => {
      const boxes = lines.map((told) => boxOf(told.words, told.size, each.x, told.y, told.anchor));
      return boxes.every((box) => !taken.some((other) => meets(box, other))) && taken.push(...boxes) > 0;
    });
    return (shown ?? []).map((told, i) => textAt(told, each.x, i === 0 ? "amount" : "name", colour));
  });
}

interface Told {
  readonly words: string;
  readonly y: number;
  readonly anchor: Anchor;
}

function textAt({ words, y, anchor }: Told, x: number, name: string, colour: number): SVGTextElement {
  return s("text", { x, y, class: `halo ${name} side-${colour}`, "text-anchor": anchor }, words);
}

/** The days of the points are the ticks, the first and the last before those between; one that has no room is left out. */
function daysTold(placed: readonly Placed[], width: number): SVGElement[] {
  const taken: Box[] = [];
  const order = [placed[0]!, placed.at(-1)!, ...placed.slice(1, -1)];
  return order.flatMap(({ point, x }) => {
    const words = dayWords(new Date(point.days[1]), 0);
    const anchor = anchorAt(x, words, width);
    const box = boxOf(words, NAME, x, HEIGHT - 9, anchor);
    if (taken.some((other) => meets(box, other, 8))) return [];
    taken.push(box);
    return [s("text", { x, y: HEIGHT - 9, class: "tick", "text-anchor": anchor }, words)];
  });
}
