import { expect, test } from "vitest";
import { linkFigures } from "../../src/link/index.js";
import { growthOf, LINEAR } from "../growth.js";
import { claim, type Given } from "../judge/claim.js";

const key = (given: Given): string => claim(given).figure;

test.each<readonly [string, Given, Given]>([
  ["a type and its class", { n: 1, kind: "equipment", item: "T-72 tank" }, { n: 2, kind: "equipment", item: "armoured vehicle" }],
  ["two names", { n: 1, kind: "equipment", item: "BM-21" }, { n: 2, kind: "equipment", item: "Grad" }],
  ["persons of any kind", { n: 1, kind: "casualty", item: "civilian" }, { n: 2, kind: "people", item: "soldier" }],
  ["dates and durations", { n: "2001-01-01", kind: "date", item: "war" }, { n: 4, kind: "duration", unit: "day", item: "war" }],
  [
    "a share and its count",
    { n: 4, kind: "percent", unit: "percent", item: "shell" },
    { n: 4, kind: "equipment", item: "shell" },
  ],
  ["a rate and its count", { n: 4, kind: "rate", unit: "per day", item: "shell" }, { n: 4, kind: "equipment", item: "shell" }],
  [
    "two units",
    { n: 4, kind: "distance", unit: "km", item: "Lenn bridge" },
    { n: 4, kind: "distance", unit: "m", item: "bridge over the Lenn" },
  ],
  [
    "a toll",
    { n: 9, kind: "count", item: "Alm earthquake", action: "killed", sentence: "The death toll of the Alm earthquake is 9." },
    { n: 9, kind: "casualty", item: "person" },
  ],
])("share a block: %s", (_, one, two) => {
  expect(key(one)).toBe(key(two));
});

test("a block holds thousands of claims without a quadratic wait", () => {
  const claims = Array.from({ length: 3200 }, (_, at) =>
    claim({
      n: (at * 37) % 900,
      doc: `d${at >> 2}`,
      start: at,
      kind: "casualty",
      item: "person",
      action: "killed",
      place: `Town${at % 700}`,
      published: "2020-01-01",
      sentence: `In Town${at % 700} ${(at * 37) % 900} people were killed in the fighting for the pass.`,
    }),
  );
  expect(growthOf((some) => linkFigures(claims.slice(0, some)), 800)).toBeLessThan(LINEAR);
});
