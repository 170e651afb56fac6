import { describe, expect, test } from "vitest";
import { amountOfClaim, isoWords, numberWords } from "../../src/export/amounts.js";
import { excerptOf, inked, placesOf } from "../../src/export/excerpt.js";
import { md } from "../../src/export/md.js";
import { table } from "../../src/export/table.js";
import { cut, widthOf, wrap } from "../../src/export/width.js";
import { GROUPS } from "../../src/export/words.js";
import { type Claim, type Finding, VERDICTS } from "../../src/types.js";
import { CLAIMS, CONFLICT, claim, GROWTH, HEADS, PAGE, PLAIN } from "./samples.js";

describe("amounts as a reader wants them", () => {
  test.each<[Partial<Claim>, string]>([
    [{ best: 2487, low: 2487, high: 2487 }, "2,487"],
    [{ best: 5e9, low: 5e9, high: 5e9, unit: "USD" }, "5 billion USD"],
    [{ best: 1_234_567, low: 1_234_567, high: 1_234_567 }, "1,234,567"],
    [{ best: 12.5, low: 12.5, high: 12.5, unit: "percent" }, "12.5%"],
    [{ low: 400, best: 400, high: null, bound: "more-than" }, "more than 400"],
    [{ low: 400, best: 400, high: null, bound: "more-than", boundText: "well over" }, "well over 400"],
    [{ low: 400, best: 400, high: null, bound: "at-least", boundText: "or more" }, "at least 400"],
    [{ low: null, best: 30, high: null, bound: "approx", boundText: "Some" }, "some 30"],
    [{ low: 5e9, best: null, high: 6e9, bound: "range", unit: "EUR" }, "5–6 billion EUR"],
    [{ low: 800_000, best: null, high: 1e6, bound: "range" }, "0.8–1 million"],
    [{ low: 20, best: null, high: null, bound: "vague", quote: "dozens" }, "dozens"],
    [{ low: 1, best: 1, high: 1, unit: "year" }, "1 year"],
    [{ low: 3, best: 3, high: 3, unit: "century" }, "3 centuries"],
    [{ value: "2031-05-04", low: null, best: null, high: null }, "4 May 2031"],
    [{ value: "2010", bound: "at-most", boundText: "by", low: null, best: null, high: null }, "by 2010"],
  ])("%j", (fields, text) => expect(amountOfClaim(claim(fields))).toBe(text));

  test.each([
    ["2031-05", "May 2031"],
    ["--11-08", "8 Nov"],
    ["2023-09-19/2023-09-20", "19 Sep – 20 Sep 2023"],
    ["1992-05/1993-04", "May 1992 – Apr 1993"],
    ["T20:00", "20:00"],
    ["2020-10-09T20:00", "9 Oct 2020 20:00"],
    ["PT23H51M", "23 h 51 min"],
    ["1801/1900", "1801 – 1900"],
    ["nonsense", "nonsense"],
  ])("%s", (iso, words) => expect(isoWords(iso)).toBe(words));

  test.each([
    [1_500_000, "1.5 million"],
    [1_234_000, "1.234 million"],
    [999_999, "999,999"],
    [-2000, "-2,000"],
    [0.5, "0.5"],
  ])("%d", (value, words) => expect(numberWords(value)).toBe(words));
});

