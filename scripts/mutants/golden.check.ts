import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { csv } from "../../src/export/csv.js";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import { readCorpus } from "../../src/read/index.js";
import type { Document } from "../../src/types.js";

// What test/golden.test.ts asks of the files on record, worked out anew each time that it is asked.
const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const OPTIONS = { from: "auto", encoding: null, textField: "text", manifest: null, stdin: process.stdin } as const;

const documents = new Map<string, Document[]>();
for (const name of readdirSync(FIXTURES)) {
  const all: Document[] = [];
  for await (const read of readCorpus([join(FIXTURES, name, "input")], OPTIONS))
    if (read.type === "document") all.push(read.document);
  documents.set(name, all);
}

const onFile = (name: string, file: string) => readFileSync(join(FIXTURES, name, file), "utf8");
const claimsOf = (all: readonly Document[]) => all.map((document) => extractDocument({ ...document }));

test.each([...documents])("claims of %s", (name, all) => {
  const { begin, document, end } = csv.claims({ width: 80, color: false, excel: false });
  const rows = claimsOf(all).map((claims, at) => {
    const { text: _, ...head } = all[at]!;
    return document(head, claims);
  });
  expect(begin() + rows.join("") + end() === onFile(name, "expected.csv")).toBe(true);
});

// read once: a change of link or judge makes no other claims
const read = new Map([...documents].map(([name, all]) => [name, claimsOf(all).flat()]));

test.each([...read])("findings of %s", (name, claims) => {
  const findings = diffClaims(claims.map((claim) => ({ ...claim })));
  const lines = findings.map((finding) => `${JSON.stringify(finding)}\n`).join("");
  expect(lines === onFile(name, "expected-findings.ndjson")).toBe(true);
});
