import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sarifFaults } from "./export/sarif-shape.js";
import { type Workspace, workspace } from "./spawn.js";

let here: Workspace;
beforeAll(() => {
  here = workspace({
    "docs/one.txt": "𝔄 heading\n\nOn 3 May 2031 the flood in Strelsau killed 41 people, the hospital said.\n",
    "docs/two.txt": "The flood of 3 May 2031 in Strelsau killed 57 people, the mayor said.\nThe flood lasted 3 days.\n",
    "docs/manifest.json": JSON.stringify({
      documents: [
        { file: "one.txt", published: "2031-05-04", publisher: "Gazette" },
        { file: "two.txt", published: "2031-05-04", publisher: "Herald" },
      ],
    }),
  });
});
afterAll(() => here.remove());

describe("checkers' formats", () => {
  test("--format sarif points into the files, in code points", () => {
    const { status, stdout, stderr } = here.run(["diff", "docs", "--format", "sarif"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const log = JSON.parse(stdout);
    expect(sarifFaults(log)).toEqual([]);
    const [result] = log.runs[0].results;
    expect(result).toMatchObject({ ruleId: "conflict", level: "error" });
    for (const { physicalLocation } of [...result.locations, ...result.relatedLocations]) {
      const text = [...here.read(physicalLocation.artifactLocation.uri)];
      const { charOffset, charLength, startLine, startColumn, endColumn, snippet } = physicalLocation.region;
      expect(text.slice(charOffset, charOffset + charLength).join("")).toBe(snippet.text);
      expect([...text.join("").split("\n")[startLine - 1]!].slice(startColumn - 1, endColumn - 1).join("")).toBe(snippet.text);
    }
  });

  test("-o findings.sarif, and all findings with --all", () => {
    expect(here.run(["diff", "docs", "-o", "some.sarif"])).toMatchObject({ status: 0, stdout: "" });
    expect(here.run(["diff", "docs", "-o", "all.sarif", "--all"]).status).toBe(0);
    const count = (name: string) => JSON.parse(here.read(name)).runs[0].results.length;
    expect(count("some.sarif")).toBe(1);
    expect(count("all.sarif")).toBeGreaterThan(1);
  });

  test("--format github is one line a flagged finding", () => {
    const { status, stdout } = here.run(["diff", "docs", "--format", "github", "--fail-on", "conflict"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=docs\/\w+\.txt,line=\d,endLine=\d,title=conflict%3A [^\n]+\n$/);
  });

  test.each(["sarif", "github"])("extract does not write %s", (format) => {
    const { status, stdout, stderr } = here.run(["extract", "docs", "--format", format]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(`error: format "${format}" shows findings, not claims: use it with diff\n`);
  });

  test("a misspelt format", () =>
    expect(here.run(["diff", "docs", "--format", "sarf"]).stderr).toContain('unknown format "sarf"; did you mean sarif?'));
});
