import { describe, expect, test } from "vitest";
import { estimates } from "../../src/judge/estimate.js";
import type { Claim, Finding, FindingSide, Verdict } from "../../src/types.js";
import { CONFLICT, claim } from "../export/samples.js";

type Triple = readonly [number | null, number | null, number | null];
/** A value, its date, who tells it, and how. */
interface Told {
  readonly value: number | Triple;
  readonly asOf?: string | null;
  readonly by?: readonly string[];
  readonly modality?: Claim["modality"];
}

const ownWords = (publisher: string, i: number) => [1, 2, 3, 4, 5, 6, 7].map((n) => `${publisher}${i}${n}`).join(" ");

function estimateOf(
  told: readonly Told[],
  steps: readonly Verdict[] = told.slice(1).map(() => "conflict"),
  verdict = steps[0] ?? "same",
) {
  const claims: Claim[] = [];
  const sides = told.map(({ value, asOf = "2031-05-03", by = [`p${claims.length}`], modality = "asserted" }, i): FindingSide => {
    const made = by.map((publisher, j) =>
      claim({
        id: `c-${i}${j}`,
        doc: publisher,
        publisher,
        modality,
        sentence: ownWords(publisher, i),
      }),
    );
    claims.push(...made);
    const triple: Triple = typeof value === "number" ? [value, value, value] : value;
    return { value: triple, asOf, how: "stated", claims: made.map(({ id }) => id) };
  });
  const finding: Finding = {
    ...CONFLICT,
    verdict,
    sides,
    steps: steps.map((each) => ({ verdict: each, delta: null, ratio: null, perDay: null, why: "" })),
  };
  return estimates([finding], new Map(claims.map((each) => [each.id, each])));
}

describe("low, best and high, and the rule that made best", () => {
  test.each<[string, readonly Told[], readonly [...Triple, string], Verdict?]>([
    ["one number", [{ value: 41, by: ["a", "b"] }], [41, 41, 41, "only"]],
    ["a later one, after growth", [{ value: 31 }, { value: 94, asOf: "2031-05-09" }], [94, 94, 94, "latest"], "growth"],
    [
      "a later one that is smaller, where counts only grow",
      [{ value: 16 }, { value: 7, asOf: "2031-06-01" }],
      [7, 7, 16, "latest"],
      "revised-down",
    ],
    [
      "most independent sources",
      [
        { value: 41, by: ["a"] },
        { value: 57, by: ["b", "c"] },
      ],
      [41, 57, 57, "majority"],
    ],
    [
      "one publisher twice is one source",
      [
        { value: 41, by: ["a"] },
        { value: 57, by: ["b", "b"] },
      ],
      [41, 41, 57, "lowest"],
    ],
    ["nothing decides: the lowest", [{ value: 41 }, { value: 57 }], [41, 41, 57, "lowest"]],
    ["hedged and not", [{ value: [null, 40, null] }, { value: 47 }], [40, 47, 47, "exact"], "rounding"],
    [
      "the latest goes before the majority",
      [
        { value: 57, by: ["a", "b", "c"] },
        { value: 41, asOf: "2031-05-04" },
      ],
      [41, 41, 57, "latest"],
    ],
    [
      "a year ends with its last day",
      [
        { value: 5, asOf: "2031" },
        { value: 6, asOf: "2031-05-03" },
      ],
      [5, 5, 6, "latest"],
    ],
    ["an undated number gives way", [{ value: 41 }, { value: 57, asOf: null }], [41, 41, 57, "latest"]],
    ["an open end is no number", [{ value: [400, 400, null] }], [400, 400, null, "only"]],
    ["a number goes before a bound", [{ value: [40, 40, null] }, { value: 44 }], [40, 44, 44, "only"], "compatible"],
    ["a vague word has no point", [{ value: [20, null, null] }], [20, null, null, "no-point"]],
    ["a range has none either", [{ value: [5, null, 6] }], [5, null, 6, "no-point"]],
    ["what is offered is no estimate", [{ value: 30, modality: "proposed" }, { value: 5 }], [5, 5, 5, "only"], "stages"],
    ["nor what is denied", [{ value: 30, modality: "denied" }], [null, null, null, "nothing-fit"]],
    ["perhaps two figures", [{ value: 4 }, { value: 9 }], [4, null, 9, "undecided"], "unresolved"],
  ])("%s", (_, told, [low, best, high, rule], verdict = "conflict") => {
    const steps = told.slice(1).map(() => verdict);
    expect(estimateOf(told, steps)).toMatchObject([{ low, best, high, rule }]);
  });

  test.each<Verdict>(["part-of", "part-exceeds-total", "scope-differs"])("%s is of two figures", (verdict) =>
    expect(estimateOf([{ value: 4 }, { value: 9 }], [verdict])).toEqual([]),
  );

  test("every number is one that a source gave", () => {
    const told: Told[] = [{ value: 41 }, { value: [50, 50, null] }, { value: [null, 60, null] }];
    const given = new Set([41, 50, 60, null]);
    for (const verdict of ["conflict", "compatible", "growth"] as const)
      for (const { low, best, high } of estimateOf(told, [verdict, verdict]))
        for (const number of [low, best, high]) expect(given.has(number)).toBe(true);
  });

  test("a figure that two findings hold is told once", () => {
    const both = [
      claim({ id: "c-1", doc: "a", publisher: "a", sentence: ownWords("a", 1) }),
      claim({ id: "c-2", doc: "b", publisher: "b", sentence: ownWords("b", 1) }),
    ];
    const side = (ids: readonly string[]): FindingSide => ({ value: [196, 196, 196], asOf: null, how: "stated", claims: ids });
    const findings = [
      { ...CONFLICT, id: "f-1", verdict: "same", sides: [side(["c-1"])], steps: [] },
      { ...CONFLICT, id: "f-2", verdict: "same", sides: [side(["c-1", "c-2"])], steps: [] },
    ] as const;
    const found = estimates(findings, new Map(both.map((each) => [each.id, each])));
    expect(found.map(({ finding, sources }) => [finding, sources])).toEqual([["f-2", 2]]);
  });
});
