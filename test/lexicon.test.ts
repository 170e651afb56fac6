import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileLexicon } from "../src/compile-lexicon.js";
import { newDocument } from "../src/document.js";
import { withLexicon } from "../src/in-force.js";
import { diff, extract, type Lexicon } from "../src/index.js";
import { extractDocument, extractorOf } from "../src/pipeline.js";
import { type Workspace, workspace } from "./spawn.js";

const WORDS: Lexicon = {
  entries: [
    { id: "Marmot carrier", forms: ["Marmot", "M-7 carrier"], isA: ["armored vehicle"] },
    { id: "chalet", forms: ["alpine hut"], isA: ["building"] },
    { id: "glacier warden", forms: ["ice warden"], kind: "people" },
    { id: "tank", forms: ["landship"] },
  ],
  parties: [
    { id: "Sylvania", forms: ["Kingdom of Sylvania"], demonyms: ["Sylvanian", "Sylvanians"], capital: "Lutha" },
    { id: "Free Valleys", demonyms: ["Valleyman", "Valleymen"], kind: "group" },
  ],
};
const counted = (text: string, lexicon?: Lexicon) =>
  extract({ id: "a", text }, { lexicon }).map(({ kind, item, side, best }) => [kind, item, side, best]);

describe("extract with words of a user", () => {
  test.each<[string, readonly unknown[]]>([
    ["They lost 12 Marmots.", ["equipment", "Marmot", null, 12]],
    ["The Sylvanian army lost 12 Marmots.", ["equipment", "Marmot", "Sylvania", 12]],
    ["4 landships of the Kingdom of Sylvania burned.", ["equipment", "landship", "Sylvania", 4]],
    ["Nine ice wardens came.", ["people", "ice warden", null, 9]],
    ["Nine glacier wardens were killed.", ["casualty", "glacier warden", null, 9]],
    ["The avalanche destroyed 40 alpine huts.", ["count", "alpine hut", null, 40]],
  ])("%s", (text, claim) => expect(counted(text, WORDS)).toEqual([claim]));

  test("a user's entry goes before the program's", () => {
    const own: Lexicon = { entries: [{ id: "leopard", kind: "count" }] };
    expect(counted("They counted 5 leopards.", own)[0]![0]).toBe("count");
  });

  test("the words hold for one call, and for no other", () => {
    const text = "The Sylvanian army lost 12 Marmots.";
    const before = counted(text);
    counted(text, WORDS);
    expect(counted(text)).toEqual(before);
    expect(counted(text, { entries: [{ id: "Marmot", kind: "people" }] })[0]![0]).not.toBe("equipment");
    expect(counted(text, WORDS)[0]![0]).toBe("equipment");
  });

  test("nor do they stay when something goes wrong", () => {
    const before = counted("They lost 12 Marmots.");
    expect(() =>
      withLexicon(compileLexicon(WORDS), () => {
        throw new Error("halfway");
      }),
    ).toThrow("halfway");
    expect(counted("They lost 12 Marmots.")).toEqual(before);
  });

  test("one document object, read with and without them", () => {
    const document = newDocument("a", "a.txt", "The Free Valleys lost 3 guns. The Valleymen lost 4 tanks.");
    const sides = (read: typeof extractDocument) => read(document).map(({ side }) => side);
    const plain = sides(extractDocument);
    expect(sides(extractorOf({ lexicon: WORDS }))).toEqual(["Free Valleys", "Free Valleys"]);
    expect(sides(extractDocument)).toEqual(plain);
  });
});

describe("diff with words of a user", () => {
  const texts = [
    { id: "herald", text: "The Sylvanian army lost 12 Marmots on 3 May 2031." },
    { id: "courier", text: "On 3 May 2031, 15 M-7 carriers of the Kingdom of Sylvania were destroyed." },
  ];

  test("two names of one thing meet", () => {
    expect(diff(texts).filter(({ kind }) => kind === "equipment")).toEqual([]);
    expect(diff(texts, { lexicon: WORDS })).toMatchObject([{ verdict: "conflict", min: 12, max: 15 }]);
  });

  test("also where the claims were made before, and nothing changes in them", () => {
    const claims = extract(texts, { lexicon: WORDS }).map((claim) => ({ ...claim, figure: "other|count" }));
    const copy = structuredClone(claims);
    expect(diff(claims, { lexicon: WORDS }).map(({ verdict }) => verdict)).toEqual(["conflict"]);
    expect(claims).toEqual(copy);
  });

  test("a class holds its kinds", () => {
    const findings = diff([{ id: "a", text: "The Sylvanian army lost 40 armoured vehicles, including 12 Marmots." }], {
      lexicon: WORDS,
    });
    expect(findings.map(({ verdict }) => verdict)).toEqual(["part-of"]);
  });
});

