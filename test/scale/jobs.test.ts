import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Workspace, workspace } from "../spawn.js";

const FILLER = "The wind turned in the night, and the boats stayed where they were.\n\n";
/** The first documents hold most figures, so that they are done last where several threads work. */
const textOf = (number: number): string =>
  Array.from(
    { length: number < 3 ? 40 : 2 },
    (_, i) => `The mill at Orr Bend ground ${number + 1},${100 + i} tonnes of rye in ${1960 + i}.\n\n`,
  ).join(FILLER) + FILLER.repeat(500);

let here: Workspace;
beforeAll(() => {
  const files = Array.from({ length: 14 }, (_, number) => [`docs/${String(number).padStart(2, "0")}.txt`, textOf(number)]);
  const long = Array.from({ length: 12 }, (_, i) => `The ferry 🌊 carried ${200 + i} people on 3 May ${1990 + i}.\n\n`);
  here = workspace({
    ...Object.fromEntries(files),
    "long.txt": long.join(FILLER.repeat(1400)),
    "small.txt": "The ferry carried 214 people.\n",
    "words.yaml": "entries:\n  - id: rye\n    forms: [rye]\n    kind: count\n",
  });
});
afterAll(() => here.remove());

describe("--jobs gives the same, whatever thread is done first", { timeout: 60_000 }, () => {
  test.each([
    ["one long document", ["extract", "long.txt", "--format", "ndjson"]],
    [
      "a folder, filtered, with words of one's own",
      ["extract", "docs", "--kind", "date,count", "--lexicon", "words.yaml", "--format", "tsv"],
    ],
    ["findings", ["diff", "docs", "--all", "--format", "ndjson"]],
  ])("%s", (_, args) => {
    const alone = here.run(args);
    const shared = here.run([...args, "--jobs", "3"]);
    expect(alone.status).toBe(0);
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(shared).toEqual(alone);
  });

  test("claims read back pass between documents", () => {
    here.run(["extract", "small.txt", "-o", "small.ndjson"]);
    const args = ["extract", "docs", "small.ndjson", "small.txt", "--format", "ndjson"];
    expect(here.run([...args, "--jobs", "2"])).toEqual(here.run(args));
  });
});

describe("--jobs", () => {
  test("of little text starts no threads", () => {
    expect(here.run(["extract", "small.txt", "--jobs", "auto", "--format", "ndjson"])).toEqual(
      here.run(["extract", "small.txt", "--format", "ndjson"]),
    );
  });

  test.each(["0", "-2", "many", "1.5"])("%s is none", (jobs) => {
    expect(here.run(["extract", "small.txt", "--jobs", jobs])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`--jobs "${jobs}"`),
    });
  });

  test("--stats tells what the threads did", { timeout: 60_000 }, () => {
    const { stderr } = here.run(["extract", "docs", "--jobs", "2", "--stats", "-o", "claims.csv"]);
    expect(stderr).toMatch(/documents {3}14\n/);
    expect(stderr).toMatch(/claims {6}\d+ \(\d+ \w+, /);
    expect(stderr).toMatch(/stages {6}segment [\d.]+ s, quantity [\d.]+ s, extract [\d.]+ s, write /);
  });
});
