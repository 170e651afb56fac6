import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

const items = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date")
    .map(brief);

describe("shares of the vote", () => {
  test.each([
    ["Orlo took 44 percent of the votes and Benn 31 percent.", ["44 vote for Orlo/share", "31 vote for Benn/share"]],
    ["Mira Orlo won 52 percent of the vote, while Benn got 47 percent.", ["52 vote for Orlo/share", "47 vote for Benn/share"]],
    ["Support for the Greens was at 12 percent in polls.", ["12 support/level"]],
    ["Exit polls put the Liberals at 9 percent.", ["9 vote for Liberal/share"]],
    ["Candidates must clear the 50-percent barrier of the vote.", ["50 vote/threshold"]],
    ["Odo Finn polled 446 votes (29%).", ["446 vote", "29 vote/share"]],
    ["Turnout at the polls was 61 percent.", ["61 turnout/level"]],
    ["The guild put turnout in Tarn's referendum on Sunday at 61 percent.", ["61 turnout/level"]],
    ["The guild put the figure on Sunday at 61 percent.", ["61 null/level"]],
    ["The bank kept its key rate at 4 percent.", ["4 key rate/level"]],
    ["The bank forecasts unemployment of 7 percent.", ["7 unemployment/level"]],
    ["The ministry projects inflation of 2.6 percent.", ["2.6 inflation/level"]],
    ["Net income attributable to Orlo fell to 9 million dollars.", ["9 million net income/profit"]],
    ["The bank cut its forecast for inflation this year to 4.7 percent.", ["4.7 inflation/level"]],
    ["The mill raised its rate in May to 4 percent.", ["4 rate/level"]],
    ["The mayor cut a ribbon and rates rose to 4 percent.", ["4 rate/level"]],
    ["The Telmar dam cost 40 million euros.", ["40 million Telmar dam/cost"]],
    ["Oil slid to 64 dollars a barrel.", ["64 oil/price"]],
    ["Benn raised rents by 9 percent.", ["9 rent/change"]],
    ["Boria cut 9 percent of its crews before the election.", ["9 crew/share"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("percentages of what", () => {
  test.each([
    ["Rents rose by 8 percent and fares by 3 percent.", ["8 rent/change", "3 fare/change"]],
    [
      "The ruling party leads with 41%, followed by the Ferry List with 14%; the Dock Party – 6%.",
      ["41 ruling party/level", "14 Ferry List/share", "6 Dock Party/share"],
    ],
    ["Turnout was 55% meaning that many stayed home.", ["55 turnout/level"]],
    ["Some 75 percent of the displaced lack shelter.", ["75 displaced/share"]],
    ["Alder fire: 900 acres burned, 68 percent contained", ["900 Alder fire/area", "68 Alder fire/level"]],
    [
      "The roll is long, with women: 1,062 (49%) men: 1,120 (51%).",
      ["1,062 woman", "49 woman/share", "1,120 man", "51 man/share"],
    ],
    ["They tarred 40 roads (12%) in May.", ["40 road", "12 road/share"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("sums of what", () => {
  test.each([
    ["It made a net profit of $6 million, or 31 cents a share.", ["6 million net profit/profit", "31 net profit/per share"]],
    [
      "They had expected revenue of $3 million for the quarter and $9 million for the year.",
      ["3 million revenue/revenue", "9 million revenue/revenue"],
    ],
    ["We borrowed $20 million.", ["20 million loan"]],
    ["Divers found resin—worth $2 million—under the quay.", ["2 million resin/value"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("those who are told of before", () => {
  test.each([
    ["Boria took in refugees from Norland. There are over 9,000 of them here.", ["9,000 refugee"]],
    ["It helps the refugees, of whom there are about 7,000.", ["7,000 refugee"]],
    [
      "The city's population fell 60%, from 900,000 to just 360,000.",
      ["60 population/change", "900,000 inhabitant/population", "360,000 inhabitant/population"],
    ],
    ["Officials said 12,400 registered.", ["12,400 person"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("headlines in which every word has a capital", () => {
  test.each([
    ["Measles In Velm: Ministry Counts 14 Dead, 52 Infected", ["14 person", "52 person"]],
    ["Police Say 40 Hurt In Velm", ["40 person"]],
    ["Storm Kills 12, Leaves 300 Homeless In Velm", ["12 person", "300 person"]],
    ["Rocket Falcon 9 Launches Two Satellites", ["Two Satellite"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("persons and things by the words around them", () => {
  test.each([
    ["He said 11 of Boria’s 15 districts have voted.", ["11 district", "15 district"]],
    ["The eight-carriage train left.", ["eight carriage"]],
    ["The fire injured 64 people, of which nine are in a grave condition.", ["64 person", "nine person"]],
    ["Benn has about a 10 percent lead in the polls.", ["10 lead/share"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});
