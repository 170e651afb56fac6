import { describe, expect, test } from "vitest";
import { claimsIn } from "./claims.js";

const told = (text: string): string[] =>
  claimsIn(text)
    .filter(({ kind }) => kind !== "date")
    .map(({ quote, item, side, place }) => [quote, item, side ?? "-", place ?? "-"].join(" | "));

describe("a clause that leaves out its verb", () => {
  test.each<[string, string[]]>([
    ["In the spring Norway lost 40 lorries, Sweden 25.", ["40 | lorry | Norway | Norway", "25 | lorry | Sweden | Sweden"]],
    [
      "Norway won 12 medals, Spain 10 and Italy 8.",
      ["12 | medal | Norway | Norway", "10 | medal | Spain | Spain", "8 | medal | Italy | Italy"],
    ],
    ["The Danes had 300 guns, the Swedes 120.", ["300 | gun | Denmark | -", "120 | gun | Sweden | -"]],
    [
      "Norway has 5 million inhabitants and Sweden 10 million.",
      ["5 million | inhabitant | Norway | Norway", "10 million | inhabitant | Sweden | Sweden"],
    ],
    ["Kenya sells 4,000 tons of wool, Chad 900 tons.", ["4,000 | wool | Kenya | Kenya", "900 | wool | Chad | Chad"]],
    ["The Larks are leading on 75 seats and the Reds may get 29 seats.", ["75 | seat | Larks | -", "29 | seat | Reds | -"]],
    ["NHP holds 12 seats and the SDP 9.", ["12 | seat | NHP | -", "9 | seat | SDP | -"]],
    ["The Larks won 40 seats, the Reds 12.", ["40 | seat | Larks | -", "12 | seat | Reds | -"]],
    ["The Larks won 40 seats, and the vote for the Reds fell 9 percent.", ["40 | seat | Larks | -", "9 | vote | - | -"]],
    ["Norway lost 40 men, the guards at least 20.", ["40 | man | Norway | -", "20 | man | - | -"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  test.each<[string, string[]]>([
    // a verb of its own, and what is no clause
    ["Norway lost 40 lorries, and Sweden built 25 boats.", ["40 | lorry | Norway | -", "25 | boat | Sweden | -"]],
    ["Norway beat Sweden 2-1, and Spain 3.", []],
    ["Norway lost 40 lorries and, in May, 25 more.", ["40 | lorry | Norway | -", "25 | lorry | Norway | -"]],
    ["The treaty, of which Norway 1 is a part, has 12 pages.", ["12 | page | - | -"]],
  ])("none: %s", (text, expected) => expect(told(text)).toEqual(expected));
});
