import { describe, expect, test } from "vitest";
import { datesOf, readAll } from "./read.js";

describe("absolute dates", () => {
  test.each([
    ["The ferry sank on 14 March 2011.", "14 March 2011", "2011-03-14"],
    ["The ferry sank on March 14, 2011, off the coast.", "March 14, 2011", "2011-03-14"],
    ["The ferry sank on March 14,2011.", "March 14,2011", "2011-03-14"],
    ["They had cleared the valley by June.", "June", "--06"],
    ["By August they had cleared the valley.", "August", "--08"],
    ["Signed on the 3rd of June 1987.", "3rd of June 1987", "1987-06-03"],
    ["Signed on the 23d day of January, 1856.", "23d day of January, 1856", "1856-01-23"],
    ["Signed on June the third, 1987.", "June the third, 1987", "1987-06-03"],
    ["Signed on the twenty-second of June 1987.", "twenty-second of June 1987", "1987-06-22"],
    ["Sept. 30, 1993 was a Thursday.", "Sept. 30, 1993", "1993-09-30"],
    ["Invoice of 16. Nov. 2016", "16. Nov. 2016", "2016-11-16"],
    ["Logged 05-JUL-98 by the pilot", "05-JUL-98", "1998-07-05"],
    ["Logged 11Apr19 by the pilot", "11Apr19", "2019-04-11"],
    ["Valid from 2018-02-28 on.", "2018-02-28", "2018-02-28"],
    ["Valid from 2018/2/28 on.", "2018/2/28", "2018-02-28"],
    ["Stamped 2018-02-28T09:15:00Z by the server.", "2018-02-28T09", "2018-02-28"],
    ["The permit of 07.12.2015 lapsed.", "07.12.2015", "2015-12-07"],
    ["The permit ran from 07.12.15 to 03.02.16 here.", "07.12.15 to 03.02.16", "2015-12-07/2016-02-03"],
    ["The tally as of 19.08.21 was 40.", "19.08.21", "2021-08-19"],
    ["It opened for 2016 alone.", "2016", "2016"],
    ["Paid on 25/08/2014.", "25/08/2014", "2014-08-25"],
    ["Paid on 08/25/2014.", "08/25/2014", "2014-08-25"],
    ["It opened Saturday, 6 May 2017, in rain.", "Saturday, 6 May 2017", "2017-05-06"],
    ["The law of January the 5th ’99 stands.", "January the 5th ’99", "1999-01-05"],
    ["Shipments fell in 4Q21.", "4Q21", "2021-10/2021-12"],
    ["Shipments fell in 1H2019.", "1H2019", "2019-01/2019-06"],
    ["The wall stood in A.D. 79.", "A.D. 79", "0079"],
    ["The wall stood in 400 B.C. already.", "400 B.C.", "-0399"],
    ["The war of 1939 to 1945 cost much.", "1939 to 1945", "1939/1945"],
    ["In FY2022/23 sales rose.", "FY2022/23", "2022/2023"],
    ["She was born in ’68.", "’68", "1968"],
    ["It opens in fiscal '24.", "'24", "2024"],
    ["Born on September 10, nineteen hundred.", "September 10, nineteen hundred", "1900-09-10"],
  ])("%s", (text, quote, value) => expect(datesOf(text)).toEqual([[quote, value]]));

  test("a date that could be read both ways keeps both, from the earlier to the later", () =>
    expect(readAll("Due 04/07/2018.").map(({ value, bound }) => [value, bound])).toEqual([["2018-04-07/2018-07-04", "vague"]]));
  test("another date of the document settles the order", () =>
    expect(datesOf("Paid 25/06/2018, due 04/07/2018.")).toEqual([
      ["25/06/2018", "2018-06-25"],
      ["04/07/2018", "2018-07-04"],
    ]));
  test("the document's own date settles the order", () =>
    expect(datesOf("Due 04/07/2018.", "2018-04-10")).toEqual([["04/07/2018", "2018-04-07"]]));
  test("the weekday settles the order", () =>
    expect(datesOf("Due Wednesday 04/07/2018.")).toEqual([["Wednesday 04/07/2018", "2018-07-04"]]));
});

