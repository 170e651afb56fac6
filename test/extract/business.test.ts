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
    // things of their own
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
