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

test("patterns that ran once before the program began still run in it", () => {
  const before = `const used = /a(b+)c/; used.exec("abbc");
    const ran = () => Array.from({ length: 200 }, (_, i) => used.exec("x".repeat(i) + "abc")).filter(Boolean).length;
    process.on("exit", () => console.error(ran()));`;
  here.put({ "before.cjs": before });
  const preloaded = { NODE_OPTIONS: `--require ${join(here.folder, "before.cjs")}` };
  const { status, stderr } = here.run(["extract", "docs/a.txt", "-f", "csv"], preloaded);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "200\n" });
});

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

describe("an output that cannot be made", () => {
  test.each([
    ["below a file", "docs/a.txt/claims.csv", "its folder is a file"],
    ["in no folder", "gone/claims.csv", "its folder does not exist"],
    ["in place of a folder", "docs", "a folder"],
  ])("%s", (_, path, reason) => {
    expect(here.run(["extract", "docs/a.txt", "-f", "csv", "-o", path])).toEqual({
      ...{ status: 2, stdout: "", stderr: `error: ${path}: cannot be written: ${reason}\n` },
    });
  });

  // a name space of its own, in which a folder is mounted so that nobody can write there
  const mounted = "mount --bind locked locked && mount -o remount,ro,bind locked locked";
  const canMount = spawnSync("unshare", ["-m", "true"]).status === 0;
  test.skipIf(!canMount)("on a disk that is read-only: what is there stays", () => {
    here.put({ "locked/claims.csv": "before" });
    const command = `${mounted} && exec '${process.execPath}' '${BIN}' extract docs/a.txt -o locked/claims.csv`;
    const { status, stderr } = spawnSync("unshare", ["-m", "sh", "-c", command], { cwd: here.folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "error: locked/claims.csv: cannot be written: nothing can be written on that disk\n",
    });
    expect(here.read("locked/claims.csv")).toBe("before");
  });
});

/** What threads do besides, as a file that Node loads first in each. */
const inThreads = (act: string): string =>
  `const { isMainThread, threadId } = require("node:worker_threads"); if (!isMainThread && threadId < 3) ${act}`;

describe("a thread that dies", { timeout: 60_000 }, () => {
  beforeAll(() => {
    const texts = Array.from({ length: 12 }, (_, i) => [`many/${i}.txt`, LINE.repeat(700)]);
    here.put({
      ...Object.fromEntries(texts),
      "exits.cjs": inThreads("setTimeout(() => process.exit(7), 5)"),
      "one-exits.cjs": inThreads("if (threadId === 1) setTimeout(() => process.exit(0), 5)"),
      "throws.cjs": inThreads(`setTimeout(() => { throw new Error("lost") }, 5)`),
      "fills.cjs": inThreads("setTimeout(() => { for (const all = []; ; ) all.push(new Array(1e5).fill(all.length / 3)) }, 5)"),
    });
  });

  test.each([
    ["exits", "error: a thread ended before its work was done\n"],
    ["one-exits", "error: a thread ended before its work was done\n"],
    ["throws", "internal error: lost; please report it (--verbose shows where)\n"],
    ["fills", "error: a thread ran out of memory; fewer --jobs, or more memory by NODE_OPTIONS=--max-old-space-size=4096\n"],
  ])("it %s: the run ends with its reason, nothing is written", (name, said) => {
    here.put({ "thread.csv": "before" });
    const env = { NODE_OPTIONS: `--require ${join(here.folder, `${name}.cjs`)} --max-old-space-size=100` };
    expect(here.run(["extract", "many", "--jobs", "2", "-o", "thread.csv"], env)).toEqual({
      status: 2,
      stdout: "",
      stderr: said,
    });
    expect(readdirSync(here.folder).filter((file) => file.includes("thread.csv"))).toEqual(["thread.csv"]);
    expect(here.read("thread.csv")).toBe("before");
  });

  test("an answer that will never come ends the run too", () => {
    const never = `const fs = require("node:fs"); fs.promises.stat = () => new Promise(() => {});`;
    here.put({ "silent.cjs": `${never} require("node:module").syncBuiltinESMExports();` });
    const env = { NODE_OPTIONS: `--require ${join(here.folder, "silent.cjs")}` };
    expect(here.run(["extract", "many", "-o", "silent.csv"], env)).toEqual({
      ...{ status: 2, stdout: "" },
      stderr: "internal error: the run stopped before its end; please report it (--verbose shows where)\n",
    });
    expect(readdirSync(here.folder).filter((file) => file.includes("silent.csv"))).toEqual([]);
  });
});

describe("too little memory", { timeout: 60_000 }, () => {
  test("of the whole process: it breaks off, nothing is written", () => {
    here.put({ "huge.ndjson": `${JSON.stringify({ text: LINE.repeat(20) })}\n`.repeat(500), "huge.csv": "before" });
    const { status, stdout } = here.run(["diff", "huge.ndjson", "--all", "-o", "huge.csv"], {
      NODE_OPTIONS: "--max-old-space-size=16",
    });
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    expect(here.read("huge.csv")).toBe("before");
  });

  test("a file larger than --max-size is named and counted, the others are done", () => {
    const page = (text: string) => `<!doctype html><html lang="en"><title>Port</title><body><p>${text}</p></body></html>`;
    here.put({ "sizes/large.html": page(LINE.repeat(300)), "sizes/page.html": page(LINE), "sizes/small.txt": LINE });
    const { status, stdout, stderr } = here.run(["extract", "sizes", "-f", "csv", "--max-size", "0.01"]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^error: sizes\/large\.html: .*more than the 0\.01 MB that are read.*\nof 3 inputs 2 were read, 1 not at all\n$/,
    );
    expect(
      new Set(
        stdout
          .trimEnd()
          .split("\n")
          .slice(1)
          .map((row) => row.split(",")[1]),
      ),
    ).toEqual(new Set(["page", "small"]));
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
