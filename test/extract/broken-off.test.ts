import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { newDocument } from "../../src/document.js";
import { extractDocument } from "../../src/pipeline.js";

const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const WORDS = 9;
const STEP = 3;

/** Parts of a text that begin and end anywhere, as excerpts and captions do; those without a figure are left out. */
function partsOf(text: string): string[] {
  const words = [...text.matchAll(/\S+/g)];
  return words.flatMap((word, at) => {
    const last = words[Math.min(at + WORDS, words.length) - 1]!;
    const part = text.slice(word.index, last.index + last[0].length);
    return at % STEP === 0 && /\d|\b(?:one|two|three|four|dozens?|hundreds?)\b/.test(part) ? [part] : [];
  });
}

const texts = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));

test.each(texts)("every part of %s is read, and its figures stand where they say", (name) => {
  for (const part of partsOf(readFileSync(join(CORPUS, name), "utf8"))) {
    const points = [...part];
    for (const { start, end, quote } of extractDocument(newDocument("a", "a.txt", part)))
      expect(points.slice(start, end).join(""), part).toBe(quote);
  }
});

test.each(["“We lost 40 boats,” said the", "2 to Boria", "40 men were hurt, according to", "'s 40 boats", "40 boats of the"])(
  "%s",
  (text) => expect(extractDocument(newDocument("a", "a.txt", text)).map(({ quote }) => quote)).toEqual([/\d+/.exec(text)![0]]),
);