describe("the figure in its sentence", () => {
  const mark = (figure: string) => `[${figure}]`;
  const show = (claims: readonly Claim[], width = 200) => inked(excerptOf(claims, width, placesOf(claims)), mark);

  test.each([
    ["5", "In 15 of 25 towns 5 mayors left, 2.5 a year.", "In 15 of 25 towns [5] mayors left, 2.5 a year."],
    ["one", "Everyone saw one ship.", "Everyone saw [one] ship."],
    ["1,200", "11,200 left and 1,200 stayed.", "11,200 left and [1,200] stayed."],
    ["7.5%", "A share of 7.5%.", "A share of [7.5%]."],
    ["9", "Words without it.", "Words without it."],
  ])("%s in %j", (quote, sentence, shown) => expect(show([claim({ quote, sentence })])).toBe(shown));

  test("the second of two that read the same", () => {
    const sentence = "They hold 4 villages in the north and 4 in the south.";
    const both = [claim({ id: "c-1", quote: "4", sentence, start: 10 }), claim({ id: "c-2", quote: "4", sentence, start: 38 })];
    expect(show(both)).toBe("They hold [4] villages in the north and [4] in the south.");
    expect(inked(excerptOf([both[1]!], 200, placesOf(both)), mark)).toBe(
      "They hold 4 villages in the north and [4] in the south.",
    );
  });

  test("cut at words on both sides, never in the figure", () => {
    const sentence = `${"before ".repeat(30)}lost 2.5 million books ${"after ".repeat(30)}`;
    const shown = show([claim({ quote: "2.5 million", sentence })], 60);
    expect(shown).toMatch(/^… (?:before )+lost \[2\.5 million\] books (?:after )*after …$/);
    expect(widthOf(shown)).toBeLessThanOrEqual(62);
  });

  test("what could steer a terminal does not get there", () => {
    const sentence = "\u001b[31mThey\u001b[0m lost\u0007 5\u202e ships\u009b2J.";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(show([claim({ quote: "5", sentence })])).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("widths", () => {
  test.each([
    ["ships", 5],
    ["船", 2],
    ["e\u0301", 1],
    ["🚢", 2],
    ["Zoë", 3],
  ])("%s takes %d columns", (text, width) => expect(widthOf(text)).toBe(width));
  test("cut counts columns", () => expect(cut("船船船船", 5)).toBe("船船…"));
  test("wrap", () => expect(wrap("aa bb cc dddddddd", 5, 2)).toEqual(["aa", "bb cc", "dddd…"]));
});

describe("table", () => {
  const claimsAt = (width: number) => {
    const writer = table.claims({ ...PLAIN, width });
    return (
      HEADS.map((head) =>
        writer.document(
          head,
          CLAIMS.filter(({ doc }) => doc === head.id),
        ),
      ).join("") + writer.end()
    );
  };

  test("claims at 80 columns: a row and its sentence", () => {
    const lines = claimsAt(80).split("\n");
    expect(lines[0]).toBe("bulletin · Bulletin of 4 May · Ministry of Defence · 4 May 2031 · official");
    expect(lines[1]).toBe("equipment  196  truck     destroyed  Ruritania");
    expect(lines[2]).toMatch(/^ {4}line 3, General Rassendyll, as of 4 May 2031: … today \[196\] trucks /);
    expect(lines.at(-2)).toBe("5 claims in 3 documents");
  });

  test("claims at 200 columns: all in one line", () => {
    expect(claimsAt(200)).toMatch(
      /^equipment {2}196 .*as of 4 May 2031 {2}line 3, .*\[196\] trucks of the Ruritanian army have been destroyed\.$/m,
    );
  });

  test.each([40, 60, 80, 100, 200])("nothing is wider than %d columns", (width) => {
    const long = claim({
      item: "very long name of a thing that goes on ".repeat(4),
      speaker: "Somebody ".repeat(10),
      sentence: "word ".repeat(100) + "196",
    });
    const writer = table.claims({ ...PLAIN, width });
    const text = claimsAt(width) + writer.document(HEADS[0]!, [long]) + table.findings(PAGE, { ...PLAIN, width });
    for (const line of text.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  test("findings: gravest first, sums written out, sentences quoted, what is hidden counted", () => {
    const text = table.findings(PAGE, PLAIN);
    expect(text.indexOf("To check (1)")).toBe(0);
    expect(text.indexOf("civilians killed, Strelsau".replace("c", "C"))).toBeLessThan(text.indexOf("Changed over time (1)"));
    expect(text).toContain("196 + 18 = 214");
    expect(text).toContain("killed [41] civilians");
    expect(text).toContain("↓ growth: +152 in 58 days, 1.7 times as much, 2.6 a day");
    expect(text).toContain("Not shown: 4 about different things. See them with --all.");
    expect(text).toContain("2 findings, 1 to check, from 5 claims in 3 documents.");
  });

  test("colour is off unless asked for", () => {
    expect(table.findings(PAGE, PLAIN)).not.toContain("\u001b");
    expect(table.findings(PAGE, { ...PLAIN, color: true })).toContain("\u001b[");
  });

  test("findings whose claims are not at hand are shown all the same", () => {
    expect(table.findings({ ...PAGE, claims: new Map() }, PLAIN)).toContain("214");
  });

  test("agreement takes a line", () => {
    const same: Finding = { ...CONFLICT, verdict: "same", flagged: false, steps: [], sides: [CONFLICT.sides[0]!] };
    expect(table.findings({ ...PAGE, findings: [same] }, PLAIN)).toContain(
      "  f-00000000000a  Civilians killed, Strelsau: 41 — newspaper\n",
    );
  });
});

test("every verdict has its place on the page", () => {
  expect(GROUPS.flatMap(({ verdicts }) => verdicts).sort()).toEqual([...VERDICTS].sort());
});

describe("Markdown", () => {
  test("findings as tables, the figure bold", () => {
    const text = md.findings({ ...PAGE, findings: [GROWTH] }, PLAIN);
    expect(text).toContain("### Trucks destroyed and captured, Ruritania");
    expect(text).toContain("| 4 May 2031 | 196 + 18 = 214 | bulletin, General Rassendyll | As of today **196** trucks");
  });

  test("words of documents cannot break a table or become markup", () => {
    const writer = md.claims(PLAIN);
    const text = writer.document(HEADS[0]!, [claim({ item: "a|b", sentence: "<b>196</b> | *trucks*\nnew line" })]);
    expect(text).toContain("a\\|b");
    expect(text).toContain("\\<b\\>**196**\\</b\\> \\| \\*trucks\\* new line |");
  });
});
