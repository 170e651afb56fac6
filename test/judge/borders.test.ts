import { describe, expect, test } from "vitest";
import { independentTellers, isCopy } from "../../src/judge/copies.js";
import { gravestOf } from "../../src/judge/index.js";
import { oneDigit } from "../../src/judge/sums.js";
import type { Finding, Verdict } from "../../src/types.js";
import { claim, findingsOf, type Given, verdictsOf } from "./claim.js";

const DAY = "2031-04-03";
const dead = (n: number, doc: string, more: Given = {}): Given => ({
  ...{
    n,
    doc,
    kind: "casualty",
    item: "person",
    action: "killed",
    place: "Perrin Bay",
    published: DAY,
    asOf: DAY,
    asOfBasis: "text",
  },
  sentence: `On 3 April 2031 the fire in Perrin Bay killed ${n} people, ${doc} wrote.`,
  ...more,
});
const held = (n: number, doc: string, more: Given = {}): Given =>
  dead(n, doc, {
    ...{ kind: "people", action: "arrested" },
    sentence: `On 3 April 2031 in Perrin Bay the police arrested ${n} people after the fire, ${doc} wrote.`,
    ...more,
  });
const byPage = (day: string): Given => ({ asOf: day, published: day, asOfBasis: "document" });
const length = (n: number, doc: string): Given => ({
  ...{ n, doc, kind: "distance", item: "Kestrel viaduct", attribute: "length", unit: "m" },
  sentence: `The Kestrel viaduct measures ${n} metres end to end, by ${doc}.`,
});
const price = (n: number, doc: string, day: string, more: Given = {}): Given => ({
  ...{ n, doc, kind: "money", item: "Halcor", attribute: "revenue", unit: "EUR", ...byPage(day) },
  sentence: `The revenue of Halcor is ${n} euros (${doc}).`,
  ...more,
});

describe("on either side of a border", () => {
  test.each<[string, Given[], string[]]>([
    ["four times as many may be an error of one of them", [dead(12, "d1"), dead(48, "d2")], ["conflict"]],
    ["more than four times is another count", [dead(12, "d1"), dead(49, "d2")], ["unresolved"]],
    ["nearly ten times is a slip", [dead(20, "d1"), dead(209, "d2")], ["conflict"]],
    ["and eleven times none", [dead(20, "d1"), dead(220, "d2")], ["unresolved"]],
    ["fifty times as long", [length(12, "d1"), length(600, "d2")], ["conflict"]],
    ["more than fifty times", [length(12, "d1"), length(640, "d2")], ["unresolved"]],
    ["a thousand times: metres for kilometres", [length(12, "d1"), length(12_000, "d2")], ["conflict"]],
    ["two thousand times", [length(12, "d1"), length(24_000, "d2")], ["unresolved"]],
    ["a report two days after the arrests", [held(11, "d1", byPage("2031-04-05")), held(10, "d2")], ["conflict"]],
    ["three days after, more may have been taken", [held(11, "d1", byPage("2031-04-06")), held(10, "d2")], ["growth"]],
    [
      "arrests that go on",
      [
        held(11, "d1", { ...byPage("2031-04-04"), sentence: "So far 11 people were arrested in Perrin Bay over the fire." }),
        held(10, "d2"),
      ],
      ["growth"],
    ],
    [
      "a toll that rises within the day of the page",
      [
        dead(27, "d1", byPage(DAY)),
        dead(41, "d2", { ...byPage(DAY), sentence: "The toll of the fire in Perrin Bay rises to 41 killed." }),
      ],
      ["unresolved"],
    ],
    ["more deaths that are feared", [dead(40, "d1"), dead(55, "d2", { modality: "proposed" })], ["unresolved"]],
    [
      "two ranges that meet",
      [
        dead(10, "d1", { bound: "range", best: null, low: 10, high: 15 }),
        dead(12, "d2", { bound: "range", best: null, low: 12, high: 20 }),
      ],
      ["compatible"],
    ],
    [
      "two ranges apart",
      [
        dead(10, "d1", { bound: "range", best: null, low: 10, high: 15 }),
        dead(20, "d2", { bound: "range", best: null, low: 20, high: 25 }),
      ],
      ["conflict"],
    ],
    ["a number, and more than that number", [dead(18, "d1"), dead(18, "d2", { bound: "more-than" })], ["compatible"]],
    ["at least as many, and fewer", [dead(18, "d1", { bound: "at-least", high: null }), dead(17, "d2")], ["conflict"]],
    ["pages of one week", [price(987e6, "d1", "2031-08-08"), price(990e6, "d2", "2031-08-15")], ["rounding"]],
    ["pages of more than a week", [price(987e6, "d1", "2031-08-08"), price(990e6, "d2", "2031-08-16")], ["changed"]],
  ])("%s", (_, given, expected) => expect(verdictsOf(...given)).toEqual(expected));
});

