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
    "Claims rose to 231,000 for the week ended May 20 from a revised 224,000 the prior week.",
    { "231,000": "2023-05-20", "224,000": "2023-05-13" },
  ],
  [
    "Orlo earned $51 million in the first quarter ended March 31, down from $57 million in the year-ago period.",
    { "51 million": "2023-01-01/2023-03-31", "57 million": "2022-01-01/2022-03-31" },
  ],
  ["Claims rose to 226,000 from 219,500 the prior week.", { "226,000": "2023-07-10", "219,500": null }],
  // each level has the period behind it
  ["The deficit is at 3.4% for 2016 and 3.1% for 2017.", { "3.4": "2016", "3.1": "2017" }],
  ["Debt rose from 50.7% in 2016 to 52.3% in 2017.", { "50.7": "2016", "52.3": "2017" }],
  // the month of what came before is none of what came after
  ["Rents rose 0.7 percent after a gain of 0.3 percent in May.", { "0.7": "2023-07-10", "0.3": "2023-05" }],
  ["Rents rose 0.7 percent after the feast in May.", { "0.7": "2023-05" }],
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

field("attribute", [
  ["The provision for bad loans was $1.3 million.", { "1.3 million": "cost" }],
  ["Revenue, net of interest expense, rose to $22 million.", { "22 million": "revenue" }],
  ["It posted earnings per share of 14 cents, down from 31 cents.", { "14": "per share", "31": "per share" }],
  [
    "It made $512 million or $0.31 per share, compared with $410 million or $0.25 per share.",
    { "512 million": null, "0.31": "per share", "410 million": null, "0.25": "per share" },
  ],
  ["It pays a dividend of 35 cents per share.", { "35": "dividend" }],
  ["Average hourly earnings rose to $28.11.", { "28.11": "salary" }],
  // a step and the level that it led to are no range
  ["There was a drop in the deficit of $6.4 million to $86.6 million.", { "6.4 million": "change", "86.6 million": "debt" }],
  ["There was a rise in fees of $3 million to $4 million.", { "3 million to $4 million": "change" }],
]);

field("asOf", [
  ["Net income was $11 million, up 10 percent from last year.", { "11 million": "2023-07-10", "10": "2023-07-10" }],
  ["Pay rose 2.8% from May 2022 to May 2023.", { "2.8": "2022-05/2023-05" }],
  ["Orlo reported on Monday a second-quarter profit of $8 million.", { "8 million": "2023-04-01/2023-06-30" }],
  ["Orlo lost $4 million in the quarter to 30 April.", { "4 million": "2023-02-01/2023-04-30" }],
  [
    "Net income fell to $3.6 million, or 28 cents a share, in the quarter ended June 30, from $7.1 million, or 47 cents a share, a year earlier.",
    {
      "3.6 million": "2023-04-01/2023-06-30",
      "28": "2023-04-01/2023-06-30",
      "7.1 million": "2022-04-01/2022-06-30",
      "47": "2022-04-01/2022-06-30",
    },
  ],
]);

field("item", [
  ["Orlo reported a second-quarter profit of $8 million.", { "8 million": "profit" }],
  ["Net income applicable to common holders rose to $4 million.", { "4 million": "net income" }],
  ["Harbour Street expected revenues of $4 million.", { "4 million": "revenue" }],
  ["The expected revenues of $4 million did not come.", { "4 million": "revenue" }],
  ["The office reported on Thursday that the Borian price index (BPI) rose 0.4 percent.", { "0.4": "Borian price index" }],
  ["The S&P 500 rose 7.31 points to 1,806.52.", { "7.31": "S&P 500", "1,806.52": "S&P 500" }],
  [
    "The Kelm Industrial Average added 19.1 points, or 0.2 percent, to 4,580.",
    { "19.1": "Kelm Industrial Average", "0.2": "Kelm Industrial Average", "4,580": "Kelm Industrial Average" },
  ],
  [
    "The index lost 2 percent, with Orlo off 5 percent and Kelm Motors down 6 percent.",
    { "2": "index", "5": "Orlo", "6": "Kelm Motors" },
  ],
]);

field("unit", [
  ["The Kelm index shed 19 points to 4,580.", { "19": "point", "4,580": "point" }],
  ["She added 12 points and lost four of her shoes.", { "12": null, four: null }],
]);

field("side", [
  ["Bank of America's revenue rose to $22 million.", { "22 million": "Bank of America" }],
  ["The Bank of Japan's revenue rose to $22 million.", { "22 million": null }],
  [
    "Orlo Holdings sold its mill to buyout firm Kelm Group. The company's law arm reported revenue of $8 million.",
    { "8 million": "Orlo Holdings" },
  ],
]);

field("attribute", [
  ["Rents rose by 0.2% in May and 4.9% year-over-year.", { "0.2": "change", "4.9": "change" }],
  ["Rents rose 4 percent in May and 12 percent of shops closed.", { "4": "change", "12": "share" }],
  ["Harvests are up only 3.7% from a year ago.", { "3.7": "change" }],
]);

field("item", [
  [
    "Feed prices rose 0.6%, with jumps in oat prices, up 7.2%, and barley, up 3.1%, despite a 2.3% drop in hay prices.",
    { "0.6": "feed price", "7.2": "oat price", "3.1": "barley", "2.3": "hay price" },
  ],
  ["The labour force rose by 578,000 to 15.6 million.", { "578,000": "labour force", "15.6 million": "labour force" }],
  ["Payrolls will expand by 125,000.", { "125,000": "payroll" }],
]);

field("asOf", [
  [
    "Takings rose 19 percent to 6.3 million yuan from the same months of last year.",
    { "19": "2023-07-10", "6.3 million": "2023-07-10" },
  ],
]);

field("modality", [
  ["Norse markets are forecast to shrink 2.6% in 2023.", { "2.6": "proposed" }],
  ["Traders had forecast 158,000 new jobs.", { "158,000": "proposed" }],
]);

field("unit", [["Claims reached 258,000—33,000 more than before.", { "258,000": null, "33,000": null }]]);

field("place", [["Kelm earned 6 million yuan in the July-August period.", { "6 million": null }]]);

field("item", [
  ["Revenue rose 3 percent, excluding swings of the exchange rate, to $2 million.", { "3": "revenue", "2 million": "revenue" }],
  ["Orlo told of a 6 percent fall in quarterly revenue.", { "6": "quarterly revenue" }],
  ["The mill sails daily with 40 cars.", { "40": "car" }],
]);

field("asOf", [
  ["Exports for February were $122 million.", { "122 million": "2023-02" }],
  ["February exports were $122 million.", { "122 million": "2023-02" }],
  ["She gave $122 million for June.", { "122 million": "2023-07-10" }],
]);

field("attribute", [
  ["Exports were $122 million, $4 million less than in May.", { "122 million": null, "4 million": "change" }],
  ["Just over half (54%) of the voters agreed.", { half: "share", "54": "share" }],
]);

field("place", [["The Borian Labor Department counted 40 mills.", { "40": null }]]);
