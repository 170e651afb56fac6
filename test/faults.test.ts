import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Workspace, workspace } from "./spawn.js";

const BIN = fileURLToPath(new URL("../bin/corpus-claims.js", import.meta.url));
const LINE = "Rebels destroyed 12 tanks near Strelsau on 3 May 2031. ";

let here: Workspace;
beforeAll(() => {
  here = workspace({
    "docs/a.txt": LINE,
    "docs/b.txt": LINE.replace("12", "40"),
    "docs/noise.txt": "\u0000\u0007\u0000\u0000\u0001\u0002",
    "lines.ndjson": `{"id":"p","text":${JSON.stringify(LINE)}}\n{"id":\n`,
    "long.ndjson": `${JSON.stringify({ text: LINE.repeat(20) })}\n`.repeat(300),
  });
});
afterAll(() => here.remove());

describe("a disk that takes nothing more", () => {
  const full = existsSync("/dev/full");
  test.skipIf(!full)("behind -o", () => {
    expect(here.run(["extract", "docs/a.txt", "-f", "csv", "-o", "/dev/full"])).toEqual({
      ...{ status: 2, stdout: "", stderr: "error: /dev/full: cannot be written: the disk is full\n" },
    });
  });

  test.skipIf(!full)("behind the standard output", () => {
    const command = `'${process.execPath}' '${BIN}' extract docs/a.txt -f csv > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: here.folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "error: the output cannot be written: the disk is full\n" });
  });

  test("a file that may not grow: nothing of it stays, and what was there before is as it was", () => {
    here.put({ "out/claims.csv": "before" });
    const command = `ulimit -f 1; '${process.execPath}' '${BIN}' extract long.ndjson -o out/claims.csv`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: here.folder, encoding: "utf8" });
    expect(stderr).toMatch(/^error: out\/claims\.csv: cannot be written: the file is longer than may be\n$/);
    expect(status).toBe(2);
    expect(readdirSync(join(here.folder, "out"))).toEqual(["claims.csv"]);
    expect(here.read("out/claims.csv")).toBe("before");
  });
});

const closed = (child: ChildProcess) =>
  new Promise<readonly [number | null, string | null]>((resolve) =>
    child.once("close", (code, signal) => resolve([code, signal])),
  );

describe("a run that is ended", () => {
  // scripts/end-runs.mjs does this a hundred times
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", null],
  ] as const)("by %s leaves its output whole or absent", async (signal, code) => {
    const child = spawn(process.execPath, [BIN, "extract", "long.ndjson", "-o", `${signal}.csv`], { cwd: here.folder });
    while (!readdirSync(here.folder).some((name) => name.startsWith(`.${signal}.csv`)) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    const [status, by] = await closed(child);
    if (status !== 0) {
      expect(code === null ? by : status).toBe(code ?? signal);
      expect(existsSync(join(here.folder, `${signal}.csv`))).toBe(false);
    } else expect(readFileSync(join(here.folder, `${signal}.csv`), "utf8").endsWith("\n")).toBe(true);
    if (code !== null) expect(readdirSync(here.folder).filter((name) => name.startsWith(`.${signal}`))).toEqual([]);
  });
});

describe("inputs are done or named", () => {
  test.each([
    ["all of them", ["docs/a.txt", "docs/b.txt"], 0, ""],
    ["one not", ["docs"], 3, "of 3 inputs 2 were read, 1 not at all\n"],
    [
      "one in part, one missing",
      ["docs/a.txt", "lines.ndjson", "gone.txt"],
      3,
      "of 3 inputs 1 was read, 1 in part, 1 not at all\n",
    ],
  ])("%s", (_, inputs, code, said) => {
    const { status, stderr } = here.run(["extract", ...inputs, "--stats"]);
    expect(status).toBe(code);
    expect(stderr).toContain(said);
    const counts = /^inputs {6}(\d+) \((\d+) read, (\d+) in part, (\d+) not at all\)$/m.exec(stderr)!.slice(1).map(Number);
    expect(counts[0]).toBe(counts[1]! + counts[2]! + counts[3]!);
    expect(new Set(stderr.match(/^error: [^:]+/gm)).size).toBe(counts[2]! + counts[3]!);
  });
});
