import { expect, test } from "vitest";
import { linkFigures } from "../../src/link/index.js";
import type { Claim } from "../../src/types.js";
import { growthOf } from "../growth.js";
import { claim } from "../judge/claim.js";

/** Bulletins of one war, each with the destroyed, the captured and their total. */
const bulletins = (count: number): Claim[] =>
  Array.from({ length: count }, (_, at) => {
    const [lost, taken] = [100 + (at % 37), 20 + (at % 11)];
    const told = {
      doc: `d${at}`,
      kind: "equipment" as const,
      item: "truck",
      side: "Boria",
      published: `2020-0${1 + (at % 6)}-01`,
      sentence: `Since the war began Boria lost trucks: ${lost} destroyed, ${taken} captured, ${lost + taken} in all.`,
    };
    return [
      claim({ ...told, n: lost, action: "destroyed", start: 10 }),
      claim({ ...told, n: taken, action: "captured", start: 40 }),
      claim({ ...told, n: lost + taken, action: "destroyed+captured", attribute: "total", start: 60 }),
    ];
  }).flat();

test("four times as many bulletins with sums of one war take no eight times as long", () => {
  const claims = bulletins(1400);
  expect(growthOf((some) => linkFigures(claims.slice(0, some * 3)), 350)).toBeLessThan(8);
}, 60_000);

test("a sum is shown with the totals of other documents that state it", () => {
  const sums = linkFigures(bulletins(2).concat(bulletins(1).map((one) => ({ ...one, id: `${one.id}x`, doc: "x" })))).filter(
    ({ shape }) => shape === "sum",
  );
  expect(Math.max(...sums.map(({ mentions }) => mentions.length))).toBe(2);
});
