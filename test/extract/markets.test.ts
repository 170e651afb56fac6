import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";
import { fieldBy } from "./qualify/claims.js";

const items = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date" && kind !== "duration")
    .map(brief);

describe("heights of indices are those of what rose or fell", () => {
  test.each([
    ["The FTSE 100 was down 0.4 percent at 7,104.12.", ["0.4 FTSE 100/change", "7,104.12 FTSE 100/level"]],
    ["The Orsa 40 index <.ORS> closed up 1.1 percent.", ["1.1 Orsa 40 index/change"]],
    ["The gauge of orders stood at 48.2.", ["48.2 gauge of orders"]],
    ["Consumer confidence rose to 91.4 from 90.2.", ["91.4 consumer confidence/level", "90.2 consumer confidence/level"]],
    ["The hall has a capacity of 4,100.", ["4,100 hall/capacity"]],
    ["The hall's capacity was limited to 4,100.", ["4,100 hall/capacity"]],
    // told of something else
    ["I went back in 4.22.", ["4.22 null"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("a loan is told by its term", () => {
  test.each([
    ["The yield on the 10-year note was at 1.84 percent.", ["1.84 10-year note yield/level"]],
    ["The two-year yield fell to 1.6 percent.", ["1.6 2-year yield/level"]],
    ["The strike lasted ten years, and the yield was 4 percent.", ["4 yield/level"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("those who came", () => {
  test.each([
    ["The attendance of 24,315 left many a seat empty.", ["24,315 person"]],
    ["The attendance at their 19 home games was 48,185.", ["19 home game", "48,185 person"]],
    ["They had an average gate of 15,168.", ["15,168 person"]],
    ["Headcount was 12,450.", ["12,450 headcount"]],
    ["The gate of 4 metres was shut.", ["4 gate"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("what is measured stands farther off", () => {
  test.each([
    [
      "Orlo says profit for the three months ended June 3 rose 5 percent to $29 million.",
      ["5 profit/change", "29 million profit/profit"],
    ],
    ["The bank cut its growth forecast, which it lifted to 3 percent in May.", ["3 growth forecast/level"]],
    ["They cut the forecast for the trade surplus, to 26 million dollars.", ["26 million trade surplus/profit"]],
    ["Storms had brought oil and gas production down to 2.4 million tonnes.", ["2.4 million gas production/level"]],
    ["It has wards in 12 towns, and there were 90,000 reported cases.", ["12 town", "90,000 case"]],
    ["Some 12 reported headaches.", ["12 null"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("what a price is paid for", () => {
  test.each([
    ["Orlo agreed to acquire Velm Ferries Inc. for $21 million in cash and stock.", ["21 million Velm Ferries Inc"]],
    ["Orlo paid $28 million in cash and stock for its rival.", ["28 million rival/cost"]],
    ["The mill was sold to two brothers for $18 million.", ["two brother", "18 million mill/price"]],
    ["Orlo will assume $5 million in Velm debt.", ["5 million Velm debt/debt"]],
    [
      "Orlo received $3 million in cash, $2 million in preferred shares and a boat.",
      ["3 million cash", "2 million preferred share"],
    ],
    ["They hid $80,000 in cash.", ["80,000 cash"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("what tells one thing from another of its name", () => {
  test.each([
    ["There were 11 confirmed cases and 65 suspected cases.", ["11 confirmed case", "65 suspected case"]],
    ["Some 12 local government areas were hit.", ["12 local government area"]],
    ["They own 40 local shops.", ["40 shop"]],
    ["January retail sales rose 3 percent.", ["3 retail sale/change"]],
    ["November's deficit was $4 million.", ["4 million deficit/debt"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("months and quarters of a noun", () => {
  test.each([
    ["January retail sales rose 3 percent.", { "3": "2023-01" }],
    ["On 19 January the river rose to 4.8 metres.", { "4.8": "2023-01-19" }],
    ["On 19 January sales rose 3 percent.", { "3": "2023-01-19" }],
    ["The bank's October index rose to 51.2.", { "51.2": "2022-10" }],
    ["Orlo's 2012 revenue fell 4 percent.", { "4": "2012" }],
    ["The yield fell to 4.6 percent, leaving its highest since late April.", { "4.6": "2023-07-10" }],
    [
      "Orlo made a profit of $9 million, reversing a year ago loss of $8 million.",
      { "9 million": "2023-07-10", "8 million": "2022" },
    ],
    // a debt is of no quarter that is named elsewhere
    [
      "Orlo will assume $5 million in debt. Velm made $2 million in the second quarter.",
      { "5 million": "2023-07-10", "2 million": "2023-04-01/2023-06-30" },
    ],
  ])("%s", (text, expected) => expect(fieldBy("asOf", text)).toEqual(expected));
});
