import { describe, expect, test } from "vitest";
import { datesOf, readAll } from "./read.js";

const timesOf = (text: string): string[][] => datesOf(text, null, "clock");

describe("clock times", () => {
  test.each([
    ["The siren went off at 21:40.", "21:40", "T21:40"],
    ["The siren went off at 9:40 pm.", "9:40 pm", "T21:40"],
    ["The siren went off at 9.40 p.m. sharp.", "9.40 p.m.", "T21:40"],
    ["The siren went off at 9pm.", "9pm", "T21:00"],
    ["The siren went off at 12 am.", "12 am", "T00:00"],
    ["The siren went off at 12:05 p.m.", "12:05 p.m.", "T12:05"],
    ["The siren went off at nine o’clock in the evening.", "nine o’clock", "T21:00"],
    ["The siren went off at 6 in the morning.", "6 in the morning", "T06:00"],
    ["The siren went off at 11 at night.", "11 at night", "T23:00"],
    ["The 18.45 train was late.", "18.45", "T18:45"],
    ["The siren went off at 6.15 in the morning.", "6.15", "T06:15"],
    ["The siren went off at half past four.", "half past four", "T04:30"],
    ["The siren went off at 0540 hours.", "0540 hours", "T05:40"],
    ["The siren went off at 14.20 GMT.", "14.20 GMT", "T14:20"],
    ["The siren went off at 0040 GMT.", "0040 GMT", "T00:40"],
    ["He left at six in the morning.", "six in the morning", "T06:00"],
    ["It struck at noon.", "noon", "T12:00"],
    ["It struck at midnight.", "midnight", "T00:00"],
    ["The signal came at 18:04:55.", "18:04:55", "T18:04:55"],
    ["Shops open from 9 to 11 pm.", "9 to 11 pm", "T21:00/T23:00"],
    ["Shops open 9 a.m.-5 p.m. here.", "9 a.m.-5 p.m.", "T09:00/T17:00"],
    ["The curfew lasts from 22:00 to 05:00.", "22:00 to 05:00", "T22:00/T05:00"],
    ["Between 10:30 and 11:15 the line was down.", "10:30 and 11:15", "T10:30/T11:15"],
    ["Guns were heard between 10 and 11 at night.", "10 and 11 at night", "T22:00/T23:00"],
    ["Guns were heard from 11 to 1 at night.", "11 to 1 at night", "T23:00/T01:00"],
    ["The pump ran from 2 to 4 in the afternoon.", "2 to 4 in the afternoon", "T14:00/T16:00"],
    ["The pump ran from 4 to 5 in the morning.", "4 to 5 in the morning", "T04:00/T05:00"],
  ])("%s", (text, quote, value) => expect(timesOf(text)).toEqual([[quote, value]]));

  test.each([
    ["It began around 19:30.", "approx", "around"],
    ["It ended by 19:30.", "at-most", "by"],
    ["It ended at 19:30.", "exact", null],
  ])("bound: %s", (text, bound, boundText) =>
    expect(readAll(text).map((quantity) => [quantity.bound, quantity.boundText])).toEqual([[bound, boundText]]),
  );

  test.each([
    ["On 5 April 2019, at about 19:30, the roof fell.", "2019-04-05T19:30", "T19:30"],
    ["At 7:30 p.m. on 5 April 2019 the roof fell.", "2019-04-05T19:30", "T19:30"],
    ["It opened on 2 May 2018 at 08:00, 3 May was free.", "2018-05-02T08:00", "T08:00"],
  ])("with the day of its sentence: %s", (text, value, explicit) =>
    expect(
      readAll(text)
        .filter(({ dimension }) => dimension === "clock")
        .map((time) => [time.value, time.explicit]),
    ).toEqual([[value, explicit]]),
  );

  test.each([
    ["The harbour shuts tonight at 8.", "8", "T20:00"],
    ["The harbour shuts on Friday at 7 and the ferry stops.", "7", "T07:00"],
    ["The harbour shut yesterday at five, the guild said.", "five", "T05:00"],
  ])("a bare hour behind its day: %s", (text, quote, value) => expect(timesOf(text)).toEqual([[quote, value]]));

  test.each([
    "Tonight at 8 piers the lamps were out.",
    "They landed on Monday at 3 and 4 piers.",
    "The share closed on Friday at 8.",
    "He drove from 10 to 11 farms at night.",
    "The home side won 21:19 in the final.",
    "A ratio of 10:15 was mixed.",
    "He quoted Mark 12:30 and Psalm 23:10.",
    "She ran it in 2:03:59.",
    "The odds were 5:1.",
    "The index rose 3.15 to 12.45.",
    "The price was 8.30 a kilo.",
    "I am 8 and she is 9.",
    "Article 25:10 applies.",
  ])("no clock time: %s", (text) => expect(timesOf(text)).toEqual([]));
});
