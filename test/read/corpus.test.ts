import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Read, type ReadOptions, readCorpus } from "../../src/read/index.js";
import { read, saidOf } from "./reading.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-claims-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files below the scratch folder and gives back the path of one. */
function put(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (name) => join(folder, name);
}

async function* bytesOf(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

const documentsOf = (items: readonly Read[]) => items.filter((item) => item.type === "document").map(({ document }) => document);
const idsOf = (items: readonly Read[]) => documentsOf(items).map(({ id }) => id);

describe("encodings", () => {
  const utf16 = (text: string, mark: readonly number[], swap: boolean) => {
    const bytes = Buffer.from(text, "utf16le");
    return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
  };
  test.each<[string, Uint8Array, string]>([
    ["utf-8", Buffer.from("Zoë saw 4 ships."), "Zoë saw 4 ships."],
    ["utf-8 with a byte order mark", Buffer.from("\ufeffZoë saw 4 ships."), "Zoë saw 4 ships."],
    ["utf-16 little-endian", utf16("Zoë saw 4 ships.", [0xff, 0xfe], false), "Zoë saw 4 ships."],
    ["utf-16 big-endian", utf16("Zoë saw 4 ships.", [0xfe, 0xff], true), "Zoë saw 4 ships."],
    ["utf-16 without a mark", utf16("They saw 4 ships.", [], false), "They saw 4 ships."],
    ["Windows-1252", Buffer.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x34]), "“Zoë” 4"],
  ])("%s", async (name, bytes, text) => {
    const at = put({ [`encodings/${name}.txt`]: bytes });
    expect(documentsOf(await read([at(`encodings/${name}.txt`)])).map((document) => document.text)).toEqual([text]);
  });

  test("a fallback is said, an encoding asked for is used without a word", async () => {
    const at = put({ "encodings/named.txt": Buffer.from([0xc4, 0x20, 0x34]) });
    expect(saidOf(await read([at("encodings/named.txt")]))).toEqual([
      "warning: not UTF-8, read as Windows-1252 (--encoding names another)",
    ]);
    const asked = await read([at("encodings/named.txt")], { encoding: "koi8-r" });
    expect(saidOf(asked)).toEqual([]);
    expect(documentsOf(asked)[0]!.text).toBe("д 4");
  });
});

describe("what cannot be read is named, and the rest is read", () => {
  test("binary, PDF, Office, missing, empty", async () => {
    const at = put({
      "bad/a.txt": "Nine ships.",
      "bad/noise.txt": new Uint8Array([0, 1, 2, 0, 0, 3, 0, 255]),
      "bad/office.txt": "PK\u0003\u0004rest",
      "bad/empty.txt": "",
      "bad/page.parquet": "PAR1, and then nothing",
    });
    const items = await read([at("bad"), at("nowhere.txt"), at("bad/*.xyz")]);
    expect(idsOf(items)).toEqual(["a", "empty"]);
    expect(saidOf(items).sort()).toEqual([
      "fault: a binary file",
      "fault: a damaged Word file: it ends too early, or is no ZIP archive",
      "fault: no Parquet file, or a damaged one",
      "fault: no file matches",
      "fault: no such file",
      "warning: empty",
    ]);
  });

  test("a folder without documents", async () => {
    const at = put({ "pictures/a.png": "x", "pictures/b.jpg": "y" });
    expect(saidOf(await read([at("pictures")]))).toEqual(["fault: no documents in this folder"]);
  });

  test("other files of a folder are counted", async () => {
    const at = put({ "mixed/a.png": "x", "mixed/b.txt": "Two ships." });
    expect(saidOf(await read([at("mixed")]))).toEqual(["warning: left out 1 file that is no document (.png)"]);
  });
});

describe("which files, in which order, under which id", () => {
  test("sorted within a folder and below it, each once, whatever else names it", async () => {
    const at = put({ "order/b.txt": "b", "order/a.txt": "a", "order/sub/c.md": "c" });
    expect(idsOf(await read([at("order"), at("order/a.txt"), at("order/*.txt")]))).toEqual(["a", "b", "c"]);
  });

  test("globs are sorted and keep the order of the inputs", async () => {
    const at = put({ "globs/z1.txt": "1", "globs/z2.txt": "2", "globs/a.txt": "3" });
    expect(idsOf(await read([at("globs/z*.txt"), at("globs/a.txt")]))).toEqual(["z1", "z2", "a"]);
  });

  test("a file whose name looks like a glob is itself", async () => {
    const at = put({ "odd/a [1] (b).txt": "One ship.", 'odd/it"s\nnew.txt': "Two ships." });
    expect(idsOf(await read([at("odd/a [1] (b).txt"), at('odd/it"s\nnew.txt')]))).toEqual(["a [1] (b)", 'it"s\nnew']);
  });

  test("a link to its own folder does not go round for ever", async () => {
    const at = put({ "loop/a.txt": "One ship." });
    symlinkSync(join(folder, "loop"), join(folder, "loop/again"));
    expect(idsOf(await read([at("loop")]))).toContain("a");
  });

  test("two inputs of one name: the same ids in any order", async () => {
    const at = put({ "twice/x/report.txt": "One ship.", "twice/y/report.txt": "Two ships.", "twice/z.txt": "Three." });
    const forward = idsOf(await read([at("twice/x/report.txt"), at("twice/y/report.txt"), at("twice/z.txt")]));
    const backward = idsOf(await read([at("twice/z.txt"), at("twice/y/report.txt"), at("twice/x/report.txt")]));
    expect(forward).toHaveLength(3);
    expect(new Set(forward)).toEqual(new Set(backward));
    expect(forward.filter((id) => /^report-[0-9a-f]{6}$/.test(id))).toHaveLength(2);
    expect(forward).toContain("z");
  });

  test("one name and one text: read once", async () => {
    const at = put({ "copy/x/same.txt": "One ship.", "copy/y/same.txt": "One ship." });
    const items = await read([at("copy")]);
    expect(documentsOf(items)).toHaveLength(1);
    expect(saidOf(items)).toEqual(["warning: same name and same text as an input before it: read once"]);
  });
});

