import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newWriter } from "../../bench/generate.mjs";
import { newDocument } from "../../src/document.js";
import { cueBeside, cueOf, cuesOf } from "../../src/extract/cues.js";
import { frameClaims } from "../../src/extract/index.js";
import { firstRule } from "../../src/first-answer.js";
import { opensNothing } from "../../src/quantity/amounts.js";
import { namingsFor, PLAIN_OPENERS } from "../../src/quantity/designations.js";
import { findQuantities, OPENERS, READERS } from "../../src/quantity/index.js";
import { emptyMemory } from "../../src/quantity/scan.js";
import { newRecorder } from "../../src/record.js";
import { segment } from "../../src/segment/index.js";
import { tokenize } from "../../src/tokens.js";

const read = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, "utf8"));

const TEXTS = [...read("corpus"), ...read("fixtures"), written(7), written(8)];

function written(seed: number): string {
  const writer = newWriter(seed, 0.9);
  return Array.from({ length: 4 }, () => writer.article(4000)).join("\n\n");
}

const documents = TEXTS.map((text, at) => newDocument(`t${at}`, `t${at}.txt`, text, { published: at % 2 ? "2031-05-04" : null }));

describe("rules that are passed over have nothing to say", () => {
  test.each(documents)("a run that explains asks all of them, and finds the same claims: $id", (document) => {
    const segments = segment(document);
    const readings = findQuantities(document, segments);
    expect(frameClaims(document, segments, readings)).toEqual(frameClaims(document, segments, readings, newRecorder()));
  });

  test("no reader and no naming reads from a word that opens nothing", () => {
    const namings = namingsFor("word");
    for (const document of documents)
      for (const one of segment(document)) {
        const tokens = tokenize(document.text, one.span.start, one.span.end);
        const scan = { document, tokens, memory: emptyMemory(), segment: one };
        tokens.forEach(({ kind, lower }, at) => {
          const next = tokens[at + 1];
          if (opensNothing(tokens, at, OPENERS))
            expect(READERS.map((read) => read(scan, at) ?? null)).toEqual(READERS.map(() => null));
          if (kind === "word" && next?.kind === "word" && !next.glued && !PLAIN_OPENERS.has(lower))
            expect(namings.map((naming) => naming(scan, at))).toEqual(namings.map(() => null));
        });
      }
  });
});

describe("cues", () => {
  const SHIP = cueOf((word) => word === "ship");
  const OTHER = cueBeside();
  const rules = [
    { name: "ship", like: "", ask: () => "ship", needs: SHIP },
    { name: "beside", like: "", ask: () => "beside", needs: OTHER },
    { name: "any", like: "", ask: () => "any" },
  ];
  const answer = (text: string, more = 0) => firstRule(rules, (ask) => ask(), null, cuesOf(tokenize(text)) | more);

  test.each([
    ["The ship sank.", 0, "ship"],
    ["SHIP sunk", 0, "ship"],
    ["The ships sank.", 0, "any"],
    ["The boat sank.", OTHER, "beside"],
    ["", 0, "any"],
  ])("%s", (text, more, expected) => expect(answer(text, more)).toBe(expected));

  test("without cues all are asked", () => expect(firstRule(rules, (ask) => ask(), null)).toBe("ship"));

  test("a run that explains asks all", () => {
    const asked = { recorder: newRecorder(), figure: 0, field: "place" as const };
    expect(firstRule(rules, (ask) => ask(), asked, 0)).toBe("ship");
  });
});
