import { describe, expect, test } from "vitest";
import { claimsIn } from "./qualify/claims.js";

const told = (text: string): string[] =>
  claimsIn(text)
    .filter(({ kind }) => kind !== "date" && kind !== "time")
    .map(({ quote, kind, item, action, low, high }) =>
      [quote, kind, item ?? "-", action ?? "-", low ?? "", high ?? ""].join(" | "),
    );

const field = (name: "modality" | "asOf" | "place", text: string): string[] =>
  claimsIn(text)
    .filter(({ kind }) => kind !== "date" && kind !== "time")
    .map((claim) => `${claim.quote} ${claim[name]}`);

describe("the number of the dead, whatever it is called and whatever moves it", () => {
  test.each<[string, string[]]>([
    [
      "They opened the last of the 14 vans, finding nine bodies: that took the count of the dead to at least 61.",
      [
        "14 | equipment | van | - | 14 | 14",
        "nine | casualty | body | killed | 9 | 9",
        "61 | casualty | person | killed | 61 | ",
      ],
    ],
    ["The death count from the gale climbed past 75.", ["75 | casualty | person | killed | 75 | "]],
    ["The body count stands at 41.", ["41 | casualty | person | killed | 41 | 41"]],
    [
      "The toll of the mudslides has reached 47, and scores of missing are believed dead.",
      ["47 | casualty | person | killed | 47 | 47", "scores | casualty | person | missing | 40 | "],
    ],
    [
      "The number of missing stewards was put at four, then raised to 15.",
      ["four | casualty | steward | missing | 4 | 4", "15 | casualty | steward | missing | 15 | 15"],
    ],
    [
      "The number of stewards missing in the Tarn mudslide has been lowered to 38.",
      ["38 | casualty | steward | missing | 38 | 38"],
    ],
    ["The number of children hurt in the gale was revised to 12.", ["12 | casualty | child | wounded | 12 | 12"]],
    ["The number of porters was raised and 38 were sent.", ["38 | people | porter | sent | 38 | 38"]],
    // those aboard are not missing because the missing were counted before
    [
      "The port put the number of missing sailors at seven after it found that there were 70 stewards and cooks aboard.",
      ["seven | casualty | sailor | missing | 7 | 7", "70 | people | steward | - | 70 | 70"],
    ],
    [
      "Four survivors came ashore. By the account of the four, at least 41 sailors drowned.",
      [
        "Four | people | survivor | survived | 4 | 4",
        "four | people | survivor | survived | 4 | 4",
        "41 | casualty | sailor | killed | 41 | ",
      ],
    ],
    [
      "Of the deceased, 39 were stewards and five were porters.",
      ["39 | casualty | steward | killed | 39 | 39", "five | casualty | porter | killed | 5 | 5"],
    ],
    // near misses
    [
      "They bought the 4, 5 or 6 trucks.",
      ["4 | equipment | truck | purchased | 4 | 4", "5 or 6 | equipment | truck | purchased | 5 | 6"],
    ],
    ["Nine were safe and crews searched on.", ["Nine | count | - | - | 9 | 9"]],
    ["Police said “12,000 stewards” had been sent.", ["12,000 | people | steward | sent | 12000 | 12000"]],
    ["Many recall the “60 minutes” show.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("how old, where no unit says so", () => {
  test.each<[string, string[]]>([
    [
      "The cabinet will raise the retirement age from 60 to 63.",
      ["60 | duration | retirement age | - | 60 | 60", "63 | duration | retirement age | - | 63 | 63"],
    ],
    ["The voting age is 16.", ["16 | duration | voting age | - | 16 | 16"]],
    ["The average age of the crew was 41.", ["41 | duration | crew | - | 41 | 41"]],
    [
      "At least 21 stewards died – the youngest was just 17.",
      ["21 | casualty | steward | killed | 21 | ", "17 | duration | youngest steward | - | 17 | 17"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a fear does not reach what is known already", () => {
  test.each<[string, string[]]>([
    ["The toll was expected to pass 75 with 300 people still missing.", ["75 proposed", "300 asserted"]],
    ["The toll is expected to rise as crews dig through the 560 barns that were destroyed.", ["560 asserted"]],
    ["The mill plans to open 12 sites with 300 workers.", ["12 proposed", "300 proposed"]],
  ])("%s", (text, expected) => expect(field("modality", text)).toEqual(expected));
});

describe("a chronicle tells of the date and the place that open its line", () => {
  test.each<[string, string[], string[]]>([
    ["April 5, 1902 — Tarnsey, Boria; 25 killed when a stand fell.", ["25 1902-04-05"], ["25 Tarnsey"]],
    ["April 5, 1902 — the 25 were killed when a stand fell.", ["25 1902-04-05"], ["25 null"]],
  ])("%s", (text, days, places) => {
    expect(field("asOf", text)).toEqual(days);
    expect(field("place", text)).toEqual(places);
  });
});