describe("a lexicon that cannot be used", () => {
  test.each<[string, Lexicon, string]>([
    [
      "an unknown class",
      { entries: [{ id: "Marmot", isA: ["armoured vehical"] }] },
      'entries[0] ("Marmot").isA: no entry "armoured vehical"; did you mean "armoured vehicle"?',
    ],
    ["a class far from any", { entries: [{ id: "Marmot", isA: ["xyzzy"] }] }, 'entries[0] ("Marmot").isA: no entry "xyzzy"'],
    [
      "one name twice",
      {
        entries: [
          { id: "a b", forms: ["x"] },
          { id: "c d", forms: ["X"] },
        ],
      },
      'entries[1] ("c d"): "x" is a name of "a b" too',
    ],
    [
      "one id twice",
      { parties: [{ id: "Sylvania" }, { id: "Sylvania" }] },
      'parties[1] ("Sylvania"): "sylvania" is a name of "Sylvania" too',
    ],
    [
      "a class of itself",
      {
        entries: [
          { id: "a", isA: ["b"] },
          { id: "b", isA: ["a"] },
        ],
      },
      'entries[0] ("a").isA: "a" would be a class of itself',
    ],
  ])("%s", (_, lexicon, message) => expect(() => extract({ text: "" }, { lexicon })).toThrow(message));
});

describe("--lexicon", () => {
  const page = readFileSync(new URL("../docs/lexicon.md", import.meta.url), "utf8");
  const block = (name: string) => new RegExp(`\`${name}\`:\n\n\`\`\`\\w+\n(?<text>[\\s\\S]*?)\`\`\``).exec(page)!.groups!.text!;
  let here: Workspace;
  beforeAll(() => {
    here = workspace({
      "my-words.yaml": block("my-words.yaml"),
      "docs/herald.txt": block("herald.txt"),
      "docs/courier.txt": block("courier.txt"),
      "words.json": JSON.stringify(WORDS.entries),
    });
  });
  afterAll(() => here.remove());

  test("the example of the page", () => {
    const { status, stdout, stderr } = here.run(["diff", "docs", "--lexicon", "my-words.yaml", "--format", "table"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const shown = /prints:\n\n```text\n(?<text>[\s\S]*?)```/.exec(page)!.groups!.text!;
    const lines = stdout.replace(/ {2,}f-[0-9a-f]{12}$/gm, "");
    for (const line of shown.trimEnd().split("\n")) expect(lines).toContain(line);
    expect(here.run(["diff", "docs", "--format", "table"]).stdout).not.toContain("conflict");
  });

  test("claims read back are compared with them, and explained", () => {
    expect(here.run(["extract", "docs", "--lexicon", "my-words.yaml", "-o", "claims.csv"]).status).toBe(0);
    const args = ["claims.csv", "--lexicon", "my-words.yaml"];
    const [finding] = here
      .run(["diff", ...args, "--format", "ndjson"])
      .stdout.split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(finding).toMatchObject({ verdict: "conflict" });
    expect(here.run(["explain", finding.id, ...args])).toMatchObject({ status: 0, stderr: "" });
  });

  test("a list alone is a list of entries", () =>
    expect(here.run(["extract", "docs", "--lexicon", "words.json", "--kind", "equipment"])).toMatchObject({
      status: 0,
      stderr: "",
    }));

  test.each<[string, string, RegExp]>([
    [
      "w.yaml",
      "entries:\n  - id: Marmot\n    isA: armoured vehical\n",
      /^error: w\.yaml: entries\[0\] \("Marmot"\)\.isA: no entry "armoured vehical"; did you mean "armoured vehicle"\?\n$/,
    ],
    [
      "w.yaml",
      "entries:\n  - id: Marmot\n    kind: equipmnt\n",
      /entries\[0\] \("Marmot"\)\.kind: "equipmnt" is none of equipment, people, count; did you mean equipment\?/,
    ],
    [
      "w.yaml",
      "entries:\n  - id: Marmot\n    form: [x]\n",
      /entries\[0\] \("Marmot"\): unknown field "form"; did you mean forms\?/,
    ],
    ["w.yaml", "entries:\n  - forms: [x]\n", /entries\[0\]\.id: must be the name of a thing/],
    ["w.yaml", "entrys: []\n", /unknown field "entrys"; did you mean entries\?/],
    ["w.yaml", "entries: [\n", /w\.yaml: .*line \d/],
    ["w.json", "{", /w\.json: .*JSON/],
    ["w.csv", "id\nx\n", /w\.csv: a lexicon is YAML or JSON/],
  ])("%s %j", (name, content, message) => {
    here.put({ [name]: content });
    const { status, stdout, stderr } = here.run(["extract", "docs", "--lexicon", name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("no such file", () =>
    expect(here.run(["diff", "docs", "--lexicon", "nowhere.yaml"])).toMatchObject({
      status: 2,
      stderr: "error: nowhere.yaml: no such file\n",
    }));

  test("schema lexicon", () => {
    const { status, stdout } = here.run(["schema", "lexicon"]);
    expect(status).toBe(0);
    const schema = JSON.parse(stdout);
    expect(Object.keys(schema.properties)).toEqual(["entries", "parties"]);
    expect(Object.keys(schema.properties.entries.items.properties)).toEqual(["id", "forms", "alike", "isA", "kind", "source"]);
  });
});
