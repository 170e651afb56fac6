import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../src/columns.js";
import type { Claim, Finding } from "../src/types.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "bin/corpus-claims.js");
const TANKS = "Rebels destroyed 12 tanks near Strelsau on 3 May 2031.";
const MORE = "By 1 July 2031 the army had lost more than 40 trucks.";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-claims-cli-"));
  put({
    "a.txt": TANKS,
    "b.txt": MORE,
    "empty.txt": "",
    "noise.txt": new Uint8Array([0, 7, 0, 0, 1, 2]),
    "docs/one.txt": TANKS,
    "docs/two.txt": MORE,
    "docs/manifest.json": JSON.stringify({ documents: [{ file: "one.txt", publisher: "Gazette", published: "2031-05-04" }] }),
    "badmanifest/one.txt": TANKS,
    "badmanifest/manifest.yaml": "documents:\n  - file: one.txt\n    published: soon\n",
    "nothing/picture.png": "x",
    "sum/sum.txt": "The storm killed 12 people in the north and 9 in the south, 25 people in total.",
    "lines.ndjson": `{"id":"p","text":${JSON.stringify(TANKS)}}\n{"id":\n{"id":"q","text":${JSON.stringify(MORE)}}\n`,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input: string | Uint8Array = "", env: Readonly<Record<string, string>> = {}): Run {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  const result = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, input, encoding: "utf8", env: { ...rest, ...env } });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

