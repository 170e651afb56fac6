import { describe, expect, test } from "vitest";
import { addends, counted, plainNumber, shortNumber, teller, wordsOf } from "../../src/judge/words.js";
import type { Mention } from "../../src/types.js";

const mention = (fields: Partial<Mention["claim"]>): Mention =>
  ({
    claim: {
      doc: "d1",
      kind: "count",
      item: "boat",
      action: null,
      place: null,
      unit: null,
      boundText: null,
      speaker: null,
      publisher: null,
      attributedTo: null,
      ...fields,
    },
  }) as unknown as Mention;

describe("numbers", () => {
  test.each([
    [1840, "1,840"],
    [0.3333, "0.333"],
    [-1234.56, "-1,234.6"],
    [1e-7, "1e-7"],
  ])("%d", (value, words) => expect(plainNumber(value)).toBe(words));

  test.each([
    [765_000_000, "765 million"],
    [2_500_000_000, "2.5 billion"],
    [1_234_567, "1,234,567"],
    [840, "840"],
  ])("%d, short", (value, words) => expect(shortNumber(value)).toBe(words));

  test.each([
    [1, "1 day"],
    [53, "53 days"],
  ])("%d, counted", (value, words) => expect(counted(value, "day")).toBe(words));
});

describe("an amount as written", () => {
  test.each<[Partial<Mention["claim"]>, string]>([
    [{ quote: "a dozen", best: 12 }, "12"],
    [{ quote: "two million", best: 2e6 }, "2 million"],
    [{ quote: "1800", best: 1800 }, "1,800"],
    [{ quote: "1800", best: 1800, kind: "date" }, "1800"],
    [{ quote: "hundreds", best: null }, "hundreds"],
    [{ quote: "three", best: 3, kind: "duration", unit: "week" }, "3 weeks"],
    [{ quote: "one", best: 1, kind: "duration", unit: "week" }, "1 week"],
    [{ quote: "3 weeks", best: 3, kind: "duration", unit: "week" }, "3 weeks"],
    [{ quote: "400", best: 400, boundText: "More than", unit: "km" }, "more than 400 km"],
  ])("%j", (fields, words) => expect(wordsOf(mention(fields))).toBe(words));
});

describe("who says it", () => {
  test.each<[Partial<Mention["claim"]>, string]>([
    [{ attributedTo: "The harbour office", publisher: "Quay Post" }, "the harbour office"],
    [{ publisher: "Quay Post", speaker: "Ida Brandt" }, "Quay Post"],
    [{ speaker: "Ida Brandt" }, "Ida Brandt"],
    [{ speaker: "narrator" }, "d1"],
    [{}, "d1"],
  ])("%j", (fields, name) => expect(teller(mention(fields))).toBe(name));
});

describe("the parts of a sum, each with what tells it from the others", () => {
  const money = { kind: "money", unit: "EUR" } as const;
  test.each<[string, Partial<Mention["claim"]>[]]>([
    [
      "2 sunk + 3 burned",
      [
        { quote: "two", best: 2, action: "sunk" },
        { quote: "3", best: 3, action: "burned" },
      ],
    ],
    [
      "2 in Alm + 3",
      [
        { quote: "two", best: 2, place: "Alm" },
        { quote: "3", best: 3 },
      ],
    ],
    [
      "1 boat + 3 rafts",
      [
        { quote: "one", best: 1 },
        { quote: "3", best: 3, item: "raft" },
      ],
    ],
    [
      "310 EUR for crane + 40 EUR for road",
      [
        { ...money, quote: "310", best: 310, item: "crane" },
        { ...money, quote: "40", best: 40, item: "road" },
      ],
    ],
    [
      "310 EUR + 40 EUR",
      [
        { ...money, quote: "310", best: 310 },
        { ...money, quote: "40", best: 40 },
      ],
    ],
    [
      "3 + 4",
      [
        { quote: "3", best: 3, item: null },
        { quote: "4", best: 4, item: null },
      ],
    ],
  ])("%s", (words, parts) => expect(addends(parts.map(mention))).toBe(words));
});
