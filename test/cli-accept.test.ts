import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../src/types.js";
import { type Workspace, workspace } from "./spawn.js";

const ONE = "On 3 May 2031 the flood in Strelsau killed 41 people, the hospital said.\n";
const TWO = "The flood of 3 May 2031 in Strelsau killed 57 people, the mayor said.\n";
const MANIFEST = JSON.stringify({
  documents: ["one", "two"].map((name) => ({ file: `${name}.txt`, published: "2031-05-04", publisher: `The ${name}` })),
});

let here: Workspace;
let id = "";
const findingsOf = (args: readonly string[]): Finding[] =>
  here
    .run(["diff", "docs", "--format", "ndjson", ...args])
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

beforeAll(() => {
  here = workspace({ "docs/one.txt": ONE, "docs/two.txt": TWO, "docs/manifest.json": MANIFEST });
  id = findingsOf(["--verdict", "conflict"])[0]!.id;
  here.put({
    "ok.yaml": `- finding: ${id}\n  reason: The hospital counted its own dead alone.\n`,
    "ok.json": JSON.stringify([{ id, reason: "Known.", until: "2999-12-31" }]),
    "ok.csv": `finding,reason,until\n${id},"Known, and\nexplained",\n`,
    "wrapped.yaml": `accepted:\n  - finding: ${id}\n    reason: Known.\n`,
    "past.yaml": `- finding: ${id}\n  reason: Until the enquiry is over.\n  until: 2001-01-31\n`,
    "gone.yaml": "- finding: f-000000000000\n  reason: Long ago.\n",
    "none.yaml": "",
  });
});
afterAll(() => here.remove());

describe("--accept", () => {
  test.each(["ok.yaml", "ok.json", "ok.csv", "wrapped.yaml"])("%s: no longer flagged, nor counted by --fail-on", (file) => {
    expect(here.run(["diff", "docs", "--fail-on", "conflict"]).status).toBe(1);
    const { status, stderr } = here.run(["diff", "docs", "--accept", file, "--fail-on", "conflict,flagged"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `1 finding accepted by ${file}\n` });
    const [finding] = findingsOf(["--accept", file, "--verdict", "conflict"]);
    expect(finding).toMatchObject({ id, flagged: false, accepted: { reason: expect.any(String) } });
  });

  test("the reason stands in the table, on the page and in the rows", () => {
    const shown = (format: string) => here.run(["diff", "docs", "--accept", "ok.yaml", "--format", format]).stdout;
    expect(shown("table")).toMatch(/Accepted \(1\)\n\n {2}f-.*\n(?:.*\n){0,3}.*accepted: The hospital/);
    expect(shown("table")).toContain(", 1 accepted, from ");
    expect(shown("md")).toContain("## Accepted (1)");
    const rows = parse(shown("csv"), { columns: true }) as Record<string, string>[];
    expect(rows.find(({ finding }) => finding === id)).toMatchObject({
      flagged: "false",
      accepted: "The hospital counted its own dead alone.",
    });
    expect(here.run(["diff", "docs"]).stdout.split("\n")[0]).toMatch(/,why$/);
  });

  test("it comes back when its day has passed", () => {
    const { status, stderr } = here.run(["diff", "docs", "--accept", "past.yaml", "--fail-on", "conflict"]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `warning: past.yaml: entry 1 (${id}): until: 2001-01-31 has passed, so ${id} is accepted no longer\n0 findings accepted by past.yaml\n`,
    );
  });

  test("it comes back when a value changes, even to one of as many digits", () => {
    here.put({ "docs/two.txt": TWO.replace("57", "58") });
    const { status, stderr } = here.run(["diff", "docs", "--accept", "ok.yaml", "--fail-on", "conflict"]);
    here.put({ "docs/two.txt": TWO });
    expect(status).toBe(1);
    expect(stderr).toContain(`entry 1 (${id}): finding: no ${id} here; it is gone, or its values have changed`);
  });

  test("what --write-accept wrote is known again when the text around it changes", () => {
    expect(here.run(["diff", "docs", "--write-accept", "new.yaml"])).toMatchObject({
      status: 0,
      stderr: "new.yaml: 1 new entry; fill in the reasons\n",
    });
    const unfilled = here.run(["diff", "docs", "--accept", "new.yaml"]);
    expect(unfilled).toMatchObject({ status: 2, stdout: "" });
    expect(unfilled.stderr).toBe(`error: new.yaml: entry 1 (${id}): reason: must say why the finding may stand\n`);
    here.put({
      "new.yaml": here.read("new.yaml").replace('reason: ""', "reason: Looked at."),
      "docs/one.txt": `News.\n\n${ONE}`,
    });
    const moved = findingsOf(["--accept", "new.yaml", "--verdict", "conflict"]);
    here.put({ "docs/one.txt": ONE });
    expect(moved).toMatchObject([{ accepted: { reason: "Looked at.", until: null } }]);
    expect(moved[0]!.id).not.toBe(id);
  });

  test.each(["csv", "json"])("--write-accept as %s reads back with its entries", (format) => {
    const name = `back.${format}`;
    expect(here.run(["diff", "docs", "--accept", "ok.json", "--write-accept", name]).status).toBe(0);
    expect(findingsOf(["--accept", name, "--verdict", "conflict"])).toMatchObject([{ accepted: { reason: "Known." } }]);
    const again = here.run(["diff", "docs", "--write-accept", name]);
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toMatch(/is there already; name it with --accept as well/);
  });

  test("an empty file accepts nothing", () =>
    expect(here.run(["diff", "docs", "--accept", "none.yaml", "--fail-on", "conflict"])).toMatchObject({
      status: 1,
      stderr: "0 findings accepted by none.yaml\n",
    }));
});

describe("what is wrong with it is said with file, place and field", () => {
  const full = "f-123456789abc";
  test.each<[string, string, RegExp]>([
    ["a.yaml", "- reason: x\n", /a\.yaml: entry 1: finding: must be the id of a finding/],
    ["a.yaml", "- finding: c-12\n  reason: x\n", /entry 1 \(c-12\): finding: must be the id/],
    ["a.yaml", `- finding: ${full}\n`, /entry 1 \(f-\w+\): reason: must say why/],
    ["a.yaml", `- finding: ${full}\n  reason: x\n  until: soon\n`, /until: must be a date like/],
    ["a.yaml", `- finding: ${full}\n  reason: x\n  untill: 2031-01-01\n`, /unknown field "untill"; did you mean until\?/],
    ["a.yaml", `- finding: ${full}\n  reason: x\n- finding: ${full}\n  reason: y\n`, /entry 2 .* accepted already by entry 1/],
    ["a.yaml", "just words\n", /a\.yaml: holds no list of entries/],
    ["a.yaml", "- finding: [\n", /a\.yaml: .*line \d/],
    ["a.json", "[{]", /a\.json: .*JSON/],
    ["a.csv", `finding,reason,until\n${full},"two\nlines",\nf-123456789abd,x,never\n`, /a\.csv: line 4: until: must be a date/],
  ])("%s: %j", (name, content, message) => {
    here.put({ [name]: content });
    const { status, stdout, stderr } = here.run(["diff", "docs", "--accept", name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("no such file", () =>
    expect(here.run(["diff", "docs", "--accept", "nowhere.yaml"])).toMatchObject({
      status: 2,
      stderr: "error: nowhere.yaml: no such file\n",
    }));
});
