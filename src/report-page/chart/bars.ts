import { scaleLinear } from "d3-scale";
import { numberWords } from "../../export/amounts.js";
import { s } from "../dom.js";
import type { Bar } from "./charts.js";
import { fitted, widthOfWords } from "./text.js";

const LINE = 58;
const THICK = 24;
const LABEL = 13;
const AMOUNT = 15;

/** Values as lengths from nought, the parts of a sum one behind the other. */
export function drawBars(bars: readonly Bar[], width: number): SVGSVGElement {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const room = Math.max(...bars.map(({ amount }) => widthOfWords(amount, AMOUNT))) + 16;
  const scale = scaleLinear([0, Math.max(...totals)], [0, Math.max(60, width - room)]);
  const height = bars.length * LINE;
  return s(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "chart bars" },
    bars.map((bar, i) => drawBar(bar, totals[i]!, i * LINE, scale, width)),
  );
}

function drawBar(bar: Bar, total: number, top: number, scale: (value: number) => number, width: number): SVGGElement {
  const y = top + 20;
  let from = 0;
  return s(
    "g",
    { class: `row side-${bar.colour}` },
    s("text", { x: 0, y: top + 14, class: "label" }, fitted(bar.label, LABEL, width)),
    s("line", { x1: 0.5, x2: 0.5, y1: y - 2, y2: y + THICK + 2, class: "zero" }),
    bar.parts.map(({ label, value }, i) => {
      const [x, end] = [scale(from) + 1, scale(from + value) + 1];
      from += value;
      return drawPart(x, end, y, i, bar.parts.length > 1 ? [numberWords(value), label].filter(Boolean).join(" ") : "");
    }),
    s("text", { x: scale(total) + 8, y: y + 17, class: "amount" }, bar.amount),
  );
}

/** Parts are told apart by a gap and by shade; their names stand inside where they fit. */
function drawPart(x: number, end: number, y: number, place: number, words: string): SVGGElement {
  const wide = Math.max(1, end - x - 2);
  const fits = [words, words.split(" ")[0]!].find((each) => widthOfWords(each, 12) + 10 <= wide);
  return s(
    "g",
    {},
    s(
      "rect",
      { x, y, width: wide, height: THICK, class: place % 2 === 0 ? "bar" : "bar other" },
      words !== "" && s("title", {}, words),
    ),
    words !== "" && fits !== undefined && s("text", { x: x + 6, y: y + 16, class: "inside" }, fits),
  );
}
