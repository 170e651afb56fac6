import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import type { Document, Finding, Verdict } from "../../src/types.js";

/** Short texts with sums, parts, stages and lengths; the numbers that belong together and the verdict; "none" where nothing may be added up or flagged. */
interface Case {
  readonly id: string;
  readonly expect: Verdict | "none";
  readonly quotes: readonly string[];
  readonly docs: readonly Pick<Document, "id" | "text" | "published" | "publisher" | "sourceType">[];
}

const CASES = readFileSync(new URL("./sum-cases.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const BLANK = { path: "-", title: null, url: null, lang: null };
const SILENT: ReadonlySet<Verdict> = new Set(["scope-differs", "unresolved"]);

/** All findings of a case, and those that hold all its numbers. */
function findingsOn({ quotes, docs }: Case): { all: Finding[]; whole: Finding[] } {
  const claims = docs.flatMap((doc) => extractDocument({ ...BLANK, ...doc }));
  const all = diffClaims(claims);
  const whole = all.filter(({ sides }) => {
    const held = sides.flatMap((side) => side.claims);
    const here = claims.filter(({ id }) => held.includes(id));
    return quotes.every((quote) => here.some((claim) => claim.quote.includes(quote)));
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
