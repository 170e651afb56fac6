import { describe, expect, test } from "vitest";
import { findingsOf, type Given } from "./claim.js";

const toll = (n: number, doc: string, day: string, more: Given = {}): Given => ({
  n,
  doc,
  kind: "casualty",
  item: "person",
  action: "killed",
  place: "Ulm Sound",
  published: day,
  asOf: day,
  asOfBasis: "document",
  sentence: `The collision in Ulm Sound killed ${n} people, ${doc} wrote.`,
  ...more,
});
const span = (n: number, doc: string, more: Given = {}): Given => ({
  n,
  doc,
  kind: "distance",
  item: "Orrel aqueduct",
  attribute: "length",
  unit: "km",
  sentence: `The Orrel aqueduct measures ${n} km end to end, by ${doc}.`,
  ...more,
});
const stepsOf = (...given: readonly Given[]) =>
  findingsOf(...given)
    .filter(({ sides }) => sides.length === given.length)
    .flatMap(({ steps }) => steps.map(({ verdict, delta, ratio, perDay }) => [verdict, delta, ratio, perDay]));

describe("the numbers of a step", () => {
  test.each<[string, readonly Given[], readonly unknown[]]>([
    ["what grew, and what a day", [toll(40, "a", "2031-02-01"), toll(55, "b", "2031-02-05")], ["growth", 15, 1.375, 3.75]],
    [
      "in the order of time, whatever that of the texts",
      [toll(55, "a", "2031-02-05"), toll(40, "b", "2031-02-01")],
      ["growth", 15, 1.375, 3.75],
    ],
    ["four digits of what a day has", [toll(40, "a", "2031-02-01"), toll(60, "b", "2031-02-04")], ["growth", 20, 1.5, 6.667]],
    [
      "as many on a later day, in the same words",
      [toll(40, "a", "2031-02-01"), toll(40, "b", "2031-02-05")],
      ["retelling", 0, 1, null],
    ],
    ["fewer on a later day", [toll(43, "a", "2031-02-01"), toll(41, "b", "2031-02-06")], ["revised-down", -2, 0.9535, -0.4]],
    ["nothing a day within one", [toll(40, "a", "2031-02-01"), toll(57, "b", "2031-02-01")], ["conflict", 17, 1.425, null]],
    ["no ratio to nothing", [toll(0, "a", "2031-02-01"), toll(8, "b", "2031-02-05")], ["growth", 8, null, 2]],
    ["in the unit of the text", [span(12, "a"), span(14.5, "b")], ["conflict", 2.5, 1.208, null]],
    ["in the unit of the later side", [span(12, "a"), span(14_500, "b", { unit: "m" })], ["conflict", 2500, 1.208, null]],
  ])("%s", (_, given, expected) => expect(stepsOf(...given)).toEqual([expected]));

  test("days between two dates, and no ratio", () => {
    const opened = (n: string, doc: string): Given => ({
      n,
      doc,
      kind: "date",
      item: "Orrel aqueduct",
      action: "opened",
      sentence: `The Orrel aqueduct opened on ${n}, by ${doc}.`,
    });
    expect(stepsOf(opened("1931-05-04", "a"), opened("1931-05-14", "b"))).toEqual([["conflict", 10, null, null]]);
  });
});

describe("growth says how many more, and in how many days", () => {
  const whyOf = (...given: readonly Given[]) => findingsOf(...given).flatMap(({ steps }) => steps.map(({ why }) => why));
  test.each<[string, readonly Given[], RegExp]>([
    ["some days", [toll(40, "a", "2031-02-01"), toll(55, "b", "2031-02-05")], /^55.*against 40.*: 15 more in 4 days$/],
    ["one day", [toll(40, "a", "2031-02-01"), toll(41, "b", "2031-02-02")], /^41.*against 40.*: 1 more in 1 day$/],
  ])("%s", (_, given, why) => expect(whyOf(...given)).toEqual([expect.stringMatching(why)]));

  test("four steps, and that there are more", () => {
    const told = [10, 20, 30, 40, 50, 60].map((n) => toll(n, `d${n}`, `2031-02-0${n / 10}`));
    const [finding] = findingsOf(...told);
    expect(finding!.steps).toHaveLength(5);
    expect(finding!.why.match(/10 more in 1 day/g)).toHaveLength(4);
    expect(finding!.why).toMatch(/; and so on\.$/);
    expect(findingsOf(...told.slice(0, 5))[0]!.why).not.toContain("so on");
  });
});

describe("rounding: below half of the last place, below a twentieth, and no small bare number", () => {
  test.each<[number, number, string, Given?]>([
    [2500, 2487, "rounding"],
    [2500, 2549, "rounding"],
    [2500, 2551, "conflict"],
    [2500, 2550, "conflict"],
    [1000, 1049, "rounding"],
    [1000, 1053, "conflict"],
    [900, 910, "conflict"],
    [910, 912, "rounding"],
    [30, 31, "conflict"],
    [20_000, 19_100, "rounding"],
    [20_000, 18_900, "conflict"],
  ])("%d and %d", (one, two, verdict) => {
    expect(stepsOf(toll(one, "a", "2031-02-01"), toll(two, "b", "2031-02-01")).map(([is]) => is)).toEqual([verdict]);
  });

  test("a later number is no rounding of an earlier one", () =>
    expect(stepsOf(toll(2487, "a", "2031-02-01"), toll(2500, "b", "2031-02-05")).map(([is]) => is)).toEqual(["growth"]));
});

test("rounding says so with both numbers, earlier text first", () => {
  const [finding] = findingsOf(toll(2500, "a", "2031-02-01"), toll(2487, "b", "2031-02-01"));
  expect(finding!.steps[0]!.why).toMatch(/^2[,.]?487 .*and 2[,.]?500 .*agree at the coarser one's precision$/);
});

test.each<[string, Given, Given, string]>([
  ["a twentieth exactly is too much", toll(1900, "a", "2031-02-01"), toll(2000, "b", "2031-02-01"), "conflict"],
  ["of the larger of the two", toll(19_030, "a", "2031-02-01"), toll(20_000, "b", "2031-02-01"), "rounding"],
  [
    "a hedged number of one digit may be rounded",
    toll(800, "a", "2031-02-01", { bound: "approx" }),
    toll(790, "b", "2031-02-01"),
    "rounding",
  ],
  ["and a bare one not", toll(800, "a", "2031-02-01"), toll(790, "b", "2031-02-01"), "conflict"],
])("%s", (_, one, two, verdict) => expect(stepsOf(one, two).map(([is]) => is)).toEqual([verdict]));

test("a floor is no rounded number", () =>
  expect(
    stepsOf(toll(2500, "a", "2031-02-01", { bound: "at-least", high: null }), toll(2487, "b", "2031-02-01")).map(([is]) => is),
  ).not.toContain("rounding"));

test("what is feared does not grow out of what was counted", () =>
  expect(
    stepsOf(toll(40, "a", "2031-02-01"), toll(55, "b", "2031-02-05", { modality: "proposed" })).map(([is]) => is),
  ).not.toContain("growth"));
