import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Workspace, workspace } from "./spawn.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Commands of ours, up to a pipe; the words of other tools behind it are theirs. */
const COMMANDS = [
  ...readFileSync(join(ROOT, "docs/recipes.md"), "utf8").matchAll(/^ {4}corpus-claims (?<args>[^|\n]{1,200})/gm),
].map(({ groups }) => groups!.args!.trim().split(" "));

let here: Workspace;
beforeAll(() => {
  here = workspace();
  cpSync(join(ROOT, "corpus"), join(here.folder, "corpus"), { recursive: true });
});
afterAll(() => here.remove());

test("there are commands to run", () => expect(COMMANDS.length).toBeGreaterThan(7));

test.each(COMMANDS.map((args) => [args.join(" "), args] as const))("corpus-claims %s", (_, args) => {
  if (args.includes("--accept")) {
    const reasoned = here.read("known.yaml").replace(/^( *reason:).*$/gm, "$1 looked at");
    here.put({ "known.yaml": reasoned });
  }
  const { status, stdout, stderr } = here.run(args);
  expect([status, stderr.split("\n").filter((line) => /^(?:error|internal)/.test(line))]).toEqual([0, []]);
  const file = args[args.indexOf("-o") + 1];
  if (args.includes("-o")) expect(existsSync(join(here.folder, file!))).toBe(true);
  else if (!args.includes("--write-accept") && !args.includes("--accept")) expect(stdout.length).toBeGreaterThan(1000);
});
