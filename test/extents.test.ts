import { describe, expect, test } from "vitest";
import { newDocument } from "../src/document.js";
import { extentsOf } from "../src/extents.js";
import { extractDocument } from "../src/pipeline.js";

const LINE = "The mill at Orr Bend ground 1 240 tonnes of rye. A 🌾 stands on its sign.\n\n";
const long = (bytes: number, line = LINE): string => line.repeat(Math.ceil(bytes / line.length));

describe("a very long document is read in parts", () => {
  test("up to a million characters it is one", () => {
    const document = newDocument("a", "a.txt", long(900_000));
    expect([...extentsOf(document)]).toEqual([document]);
  });

  test("parts put together are the text, and each begins a paragraph", () => {
    const document = newDocument("a", "a.txt", long(1_300_000));
    const texts = [...extentsOf(document)].map(({ text }) => text);
    expect(texts.join("")).toBe(document.text);
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text.startsWith("The mill")).toBe(true);
  });

  test.each([
    ["a line of sentences", "The mill ground 40 tonnes. "],
    ["a line of words", "rye "],
    ["one word", "🌾"],
  ])("%s is cut all the same, no character in two", (_, line) => {
    const document = newDocument("a", "a.txt", long(1_100_000, line));
    const texts = [...extentsOf(document)].map(({ text }) => text);
    expect(texts.join("")).toBe(document.text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(/^[\udc00-\udfff]/.test(text)).toBe(false);
  });

  test("a claim stands where it stands in the whole", { timeout: 20_000 }, () => {
    const before = long(1_050_000, "The wind 🌾 turned in the night.\n\n");
    const text = `${before}The mill at Orr Bend ground 1,240 tonnes of rye.\n`;
    const [claim] = extractDocument(newDocument("a", "a.txt", text));
    expect([...text].slice(claim!.start, claim!.end).join("")).toBe(claim!.quote);
    expect(claim!.line).toBe(before.split("\n").length);
  });
});
