import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { encodingOf } from "../../src/read/decode.js";
import { frontMatterOf } from "../../src/read/front-matter.js";
import { readHtml } from "../../src/read/html/index.js";
import { mojibakeIn } from "../../src/read/mojibake.js";
import { titleOf } from "../../src/read/paper.js";
import { rowOf } from "../../src/read/records.js";
import { readSettings } from "../../src/read/settings.js";
import { sniff } from "../../src/read/sniff.js";
import { read, saidOf } from "./reading.js";

const folder = mkdtempSync(join(tmpdir(), "seldom-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const page = (body: string, head = "") => readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
const LONG = "The town counted its boats again and found that many of them had gone with the storm of May. ".repeat(6);

describe("parts of a page", () => {
  test.each([
    ["a line broken in a heading", "<h2>Nine<br>ships</h2><p>They sank.</p>", "## Nine ships\n\nThey sank."],
    ["a place where a word may break", "<p>Harbour<wbr>master</p>", "Harbourmaster"],
    ["an empty heading", "<h2> </h2><p>They sank.</p>", "They sank."],
    ["a list that begins with seven", '<ol start="7"><li>boats</li><li>carts</li></ol>', "7. boats\n8. carts"],
    ["a heading in a list", "<ul><li><h3>Boats</h3> 40 sank</li></ul>", "- Boats\n  40 sank"],
    ["a fact without a term", "<dl><dd>40 boats</dd></dl>", "- 40 boats"],
    ["terms in boxes", "<dl><div><dt>Boats:</dt><dd>40</dd></div></dl>", "- Boats: 40"],
    [
      "a term that is explained at length",
      `<dl><dt>Boats</dt><dd>${"They went with the storm. ".repeat(12)}</dd></dl>`,
      `Boats\n\n${"They went with the storm. ".repeat(12).trim()}`,
    ],
    ["a table that lays out the page", '<table role="presentation"><tr><td>Boats</td><td>40</td></tr></table>', "Boats\n\n40"],
    ["a table of one cell", "<table><tr><td>Boats</td></tr></table>", "Boats"],
    [
      "cells that span nothing",
      '<table><tr><th>Port</th><th>Boats</th></tr><tr><td rowspan="0">Velm</td><td>40</td></tr><tr><td>Arvo</td><td>12</td></tr></table>',
      "| Port | Boats |\n| - | - |\n| Velm | 40 |\n| Arvo | 12 |",
    ],
    [
      "a title within a table that has a caption",
      "<table><caption>Losses</caption><tr><td>May</td></tr><tr><th>Port</th><th>Boats</th></tr><tr><td>Velm</td><td>40</td></tr><tr><td>Arvo</td><td>12</td></tr></table>",
      "Losses\n\nMay\n\n| Port | Boats |\n| - | - |\n| Velm | 40 |\n| Arvo | 12 |",
    ],
    ["what a page does not show", "<p>40 sank.</p><template><p>90 sank.<b>90</b></p></template>", "40 sank."],
  ])("%s", (_, html, text) => expect(page(html).text).toBe(text));

  test("the heading above the part that holds the text is its title", () =>
    expect(
      page(`<div><h1>Boats lost in Velm</h1></div><article><p>${LONG}</p></article>`, "<title>Boats lost in Velm</title>").text,
    ).toBe(`# Boats lost in Velm\n\n${LONG.trim()}`));

  test("lists of links with figures in their rows are none of a menu", () => {
    const rows = ["Velm", "Arvo", "Belt", "Corm", "Dorn", "Elm"]
      .map((name, at) => `<tr><td><a href="/${name}">${name} harbour</a></td><td>${at + 40}</td></tr>`)
      .join("");
    expect(page(`<p>${LONG}</p><table>${rows}</table>`).text).toContain("| Velm harbour | 40 |");
  });

  test("headlines with their teasers lead elsewhere", () => {
    const teasers = ["Mills", "Barns", "Carts"]
      .map((name) => `<div><h3><a href="/${name}">${name} burned</a></h3><p>All 90 of them.</p></div>`)
      .join("");
    expect(page(`<article><p>${LONG}</p></article><div>${teasers}</div>`).text).not.toContain("90");
  });

  test("a note in the margin stays where it is a box of figures", () => {
    const aside = (marks: string) => page(`<div><p>${LONG}</p></div><aside${marks}><p>40 boats sank.</p></aside>`).text;
    expect(aside(' class="factbox"')).toContain("40 boats");
    expect(page(`<aside><p>${LONG}</p></aside>`).text).toContain("boats");
  });
});

describe("what a page says of itself", () => {
  const aboutOf = (head: string, body = `<h1>Boats lost in Velm</h1><p>${LONG}</p>`) => page(body, head).meta.about;
  test("of several authors and publishers the first", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "Boats lost",
      publisher: [{ name: "The Velm Post" }],
      author: [{ name: "Ann Reed" }],
    };
    expect(aboutOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      publisher: "The Velm Post",
    });
  });
  test("the article before its page", () => {
    const items = [
      { "@type": "WebPage", name: "Page", publisher: { name: "Wrong" } },
      { "@type": "NewsArticle", headline: "Boats lost", publisher: { name: "The Velm Post" } },
    ];
    expect(aboutOf(`<script type="application/ld+json">${JSON.stringify(items)}</script>`).publisher).toBe("The Velm Post");
  });
  test("an address is no publisher", () =>
    expect(aboutOf('<meta property="article:publisher" content="https://velm.example/post">').publisher ?? null).toBeNull());
  test.each([
    ["Boats lost in Velm | The Velm Post", "Boats lost in Velm"],
    ["Boats lost in Velmland", "Boats lost in Velmland"],
    ["The Velm Post: Boats lost in Velm", "Boats lost in Velm"],
    ["All boats lost in Velm", "All boats lost in Velm"],
  ])("the title of %s", (title, expected) => expect(aboutOf(`<title>${title}</title>`).title).toBe(expected));
});