describe("what may have gone wrong between two numbers", () => {
  const NOTES = ["within one source", "transposed digits", "one digit off", "ten times off"];
  const notesOf = (...given: Given[]) => {
    const [finding] = findingsOf(...given);
    expect(finding!.verdict).toMatch(/^con/);
    return NOTES.filter((note) => finding!.steps.some(({ why }) => why.includes(note)));
  };
  test.each<[number, number, string[]]>([
    [142, 124, ["transposed digits"]],
    [12, 21, ["transposed digits"]],
    [1412, 4112, ["transposed digits"]],
    [142, 241, []],
    [134, 153, []],
    [134, 145, []],
    [1234, 2143, []],
    [142, 143, ["one digit off"]],
    [98, 99, []],
    [100, 105, ["one digit off"]],
    [142, 154, []],
    [14, 140, ["ten times off"]],
    [14, 141, []],
  ])("%d and %d", (one, two, expected) => expect(notesOf(length(one, "d1"), length(two, "d2"))).toEqual(expected));

  test.each<[number, number, string, string[]]>([
    [20, 2, "mi", []],
    [142, 143, "mi", []],
    [12, 1200, "m", ["ten times off"]],
    [12, 21, "km", ["transposed digits"]],
    [142, 124_000, "m", ["transposed digits"]],
    [3.5, 35, "km", ["ten times off"]],
    [21, 120, "km", []],
  ])("%d km and %d %s%s", (one, two, unit, expected) =>
    expect(notesOf({ ...length(one, "d1"), unit: "km" }, { ...length(two, "d2"), unit })).toEqual(expected),
  );

  test("12 and 21 miles", () =>
    expect(notesOf({ ...length(12, "d1"), unit: "mi" }, { ...length(21, "d2"), unit: "mi" })).toEqual(["transposed digits"]));

  test.each<[string, Given[], boolean]>([
    ["two texts of one paper", [dead(12, "d1", { publisher: "Quay Post" }), dead(17, "d2", { publisher: "Quay Post" })], true],
    ["two papers", [dead(12, "d1", { publisher: "Quay Post" }), dead(17, "d2", { publisher: "Hill Post" })], false],
    ["two texts of nobody", [dead(12, "d1", { publisher: null }), dead(17, "d2", { publisher: null })], false],
    [
      "one text of nobody",
      [
        { ...length(640, "d1"), publisher: null },
        {
          ...length(690, "d1"),
          publisher: null,
          start: 300,
          sentence: "From end to end the Kestrel viaduct is 690 metres long.",
        },
      ],
      true,
    ],
    [
      "a paper and whom it quotes",
      [dead(12, "d1", { publisher: "Quay Post" }), dead(17, "d2", { publisher: "Quay Post", attributedTo: "doctors" })],
      true,
    ],
    [
      "whom a paper quotes, and the paper",
      [dead(12, "d1", { publisher: "Quay Post", attributedTo: "doctors" }), dead(17, "d2", { publisher: "Quay Post" })],
      true,
    ],
    [
      "two whom a paper quotes",
      [
        dead(12, "d1", { publisher: "Quay Post", attributedTo: "doctors" }),
        dead(17, "d2", { publisher: "Quay Post", attributedTo: "neighbours" }),
      ],
      false,
    ],
    [
      "one whom a paper quotes twice",
      [
        dead(12, "d1", { publisher: "Quay Post", attributedTo: "doctors" }),
        dead(17, "d2", { publisher: "Quay Post", attributedTo: "doctors" }),
      ],
      true,
    ],
    [
      "a paper against itself, and against another that agrees with it",
      [
        dead(12, "d1", { publisher: "Quay Post" }),
        dead(12, "d3", { publisher: "Hill Post", sentence: "Divers found 12 people killed by the fire in Perrin Bay." }),
        dead(17, "d2", { publisher: "Quay Post" }),
      ],
      false,
    ],
    [
      "a paper against itself and another",
      [
        dead(12, "d1", { publisher: "Quay Post" }),
        dead(17, "d2", { publisher: "Quay Post" }),
        dead(17, "d3", { publisher: "Hill Post", sentence: "Divers found 17 people killed by the fire in Perrin Bay." }),
      ],
      false,
    ],
  ])("within one source: %s", (_, given, expected) => expect(notesOf(...given).includes("within one source")).toBe(expected));

  test("days have no digits that a pen slips over", () => {
    const signed = (n: string, doc: string): Given => ({
      ...{ n, doc, kind: "date", item: "Orm treaty", action: "signed", sentence: `The Orm treaty was signed on ${n}.` },
    });
    expect(notesOf(signed("1998-06-11", "d1"), signed("1998-06-12", "d2"))).toEqual([]);
  });
});

