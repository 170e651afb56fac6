import fc from "fast-check";
import { expect, test } from "vitest";
import { growthOf, LINEAR } from "../growth.js";
import { cut } from "./brief.js";

const PIECES = [
  ...'\n|\n\n|\r\n|\r|\u2028| |\t|\u00a0|\u200b|- |-|– |• |1. |# |> |: |, |. |? |! |… |“|”|"|‘|’|«|»|(|)|*|**|🔸|👍🏽|12:00|3.7|1,200'.split(
    "|",
  ),
  ..."|Tanks – 5|Q: |MR. EK: |he said|Bo Ek said|said Anna Weiss|Comments (3)|Reply|Interview with Bo Ek|Bo Ek addressed the nation".split(
    "|",
  ),
  "|",
  "---",
  "| a | b |",
  "Dr. ",
  "a.m. ",
  "U.S. ",
  "security.There",
  "We lost 40 boats.",
  "How many did you lose?",
  "18 November 2024, 11:0010:50",
  "lower case words",
  "ORR, Oct. 5 (Newswire) - ",
  "Image caption,",
  "3.8 million",
  "o Five",
  "40  12  3",
  "**How many?**",
  "It fell.[4]",
  "\ud83d",
];
const assembled = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(assembled, fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }));

/** What a segment may leave outside: white space, marks without width, list marks, dashes of turns, pipes, hashes. */
const LEFT_OUT =
  /^(?:[\s\u200b-\u200f\u2060\u00ad\u180e\u0085|>#*+•‣◦▪●■□▶➤►✓✔·○‒–—―().-]|\d|o(?=\s|$)|[a-z](?=\))|[A-Z](?=\))|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)*$/u;

test("spans stand in order, do not overlap, are trimmed, and leave out nothing but marks", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { span } of cut(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        const words = text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        expect(text.slice(end, span.start)).toMatch(LEFT_OUT);
        end = span.end;
      }
      expect(text.slice(end)).toMatch(LEFT_OUT);
    }),
    { numRuns: 3000 },
  );
});

test("blocks grow, and headings, labels and repeats point to what is there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const segments = cut(text);
      segments.forEach(({ block, heading, label, repeatOf, span, kind }, i) => {
        expect(block).toBeGreaterThanOrEqual(segments[i - 1]?.block ?? 0);
        if (heading !== null) expect(heading).toBeLessThan(i);
        if (repeatOf !== null) expect(repeatOf).toBeLessThan(i);
        if (label !== null && kind === "item") expect(label.start >= span.start && label.end <= span.end).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["digits", "7", 1_000_000],
  ["letters", "a", 1_000_000],
  ["stops", ".", 1_000_000],
  ["short sentences", "A b. ", 200_000],
  ["opening marks", "“", 500_000],
  ["open quotations", "“Hello. There\n\n", 30_000],
  ["entries", "- a – 5, ", 100_000],
  ["colons", "a: 5 ", 200_000],
  ["capitals", "Aa Bb Cc ", 100_000],
  ["one-word lines", "Harbour\n", 120_000],
  ["columns", "aa   bb   12\n", 80_000],
  ["figures and captions", "12\nfoo bar\n", 90_000],
  ["quotations", "“We lost 5. Yes,” the mayor said.\n\n", 25_000],
  ["bold questions", "**How many?**\n\nFive.\n\n", 40_000],
] as const)(
  "a megabyte of %s takes time by its length",
  (_, part, times) => {
    expect(growthOf((some) => cut(part.repeat(some)), times / 20)).toBeLessThan(LINEAR);
    expect(cut(part.repeat(times)).length).toBeGreaterThan(0);
  },
  180_000,
);
