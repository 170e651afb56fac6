import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ESTIMATE_COLUMNS } from "../src/estimate.js";
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

describe("--summary", () => {
  test("ucdp as CSV: a row a figure, with its rule", () => {
    const { status, stdout, stderr } = here.run(["diff", "docs", "--summary", "ucdp", "--kind", "casualty"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual(ESTIMATE_COLUMNS);
    expect(rows).toMatchObject([
      { title: "People killed, Strelsau", low: "41", best: "41", high: "57", rule: "lowest", sources: "2", docs: "one two" },
    ]);
  });

  test("as JSON and as a table", () => {
    const json = JSON.parse(here.run(["diff", "docs", "--summary", "ucdp", "-f", "json"]).stdout);
    expect(json[0]).toMatchObject({ low: 41, best: 41, high: 57, rule: "lowest", asOf: "2031-05-03" });
    const shown = here.run(["diff", "docs", "--summary", "ucdp", "-f", "table"], { COLUMNS: "80" }).stdout;
    expect(shown).toMatch(/^People killed, Strelsau {2,}41 {2,}41 {2,}57 {2}lowest {2,}3 May 2031$/m);
    expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("--fail-on still counts the findings", () =>
    expect(here.run(["diff", "docs", "--summary", "ucdp", "--fail-on", "conflict"]).status).toBe(1));

  test.each<[readonly string[], string]>([
    [["--summary", "ucpd"], 'error: unknown summary "ucpd"; did you mean ucdp? (ucdp)\n'],
    [
      ["--summary", "ucdp", "-f", "sarif"],
      'error: format "sarif" has no place for a summary; there are table, csv, tsv, json, ndjson\n',
    ],
  ])("%j", (flags, message) => expect(here.run(["diff", "docs", ...flags])).toEqual({ status: 2, stdout: "", stderr: message }));
});

test.each([[], ["extract"], ["diff"], ["explain"], ["schema"]])("%s --help has an example", (...command) => {
  const { status, stdout } = here.run([...command, "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`\nExamples:\n {2}corpus-claims ${command[0] ?? ""}`));
});

test.each<[string, string]>([
  ["--acept", "--accept"],
  ["--sumary", "--summary"],
  ["--lexikon", "--lexicon"],
])("%s is told as %s", (flag, meant) => {
  const { status, stderr } = here.run(["diff", "docs", flag, "x"]);
  expect(status).toBe(2);
  expect(stderr).toContain(`(Did you mean ${meant}?)`);
});

test("a story that two sites print is named, and is one source", () => {
  const story =
    "Nine people were killed when the Corvo dam failed on 4 May 2031, the province said. Some 140 houses were destroyed. The dam held 3.2 million cubic metres of water. Rescue teams with 30 boats searched the valley through the night.";
  here.put({
    "sites/courier.txt": story,
    "sites/gazette.txt": `${story} The Gazette will go on reporting.`,
    "sites/mayor.txt": "At the Corvo dam, said the mayor, 12 people were killed on 4 May 2031.",
  });
  const { stdout, stderr } = here.run(["diff", "sites", "--format", "ndjson"]);
  expect(stderr).toMatch(/^gazette repeats courier: \d of its \d sentences with figures; what they share counts once$/m);
  const findings = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const killed = findings.find(({ verdict }) => verdict === "conflict");
  expect([killed.docs.length, killed.independentSources]).toEqual([3, 2]);
});
