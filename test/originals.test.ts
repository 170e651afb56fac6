import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { extractDocument } from "../src/pipeline.js";
import { declaredCharset } from "../src/read/charset.js";
import { read } from "./read/reading.js";

// What is quoted is looked for in the bytes of the file, by means that share nothing with the readers.
const FOLDER = fileURLToPath(new URL("read", import.meta.url));
const NAMES = [
  ...readdirSync(join(FOLDER, "pages")).map((name) => `pages/${name}`),
  ...["storm.txt", "storm.md", "storm.html", "storm.docx", "storm.pdf", "columns.pdf", "report.pdf"].map(
    (name) => `papers/${name}`,
  ),
].filter((name) => !/pages\/.*\.txt$/.test(name));

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  lt: "<",
  gt: ">",
  ndash: "–",
  mdash: "—",
  pound: "£",
  euro: "€",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  sup2: "²",
  shy: "",
  thinsp: " ",
  eacute: "é",
};

function rawOf(name: string): string {
  const bytes = readFileSync(join(FOLDER, name));
  if (name.endsWith(".pdf"))
    return [...bytes.toString("latin1").matchAll(/\((?<drawn>(?:\\.|[^\\)]){0,500})\) Tj/g)]
      .map(({ groups }) => groups!.drawn)
      .join(" ");
  if (name.endsWith(".docx")) return untagged(partOf(bytes, "word/document.xml"));
  const text = new TextDecoder(name.endsWith(".html") ? (declaredCharset(bytes) ?? "utf-8") : "utf-8").decode(bytes);
  return name.endsWith(".html") ? untagged(text) : text;
}

/** What stands between tags, in attributes and in scripts. */
const untagged = (html: string): string =>
  html
    .replace(/<\/?(?:b|i|em|strong|a|span|sup|sub|w:[a-z]+)\b[^>]*>/gi, (tag) => (/^<\/w:(?:p|tc)>/.test(tag) ? " " : ""))
    .replace(/<[^>]*>/g, (tag) => ` ${tag} `)
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+\d?);/gi, (whole, entity: string) => ENTITIES[entity] ?? whole);

/** One file of a ZIP archive, by the header that has the name. */
function partOf(archive: Buffer, name: string): string {
  let at = archive.indexOf("PK\u0003\u0004");
  while (archive.toString("latin1", at + 30, at + 30 + archive.readUInt16LE(at + 26)) !== name)
    at = archive.indexOf("PK\u0003\u0004", at + 4);
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const part = archive.subarray(start, start + archive.readUInt32LE(at + 18));
  return (archive.readUInt16LE(at + 8) === 0 ? part : inflateRawSync(part)).toString("utf8");
}

/** Raised digits are digits with a tag in HTML; Node reads Windows-1252 as Latin-1. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u0096–]/g, "-")
    .replace(/[\s\u00ad\u200b]+/g, " ");

test.each(NAMES)("every quote of %s stands in the file", async (name) => {
  const raw = plain(rawOf(name));
  const [found] = await read([join(FOLDER, name)]);
  if (found?.type !== "document") throw new Error(JSON.stringify(found));
  const claims = extractDocument(found.document);
  expect(claims.filter(({ quote }) => !raw.includes(plain(quote))).map(({ quote }) => quote)).toEqual([]);
  const signs = [...found.document.text];
  for (const { quote, start, end } of claims) expect(signs.slice(start, end).join("")).toBe(quote);
});
