import { expect, test } from "vitest";
import { brief, claimsBy, claimsOf } from "./claims.js";

test.each([
  ["Vale Group reported a net profit of $21 million.", ["21 million Vale Group net profit/profit"]],
  ["Revenue fell to 2.1 billion euros.", ["2.1 billion revenue/revenue"]],
  ["Adjusted net loss from continuing operations was $248 million.", ["248 million adjusted net loss/loss"]],
  ["Revenue for the quarter ended 31 August was $1.6 billion.", ["1.6 billion revenue/revenue"]],
  ["Vale bought the winger for a fee of 25 million euros.", ["25 million winger fee/price"]],
  ["Experts put the cost of the wind farm at 3 million euros.", ["3 million wind farm/cost"]],
  ["The wind farm cost 3 million euros.", ["3 million wind farm/cost"]],
  ["Regulators fined it 12 million euros.", ["12 million fine/fine"]],
  [
    "Net income rose to 92 million lira in the third quarter ended September 30, from 88 million the year before.",
    ["92 million net income/profit", "88 million net income/profit"],
  ],
  ["Profit was 9.4 million lira, a rise of 1.2 million over May.", ["9.4 million profit/profit", "1.2 million profit/change"]],
])("money: %s", (text, expected) => expect(claimsBy("money", text).map(brief)).toEqual(expected));

test.each([
  ["The Oak fire, which began near Hale before making its way to Tarn, was 23 percent contained.", ["23 Oak fire/level"]],
  ["The bank raised its key rate by 75 basis points to 5 percent.", ["75 key rate/change", "5 key rate/level"]],
  ["Nurses asked for a pay rise of 12 percent.", ["12 pay rise/change"]],
  ["Vale Group made a net profit of $21 million, up 12 percent.", ["12 Vale Group net profit/change"]],
  ["Children make up 38 percent of the patients.", ["38 patient/share"]],
  ["The study had 430 volunteers, 42 percent of them women.", ["42 volunteer/share"]],
])("percent: %s", (text, expected) => expect(claimsBy("percents", text).map(brief)).toEqual(expected));

test.each([
  ["The ketch sank 40 km south-west of Hale.", ["40 ketch/distance"]],
  ["The plane hit the ground 300 metres from the runway.", ["300 plane/distance"]],
  ["The mill (8km north-west of Orano) burned.", ["8 mill/distance"]],
  ["It found a mark on the wall, 3.7 metres above the ground.", ["3.7 wall/distance"]],
  ["They rode 40 km to the fair.", ["40 ride/length"]],
  ["It inspected 30 km.", ["30 null"]],
  ["They flew 8,000 miles.", ["8,000 fly/length"]],
])("distance: %s", (text, expected) => expect(claimsBy("distances", text).map(brief)).toEqual(expected));

test.each([
  ["Customs found silver worth up to $4 million.", ["4 million silver/value"]],
  ["They hid $4 million worth of silver in a van.", ["4 million silver/value"]],
  ["A painting valued at $4 million was stolen.", ["4 million painting/value"]],
  ["The farm is worth $4 million.", ["4 million farm/value"]],
])("worth: %s", (text, expected) => expect(claimsBy("money", text).map(brief)).toEqual(expected));

test.each([
  ["Net debt $1.9bn (last year $1.6bn)", ["1.9bn net debt/debt", "1.6bn net debt/debt"]],
  ["H1 operating profit $75m versus $83m a year ago", ["75m H1 operating profit/profit", "83m H1 operating profit/profit"]],
  ["Underlying earnings per share $1.46", ["1.46 underlying earning/per share"]],
  ["Ministry of Works: $5 million", ["5 million Ministry of Works"]],
  ["Profit rose to $5 million from $4 million last year.", ["5 million profit/profit", "4 million profit/profit"]],
  ["The grant is $3,000, up from $2,500.", ["3,000 grant/aid", "2,500 grant/aid"]],
  ["House prices in Velm climbed 9% to an average of $289,000.", ["289,000 house price/average"]],
  ["The yard pays a dividend of $2 a share.", ["2 dividend/dividend"]],
])("lines and lists of accounts: %s", (text, expected) => expect(claimsBy("money", text).map(brief)).toEqual(expected));

test.each([
  ["The mill reported a 23% decrease in pretax profit.", ["23 pretax profit/change"]],
  ["Exports saw a slide of 6 percent.", ["6 export/change"]],
  ["Ticket sales up 3.5%", ["3.5 ticket sale/change"]],
  ["Drivers asked for a raise of 6 percent.", ["6 raise/change"]],
])("what changed: %s", (text, expected) => expect(claimsBy("percents", text).map(brief)).toEqual(expected));

test("stocks that rise are no increases and no weeks", () => {
  const text =
    "It told of an increase in oil stocks of 3 million barrels. U.S. wheat stocks rose 2 million tonnes in the week to 9 million tonnes.";
  expect(claimsOf(text).map(brief)).toEqual([
    "3 million oil stock/change",
    "2 million U.S. wheat stock/change",
    "9 million U.S. wheat stock/level",
  ]);
});

test("names keep their endings, common words their case", () => {
  const names = (text: string) => claimsOf(text).map(({ item }) => item);
  expect(names("Fans said that Gomes cost 35 million euros.")).toEqual(["Gomes"]);
  expect(names("Insurers paid. Unemployment rose to 6 percent.")).toEqual(["unemployment"]);
  expect(names("Dredging costs 3 million euros. Kordell sold 12 mills, and Kordell has 4 more.")).toEqual([
    "dredging",
    "mill",
    "mill",
  ]);
});
