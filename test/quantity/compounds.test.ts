import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

describe("numbers that are written in several parts", () => {
  test.each<[string, ...string[]]>([
    ["One-and-a-half million storks passed.", "1500000"],
    ["A six-and-a-half-hour hearing began.", "6.5 hour"],
    ["Repairs took three-and-a-half years.", "3.5 year"],
    ["The shed is two-and-a-quarter metres high.", "2.25 m"],
    ["One-and-all helped."],
    ["It paid $2.4 billion and 350 million baht.", "2400000000 USD", "350000000 THB"],
    ["It paid £3 million and 400 thousand euros.", "3000000 GBP", "400000 EUR"],
    ["It has 3 million and 400 thousand hens.", "3400000"],
    ["It cost Rs 3 crore and 50 lakh.", "35000000 INR"],
    ["The 6-foot-4 keeper and a five-foot-11-inch boy sat.", "76 in", "71 in"],
    ["The 6-foot-40 door is a misprint."],
    ["The snow was 12.5in in one place.", "12.5 in"],
    ["The 5in the yard are old."],
    ["The drive took 2h 35m.", "155 minute"],
    ["The path has 2 km, then 35m of stairs.", "2 km", "35 m"],
    ["Some 1.5m guests, perhaps 2m, came.", "|1500000|", "|2000000|"],
    ["The plank is 1.5m long, perhaps 2m.", "1.5 m", "|2| m"],
    ["The lead fell from 3.2 to 1.7 points.", "3.2 point", "1.7 point"],
    ["They sold from 3 to 9 pointers.", "3||9"],
  ])("%s", (text, ...expected) => expect(amounts(text)).toEqual(expected));
});

describe("bands and what only looks like one", () => {
  test.each<[string, ...string[]]>([
    ["Shares are in the mid-$40s.", "40||49 USD"],
    ["Rooms start in the low £300s.", "300||399 GBP"],
    ["The bonus was in the high six figures."],
    ["It sold for a six-figure sum."],
    ["Six figures stood in the doorway.", "6"],
  ])("%s", (text, ...expected) => expect(amounts(text)).toEqual(expected));
});

describe("days and years of other calendars count nothing", () => {
  test.each<[string, ...string[]]>([
    ["The feast is on 15 Ramadan 1445."],
    ["The march is held on 22 Bahman."],
    ["The tomb was built in 1445 AH."],
    ["They met on the 9th of Nisan 5784."],
    ["They gave 15 Ramadan meals.", "15"],
    ["The tent seats 1445 in all.", "1445"],
  ])("%s", (text, ...expected) => expect(amounts(text)).toEqual(expected));
});

describe("ages with the bound before their name", () => {
  test.each([
    ["Those over the age of 75 vote by post.", 75, 75, null, "more-than", "over"],
    ["Drivers under age 21 pay more.", null, 21, 21, "less-than", "under"],
    ["He left at the age of 75.", 75, 75, 75, "exact", null],
  ])("%s", (text, ...expected) => {
    const [{ low, best, high, bound, boundText, attribute } = { attribute: null }] = read(text) as ReturnType<
      typeof read
    >[number][];
    expect([low, best, high, bound, boundText, attribute]).toEqual([...expected, "age"]);
  });
});
