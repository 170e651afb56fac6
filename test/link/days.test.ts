import { expect, test } from "vitest";
import { daysOf, isoDay } from "../../src/link/days.js";

test.each([
  ["2020-10-01", "2020-10-01", "2020-10-01"],
  ["1992-05", "1992-05-01", "1992-05-31"],
  ["1992-12", "1992-12-01", "1992-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["1993", "1993-01-01", "1993-12-31"],
  ["1990/1999", "1990-01-01", "1999-12-31"],
  ["2023-09-19/2023-10", "2023-09-19", "2023-10-31"],
  ["2020-10-09T20:00", "2020-10-09", "2020-10-09"],
  ["2020-10-09T20:00/2020-10-10T08:30", "2020-10-09", "2020-10-10"],
  ["0079-08-24", "0079-08-24", "0079-08-24"],
])("%s runs from %s to %s", (value, first, last) => {
  const days = daysOf(value)!;
  expect(days.map(isoDay)).toEqual([first, last]);
});

test("a day is one more than the day before, over the end of a year too", () => {
  expect(daysOf("1970-01-01")).toEqual([0, 0]);
  expect(daysOf("2000-01-01")![0] - daysOf("1999-12-31")![0]).toBe(1);
});

test.each([
  "",
  "--11-08",
  "T20:00",
  "PT3H",
  "19",
  "20201001",
  "x2020",
  "2020-1-1",
  "2020x",
  "2020/",
  "/2020",
  "2020/x",
  "x/2020",
])("no days: %j", (value) => expect(daysOf(value)).toBe(null));
