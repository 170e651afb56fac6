import { describe, expect, test } from "vitest";
import { diffClaims } from "../../src/pipeline.js";
import type { Finding } from "../../src/types.js";
import { type Case, casesIn, claimsOf, SILENT } from "./cases.js";

const CASES = casesIn("sum-cases.jsonl");

/** All findings of a case, and those that hold all its numbers. */
function findingsOn(given: Case): { all: Finding[]; whole: Finding[] } {
  const claims = claimsOf(given);
  const all = diffClaims(claims);
  const whole = all.filter(({ sides }) => {
    const held = sides.flatMap((side) => side.claims);
    const here = claims.filter(({ id }) => held.includes(id));
    return given.quotes.every((quote) => here.some((claim) => claim.quote.includes(quote)));
  });
  return { all, whole };
}

describe("from sentences to sums", () => {
  test.each(CASES.filter(({ expect }) => expect !== "none"))("$expect: $id", (given) => {
    const { all, whole } = findingsOn(given);
    expect(whole.map(({ verdict }) => verdict)).toContain(given.expect);
    expect(all.filter(({ flagged, verdict }) => flagged && verdict !== given.expect)).toEqual([]);
  });

  test.each(CASES.filter(({ expect }) => expect === "none"))("silence: $id", (given) => {
    const { all, whole } = findingsOn(given);
    expect(all.filter(({ flagged, verdict }) => flagged || verdict === "adds-up").map(({ why }) => why)).toEqual([]);
    expect(whole.filter(({ verdict }) => !SILENT.has(verdict)).map(({ why }) => why)).toEqual([]);
  });

  test("says what it added up, compared and divided", () => {
    const whys = CASES.flatMap((given) => findingsOn(given).whole.map(({ why }) => why));
    expect(whys).toEqual(
      expect.arrayContaining([
        "310 million EUR + 140 million EUR + 50 million EUR = 500 million, not the stated 540 million EUR; 40 million missing: a total of 500 million would fit, or 350 million instead of 310 million.",
        "4 June 2009 to 15 June 2009 is 11 (12 with both ends counted) days, not 25 days as stated.",
        "312 of 480 is 65 percent, not 56 percent as stated.",
        "1,150 to 1,400 is a change of 250, not 350 as stated.",
      ]),
    );
  });
});
