import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readAccepted } from "../../src/cli/accept.js";
import { lexiconOf } from "../../src/cli/lexicon.js";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import { readManifest } from "../../src/read/manifest.js";
import { bytesOf, read, saidOf } from "../read/reading.js";

const { docxParts, zipped } = await import(new URL("../../scripts/document-docx.mjs", import.meta.url).href);
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const TEXT = "Nine ships and four boats were lost.";
const POISON = `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`;

describe("no name of a field reaches the objects of the program", () => {
  const poisoned = () => "polluted" in {} || "polluted" in (() => {});
  afterEach(() => expect(poisoned()).toBe(false));

  test.each([
    ["manifest.json", `{"documents":[{"file":"a.txt",${POISON}}],${POISON}}`, "unknown field"],
    ["manifest.json", `{"documents":[{"file":"a.txt","source":"x"}]}`, 'unknown field "source"; did you mean publisher?'],
    ["manifest.yaml", "documents:\n  - file: a.txt\n    __proto__: {polluted: 1}\n__proto__: {polluted: 1}\n", "unknown field"],
    ["merged.yaml", "x: &x {polluted: 1}\ndocuments:\n  - {file: a.txt, __proto__: *x}\n", "unknown field"],
    ["manifest.csv", "file,__proto__,constructor\na.txt,polluted,polluted\n", "unknown field"],
  ])("%s", async (name, content, reason) => {
    await expect(readManifest(put(`bad/${name}`, content), [])).rejects.toThrow(reason);
  });

  test.each([
    ["JSON", "words.json", `{"entries":[{"id":"x",${POISON}}]}`],
    ["YAML", "words.yaml", "entries:\n  - id: x\n    __proto__: {polluted: 1}\n"],
  ])("a lexicon in %s", async (_, name, content) => {
    await expect(lexiconOf({ lexicon: put(name, content) } as never)).rejects.toThrow("unknown field");
  });

  test("a list of accepted findings", async () => {
    const path = put("known.json", `[{"finding":"f-0123456789ab","reason":"x",${POISON}}]`);
    await expect(readAccepted(path)).rejects.toThrow("unknown field");
  });

  test.each([
    ["NDJSON", "a.ndjson", `{"id":"__proto__","text":"${TEXT}",${POISON}}\n{"id":"constructor","text":"${TEXT}"}\n`, 2],
    ["JSON", "a.json", `[{"id":"toString","text":"${TEXT}",${POISON},"headline":{"__proto__":{"polluted":1}}}]`, 1],
    ["CSV", "a.csv", `id,text,__proto__,constructor\nvalueOf,${TEXT},polluted,polluted\n`, 1],
    ["front matter", "a.md", `---\n__proto__: {polluted: 1}\nconstructor: x\ntoString: y\ntitle: T\n---\n${TEXT}\n`, 1],
    ["a page", "a.html", `<!doctype html><meta name="__proto__" content="x"><meta property="constructor"><p>${TEXT}</p>`, 1],
    ["linked data", "b.html", `<!doctype html><script type="application/ld+json">{${POISON}}</script><p>${TEXT}</p>`, 1],
  ])("documents as %s", async (_, name, content, count) => {
    const items = await read([put(`docs/${name}`, content)]);
    const documents = items.flatMap((item) => (item.type === "document" ? [item.document] : []));
    expect(documents).toHaveLength(count);
    const claims = documents.flatMap(extractDocument);
    expect(claims.length).toBeGreaterThanOrEqual(2 * count);
    expect(() => diffClaims(claims)).not.toThrow();
  });

  test.each(["__proto__", "constructor", "__proto__.polluted", "constructor.name"])("--text-field %s", async (textField) => {
    const items = await read([put("field.ndjson", `{"id":"a","body":"${TEXT}"}\n`)], { textField });
    expect(items.filter(({ type }) => type === "document")).toEqual([]);
  });

  test("names of object methods are words like any other", () => {
    const WORDS = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "isPrototypeOf"];
    const SENTENCES = [
      "12 X were killed near X.",
      "X lost 12 tanks, $5 X and 3 million X on 5 X 2020.",
      "X: 12 X – 3, about half X",
    ];
    for (const word of WORDS.flatMap((one) => [one, one.toLowerCase(), one[0]!.toUpperCase() + one.slice(1)]))
      for (const sentence of SENTENCES)
        for (const claim of extractDocument(documentOf(sentence.replaceAll("X", word))))
          for (const value of Object.values(claim)) {
            expect(value === null || typeof value === "string" || typeof value === "number").toBe(true);
            expect(String(value)).not.toMatch(/native code|\[object/);
          }
  });
});

const documentOf = (text: string) => ({
  ...{ id: "a", path: "a.txt", text, title: null, publisher: null, published: null, url: null, lang: null },
  sourceType: "unknown" as const,
});

