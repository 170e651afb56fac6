import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Read, readCorpus } from "../../src/read/index.js";
import { bytesOf, read, saidOf } from "./reading.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-claims-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (name) => join(folder, name);
}

const textsOf = (items: readonly Read[]) =>
  items.flatMap((item) => (item.type === "document" ? [`${item.document.id}: ${item.document.text}`] : []));

const TEXT = "Nine ships and four boats were lost.";
const PAGE = `<!doctype html><title>x</title><p>${TEXT}</p>`;

describe("packed files", () => {
  const csv = `id,text\nt,${TEXT}\n`;
  test.each([
    ["a.txt.gz", TEXT, `a: ${TEXT}`],
    ["a.md.gz", TEXT, `a: ${TEXT}`],
    ["a.html.gz", PAGE, `a: ${TEXT}`],
    ["a.HTM.GZ", PAGE, `a: ${TEXT}`],
    ["a.ndjson.gz", JSON.stringify({ id: "n", text: TEXT }), `n: ${TEXT}`],
    ["a.json.gz", JSON.stringify([{ id: "j", text: TEXT }]), `j: ${TEXT}`],
    ["a.csv.gz", csv, `t: ${TEXT}`],
    ["a.gz", PAGE, `a: ${TEXT}`],
    ["unsaid.txt", TEXT, `unsaid: ${TEXT}`],
  ])("%s", async (name, content, text) => {
    expect(textsOf(await read([put({ [`packed/${name}`]: gzipSync(content) })(`packed/${name}`)]))).toEqual([text]);
  });

  test("a name that promises too much, and standard input", async () => {
    expect(textsOf(await read([put({ "packed/plain.txt.gz": TEXT })("packed/plain.txt.gz")]))).toEqual([`plain: ${TEXT}`]);
    expect(textsOf(await read(["-"], { stdin: bytesOf(gzipSync(PAGE)) }))).toEqual([`stdin: ${TEXT}`]);
  });

  test("damaged, cut off, and too large", async () => {
    const packed = gzipSync(TEXT.repeat(50));
    const lines = gzipSync(
      Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `d${i}`, text: `${TEXT} ${i * i}` })).join("\n"),
    );
    const at = put({
      "broken/cut.txt.gz": packed.subarray(0, 40),
      "broken/noise.txt.gz": Buffer.concat([packed.subarray(0, 20), Buffer.from("noise, more noise")]),
      "broken/bomb.html.gz": gzipSync(Buffer.alloc(30_000_000, 32)),
      "broken/lines.ndjson.gz": lines.subarray(0, lines.length - 300),
    });
    expect(saidOf(await read([at("broken/cut.txt.gz")]))).toEqual(["fault: a damaged .gz file: it ends too early"]);
    expect(saidOf(await read([at("broken/noise.txt.gz")]))).toEqual(["fault: a damaged .gz file"]);
    expect(saidOf(await read([at("broken/bomb.html.gz")]))).toEqual([
      "fault: unpacks to more than the 20 MB that are read (--max-size says how many)",
    ]);
    const partly = await read([at("broken/lines.ndjson.gz")]);
    expect(saidOf(partly).at(-1)).toBe("fault: a damaged .gz file: it ends too early");
    expect(textsOf(partly).length).toBeGreaterThan(10);
  });

  test("a limit of one's own", async () => {
    const at = put({ "limit/a.txt": TEXT.repeat(100), "limit/b.txt": TEXT });
    const items = await read([at("limit")], { maxSize: 1000 });
    expect(textsOf(items)).toEqual([`b: ${TEXT}`]);
    expect(saidOf(items)).toEqual(["fault: 0.0036 MB, which is more than the 0.001 MB that are read (--max-size says how many)"]);
  });
});

