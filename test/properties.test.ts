import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAIM_COLUMNS } from "../src/columns.js";
import { csv } from "../src/export/csv.js";
import { diffClaims, extractDocument } from "../src/pipeline.js";
import { segment } from "../src/segment/index.js";
import type { Claim, Document, Finding } from "../src/types.js";
import { growthOf, LINEAR } from "./growth.js";

const documentOf = (text: string, changes: Partial<Document> = {}): Document => ({
  id: "doc",
  path: "doc.txt",
  text,
  title: null,
  publisher: null,
  published: "2021-06-01",
  url: null,
  sourceType: "media",
  lang: "en",
  ...changes,
});

const FRAGMENTS = [
  ..."12|366 tanks|1,800|3.7|twenty-one|half a million|€2.5bn|$400 million|5-6|between 10 and 12|at least|more than|about|almost".split(
    "|",
  ),
  ..."were destroyed|people were killed|km wide|kilometres|percent|a day|of which|in addition|including|dozens of|T-72|BM-21|S-300".split(
    "|",
  ),
  ..."on 9 October 2020|since 1992|in the 1990s|20:00|three days later|27 September-10 November|for two years|Tanks – 4, Boats – 7".split(
    "|",
  ),
  ..."the ministry said|he said|Lisbon|Norwegian trucks|the enemy's|villages|civilians|.|,|;|:|–|—|-|(|)|“|”|\"|!|?|\n|\n\n|\t|* |- ".split(
    "|",
  ),
  ..."none|none of the|nil|Casualties:|of whom|including|respectively|by|at the age of|turned|x 10^5|x 1023|points|-point drop|or more|3/8ths|pH|Hundred|figure|(Orme et al. 2014)|lost|9 C|５|५|1\u00ad2".split(
    "|",
  ),
  ..."😀|👩‍🚒|🇫🇮|é|日本|١٢٣|½|²|°C|\u00a0|\u200b|\ufeff|\r\n|Mr.|No. 5|U.S.|e.g.|...".split("|"),
];
const prose = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(
  { weight: 3, arbitrary: prose },
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

const sliceByCodePoints = (text: string, { start, end }: Claim): string => [...text].slice(start, end).join("");
const lineOf = (text: string, { start }: Claim): number =>
  [...text].slice(0, start).filter((character) => character === "\n").length + 1;

describe("places", () => {
  test("the quote of every claim slices back out of the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of extractDocument(documentOf(text))) {
          expect(claim.quote).not.toBe("");
          expect(sliceByCodePoints(text, claim)).toBe(claim.quote);
          expect(claim.line).toBe(lineOf(text, claim));
        }
      }),
    );
  });

  test("offsets count code points: characters outside the basic plane before the figure", () => {
    const text = "🚢🚢 The yard in Lisbon 👩‍🚒 launched 14 ferries in 2019.";
    const claim = extractDocument(documentOf(text)).find(({ quote }) => quote === "14");
    expect(claim).toMatchObject({ start: 35, end: 37, best: 14 });
  });

  test("segments stand in order, do not overlap and miss nothing but white space and the signs of lists and tables", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let missed = "";
        for (const { span } of segment(documentOf(text))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          missed += text.slice(end, span.start);
          end = span.end;
        }
        expect(missed + text.slice(end)).not.toMatch(/\p{L}/u);
      }),
    );
  });
});

describe("ids", () => {
  test("are unique in a document and the same in every run", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const ids = extractDocument(documentOf(text)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(extractDocument(documentOf(text)).map(({ id }) => id)).toEqual(ids);
        for (const id of ids) expect(id).toMatch(/^c-[0-9a-f]{12}$/);
      }),
    );
  });

  test("do not move when text is added behind", () => {
    const [first] = extractDocument(documentOf("The bridge is 340 metres long."));
    const [again] = extractDocument(documentOf("The bridge is 340 metres long.\n\nIt cost 12 million euros."));
    expect(first?.quote).toBe("340");
    expect(again?.id).toBe(first?.id);
  });
});

/** The whole of a text may take long on a busy machine; what hangs never ends. */
const MINUTES = 180_000;

describe("no text throws, hangs or grows beyond its length", () => {
  const NUMBERS = Array.from({ length: 0x10ffff }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{N}/u.test(character));
  const claimsOf = (text: string) => extractDocument(documentOf(text));

  test.each([
    ["nothing", "", 1],
    ["10,000 digits", "9", 10_000],
    ["digits with separators", "1,234.", 10_000],
    ["a megabyte without a space", "abc", 350_000],
    ["a quarter of a megabyte of figures in one line", "12 tanks and 3.5 km, ", 12_500],
    ["a quarter of a megabyte of short lines", "12 tanks\n", 28_000],
    ["brackets and quotation marks that never close", '("“[', 50_000],
    ["dashes", "– - ", 50_000],
    ["every digit of Unicode", NUMBERS.join(" "), 1],
    ["every digit of Unicode, glued", NUMBERS.join(""), 1],
    ["halves of surrogate pairs", "\ud83d 12 \ude00 people ", 500],
    ["scale words without end", "million ", 5000],
    ["number words without end", "twenty one hundred and ", 2500],
    ["abbreviations without end", "Mr. ", 50_000],
    ["months without end", "May 5, ", 5000],
    ["turns without end", "- Was it 12?\n- No, 14.\n", 2500],
    ["an inventory without end", "Boats – 4, ", 5000],
    ["a question without end", "if 12 men and ", 5000],
  ])(
    "%s",
    (_name, part, times) => {
      // parts first: what grows faster than its length would take for ever as a whole
      if (times > 1) expect(growthOf((some) => claimsOf(part.repeat(some)), Math.ceil(times / 16))).toBeLessThan(LINEAR);
      expect(Array.isArray(claimsOf(part.repeat(times)))).toBe(true);
    },
    MINUTES,
  );

  test("prose", () => {
    const sentence = "On 3 May 2019 the port of Brava handled 412 containers and about 30 lorries, the harbour master said. ";
    expect(growthOf((times) => claimsOf(sentence.repeat(times)), 500)).toBeLessThan(LINEAR);
  });
});

