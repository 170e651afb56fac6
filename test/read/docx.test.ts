import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Read, type ReadOptions, readCorpus } from "../../src/read/index.js";

const PAPERS = fileURLToPath(new URL("papers", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytesOf = (name: string): Buffer => readFileSync(join(PAPERS, name));

async function* stdinOf(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function read(path: string, options: Partial<ReadOptions> = {}): Promise<Read[]> {
  const all: Read[] = [];
  const defaults: ReadOptions = { from: "auto", encoding: null, textField: "text", manifest: null, stdin: stdinOf() };
  for await (const item of readCorpus([path], { ...defaults, ...options })) all.push(item);
  return all;
}

function put(name: string, content: Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const textsOf = (items: readonly Read[]) => items.flatMap((item) => (item.type === "document" ? [item.document.text] : []));
const saidOf = (items: readonly Read[]) => items.flatMap((item) => ("reason" in item ? [`${item.type}: ${item.reason}`] : []));

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
    ["letter.txt", bytesOf("storm.docx")],
    ["letter", bytesOf("storm.docx")],
    ["letter.docx.gz", gzipSync(bytesOf("storm.docx"))],
  ])("%s", async (name, bytes) => {
    expect(textsOf(await read(put(name, bytes)))[0]).toContain("- 310 tents");
  });

  test("standard input", async () => {
    const items = await read("-", { stdin: stdinOf(bytesOf("storm.docx")) });
    expect(textsOf(items)[0]).toContain("- 310 tents");
  });
});

describe("faults end in one line", () => {
  const whole = bytesOf("storm.docx");
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
    ["sheet.docx", bytesOf("sheet.docx"), "a ZIP archive without a Word document in it"],
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