const parsed = <Row>(text: string): Row[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const claimsOf = (args: readonly string[], input = "") => parsed<Claim>(run([...args, "--format", "ndjson"], input).stdout);

describe("extract", () => {
  test("a file to NDJSON, and nothing else on stdout or stderr", () => {
    const { status, stdout, stderr } = run(["extract", "a.txt", "--format", "ndjson"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const tanks = parsed<Claim>(stdout).find(({ quote }) => quote === "12");
    expect(tanks).toMatchObject({ doc: "a", kind: "equipment", item: "tank", low: 12, best: 12, high: 12 });
    expect(tanks!.id).toMatch(/^c-[0-9a-f]{12}$/);
  });

  test("CSV in a pipe, by default", () => {
    const { stdout } = run(["extract", "a.txt"]);
    expect(stdout.split("\n")[0]).toBe(CLAIM_COLUMNS.join(","));
  });

  test("a folder with its manifest", () => {
    const claims = claimsOf(["extract", "docs"]);
    expect(new Set(claims.map(({ doc }) => doc))).toEqual(new Set(["one", "two"]));
    expect(claims.find(({ doc }) => doc === "one")).toMatchObject({ publisher: "Gazette", published: "2031-05-04" });
  });

  test.each(["ndjson", "json", "csv", "tsv"])("claims written as %s are claims when they are read", (format) => {
    const direct = claimsOf(["extract", "docs"]);
    expect(run(["extract", "docs", "-o", `back.${format}`]).status).toBe(0);
    expect(claimsOf(["extract", `back.${format}`])).toEqual(direct);
  });

  test("a table on request, at the width of COLUMNS", () => {
    const { stdout } = run(["extract", "a.txt", "--format", "table"], "", { COLUMNS: "60" });
    expect(stdout).toContain("[12]");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["--kind", ["--kind", "equipment"], ["12", "40"]],
    ["--item, singular or plural", ["--item", "tanks", "--kind", "equipment"], ["12"]],
    ["--doc", ["--doc", "b", "--kind", "equipment"], ["40"]],
    ["--since", ["--since", "2031-06", "--kind", "equipment"], ["40"]],
    ["--until", ["--until", "2031-05-03", "--kind", "equipment"], ["12"]],
    ["--min-confidence", ["--min-confidence", "1", "--kind", "time"], []],
  ])("%s", (_, flags, quotes) =>
    expect(claimsOf(["extract", "a.txt", "b.txt", ...flags]).map(({ quote }) => quote)).toEqual(quotes),
  );

  test("--excel", () => {
    const { stdout } = run(["extract", "a.txt", "--excel"]);
    expect(stdout.startsWith("\ufeffid,")).toBe(true);
    expect(stdout.endsWith("\r\n")).toBe(true);
  });

  test("-o writes a whole file and leaves no other", () => {
    expect(run(["extract", "docs", "-o", "out/claims.csv"])).toMatchObject({ status: 2 });
    mkdirSync(join(folder, "out"));
    expect(run(["extract", "docs", "-o", "out/claims.csv"])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(join(folder, "out/claims.csv"), "utf8").split("\n")[0]).toBe(CLAIM_COLUMNS.join(","));
    expect(readdirSync(join(folder, "out"))).toEqual(["claims.csv"]);
  });

  test("a run that cannot be done leaves the file of the last one", () => {
    put({ "keep/claims.csv": "what was there" });
    expect(run(["extract", "gone.txt", "-o", "keep/claims.csv"]).status).toBe(2);
    expect(readFileSync(join(folder, "keep/claims.csv"), "utf8")).toBe("what was there");
    expect(readdirSync(join(folder, "keep"))).toEqual(["claims.csv"]);
  });

  test("documents on stdin, one a line: claims leave as each is done", async () => {
    const child = spawn(process.execPath, [BIN, "extract", "--from", "ndjson", "--format", "ndjson", "-"], { cwd: folder });
    child.stdin.write(`${JSON.stringify({ id: "first", text: TANKS })}\n`);
    const first = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
    expect(first).toContain('"doc":"first"');
    child.stdin.end();
    expect(await closed(child)).toBe(0);
  });
});

function closed(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("close", (code) => resolve(code)));
}

describe("what goes wrong is said on stderr, with the right code", () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ["a missing file alone", ["extract", "gone.txt"], 2, /error: gone\.txt: no such file\nerror: nothing could be read/],
    [
      "a missing file among others",
      ["extract", "a.txt", "gone.txt"],
      3,
      /^error: gone\.txt: no such file\nof 2 inputs 1 was read, 1 not at all\n$/,
    ],
    [
      "a binary file among others",
      ["extract", "a.txt", "noise.txt"],
      3,
      /^error: noise\.txt: a binary file\nof 2 inputs 1 was read, 1 not at all\n$/,
    ],
    ["an empty file", ["extract", "empty.txt"], 0, /^warning: empty\.txt: empty\n$/],
    ["a folder without documents", ["extract", "nothing"], 2, /nothing: no documents in this folder/],
    ["a glob without files", ["extract", "*.xyz"], 2, /\*\.xyz: no file matches/],
    [
      "a broken line",
      ["extract", "lines.ndjson"],
      3,
      /^error: lines\.ndjson: line 2: not JSON.*\nof 1 input 0 were read, 1 in part\n$/,
    ],
    [
      "a bad manifest",
      ["extract", "badmanifest"],
      2,
      /badmanifest\/manifest\.yaml: line 3, documents\[0\] \("one.txt"\)\.published: must be a date/,
    ],
    ["a missing manifest", ["extract", "a.txt", "--manifest", "gone.json"], 2, /gone\.json: no such file/],
    ["an unknown flag", ["extract", "a.txt", "--fromat", "csv"], 2, /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    ["an unknown command", ["exract", "a.txt"], 2, /unknown command 'exract'\n\(Did you mean extract\?\)/],
    ["an unknown format", ["extract", "a.txt", "--format", "cvs"], 2, /unknown format "cvs"; did you mean csv\?/],
    ["a suffix that tells no format", ["extract", "a.txt", "-o", "out.xyz"], 2, /out\.xyz: its name tells no format/],
    ["an unknown kind", ["extract", "a.txt", "--kind", "equpment"], 2, /unknown kind "equpment"; did you mean equipment\?/],
    ["an unknown verdict", ["diff", "a.txt", "--verdict", "conflct"], 2, /unknown verdict "conflct"; did you mean conflict\?/],
    ["an unknown --fail-on", ["diff", "a.txt", "--fail-on", "anything"], 2, /unknown verdict "anything"/],
    ["an unknown encoding", ["extract", "a.txt", "--encoding", "utf-9"], 2, /unknown encoding "utf-9"/],
    ["a date that is none", ["extract", "a.txt", "--since", "May"], 2, /--since "May" is no date/],
    ["a confidence that is none", ["extract", "a.txt", "--min-confidence", "sure"], 2, /--min-confidence "sure"/],
    ["no input and no corpus/", ["extract"], 2, /no input, and no folder corpus\/ here\n\nUsage: corpus-claims extract/],
    ["no command", [], 2, /Usage: corpus-claims/],
    ["no such id", ["explain", "c-000000000000", "a.txt"], 2, /no claim c-000000000000 in these inputs/],
    ["no id at all", ["explain", "tank", "a.txt"], 2, /"tank" is no id/],
    ["an unknown schema", ["schema", "claim"], 2, /unknown schema "claim"; did you mean claims\?/],
  ])("%s", (_, args, status, stderr) => {
    const result = run(args);
    expect(result).toMatchObject({ status, stderr: expect.stringMatching(stderr) });
    if (status === 2) expect(result.stdout).toBe("");
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });

  test("the rest of the result is complete", () => {
    const whole = claimsOf(["extract", "a.txt", "b.txt"]);
    expect(claimsOf(["extract", "a.txt", "gone.txt", "noise.txt", "b.txt"])).toEqual(whole);
    expect(new Set(claimsOf(["extract", "lines.ndjson"]).map(({ doc }) => doc))).toEqual(new Set(["p", "q"]));
  });

  test("--quiet drops warnings and keeps errors", () => {
    expect(run(["extract", "empty.txt", "gone.txt", "--quiet"])).toMatchObject({
      status: 3,
      stderr: "error: gone.txt: no such file\n",
    });
  });

  test("2 goes before 3, and 3 before 1", () => {
    expect(run(["diff", "sum", "--fail-on", "does-not-add-up"]).status).toBe(1);
    expect(run(["diff", "sum", "gone.txt", "--fail-on", "does-not-add-up"]).status).toBe(3);
    expect(run(["diff", "sum", "gone.txt", "--fail-on", "nonsense"]).status).toBe(2);
  });

  test("names are printed so that they cannot steer the terminal", () => {
    const { stderr } = run(["extract", "a\u001b[31m\nb.txt"]);
    expect(stderr).toContain("error: a\\u001b[31m\\nb.txt: no ");
    expect(stderr).not.toContain("\u001b");
  });
});