describe("manifests", () => {
  const entry = { file: "a.txt", title: "A speech", published: "2031-05-04", publisher: "Palace", sourceType: "official" };
  const yaml =
    "documents:\n  - file: a.txt\n    title: A speech\n    published: 2031-05-04\n    publisher: Palace\n    sourceType: official\n";
  const csv = "file,title,published,publisher,sourceType,url\na.txt,A speech,2031-05-04,Palace,official,\n";
  test.each([
    ["manifest.json", JSON.stringify({ documents: [entry] })],
    ["manifest.yaml", yaml],
    ["manifest.yml", yaml],
    ["manifest.csv", csv],
  ])("%s in an input folder", async (name, content) => {
    const at = put({ [`m/${name}/a.txt`]: "Nine ships.", [`m/${name}/${name}`]: content });
    expect(documentsOf(await read([at(`m/${name}`)]))).toMatchObject([
      { id: "a", title: "A speech", published: "2031-05-04", publisher: "Palace", sourceType: "official", url: null, lang: null },
    ]);
  });

  test("named by the shell's own expansion it is still no document", async () => {
    const at = put({ "shell/a.txt": "Nine ships.", "shell/manifest.json": JSON.stringify({ documents: [entry] }) });
    expect(documentsOf(await read([at("shell/a.txt"), at("shell/manifest.json")]))).toMatchObject([
      { id: "a", title: "A speech" },
    ]);
  });

  test("--manifest goes before the one in the folder, and gives ids", async () => {
    const at = put({
      "asked/a.txt": "Nine ships.",
      "asked/manifest.json": JSON.stringify({ documents: [entry] }),
      "other.json": JSON.stringify({ documents: [{ file: "a.txt", id: "palace-1", title: "Other" }] }),
    });
    expect(documentsOf(await read([at("asked")], { manifest: at("other.json") }))).toMatchObject([
      { id: "palace-1", title: "Other" },
    ]);
  });

  test("a file it lists that is not there is a warning", async () => {
    const at = put({
      "gone/a.txt": "Nine ships.",
      "gone/manifest.json": JSON.stringify({ documents: [entry, { file: "b.txt" }] }),
    });
    expect(saidOf(await read([at("gone")]))).toEqual(['warning: lists "b.txt", which does not exist']);
  });

  test.each<[string, string, string]>([
    ["no-json", "{", "JSON"],
    ["no-list", "{}", "documents"],
    [
      "bad-date",
      JSON.stringify({ documents: [entry, { ...entry, published: "4 May" }] }),
      `line 1, documents[1] ("a.txt").published: must be a date like 2020-10-09`,
    ],
    [
      "impossible-date",
      JSON.stringify({ documents: [{ ...entry, published: "2031-02-30" }] }),
      `documents[0] ("a.txt").published`,
    ],
    ["unknown-field", JSON.stringify({ documents: [{ ...entry, publishr: "x" }] }), "publishr"],
    ["bad-type", JSON.stringify({ documents: [{ ...entry, sourceType: "press" }] }), `documents[0] ("a.txt").sourceType`],
    ["twice", JSON.stringify({ documents: [entry, entry] }), "listed twice"],
  ])("an unusable one stops the run and says where: %s", async (name, content, reason) => {
    const at = put({ [`wrong/${name}/a.txt`]: "Nine.", [`wrong/${name}/manifest.json`]: content });
    const failure = read([at(`wrong/${name}`)]);
    await expect(failure).rejects.toMatchObject({ name: "InputError", path: at(`wrong/${name}/manifest.json`) });
    await expect(failure).rejects.toThrow(reason);
  });
});

