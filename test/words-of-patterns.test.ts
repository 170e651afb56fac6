import { expect, test } from "vitest";
// @ts-expect-error a script of the build, without types
import { withWordTests, wordsOf } from "../scripts/words-of-patterns.mjs";

test.each([
  ["^(?:dog|cats?)$", ["cat", "cats", "dog"]],
  ["^an?$", ["a", "an"]],
  ["^[.,;]$", [",", ".", ";"]],
  ["^[-–—]$", ["-", "–", "—"]],
  ["^(?:ha[sd]|have)$", ["had", "has", "have"]],
  ["^(?:casualt(?:y|ies)|no-one)$", ["casualties", "casualty", "no-one"]],
  ["^x{1,2}$", ["x", "xx"]],
  ["^lo?w$|^high$", ["high", "low", "lw"]],
  ["^(?:|s)$", ["", "s"]],
  ["^[a-c]\\.$", ["a.", "b.", "c."]],
  ["^[34]\\d$", [..."0123456789"].flatMap((digit) => [`3${digit}`, `4${digit}`]).sort()],
])("words: %s", (pattern, words) => {
  expect([...wordsOf(pattern)].sort()).toEqual(words);
  for (const word of words) expect(word).toMatch(new RegExp(pattern));
});

test.each([
  "^(?:dog|cat)",
  "dog$",
  "^\\p{Lu}$",
  "^\\d{1,3}$",
  "^a+$",
  "^[^a]$",
  "^(?=a)a$",
  "^a.c$",
  "^(?:a|b)c$|d",
  "^\\w$",
  "^a\\b$",
])("no list of words: %s", (pattern) => expect(wordsOf(pattern)).toBeNull());

test("patterns that take no care of case stay", () => expect(wordsOf("^(?:dog|cat)$", "i")).toBeNull());

test("patterns that are only tested become sets, others stay", () => {
  const script = [
    "const PET = /^(?:dog|cat|cow|pig)$/;",
    "const TAKEN = /^(?:dog|cat)$/;",
    "export const told = (word) => [PET.test(word), /^(?:in|on)$/.test(word), /^[.,;:]$/.test(word), TAKEN.exec(word) !== null];",
  ].join("\n");
  const written: string = withWordTests(script);
  expect(written).not.toContain("PET.test");
  expect(written).toContain("TAKEN.exec(word)");
  expect(written).not.toMatch(/\/\^\(\?:in|\/\^\[/);
  const told = new Function(`${written.replace("export const told =", "return")}`)() as (word: string) => boolean[];
  expect(["dog", "dogs", "on", ";", ".,", "cat"].map((word) => told(word).map(Number).join(""))).toEqual([
    "1001",
    "0000",
    "0100",
    "0010",
    "0000",
    "1001",
  ]);
});

test("a script without such patterns is left alone", () => expect(withWordTests("const a = /b/.test(c);")).toBeNull());
