import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { diffClaims, extractDocument } from "../src/pipeline.js";
import { readCorpus } from "../src/read/index.js";
import type { Claim, Finding } from "../src/types.js";
import { CASES } from "./golden-cases.js";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));
const SILENT = ["scope-differs", "unresolved"];
const FLAGGED = ["part-exceeds-total", "does-not-add-up", "conflict", "contested", "revised-down", "same", "growth", "changed"];

async function claimsOf(name: string): Promise<Claim[]> {
  const options = { from: "auto", encoding: null, textField: "text", manifest: null, stdin: process.stdin } as const;
  const claims: Claim[] = [];
  for await (const read of readCorpus([join(FIXTURES, name, "input")], options)) {
    if (read.type !== "document") throw new Error(`${name}: ${JSON.stringify(read)}`);
    claims.push(...extractDocument(read.document));
  }
  return claims;
}

test("every fixture has a case", () => {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => readdirSync(join(FIXTURES, name)).includes("input"))
      .sort(),
  ).toEqual(Object.keys(CASES).sort());
});

describe.each(Object.entries(CASES))("%s", (name, expected) => {
  let claims: Claim[] = [];
  let findings: Finding[] = [];
  beforeAll(async () => {
    claims = await claimsOf(name);
    findings = diffClaims(claims);
  });
  const quotesOf = (finding: Finding): (string | undefined)[] =>
    finding.sides.flatMap((side) => side.claims).map((id) => claims.find((claim) => claim.id === id)?.quote);
  const holding = (quotes: readonly string[]): Finding[] =>
    findings.filter((finding) => quotes.every((quote) => quotesOf(finding).includes(quote)));

  test.each(expected.claims)("%s: %s", (doc, quote, claim) => {
    expect(claims.filter((found) => found.doc === doc && found.quote === quote)).toContainEqual(expect.objectContaining(claim));
  });

  if (expected.silent.length)
    test.each(expected.silent)("%s: no claim at %s", (doc, quote) => {
      expect(claims.filter((found) => found.doc === doc && found.quote === quote)).toEqual([]);
    });

  if (expected.findings.length)
    test.each(expected.findings)("%s: %j", (verdict, quotes) => {
      expect(holding(quotes).map((finding) => finding.verdict)).toContain(verdict);
    });

  if (expected.apart.length)
    test.each(expected.apart.map((quotes) => [quotes]))("never set against each other: %j", (quotes) => {
      const judged = holding(quotes).filter(({ verdict }) => !SILENT.includes(verdict) && FLAGGED.includes(verdict));
      expect(judged.map(({ verdict, title }) => ({ verdict, title }))).toEqual([]);
    });

  if (!expected.claims.length)
    test("holds no claim at all", () => {
      expect(claims.map(({ quote, sentence }) => ({ quote, sentence }))).toEqual([]);
    });
});
