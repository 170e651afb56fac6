import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KINDS, VERDICTS } from "../src/vocabulary.js";
import { type Workspace, workspace } from "./spawn.js";

let here: Workspace;
beforeAll(() => {
  here = workspace();
  for (const shell of ["bash", "zsh", "fish"]) here.put({ [`completion.${shell}`]: here.run(["completion", shell]).stdout });
});
afterAll(() => here.remove());

const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

describe.skipIf(!has("bash"))("bash", () => {
  /** What bash would offer for the last of these words. */
  function offered(...words: readonly string[]): string[] {
    const script = `${here.read("completion.bash")}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_corpus_claims
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-s", "--", "corpus-claims", ...words], { input: script, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.split("\n").filter(Boolean);
  }

  test.each([
    ["a command", ["expl"], ["explain"]],
    ["an option of that command", ["diff", "--fail"], ["--fail-on"]],
    ["no option of another command", ["extract", "--fail"], []],
    ["a value", ["diff", "--format", "sa"], ["sarif"]],
    ["a value of a short option", ["extract", "-f", "nd"], ["ndjson"]],
    ["a value behind an equals sign", ["diff", "--format", "=", "sa"], ["sarif"]],
    ["only formats of the command", ["extract", "--format", "sa"], []],
    ["the second of two values", ["diff", "--verdict", "growth,confl"], ["growth,conflict"]],
    ["a first argument of a fixed set", ["schema", "lex"], ["lexicon"]],
    ["files, by offering nothing", ["extract", ""], []],
    ["files for an option that takes one", ["diff", "--accept", ""], []],
  ])("%s", (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  test("every kind and verdict", () => {
    expect(offered("extract", "--kind", "")).toEqual([...KINDS]);
    expect(offered("diff", "--verdict", "")).toEqual([...VERDICTS]);
  });
});

test.skipIf(!has("zsh"))("zsh can read its script", () => {
  expect(spawnSync("zsh", ["-n", "-s"], { input: here.read("completion.zsh"), encoding: "utf8" })).toMatchObject({
    status: 0,
    stderr: "",
  });
});

test.skipIf(!has("fish"))("fish offers commands, options, values", () => {
  const lines = ["corpus-claims expl", "corpus-claims diff --verdict growth,confl", "corpus-claims schema lex"];
  const script = `${here.read("completion.fish")}\n${lines.map((line) => `complete -C "${line}"`).join("\n")}`;
  const { stdout } = spawnSync("fish", ["-c", script], { encoding: "utf8" });
  expect(stdout.split("\n").map((line) => line.split("\t")[0])).toEqual(["explain", "growth,conflict", "lexicon", ""]);
});

test("another shell is refused, and the nearest named", () => {
  const { status, stderr } = here.run(["completion", "zhs"]);
  expect([status, stderr]).toEqual([2, 'error: unknown shell "zhs"; did you mean zsh? (bash, zsh, fish)\n']);
});
