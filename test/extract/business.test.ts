import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

const items = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date" && kind !== "duration")
    .map(brief);

describe("changes, heights and estimates stand for what they are of", () => {
  test.each([
    ["Orlo made a profit of $456 million, a 5 percent increase.", ["456 million profit/profit", "5 profit/change"]],
    ["Sales were 68 million euros, a drop of 23%.", ["68 million sale/revenue", "23 sale/change"]],
    ["Tarn sold 107 tonnes of wool, marking an increase of 2 percent.", ["107 wool", "2 wool/change"]],
    [
      "Wages range from 9,000 to 11,000 dollars, which amounts to a 22 percent rise.",
      ["9,000 to 11,000 wage/salary", "22 wage/change"],
    ],
    ["Sales rose to a quarterly record of 40 million euros.", ["40 million sale/revenue"]],
    ["The economy grew at an annualized rate of 3%.", ["3 economy/level"]],
    ["Inflation reached 0.1% against the forecast of 0.2%.", ["0.1 inflation/level", "0.2 inflation/level"]],
    [
      "Sales were 7 million dollars. Analysts had expected 8 million dollars.",
      ["7 million sale/revenue", "8 million sale/revenue"],
    ],
    ["Output was 2 million tonnes. The figure has soared to 3 million tonnes.", ["2 million output", "3 million output/level"]],
    ["The change is a reduction in the toll from 12 percent to 10 percent.", ["12 toll/level", "10 toll/level"]],
    ["The deficit shrank. They will bring it down to 2 percent.", ["2 null/level"]],
    ["The deficit was 3 percent. They will bring it down to 2 percent.", ["3 deficit/level", "2 deficit/level"]],
    ["Allocations have seen a 13 percent rise.", ["13 allocation/change"]],
    ["Imports grew 5 percent, rebounding from a 3 percent drop in June.", ["5 import/change", "3 import/change"]],
    ["Rents rose to 900 euros. That is 40 euros more than in May.", ["900 rent/level", "40 rent/change"]],
    ["They will cut the fiscal deficit to 4 percent of GDP.", ["4 fiscal deficit/level"]],
    ["It showed growth of 6 percent for flats and 5 percent for farms.", ["6 flat/change", "5 farm/change"]],
    ["They want a wage rise of 9 percent for clerks.", ["9 wage rise/change"]],
    ["They cut bills by 57 percent or 1,600 euros.", ["57 bill/change", "1,600 bill/change"]],
    ["Boria sold 107 tonnes of wool in May, up from 96 tonnes in April.", ["107 wool", "96 wool"]],
    [
      "Orlo made a profit of 5 million euros, against a forecast of 4 million euros.",
      ["5 million profit/profit", "4 million profit/profit"],
    ],
    // things of their own
    ["The unit growth in the United States was 11 percent.", ["11 unit growth/level"]],
    [
      "Orlo made a profit of 5 million euros, against a loss of 4 million euros.",
      ["5 million profit/profit", "4 million loss/loss"],
    ],
    ["The mill offered a 4 percent wage increase.", ["4 wage increase/change"]],
    ["The jobless rate was 5 percent.", ["5 jobless rate/level"]],
    ["The tailors paid a 10 percent rise in rents.", ["10 rent/change"]],
    ["The board approved a cut of 2 million dollars.", ["2 million cut"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("whose doing is not what is counted", () => {
  test.each([
    ["The Organization of Cider Makers pumped 27 million barrels.", ["27 million oil/volume"]],
    ["Boria exported 3 million barrels of cider.", ["3 million cider/volume"]],
    ["Workers there earn 50,135 dollars a year.", ["50,135 earnings/per year"]],
    ["The firm recovered 25 million dollars.", ["25 million null"]],
    ["They hid 80,000 euros in cash.", ["80,000 cash"]],
    ["Police confiscated 700,000 euros.", ["700,000 null"]],
    ["Boria exported 28 billion euros to Norland.", ["28 billion exports"]],
    ["Imports from the U.S. fell 7 percent.", ["7 import/change"]],
    ["The storm had winds as strong as 110 mph.", ["110 wind/speed"]],
    ["Oil traded at an average price of $57 a barrel.", ["57 oil/price"]],
    ["The average price of oil was $57 a barrel.", ["57 oil/price"]],
    ["Shares fell 38 cents to close at $75 on the Velm Stock Exchange.", ["38 share/change", "75 share"]],
    ["They will invest 20 million euros to open sites in marshes.", ["20 million investment/cost"]],
    ["They will invest 20 million euros in marshes.", ["20 million marsh/cost"]],
    ["Kelm posted a $1.5-billion after-tax gain.", ["1.5-billion after-tax gain"]],
    ["The bank must pay a $3 million penalty and undertake repairs.", ["3 million penalty/fine"]],
    ["In addition to the fines – $100 million imposed by the court – it must pay.", ["100 million fine/fine"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("polls and votes", () => {
  test.each([
    ["Among likely voters, Orlo led Benn 49 percent to 41 percent.", ["49 vote for Orlo/share", "41 vote for Benn/share"]],
    ["Pollsters asked 450 likely voters.", ["450 voter"]],
    ["Members voted 68 to 11 to accept the budget.", ["68 vote", "11 vote"]],
    ["Members voted to shut 11 sites.", ["11 site"]],
    ["The majority of the staff – 77 per cent – are women.", ["77 staff/share"]],
    ["The Greens stand at 27 percent.", ["27 Green/level"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("whose sums they are", () => {
  test.each([
    ["Velmsoft bought Kelmin for 26 billion dollars.", ["Velmsoft"]],
    ["Velm Energy Inc. has agreed to pay $16 million.", ["Velm Energy"]],
    ["Velm Energy was fined $16 million.", ["Velm Energy"]],
    ["Tarnex reported net income of $456 million.", ["Tarnex"]],
    ["Tarnex earned $456 million.", ["Tarnex"]],
    ["Reported net income rose to 81 million euros.", [null]],
    ["A court fined a driver $16 million.", [null]],
  ])("%s", (text, expected) =>
    expect(
      claimsOf(text)
        .filter(({ kind }) => kind === "money")
        .map(({ side }) => side),
    ).toEqual(expected),
  );
});

describe("so many in a time, so many of a number", () => {
  test.each([
    ["Refugees were crossing at a rate of 3,000 a day.", ["3,000 refugee rate"]],
    ["The harbour has 40 cutters. Under the deal five a day would sail.", ["40 cutter count", "five cutter rate"]],
    ["We turn 30 people away a day.", ["30 person rate"]],
    ["They fell 30 people short a day ago.", ["30 person people"]],
    ["The mine sends 40 crates every 24 hours.", ["40 crate rate"]],
    ["She eats one a day.", []],
    ["There were 447 cases per 100,000 people.", ["447 case count per 100,000"]],
    ["There were 447 cases per hospital.", ["447 case count"]],
  ])("%s", (text, expected) =>
    expect(
      claimsOf(text)
        .filter(({ kind }) => kind !== "date" && kind !== "duration")
        .map(({ quote, item, kind, attribute }) => [quote, item ?? "-", kind, attribute].filter(Boolean).join(" ")),
    ).toEqual(expected),
  );
});