describe("bytes and signs", () => {
  test.each<[string, number[], string | null]>([
    ["control signs", [1, 2, 3, 4, 5, 65], null],
    ["big end first", [0, 65, 0, 66, 0, 67, 0, 68], "utf-16be"],
    ["little end first", [65, 0, 66, 0, 67, 0, 68, 0], "utf-16le"],
    ["neither", [0, 0, 0, 0, 65], null],
  ])("%s", (_, bytes, encoding) => expect(encodingOf(Uint8Array.from(bytes))).toBe(encoding));

  test("signs that were lost are counted", () => {
    expect(mojibakeIn("Zo\ufffd")).toContain("1 sign is lost");
    expect(mojibakeIn("Zo\ufffd and No\ufffdl")).toContain("2 signs are lost");
  });
  test.each([
    ["Microsoft Word - Boats lost.doc", "Boats lost"],
    ["Boats lost", "Boats lost"],
    ["", null],
  ])("the title %j of a program", (written, title) => expect(titleOf(written)).toBe(title));
  test.each([
    ['{"a": 1}\n{"a": 2}', "ndjson"],
    ['{"a":\n 1}', "json"],
    ["[{", "json"],
    ["id,quote,figure\n", "csv"],
    ["id,quote\n", "text"],
    ["<!doctype html><p>", "html"],
  ])("%j is %s", (text, format) => expect(sniff(Buffer.from(text), null, "text")).toBe(format));
});

describe("front matter", () => {
  test("names of other programs, lists and days with hours", async () => {
    const found = await frontMatterOf(
      "---\nid: velm\nauthors: [Ann Reed, Bo Ek]\ndate: 2020-10-09 18:00\ndraft: true\n---\nForty sank.",
    );
    expect(found).toMatchObject({ id: "velm", about: { author: "Ann Reed, Bo Ek", published: "2020-10-09" }, remarks: [] });
    expect(found!.text.trim()).toBe("Forty sank.");
  });
  test("what is none", async () => {
    expect(await frontMatterOf("Forty sank.")).toBeNull();
    expect(await frontMatterOf("---\n- a\n- b\n---\nForty sank.")).toBeNull();
  });
  test("a field that is no such thing is told", async () =>
    expect((await frontMatterOf("---\ntitle: 3\nlang: en\n---\nForty sank."))!.remarks).toHaveLength(1));
});

