import { describe, expect, test } from "vitest";
import { shownVerdict } from "../../src/export/words.js";
import type { Finding, Verdict } from "../../src/types.js";

const finding = (verdict: Verdict, ...steps: Verdict[]): Finding =>
  ({
    verdict,
    steps: steps.map((step) => ({ verdict: step, delta: null, ratio: null, perDay: null, why: "" })),
  }) as unknown as Finding;

describe("the verdict that a page leads with", () => {
  test.each<[Verdict, Verdict[], Verdict]>([
    ["same", ["growth", "same"], "growth"],
    ["compatible", ["compatible", "changed"], "changed"],
    ["same", ["same", "same"], "same"],
    ["same", ["unresolved", "same"], "same"],
    ["revised-down", ["growth", "revised-down"], "revised-down"],
    ["adds-up", [], "adds-up"],
  ])("%s of %j is shown as %s", (verdict, steps, shown) => expect(shownVerdict(finding(verdict, ...steps))).toBe(shown));
});
