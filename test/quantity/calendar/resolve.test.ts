import { describe, expect, test } from "vitest";
import { datesOf } from "./read.js";

// Wednesday
const PUBLISHED = "2021-03-10";

describe("periods told from the day of the text", () => {
  test.each([
    ["The fair is this weekend.", "2021-03-13/2021-03-14"],
    ["The fair was last weekend.", "2021-03-06/2021-03-07"],
    ["The fair is next weekend.", "2021-03-20/2021-03-21"],
    ["The mill was sold last decade.", "2010/2019"],
    ["The mill was built last century.", "1901/2000"],
    ["The mill burned last night.", "2021-03-09"],
    ["The mill opens next April.", "2021-04"],
    ["The mill opens next January.", "2022-01"],
    ["The mill opened last January.", "2021-01"],
    ["The mill opened last May.", "2020-05"],
    ["The mill opens this April.", "2021-04"],
    ["Little snow fell this winter.", "2020-12/2021-02"],
    ["Little snow fell last winter.", "2020-12/2021-02"],
    ["Little rain fell last summer.", "2020-06/2020-08"],
    ["The mill opens next summer.", "2021-06/2021-08"],
    ["The mill opens next winter.", "2021-12/2022-02"],
    ["The mill opens next spring.", "2022-03/2022-05"],
    ["The mill opens this Friday.", "2021-03-12"],
    ["The owner goes on trial on 14 June.", "2021-06-14"],
    ["Boria goes to the polls on 14 June.", "2021-06-14"],
    ["The tale went on until 14 June.", "2020-06-14"],
    ["The levy is to take effect in May.", "2021-05"],
    ["The road to the north opened in May.", "2020-05"],
    ["Traders are anticipating a cut in October.", "2021-10"],
    ["In February Boria's exports fell.", "2021-02"],
    ["In April Boria's exports fell.", "2020-04"],
    ["Since January Boria has sold tea.", "2021-01"],
    ["They will bring to nine the mills shut since 4 June.", "2020-06-04"],
    ["The dividend is payable on 4 June.", "2021-06-04"],
    ["The mill opens next month.", "2021-04"],
    ["The mill opened last quarter.", "2020-10/2020-12"],
    ["The mill opened in November last year.", "2020-11"],
    ["The mill opened on 3 June last year.", "2020-06-03"],
    ["The mill opens in June of this year.", "2021-06"],
  ])("%s", (text, value) => expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual([value]));
});

test.each([
  ["March 9, 2021 – Some 900 have come since the war began in mid-October.", "2020-10"],
  ["March 9, 2021 – The works begin in April.", "2021-04"],
])("a month behind the date of the report: %s", (text, value) =>
  expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual(["2021-03-09", value]),
);

test.each(["In November, last year's sales were told.", "In November last year's sales were told."])(
  "a year that belongs to what follows: %s",
  (text) => expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual(["2020-11", "2020"]),
);

describe("a day without a year", () => {
  test.each([
    ["The depot burned on 12 February.", "2021-02-12"],
    ["The depot burned on 10 March.", "2021-03-10"],
    ["The depot burned on 12 November.", "2020-11-12"],
    ["The depot burned in July.", "2020-07"],
    ["The depot will reopen on 12 November.", "2021-11-12"],
    ["The depot will be formally reopened on 12 April.", "2021-04-12"],
    ["The reopening is due on 12 April.", "2021-04-12"],
    ["He said it would reopen on 12 April.", "2021-04-12"],
    ["They agreed to reopen it on 12 April.", "2021-04-12"],
    ["On 12 February they agreed to rebuild it.", "2021-02-12"],
    ["On 12 April voters will choose a mayor.", "2021-04-12"],
    ["On 12 January the mayor said that he will go.", "2021-01-12"],
    ["They will have waited since 12 February.", "2021-02-12"],
    ["It froze on 29 February.", "2020-02-29"],
    ["The depot will reopen on 29 February.", "2024-02-29"],
    ["The depot burned 4/22.", "2020-04-22"],
    ["Sales of seed rose in the first half of last year.", "2020-01/2020-06"],
    ["It froze on Saturday, 29 February.", "2020-02-29"],
    ["It burned on Thursday, 12 November.", "2020-11-12"],
    ["It burned on Sunday, 12 January.", "2020-01-12"],
  ])("%s", (text, value) => expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual([value]));

  test.each([
    ["the same sentence", "He came on 3 March 2014 and left on 16 May.", ["2014-03-03", "2014-05-16"]],
    ["the turn of a year in it", "He came on 28 December 2013 and left on 2 January.", ["2013-12-28", "2014-01-02"]],
    ["a month in it", "He fell ill in June 2014 and died on 3 July.", ["2014-06", "2014-07-03"]],
    ["a narrative of long ago", "He came on 3 March 2014.\nOn 16 May he left.", ["2014-03-03", "2014-05-16"]],
    ["the news after an aside", "He came on 3 March 2014.\nOn 2 March he left.", ["2014-03-03", "2021-03-02"]],
    [
      "the same day once written in full",
      `The war began on 4 May 2016.\n${"It was a long winter. ".repeat(30)}\nOn 4 May nobody slept.`,
      ["2016-05-04", "2016-05-04"],
    ],
  ])("takes the year from %s", (_, text, values) => expect(datesOf(text, PUBLISHED).map(([, iso]) => iso)).toEqual(values));

  test.each([
    ["Timeline 2014", "2014-05-03"],
    ["What the council decided in the summer of 2014 and why", "2020-05-03"],
  ])("a heading fixes it where the heading is about it: %s", (heading, value) =>
    expect(datesOf(`# ${heading}\nThe mill burned on 3 May.`, PUBLISHED).at(-1)).toEqual(["3 May", value]),
  );
  test("has none where nothing fixes it", () =>
    expect(datesOf("It burned on 12 November.")).toEqual([["12 November", "--11-12"]]));
  test("leans on a date of the text where the document has none", () =>
    expect(datesOf("It began on 2 July 1998.\nIt ended on 4 August.").map(([, iso]) => iso)).toEqual([
      "1998-07-02",
      "1998-08-04",
    ]));
});