const DOCUMENTS: readonly Document[] = [
  documentOf("Police said 41 people died when the ferry Ilsa sank off Brava on 3 March 2019.", { id: "a", publisher: "Post" }),
  documentOf("The sinking of the ferry Ilsa off Brava on 3 March 2019 killed 57 people.", { id: "b", publisher: "Wire" }),
  documentOf("The ferry Ilsa was 92 metres long. It carried about 300 people.", { id: "c", publisher: "Yard" }),
  documentOf("The ferry Ilsa was 92 metres long. Of the 312 people aboard, 57 died.", { id: "d", publisher: "Log" }),
  documentOf("By 9 March 2019 the toll of the Ilsa had risen to 63 dead.", {
    id: "e",
    publisher: "Wire",
    published: "2019-03-09",
  }),
];

describe("findings", () => {
  const findingsOf = (documents: readonly Document[]): Finding[] => diffClaims(documents.flatMap(extractDocument));
  const byId = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));

  test("do not depend on the order of documents or claims", () => {
    const expected = byId(findingsOf(DOCUMENTS));
    expect(expected.length).toBeGreaterThan(0);
    const claims = DOCUMENTS.flatMap(extractDocument);
    const order = fc.shuffledSubarray([...claims], { minLength: claims.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(byId(diffClaims(shuffled))).toEqual(expected);
      }),
    );
  });

  test("name claims that exist, and no claim twice in a side", () => {
    const known = new Set(DOCUMENTS.flatMap(extractDocument).map(({ id }) => id));
    for (const finding of findingsOf(DOCUMENTS)) {
      expect(finding.steps).toHaveLength(finding.sides.length - 1);
      for (const side of finding.sides) {
        expect(side.claims.filter((id) => !known.has(id))).toEqual([]);
        expect(new Set(side.claims).size).toBe(side.claims.length);
      }
    }
  });

  const FLAGGED = ["conflict", "contested", "revised-down"];
  const verdictsOf = (mine: string, theirs: string): string[] =>
    findingsOf([
      documentOf(`A fire at the mill in Orsa on 3 May 2021 killed ${mine} people.`, { id: "mine", publisher: "Post" }),
      documentOf(`The fire at the mill in Orsa on 3 May 2021 killed ${theirs} people, the mayor said.`, {
        id: "theirs",
        publisher: "Wire",
      }),
    ]).map(({ verdict }) => verdict);

  test("two exact numbers far apart conflict", () => {
    expect(verdictsOf("41", "57")).toContain("conflict");
  });

  test("widening an amount never turns agreement into conflict", () => {
    const widened = (n: number, by: number): fc.Arbitrary<string> =>
      fc.constantFrom(
        `about ${n}`,
        `at least ${n - by}`,
        `more than ${n - by}`,
        `up to ${n + by}`,
        `between ${n - by} and ${n + by}`,
        `${n - by} to ${n + by}`,
      );
    const cases = fc
      .tuple(fc.integer({ min: 30, max: 9000 }), fc.integer({ min: 1, max: 20 }))
      .chain(([n, by]) => fc.tuple(fc.constant(String(n)), widened(n, by)));
    fc.assert(
      fc.property(cases, ([exact, wide]) => {
        const verdicts = verdictsOf(exact, wide);
        expect(verdicts.length).toBeGreaterThan(0);
        expect(verdicts.filter((verdict) => FLAGGED.includes(verdict))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("CSV", () => {
  const view = { width: 80, color: false, excel: false };
  const written = (claims: readonly Claim[]): string => {
    const { begin, document, end } = csv.claims(view);
    const { text: _, ...head } = documentOf("");
    return begin() + document(head, claims) + end();
  };

  test("parses back to one row a claim, every number and date as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const claims = extractDocument(documentOf(text));
        const rows = parse(written(claims), { columns: true }) as Record<string, string>[];
        expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
        rows.forEach((row, i) => {
          const { low, high, value, start, end } = claims[i]!;
          expect(Object.keys(row)).toEqual([...CLAIM_COLUMNS]);
          expect([row.low, row.high].map((cell) => (cell === "" ? null : Number(cell)))).toEqual([low, high]);
          expect([row.value || null, Number(row.start), Number(row.end)]).toEqual([value, start, end]);
        });
      }),
    );
  });
});
