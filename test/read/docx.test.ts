import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Read, ReadOptions } from "../../src/read/index.js";
import { bytesOf, read as readAll, saidOf } from "./reading.js";

const PAPERS = fileURLToPath(new URL("papers", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const paper = (name: string): Buffer => readFileSync(join(PAPERS, name));
const read = (path: string, options: Partial<ReadOptions> = {}): Promise<Read[]> => readAll([path], options);

function put(name: string, content: Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const textsOf = (items: readonly Read[]) => items.flatMap((item) => (item.type === "document" ? [item.document.text] : []));

test("the text reads like that of a web page", async () => {
  const [text] = textsOf(await read(join(PAPERS, "storm.docx")));
  expect(`${text}\n`).toBe(readFileSync(join(PAPERS, "storm.md"), "utf8"));
});

test("what its properties tell; neither the day on which it was made nor the company counts", async () => {
  const [item] = await read(join(PAPERS, "storm.docx"));
  if (item?.type !== "document") throw new Error("no document");
  expect(item.document).toMatchObject({
    id: "storm",
    title: "Storm losses in the port of Velmar",
    publisher: null,
    published: null,
  });
  expect(item.about().get("title")).toBe("its properties");
});

describe("told by content", () => {
  test.each([
    ["letter.txt", paper("storm.docx")],
    ["letter", paper("storm.docx")],
    ["letter.docx.gz", gzipSync(paper("storm.docx"))],
  ])("%s", async (name, bytes) => {
    expect(textsOf(await read(put(name, bytes)))[0]).toContain("- 310 tents");
  });

  test("standard input", async () => {
    const items = await read("-", { stdin: bytesOf(paper("storm.docx")) });
    expect(textsOf(items)[0]).toContain("- 310 tents");
  });
});

describe("faults end in one line", () => {
  const whole = paper("storm.docx");
  const broken = Buffer.from(whole);
  broken.write("<w:p><w:x>", broken.indexOf("<w:body>") + 8);
  test.each([
    ["cut.docx", whole.subarray(0, 2000), "a damaged Word file: it ends too early, or is no ZIP archive"],
    ["directory.docx", Buffer.concat([whole.subarray(0, 900), whole.subarray(1400)]), /^a damaged Word file: /],
    ["broken.docx", broken, /^a damaged Word file: /],
    ["noise.docx", Buffer.from("no archive"), "a damaged Word file: it ends too early, or is no ZIP archive"],
    [
      "password.docx",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      "a Word file with a password, or of the old kind (.doc): save it as .docx without one",
    ],
    ["sheet.docx", paper("sheet.docx"), "a ZIP archive without a Word document in it"],
    ["empty.docx", Buffer.alloc(0), "an empty file"],
  ])("%s", async (name, bytes, reason) => {
    const items = await read(put(name, bytes));
    expect(items).toMatchObject([{ type: "fault", reason: typeof reason === "string" ? reason : expect.stringMatching(reason) }]);
    expect(saidOf(items)[0]).not.toMatch(/\n/);
  });

  test("a bomb is given up before it is unpacked, whatever it says of its size", async () => {
    const reason = "fault: a part of it unpacks to more than 1 MB (--max-inflated says how many are borne)";
    expect(saidOf(await read(join(PAPERS, "bomb.docx"), { maxInflated: 1_000_000 }))).toEqual([reason]);
  });

  test("a text that is asked for as one", async () => {
    const items = await read(join(PAPERS, "storm.docx"), { from: "text" });
    expect(saidOf(items)).toEqual(["fault: a ZIP archive or an Office file (--from docx reads Word files)"]);
  });
});
