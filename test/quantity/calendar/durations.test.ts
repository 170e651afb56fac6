import { describe, expect, test } from "vitest";
import { readAll } from "./read.js";

const durationsOf = (text: string): unknown[][] =>
  readAll(text)
    .filter(({ dimension }) => dimension === "duration")
    .map(({ quote, low, best, high, unit, bound }) => [quote, low, best, high, unit, bound]);

test.each(["Sales fell in the first half of the year.", "Its half-year results are out.", "Half year profit fell."])(
  "no length: %s",
  (text) => expect(durationsOf(text)).toEqual([]),
);

describe("durations that are more than a number and a unit", () => {
  test.each([
    ["It took a year and a half.", ["a year and a half", 1.5, 1.5, 1.5, "year", "exact"]],
    ["It lasted two and a half months.", ["two and a half", 2.5, 2.5, 2.5, "month", "exact"]],
    ["It lasted 3 and a half hours.", ["3 and a half", 3.5, 3.5, 3.5, "hour", "exact"]],
    ["It lasted one and three quarters of an hour.", ["one and three quarters", 1.75, 1.75, 1.75, "hour", "exact"]],
    ["It lasted a day and a half.", ["a day and a half", 1.5, 1.5, 1.5, "day", "exact"]],
    ["It lasted half an hour.", ["half", 0.5, 0.5, 0.5, "hour", "exact"]],
    ["After a half-hour break it went on.", ["a half", 0.5, 0.5, 0.5, "hour", "exact"]],
    ["It lasted three quarters of an hour.", ["three quarters", 0.75, 0.75, 0.75, "hour", "exact"]],
    ["Nearly half a century passed.", ["half", null, 0.5, 0.5, "century", "at-most"]],
    ["It took a month.", ["a month", 1, 1, 1, "month", "exact"]],
    ["It will be ready within a year.", ["a year", null, 1, 1, "year", "at-most"]],
    ["It took us about a month to pack.", ["a month", null, 1, null, "month", "approx"]],
    ["Almost a year has passed.", ["a year", null, 1, 1, "year", "at-most"]],
    ["They queued for more than an hour.", ["an hour", 1, 1, null, "hour", "more-than"]],
    ["They stayed for a fortnight.", ["a fortnight", 2, 2, 2, "week", "exact"]],
    ["They waited a whole week.", ["a whole week", 1, 1, 1, "week", "exact"]],
    ["They stayed another month.", ["another month", 1, 1, 1, "month", "exact"]],
    ["It is the centenary of the mill.", ["centenary", 100, 100, 100, "year", "exact"]],
  ])("%s", (text, expected) => expect(durationsOf(text)).toEqual([expected]));

  test.each([
    ["The flight lasted 23 hours and 51 minutes.", "PT23H51M", 1431, "minute"],
    ["He served 2 years, 3 months and 4 days.", "P2Y3M4D", 824, "day"],
    ["It took 1 hour 20 minutes 5 seconds.", "PT1H20M5S", 4805, "second"],
    ["It took two hours ten.", "PT2H10M", 130, "minute"],
    ["It took 3 days and 4 hours.", "P3DT4H", 76, "hour"],
  ])("a compound: %s", (text, value, best, unit) =>
    expect(readAll(text).map((quantity) => [quantity.value, quantity.best, quantity.unit])).toEqual([[value, best, unit]]),
  );

  test.each([
    "They eat twice a day.",
    "It costs $5 an hour.",
    "It carries 900 people a day.",
    "It was shut a year ago.",
    "A year later it was shut.",
    "A minute before the end they scored.",
    "It is an hour away.",
    "Once a month it rains.",
    "The second half begins.",
    "A second goal fell.",
  ])("no duration: %s", (text) => expect(durationsOf(text)).toEqual([]));

  test("what each takes is no part of the whole", () =>
    expect(durationsOf("We met for 2 weeks, 3 hours each.").map(([quote]) => quote)).toEqual(["2", "3"]));
  test("twelve months make a year", () =>
    expect(durationsOf("He was held for three years and five months.")).toEqual([
      ["three years and five", 41, 41, 41, "month", "exact"],
    ]));
  test("what lies before our era is an age and no date", () =>
    expect(
      readAll("The bed formed 2 billion years ago.", "2021-03-10").map(({ best, unit, attribute }) => [best, unit, attribute]),
    ).toEqual([[2e9, "year", "age"]]));
  test("minutes later are minutes still", () =>
    expect(durationsOf("He fell on 4 May 2012. 20 minutes later help came.").map(([quote]) => quote)).toEqual(["20"]));
  test("parts that do not belong together stay apart", () =>
    expect(durationsOf("It rained for 3 hours, and 5 hours later for 20 minutes.").map(([quote]) => quote)).toEqual([
      "3",
      "5",
      "20",
    ]));
});