describe("diff", () => {
  test("documents, and the claims made of them, give the same findings", () => {
    const direct = run(["diff", "sum", "docs", "--all", "--format", "ndjson"]);
    expect(direct.status).toBe(0);
    run(["extract", "sum", "docs", "-o", "both.csv"]);
    expect(run(["diff", "both.csv", "--all", "--format", "ndjson"]).stdout).toBe(direct.stdout);
    expect(run(["diff", "both.csv", "sum", "--all", "--format", "ndjson"]).stdout).toBe(direct.stdout);
  });

  test("a sum that fails: table, CSV, JSON, Markdown", () => {
    const [finding] = parsed<Finding>(run(["diff", "sum", "--verdict", "does-not-add-up", "--format", "ndjson"]).stdout);
    expect(finding).toMatchObject({ verdict: "does-not-add-up", flagged: true, docs: ["sum"] });
    expect(finding!.sides.map(({ how }) => how)).toEqual(["sum", "stated"]);
    expect(run(["diff", "sum", "--format", "table"]).stdout).toContain("12 + 9 = 21");
    expect(run(["diff", "sum"]).stdout.split("\n")[0]).toBe(FINDING_COLUMNS.join(","));
    expect(JSON.parse(run(["diff", "sum", "--format", "json"]).stdout)).toContainEqual(finding);
    expect(run(["diff", "sum", "--format", "md"]).stdout).toContain("# Findings");
  });

  test("--fail-on is silent where nothing is found", () => {
    expect(run(["diff", "docs", "--fail-on", "conflict"]).status).toBe(0);
    expect(run(["diff", "sum", "--fail-on", "flagged"]).status).toBe(1);
  });
});

