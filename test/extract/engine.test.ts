import { describe, expect, test } from "vitest";
import { frameClaims } from "../../src/extract/index.js";
import { findQuantities } from "../../src/quantity/index.js";
import { segment } from "../../src/segment/index.js";
import { growthOf, LINEAR } from "../growth.js";
import { claimsOf, documentOf } from "./claims.js";

describe("repeats point to the first claim that states the same", () => {
  const repeated = (text: string): (string | null)[] => {
    const claims = claimsOf(text);
    const at = new Map(claims.map((claim, i) => [claim.id, String(i)]));
    return claims.map((claim) => (claim.repeats === null ? null : (at.get(claim.repeats) ?? "unknown")));
  };
  test.each([
    ["They sank 12 barges. The navy sank 12 barges, he said again.", [null, "0"]],
    ["They sank 12 barges. The navy captured 12 barges.", [null, null]],
    ["They sank 12 barges and 12 barges more.", [null, null]],
    ["The five districts were returned. All five regions are ours.", [null, "0"]],
    ["The siege lasted 44 days. In those 44 days nobody slept.", [null, "0"]],
    ["He took 30 days of leave. The mill stood still for 30 days.", [null, null]],
    ["A million refugees came. We want one million refugees to go back.", [null, "0"]],
    ["It has 12 mills. It has 13 mills.", [null, null]],
  ])("%s", (text, expected) => expect(repeated(text)).toEqual(expected));
});

describe("places", () => {
  test("offsets count code points, lines count from one", () => {
    const text = "🙂🙂 Hello.\n\nThe mill sold 12 sacks.\n";
    const [claim] = claimsOf(text);
    expect([...text].slice(claim!.start, claim!.end).join("")).toBe("12");
    expect(claim!.line).toBe(3);
    expect(claim!.sentence).toBe("The mill sold 12 sacks.");
  });

  test("ids depend on the document, the place and the kind alone", () => {
    const [one] = claimsOf("The mill sold 12 sacks.");
    const [again] = claimsOf("The mill sold 12 sacks.");
    const [moved] = claimsOf("Then the mill sold 12 sacks.");
    expect(one!.id).toMatch(/^c-[0-9a-f]{12}$/);
    expect(again!.id).toBe(one!.id);
    expect(moved!.id).not.toBe(one!.id);
  });

  test("a long sentence is cut around its figure, its white space evened", () => {
    const [claim] = claimsOf(`${"the old mill by the river and ".repeat(40)}12  barns burned.`);
    expect(claim!.sentence.length).toBeLessThan(420);
    expect(claim!.sentence).toContain("12 barns burned.");
  });
});

describe("any text", () => {
  const frames = (text: string): void => {
    const document = documentOf(text);
    const segments = segment(document);
    frameClaims(document, segments, findQuantities(document, segments));
  };
  test.each([
    ["numbers alone", "", "12 ", 4000],
    ["a list without an end", "", "12 barges, ", 4000],
    ["nouns without an end", "12 ", "radar ", 4000],
    ["no space", "", "a1-", 20000],
    ["quotation marks", "", '12 "', 4000],
    ["short sentences", "", "They lost 12 barges, 3 mills and 40 barns. ", 2000],
  ])("time grows with the length, not with its square: %s", (_name, opening, part, times) =>
    expect(growthOf((some) => frames(opening + part.repeat(some)), times / 4)).toBeLessThan(LINEAR),
  );

  test.each(["", "12", "of 12 of", "12-", "-12", "“12", "12”", "'s 12 's", "12 and", "one of", "\u0000 12 \uffff"])(
    "does not throw: %j",
    (text) => {
      expect(Array.isArray(claimsOf(text))).toBe(true);
    },
  );
});