describe("YAML is data, and only so much of it", () => {
  const nine = (name: string) => `[${Array.from({ length: 9 }, () => name).join(",")}]`;
  const bomb = ["a", "b", "c", "d", "e", "f", "g"].map(
    (name, i, all) => `${name}: &${name} ${nine(i === 0 ? "x" : `*${all[i - 1]}`)}`,
  );
  test.each([
    ["aliases that multiply", `${bomb.join("\n")}\ndocuments: *g\n`, /alias/],
    ["an alias of itself", "documents: &a [*a]\n", /./],
    ["brackets without end", `documents: ${"[".repeat(100_000)}`, /./],
    ["indents without end", Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), /./],
    ["a tag that makes a function", 'documents:\n  - file: !!js/function "function () {}"\n', /tag/i],
    ["a tag of one's own", "documents:\n  - file: !run x\n", /tag/i],
    ["a key that is no word", "documents:\n  - ? {a: 1}\n    : 2\n", /./],
  ])("%s", { timeout: 30_000 }, async (_, content, reason) => {
    await expect(readManifest(put("bomb/manifest.yaml", content), [])).rejects.toThrow(reason);
    await expect(readManifest(put("bomb/manifest.yaml", content), [])).rejects.toMatchObject({ name: "InputError" });
  });

  test("front matter that is a bomb is text", async () => {
    const items = await read([put("bomb/a.md", `---\n${bomb.join("\n")}\ntitle: T\n---\n${TEXT}\n`)]);
    expect(items.filter(({ type }) => type === "document")).toHaveLength(1);
  });

  test("JSON with brackets without end", { timeout: 30_000 }, async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(saidOf(await read([put("bomb/deep.json", deep)])).join()).toMatch(/^fault: /);
    expect(saidOf(await read([put("bomb/deep.ndjson", `{"text":${deep}}\n`)])).join()).toMatch(/^fault: /);
    await expect(readManifest(put("bomb/manifest.json", `{"documents":${deep}}`), [])).rejects.toMatchObject({
      name: "InputError",
    });
  });
});

describe("paths lead nowhere but to the inputs", () => {
  const SECRET = "The vault held 7777 bars of gold.";

  test.each([
    "../secret.txt",
    "ABSOLUTE",
    "link.lnk",
    "..\\secret.txt",
    "a.txt/../../secret.txt",
    "file:///etc/passwd",
    "a\u0000b",
  ])("a manifest that names %j makes no document of it", async (name) => {
    const secret = put("paths/secret.txt", SECRET);
    put("paths/docs/a.txt", TEXT);
    const link = join(folder, "paths/docs/link.lnk");
    rmSync(link, { force: true });
    symlinkSync(secret, link);
    const file = name === "ABSOLUTE" ? secret : name;
    put("paths/docs/manifest.json", JSON.stringify({ documents: [{ file, title: "x", id: "../../x" }] }));
    const items = await read([join(folder, "paths/docs")]);
    expect(items.flatMap((item) => (item.type === "document" ? [item.document.text] : []))).toEqual([TEXT]);
    expect(saidOf(items).join()).not.toContain("7777");
  });

  const word = (extra: Readonly<Record<string, string | Uint8Array>>, change = (xml: string) => xml) => {
    const parts = docxParts([{ kind: "paragraph", text: TEXT }], { title: "T", company: "C", created: "2031-05-04" });
    const document = (parts as Record<string, string>)["word/document.xml"]!;
    return zipped({ ...parts, "word/document.xml": change(document), ...extra });
  };
  const textIn = async (bytes: Uint8Array) => {
    const items = await read(["-"], { from: "docx", stdin: bytesOf(bytes) });
    return items.map((item) => (item.type === "document" ? item.document.text.trim() : saidOf([item])[0]));
  };

  test("the names in an archive are no places on the disk", async () => {
    const extra = { "../../evil.txt": SECRET, "/tmp/corpus-claims-evil.txt": SECRET, "word/../../x": SECRET };
    expect(await textIn(word(extra))).toEqual([TEXT]);
  });

  test("a Word file brings in no other file: entities, linked pictures", async () => {
    const secret = put("paths/secret.txt", SECRET);
    const entity = (xml: string) =>
      xml.replace("<w:document", `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}">]><w:document`).replace(TEXT, `${TEXT}&e;`);
    expect((await textIn(word({}, entity))).join()).not.toContain("7777");
    const lol = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const laughs = (xml: string) =>
      xml.replace("<w:document", `<!DOCTYPE x [<!ENTITY l0 "ha">${lol}]><w:document`).replace(TEXT, `${TEXT}&l12;`);
    expect((await textIn(word({}, laughs))).join().length).toBeLessThan(1000);
  });
});

test("a packed file within a packed file is not unpacked again", async () => {
  const twice = gzipSync(gzipSync(TEXT.repeat(100)));
  expect(saidOf(await read([put("twice.txt.gz", twice)])).join()).toMatch(/^fault: /);
});