describe("explain", () => {
  test("a claim by the start of its id", () => {
    const claim = claimsOf(["extract", "a.txt"]).find(({ quote }) => quote === "12")!;
    const { status, stdout } = run(["explain", claim.id.slice(0, 8), "a.txt"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Rebels destroyed [12] tanks near Strelsau");
    expect(stdout).toMatch(/^ {2}item {9}tank {2,40}“tanks”: noun behind the number/m);
    expect(stdout).toMatch(/^ {2}action {7}destroyed {2,40}“destroyed”: verb before/m);
    expect(stdout).toMatch(/^ {2}place {8}Strelsau {2,40}“Strelsau”: nearest place/m);
  });

  test("a finding", () => {
    const [finding] = parsed<Finding>(run(["diff", "sum", "--verdict", "does-not-add-up", "--format", "ndjson"]).stdout);
    const { status, stdout } = run(["explain", finding!.id, "sum"]);
    expect(status).toBe(0);
    const parts = ["does-not-add-up", "Step by step", "Dimensions", "How the sum was made", "Pair by pair", "Claims"];
    for (const part of parts) expect(stdout).toContain(part);
  });
});

describe("help, version, schema", () => {
  test.each(["extract", "diff", "explain", "schema"])("%s --help has examples", (command) => {
    const { status, stdout, stderr } = run([command, "--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`Usage: corpus-claims ${command}`);
    expect(stdout).toContain(`Examples:\n  corpus-claims ${command}`);
  });

  test("--version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each(["claims", "findings", "manifest", "documents"])("schema %s", (name) => {
    const schema = JSON.parse(run(["schema", name]).stdout);
    expect(schema).toMatchObject({ type: "object", $schema: expect.stringContaining("json-schema.org") });
    expect(JSON.parse(run(["schema"]).stdout)[name]).toEqual(schema);
  });

  test("--help loads none of what the work needs", () => {
    const loaded = spawnSync(process.execPath, [BIN, "--help"], { encoding: "utf8", env: { ...process.env, NODE_DEBUG: "esm" } });
    expect(loaded.stdout).toContain("Usage: corpus-claims");
    expect(loaded.stderr).not.toMatch(/node_modules\/(?:zod|chalk|yaml|csv-parse|csv-stringify|tinyglobby)\//);
  });
});

describe("terminals, pipes and signals", () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ["no colour in a pipe", [], {}, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["NO_COLOR goes before it", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["--no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
  ])("%s", (_, flags, env, colored) => {
    expect(run(["extract", "a.txt", "--format", "table", ...flags], "", env).stdout.includes("\u001b[")).toBe(colored);
  });

  test("a reader that leaves early ends the run quietly", async () => {
    const many = `${JSON.stringify({ text: TANKS })}\n`.repeat(3000);
    const child = spawn(process.execPath, [BIN, "extract", "--from", "ndjson", "--format", "ndjson", "-"], { cwd: folder });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(many);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await closed(child)).toBe(0);
    expect(stderr).toBe("");
  });

  test("an interrupted run ends with 130 and leaves nothing half written", async () => {
    const child = spawn(process.execPath, [BIN, "extract", "--from", "ndjson", "-o", "interrupted.csv", "-"], { cwd: folder });
    child.stdin.write(`${JSON.stringify({ text: TANKS })}\n`);
    while (!readdirSync(folder).some((name) => name.includes("interrupted")))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await closed(child)).toBe(130);
    expect(readdirSync(folder).filter((name) => name.includes("interrupted"))).toEqual([]);
    expect(existsSync(join(folder, "interrupted.csv"))).toBe(false);
  });

  test("--stats and --verbose speak on stderr", () => {
    const { stdout, stderr } = run(["extract", "a.txt", "--format", "ndjson", "--stats", "--verbose"]);
    expect(parsed<Claim>(stdout).length).toBeGreaterThan(0);
    expect(stderr).toContain("read a.txt as a");
    expect(stderr).toMatch(/documents {3}1\n/);
  });
});
