import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { csv } from "../src/export/csv.js";
import { diffClaims, extractDocument } from "../src/pipeline.js";
import { readCorpus } from "../src/read/index.js";
import type { Claim, Document, Finding } from "../src/types.js";
import { CASES } from "./golden-cases.js";
import { KNOWN_MISSES } from "./known-misses.js";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));
const SILENT = ["scope-differs", "unresolved"];
const FLAGGED = ["part-exceeds-total", "does-not-add-up", "conflict", "contested", "revised-down", "same", "growth", "changed"];
const VIEW = { width: 80, color: false, excel: false };

interface Read {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

async function readCase(name: string): Promise<Read[]> {
  const options = { from: "auto", encoding: null, textField: "text", manifest: null, stdin: process.stdin } as const;
  const all: Read[] = [];
  for await (const read of readCorpus([join(FIXTURES, name, "input")], options)) {
    if (read.type !== "document") throw new Error(`${name}: ${JSON.stringify(read)}`);
    all.push({ document: read.document, claims: extractDocument(read.document) });
  }
  return all;
}

function written(all: readonly Read[]): string {
  const { begin, document, end } = csv.claims(VIEW);
  return begin() + all.map(({ document: { text: _, ...head }, claims }) => document(head, claims)).join("") + end();
}

test("every fixture has a case", () => {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
});

// what is known to be missed must be missed: the day it is read, its line in the table of known misses is to go
const met = new Set<string>();
function reader(label: string, check: () => void): void {
  met.add(label);
  (KNOWN_MISSES.has(label) ? test.fails : test)(label, check);
}

describe.each(Object.entries(CASES))("%s", (name, expected) => {
  let all: Read[] = [];
  let claims: Claim[] = [];
  let findings: Finding[] = [];
  beforeAll(async () => {
    all = await readCase(name);
    claims = all.flatMap((read) => read.claims);
    findings = diffClaims(claims);
  });
  const quotesOf = (finding: Finding): (string | undefined)[] =>
    finding.sides.flatMap((side) => side.claims).map((id) => claims.find((claim) => claim.id === id)?.quote);
  const holding = (quotes: readonly string[]): Finding[] =>
    findings.filter((finding) => quotes.every((quote) => quotesOf(finding).includes(quote)));
  const at = (doc: string, quote: string): Claim[] => claims.filter((claim) => claim.doc === doc && claim.quote === quote);

  for (const [doc, quote, claim] of expected.claims) {
    const words = Object.values(claim).filter((field) => typeof field === "string" && field !== "exact");
    reader([name, doc, quote, ...words].join(" / "), () => {
      expect(at(doc, quote)).toContainEqual(expect.objectContaining(claim));
    });
  }

  for (const [doc, quote] of expected.silent)
    reader([name, doc, quote, "no claim"].join(" / "), () => {
      expect(at(doc, quote)).toEqual([]);
    });

  for (const [verdict, quotes] of expected.findings)
    reader([name, verdict, ...quotes].join(" / "), () => {
      expect(holding(quotes).map((finding) => finding.verdict)).toContain(verdict);
    });

  for (const quotes of expected.apart)
    reader([name, "apart", ...quotes].join(" / "), () => {
      const judged = holding(quotes).filter(({ verdict }) => !SILENT.includes(verdict) && FLAGGED.includes(verdict));
      expect(judged.map(({ verdict, title }) => ({ verdict, title }))).toEqual([]);
    });

  test("claims and findings are those on file", async () => {
    await expect(written(all)).toMatchFileSnapshot(join(FIXTURES, name, "expected.csv"));
    const lines = findings.map((finding) => `${JSON.stringify(finding)}\n`).join("");
    await expect(lines).toMatchFileSnapshot(join(FIXTURES, name, "expected-findings.ndjson"));
  });
});

test("every known miss belongs to a case", () => {
  expect([...KNOWN_MISSES.keys()].filter((label) => !met.has(label))).toEqual([]);
});