describe("ranges and lists of dates", () => {
  test.each([
    ["The fair ran 9-11 June 2013.", [["9-11 June 2013", "2013-06-09/2013-06-11"]]],
    ["The fair ran June 9–11, 2013.", [["June 9–11, 2013", "2013-06-09/2013-06-11"]]],
    ["The fair ran from 9 to 11 June 2013.", [["9 to 11 June 2013", "2013-06-09/2013-06-11"]]],
    ["The fair ran between June 9 and 11, 2013.", [["June 9 and 11, 2013", "2013-06-09/2013-06-11"]]],
    // the year of the second day, the end of a year
    [
      "The fair ran on October 8 and 9, 2019.",
      [
        ["October 8", "2019-10-08"],
        ["9, 2019", "2019-10-09"],
      ],
    ],
    [
      "The fair ran on October 8 and 9.",
      [
        ["October 8", "--10-08"],
        ["9", "--10-09"],
      ],
    ],
    [
      "Born on October 8 and married on May 9, 2019.",
      [
        ["October 8", "--10-08"],
        ["May 9, 2019", "2019-05-09"],
      ],
    ],
    ["It grew between 2011 and the end of 2013.", [["2011 and the end of 2013", "2011/2013"]]],
    ["It grew between 2010 and late 2012.", [["2010 and late 2012", "2010/2012"]]],
    ["It grew from 2010 to the beginning of 2012.", [["2010 to the beginning of 2012", "2010/2012"]]],
    ["The fair ran Oct 26-27.", [["Oct 26-27", "--10-26/--10-27"]]],
    ["From 28 December 2013 to 3 January 2014 it snowed.", [["28 December 2013 to 3 January 2014", "2013-12-28/2014-01-03"]]],
    ["From 28 December to 3 January 2014 it snowed.", [["28 December to 3 January 2014", "2013-12-28/2014-01-03"]]],
    ["Fighting of 3 April-19 May 1996 ended.", [["3 April-19 May 1996", "1996-04-03/1996-05-19"]]],
    ["Sales of October 2011–March 2012 fell.", [["October 2011–March 2012", "2011-10/2012-03"]]],
    ["Rain in January-June 2012 was scarce.", [["January-June 2012", "2012-01/2012-06"]]],
    [
      "They met on 8 and 12 May 2009.",
      [
        ["8", "2009-05-08"],
        ["12 May 2009", "2009-05-12"],
      ],
    ],
    ["From the early morning of 5 May 2009 until late at night they talked.", [["5 May 2009", "2009-05-05"]]],
    [
      "On the evening of May 5 and until the dawn of May 6, 2009 they talked.",
      [
        ["May 5", "--05-05"],
        ["May 6, 2009", "2009-05-06"],
      ],
    ],
  ] as const)("%s", (text, expected) => expect(datesOf(text)).toEqual(expected));
});

