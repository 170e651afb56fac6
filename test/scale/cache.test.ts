import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { workspace } from "../spawn.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const TEXTS = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [
    `docs/t${at}.txt`,
    `The ferry ${at} carried ${200 + at} people on 3 May 2019. It lost 12 boats.`,
  ]),
);
const space = workspace(TEXTS);
const ARGS = ["extract", "docs", "--format", "ndjson"];
const WITH = [...ARGS, "--cache", "kept"];
let plain = "";

beforeAll(() => {
  plain = space.run(ARGS).stdout;
});
afterAll(() => space.remove());

/** Files of the cache, each with the time at which it was written. */
const entries = (): Map<string, number> => {
  const names = readdirSync(join(space.folder, "kept"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return new Map(names.map((name) => [name, statSync(join(space.folder, "kept", name)).mtimeMs]));
};

test("with a cache, filled or empty, the claims are the same; a changed document costs its own extraction", () => {
  expect(space.run(WITH)).toEqual({ status: 0, stdout: plain, stderr: "" });
  const first = entries();
  expect(first.size).toBe(20);
  expect(space.run(WITH)).toEqual({ status: 0, stdout: plain, stderr: "" });
  expect(entries()).toEqual(first);

  space.put({ "docs/t7.txt": "The ferry 7 carried 999 people." });
  const changed = space.run(WITH).stdout;
  expect(changed).toBe(space.run(ARGS).stdout);
  expect(changed).not.toBe(plain);
  const added = [...entries()].filter(([name, at]) => first.get(name) !== at);
  expect(added).toHaveLength(1);
  space.put({ "docs/t7.txt": TEXTS["docs/t7.txt"]! });
});

test("claims come from the cache, not from the text", () => {
  space.run(WITH);
  const [name] = entries().keys();
  expect(readFileSync(join(space.folder, "kept", name!), "utf8")).toMatch(/^[0-9a-f]{64}\n\[\{"id":"c-/);
});

test.each([
  ["half written", (path: string) => truncateSync(path, 200)],
  ["empty", (path: string) => truncateSync(path, 0)],
  ["changed by hand", (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace('"best":2', '"best":3'))],
])("an entry that is %s is made anew, with a warning", (_, spoil) => {
  space.run(WITH);
  const [name] = entries().keys();
  spoil(join(space.folder, "kept", name!));
  const { status, stdout, stderr } = space.run(WITH);
  expect({ status, isSame: stdout === plain }).toEqual({ status: 0, isSame: true });
  expect(stderr).toBe(`warning: ${join("kept", name!)}: damaged: its claims are made anew\n`);
  expect(space.run(WITH).stderr).toBe("");
});

test("other options and other words are other entries; diff and the map of a cluster use it too", () => {
  space.run(WITH);
  const before = entries().size;
  space.run([...WITH, "--include-furniture"]);
  expect(entries().size).toBe(before + 20);
  for (const args of [
    ["diff", "docs", "--all", "--format", "ndjson"],
    ["extract", "docs", "--grouped"],
  ]) {
    const cached = space.run([...args, "--cache", "kept", "--jobs", "2"]);
    expect({ ...cached, isSame: cached.stdout === space.run(args).stdout, stdout: "" }).toMatchObject({
      status: 0,
      isSame: true,
    });
  }
  expect(entries().size).toBe(before + 20);
});

test("a folder that cannot be made is an error", () => {
  space.put({ file: "x" });
  const { status, stderr } = space.run([...ARGS, "--cache", "file"]);
  expect({ status, told: /^error: file: cannot be used as a cache: /.test(stderr) }).toEqual({ status: 2, told: true });
});
