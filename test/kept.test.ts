import { expect, test } from "vitest";
import { kept } from "../src/kept.js";

test("an answer is worked out once, null too", () => {
  const asked: string[] = [];
  const first = kept((word) => {
    asked.push(word);
    return word === "" ? null : word[0]!;
  });
  expect(["dog", "cat", "dog", "", "", "__proto__", "__proto__", "10"].map(first)).toEqual([
    "d",
    "c",
    "d",
    null,
    null,
    "_",
    "_",
    "1",
  ]);
  expect(asked).toEqual(["dog", "cat", "", "__proto__", "10"]);
});

test("what comes when all places are taken is worked out each time", () => {
  let asked = 0;
  const length = kept((word) => {
    asked++;
    return word.length;
  });
  for (let i = 0; i < 10_001; i++) length(`w${i}`);
  asked = 0;
  expect([length("w0"), length("w10000"), length("w10000")]).toEqual([2, 6, 6]);
  expect(asked).toBe(2);
});
