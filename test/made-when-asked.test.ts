import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
// @ts-expect-error a script of the build
import { withLateValues } from "../scripts/made-when-asked.mjs";

const late = withLateValues as (script: string) => string | null;

test("patterns and lists of words are made where they are first asked, once", () => {
  const script = `
    const made = [];
    class Set2 extends Set { constructor(words) { super(words); made.push(words.length); } }
    const WORDS = new Set("ox ass mule".split(" "));
    const BOTH = new RegExp(\`\${ONE.source}|cat\`);
    const ONE = /dog/g;
    const read = ({ ONE: other }, word) => ({ WORDS, ONE: other, has: WORDS.has(word), both: BOTH.test(word) });
    const before = made.length;
    [before, read({ ONE: 1 }, "ox").has, read({ ONE: 2 }, "cat"), made.length, ONE.exec("dog dog").index, ONE.exec("dog dog").index];`;
  const [before, has, read, made, ...places] = runInNewContext(late(script)!.replaceAll("new Set(", "new Set2("));
  expect([before, has, made, ...places]).toEqual([0, true, 1, 0, 4]);
  expect({ ...read, WORDS: [...read.WORDS] }).toEqual({ WORDS: ["ox", "ass", "mule"], ONE: 2, has: false, both: true });
});

test.each([
  ["what calls anything else", 'const WORDS = new Set(wordsOf("ox"));'],
  ["what is counted while it is made", "let n = 0; const WORDS = new Set([n++]);"],
  ["a name that stands for something else too", "const ONE = /dog/; const read = (ONE) => ONE.test('dog');"],
  ["what is no list and no pattern", 'const WORD = "ox".toLowerCase();'],
])("%s stays as it is", (_, script) => {
  expect(late(script)).toBeNull();
});
