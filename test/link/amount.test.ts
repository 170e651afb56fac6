import { expect, test } from "vitest";
import { amountOf, precisionOf } from "../../src/link/amount.js";
import { daysOf, isoDay } from "../../src/link/days.js";
import { sameName, skeleton } from "../../src/link/words.js";
import { claim, type Given } from "../judge/claim.js";

const interval = (given: Given): unknown => {
  const amount = amountOf(claim(given));
  return amount && [amount.low, amount.high];
};

test.each<readonly [string, Given, readonly [number, number] | null]>([
  ["exact", { n: 57 }, [57, 57]],
  ["about 30: the place of its last digit either way", { n: 30, bound: "approx" }, [20, 40]],
  ["some 2,500", { n: 2500, bound: "approx" }, [2400, 2600]],
  ["more than 400", { n: 400, bound: "more-than" }, [401, Infinity]],
  ["at least 400", { n: 400, bound: "at-least" }, [400, Infinity]],
  ["almost 200 stays near", { n: 200, bound: "at-most", boundText: "almost" }, [100, 200]],
  ["up to 200 does not", { n: 200, bound: "at-most", boundText: "up to" }, [0, 200]],
  ["fewer than 200", { n: 200, bound: "less-than", boundText: "fewer than" }, [0, 199]],
  ["5 to 6", { n: 5, best: null, low: 5, high: 6, bound: "range" }, [5, 6]],
  ["dozens reach the hundred", { n: 20, best: null, low: 20, high: null, bound: "vague" }, [20, 99]],
  ["hundreds of thousands", { n: 2e5, best: null, low: 2e5, high: null, bound: "vague" }, [2e5, 999999]],
  ["kilometres in metres", { n: 5, kind: "distance", unit: "km" }, [5000, 5000]],
  ["a quarter in percent", { n: 0.25, kind: "percent", attribute: "share" }, [25, 25]],
  ["about a quarter in percent", { n: 0.25, kind: "percent", attribute: "share", bound: "approx" }, [20, 30]],
  ["more than half in percent", { n: 0.5, kind: "percent", attribute: "share", bound: "more-than" }, [50, Infinity]],
  ["a quarter of one percent", { n: 0.25, kind: "percent", unit: "percent", attribute: "share" }, [0.25, 0.25]],
  ["hours in days", { n: 12, kind: "duration", unit: "hour" }, [0.5, 0.5]],
  ["a compound duration", { n: "P1DT12H", kind: "duration" }, [1.5, 1.5]],
  ["a day", { n: "1970-01-03", kind: "date" }, [2, 2]],
  ["a month is as wide as it is long", { n: "1970-01", kind: "date" }, [0, 30]],
  ["by 1970", { n: "1970", kind: "date", bound: "at-most" }, [-Infinity, 364]],
  ["since 1970", { n: "1970", kind: "date", bound: "at-least" }, [0, Infinity]],
  ["a day of no year", { n: "--03-05", kind: "date" }, [98, 98]],
  ["a month of no year", { n: "--03", kind: "date" }, [94, 94]],
  ["less than 2.5", { n: 2.5, bound: "less-than", boundText: "less than" }, [0, 2.5]],
  ["no time of the clock", { n: "1970-01-03", kind: "time" }, null],
  ["no length of time", { n: "PX", kind: "duration" }, null],
  ["a clock time", { n: "1970-01-03T20:15", kind: "time" }, [1215, 1215]],
  ["no number", { quote: "few", kind: "count" }, null],
  ["no date", { n: "soon", kind: "date" }, null],
])("%s", (_, given, expected) => {
  expect(interval(given)).toEqual(expected);
});

test.each([
  [2500, 100, 2],
  [57, 1, 2],
  [1.28e9, 1e7, 3],
  [0.35, 0.01, 2],
  [9, 1, 1],
])("precision of %d", (value, grain, digits) => {
  const [place, count] = precisionOf(value);
  expect(place).toBeCloseTo(grain, 10);
  expect(count).toBe(digits);
});

test.each([
  ["2020-02-01/2020-02-29", "2020-02"],
  ["0301/0400", "0301/0400"],
])("%s and %s are the same days", (one, two) => {
  expect(daysOf(one)).toEqual(daysOf(two));
});

test("days go back to dates", () => {
  expect(isoDay(daysOf("1999-12-31")![0])).toBe("1999-12-31");
});

test.each([
  ["Kalbadjar", "Kalbajar", true],
  ["Qubadli", "Gubadli", true],
  ["Lemberg", "Lemburg", true],
  ["Fuzal", "Gazal", false],
  ["Tarn", "Tara", false],
  ["Northam", "Southam", false],
])("%s and %s", (one, two, same) => {
  expect(sameName(skeleton(one), skeleton(two))).toBe(same);
});
