import { expect, test } from "vitest";
import { diffClaims, extractDocument } from "../../src/pipeline.js";

const verdictsOf = (rows: readonly string[]): string[] =>
  diffClaims(
    extractDocument({
      id: "table",
      path: "table.md",
      text: rows.join("\n"),
      title: null,
      publisher: null,
      published: "2014-05-01",
      url: null,
      sourceType: "official",
      lang: "en",
    }),
  )
    .filter(({ sides }) => sides.some(({ how }) => how === "sum"))
    .map(({ verdict, sides }) => `${verdict} ${sides.map(({ claims }) => claims.length).join("/")}`);

const HEAD = ["| Valley | Barns burned | Mills flooded |", "| - | -: | -: |"];

test.each<[string, readonly string[], readonly string[]]>([
  [
    "two columns, one of which is wrong",
    [...HEAD, "| Upper | 12 | 40 |", "| Lower | 9 | 31 |", "| Total | 21 | 73 |"],
    ["adds-up 2/1", "does-not-add-up 2/1"],
  ],
  [
    "a grand total over totals",
    [...HEAD, "| Upper | 12 | 4 |", "| Lower | 9 | 3 |", "| Total | 21 | 7 |", "| Marsh | 6 | 2 |", "| Grand total | 27 | 9 |"],
    ["adds-up 2/1", "adds-up 2/1", "adds-up 3/1", "adds-up 3/1"],
  ],
  ["rows without a total", [...HEAD, "| Upper | 12 | 40 |", "| Lower | 9 | 31 |", "| Marsh | 21 | 71 |"], []],
  ["a total of one row", [...HEAD, "| Upper | 12 | 40 |", "| Total | 13 | 41 |"], []],
  ["no table", ["12 barns burned in the upper valley.", "9 barns burned in the lower valley.", "Total: 30 barns burned."], []],
])("%s", (_, rows, expected) => {
  expect(verdictsOf(rows).sort()).toEqual([...expected].sort());
});
