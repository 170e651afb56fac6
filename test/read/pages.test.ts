import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline.js";
import type { Read, ReadOptions } from "../../src/read/index.js";
import { joinLines } from "../../src/read/pdf/join.js";
import { type Run, rowsOf } from "../../src/read/pdf/sheet.js";
import { textOfSheets } from "../../src/read/pdf/text.js";
import type { Claim, Document } from "../../src/types.js";
import { read as readAll, saidOf } from "./reading.js";

const PAPERS = fileURLToPath(new URL("papers", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const paper = (name: string): Buffer => readFileSync(join(PAPERS, name));
const read = (path: string, options: Partial<ReadOptions> = {}): Promise<Read[]> => readAll([path], options);

function put(name: string, content: Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function documentIn(path: string, options: Partial<ReadOptions> = {}): Promise<Document> {
  const found = (await read(path, options)).find((item) => item.type === "document");
  if (found?.type !== "document") throw new Error("no document");
  return found.document;
}

describe("pages as people set them", () => {
  test.each(["columns", "report", "storm"])("%s", async (name) => {
    const { text } = await documentIn(join(PAPERS, `${name}.pdf`));
    await expect(`${text}\n`).toMatchFileSnapshot(join(PAPERS, `${name}.pdf.txt`));
  });

  test("a claim knows its page, in a paragraph that runs over it too", async () => {
    const claims = extractDocument(await documentIn(join(PAPERS, "report.pdf")));
    const pages = new Map(claims.map(({ quote, page }) => [quote, page]));
    expect(["12", "57", "1,300", "4,200", "3"].map((quote) => pages.get(quote))).toEqual([1, 2, 2, 2, 3]);
  });

  test("what was left out stands behind the text, on its page", async () => {
    const [without, whole] = [
      await documentIn(join(PAPERS, "report.pdf")),
      await documentIn(join(PAPERS, "report.pdf"), { includeFurniture: true }),
    ];
    expect(without.text).not.toContain("Salt Board");
    expect(whole.text.startsWith(`${without.text}\n\nAnnual Report of the Salt Board\n\n– 1 –`)).toBe(true);
    expect(whole.pages?.map(([, page]) => page)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test("title and date from its properties", async () => {
    const [item] = await read(join(PAPERS, "storm.pdf"));
    if (item?.type !== "document") throw new Error("no document");
    expect(item.document).toMatchObject({ title: "Storm losses in the port of Velmar", published: "2031-11-15" });
    expect(item.about().get("published")).toBe("the day on which its file was made");
  });
});

describe("one text in five formats gives the same claims", () => {
  const PLACES = new Set(["id", "start", "end", "line", "page", "publisher", "published"]);
  const bare = (claim: Claim) => Object.fromEntries(Object.entries(claim).filter(([field]) => !PLACES.has(field)));
  const claimsOf = async (name: string) =>
    // the formats know different dates of it, or none
    extractDocument({ ...(await documentIn(join(PAPERS, name))), published: null }).map(bare);

  test.each(["storm.md", "storm.html", "storm.docx", "storm.pdf"])("%s", async (name) => {
    const claims = await claimsOf(name);
    expect(claims.length).toBeGreaterThan(15);
    expect(claims).toEqual(await claimsOf("storm.txt"));
  });
});

describe("lines of a paragraph", () => {
  const words = new Set(["anti-aircraft", "handmade"]);
  test.each([
    ["lost ammuni-", "tion", "lost ammunition"],
    ["the BM-", "21 launcher", "the BM-21 launcher"],
    ["a 30-", "km march", "a 30-km march"],
    ["Nagorno-", "Karabakh", "Nagorno-Karabakh"],
    ["six anti-", "tank guns", "six anti-tank guns"],
    ["two anti-", "aircraft guns", "two anti-aircraft guns"],
    ["hand-", "made", "handmade"],
    ["twenty-", "five", "twenty-five"],
    ["two- and three-", "wheeled", "two- and three-wheeled"],
    ["two-", "and three-wheeled", "two- and three-wheeled"],
    ["in 2019–", "2020", "in 2019–2020"],
    ["the gun –", "a large one", "the gun – a large one"],
    ["ammu\u00ad", "nition", "ammunition"],
    ["12", "tanks", "12 tanks"],
  ])("%s / %s", (before, next, whole) => expect(joinLines(before, next, words)).toBe(whole));
});

describe("positions", () => {
  const at = (text: string, x0: number, y: number, size = 10): Run => ({ text, x0, x1: x0 + text.length * 5, y, size });
  const textOf = (...runs: readonly Run[]) => textOfSheets([{ page: 1, width: 600, height: 800, runs }], false).text;

  test("the mark of a list entry belongs to its words", () => {
    expect(rowsOf([at("•", 50, 100), at("12 tanks", 70, 100)]).map(({ runs }) => runs.length)).toEqual([1]);
    expect(textOf(at("•", 50, 100), at("12 tanks", 70, 100), at("•", 50, 112), at("9 guns", 70, 112))).toBe(
      "- 12 tanks\n- 9 guns",
    );
  });

  test("cells of several lines", () => {
    const rows = [at("Type", 50, 100), at("lost", 200, 100), at("Howitzers of the", 50, 120), at("12", 200, 120)];
    expect(textOf(...rows, at("second army", 50, 132), at("Tanks", 50, 152), at("7", 200, 152))).toBe(
      "| Type | lost |\n| - | - |\n| Howitzers of the second army | 12 |\n| Tanks | 7 |",
    );
  });

  test("an empty cell stays empty", () => {
    const rows = [at("Type", 50, 100), at("lost", 200, 100), at("taken", 300, 100), at("Tanks", 50, 112), at("7", 300, 112)];
    expect(textOf(...rows, at("Guns", 50, 124), at("5", 200, 124))).toBe(
      "| Type | lost | taken |\n| - | - | - |\n| Tanks |  | 7 |\n| Guns | 5 |  |",
    );
  });

  test("wide gaps between words are no table", () => {
    const words = ["The", "defenders", "of", "the", "delta"];
    const line = (y: number, gap: number) => words.map((word, i) => at(word, 50 + i * 60 + (i % 2) * gap, y));
    expect(textOf(...line(100, 0), ...line(112, 25), ...line(124, -9))).not.toContain("|");
  });

  test("nothing on the pages", () => expect(textOf()).toBe(""));
});

describe("faults end in one line", () => {
  const whole = paper("storm.pdf");
  const bomb = Buffer.from(
    whole.toString("latin1").replace(/stream\n[\s\S]*?\nendstream/, () => {
      const packed = deflateSync(Buffer.alloc(3_000_000, " ")).toString("latin1");
      return `stream\n${packed}\nendstream`;
    }),
    "latin1",
  );
  const DAMAGED = "no PDF that can be read: it is damaged or cut short";
  test.each<[string, Uint8Array, string | RegExp, Partial<ReadOptions>]>([
    ["cut.pdf", whole.subarray(0, 1500), DAMAGED, {}],
    ["noise.pdf", Buffer.from("%PDF-1.4 and then nothing\nstartxref\n0\n%%EOF"), DAMAGED, {}],
    ["empty.pdf", Buffer.alloc(0), "an empty file", {}],
    ["locked.pdf", paper("locked.pdf"), "an encrypted PDF: it needs a password", {}],
    ["scanned.pdf", paper("scanned.pdf"), "its pages hold no text; they may be pictures of text (OCR can read those)", {}],
    [
      "bomb.pdf",
      bomb,
      "a part of it unpacks to more than 1 MB (--max-inflated says how many are borne)",
      { maxInflated: 1_000_000 },
    ],
    ["large.pdf", whole, /^0\.00\d+ MB, which is more than the 0\.001 MB that are read/, { maxSize: 1000 }],
  ])("%s", async (name, bytes, reason, options) => {
    const items = await read(put(name, bytes), options);
    expect(items).toMatchObject([{ type: "fault", reason: typeof reason === "string" ? reason : expect.stringMatching(reason) }]);
    expect(saidOf(items)[0]).not.toMatch(/\n/);
  });

  test.each([
    ["letter.txt", whole],
    ["letter", whole],
    ["letter.pdf.gz", gzipSync(whole)],
  ])("told by content: %s", async (name, bytes) => {
    expect((await documentIn(put(name, bytes))).text).toContain("- 310 tents");
  });

  test("a damaged table of objects, whose errors the library loses, ends neither the run nor waits for ever", async () => {
    for (let at = whole.indexOf("xref"); at < whole.length - 40; at += 7) {
      const broken = Buffer.from(whole);
      broken.write("9", at + 4);
      const items = await read(put("table.pdf", broken));
      expect(items.map(({ type }) => type)).toHaveLength(1);
    }
  });

  test("the others of a folder are read", async () => {
    const items = await read(PAPERS);
    const faults = items.filter(({ type }) => type === "fault").map(({ path }) => path.slice(PAPERS.length + 1));
    expect(faults.sort()).toEqual(["bomb.docx", "locked.pdf", "scanned.pdf", "sheet.docx"]);
    expect(items.filter(({ type }) => type === "document").length).toBeGreaterThan(6);
  });
});
