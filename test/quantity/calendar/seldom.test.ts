import { describe, expect, test } from "vitest";
import { datesOf, readAll } from "./read.js";

type Row = readonly [text: string, ...dates: (readonly [quote: string, value: string])[]];
/** Rows without a date are near misses. */
const dates = (name: string, published: string | null, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) =>
      expect(datesOf(text, published)).toEqual(expected),
    );
  });
};

dates("years", null, [
  ["In 2014 and in 2016 it was dry.", ["2014", "2014"], ["2016", "2016"]],
  ["(2014) It fell."],
  ["The levy of 1988-94 was dropped.", ["1988-94", "1988/1994"]],
  ["The weir stood 1402-1811.", ["1402-1811", "1402/1811"]],
  ["Shelf 1999-98 is empty."],
  ["The hall seats 1950-2000 people."],
  ["A wall of 1200-1500 metres."],
  ["FY22 was dry.", ["FY22", "2022"]],
  ["The weir stood in 9 CE.", ["9 CE", "0009"]],
  ["The BC 400 form is blue."],
  ["The inn dates back to 1824.", ["1824", "1824"]],
  ["The inn dates from 1650 and is cold.", ["1650", "1650"]],
  ["The class of 1998 pupils sat down."],
  ["Rain fell from 2019 in 2020.", ["2020", "2020"]],
  ["In 2014, 2015 and by 2016 it was dry.", ["2014", "2014"], ["2015", "2015"], ["2016", "2016"]],
  ["In 2014 and 2015 others came.", ["2014", "2014"]],
  ["Code 2024-13-01 failed."],
  ["Write to desk #2014 soon."],
  ["It cost $ 2014 in all."],
  ["Ask for K2014 in the shop."],
  ["The lamp of No. 2014 is lit."],
  ["In 1900 % of cases"],
  ["At 1900 GMT it rained."],
  ["It was said in two thousand and four.", ["two thousand and four", "2004"]],
  ["It was said in two thousand.", ["two thousand", "2000"]],
  ["It was said in nineteen oh four.", ["nineteen oh four", "1904"]],
  ["Born on May 3, nineteen zero four.", ["May 3, nineteen zero four", "1904-05-03"]],
  ["The 2010 Harvester broke down."],
  ["The 2010 Harvester quake was felt.", ["2010", "2010"]],
]);

dates("parts of a year", "2021-06-15", [
  ["Sales of 3H2019 are unknown."],
  ["In the third quarter of fiscal 2019 it rained.", ["third quarter of fiscal 2019", "2019-07/2019-09"]],
  ["In Q2 FY2019 it rained.", ["Q2 FY2019", "2019-04/2019-06"]],
  ["In Q2 FY19 it rained.", ["Q2 FY19", "2019-04/2019-06"]],
  ["Rain fell all through the second half of the year.", ["second half of the year", "2021-07/2021-12"]],
  ["It rained in the first half of the year-long tour."],
  ["In the first half of the match it rained."],
  ["The 2018 Q3 report is out.", ["2018 Q3", "2018-07/2018-09"]],
  ["The 2018 H2 report is out.", ["2018 H2", "2018-07/2018-12"]],
  ["The 2019 fiscal first quarter was dry.", ["2019 fiscal first quarter", "2019-01/2019-03"]],
  ["The 2019 second half was dry.", ["2019 second half", "2019-07/2019-12"]],
  ["In winter 2020/21 it froze.", ["winter 2020/21", "2020-12/2021-02"]],
]);