describe("what a document says of itself", () => {
  const matter =
    "---\ntitle: The flood\ndate: 2031-06-01 10:00\nsource: Gazette\n---\n# The flood\n\nThe flood took 19 houses.\n";
  test("front matter is blanked out, so that offsets and lines stay those of the file", async () => {
    const at = put({ "matter/flood.md": matter });
    const [document] = documentsOf(await read([at("matter/flood.md")]));
    expect(document).toMatchObject({ title: "The flood", published: "2031-06-01", publisher: "Gazette" });
    expect(document!.text).toHaveLength(matter.length);
    expect(document!.text.trimStart()).toBe(matter.slice(matter.indexOf("# The")));
    expect(document!.text.slice(matter.indexOf("19"), matter.indexOf("19") + 2)).toBe("19");
  });

  test("what front matter gets wrong is left out with a warning", async () => {
    const at = put({ "matter/bad.md": "---\npublished: soon\n---\nText.\n" });
    const items = await read([at("matter/bad.md")]);
    expect(saidOf(items)).toEqual(["warning: front matter: ignored published: must be a date like 2020-10-09"]);
    expect(documentsOf(items)).toMatchObject([{ published: null }]);
  });

  test("a rule of dashes is no front matter", async () => {
    const at = put({ "matter/rule.txt": "---\nFour ships: sunk\nNine\n---\nMore." });
    expect(documentsOf(await read([at("matter/rule.txt")]))[0]!.text).toBe("---\nFour ships: sunk\nNine\n---\nMore.");
  });

  test("the manifest goes before front matter, and that before a dateline", async () => {
    const text = "---\ntitle: From the text\n---\nPORT SABLE, 3 June 2031 - Nine ships.";
    const at = put({
      "rank/a.md": text,
      "rank/manifest.json": JSON.stringify({ documents: [{ file: "a.md", title: "From the manifest" }] }),
    });
    expect(documentsOf(await read([at("rank")]))).toMatchObject([{ title: "From the manifest", published: "2031-06-03" }]);
  });
});

describe("one record a line", () => {
  const lines = [
    '{"id":"a","text":"Nine ships.","published":"2031-05-04T10:00:00Z","sourceType":"ngo"}',
    '{"id":"b","text":',
    "",
    '{"id":"c","text":"Ten ships.","published":"soon"}',
    '{"id":"d"}',
    "[1]",
    '{"id":7,"text":"Eleven ships."}',
    '{"text":"Twelve ships."}',
    '{"id":"a","text":"Other ships."}',
  ].join("\n");

  test("broken lines are named, the rest is read", async () => {
    const at = put({ "lines.ndjson": lines });
    const items = await read([at("lines.ndjson")]);
    expect(idsOf(items).slice(0, 4)).toEqual(["a", "c", "7", "lines-8"]);
    expect(idsOf(items)[4]).toMatch(/^a-[0-9a-f]{6}$/);
    expect(documentsOf(items)[0]).toMatchObject({ published: "2031-05-04", sourceType: "ngo" });
    expect(saidOf(items)).toEqual([
      expect.stringMatching(/^fault: line 2: not JSON/),
      "warning: line 4: ignored published: must be a date like 2020-10-09",
      'fault: line 5: neither a document (no field "text") nor a claim (no "quote" and "figure")',
      "fault: line 6: not an object with fields",
    ]);
  });

  test("stdin, cut anywhere, is read line by line", async () => {
    const text = '{"id":"a","text":"Zoë saw nine ships."}\n{"id":"b","text":"Ten."}';
    const bytes = new TextEncoder().encode(text);
    const cuts = async function* () {
      for (let i = 0; i < bytes.length; i += 3) yield bytes.subarray(i, i + 3);
    };
    const items = await read(["-"], { stdin: cuts() });
    expect(documentsOf(items).map((document) => document.text)).toEqual(["Zoë saw nine ships.", "Ten."]);
  });

  test.each<[string, string, string]>([
    ["text", "Nine ships were seen.\nThen ten.", "stdin"],
    ["a JSON array", '[{"id":"j","text":"Nine ships."}]', "j"],
    ["CSV", 'id,text\nr,"Nine ships, all told."\n', "r"],
    ["text that starts with a brace", "{sic} Nine ships.", "stdin"],
  ])("stdin that holds %s is told by its content", async (_, text, id) => {
    expect(idsOf(await read(["-"], { stdin: bytesOf(text) }))).toEqual([id]);
  });

  test("documents leave as they come", async () => {
    let sent = 0;
    const slow = async function* () {
      for (const id of ["a", "b", "c"]) {
        sent++;
        yield new TextEncoder().encode(`{"id":"${id}","text":"Nine ships."}\n`);
      }
    };
    const options: ReadOptions = { from: "ndjson", encoding: null, textField: "text", manifest: null, stdin: slow() };
    const first = await readCorpus(["-"], options).next();
    expect(first.value).toMatchObject({ type: "document", document: { id: "a" } });
    expect(sent).toBe(1);
  });

  test("--text-field", async () => {
    expect(documentsOf(await read(["-"], { textField: "body", stdin: bytesOf('{"id":"a","body":"Nine."}\n') }))).toMatchObject([
      { id: "a", text: "Nine." },
    ]);
  });
});
