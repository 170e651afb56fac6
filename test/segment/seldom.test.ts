import { expect, test } from "vitest";
import { cut, kindOf, wordsOf } from "./brief.js";

test("long paragraphs behind a head are no comments", () => {
  const long = `We saw ${"the old boats of the harbour and ".repeat(40)}left.`;
  expect(kindOf(`The town lost 40 boats.\n\nComments\n\n${long}`, "We saw")).toBe("sentence");
});

test("a telephone number is no entry of a list", () =>
  expect(cut("Harbour – 020 794 6018").some(({ label }) => label !== null)).toBe(false));

test("a label longer than a line is none", () => {
  const text = `${"boats of the old harbour by the river ".repeat(8)}– 40`;
  expect(cut(text).some(({ label }) => label !== null)).toBe(false);
});

test("an item goes on in the next line", () =>
  expect(wordsOf("* They lost 40 boats in\n  the storm of May.\n* They lost 12 carts.")).toEqual([
    "They lost 40 boats in\n  the storm of May.",
    "They lost 12 carts.",
  ]));

test("white space alone has no sentence", () => expect(wordsOf("  \n \n\t ")).toEqual([]));
