import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../src/input-error.js";
import { readManifest } from "../src/read/manifest.js";
import { rowsOfParquet } from "../src/read/parquet.js";
import { runCase } from "./fuzz/cases.js";
import { cellsOf } from "./fuzz/outputs.js";
import { type Seeds, seedsOf } from "./fuzz/seeds.js";
import { bytesOf, read } from "./read/reading.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-claims-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cases of each share; `npm run fuzz` runs the long list. */
const CASES = 40;

describe("inputs with random changes are read, compared and written, and nothing breaks", () => {
  let seeds: Seeds;
  beforeAll(async () => {
    seeds = await seedsOf(fileURLToPath(new URL("..", import.meta.url)));
  });

  test("there is something to change, of every kind", () => {
    for (const ending of [".txt", ".html", ".md", ".pdf", ".docx", ".ndjson", ".csv", ".tsv", ".json", ".parquet", ".txt.gz"])
      expect(seeds[ending]?.length, ending).toBeGreaterThan(0);
  });

  // damaged Parquet files, whose errors the library lost in promises that nobody awaited: the whole run ended
  test.each([5683, 11_561])("seed %d, which failed once", (seed) =>
    runCase(seed, seeds, folder).then(({ bytes }) => expect(bytes).toBeGreaterThan(0)),
  );

  test("a Parquet file with run lengths of billions is given up", { timeout: 60_000 }, async () => {
    await runCase(38_983, seeds, folder);
    const path = join(folder, "case.parquet");
    await expect(rowsOfParquet(path, readFileSync(path))).rejects.toThrow("no Parquet file, or a damaged one");
  });

  test.each([0, 1, 2])("seeds from %d thousand on", async (thousand) => {
    for (let seed = thousand * 1000; seed < thousand * 1000 + CASES; seed++)
      await runCase(seed, seeds, folder).catch((error: Error) => assert.fail(`seed ${seed}: ${error.stack}`));
  });
});

describe("any JSON at all", () => {
  const options = { numRuns: 60, seed: 9 };

  test("as a line or an array of documents ends in documents, claims or reasons", async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom("id", "text", "published", "quote", "figure", "title", "__proto__", "url", "low"),
        fc.jsonValue({ maxDepth: 1 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(value, async (one) => {
        const items = await read(["-"], { from: "ndjson", stdin: bytesOf(Buffer.from(`${JSON.stringify(one)}\n`)) });
        expect(items.length).toBeGreaterThan(0);
        for (const item of items) if (item.type === "fault") expect(item.reason).toMatch(/^line 1: ./);
      }),
      options,
    );
  });

  test("as a manifest is taken, or refused with its path", async () => {
    const path = join(folder, "manifest.json");
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((documents) => ({ documents })),
        ),
        async (one) => {
          writeFileSync(path, JSON.stringify(one));
          const error = await readManifest(path, []).catch((caught: unknown) => caught);
          if (error instanceof Error) expect(error).toBeInstanceOf(InputError);
        },
      ),
      options,
    );
  });
});

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ['"a,""b""\n",\r\n', [['a,"b"\n', ""]]],
])("%j is read by the grammar of CSV", (text, rows) => expect(cellsOf(text)).toEqual(rows));

test.each(['a"b\n', '"a', '"a"b\n'])("%j is none", (text) => expect(() => cellsOf(text)).toThrow());
