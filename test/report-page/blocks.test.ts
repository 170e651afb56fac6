import { expect, test } from "vitest";
import { newDocument } from "../../src/document.js";
import { layingOut } from "../../src/pipeline.js";
import { type Block, blocksOf, cellsOf, isRule } from "../../src/report-page/blocks.js";
import { unitsBefore } from "../../src/units-before.js";

function blocksIn(text: string): Block[] {
  const { claims, layout } = layingOut({})(newDocument("a", "a.txt", text));
  const units = unitsBefore(text);
  return blocksOf({ ...layout, claims: claims.map(({ start, end }, row) => [row, units(start), units(end)] as const) });
}

const LONG = `# Losses of May

Share
Tweet

The brigade 🛡 lost 12 tanks and 3 lorries. It was 4 km from Odra.

- 7 boats
- two barges

| kind | sunk |
| --- | --- |
| tugs | 5 |

He said "nine men" and left.
***`;

test("all the words of a text are shown, in order", () => {
  const shown = blocksIn(LONG).flatMap(({ pieces }) => pieces.map(({ words }) => words));
  expect(shown.join("").replace(/\s+/g, "")).toBe(LONG.replace(/\s+/g, ""));
});

test("claims are pieces of their own", () => {
  const pieces = blocksIn(LONG).flatMap((block) => block.pieces);
  const claims = pieces.filter(({ look }) => look === "claim").map(({ words }) => words);
  expect(claims).toEqual(expect.arrayContaining(["12", "3", "4", "7", "two", "5"]));
});

test("headings and entries are told apart, their marks are dimmed", () => {
  const blocks = blocksIn(LONG);
  expect(blocks[0]).toMatchObject({ kind: "heading", pieces: [{ words: "# ", look: "mark" }, { words: "Losses of May" }] });
  expect(blocks.filter(({ kind }) => kind === "item")).toHaveLength(2);
});

test("the label of a speaker is dimmed, his words are not", () => {
  const blocks = blocksIn(
    "REPORTER: How many boats were lost?\n\nMAYOR: We lost 12 boats and two barges.\n\nREPORTER: Thank you.",
  );
  const answer = blocks.find(({ pieces }) => pieces.some(({ words }) => words === "12"))!;
  expect(answer.kind).toBe("sentence");
  expect(answer.pieces[0]).toMatchObject({ words: "MAYOR:", look: "furniture" });
  expect(answer.pieces.at(-1)).toMatchObject({ words: " barges.", look: "plain" });
});

test("claims that share a sign are one spot with both", () => {
  const blocks = blocksOf({
    text: "from 3 to 20 May",
    parts: [["sentence", 0, 0, 16]],
    passed: [],
    claims: [
      [0, 5, 16],
      [1, 10, 16],
    ],
  });
  expect(blocks[0]!.pieces.map(({ words, rows }) => [words, rows])).toEqual([
    ["from ", []],
    ["3 to 20 May", [0, 1]],
  ]);
});

test.each(["", "   ", "\n\n\n", "x"])("%j", (text) => {
  expect(
    blocksIn(text)
      .flatMap(({ pieces }) => pieces.map(({ words }) => words))
      .join("")
      .trim(),
  ).toBe(text.trim());
});

test("the rows of a table have cells", () => {
  const rows = blocksIn("Losses\n\n| kind | sunk |\n| --- | --- |\n| tugs | 5 |\n| barges | 12 or 13 |\n").filter(
    ({ kind }) => kind === "cell",
  );
  const words = rows.map((row) => cellsOf(row).map((cell) => cell.map((each) => each.words).join("")));
  expect(words).toEqual([
    ["kind", "sunk"],
    ["tugs", "5"],
    ["barges", "12 or 13"],
  ]);
  expect(isRule({ kind: "furniture", pieces: [{ words: "| --- | :-: |", look: "furniture", rows: [] }] })).toBe(true);
});
