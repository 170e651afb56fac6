import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/quantity/index.js";
import { segment } from "../../../src/segment/index.js";
import { documentOf } from "./read.js";

/** What the whole reader makes of a line: [quote, ISO value or number]. */
function readingOf(text: string): unknown[][] {
  const document = documentOf(text, "2021-03-10");
  return findQuantities(document, segment(document)).flatMap(({ quantities }) =>
    quantities.map(({ span, value, best, low }) => [text.slice(span.start, span.end), value ?? best ?? low]),
  );
}

describe("years that count, name or date", () => {
  test.each([
    ["The Norway 2017 Review names six mayors.", [["six", 6]]],
    ["The depot sold 4/20.", [["4/20", 0.2]]],
    ["The depot sold 7/24.", [["7/24", 0.291666666666667]]],
    ["The depot sold 5/32.", [["5/32", 0.15625]]],
    ["Temperatures rose into the 80s.", []],
    ["A plan called Horizon 2040 was signed at Expo 2030 in Riyadh.", []],
    ["The 2013 Astra sold for $900.", [["900", 900]]],
    ["The 2018 World Cup drew fans.", [["2018", "2018"]]],
    ["The 2010 Chile quake drew help.", [["2010", "2010"]]],
    ["The Class of 1988 members met.", []],
    ["1987's harvest was poor.", [["1987", "1987"]]],
    [
      "The herd fell from 2019 in 2018 to 1890 in 2019.",
      [
        ["2019", 2019],
        ["2018", "2018"],
        ["1890", 1890],
        ["2019", "2019"],
      ],
    ],
    [
      "The firm, founded 1923, made 1923 chairs.",
      [
        ["1923", "1923"],
        ["1923", 1923],
      ],
    ],
    ["A lap in 10s is fast.", [["10", 10]]],
    ["At the end of 70s rents rose.", [["70s", "1970/1979"]]],
    // a year of an event, of a storm, of a book; things are counted
    [
      "Nine fell in the state's 2011 floods.",
      [
        ["Nine", 9],
        ["2011", "2011"],
      ],
    ],
    ["The town's 2019 budget passed.", [["2019", "2019"]]],
    ["The plant's 1950 workers struck.", [["1950", 1950]]],
    [
      "It stood 5 cm above the 2017 flood level.",
      [
        ["5", 5],
        ["2017", "2017"],
      ],
    ],
    ["It stood above the 90 mark.", [["90", 90]]],
    ["Hurricane Opal (1995) did harm.", [["1995", "1995"]]],
    ["Moe (2005) counted 40 nests.", [["40", 40]]],
    ["Some 2014 stayed behind.", [["2014", 2014]]],
    ["He made 1984 chairs.", [["1984", 1984]]],
    ["Mild days in the upper 30s are rare.", []],
  ])("%s", (text, expected) => expect(readingOf(text)).toEqual(expected));
});

describe("segments without a digit", () => {
  test.each([
    ["At midday the bells rang.", [["midday", "T12:00"]]],
    ["The nineties were good to the firm.", [["nineties", "1990/1999"]]],
    ["It was the mill's bicentenary.", [["bicentenary", 200]]],
    ["He left on Christmas Eve.", [["Christmas Eve", "2020-12-24"]]],
    ["Rain is due on Friday.", [["Friday", "2021-03-12"]]],
    ["It closed in the past decade.", [["past decade", 1]]],
    ["Full-year profit rose and the full-time whistle blew.", []],
    ["Now this is the last of it.", []],
  ])("%s", (text, expected) => expect(readingOf(text)).toEqual(expected));
});

describe("durations with a word between", () => {
  test.each([
    ["It took two additional minutes.", [["two", 2]]],
    ["It rained for three straight days.", [["three", 3]]],
    ["It takes one hour and 45 minutes.", [["one hour and 45", "PT1H45M"]]],
    ["He stayed couple of weeks.", [["couple", 2]]],
    ["It needs another business day.", [["another business day", 1]]],
    ["Two further goals fell.", [["Two", 2]]],
  ])("%s", (text, expected) => expect(readingOf(text).map(([quote, n]) => [quote, n])).toEqual(expected));
});
