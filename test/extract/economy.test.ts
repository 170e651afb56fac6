import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/types.js";
import { fieldBy } from "./qualify/claims.js";

type Value = string | null;
const field = (name: keyof Claim, rows: readonly (readonly [text: string, expected: Record<string, Value>])[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => expect(fieldBy(name, text)).toEqual(expected));
  });
};

field("attribute", [
  ["Revenues rose to $3.5 million from $3.2 million.", { "3.5 million": "revenue", "3.2 million": "revenue" }],
  ["The average price in Tarn rose from £161,000 in May to £167,000 in June.", { "161,000": "price", "167,000": "price" }],
  ["Kelm sold 69,000 huts in May, up 17% from 59,000 in April.", { "69,000": null, "17": "change", "59,000": null }],
  ["Claims rose to 41,500 from 40,900.", { "41,500": "level", "40,900": "level" }],
  // a step is of another measure than the level it led to
  ["Unemployment rose by 2 points to 12 points.", { "2": "change", "12": "level" }],
]);

field("asOf", [
  // what was before is as much older as the words say
  ["Tarn sold 1,140 huts in May 2022, up from 850 a year before.", { "1,140": "2022-05", "850": "2021-05" }],
  ["Unemployment fell to 4.1 percent in May from 4.3 percent the previous month.", { "4.1": "2023-05", "4.3": "2023-04" }],
  [
    "Claims rose to 428,000 in the week ended May 20 from a revised 417,000 the prior week.",
    { "428,000": "2023-05-20", "417,000": "2023-05-13" },
  ],
  [
    "Orlo earned $51 million in the first quarter ended March 31, down from $57 million in the year-ago period.",
    { "51 million": "2023-01-01/2023-03-31", "57 million": "2022-01-01/2022-03-31" },
  ],
  ["Claims rose to 419,500 from 415,500 the prior week.", { "419,500": "2023-07-10", "415,500": null }],
  // each level has the period behind it
  ["The deficit is at 3.4% for 2016 and 3.1% for 2017.", { "3.4": "2016", "3.1": "2017" }],
  ["Debt rose from 50.7% in 2016 to 52.3% in 2017.", { "50.7": "2016", "52.3": "2017" }],
  // the month of what came before is none of what came after
  ["Food prices rose 0.5 percent after a gain of 0.4 percent in May.", { "0.5": "2023-07-10", "0.4": "2023-05" }],
  ["Food prices rose 0.5 percent after the feast in May.", { "0.5": "2023-05" }],
]);

field("side", [["Orlo earned $51 million, down from $57 million a year ago.", { "51 million": "Orlo", "57 million": "Orlo" }]]);

field("unit", [
  [
    "They sold 41,830 huts, close to the mean of 40,959 and 2.8% above the plan.",
    { "41,830": null, "40,959": null, "2.8": "percent" },
  ],
  ["They grew 3 and 5 percent.", { "3": "percent", "5": "percent" }],
  ["It owes R2.2-trillion, and earned R500-million.", { "2.2-trillion": "ZAR", "500-million": "ZAR" }],
]);
