import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rule } from "../src/cli/rules.js";
import { VERDICTS } from "../src/vocabulary.js";
import { type Workspace, workspace } from "./spawn.js";

let here: Workspace;
beforeAll(() => {
  here = workspace({ "own.yaml": "entries:\n  - id: Marmot carrier\n    forms: [Marmot]\n    isA: armoured vehicle\n" });
});
afterAll(() => here.remove());

const rules = (...args: readonly string[]): Rule[] => JSON.parse(here.run(["rules", ...args, "--format", "json"]).stdout);

describe("rules", () => {
  test("verdicts stand in the order in which they are tried, with what each means", () => {
    const verdicts = rules("verdicts");
    expect(verdicts.map(({ name }) => name)).toEqual(VERDICTS);
    expect(verdicts.filter(({ about }) => about.length < 20)).toEqual([]);
    expect(verdicts.filter(({ kind }) => kind === "flagged").map(({ name }) => name)).toEqual([
      "does-not-add-up",
      "part-exceeds-total",
      "revised-down",
      "contested",
      "conflict",
    ]);
  });

  test("extractors come with a summary", () => {
    const extractors = rules("extractors");
    expect(extractors.length).toBeGreaterThan(10);
    expect(extractors[0]).toEqual({
      topic: "extractors",
      name: "dates",
      kind: "",
      about: "Calendar dates and the events they fix.",
      names: [],
    });
  });

  test.each([
    ["grad", "BM-21 Grad", "equipment", "9K51"],
    ["afghan", "Afghanistan", "country", "Afghans"],
    ["nautical", "nmi", "unit", "nautical mile"],
    ["lira", "TRY", "currency", "lira"],
  ])("words: %s", (word, name, kind, other) => {
    const found = rules("lexicon", word).find((rule) => rule.name === name);
    expect(found).toMatchObject({ topic: "lexicon", kind });
    expect(found!.names).toContain(other);
  });

  test("a word is looked up from its beginning, not from its middle", () => {
    expect(rules("lexicon", "grad").map(({ name }) => name)).not.toContain("Serbia");
  });

  test("words of a user stand before those of the program", () => {
    expect(rules("lexicon", "--lexicon", "own.yaml")[0]).toEqual({
      topic: "lexicon",
      name: "Marmot carrier",
      kind: "equipment",
      about: "armoured vehicle",
      names: ["Marmot"],
    });
  });

  test("a table fits the terminal", () => {
    const { stdout, status } = here.run(["rules", "--format", "table"], { COLUMNS: "80" });
    expect(status).toBe(0);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toContain("extractors\n  dates ");
    expect(stdout).toContain("\nverdicts\n  retelling ");
  });

  test("CSV in a pipe", () => {
    expect(here.run(["rules", "extractors"]).stdout).toMatch(/^topic,name,kind,about,names\nextractors,dates,,/);
  });

  test.each([
    [["lexicn"], 'error: unknown topic "lexicn"; did you mean lexicon? (extractors, verdicts, lexicon)\n'],
    [["lexicon", "qqq"], "error: nothing is known under qqq\n"],
  ])("%s is an error", (args, message) => {
    expect(here.run(["rules", ...args])).toEqual({ status: 2, stdout: "", stderr: message });
  });
});
