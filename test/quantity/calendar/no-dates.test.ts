import { describe, expect, test } from "vitest";
import { growthOf, LINEAR } from "../../growth.js";
import { datesOf } from "./read.js";

describe("no dates", () => {
  test.each([
    "It may rain, and May I add that it may not.",
    "They march 20 kilometres and march on.",
    "They met in October Revolution Square.",
    "Mr March met Mrs May and April Jones in August Wilson's house.",
    "June Smith and Jan de Vries signed.",
    "It is a song written by June, and the plan by May to leave failed.",
    "The Sun and the Mon people sat down.",
    "A second later, the third brigade fell.",
    "In spring water, the fall of the wall, a summer house.",
    "About 2000 people came to 1990 shops.",
    "In 2000 shops it was sold out.",
    "A total of 1990 tanks were counted.",
    "From 1500 to 2000 people came.",
    "Between 1500 and 2000 soldiers fell.",
    "The plant made 1500-2000 tonnes.",
    "It weighs 1950 kg, is 1492 metres long and costs 1999 euros.",
    "It costs $2016 or €1999.",
    "Flight 1549 and Route 2014 and Room 1984.",
    "Resolution 1701 and Law No 1325 and Building 2000.",
    "Boeing 1900 and Windows 2000 and Asteroid 1862.",
    "Ring 555-1212 or 020 7946 0958.",
    "He won 6-4, 3-6 and 7-5.",
    "The codes 2024-13-01, 2014-02-30 and 2012-1400 are broken.",
    "Version 2.10.2019b and 1.5.3 of 10.1.",
    "On 31 June 2019 nothing happened in 32 March.",
    "He is in his 60s and she is in her early thirties.",
    "Temperatures stayed in the 30s.",
    "The 5th Corps, the 21st Brigade and the 19th floor.",
    "The last five of the next ten this time.",
    "Open Monday to Friday.",
    "He scored 8/10 and 24/7 and 1/2.",
    "The A320, the T-72 and a G20.",
  ])("%s", (text) => expect(datesOf(text, "2021-03-10")).toEqual([]));

  test.each([
    ["On 12 March 2000 people fled.", [["12 March", "2021-03-12"]]],
    [
      "On 12 February, 1800 came and on March 2, 14 died.",
      [
        ["12 February", "2021-02-12"],
        ["March 2", "2021-03-02"],
      ],
    ],
    ["Some 1900 fled in 1900.", [["1900", "1900"]]],
  ] as const)("a count beside a date: %s", (text, expected) => expect(datesOf(text, "2021-03-31")).toEqual(expected));

  test.each([
    ["9", 10_000],
    ["1-2-", 5_000],
    ["May ", 5_000],
    ["2014, ", 5_000],
    ["from 3 to ", 3_000],
    ["the day before ", 3_000],
    ["a year and a half and ", 3_000],
    ["१२ मई २०२० ٢٠٢٠-٠١-٠٢ ", 1_000],
  ] as const)("reads long and strange text in passing: %s", (part, times) =>
    expect(growthOf((some) => datesOf(part.repeat(some), "2021-03-10"), times / 4)).toBeLessThan(LINEAR),
  );
});
