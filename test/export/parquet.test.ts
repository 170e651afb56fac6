import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, expect, test, vi } from "vitest";
import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../../src/columns.js";
import { parquet } from "../../src/export/parquet.js";
import { extract } from "../../src/index.js";
import { workspace } from "../spawn.js";

vi.setConfig({ testTimeout: 120_000 });
const space = workspace({
  "docs/a.txt": "The mill at Orrin cost $2.5 million. More than 400 people lived in Orrin on 3 May 2019. It lost about 30 boats.",
  "docs/b.txt": "The mill at Orrin cost $3.5 million. The strike lasted 17 days. “Ñandú” killed 12 people.",
});
afterAll(() => space.remove());

const bytesOf = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(space.folder, name))).buffer;
const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("claims come back as they were, in the columns of CSV", async () => {
  expect(space.run(["extract", "docs", "-o", "claims.parquet"])).toMatchObject({ status: 0, stderr: "" });
  const rows = await parquetReadObjects({ file: bytesOf("claims.parquet") });
  expect(rows).toEqual(linesOf(space.run(["extract", "docs", "--format", "ndjson"]).stdout));
  expect(rows.length).toBeGreaterThan(5);
  expect(Object.keys(rows[0]!)).toEqual([...CLAIM_COLUMNS]);
});

test("claims read back give the findings of their documents", () => {
  space.run(["extract", "docs", "-o", "claims.parquet"]);
  const one = space.run(["diff", "docs", "--all", "--format", "ndjson"]).stdout;
  expect(one).not.toBe("");
  expect(space.run(["diff", "claims.parquet", "--all", "--format", "ndjson"]).stdout).toBe(one);
});

test("findings are one row a side, as in CSV", async () => {
  expect(space.run(["diff", "docs", "--all", "-o", "findings.parquet"])).toMatchObject({ status: 0, stderr: "" });
  const rows = await parquetReadObjects({ file: bytesOf("findings.parquet") });
  const findings = linesOf(space.run(["diff", "docs", "--all", "--format", "ndjson"]).stdout) as {
    id: string;
    sides: unknown[];
  }[];
  expect(rows.map(({ finding }) => finding)).toEqual(findings.flatMap(({ id, sides }) => sides.map(() => id)));
  expect(Object.keys(rows[0]!)).toEqual([...FINDING_COLUMNS]);
  expect(rows[0]).toMatchObject({ side: 1, flagged: expect.any(Boolean), docs: expect.any(String) });
});

test("documents in Parquet are read too", async () => {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columns = { id: ["x"], text: ["The ferry carried 214 people."], published: ["2021-05-04"] };
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data }));
  space.put({ "docs.parquet": "" });
  const { writeFileSync } = await import("node:fs");
  writeFileSync(join(space.folder, "docs.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
  const { stdout } = space.run(["extract", "docs.parquet", "--format", "ndjson"]);
  expect(linesOf(stdout)).toMatchObject([{ doc: "x", published: "2021-05-04", best: 214 }]);
});

test("many claims are written in groups of rows, whose offsets fit", async () => {
  const claims = extract({ id: "d", text: "The ferry carried 214 people. It lost 12 boats." });
  const many = Array.from({ length: 45_000 }, (_, at) => ({ ...claims[at % claims.length]!, line: at }));
  const writer = parquet.claims({ width: 80, color: false, excel: false });
  const head = {} as Parameters<typeof writer.document>[0];
  const pieces = [many.slice(0, 30_000), many.slice(30_000)].map((part) => writer.document(head, part));
  const file = Uint8Array.from(Buffer.concat([...pieces, writer.end()].map((piece) => Buffer.from(piece as Uint8Array)))).buffer;
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 10_000, 15_000]);
  const lines = await parquetReadObjects({ file, columns: ["line"] });
  expect(lines.every(({ line }, at) => line === at)).toBe(true);
});

test("what is no Parquet file is a fault, and a summary has no place", () => {
  space.put({ "bad.parquet": "PAR1 and then nothing" });
  expect(space.run(["extract", "bad.parquet"])).toMatchObject({ status: 2, stdout: "" });
  expect(space.run(["diff", "docs", "--summary", "ucdp", "-o", "x.parquet"])).toMatchObject({ status: 2 });
});
