import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { workspace } from "./spawn.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const here = workspace({
  "wide/a.txt":
    "Police said 12 miners were killed in the 鶚 mine on 4 May 2031. 東京の港に船がある。 The port of 東京 holds 45 boats 🚢🚢, as 東京都港湾局の発表によれば and the 港湾 office said. The café “Zürich” sold 1,200 cups.",
  "wide/東京都港湾局の発表.txt":
    "The mayor said 19 miners were killed in the 鶚 mine on 4 May 2031. 서울의 항구에는 The port of 東京 holds 60 boats, said １２３ people.",
  "a.txt": "Police said 12 miners were killed in the Osprey mine on 4 May 2031.",
  "b.txt": "The mayor said 19 miners were killed in the Osprey mine on 4 May 2031.",
});
afterAll(here.remove);

/** Columns as a terminal counts them; no more than the scripts of these texts, and not by the program's own table. */
const columns = (line: string): number =>
  [...line].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。１-３🚢]/u.test(sign) ? 2 : 1),
    0,
  );

describe.each(["extract", "diff", "explain"])("%s", (command) => {
  const args = command === "explain" ? [command, firstFinding(), "wide"] : [command, "wide", "--format", "table"];
  test.each([80, 200])("at %d columns nothing is wider, with wide signs too", (width) => {
    const { stdout, status } = here.run(args, { COLUMNS: String(width) });
    expect(status).toBe(0);
    expect(stdout).toContain("東京");
    expect(stdout.split("\n").filter((line) => columns(line) > width)).toEqual([]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n").filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

function firstFinding(): string {
  return here.run(["diff", "wide", "--format", "csv"]).stdout.split("\n")[1]!.split(",")[0]!;
}

test("at 80 columns a sentence stands below its claim, at 200 beside it", () => {
  const at = (width: string) =>
    here.run(["extract", "a.txt", "--format", "table", "--kind", "casualty"], { COLUMNS: width }).stdout;
  expect(at("80")).toContain("\n    line 1, as of 4 May 2031: Police said [12] miners");
  expect(at("200")).toMatch(/^casualty .* line 1: Police said \[12\] miners were killed in the Osprey mine on 4 May 2031\.$/m);
});

// black, white and fixed shades vanish on the ground of one theme or the other
test("colours are those of the palette that every theme sets", () => {
  const all = ["extract", "diff"].map(
    (command) => here.run([command, "a.txt", "b.txt", "--format", "table"], { FORCE_COLOR: "1" }).stdout,
  );
  const codes = new Set(
    all
      .join("")
      .split("\u001b[")
      .slice(1)
      .map((part) => part.slice(0, part.indexOf("m"))),
  );
  expect([...codes].sort()).toEqual(["1", "2", "22", "24", "31", "36", "39", "4"]);
});

test("NO_COLOR goes before all that asks for colour", () => {
  const { stdout } = here.run(["diff", "a.txt", "b.txt", "--format", "table"], { NO_COLOR: "1", FORCE_COLOR: "1" });
  expect(stdout).not.toContain("\u001b");
});

test("the pictures of the documentation show what is printed now", () => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/make-terminal-pictures.mjs"), here.folder], {
    encoding: "utf8",
    env,
  });
  expect(stderr).toBe("");
  for (const name of ["terminal-extract.svg", "terminal-diff.svg"])
    expect(here.read(name)).toBe(readFileSync(join(ROOT, "docs", name), "utf8"));
});