dates("days", "2021-06-15", [
  ["The permit of 2015.12.07 lapsed.", ["2015.12.07", "2015-12-07"]],
  ["Box 3 / 4 / 2018 is here."],
  ["Due Tuesday 04/07/2018.", ["Tuesday 04/07/2018", "2018-04-07/2018-07-04"]],
  ["Due 11/12/2018.", ["11/12/2018", "2018-11-12/2018-12-11"]],
  ["On 8 May 1750 carts came.", ["8 May", "2021-05-08"]],
  ["It rained on Sunday, 31 May 2021.", ["Sunday, 31 May 2021", "2021-05-31"]],
  ["On Friday, 29 February it rained.", ["Friday, 29 February", "2020-02-29"]],
  ["Filed 2018 March 18 by post.", ["2018 March 18", "2018-03-18"]],
  ["Logged Oct2 by the pilot", ["Oct2", "2020-10-02"]],
  ["Logged 11Apr2019 by the pilot", ["11Apr2019", "2019-04-11"]],
  ["On 3 May 88 CE the weir broke.", ["3 May 88 CE", "0088-05-03"]],
  ["On 9 November 2000 visitors came.", ["9 November", "2020-11-09"]],
  ["They left on 12 March, 1800 on 13 March.", ["12 March", "2021-03-12"], ["13 March", "2021-03-13"]],
  ["They met on 31 June."],
  ["On Sun. 13 June it rained.", ["Sun. 13 June", "2021-06-13"]],
  ["Due Sun. 12/7/2014.", ["Sun. 12/7/2014", "2014-12-07"]],
  ["Due Sun. 25/12/16.", ["Sun. 25/12/16", "2016-12-25"]],
  ["Paid 25/6/18.", ["25/6/18", "2018-06-25"]],
  ["Paid 5/5/2018.", ["5/5/2018", "2018-05-05"]],
  ["Paid on 31/5.", ["31/5", "2021-05-31"]],
  ["It is in box 4 3/22."],
  ["See x3/4/2018 there."],
  ["On October 8 and 9, it rained.", ["October 8", "2020-10-08"], ["9", "2020-10-09"]],
  ["On October 8 and 9 carts left.", ["October 8", "2020-10-08"]],
  ["On 7 and 8 and 9 May it rained.", ["8", "2021-05-08"], ["9 May", "2021-05-09"]],
  ["On 7, and 8 May it rained.", ["7", "2021-05-07"], ["8 May", "2021-05-08"]],
  ["From February 27-31 it rained.", ["February 27", "2021-02-27"]],
  ["She led Ms March to April Hart."],
  ["It rained from November-February 2019.", ["November-February 2019", "2018-11/2019-02"]],
  ["It rained from mid-March to early May.", ["March to early May", "2021-03/2021-05"]],
  ["It rained from October to March.", ["October to March", "2020-10/2021-03"]],
  ["On 12 May 2018 it fell.", ["12 May 2018", "2018-05-12"]],
  ["On the 31st, it rained.", ["the 31st", "2021-05-31"]],
  ["It came on Friday the 11th.", ["Friday the 11th", "2021-06-11"]],
  ["It came on Monday the 10th.", ["Monday the 10th", "2021-05-10"]],
]);

dates("weekdays of a month", "2021-06-15", [
  ["The first Friday of April was dry.", ["first Friday of April", "2021-04-02"]],
  ["The last Friday of February 2021 was dry.", ["last Friday of February 2021", "2021-02-26"]],
  ["The last Friday of April 2021 was dry.", ["last Friday of April 2021", "2021-04-30"]],
  ["The fifth Friday of February 2021 never came.", ["February 2021", "2021-02"]],
  ["The first Friday of the harvest was dry."],
]);

dates("counted from a day", "2021-06-15", [
  ["It rained on 5 May 2020. The next day it froze.", ["5 May 2020", "2020-05-05"], ["The next day", "2020-05-06"]],
  ["It rained on 5 May 2020 and the following year it froze.", ["5 May 2020", "2020-05-05"], ["the following year", "2021"]],
  ["It rained on 5 May 2020 and the following month it froze.", ["5 May 2020", "2020-05-05"], ["the following month", "2020-06"]],
  ["It rained on 5 May 2020, and the day after it froze.", ["5 May 2020", "2020-05-05"]],
  ["It rained on 5 May 2020. On the day after, it froze.", ["5 May 2020", "2020-05-05"], ["the day after", "2020-05-06"]],
  ["It rained on 5 May 2020, later than in May 2019.", ["5 May 2020", "2020-05-05"], ["May 2019", "2019-05"]],
  ["They came two days later than planned."],
  ["They came two days earlier than planned."],
  ["It rained on 5 May 2020. A few days later it froze.", ["5 May 2020", "2020-05-05"], ["A few days later", "2020-05-08"]],
  ["They will meet two days before next Friday.", ["two days before next Friday", "2021-06-23"]],
  ["They came back last day.", ["last day", "2021-06-14"]],
  ["It was her last day."],
  ["They met last evening."],
  ["They met last night.", ["last night", "2021-06-14"]],
  ["They came between two and four years ago.", ["two and four years ago", "2017/2019"]],
]);

