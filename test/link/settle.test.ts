import { expect, test } from "vitest";
import { type Outline, settle } from "../../src/link/settle.js";

const peers = (...mentions: string[]): Outline => ({ shape: "peers", mentions, parts: [] });
const outline = (kept: Outline) => kept;

test("what stands together already is shown once", () => {
  const [pair, wider] = [peers("a", "b"), peers("a", "b", "c")];
  expect(settle({ firm: [wider], dates: [], stories: [pair] }, outline)).toEqual([wider]);
  expect(settle({ firm: [pair], dates: [pair], stories: [wider] }, outline)).toEqual([pair, wider]);
});

test("there may be more of them than a call takes arguments", () => {
  const many = Array.from({ length: 200_000 }, (_, i) => peers(`a${i}`, `b${i}`));
  expect(settle({ firm: [], dates: many, stories: [] }, outline).length).toBe(many.length);
  expect(settle({ firm: [], dates: [], stories: many }, outline).length).toBe(many.length);
});
