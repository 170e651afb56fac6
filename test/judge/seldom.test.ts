import { describe, expect, test } from "vitest";
import { findingsOf, type Given, verdictsOf } from "./claim.js";

const dead = (n: number, doc: string, more: Given = {}): Given => ({
  n,
  doc,
  kind: "casualty",
  item: "person",
  action: "killed",
  place: "Ostrava Bay",
  asOf: "2018-04-03",
  asOfBasis: "text",
  published: "2018-04-03",
  sentence: `On 3 April 2018 the collision in Ostrava Bay killed ${n} people, ${doc} wrote.`,
  ...more,
});
const arrested = (n: number, doc: string, more: Given = {}): Given =>
  dead(n, doc, {
    kind: "people",
    action: "arrested",
    sentence: `On 3 April 2018 in Ostrava Bay the police arrested ${n} people after the collision, ${doc} wrote.`,
    ...more,
  });

describe("verdicts on claims of seldom fields", () => {
  test.each<[string, Given[], string[]]>([
    ["two counts of one evening", [dead(12, "d1"), dead(13, "d2")], ["conflict"]],
    [
      "belligerents without a publisher",
      [
        dead(12, "d1", { sourceType: "belligerent", publisher: null }),
        dead(31, "d2", { sourceType: "belligerent", publisher: null }),
      ],
      ["contested"],
    ],
    ["one of no day", [dead(12, "d1"), dead(31, "d2", { asOf: null, asOfBasis: "none", published: null })], ["unresolved"]],
    [
      "both of no day",
      [
        dead(12, "d1", { asOf: null, asOfBasis: "none", published: null }),
        dead(31, "d2", { asOf: null, asOfBasis: "none", published: null }),
      ],
      ["unresolved"],
    ],
    [
      "a range and a number in it",
      [dead(12, "d1", { best: null, low: 10, high: 15, bound: "range" }), dead(13, "d2")],
      ["compatible"],
    ],
    ["up to, and more than that", [dead(12, "d1", { bound: "at-most" }), dead(31, "d2")], ["conflict"]],
    [
      "those arrested on that day, and by a report of the next",
      [arrested(11, "d1", { asOf: "2018-04-04", asOfBasis: "document", published: "2018-04-04" }), arrested(10, "d2")],
      ["conflict"],
    ],
    [
      "the same the other way round",
      [arrested(11, "d1"), arrested(10, "d2", { asOf: "2018-04-04", asOfBasis: "document", published: "2018-04-04" })],
      ["conflict"],
    ],
    ["both on that day by their words", [arrested(11, "d1"), arrested(10, "d2")], ["conflict"]],
    ["ten times as many", [dead(12, "d1"), dead(120, "d2")], ["conflict"]],
    ["a hundred times as many", [dead(12, "d1"), dead(4200, "d2")], ["unresolved"]],
    ["missing of one day", [dead(12, "d1", { action: "missing" }), dead(31, "d2", { action: "missing" })], ["conflict"]],
    [
      "missing by the day of the page",
      [dead(12, "d1", { action: "missing", asOfBasis: "document" }), dead(31, "d2", { action: "missing" })],
      ["unresolved"],
    ],
  ])("%s", (_, given, expected) => expect(verdictsOf(...given)).toEqual(expected));

  test("a sum with a part of two ends", () => {
    const part = (n: number, start: number, more: Given = {}): Given => ({
      ...{
        n,
        doc: "d1",
        kind: "count",
        item: "boat",
        start,
        sentence: "Nine boats sank: between 3 and 4 trawlers and 5 ferries.",
      },
      ...more,
    });
    const found = findingsOf(
      part(9, 0, { quote: "Nine" }),
      part(3, 24, { quote: "3 and 4", item: "trawler", best: null, low: 3, high: 4, bound: "range" }),
      part(5, 45, { quote: "5", item: "ferry" }),
    );
    expect(found.map(({ verdict }) => verdict)).not.toContain("conflict");
  });
});
