import { describe, expect, test } from "vitest";
import { newDocument } from "../../src/document.js";
import { csv } from "../../src/export/csv.js";
import { jsonld } from "../../src/export/jsonld.js";
import { ndjson } from "../../src/export/ndjson.js";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import type { Claim } from "../../src/types.js";

const VIEW = { width: 80, color: false, excel: false };
const claimsOf = (text: string, id = "a") => extractDocument(newDocument(id, `${id}.txt`, text));
const quotesOf = (text: string) => claimsOf(text).map(({ quote }) => quote);
const isWhole = (text: string, { start, end, quote }: Claim) => [...text].slice(start, end).join("") === quote;

describe("a number of ten million digits is no number", () => {
  const MILLIONS = 10_000_000;
  test.each([
    ["digits", `They lost ${"9".repeat(MILLIONS)} tanks and 3 boats.`],
    ["digits in groups", `They lost 1${",234".repeat(MILLIONS / 4)} tanks and 3 boats.`],
    ["decimals", `They lost 1.${"7".repeat(MILLIONS)} tanks and 3 boats.`],
  ])("%s", { timeout: 60_000 }, (_, text) => expect(quotesOf(text)).toEqual(["3"]));
});

describe("a row of numbers without end", () => {
  // each may be the first day of "7, 8 and 9 May", or a total of those behind it
  test.each(["1, ", "(1) ", "1 and ", "7, 8, 9 and "])("%s", { timeout: 60_000 }, (part) => {
    const claims = claimsOf(part.repeat(6_000));
    expect(claims.length).toBeGreaterThan(1000);
    expect(diffClaims(claims).filter(({ flagged }) => flagged)).toEqual([]);
  });
});

describe("what cannot be seen", () => {
  // reversing, isolating, joining, hiding
  const HIDDEN = [
    "\u202e",
    "\u202a",
    "\u2066",
    "\u2069",
    "\u200e",
    "\u061c",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u{e0041}",
  ];
  test.each(HIDDEN)("%j between words takes no figure away", (sign) => {
    const text = `Rebels destroyed${sign} 12 ${sign}tanks near${sign} Strelsau. It has ${sign}40 trucks${sign}.`;
    const claims = claimsOf(text);
    expect(claims.map(({ best }) => best)).toEqual([12, 40]);
    for (const claim of claims) expect(isWhole(text, claim)).toBe(true);
  });

  test.each(HIDDEN)("%j within a number never makes another of it", (sign) => {
    const text = `Rebels destroyed 1${sign}2 tanks and 3${sign}000 trucks.`;
    for (const { best, quote } of claimsOf(text)) {
      expect([12, 3000]).toContain(best);
      expect(quote).toContain(sign);
    }
  });
});

describe("halves of pairs", () => {
  const text = "Rebels \ud83d destroyed 12 tanks \ude00 near \udc00\ud800 Strelsau\ud800 and 3\ud83d boats.";
  const claims = claimsOf(text, "half\ud800");
  test("claims stand where they say", () => {
    expect(claims.map(({ quote }) => quote)).toContain("12");
    for (const claim of claims) expect(isWhole(text, claim)).toBe(true);
  });

  test("every format stays what it is", () => {
    const head = { ...newDocument("half\ud800", "half\ud800.txt", "") };
    const written = (exporter: typeof csv) => {
      const { begin, document, end } = exporter.claims(VIEW);
      return Buffer.from(begin() + document(head, claims, text) + end()).toString();
    };
    for (const line of written(ndjson).trimEnd().split("\n")) expect(JSON.parse(line).doc).toMatch(/^half/);
    expect(JSON.parse(written(jsonld)).items).toHaveLength(claims.length);
    expect(written(csv).split("\n").length).toBeGreaterThan(claims.length);
    expect(() => jsonld.claims(VIEW).document({ ...head, path: "-" }, claims, text)).not.toThrow();
    expect(diffClaims([...claims, ...claimsOf(text.replace("12", "14"), "other")]).length).toBeGreaterThan(0);
  });
});
