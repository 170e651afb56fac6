import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dateOf, isMarkup } from "../../src/read/fields.js";
import { readCorpus } from "../../src/read/index.js";
import type { Document } from "../../src/types.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-claims-exports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string, textField = "text", input = name) {
  writeFileSync(join(folder, name), content);
  const documents: Document[] = [];
  const said: string[] = [];
  const stdin = (async function* (): AsyncGenerator<Uint8Array> {})();
  const options = { from: "auto", encoding: null, textField, manifest: null, stdin } as const;
  for await (const item of readCorpus([join(folder, input)], options)) {
    if (item.type === "document") documents.push(item.document);
    else if (item.type !== "claim") said.push(`${item.type}: ${item.reason}`);
  }
  rmSync(join(folder, name));
  return { documents, said };
}

const TEXT = "Nine ships were lost near Bel, the harbour master of the town said on Friday.";

describe("exports of articles", () => {
  test("an array in an object, fields under other names, HTML in the text", async () => {
    const articles = [
      {
        source: { id: null, name: "Post" },
        title: "A",
        link: "https://post.example/a",
        publishedAt: "2031-05-04T09:00:00Z",
        body: `<p>${TEXT}</p>`,
      },
      { source: "Ledger", headline: "B", date: "Sun, 04 May 2031 10:00:00 GMT", body: "Two <b>boats</b>.<br>Three." },
    ];
    const { documents, said } = await read("news.json", JSON.stringify({ status: "ok", articles }), "body");
    expect(said).toEqual([]);
    expect(documents).toMatchObject([
      { id: "news-1", publisher: "Post", title: "A", published: "2031-05-04", url: "https://post.example/a", text: TEXT },
      { id: "news-2", publisher: "Ledger", title: "B", published: "2031-05-04", text: "Two boats.\nThree." },
    ]);
  });

  test("a field inside of another, as content management systems write it", async () => {
    const post = {
      id: 7,
      date: "2031-05-04T09:00:00",
      title: { rendered: "A" },
      content: { rendered: `<h2>Losses</h2><p>${TEXT}</p>` },
    };
    const { documents } = await read("posts.json", JSON.stringify([post]), "content.rendered");
    expect(documents).toMatchObject([{ id: "7", title: "A", published: "2031-05-04", text: `## Losses\n\n${TEXT}` }]);
  });

  test.each<[string, string, string]>([
    ["commas", "rows.csv", `id,date,body\na,2031-05-04,"${TEXT}\n\n- 12 tanks"\n`],
    [
      "semicolons, a byte order mark and the line of a spreadsheet",
      "rows.csv",
      `\ufeffsep=;\r\nid;date;body\r\na;2031-05-04;"${TEXT}\n\n- 12 tanks"\r\n`,
    ],
    ["tabs", "rows.tsv", `id\tdate\tbody\na\t2031-05-04\t${TEXT}\\n\\n- 12 tanks\n`],
  ])("rows set apart by %s", async (_name, name, content) => {
    const { documents, said } = await read(name, content, "body");
    expect(said).toEqual([]);
    expect(documents).toMatchObject([{ id: "a", published: "2031-05-04", text: `${TEXT}\n\n- 12 tanks` }]);
  });

  test("without the field, the likely one is named", async () => {
    expect((await read("rows.csv", `id,body\na,"${TEXT}"\n`)).said).toEqual([
      'fault: holds neither documents (a field "text"; --text-field body?) nor claims (fields "quote" and "figure")',
    ]);
    expect((await read("lines.ndjson", JSON.stringify({ id: 1, content: TEXT }))).said).toEqual([
      'fault: line 1: neither a document (no field "text"; --text-field content?) nor a claim (no "quote" and "figure")',
    ]);
  });

  test("in a folder JSON with texts is an export, other JSON is none", async () => {
    writeFileSync(join(folder, "settings.json"), '{"theme":"dark"}');
    const { documents, said } = await read("export.json", JSON.stringify([{ id: "a", text: TEXT }]), "text", ".");
    expect(documents.map(({ id }) => id)).toEqual(["a"]);
    expect(said).toEqual(["warning: left out 1 file that is no document (.json)"]);
  });
});

test.each<[unknown, string | null]>([
  ["2031-05-04T23:30:00-05:00", "2031-05-04"],
  ["2031/05/04", "2031-05-04"],
  ["20310504", "2031-05-04"],
  ["Sun, 04 May 2031 10:00:00 +0000", "2031-05-04"],
  ["May 4, 2031 10:00 am", "2031-05-04"],
  ["4 May 2031", "2031-05-04"],
  [1935655200, "2031-05-04"],
  [1935655200000, "2031-05-04"],
  ["04/05/2031", null],
  ["yesterday", null],
  [null, null],
  [12, null],
])("the date in %j", (value, date) => expect(dateOf(value)).toBe(date));

test.each([
  ["<p>Nine ships.</p>", true],
  ["Nine ships.<br>Two boats.", true],
  ["He sent <b>nine</b>.", true],
  ["5 < 6 and 7 > 3", false],
  ["<stdin> is the input", false],
  ["Write to <a@b.example>", false],
  ["Use the <p> tag", false],
])("markup: %s", (text, expected) => expect(isMarkup(text)).toBe(expected));
