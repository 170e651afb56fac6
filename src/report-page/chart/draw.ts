import { h } from "../dom.js";
import type { Item, Report } from "../model.js";
import { drawBars } from "./bars.js";
import { type Chart, chartOf, chartWords, keyOf } from "./charts.js";
import { drawDots } from "./dots.js";
import { drawTime } from "./time.js";

/** The chart of a finding, `width` pixels wide, with its key; null where it has none. */
export function drawChart(item: Item, report: Report, width: number): HTMLElement | null {
  const chart = chartOf(item, report);
  if (chart === null) return null;
  const drawn = draw(chart, width);
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", chartWords(chart));
  const key = keyOf(chart);
  return h("figure", { class: "picture" }, drawn, key !== "" && h("figcaption", {}, key));
}

function draw(chart: Chart, width: number): SVGSVGElement {
  switch (chart.type) {
    case "bars":
      return drawBars(chart.bars, width);
    case "time":
      return drawTime(chart.points, width);
    case "dots":
      return drawDots(chart, width);
  }
}
