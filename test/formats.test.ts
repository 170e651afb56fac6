import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { extractDocument } from "../src/pipeline.js";
import { type ReadOptions, readCorpus } from "../src/read/index.js";
import type { Claim, Document } from "../src/types.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-claims-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same text in each format; tables, lists and headings as each of them writes them. */
const TEXT = `Losses near Bel

The ministry said on 4 May 2031 that 41 people were killed and at least 12 tanks were destroyed near Bel; “we lost 30 men”, said Mara Til.

| Type | destroyed | captured |
| - | - | - |
| Tanks | 287 | 79 |
| Trucks | 1,204 | 118 |

Delivered so far:

- 400 tents
- 36 tonnes of flour

Between 1 and 3 May some 300 people fled to Oru – 5 km away – and 9 m² of every tent are theirs, the mayor’s office said.
`;
const HTML = `<!doctype html><html><head><meta charset="utf-8"><title>Losses near Bel</title></head><body>
<nav><a href="/">Home</a> <a href="/10">10 years on</a></nav><main>
<h1>Losses near Bel</h1>
<p>The ministry said on <time>4 May 2031</time> that <b>41&#32;people</b> were killed and at least 12 tanks
   were destroyed near <a href="/bel">Bel</a>; &ldquo;we lost 30 men&rdquo;, said Mara&#x20;Til.</p>
<table><thead><tr><th>Type</th><th>destroyed</th><th>captured</th></tr></thead>
<tr><td>Tanks</td><td>287</td><td>79</td></tr><tr><td>Trucks</td><td>1,204</td><td>118</td></tr></table>
<p>Delivered so far:</p><ul><li>400 tents</li><li>36 tonnes of flour</li></ul>
<p>Between 1 and 3 May some 300 people fled to Oru &ndash; 5 km away &ndash; and 9 m<sup>2</sup> of every tent are theirs, the mayor&rsquo;s office said.</p>
</main><footer>Call 555 0100.</footer></body></html>`;
const MARKDOWN = TEXT.replace("Losses", "# Losses").replace("41 people", "**41 people**").replace(" Bel;", " [Bel](/bel);");
const row = { id: "same", text: TEXT };
const FORMATS: Readonly<Record<string, string>> = {
  "same.txt": TEXT,
  "same.md": MARKDOWN,
  "same.html": HTML,
  "same.ndjson": JSON.stringify(row),
  "same.json": JSON.stringify({ documents: [row] }),
  "same.csv": `id,text\nsame,"${TEXT.replaceAll('"', '""')}"\n`,
  "same.tsv": `id\ttext\nsame\t${TEXT.replaceAll("\n", "\\n")}\n`,
  same: TEXT,
};

async function read(name: string, content: string | Uint8Array): Promise<Document> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const stdin = (async function* (): AsyncGenerator<Uint8Array> {})();
  const options: ReadOptions = { from: "auto", encoding: null, textField: "text", manifest: null, stdin };
  for await (const item of readCorpus([path], options)) {
    if (item.type === "document") return item.document;
    throw new Error(JSON.stringify(item));
  }
  throw new Error("nothing read");
}

const META = { title: null, published: null } as const;
/** All of a claim but its place; where Markdown has its signs, the sentence has spaces. */
const contentOf = ({ id: _, doc: __, start: ___, end: ____, line: _____, repeats: ______, sentence, ...rest }: Claim) => ({
  ...rest,
  sentence: sentence.replace(/\s+/g, " ").replace(" ;", ";"),
});

describe("the same text gives the same claims", () => {
  const plain = (async () => extractDocument({ ...(await read("plain.txt", TEXT)), ...META }).map(contentOf))();

  test("there are claims, and cells are claims of their row and column", async () => {
    const claims = await plain;
    expect(claims.length).toBeGreaterThan(12);
    const cells = claims.filter(({ sentence }) => /^[\d,]+$/.test(sentence));
    expect(cells.map(({ kind, item, action, best }) => [kind, item, action, best])).toEqual([
      ["equipment", "tank", "destroyed", 287],
      ["equipment", "tank", "captured", 79],
      ["equipment", "truck", "destroyed", 1204],
      ["equipment", "truck", "captured", 118],
    ]);
  });

  test.each(Object.keys(FORMATS).flatMap((name) => [name, `${name}.gz`]))("%s", async (name) => {
    const content = FORMATS[name.replace(/\.gz$/, "")]!;
    const document = { ...(await read(name, name.endsWith(".gz") ? gzipSync(content) : content)), ...META };
    const claims = extractDocument(document);
    expect(document.id).toBe("same");
    expect(claims.map(contentOf)).toEqual(await plain);
    const signs = [...document.text];
    for (const { quote, start, end } of claims) expect(signs.slice(start, end).join("")).toBe(quote);
  });

  test.each(["utf-16le", "utf-16be"])("in %s", async (encoding) => {
    const bytes = Buffer.from(`\ufeff${HTML}`, "utf16le");
    const document = await read("same.html", encoding === "utf-16be" ? bytes.swap16() : bytes);
    expect(extractDocument({ ...document, ...META }).map(contentOf)).toEqual(await plain);
  });
});