describe("reckoned from the document's date", () => {
  test.each([
    ["The dam broke yesterday.", "yesterday", "2021-03-09"],
    ["The dam broke the day before yesterday.", "the day before yesterday", "2021-03-08"],
    ["The dam may break tomorrow night.", "tomorrow night", "2021-03-11"],
    ["The dam broke last night.", "last night", "2021-03-09"],
    ["The dam broke this morning.", "this morning", "2021-03-10"],
    ["The dam broke on Friday.", "Friday", "2021-03-05"],
    ["The dam broke on Wednesday.", "Wednesday", "2021-03-10"],
    ["It hit the coast Friday UAE time.", "Friday", "2021-03-05"],
    ["Polls open on Sunday.", "Sunday", "2021-03-14"],
    ["It fell by the market close on Friday.", "Friday", "2021-03-05"],
    ["Talks begin next week Thursday.", "next week Thursday", "2021-03-18"],
    ["He left on the January 29 plane.", "January 29", "2021-01-29"],
    ["The dam broke late Monday.", "Monday", "2021-03-08"],
    ["The dam broke last Wednesday.", "last Wednesday", "2021-03-03"],
    ["Talks will begin on Friday.", "Friday", "2021-03-12"],
    ["Talks open on Friday.", "Friday", "2021-03-12"],
    ["She said on Tuesday talks will fail.", "Tuesday", "2021-03-09"],
    ["Talks begin next Monday.", "next Monday", "2021-03-15"],
    ["Talks begin on Tuesday of next week.", "Tuesday of next week", "2021-03-16"],
    ["It rained last week.", "last week", "2021-03-01/2021-03-07"],
    ["It rained last month.", "last month", "2021-02"],
    ["It rained last year.", "last year", "2020"],
    ["It will rain next year.", "next year", "2022"],
    ["It rained last May.", "last May", "2020-05"],
    ["It rained last summer.", "last summer", "2020-06/2020-08"],
    ["It rained last quarter.", "last quarter", "2020-10/2020-12"],
    ["Trade grew in the last century.", "last century", "1901/2000"],
    ["The club meets on the first Tuesday of next month.", "first Tuesday of next month", "2021-04-06"],
    ["The club met on the last Sunday of May 2020.", "last Sunday of May 2020", "2020-05-31"],
    ["The ship left on the 27th.", "the 27th", "2021-02-27"],
    ["The ship left Friday the 5th.", "Friday the 5th", "2021-03-05"],
    ["The mine closed five years ago.", "five years ago", "2016"],
    ["The mine closed a year and a half ago.", "a year and a half ago", "2019-09"],
    ["The mine closed three months ago.", "three months ago", "2020-12"],
    ["The mine closed a week ago.", "a week ago", "2021-03-03"],
    ["The mine closed 1 year 2 months 3 days ago.", "1 year 2 months 3 days ago", "2020-01-07"],
    ["The mine closes two weeks from now.", "two weeks from now", "2021-03-24"],
    ["The mine closes two days after next Friday.", "two days after next Friday", "2021-03-21"],
  ])("%s", (text, quote, value) => expect(datesOf(text, PUBLISHED)).toEqual([[quote, value]]));

  test.each([
    ["The raid came on 4 May 2012; three days later the town fell.", ["2012-05-04", "2012-05-07"]],
    ["The raid came on 4 May 2012.\nThe next day the town fell.", ["2012-05-04", "2012-05-05"]],
    ["The raid came on 4 May 2012.\nA week later the town fell.", ["2012-05-04", "2012-05-11"]],
    ["The raid came on 4 May 2012.\nTwo years earlier the town had grown.", ["2012-05-04", "2010"]],
    ["The raid came on 4 May 2012.\nThe day before, the town had slept.", ["2012-05-04", "2012-05-03"]],
  ])("reckoned from the day last named: %s", (text, values) => expect(datesOf(text).map(([, iso]) => iso)).toEqual(values));

  test("nothing where the document has no date", () =>
    expect(datesOf("It broke yesterday, on Friday, last year, this month, five years ago, three days later.")).toEqual([]));
  test("nothing absolute in the words themselves", () => expect(datesOf("Open Monday to Friday.", PUBLISHED)).toEqual([]));
});
