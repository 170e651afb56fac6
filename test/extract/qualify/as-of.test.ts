import { expect, test } from "vitest";
import { claimsIn } from "./claims.js";

const asOf = (text: string, quote: string, published: string | null = "2023-07-10") => {
  const claim = claimsIn(text, { published }).find((one) => one.quote === quote);
  return claim && [claim.asOf, claim.asOfBasis];
};

test.each<[string, string, (string | null)[]]>([
  ["As of 1 June, 312 people had been confirmed dead.", "312", ["2023-06-01", "text"]],
  ["Russia has lost 1,200 tanks since February 2022.", "1,200", ["2022-02/2023-07-10", "text"]],
  ["A bomb killed 31 people in Kabul on 7 July.", "31", ["2023-07-07", "text"]],
  ["Last year the country produced 4.1 million tonnes of steel.", "4.1 million", ["2022", "text"]],
  ["In 1994, the rebels killed 300 people in Gorna. They also burned 12 villages.", "12", ["1994", "text"]],
  ["Turnout reached 71 percent, up from 64 percent in 2018.", "64", ["2018", "text"]],
  ["Now the city has 80,000 inhabitants.", "80,000", ["2023-07-10", "text"]],
  // the document's day where the words say nothing
  ["Turnout reached 71 percent, up from 64 percent in 2018.", "71", ["2023-07-10", "document"]],
  ["The flood displaced 3,000 people.", "3,000", ["2023-07-10", "document"]],
  // nothing rather than a wrong day
  ["When the town fell, it had a population of 9,000.", "9,000", [null, "none"]],
  ["France will send 12 howitzers to Ukraine.", "12", [null, "none"]],
  ["The bridge is 5 km long.", "5", [null, "none"]],
])("%s", (text, quote, expected) => expect(asOf(text, quote)).toEqual(expected));

test("a document without a date gives none", () =>
  expect(asOf("The flood displaced 3,000 people.", "3,000", null)).toEqual([null, "none"]));
