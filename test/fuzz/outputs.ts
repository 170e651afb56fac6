import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { CLAIM_COLUMNS, FINDING_COLUMNS } from "../../src/columns.js";
import { csv } from "../../src/export/csv.js";
import { github } from "../../src/export/github.js";
import { html } from "../../src/export/html.js";
import type { DocumentHead, Exporter, FindingPage } from "../../src/export/index.js";
import { json } from "../../src/export/json.js";
import { jsonld } from "../../src/export/jsonld.js";
import { md } from "../../src/export/md.js";
import { ndjson } from "../../src/export/ndjson.js";
import { sarif } from "../../src/export/sarif.js";
import { table } from "../../src/export/table.js";
import { tsv } from "../../src/export/tsv.js";
import type { Claim, Document, Finding } from "../../src/types.js";
import { sarifFaults } from "../export/sarif-shape.js";

const VIEW = { width: 80, color: false, excel: false, version: "1.2.3" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const OWN = /^[-\d.:/TPYMWDHSZ]{1,60}$/;

/** RFC 4180 by its grammar, and nothing else: the writer and the usual reader come from one hand. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const place = cell.lastIndex;
    const { quoted, plain, end } = cell.exec(text)?.groups ?? assert.fail(`no CSV at ${place}: ${text.slice(place, place + 60)}`);
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  assert.equal(row.length, 0);
  return rows;
}

const written = (exporter: Exporter, document: Document, claims: readonly Claim[]): string => {
  const writer = exporter.claims(VIEW);
  return writer.begin() + writer.document(document, claims, document.text) + writer.end();
};

const lines = (text: string): string[] => text.split("\n").slice(0, -1);
const onePerClaim = (ids: readonly unknown[], claims: readonly Claim[]) =>
  assert.deepEqual(
    ids,
    claims.map(({ id }) => id),
  );

/** Claims in every format, each read back by another parser than ours. */
export function checkClaims(document: Document, claims: readonly Claim[]): void {
  const text = written(csv, document, claims);
  const rows = cellsOf(text);
  assert.deepEqual(rows, parse(text));
  assert.deepEqual(rows[0], [...CLAIM_COLUMNS]);
  onePerClaim(
    rows.slice(1).map((row) => row[0]),
    claims,
  );
  for (const cell of rows.flat()) assert.ok(!RUNS.test(cell) || OWN.test(cell), `a formula: ${cell}`);
  const tabbed = lines(written(tsv, document, claims)).map((line) => line.split("\t"));
  for (const row of tabbed) assert.equal(row.length, CLAIM_COLUMNS.length);
  onePerClaim(
    tabbed.slice(1).map((row) => row[0]),
    claims,
  );
  assert.deepEqual(
    lines(written(ndjson, document, claims)).map((line) => JSON.parse(line)),
    plain(claims),
  );
  assert.deepEqual(JSON.parse(written(json, document, claims)), plain(claims));
  const { items } = JSON.parse(written(jsonld, document, claims));
  assert.equal(items.length, claims.length);
  for (const [i, { target }] of items.entries()) assert.equal(target.selector[0].exact, claims[i]!.quote);
  for (const shown of [written(table, document, claims), written(md, document, claims)]) assert.doesNotMatch(shown, STEERS);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Findings in every format. */
export function checkFindings(findings: readonly Finding[], claims: readonly Claim[], documents: readonly Document[]): void {
  const heads = documents.map(({ text: _, ...head }): DocumentHead => head);
  const page: FindingPage = {
    findings,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    documents: new Map(heads.map((head) => [head.id, head])),
    hidden: new Map(),
  };
  for (const { sides } of findings) for (const side of sides) for (const id of side.claims) assert.ok(page.claims.has(id));
  const rows = cellsOf(csv.findings(page, VIEW));
  assert.deepEqual(rows[0], [...FINDING_COLUMNS]);
  assert.equal(
    rows.length - 1,
    findings.reduce((sum, { sides }) => sum + sides.length, 0),
  );
  assert.deepEqual(
    lines(ndjson.findings(page, VIEW)).map((line) => JSON.parse(line)),
    plain(findings),
  );
  assert.equal(JSON.parse(jsonld.findings(page, VIEW)).items.length, findings.length);
  const log = JSON.parse(sarif.findings(page, VIEW));
  assert.deepEqual(sarifFaults(log), []);
  assert.equal(log.runs[0].results.length, findings.length);
  const commands = lines(github.findings(page, VIEW));
  assert.equal(commands.length, findings.length);
  for (const command of commands) assert.match(command, /^::(?:error|warning|notice) [^\r\n]*$/);
  for (const shown of [table.findings(page, VIEW), md.findings(page, VIEW)]) assert.doesNotMatch(shown, STEERS);
  checkReport(html.findings(page, VIEW), findings);
}

function checkReport(file: string, findings: readonly Finding[]): void {
  assert.equal(file.match(/<script/g)?.length, 2);
  assert.equal(file.match(/<!--/g), null);
  const data = /<script type="application\/json" id="data">(?<json>[^<]*)<\/script>/.exec(file)!.groups!.json!;
  assert.equal(JSON.parse(data).findings.length, findings.length);
  const spoken = /<noscript>(?<words>[\s\S]*?)<\/noscript>/.exec(file)!.groups!.words!;
  assert.doesNotMatch(spoken.replace(/<\/?(?:h1|p|ul|li|strong)>/g, ""), /[<>]/);
}
