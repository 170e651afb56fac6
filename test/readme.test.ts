import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { workspace } from "./spawn.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(join(ROOT, "README.md"), "utf8");

test("what the README shows of diff is what it prints", () => {
  const here = workspace();
  const { stdout } = here.run(["diff", join(ROOT, "corpus"), "--format", "table", "--quiet"], { COLUMNS: "80" });
  here.remove();
  const shown = [...README.matchAll(/^```text\n([\s\S]{1,5000}?)^```/gm)].map(([, block]) => block!.trim());
  expect(shown.length).toBeGreaterThanOrEqual(2);
  for (const block of shown.filter((each) => /f-[0-9a-f]{12}/.test(each)))
    for (const part of block.split("\n\n")) expect(stdout).toContain(part);
});
