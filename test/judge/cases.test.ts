import { describe, expect, test } from "vitest";
import { diffClaims } from "../../src/pipeline.js";
import type { Verdict } from "../../src/types.js";
import { type Case, casesIn, claimsOf, SILENT } from "./cases.js";

const CASES = casesIn("cases.jsonl");

/** The verdicts of the findings that hold all the numbers, of every document. */
function verdictsOn(given: Case): Verdict[] {
  const { quotes, docs } = given;
  const claims = claimsOf(given);
  const held = (ids: readonly string[]) => claims.filter(({ id }) => ids.includes(id));
  return diffClaims(claims)
    .filter(({ sides }) => {
      const here = held(sides.flatMap((side) => side.claims));
      const isWhole = quotes.every((quote) => here.some((claim) => claim.quote.includes(quote)));
      return isWhole && here.length > 1 && new Set(here.map(({ doc }) => doc)).size === docs.length;
    })
    .map(({ verdict }) => verdict);
}

describe("from sentences to verdicts", () => {
  test.each(CASES.filter(({ expect }) => expect !== "none"))("$expect: $id", (given) => {
    expect(verdictsOn(given)).toContain(given.expect);
  });

  test.each(CASES.filter(({ expect }) => expect === "none"))("silence: $id", (given) => {
    expect(verdictsOn(given).filter((verdict) => !SILENT.has(verdict))).toEqual([]);
  });

  test("at least fifty cases, twenty of them silent", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(50);
    expect(CASES.filter(({ expect }) => expect === "none").length).toBeGreaterThanOrEqual(20);
  });
});
