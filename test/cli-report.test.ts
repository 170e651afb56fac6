import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepLayouts } from "../src/cli/layouts.js";
import { workspace } from "./spawn.js";

const folder = workspace({
  "news/a.txt": "Police said 12 miners were killed in the Osprey mine on 4 May 2031.",
  "news/b.txt": "The mayor said 19 miners were killed in the Osprey mine on 4 May 2031.",
});
afterAll(folder.remove);

test("report writes one HTML file, and says so", () => {
  const { status, stdout, stderr } = folder.run(["report", "news", "-o", "report.html"]);
  expect([status, stdout, stderr]).toEqual([0, "", "report.html: open it in a browser\n"]);
  expect(folder.read("report.html")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
});

test("diff writes the same by the name of its output", () => {
  expect(folder.run(["diff", "news", "-o", "diff.html"]).status).toBe(0);
  expect(folder.read("diff.html")).toBe(folder.read("report.html"));
});

test("into a pipe, with a heading, without texts", () => {
  const { stdout } = folder.run(["report", "news", "--title", "The <mine>", "--no-text", "--quiet"]);
  expect(stdout).toContain("<title>The &lt;mine&gt;</title>");
  expect(stdout).not.toContain('"parts":');
});

test("texts that are too long for one file are left out, and it is said once", () => {
  const said: string[] = [];
  const layouts = keepLayouts((reason) => said.push(reason), 10);
  const layout = (text: string) => ({ text, parts: [], passed: [] });
  layouts.add("a", layout("123456"));
  expect([...layouts.all().keys()]).toEqual(["a"]);
  layouts.add("b", layout("123456"));
  layouts.add("c", layout("1"));
  expect([layouts.all().size, said.length]).toEqual([0, 1]);
});

test("of claims that were written before", () => {
  folder.run(["extract", "news", "-o", "claims.csv"]);
  const { status, stdout } = folder.run(["report", "claims.csv"]);
  expect(status).toBe(0);
  expect(stdout).toContain("12 by Police");
});

test.each([
  [["report", "news", "--fail-on", "conflict", "-o", "r.html"], 1, ""],
  [["report", "nowhere", "-o", "none.html"], 2, "nowhere"],
  [["report", "news", "--verdict", "conflicts", "-o", "none.html"], 2, "did you mean conflict?"],
  [["extract", "news", "--format", "html"], 2, "use it with diff"],
])("%j ends with %i", (args, status, words) => {
  const run = folder.run(args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(words);
  expect(existsSync(join(folder.folder, "none.html"))).toBe(false);
});
