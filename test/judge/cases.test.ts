import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import type { Document, Verdict } from "../../src/types.js";

/** Short texts, the numbers in them that are to be set against each other, and the verdict; "none" for silence. */
interface Case {
  readonly id: string;
  readonly expect: Verdict | "none";
  readonly quotes: readonly string[];
  readonly docs: readonly Pick<Document, "id" | "text" | "published" | "publisher" | "sourceType">[];
}

const CASES = readFileSync(new URL("./cases.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);
const BLANK = { path: "-", title: null, url: null, lang: null };
/** What is no statement about the two numbers, and not listed or listed apart. */
const SILENT: ReadonlySet<Verdict> = new Set(["scope-differs", "unresolved"]);

/** The verdicts of the findings that hold all the numbers, of every document. */
function verdictsOn({ quotes, docs }: Case): Verdict[] {
  const claims = docs.flatMap((doc) => extractDocument({ ...BLANK, ...doc }));
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
