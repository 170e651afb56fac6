import { describe, expect, test } from "vitest";
import { datesOf } from "./read.js";

type Row = readonly [text: string, ...dates: (readonly [quote: string, value: string])[]];
const form = (name: string, published: string | null, rows: readonly Row[], dimension: "date" | "clock" = "date"): void => {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) =>
      expect(datesOf(text, published, dimension)).toEqual(expected),
    );
  });
};

form("feasts", "2021-06-15", [
  ["The mill closed on Thanksgiving Day 2013.", ["Thanksgiving Day 2013", "2013-11-28"]],
  ["The mill has been shut since Easter 2019.", ["Easter 2019", "2019-04-21"]],
  ["It burned down on Good Friday.", ["Good Friday", "2021-04-02"]],
  ["It will open on Labor Day.", ["Labor Day", "2021-09-06"]],
  ["It opened on Labor Day.", ["Labor Day", "2020-09-07"]],
  ["It opened on Memorial Day.", ["Memorial Day", "2021-05-31"]],
  ["It opened on Black Friday 2017.", ["Black Friday 2017", "2017-11-24"]],
  [
    "It opened on Easter Monday, and closed at Christmas 2014.",
    ["Easter Monday", "2021-04-05"],
    ["Christmas 2014", "2014-12-25"],
  ],
  ["It marched on Anzac Day.", ["Anzac Day", "2021-04-25"]],
  ["The Good Friday Agreement held."],
  ["The Black Friday bushfires began there."],
  ["A Labor Day parade passed."],
  ["She loves Thanksgiving and Easter."],
  ["It closed at Orthodox Easter 2019."],
]);

form("parts of what is named", "2021-06-15", [
  ["In the last quarter of 2019 sales fell.", ["last quarter of 2019", "2019-10/2019-12"]],
  ["In the final half of 2019 sales fell.", ["final half of 2019", "2019-07/2019-12"]],
  ["The last quarter of the hall was empty."],
  ["In 2H 2019 sales fell.", ["2H 2019", "2019-07/2019-12"]],
  ["The first decade of the 20th century was dry.", ["first decade of the 20th century", "1901/1910"]],
  ["In the second half of the nineteenth century it grew.", ["second half of the nineteenth century", "1851/1900"]],
  ["In the last third of the 18th century it grew.", ["last third of the 18th century", "1767/1800"]],
  ["The second week of April was cold.", ["April", "2021-04"]],
  ["In the 1920s and 30s it grew.", ["1920s", "1920/1929"], ["30s", "1930/1939"]],
  ["It ran from the 1970s to the '90s.", ["1970s to the '90s", "1970/1999"]],
]);

form("days near the document's own", "2021-06-15", [
  ["The roof fell this past weekend.", ["this past weekend", "2021-06-12/2021-06-13"]],
  ["Over the past weekend the roof fell.", ["past weekend", "2021-06-12/2021-06-13"]],
  ["The roof fell this past Friday.", ["this past Friday", "2021-06-11"]],
  ["The roof fell this past March.", ["this past March", "2021-03"]],
  ["This past year was dry."],
  ["The fair runs from 4 to 22 this month.", ["4 to 22 this month", "2021-06-04/2021-06-22"]],
  ["They saw 4 to 22 this week.", ["this week", "2021-06-14/2021-06-20"]],
  ["It rained on Tuesday 8th.", ["Tuesday 8th", "2021-06-08"]],
]);

form("the Thai era", null, [
  ["On 10 August 2555 BE it shut.", ["10 August 2555 BE", "2012-08-10"]],
  ["It shut in 2567 BE.", ["2567 BE", "2024"]],
  ["The 400 BE forms are lost."],
]);

form(
  "minutes before and behind the hour",
  null,
  [
    ["It broke at half past 3 pm.", ["half past 3 pm", "T15:30"]],
    ["Doors open at a quarter past seven.", ["a quarter past seven", "T07:15"]],
    ["The horn blew at quarter to noon.", ["quarter to noon", "T11:45"]],
    ["They rose at ten to nine.", ["ten to nine", "T08:50"]],
    ["It began at half past eight in the evening.", ["half past eight", "T20:30"]],
    ["At five past midnight it stopped.", ["five past midnight", "T00:05"]],
    ["At a quarter to midnight it stopped.", ["a quarter to midnight", "T23:45"]],
    ["He sat from half past six to half past nine.", ["half past six to half past nine", "T06:30/T09:30"]],
    ["It is open 9:30 till 11:00 here.", ["9:30 till 11:00", "T09:30/T11:00"]],
    ["They sent ten to twelve men."],
    ["It rose from a quarter to three fifths."],
    ["A quarter to a third of them left."],
    ["The quarter past was bad."],
  ],
  "clock",
);