describe("rows", () => {
  test.each<[string, unknown, string]>([
    ["a claim that lacks its fields", { quote: "40", figure: "hut|count" }, "broken"],
    ["a document without its text", { text: 40 }, "broken"],
    ["a document with a number for its id", { id: 7, text: "Forty sank.", author: ["Ann Reed", { name: "Bo Ek" }] }, "document"],
    ["a document with a title of a web log", { text: "Forty sank.", title: { rendered: "Boats" } }, "document"],
    ["no object", "Forty sank.", "broken"],
    ["neither", { body: "Forty sank." }, "broken"],
  ])("%s", (_, fields, type) => expect(rowOf(fields, "a.json", 1, "text").type).toBe(type));

  test("a path of names leads to the text, or to nothing", () => {
    expect(rowOf({ content: { rendered: "Forty sank." } }, "a.json", 1, "content.rendered")).toMatchObject({
      document: { text: "Forty sank." },
    });
    expect(rowOf({ content: "Forty sank." }, "a.json", 1, "content.rendered.plain").type).toBe("broken");
  });
});

describe("files", () => {
  test("an object of an export with one list, with two, and broken", async () => {
    const one = fileOf(
      "one.json",
      JSON.stringify({ status: "ok", articles: [{ text: "Forty boats sank." }, { text: "Nine sank." }] }),
    );
    expect((await read([one])).filter(({ type }) => type === "document")).toHaveLength(2);
    const two = fileOf("two.json", JSON.stringify({ articles: [{ text: "Forty sank." }], more: [{ text: "Nine sank." }] }));
    expect(saidOf(await read([two]))[0]).toMatch(/^fault: holds neither documents/);
    expect(saidOf(await read([fileOf("broken.json", '{"a": ')]))[0]).toMatch(/^fault/);
    expect(saidOf(await read([fileOf("none.json", "[]")]))).toEqual(["warning: empty"]);
    expect(saidOf(await read([fileOf("words.json", '["Forty"]')]))[0]).toMatch(/^fault: holds neither/);
  });
  test("no lines", async () => expect(saidOf(await read([fileOf("none.ndjson", "\n\n")]))).toEqual(["warning: empty"]));
  test("a page that a script fills", async () =>
    expect(saidOf(await read([fileOf("empty.html", "<html><body><script>go()</script></body></html>")]))).toEqual([
      "warning: a page without text: a script may fill it",
    ]));
  test("signs that were lost before are told", async () =>
    expect(saidOf(await read([fileOf("lost.txt", "Zo\ufffd lost 40 boats.")]))[0]).toMatch(/^warning: 1 sign is lost/));
  test("a packed file without an ending that tells", async () => {
    const path = fileOf(
      "letter",
      gzipSync("The town lost 40 boats in May, and it has not found them since. So they say in the harbour."),
    );
    expect((await read([path])).some(({ type }) => type === "document")).toBe(true);
  });
  test("settings in no encoding, and with a tag that is unknown", async () => {
    await expect(readSettings(fileOf("a.yaml", Uint8Array.from([1, 2, 3, 4, 5, 0, 7])))).rejects.toThrow();
    await expect(readSettings(fileOf("b.yaml", "documents: !run x"))).rejects.toThrow();
  });
  test("an id that a manifest gives twice", async () => {
    const manifest = fileOf(
      "ids.json",
      JSON.stringify({
        documents: [
          { file: "lost.txt", id: "a" },
          { file: "one.json", id: "a" },
        ],
      }),
    );
    await expect(read([join(folder, "lost.txt")], { manifest })).rejects.toThrow(/given twice/);
  });
});
