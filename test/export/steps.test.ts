import { describe, expect, test } from "vitest";
import { headReason, stepNumbers, stepWords } from "../../src/export/steps.js";
import { table } from "../../src/export/table.js";
import type { Finding, Step } from "../../src/types.js";
import { CONFLICT, claim, GROWTH, PAGE, PLAIN } from "./samples.js";

const step = (fields: Partial<Step>): Step => ({
  verdict: "growth",
  delta: null,
  ratio: null,
  perDay: null,
  why: "so",
  ...fields,
});
/** A finding of one step, its reason that of the step. */
const lone = (fields: Partial<Step>, more: Partial<Finding> = {}): Finding => {
  const only = step(fields);
  return { ...GROWTH, verdict: only.verdict, steps: [only], why: `${only.why}.`, ...more };
};

describe("what a step says", () => {
  test.each<[Partial<Step>, Partial<Finding>, string]>([
    [{ delta: 152, ratio: 1.71, perDay: 2.62 }, {}, "+152 in 58 days, 1.7 times as much, 2.6 a day"],
    [{ delta: 1, ratio: 2, perDay: 0.017 }, {}, "+1 in 58 days, twice as much"],
    [{ verdict: "revised-down", delta: -9, ratio: 0.4, perDay: -0.2 }, {}, "−9 in 58 days"],
    [{ verdict: "changed", delta: -5, ratio: 0.9 }, { unit: "percent" }, "−5 points in 58 days"],
    [{ verdict: "conflict", delta: 16, ratio: 1.4 }, {}, "16 apart"],
    [{ verdict: "conflict", delta: 1 }, { kind: "date" }, "1 day later"],
    [{ verdict: "same", delta: 0 }, {}, ""],
    [{ verdict: "conflict", delta: -16 }, { kind: "date" }, "16 days earlier"],
    [
      { verdict: "changed", delta: -29, ratio: 0.5, perDay: -0.5 },
      { unit: "percent" },
      "−29 points in 58 days, −0.5 points a day",
    ],
    [{ delta: 5, perDay: 5 }, { sides: GROWTH.sides.map((side, i) => ({ ...side, asOf: `2031-05-0${i + 3}` })) }, "+5 in 1 day"],
    [
      { delta: 152, ratio: 1.71, perDay: 2.6 },
      { sides: GROWTH.sides.map((side) => ({ ...side, asOf: null })) },
      "+152, 1.7 times as much",
    ],
    [{ delta: 152, ratio: 1.71 }, { sides: GROWTH.sides.map((side) => ({ ...side, asOf: "2031" })) }, "+152, 1.7 times as much"],
  ])("%j", (fields, more, words) => {
    const finding = lone(fields, more);
    expect(stepNumbers(finding.steps[0]!, finding)).toBe(words);
  });

  test("of a lone step the head tells, and the values are not told twice", () => {
    const finding = lone({ delta: 152, ratio: 1.71, perDay: 2.62, why: "366 against 214" });
    expect(headReason(finding)).toBe("+152 in 58 days, 1.7 times as much, 2.6 a day.");
    expect(stepWords(finding.steps[0]!, finding)).toBe("");
    expect(headReason(lone({ verdict: "stages", why: "30, then 10" }))).toBe("");
    const clash = lone({ verdict: "conflict", delta: 16, why: "41 against 57" });
    expect([headReason(clash), stepWords(clash.steps[0]!, clash)]).toEqual(["41 against 57.", "16 apart"]);
  });

  test("of several each is told in its place", () => {
    const steps = [
      step({ delta: 152, ratio: 1.71 }),
      step({ verdict: "same", why: "366 both times" }),
      step({ verdict: "unresolved" }),
    ];
    const finding = { ...GROWTH, steps, why: "366 both times; so." };
    expect(headReason(finding)).toBe("");
    expect(headReason({ ...finding, why: "Three reports, two numbers." })).toBe("Three reports, two numbers.");
    expect(steps.map((each) => stepWords(each, finding))).toEqual([
      "growth: +152 in 58 days, 1.7 times as much",
      "the same again",
      "unresolved: so",
    ]);
  });
});

describe("the sentences behind the sides", () => {
  const sentence = "“Of the boats 12 sank and 9 burned, 25 in all, the harbour master of Strelsau told the council on Monday.";
  const boats = (id: string, quote: string, start: number) =>
    claim({ id, quote, sentence, start, doc: "bulletin", speaker: null });
  const claims = [boats("c-1", "12", 13), boats("c-2", "9", 25), boats("c-3", "25", 35)];
  const finding: Finding = {
    ...CONFLICT,
    verdict: "does-not-add-up",
    sides: [
      { value: [21, 21, 21], asOf: null, how: "sum", claims: ["c-1", "c-2"] },
      { value: [25, 25, 25], asOf: null, how: "stated", claims: ["c-3"] },
    ],
    steps: [step({ verdict: "does-not-add-up", delta: 4, why: "12 + 9 is not 25" })],
    why: "12 + 9 is not 25.",
  };
  const shown = table.findings({ ...PAGE, findings: [finding], claims: new Map(claims.map((each) => [each.id, each])) }, PLAIN);

  test("are quoted once, and pointed at where they come again", () => {
    expect(shown.match(/told the council/g)).toHaveLength(1);
    expect(shown).toMatch(/“… .*\[25\].* …” — the same sentence/);
  });

  test("have no quotation mark that closes nothing", () =>
    expect(shown).toContain("      “Of the boats [12] sank and [9] burned"));
});

test("sources are told in full, on as many lines as they need", () => {
  const head = {
    ...PAGE.documents.get("bulletin")!,
    title: "Bulletin of the ministry on the situation in the north, the east and at sea",
  };
  const page = { ...PAGE, documents: new Map([...PAGE.documents, ["bulletin", head]]) };
  const lines = table.findings(page, PLAIN).split("\n");
  const at = lines.indexOf("Sources");
  expect(lines.slice(at + 2, at + 5)).toEqual([
    "  bulletin   Bulletin of the ministry on the situation in the north, the east",
    "             and at sea · Ministry of Defence · 4 May 2031 · official",
    "  address    Address to the nation · 1 Jul 2031 · official",
  ]);
});
