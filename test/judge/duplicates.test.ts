import { expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { duplicatesAmong } from "../../src/judge/duplicates.js";

const STORY = [
  "The storm took 12 bridges in the valley of Zenda.",
  "In Strelsau 40 houses lost their roofs on Friday night.",
  "The mayor said that 300 people had slept in the school.",
  "Nine boats were thrown on the quay by the waves.",
];
const OTHER = [
  "The council spent 3 million crowns on the new library.",
  "About 70 readers stood in line before its doors opened.",
  "The old house had room for 9,000 books and no more.",
  "A reader may take five books home for two weeks.",
];

const among = (texts: Readonly<Record<string, readonly string[]>>, days: Readonly<Record<string, string>> = {}) =>
  duplicatesAmong(
    extract(Object.entries(texts).map(([id, lines]) => ({ id, text: lines.join(" "), published: days[id] ?? null }))),
  );

test("the same story on two sites is a copy of the one published first", () => {
  const days = { a: "2031-05-05", b: "2031-05-04" };
  expect(among({ a: STORY, b: STORY }, days)).toEqual([{ doc: "a", of: "b", shared: 4, sentences: 4 }]);
});

test("with its end cut and a sentence of its own it still is", () => {
  const cut = [...STORY.slice(0, 3), "Trains will run again by 8 May, the railway said."];
  expect(among({ a: [...STORY, ...OTHER.slice(0, 1)], b: cut })).toEqual([]);
  expect(among({ a: STORY, b: STORY.slice(0, 3) })).toEqual([{ doc: "b", of: "a", shared: 3, sentences: 3 }]);
});

test("three sites with one story are two copies of the first", () => {
  expect(among({ c: STORY, b: STORY, a: STORY }).map(({ doc, of }) => [doc, of])).toEqual([
    ["b", "a"],
    ["c", "a"],
  ]);
});

test("spaces and signs make no difference", () => {
  const again = STORY.map((line) => line.replace("40 houses", "40  houses").replace("Strelsau", "“Strelsau”"));
  expect(among({ a: STORY, b: again })).toEqual([{ doc: "b", of: "a", shared: 4, sentences: 4 }]);
});

test.each<[string, Readonly<Record<string, readonly string[]>>]>([
  ["another story", { a: STORY, b: OTHER }],
  [
    "a report that quotes a note whole",
    { a: STORY.slice(0, 3), b: [...STORY.slice(0, 3), ...OTHER, "Six ships left the port of Zenda at noon."] },
  ],
  ["two sentences in common", { a: STORY.slice(0, 2), b: STORY.slice(0, 2) }],
  ["short sentences", { a: ["Nine died.", "Two fled.", "Six stayed."], b: ["Nine died.", "Two fled.", "Six stayed."] }],
  ["one document", { a: [...STORY, ...STORY] }],
])("%s is no copy", (_, texts) => expect(among(texts)).toEqual([]));

test("which is the copy does not depend on the order of the claims", () => {
  const claims = extract([
    { id: "a", text: STORY.join(" ") },
    { id: "b", text: STORY.join(" ") },
  ]);
  expect(duplicatesAmong([...claims].reverse())).toEqual(duplicatesAmong(claims));
});