dates("decades and feasts", "2021-06-15", [
  ["The 1800s were dry.", ["1800s", "1800/1899"]],
  ["The 1890s were dry.", ["1890s", "1890/1899"]],
  ["In the mid-nineties it was dry.", ["nineties", "1990/1999"]],
  ["It was dry in the ten eighties."],
  ["Born in ’68, he sang.", ["’68", "1968"]],
  ["It rained on New Year's Day 1897.", ["New Year's Day 1897", "1897-01-01"]],
  ["It rained on Valentine's Day 2019.", ["Valentine's Day 2019", "2019-02-14"]],
]);

dates("dotted days", "2021-06-15", [
  ["Open from 4.12 to 6.11 here."],
  ["Read since 24.02.19 by all.", ["24.02.19", "2019-02-24"]],
  ["Valid since 24.02 5 times."],
]);

describe("clock times as they are seldom written", () => {
  test.each([
    ["It rang at 7:30 p.m sharp.", [["7:30 p.m", "T19:30"]]],
    ["It rang at 14:20 local time.", [["14:20", "T14:20"]]],
    ["It rang at 14:20, GMT.", [["14:20", "T14:20"]]],
    ["It rang at 9 o'clock at night.", [["9 o'clock", "T21:00"]]],
    ["It rang at 9 o'clock sharp.", [["9 o'clock", "T09:00"]]],
    ["It rang at 18 pm.", []],
    ["It rang at 1:20:3 in the log.", []],
    ["It began at 8.30 on Friday.", [["8.30", "T08:30"]]],
    ["It began at 8.30 yesterday.", [["8.30", "T08:30"]]],
    ["The shop is open 9:30-17:00.", [["9:30-17:00", "T09:30/T17:00"]]],
  ])("%s", (text, expected) =>
    expect(
      readAll(text)
        .filter(({ dimension }) => dimension === "clock")
        .map(({ quote, value }) => [quote, value]),
    ).toEqual(expected),
  );
});

describe("what a plan leaves open", () => {
  test.each([
    ["They must vote on 9 October.", "2021-10-09"],
    ["They are going to vote on 9 October.", "2021-10-09"],
    ["They voted on 9 October.", "2020-10-09"],
    ["They would go on 9 October.", "2021-10-09"],
    ["On 9 October they would go home.", "2020-10-09"],
    ["They meet on 9 October.", "2021-10-09"],
    ["They meet people and 9 October was one such day.", "2020-10-09"],
  ])("%s", (text, value) => expect(datesOf(text, "2021-06-15").map((row) => row[1])).toEqual([value]));
});

describe("lengths", () => {
  const lengths = (text: string): (string | number | null)[][] =>
    readAll(text)
      .filter(({ dimension }) => dimension === "duration")
      .map(({ low, best, high, unit }) => [low, best, high, unit]);
  test.each([
    ["It took more than 2 hours and 10 minutes.", [[130, 130, null, "minute"]]],
    ["It took at most 2 hours and 10 minutes.", [[null, 130, 130, "minute"]]],
    ["A year is enough for a house.", []],
    ["A month has passed.", [[1, 1, 1, "month"]]],
    ["A quarter of a year went by.", [[0.25, 0.25, 0.25, "year"]]],
    ["The half tonne is here.", []],
  ])("%s", (text, expected) => expect(lengths(text)).toEqual(expected));
});
