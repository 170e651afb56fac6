import { describe, expect, test } from "vitest";
import { chartOf, chartWords, coloursOf, keyOf } from "../../src/report-page/chart/charts.js";
import { daysOf } from "../../src/report-page/chart/days.js";
import { erasOf } from "../../src/report-page/chart/eras.js";
import { factorOf, markOfClaim } from "../../src/report-page/chart/marks.js";
import { boxOf, fitted, meets, widthOfWords } from "../../src/report-page/chart/text.js";
import { type Dated, reportOn } from "./inputs.js";

/** The chart of the first finding of texts that is about no date. */
function chartOn(texts: Readonly<Record<string, Dated>>) {
  const report = reportOn(texts);
  const item = report.items.find(({ finding }) => finding.kind !== "date")!;
  return { chart: chartOf(item, report), colours: coloursOf(item, report), item };
}

const day = (iso: string) => Date.parse(iso);

describe("the chart of a finding", () => {
  test("values that clash stand on one axis, a row a source", () => {
    const { chart } = chartOn({
      Gazette: ["2031-05-06", "Police said 12 miners were killed in the Osprey mine on 4 May 2031."],
      Tribune: ["2031-05-06", "The mayor said 19 miners were killed in the Osprey mine on 4 May 2031."],
    });
    expect(chart).toMatchObject({
      type: "dots",
      axis: "number",
      rows: [
        { label: "Police", amount: "12", colour: 0, mark: { point: 12, openLow: false, openHigh: false, hedged: false } },
        { label: "The mayor", amount: "19", colour: 1 },
      ],
    });
    expect(chartWords(chart!)).toBe("Chart: Police 12; The mayor 19.");
  });

  test("a count that grew stands over its days", () => {
    const { chart } = chartOn({
      Gazette: ["2031-05-06", "As of 6 May 2031 the flood in Odra has killed 12 people."],
      Tribune: ["2031-05-09", "As of 9 May 2031 the flood in Odra has killed 40 people."],
    });
    expect(chart).toMatchObject({ type: "time", points: [{ days: [day("2031-05-06"), day("2031-05-06")] }, { amount: "40" }] });
    expect(chartWords(chart!)).toBe("Chart over time: 6 May 2031 12, The Gazette; 9 May 2031 40, The Tribune.");
  });

  test("parts of a sum are stacked beside the stated total", () => {
    const { chart } = chartOn({
      Courier: ["2031-05-09", "Trucks – 252 were destroyed, 270 were captured, a total of 520 trucks."],
    });
    expect(chart).toMatchObject({
      type: "bars",
      bars: [
        {
          label: "added up",
          amount: "522",
          parts: [
            { label: "destroyed", value: 252 },
            { label: "captured", value: 270 },
          ],
        },
        { amount: "520" },
      ],
    });
  });

  test("miles and kilometres stand on one axis", () => {
    const { chart } = chartOn({
      Gazette: ["2031-05-06", "The Tarn bridge is 30 km long."],
      Tribune: ["2031-05-06", "The Tarn bridge is about 12 miles long."],
    });
    expect(chart).toMatchObject({ type: "dots", unit: "km" });
    const points = chart?.type === "dots" ? chart.rows.map(({ amount, mark }) => [amount, Math.round(mark.point!)]) : [];
    expect(points).toEqual(
      expect.arrayContaining([
        ["30 km", 30],
        ["about 12 mi", 19],
      ]),
    );
    expect(keyOf(chart!)).toBe("hollow: approximate");
  });

  test("one value has one colour, whatever its day", () => {
    const { colours } = chartOn({
      Gazette: ["2031-05-06", "As of 6 May 2031 the flood in Odra has killed 12 people."],
      Tribune: ["2031-05-09", "As of 9 May 2031 the flood in Odra has killed 40 people."],
      Courier: ["2031-05-10", "As of 10 May 2031 the flood in Odra has killed 40 people."],
    });
    expect(colours).toEqual([0, 1, 1]);
  });
});

test.each([
  [
    { low: 12, best: 12, high: 12, bound: "exact" },
    { point: 12, openLow: false, openHigh: false, hedged: false },
  ],
  [
    { low: 400, best: 400, high: null, bound: "more-than" },
    { point: 400, openHigh: true },
  ],
  [
    { low: null, best: 200, high: 200, bound: "at-most" },
    { point: 200, openLow: true, openHigh: false },
  ],
  [
    { low: null, best: 30, high: null, bound: "approx" },
    { point: 30, openLow: false, openHigh: false, hedged: true },
  ],
  [
    { low: 5, best: null, high: 6, bound: "range" },
    { from: 5, to: 6, point: null },
  ],
  [
    { low: 20, best: null, high: null, bound: "vague" },
    { from: 20, openHigh: true, hedged: true },
  ],
  [{ low: null, best: null, high: null, bound: "vague" }, null],
  [
    { low: null, best: null, high: null, value: "2031-05", bound: "exact" },
    { from: day("2031-05-01"), to: day("2031-05-31"), point: null },
  ],
  [{ low: null, best: null, high: null, value: "PT3H", bound: "exact" }, null],
])("%j is drawn as %j", (claim, mark) => {
  const drawn = markOfClaim({ value: null, ...claim } as unknown as Parameters<typeof markOfClaim>[0]);
  if (mark === null) expect(drawn).toBe(null);
  else expect(drawn).toMatchObject(mark);
});

test.each([
  ["2031-05-06", ["2031-05-06", "2031-05-06"]],
  ["2031-02", ["2031-02-01", "2031-02-28"]],
  ["2031", ["2031-01-01", "2031-12-31"]],
  ["1990/1999", ["1990-01-01", "1999-12-31"]],
  ["2031-12-30/2032-01-02", ["2031-12-30", "2032-01-02"]],
  ["2031-05-06T20:00", ["2031-05-06", "2031-05-06"]],
  ["--11-08", null],
  ["T20:00", null],
  ["", null],
])("%s lasts %j", (iso, days) => {
  expect(daysOf(iso)?.map((time) => new Date(time).toISOString().slice(0, 10)) ?? null).toEqual(days);
});

test("a number of last century has a stretch of time of its own", () => {
  const rows = [
    { name: "b", from: day("2031-05-06"), to: day("2031-06-06") },
    { name: "old", from: day("1950-01-01"), to: day("1960-01-01") },
    { name: "a", from: day("2031-05-01"), to: day("2031-05-20") },
  ];
  expect(erasOf(rows).map((era) => era.rows.map(({ name }) => name))).toEqual([["old"], ["b", "a"]]);
});

test("words are cut where they do not fit, and labels do not lie on each other", () => {
  expect(fitted("harbour authority", 13, 1000)).toBe("harbour authority");
  const cut = fitted("harbour authority", 13, 60);
  expect(cut).toMatch(/^harbo.*…$/);
  expect(widthOfWords(cut, 13)).toBeLessThanOrEqual(60);
  const [a, b] = [boxOf("12", 14, 100, 50, "middle"), boxOf("13", 14, 104, 52, "middle")];
  expect(meets(a, b)).toBe(true);
  expect(meets(a, boxOf("13", 14, 300, 50, "middle"))).toBe(false);
});

test.each([
  ["mi", "km", 1.609344],
  ["day", "hour", 24],
  [null, null, 1],
  ["USD", "USD", 1],
  ["USD", "EUR", null],
  ["km", "km2", null],
  [null, "km", null],
])("one %s is so many %s: %j", (from, to, factor) => {
  expect(factorOf(from, to)?.toFixed(6)).toBe(factor?.toFixed(6));
});
