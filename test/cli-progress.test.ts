import { spawn } from "node:child_process";
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

test("Ctrl-C leaves nothing half done and exit code 130", async () => {
  const run = spawn(process.execPath, [BIN, "extract", "-", "-o", "out.csv"], {
    cwd: here.folder,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => run.on("exit", (code, signal) => resolve([code, signal])));
  while (!readdirSync(here.folder).some((name) => name.endsWith(".tmp"))) await new Promise((resolve) => setTimeout(resolve, 20));
  run.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(here.folder)).toEqual(["docs"]);
  expect(existsSync(join(here.folder, "out.csv"))).toBe(false);
});
