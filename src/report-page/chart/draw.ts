import type { Item, Report } from "../model.js";
import { drawBars } from "./bars.js";
import { type Chart, chartOf, chartWords } from "./charts.js";
import { drawDots } from "./dots.js";
import { drawTime } from "./time.js";

/** The chart of a finding, `width` pixels wide; null where it has none. */
export function drawChart(item: Item, report: Report, width: number): SVGSVGElement | null {
  const chart = chartOf(item, report);
  if (chart === null) return null;
  const drawn = draw(chart, width);
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", chartWords(chart));
  return drawn;
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
