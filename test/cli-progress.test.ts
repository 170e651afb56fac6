import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { progressLine } from "../src/cli/progress.js";
import { workspace } from "./spawn.js";

const here = workspace({ "docs/a.txt": "Nine ships were lost.", "docs/b.txt": "Two ships were lost." });
afterAll(here.remove);
const BIN = join(fileURLToPath(new URL("..", import.meta.url)), "bin/corpus-claims.js");

test.each<[number, number, number, number, string]>([
  [0, 1, 1, 3000, "1 file, 1 claim"],
  [3, 10_000, 12, 3000, "3 of 10,000 files, 12 claims"],
  [1204, 10_000, 18_220, 10_000, "1,204 of 10,000 files, 18,220 claims, about 73 s left"],
  [1000, 100_000, 0, 60_000, "1,000 of 100,000 files, 0 claims, about 2 h left"],
  [1000, 10_000, 5, 60_000, "1,000 of 10,000 files, 5 claims, about 9 min left"],
  [10_000, 10_000, 5, 60_000, "10,000 of 10,000 files, 5 claims"],
])("%d of %d files, %d claims after %d ms", (files, of, claims, elapsed, line) => {
  expect(progressLine({ files, of, claims }, elapsed, 80)).toBe(line);
  expect(progressLine({ files, of, claims }, elapsed, 20)).toBe(line.slice(0, 19));
});

test("nothing of it in a pipe", () => {
  const { status, stderr } = here.run(["extract", "docs", "--format", "csv"]);
  expect([status, stderr]).toEqual([0, ""]);
});

const hasScript = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

// script(1) gives it a terminal
test.skipIf(!hasScript)("on a terminal how far a long run is, and nothing of it is left", () => {
  const [one, two] = ["Nine", "Two"].map((count) => JSON.stringify({ id: count, text: `${count} ships were lost.` }));
  const lines = `until ls -A | grep -q 'tmp$'; do sleep 0.1; done; sleep 2; echo '${one}'; sleep 0.3; echo '${two}'`;
  const command = `(${lines}) | '${process.execPath}' '${BIN}' extract --from ndjson - -o late.csv`;
  const env = { ...process.env, TERM: "xterm" };
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { cwd: here.folder, encoding: "utf8", env });
  expect(stdout).toMatch(/^(?:\r\S{2,3}K1 file, \d claims?)+\r\S{2,3}K$/);
  expect(here.read("late.csv").split("\n").length).toBe(4);
});

test("a folder of many files is read with few of them open", () => {
  here.put(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`many/n${i}.txt`, "No number here."])));
  const limited = `ulimit -n 40; exec '${process.execPath}' '${BIN}' extract many --format csv --stats`;
  const { status, stderr } = spawnSync("sh", ["-c", limited], { cwd: here.folder, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stderr).toContain("200 (200 read, 0 in part, 0 not at all)");
});

test("Ctrl-C leaves nothing half done and exit code 130", async () => {
  const run = spawn(process.execPath, [BIN, "extract", "-", "-o", "out.csv"], {
    cwd: here.folder,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => run.on("exit", (code, signal) => resolve([code, signal])));
  while (!readdirSync(here.folder).some((name) => name.endsWith(".tmp"))) await new Promise((resolve) => setTimeout(resolve, 20));
  run.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(here.folder).filter((name) => !/^(?:docs|many|late\.csv)$/.test(name))).toEqual([]);
  expect(existsSync(join(here.folder, "out.csv"))).toBe(false);
});