describe("what a file is, where its name does not say", () => {
  test.each<[string, string, string]>([
    ["page", PAGE, `page: ${TEXT}`],
    ["page.php", `<!-- saved --><html><p>${TEXT}`, `page: ${TEXT}`],
    ["declared.aspx", `<?xml version="1.0"?>\n<!DOCTYPE html><html><p>${TEXT}</html>`, `declared: ${TEXT}`],
    ["lines", `{"id":"a","text":"${TEXT}"}\n{"id":"b","text":"Two."}\n`, `a: ${TEXT}`],
    ["array", `[\n{"id":"a","text":"${TEXT}"}]`, `a: ${TEXT}`],
    ["rows", `id,text\na,${TEXT}\n`, `a: ${TEXT}`],
    ["speech", TEXT, `speech: ${TEXT}`],
    ["report.2031", TEXT, `report: ${TEXT}`],
    ["really-a-page.txt", PAGE, `really-a-page: ${TEXT}`],
    ["about-tags.txt", `<b> is a tag. ${TEXT}`, `about-tags: <b> is a tag. ${TEXT}`],
  ])("%s", async (name, content, text) => {
    expect(textsOf(await read([put({ [`told/${name}`]: content })(`told/${name}`)]))[0]).toBe(text);
  });

  test("in a folder pages and prose are found, other files are left out", async () => {
    const at = put({
      "found/page": PAGE,
      "found/speech": `${TEXT} The harbour master said that all of them had been insured.`,
      "found/list.php": PAGE,
      "found/code.php": "<?php echo 12; ?>",
      "found/Makefile": "all:\n\tcc -o ship ship.c\n",
      "found/noise": new Uint8Array([0, 1, 2, 0, 0, 3, 0, 255]),
      "found/a.jpg": "x",
      "found/.hidden.txt": "Ten ships.",
    });
    const items = await read([at("found")]);
    expect(textsOf(items).map((text) => text.slice(0, text.indexOf(":")))).toEqual(["list", "page", "speech"]);
    expect(saidOf(items)).toEqual(["warning: left out 4 files that are no documents (.jpg, .php, Makefile, noise)"]);
  });

  test("what the user says goes before what the content tells", async () => {
    const at = put({ "said/page.txt": PAGE, "said/text.html": TEXT });
    expect(textsOf(await read([at("said/page.txt")], { from: "text" }))).toEqual([`page: ${PAGE}`]);
    expect(textsOf(await read([at("said/page.txt")], { from: "html" }))).toEqual([`page: ${TEXT}`]);
  });
});

describe("folders", () => {
  test("a link to a folder around it is named and left out; a link that leads nowhere is named", async () => {
    const at = put({ "round/a.txt": TEXT, "round/sub/b.txt": "Two ships." });
    symlinkSync(join(folder, "round"), join(folder, "round/sub/again"));
    symlinkSync(join(folder, "nowhere"), join(folder, "round/dead.txt"));
    const items = await read([at("round")]);
    expect(textsOf(items)).toHaveLength(2);
    expect(saidOf(items)).toEqual(["fault: a link to a folder that it stands in: left out", "fault: no such file"]);
  });

  test("a linked folder beside is read, and each file once", async () => {
    const at = put({ "linked/a/x.txt": TEXT, "elsewhere/y.txt": "Two ships." });
    symlinkSync(join(folder, "elsewhere"), join(folder, "linked/there"));
    symlinkSync(join(folder, "linked/a"), join(folder, "linked/b"));
    const items = await read([at("linked")]);
    expect(textsOf(items)).toEqual([`x: ${TEXT}`, "y: Two ships."]);
    expect(saidOf(items)).toEqual([]);
  });

  test("what a browser saved beside a page belongs to it", async () => {
    const at = put({ "saved/News.html": PAGE, "saved/News_files/ad.html": "<p>500 cars</p>", "saved/more_files/b.txt": "Two." });
    expect(textsOf(await read([at("saved")]))).toEqual([`News: ${TEXT}`, "b: Two."]);
  });

  test("names with spaces, quotation marks, line ends and emoji", async () => {
    const names = ["a b.txt", "q\"uo'te.txt", "new\nline.txt", "🚢.txt", "é.html"];
    const at = put(Object.fromEntries(names.map((name, i) => [`names/${name}`, `${i} ships`])));
    expect(textsOf(await read([at("names")]))).toHaveLength(names.length);
  });
});

describe("files that go away", () => {
  test("one that vanishes before its turn is named, the others are read", async () => {
    const at = put({ "gone/a.txt": TEXT, "gone/b.txt": TEXT, "gone/c.txt": "Two boats were lost." });
    const stdin = bytesOf();
    const options = { from: "auto", encoding: null, textField: "text", manifest: null, stdin } as const;
    const seen: string[] = [];
    for await (const item of readCorpus([at("gone")], options)) {
      seen.push("reason" in item ? `${item.path.slice(-5)}: ${item.reason}` : item.path.slice(-5));
      rmSync(at("gone/b.txt"), { force: true });
    }
    expect(seen).toEqual(["a.txt", "b.txt: no such file", "c.txt"]);
  });

  // whoever may do everything may read everything
  test.skipIf(process.getuid?.() === 0)("one that may not be read", async () => {
    const at = put({ "shut/a.txt": TEXT, "shut/b.txt": TEXT });
    chmodSync(at("shut/a.txt"), 0);
    const said = saidOf(await read([at("shut")]));
    chmodSync(at("shut/a.txt"), 0o600);
    expect(said).toEqual(["fault: no permission to read it"]);
  });
});