describe("sums of a quarter and of a year are two sums", () => {
  const told = (n: number, doc: string, sentence: string) => price(n, doc, DAY, { sentence });
  test.each([
    ["quarterly revenue of Halcor was 400 euros", "the annual revenue of Halcor was 700 euros"],
    ["Quarterly revenue of Halcor was 400 euros", "Annual revenue of Halcor was 700 euros"],
    ["Nine months brought Halcor revenue of 400 euros", "Full-year revenue of Halcor was 700 euros"],
    ["Monthly revenue of Halcor was 400 euros", "In the first half revenue of Halcor was 700 euros"],
  ])("%s. %s.", (one, two) =>
    expect(verdictsOf(told(400, "d1", `${one}.`), told(700, "d2", `${two}.`))).toEqual(["scope-differs"]),
  );

  test.each([
    ["Annual revenue of Halcor was 400 euros", "the annual revenue of Halcor was 700 euros"],
    ["The revenue of Halcor was 400 euros", "Annual revenue of Halcor was 700 euros"],
  ])("but not: %s. %s.", (one, two) =>
    expect(verdictsOf(told(400, "d1", `${one}.`), told(700, "d2", `${two}.`))).not.toContain("scope-differs"),
  );
});

describe("who is a teller of his own", () => {
  const WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");
  const said = (doc: string, sentence: string, more: Given = {}) => ({ claim: claim({ n: 7, doc, sentence, ...more }) });
  const withEnd = (kept: number) => [...WORDS.slice(0, kept), ...WORDS.slice(kept).map((word) => `${word}x`)].join(" ");

  test.each<[string, ReturnType<typeof said>, ReturnType<typeof said>, boolean]>([
    ["the same words", said("a", withEnd(14)), said("b", withEnd(14)), true],
    ["ten words of fourteen in a row", said("a", withEnd(14)), said("b", withEnd(10)), true],
    ["nine words of fourteen", said("a", withEnd(14)), said("b", withEnd(9)), false],
    ["the same words with another number", said("a", withEnd(14)), said("b", withEnd(14), { n: 8 }), false],
    ["four words, the same", said("a", "seven died in Orm"), said("b", "seven died in Orm"), true],
    ["four words, others", said("a", "seven died in Orm"), said("b", "seven fell in Orm"), false],
    [
      "a short note within a long report",
      said("a", WORDS.slice(0, 8).join(" ")),
      said("b", `${withEnd(8)} ${WORDS.map((word) => `${word}y`).join(" ")}`),
      false,
    ],
    [
      "one that names the other's paper",
      said("a", "seven were lost at sea", { publisher: "Quay Post" }),
      said("b", "the dead are seven", { attributedTo: "the Quay Post" }),
      true,
    ],
    [
      "one that names a third paper",
      said("a", "seven were lost at sea", { publisher: "Quay Post" }),
      said("b", "the dead are seven", { attributedTo: "Hill Post" }),
      false,
    ],
  ])("%s", (_, one, two, expected) => {
    expect(isCopy(one, two)).toBe(expected);
    expect(isCopy(two, one)).toBe(expected);
    expect(independentTellers([one, two])).toBe(expected ? 1 : 2);
  });

  test("a paper is one voice, however many texts it prints", () => {
    const paper = (doc: string, words: string) => said(doc, words, { publisher: "Quay Post" });
    expect(independentTellers([paper("a", "seven died"), paper("b", "the dead are seven"), said("c", "seven lost")])).toBe(2);
  });
});

test.each([
  [30, 40, true],
  [130, 140, true],
  [30, 300, false],
  [30, 30, false],
  [31, 42, false],
  [3, -3, false],
])("%d and %d differ in one digit: %s", (one, two, expected) => expect(oneDigit(one, two)).toBe(expected));

test("of findings over the same claims the gravest is told, and what says that they are two things only where nothing else speaks", () => {
  const [base] = findingsOf(dead(12, "d1"), dead(13, "d2"));
  const as = (verdict: Verdict, title: string): Finding => ({ ...base!, verdict, title });
  const told = (...all: Finding[]) => gravestOf(all).map(({ verdict, title }) => `${verdict} ${title}`);
  expect(told(as("same", "a"), as("conflict", "a"))).toEqual(["conflict a"]);
  expect(told(as("scope-differs", "a"), as("unresolved", "a"))).toEqual(["unresolved a"]);
  const other = (finding: Finding): Finding => ({ ...finding, figure: `${finding.figure}2` });
  expect(told(as("same", "b"), other(as("same", "a")))).toEqual(["same a", "same b"]);
  expect(told(as("growth", "a"), other(as("revised-down", "b")))).toEqual(["revised-down b", "growth a"]);
});
