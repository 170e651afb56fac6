import { describe, expect, test } from "vitest";
import { datesOf, readAll } from "./read.js";

const PUBLISHED = "2021-03-10"; // a Wednesday

describe("plans and vague days", () => {
  test.each([
    ["The shop closes in five days.", "five days", "2021-03-15"],
    ["She will retire in two years.", "two years", "2023"],
    ["They have to move in 3 weeks.", "3 weeks", "2021-03-31"],
    ["They will decide two weeks later.", "two weeks later", "2021-03-24"],
    ["They will vote the next day.", "the next day", "2021-03-11"],
    ["The show is scheduled for the 27.", "the 27", "2021-03-27"],
    ["The show opens Friday the nineteenth.", "Friday the nineteenth", "2021-03-19"],
    ["The parcel was due on Monday.", "Monday", "2021-03-08"],
    ["The parcel is due on Monday.", "Monday", "2021-03-15"],
    ["The tally as of 03.02 is 40.", "03.02", "2021-02-03"],
    ["The losses from 03.09 to 17.02 were heavy.", "03.09 to 17.02", "2020-09-03/2021-02-17"],
    ["The losses of 27.02–03.03 were heavy.", "27.02–03.03", "2021-02-27/2021-03-03"],
    ["Between 03.05.19 and 17.09.19 it rained.", "03.05.19 and 17.09.19", "2019-05-03/2019-09-17"],
    ["Since 27.02 the dam has leaked.", "27.02", "2021-02-27"],
    ["Let's meet on Monday.", "Monday", "2021-03-15"],
    ["The inquest enters its last week on Friday.", "Friday", "2021-03-12"],
    ["Divers found the bell a few days ago.", "a few days ago", "2021-03-07"],
    ["Several weeks ago the well ran dry.", "Several weeks ago", "2021-02-17"],
    ["A couple of months ago the well ran dry.", "A couple of months ago", "2021-01"],
  ])("%s", (text, quote, value) => expect(datesOf(text, PUBLISHED)).toEqual([[quote, value]]));

  test("a plan told of from an earlier year does not count from the document's date", () =>
    expect(datesOf("She said in 2016 that it would end in three years.", PUBLISHED)).toEqual([["2016", "2016"]]));

  test.each([
    ["It was the highest level since 23 May 2018. They meet on 17 March.", "2021-03-17"],
    ["It was the biggest rise since May 2008. Prices fell in April.", "2020-04"],
    ["The inn closed in May 2008. Prices fell in April.", "2008-04"],
  ])("the time of the last record is none to go on in: %s", (text, value) =>
    expect(datesOf(text, PUBLISHED).at(-1)![1]).toBe(value),
  );

  test("a vague day is marked as vague", () =>
    expect(readAll("It broke a few days ago.", PUBLISHED).map(({ value, bound }) => [value, bound])).toEqual([
      ["2021-03-07", "vague"],
    ]));

  test.each([
    "Scores of 24.02-23.11 were noted.",
    "The share rose to 24.02 percent.",
    "The index fell from 24.02 to 03.11 points.",
    "The pipe runs from 07.02 to 09.11 km.",
    "The shop is open from 09.05 to 12.10.",
    "The price stood at 24.02 and closed on 24.02 dollars.",
    "The rock formed 3 billion years ago.",
    "Farming began 9,000 years ago.",
    "They dug the tunnel in five days.",
    "They agreed to the first cut in output in five years.",
    "The town will double in five years.",
    "They will build the dam in two years.",
    "They decided two weeks later.",
    "A few years ago the well ran dry.",
    "A few hours ago the well ran dry.",
    "The first of three weeks passed.",
    "They met the last day of school.",
    "The second Sunday was dull.",
    "They pay for the 27.",
  ])("no date: %s", (text) => expect(datesOf(text, PUBLISHED)).toEqual([]));
});

describe("years and days that lean on others", () => {
  test.each([
    ["The mill was begun in 1961; two years later it stood.", ["1961", "1963"]],
    ["The mill was begun in 1961.\nA decade later it burned.", ["1961", "1971"]],
    ["The mill was begun in May 1961; two years later it stood.", ["1961-05", "1963"]],
  ])("%s", (text, values) => expect(datesOf(text).map(([, iso]) => iso)).toEqual(values));

  test.each([
    ["The guild dines every year on 5 June.", "--06-05"],
    ["Every 5 June the guild dines.", "--06-05"],
    ["The guild dines on 5 June each year.", "--06-05"],
    ["The pool is closed until 1 June.", "2021-06-01"],
    ["They play Rovers on 20 March.", "2021-03-20"],
    ["They played Rovers on 20 March.", "2020-03-20"],
    ["The fair was moved to April 5.", "2021-04-05"],
    ["Come Friday, the pool shuts.", "2021-03-12"],
    ["The fair takes place on 12 March in Graz.", "2021-03-12"],
    ["It shut on Christmas Eve.", "2020-12-24"],
    ["It shut on New Year's Day 1897.", "1897-01-01"],
    ["The temple burned on 21 July, 356 BC.", "-0355-07-21"],
    ["The September 11 attacks changed flying.", "2001-09-11"],
    ["They swam on September 11.", "2020-09-11"],
  ])("%s", (text, value) => expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual([value]));
});

test.each<[string, (string | number)[]]>([
  ["A father and son in their 50s and 20s sang.", [50, 20]],
  ["She sang in the 60s and 70s.", ["1960/1969", "1970/1979"]],
  ["She ran laps of 40s and 20s.", [40, 20]],
])("tens of both: %s", (text, expected) =>
  expect(readAll(text, PUBLISHED).map(({ value, low }) => value ?? low)).toEqual(expected),
);

describe("ages in tens", () => {
  test.each([
    ["A man in his 60s was hurt.", 60],
    ["She is in her early thirties.", 30],
    ["They are in their mid-40s.", 40],
  ])("%s", (text, least) =>
    expect(readAll(text).map(({ attribute, low, high, unit }) => [attribute, low, high, unit])).toEqual([
      ["age", least, least + 9, "year"],
    ]),
  );
});
