import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Workspace, workspace } from "./spawn.js";

let here: Workspace;
beforeEach(() => {
  here = workspace({
    "docs/a-2031-05-04.txt": "Nine bridges\n\nNine bridges of Zenda stand.",
    "docs/more/b.md":
      "---\npublisher: The Strelsau Herald\nurl: https://herald.example/b\n---\n# Ten bridges\n\n5 May 2031\n\nTen bridges stand.",
    "docs/lines.ndjson": '{"id":"p","text":"Nine."}\n',
  });
});
afterEach(() => here.remove());

test("a manifest of what the documents tell, with what each comes from", () => {
  expect(here.run(["init", "docs"])).toEqual({
    status: 0,
    stdout: "",
    stderr: "docs/manifest.yaml: 2 documents; see what is guessed or missing\n",
  });
  expect(
    here.read("docs/manifest.yaml"),
  ).toBe(`# What is known of these documents. Correct it and fill in the rest: dates and publishers decide what can be compared.
# sourceType is one of official, belligerent, media, ngo, expert, unknown.

documents:
  - file: a-2031-05-04.txt
    title: Nine bridges # its first line
    publisher: null # not told
    published: 2031-05-04 # the name of its file
    sourceType: null # not told
  - file: more/b.md
    title: Ten bridges # its first line
    publisher: The Strelsau Herald # the document's own fields
    published: 2031-05-05 # the dateline “5 May 2031”
    url: https://herald.example/b # the document's own fields
    sourceType: media # “herald” in its publisher
`);
});

test("who wrote it: from the page, from a byline in the text", () => {
  here.put({
    "signed/a.html": "<html><head><meta name=author content='By Ida Brandt'></head><body><p>Nine bridges fell.</p></body></html>",
    "signed/b.txt": "Nine bridges\n\nBy Piet Sorel\n\nNine bridges fell.\n",
    "signed/c.md": "---\nauthors: [Ida Brandt, Piet Sorel]\n---\nNine bridges fell.\n",
  });
  here.run(["init", "signed"]);
  expect(here.read("signed/manifest.yaml").match(/^ {4}author: .*$/gm)).toEqual([
    "    author: Ida Brandt # its meta tag author",
    "    author: Piet Sorel # its byline",
    "    author: Ida Brandt, Piet Sorel # the document's own fields",
  ]);
});

test("one who writes of herself is the speaker of what she wrote", () => {
  const text = "I counted 15 boats. My own was gone.\n\nI slept in a tent with 8 neighbours, and I will not forget it.";
  here.put({
    "blog.html": `<html><head><meta name=author content="Ida Brandt"></head><body><article><p>${text.replace("\n\n", "</p><p>")}</p></article></body></html>`,
    "posts.ndjson": `${[{ name: "Ida Brandt" }, ["Ida Brandt"], "Staff"].map((byline, i) => JSON.stringify({ id: `p${i}`, text, byline })).join("\n")}\n`,
  });
  const rows = parse(here.run(["extract", "blog.html", "posts.ndjson", "--format", "csv"]).stdout, { columns: true }) as Record<
    string,
    string
  >[];
  expect(rows.filter(({ item }) => item === "boat").map(({ doc, speaker }) => [doc, speaker])).toEqual([
    ["blog", "Ida Brandt"],
    ["p0", "Ida Brandt"],
    ["p1", "Ida Brandt"],
    ["p2", ""],
  ]);
});

test("what was written is read from then on", () => {
  here.run(["init", "docs", "--quiet"]);
  const claims = here
    .run(["extract", "docs", "--format", "ndjson"])
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(claims.find(({ doc }) => doc === "a-2031-05-04")).toMatchObject({ published: "2031-05-04" });
});

describe("a second time", () => {
  test("new documents are added, entries and comments of a person stay", () => {
    here.put({ "docs/manifest.yaml": "# mine\ndocuments:\n  - file: a-2031-05-04.txt\n    title: Checked # by hand\n" });
    expect(here.run(["init", "docs"]).stderr).toBe("docs/manifest.yaml: 1 document added to 1\n");
    const text = here.read("docs/manifest.yaml");
    expect(text).toMatch(
      /^# mine\ndocuments:\n {2}- file: a-2031-05-04.txt\n {4}title: Checked # by hand\n {2}- file: more\/b.md\n/,
    );
    expect(here.run(["init", "docs"]).stderr).toBe("docs/manifest.yaml: lists every document already\n");
    expect(here.read("docs/manifest.yaml")).toBe(text);
  });

  test("JSON and CSV too", () => {
    here.put({
      "docs/manifest.json": '{"documents":[{"file":"a-2031-05-04.txt","title":"Checked"}]}',
      "docs/list.csv": "file,lang,title\na-2031-05-04.txt,en,Checked\n",
    });
    expect(here.run(["init", "docs", "-o", "docs/manifest.json"]).status).toBe(0);
    expect(JSON.parse(here.read("docs/manifest.json")).documents).toEqual([
      { file: "a-2031-05-04.txt", title: "Checked" },
      expect.objectContaining({ file: "more/b.md", sourceType: "media", note: expect.stringContaining("sourceType: “herald”") }),
    ]);
    here.run(["init", "docs", "-o", "docs/list.csv"]);
    expect(parse(here.read("docs/list.csv"), { columns: true })).toEqual([
      { file: "a-2031-05-04.txt", lang: "en", title: "Checked" },
      { file: "more/b.md", lang: "", title: "Ten bridges" },
    ]);
  });
});

describe("faults", () => {
  test("a manifest that cannot be read is left alone", () => {
    here.put({ "docs/manifest.yaml": "documents:\n  - file: a-2031-05-04.txt\n    titel: x\n" });
    expect(here.run(["init", "docs"])).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'error: docs/manifest.yaml: line 3, documents[0] ("a-2031-05-04.txt"): unknown field "titel"; did you mean title?\n',
    });
    expect(here.read("docs/manifest.yaml")).toContain("titel");
  });

  test.each([
    [["init", "gone"], 2, /gone: no such file/],
    [["init", "docs", "-o", "docs/m.txt"], 2, /docs\/m\.txt: its name must end in \.yaml, \.yml, \.json, \.csv/],
  ])("%s", (args, status, message) => {
    const run = here.run(args);
    expect([run.status, run.stdout]).toEqual([status, ""]);
    expect(run.stderr).toMatch(message);
  });
});

describe("a wrong entry is named by file, line and field", () => {
  test.each([
    ["manifest.yaml", "documents:\n  - file: a-2031-05-04.txt\n    title: x\n    published: soon\n", "line 4"],
    ["manifest.json", '{\n  "documents": [\n    { "file": "a-2031-05-04.txt",\n\t\t"published": "soon" }\n  ]\n}', "line 4"],
    ["manifest.csv", "file,title,published\nmore/b.md,x,\na-2031-05-04.txt,x,soon\n", "line 3"],
  ])("%s", (name, text, line) => {
    here.put({ [`docs/${name}`]: text });
    const { status, stderr } = here.run(["extract", "docs"]);
    const entry = name.endsWith("csv") ? 1 : 0;
    expect([status, stderr]).toEqual([
      2,
      `error: docs/${name}: ${line}, documents[${entry}] ("a-2031-05-04.txt").published: must be a date like 2020-10-09\n`,
    ]);
  });
});
