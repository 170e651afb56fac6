import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { workspace } from "../spawn.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// each case is several processes, and machines that build things are busy
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const space = workspace({
  // one story in three papers: tolls that meet under no figure, and one number told again for other things
  "docs/a.txt":
    "The ferry Belisar sank off Port Amery on Sunday. Port Amery harbour says 41 people died on the Belisar. The wreck of the Belisar lies 1,350 metres off Port Amery.",
  "docs/b.txt":
    "The sinking of the Belisar off Port Amery killed 57 passengers, the Port Amery Courier wrote. It had 122,000 visitors in its last year.",
  "docs/c.txt":
    "The Belisar museum in Port Amery had 122 thousand guests. The strike lasted 17 days. The strike began on 3 May 2019 and ended on 20 May 2019.",
  "docs/d.txt": "Nobody said anything.",
});
let whole = "";
let sorted = "";

beforeAll(() => {
  cpSync(join(ROOT, "corpus"), join(space.folder, "docs/corpus"), { recursive: true });
  whole = space.run(["diff", "docs", "--all", "--format", "ndjson"]).stdout;
  const { status, stdout } = space.run(["extract", "docs", "--grouped"]);
  expect(status).toBe(0);
  sorted = linesSorted(stdout);
  space.put({ "sorted.lines": sorted });
});
afterAll(() => space.remove());

const linesSorted = (text: string): string => {
  const lines = text.split("\n").filter(Boolean);
  return `${lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join("\n")}\n`;
};

test("map, sort and reduce give the findings of one process, byte for byte", () => {
  const { status, stdout, stderr } = space.run(["diff", "--grouped", "--all", "sorted.lines"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(whole.split("\n").length).toBeGreaterThan(30);
  expect(stdout).toBe(whole);
});

test("filters and --fail-on hold as for one process", () => {
  const asked = ["--kind", "casualty", "--verdict", "conflict,growth"];
  const one = space.run(["diff", "docs", "--format", "ndjson", ...asked, "--fail-on", "conflict"]);
  const grouped = space.run(["diff", "--grouped", "sorted.lines", ...asked, "--fail-on", "conflict"]);
  expect(one.stdout).not.toBe("");
  expect({ ...grouped, stderr: "" }).toEqual({ ...one, stderr: "" });
});

test("claims written before serve the map as well as documents", () => {
  space.run(["extract", "docs", "-o", "claims.ndjson"]);
  space.put({ "again.lines": linesSorted(space.run(["extract", "claims.ndjson", "--grouped"]).stdout) });
  expect(space.run(["diff", "--grouped", "--all", "again.lines"]).stdout).toBe(whole);
});

test("unsorted lines are an error that says so", () => {
  space.put({ "unsorted.lines": sorted.split("\n").filter(Boolean).reverse().join("\n") });
  const { status, stdout, stderr } = space.run(["diff", "--grouped", "unsorted.lines"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^error: unsorted\.lines: line \d+: not sorted: "[^"]+" after "[^"]+"; sort it first: LC_ALL=C sort\n$/);
});

test.each([
  [["diff", "--grouped", "docs/a.txt"], "docs/a.txt: line 1: not written by extract --grouped"],
  [["diff", "--grouped", "missing"], "missing: no such file"],
  [["diff", "--grouped", "sorted.lines", "--format", "csv"], "it writes ndjson or json, not csv"],
  [["diff", "--grouped", "sorted.lines", "--since", "2020"], "say it to extract --grouped"],
  [["extract", "--grouped", "docs", "--kind", "money"], "say it to diff --grouped"],
])("%j cannot run", (args, message) => {
  const { status, stderr } = space.run(args);
  expect({ status, told: stderr.includes(message) }, stderr).toEqual({ status: 2, told: true });
});

test("without what the documents are about no story is told", () => {
  space.put({ "headless.lines": sorted.replace(/^!\t.*\n/gm, "") });
  const { status, stderr } = space.run(["diff", "--grouped", "headless.lines"]);
  expect({ status, told: stderr.includes('lines that begin with "!" are missing') }).toEqual({ status: 2, told: true });
});

test("the script of docs/scale.md gives the findings of one process", () => {
  const [, script] = /```sh\n([\s\S]+?)```/.exec(readFileSync(join(ROOT, "docs/scale.md"), "utf8"))!;
  const files = readdirSync(join(space.folder, "docs"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  for (const [at, name] of files.filter((name) => !name.includes("manifest")).entries()) {
    const share = join(space.folder, `share-${at % 3}`);
    mkdirSync(share, { recursive: true });
    cpSync(join(space.folder, "docs", name), join(share, name.replace(/^.*[/\\]/, "")));
  }
  writeFileSync(
    join(space.folder, "corpus-claims"),
    `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/corpus-claims.js" "$@"\n`,
  );
  chmodSync(join(space.folder, "corpus-claims"), 0o755);
  // Bash whose input is a socket takes itself for a login over the network and reads a machine's own settings first.
  const { status, stderr } = spawnSync("bash", ["--norc", "-euc", script!], {
    cwd: space.folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${space.folder}:${process.env.PATH}`, BASH_ENV: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const one = space.run(["diff", "share-0", "share-1", "share-2", "--all", "--format", "ndjson"]);
  expect(one.stdout.split("\n").length).toBeGreaterThan(20);
  expect(space.read("findings.ndjson")).toBe(one.stdout);
});

test("a run that was killed leaves no output, and run again the same bytes", () => {
  const args = ["extract", "docs", "--grouped", "-o", "whole.lines"];
  const killed = spawnSync(process.execPath, [join(ROOT, "bin/corpus-claims.js"), ...args], {
    cwd: space.folder,
    timeout: 150,
    killSignal: "SIGKILL",
  });
  if (killed.signal === "SIGKILL") expect(existsSync(join(space.folder, "whole.lines"))).toBe(false);
  expect(space.run(args).status).toBe(0);
  expect(linesSorted(space.read("whole.lines")) === sorted).toBe(true);
});