describe("months, years, decades, centuries", () => {
  test.each([
    ["Prices rose in April 2004.", [["April 2004", "2004-04"]]],
    ["Prices rose in May of 2004.", [["May of 2004", "2004-05"]]],
    ["Prices rose in late June 2004.", [["June 2004", "2004-06"]]],
    ["The report of 11/2004 is out.", [["11/2004", "2004-11"]]],
    [
      "Founded in 1871, it closed in mid-1993.",
      [
        ["1871", "1871"],
        ["1993", "1993"],
      ],
    ],
    [
      "Since 1992 or by 2030?",
      [
        ["1992", "1992"],
        ["2030", "2030"],
      ],
    ],
    [
      "The seasons 1988-94 and 2012–13.",
      [
        ["1988-94", "1988/1994"],
        ["2012–13", "2012/2013"],
      ],
    ],
    ["The 2019/20 budget was late.", [["2019/20", "2019/2020"]]],
    ["It lasted from 1618 to 1648.", [["1618 to 1648", "1618/1648"]]],
    ["Between 1861 and 1865 the South fought.", [["1861 and 1865", "1861/1865"]]],
    [
      "In 2014, 2015 and 2016 it rained.",
      [
        ["2014", "2014"],
        ["2015", "2015"],
        ["2016", "2016"],
      ],
    ],
    ["In 2016 troops entered the valley.", [["2016", "2016"]]],
    [
      "The 2017 elections and the year 2018.",
      [
        ["2017", "2017"],
        ["2018", "2018"],
      ],
    ],
    [
      "As early as 1950, and more than in 1949.",
      [
        ["1950", "1950"],
        ["1949", "1949"],
      ],
    ],
    [
      "In the 1970s and the ’80s.",
      [
        ["1970s", "1970/1979"],
        ["’80s", "1980/1989"],
      ],
    ],
    [
      "Since the nineties, as in the nineteen-sixties.",
      [
        ["nineties", "1990/1999"],
        ["nineteen-sixties", "1960/1969"],
      ],
    ],
    [
      "A 17th-century mill of the early 20th century.",
      [
        ["17th-century", "1601/1700"],
        ["20th century", "1901/2000"],
      ],
    ],
    [
      "In the late 15th and early 16th centuries.",
      [
        ["15th", "1401/1500"],
        ["16th centuries", "1501/1600"],
      ],
    ],
    [
      "The 3rd century BC, 44 BC and AD 79.",
      [
        ["3rd century BC", "-0299/-0200"],
        ["44 BC", "-0043"],
        ["AD 79", "0079"],
      ],
    ],
    [
      "In Q3 2021 and the first quarter of 2022.",
      [
        ["Q3 2021", "2021-07/2021-09"],
        ["first quarter of 2022", "2022-01/2022-03"],
      ],
    ],
    [
      "The second half of 2011 and summer 2012.",
      [
        ["second half of 2011", "2011-07/2011-12"],
        ["summer 2012", "2012-06/2012-08"],
      ],
    ],
    [
      "The 2019 second quarter and 3Q 2018.",
      [
        ["2019 second quarter", "2019-04/2019-06"],
        ["3Q 2018", "2018-07/2018-09"],
      ],
    ],
    [
      "A profit in FY2021, and in Q1 FY22.",
      [
        ["FY2021", "2021"],
        ["Q1 FY22", "2022-01/2022-03"],
      ],
    ],
    ["It cost 3 million in 2004 dollars.", [["2004", "2004"]]],
    [
      "Mayor (1975, 1978-82) and judge (1990).",
      [
        ["1975", "1975"],
        ["1978-82", "1978/1982"],
        ["1990", "1990"],
      ],
    ],
    ["He was ousted by the 2019 vote.", [["2019", "2019"]]],
    ["The winter of 2020-21 was mild.", [["winter of 2020-21", "2020-12/2021-02"]]],
  ] as const)("%s", (text, expected) => expect(datesOf(text)).toEqual(expected));

  test("what the words alone give stays with what context adds", () =>
    expect(readAll("In the 80s, on 4 July.", "2001-08-01").map(({ value, explicit }) => [value, explicit])).toEqual([
      ["1980/1989", "XX80/XX89"],
      ["2001-07-04", "--07-04"],
    ]));
  test.each([
    ["By 2035 it is done.", "at-most", "By"],
    ["By the end of 2035 it is done.", "at-most", "By"],
    ["It is done by mid-April 2035.", "at-most", "by"],
    ["It was the end of 2035.", "exact", null],
    ["It began around 1850.", "approx", "around"],
    ["It began in 1850.", "exact", null],
    ["It was read about the 9th century.", "exact", null],
    ["It began about the 9th century.", "approx", "about"],
  ])("bound: %s", (text, bound, boundText) =>
    expect(readAll(text).map((quantity) => [quantity.bound, quantity.boundText])).toEqual([[bound, boundText]]),
  );
});

describe("days that share their month, and numbers that look like years", () => {
  test.each([
    [
      "The fair was on 7, 8 and 9 May 2019.",
      [
        ["7", "2019-05-07"],
        ["8", "2019-05-08"],
        ["9 May 2019", "2019-05-09"],
      ],
    ],
    ["He bought 7, 8 and 9 lamps.", []],
    ["A share of 1200 to 1500 euros was paid.", []],
    ["A flow of 1900 to 2000 litres is usual.", []],
    ["A. D. Hall left 79 men.", []],
    ["He scored '68 and left.", []],
  ] as [string, string[][]][])("%s", (text, expected) => expect(datesOf(text)).toEqual(expected));
});
