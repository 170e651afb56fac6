import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../../src/columns.js";
import { csv } from "../../src/export/csv.js";
import type { Exporter } from "../../src/export/index.js";
import { json } from "../../src/export/json.js";
import { ndjson } from "../../src/export/ndjson.js";
import { plainNumber } from "../../src/export/rows.js";
import { tsv } from "../../src/export/tsv.js";
import type { Claim } from "../../src/types.js";
import { CLAIMS, claim, GROWTH, HEADS, PAGE, PLAIN } from "./samples.js";

function write(exporter: Exporter, claims: readonly Claim[], excel = false): string {
  const writer = exporter.claims({ ...PLAIN, excel });
  return writer.begin() + writer.document(HEADS[0]!, claims) + writer.end();
}

const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

describe("csv", () => {
  test("a header and a row a claim, in column order", () => {
    const lines = write(csv, CLAIMS).split("\n");
    expect(lines[0]).toBe(CLAIM_COLUMNS.join(","));
    expect(lines).toHaveLength(CLAIMS.length + 2);
    expect(lines.at(-1)).toBe("");
  });

  test("empty is an empty cell", () => {
    const [row] = rowsOf(write(csv, [claim({ low: null, unit: null, speaker: null })]));
    expect(row).toMatchObject({ low: "", unit: "", speaker: "", best: "196" });
  });

  test.each([
    ['She said: "no"', '"She said: ""no"""'],
    ["a, b", '"a, b"'],
    ["two\nlines", '"two\nlines"'],
    ["old\rMac", '"old\rMac"'],
  ])("%j is quoted", (sentence, cell) => expect(write(csv, [claim({ sentence })])).toContain(`,${cell},`));

  test.each(["=1+1", "+7", "-5 degrees", "@sum", "\tx", "\rx"])("a formula is not one in a text column: %j", (quote) => {
    expect(rowsOf(write(csv, [claim({ quote })]))[0]!.quote).toBe(`'${quote}`);
  });

  test("numbers and our own notations are not guarded", () => {
    const [row] = rowsOf(write(csv, [claim({ low: -5, value: "--11-08" })]));
    expect(row).toMatchObject({ low: "-5", value: "--11-08" });
  });

  test("--excel: byte order mark and CRLF", () => {
    const text = write(csv, CLAIMS, true);
    expect(text.startsWith("\ufeffid,doc,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(CLAIMS.length + 2);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("findings: a row a side", () => {
    const text = csv.findings({ ...PAGE, findings: [GROWTH] }, PLAIN);
    expect(text.split("\n")[0]).toBe(FINDING_COLUMNS.join(","));
    expect(rowsOf(text)).toEqual([
      expect.objectContaining({
        finding: GROWTH.id,
        side: "1",
        how: "sum",
        best: "214",
        docs: "bulletin",
        claims: "c-000000000001 c-000000000002",
        delta: "",
      }),
      expect.objectContaining({
        finding: GROWTH.id,
        side: "2",
        how: "stated",
        best: "366",
        docs: "address",
        delta: "152",
        asOf: "2031-07-01",
      }),
    ]);
  });

  test("findings that are none have a header", () => {
    expect(csv.findings({ ...PAGE, findings: [] }, PLAIN)).toBe(`${FINDING_COLUMNS.join(",")}\n`);
  });
});

test.each([
  [0, "0"],
  [2487, "2487"],
  [0.1, "0.1"],
  [5e9, "5000000000"],
  [1e21, "1000000000000000000000"],
  [-3e22, "-30000000000000000000000"],
  [1e-7, "0.0000001"],
  [1.25e-9, "0.00000000125"],
  [Number.POSITIVE_INFINITY, ""],
])("%s is written %j", (value, text) => expect(plainNumber(value)).toBe(text));

test("tsv: tabs, line ends and backslashes are escaped, a row is a line", () => {
  const lines = write(tsv, [claim({ sentence: 'a\tb\nc\\d "e"' })]).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]!.split("\t")).toHaveLength(CLAIM_COLUMNS.length);
  expect(lines[1]).toContain('\ta\\tb\\nc\\\\d "e"\t');
});

test("ndjson: an object a line, empty is null, an open end is null", () => {
  const lines = write(ndjson, [claim({ high: Number.POSITIVE_INFINITY, place: null }), claim({})])
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0]!)).toMatchObject({ place: null, high: null, best: 196 });
});

test("json: one array, whatever the number of claims and documents", () => {
  const writer = json.claims(PLAIN);
  const text = [
    writer.begin(),
    writer.document(HEADS[0]!, []),
    writer.document(HEADS[0]!, CLAIMS.slice(0, 2)),
    writer.document(HEADS[1]!, CLAIMS.slice(2)),
    writer.end(),
  ].join("");
  expect(JSON.parse(text)).toEqual(CLAIMS);
  expect(JSON.parse(write(json, []))).toEqual([]);
  expect(JSON.parse(json.findings(PAGE, PLAIN))).toEqual(PAGE.findings);
  expect(JSON.parse(json.findings({ ...PAGE, findings: [] }, PLAIN))).toEqual([]);
});
