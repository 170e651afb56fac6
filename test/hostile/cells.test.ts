import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guard, guardOwn, unguard } from "../../src/columns.js";
import { type Workspace, workspace } from "../spawn.js";

const LEADS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number, or a date that names no year. */
const PLAIN = /^-{0,2}[\d.:/T-]{1,40}$/;

describe("what a spreadsheet would run is guarded", () => {
  test.each(LEADS)("%j", (lead) => {
    const cell = `${lead}SUM(A1:A9)`;
    expect(guard(cell)).toBe(`'${cell}`);
    expect(guardOwn(cell)).toBe(`'${cell}`);
    expect(unguard(guard(cell))).toBe(cell);
  });

  test.each(["'=1", "''@x", "'", "'tis", "", "=", "plain"])("%j comes back as it was", (cell) =>
    expect(unguard(guard(cell))).toBe(cell),
  );

  test.each(["--11-08", "2031-05-04/2031-05-09", "T20:00", "-PT5M"])("%s is a notation of our own", (cell) =>
    expect(guardOwn(cell)).toBe(cell),
  );
});

const EVIL = "=HYPERLINK(A1)";
const TEXT = "+cmd|calc said @SUM(A1) lost 12 ships on 4 May 2031.\n=1+1 boats and -2 tugs, 14 ships sank.";
const CLAIM = {
  ...{
    id: EVIL,
    doc: EVIL,
    kind: "count",
    item: EVIL,
    action: "@lost",
    side: "-side",
    place: "+place",
    low: 12,
    best: 12,
    high: 12,
  },
  ...{
    bound: "exact",
    quote: "12",
    sentence: EVIL,
    start: 0,
    end: 2,
    line: 1,
    figure: EVIL,
    rule: EVIL,
    value: EVIL,
    unit: "=unit",
  },
  ...{ published: EVIL, asOf: "@now", explicit: "+1+1", repeats: EVIL, publisher: EVIL, speaker: EVIL, alsoAs: EVIL },
};

describe("no cell of any file that a spreadsheet opens begins a formula", () => {
  let here: Workspace;
  beforeAll(() => {
    here = workspace({
      "docs/=cmd.txt": TEXT,
      "docs/@b.txt": TEXT.replace("12", "19"),
      "docs/c.md": `---\ntitle: "=1+1"\npublisher: "@x"\n---\n${TEXT.replace("12", "23")}`,
      "claims.ndjson": [CLAIM, { ...CLAIM, id: "+2", doc: "@d", low: 14, best: 14, high: 14 }]
        .map((claim) => `${JSON.stringify(claim)}\n`)
        .join(""),
      "words.yaml": 'entries:\n  - id: "=gun"\n    forms: ["@guns"]\n',
    });
  });
  afterAll(() => here.remove());

  const cellsOf = (text: string, delimiter = ",") => (parse(text, { bom: true, delimiter }) as string[][]).flat();
  const running = (cells: readonly string[]) => cells.filter((cell) => RUNS.test(cell) && !PLAIN.test(cell));

  test.each([
    ["claims", ["extract", "docs", "claims.ndjson", "--format", "csv"]],
    ["claims for Excel", ["extract", "docs", "claims.ndjson", "--format", "csv", "--excel"]],
    ["findings", ["diff", "docs", "claims.ndjson", "--all", "--format", "csv"]],
    ["rules", ["rules", "lexicon", "--lexicon", "words.yaml", "--format", "csv"]],
  ])("%s", (_, args) => {
    const { status, stdout } = here.run(args);
    expect(status).toBe(0);
    expect(cellsOf(stdout).length).toBeGreaterThan(40);
    expect(running(cellsOf(stdout))).toEqual([]);
    expect(stdout).toContain("'=");
  });

  test("TSV, where tabs and line ends are written out", () => {
    const { stdout } = here.run(["extract", "docs", "claims.ndjson", "--format", "tsv"]);
    expect(running(stdout.split(/[\t\n]/))).toEqual([]);
  });

  test("claims read back are the same claims", () => {
    const args = ["extract", "docs", "claims.ndjson"];
    const claimsOf = (inputs: readonly string[]) => JSON.parse(here.run([...inputs, "--format", "json"]).stdout);
    here.run([...args, "-o", "back.csv"]);
    expect(claimsOf(["extract", "back.csv"])).toEqual(claimsOf(args));
  });

  test("a manifest for a spreadsheet, which names its files still", () => {
    expect(here.run(["init", "docs", "-o", "docs/manifest.csv"]).status).toBe(0);
    expect(running(cellsOf(here.read("docs/manifest.csv")))).toEqual([]);
    const { stderr, stdout } = here.run(["extract", "docs", "--format", "ndjson"]);
    expect(stderr).toBe("");
    expect(stdout).toContain('"publisher":"@x"');
  });

  test("a list of accepted findings", () => {
    here.put({ "sum/=sum.txt": "The storm killed 12 people in the north and 9 in the south, 25 people in total." });
    expect(here.run(["diff", "sum", "--write-accept", "known.csv"]).status).toBe(0);
    expect(running(cellsOf(here.read("known.csv")))).toEqual([]);
    expect(here.read("known.csv")).toContain("'=sum");
  });
});
