import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { newDocument } from "../src/document.js";
import { diffClaims, extractDocument, layingOut } from "../src/pipeline.js";
import type { Layout } from "../src/report-data.js";
import type { Claim, Document, Finding } from "../src/types.js";
import { casesIn, claimsOf } from "./judge/cases.js";
import { read } from "./read/reading.js";

const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));

/** What a change of the input must leave as it is. */
let documents: readonly Document[] = [];
let claims: readonly Claim[] = [];
let findings: readonly Finding[] = [];
beforeAll(async () => {
  documents = (await read([CORPUS])).flatMap((item) => (item.type === "document" ? [item.document] : []));
  claims = documents.flatMap(extractDocument);
  findings = diffClaims(claims);
}, 60_000);

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A claim without its place: ids, offsets, and the white space of its words. */
function placeless({ id: _, start: __, end: ___, repeats, ...claim }: Claim) {
  const tidy = (value: unknown) => (typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ") : value);
  return {
    ...Object.fromEntries(Object.entries(claim).map(([field, value]) => [field, tidy(value)])),
    repeats: repeats !== null,
  };
}

/** A finding by what it says. */
function told({ verdict, title, kind, item, unit, flagged, sides, steps, min, max, independentSources }: Finding) {
  const shown = sides.map(({ value, asOf, how, claims: { length } }) => ({ value, asOf, how, length }));
  return JSON.stringify({
    verdict,
    title,
    kind,
    item,
    unit,
    flagged,
    shown,
    steps: steps.map((step) => ({ ...step, why: "" })),
    min,
    max,
    independentSources,
  }).normalize("NFC");
}

const tellings = (some: readonly Finding[]): string[] => some.map(told).sort();

describe("the documents of this project say the same", () => {
  test("there is something to keep", () => {
    expect(documents.length).toBeGreaterThan(5);
    expect(claims.length).toBeGreaterThan(100);
    expect(findings.filter(({ flagged }) => flagged).length).toBeGreaterThan(2);
  });

  test.each([
    ["backwards", (list: readonly Document[]) => [...list].reverse()],
    ["from the middle on", (list: readonly Document[]) => [...list.slice(4), ...list.slice(0, 4)]],
    ["by the length of their texts", (list: readonly Document[]) => [...list].sort((a, b) => a.text.length - b.text.length)],
  ])("in another order: %s", (_, arranged) => {
    const again = arranged(documents).flatMap(extractDocument);
    expect(byId(again)).toEqual(byId(claims));
    expect(byId(diffClaims(again))).toEqual(byId(findings));
  });

  const LINE_ENDS: readonly (readonly [string, (text: string) => string])[] = [
    ["of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["of old Macs", (text) => text.replaceAll("\n", "\r")],
    ["and white space before them", (text) => text.replaceAll("\n", " \n")],
  ];
  const withEnds = (changed: (text: string) => string) =>
    documents.flatMap((document) => extractDocument({ ...document, text: changed(document.text) }));

  test.each(LINE_ENDS)("claims with the line ends %s", (_, changed) => {
    expect(withEnds(changed).map(placeless)).toEqual(claims.map(placeless));
  });

  test.each(LINE_ENDS)("what is flagged with the line ends %s", (_, changed) => {
    const flagged = (some: readonly Finding[]) => tellings(some.filter((finding) => finding.flagged));
    expect(flagged(diffClaims(withEnds(changed)))).toEqual(flagged(findings));
  });

  test("all findings with the line ends of Windows", () => {
    expect(tellings(diffClaims(withEnds((text) => text.replaceAll("\n", "\r\n"))))).toEqual(tellings(findings));
  });

  const inForm = (form: string) =>
    documents.flatMap((document) => extractDocument({ ...document, text: document.text.normalize(form) }));

  test.each(["NFC", "NFD"])("in the normal form %s", (form) => {
    const again = inForm(form);
    expect(again.map(placeless)).toEqual(claims.map(placeless));
    expect(tellings(diffClaims(again))).toEqual(tellings(findings));
  });

  test("in NFD each quote stands where its claim says", () => {
    for (const document of documents) {
      const text = document.text.normalize("NFD");
      const points = [...text];
      for (const { start, end, quote } of extractDocument({ ...document, text }))
        expect(points.slice(start, end).join("")).toBe(quote);
    }
  });

  test("in NFD the layout of a text too", () => {
    const layOut = layingOut({});
    const cut = ({ text, parts, passed }: Layout) =>
      [...parts.map(([, , from, to]) => text.slice(from, to)), ...passed.map(([from, to]) => text.slice(from, to))].map((words) =>
        words.normalize("NFC"),
      );
    for (const document of documents)
      expect(cut(layOut({ ...document, text: document.text.normalize("NFD") }).layout)).toEqual(cut(layOut(document).layout));
  });

  test("under other paths", () => {
    const elsewhere = documents.map((document) => ({ ...document, path: `/else/where/${document.path}` }));
    expect(elsewhere.flatMap(extractDocument)).toEqual(claims);
  });

  const renamed = () => documents.map((document, i) => ({ ...document, id: `zz-${100 - i}`, path: `zz-${100 - i}.md` }));

  test("claims under other file names", () => {
    const nameless = (claim: Claim) => ({ ...placeless(claim), doc: "", start: claim.start, end: claim.end });
    expect(renamed().flatMap(extractDocument).map(nameless)).toEqual(claims.map(nameless));
  });

  test("findings under other file names that stand in the same order", () => {
    const ordered = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    const again = ordered.map((document, i) => ({ ...document, id: `d-${100 + i}` }));
    expect(tellings(diffClaims(again.flatMap(extractDocument)))).toEqual(tellings(findings));
  });

  test("findings under other file names in another order", () => {
    expect(tellings(diffClaims(renamed().flatMap(extractDocument)))).toEqual(tellings(findings));
  });

  test("read from one file, a line each, and from a folder in two halves", async () => {
    const lines = documents.map(({ id, text, title, publisher, published, url, sourceType }) =>
      JSON.stringify({ id, text, title, publisher, published, url, sourceType }),
    );
    const merged = async (some: readonly string[]) => {
      const stdin = (async function* () {
        yield Buffer.from(some.join("\n"));
      })();
      return (await read(["-"], { from: "ndjson", stdin })).flatMap((item) => (item.type === "document" ? [item.document] : []));
    };
    expect((await merged(lines)).flatMap(extractDocument)).toEqual(claims);
    const halves = [...(await merged(lines.slice(4))), ...(await merged(lines.slice(0, 4)))].flatMap(extractDocument);
    expect(byId(diffClaims(halves))).toEqual(byId(findings));
  });
});

const UNRELATED = [
  "The beekeepers of Lower Quell counted 640 hives in the spring of 1987. Each hive gave 14 kilograms of honey.",
  "A choir of 38 voices sang for two hours in the chapel at Dunmarrow. Tickets cost 9 euros.",
  "The lighthouse at Perrin Head is 31 metres tall and was built in 1874. Its lamp turns once in 12 seconds.",
];

describe("a document about something else", () => {
  test.each(UNRELATED)("%s", (text) => {
    const other = newDocument("unrelated", "unrelated.txt", text, { publisher: "Quell Post", published: "1987-06-01" });
    const all = diffClaims([...claims, ...extractDocument(other)]);
    expect(byId(all.filter(({ docs }) => !docs.includes("unrelated")))).toEqual(byId(findings));
    expect(
      all.filter(({ docs, verdict }) => docs.includes("unrelated") && docs.length > 1 && verdict !== "scope-differs"),
    ).toEqual([]);
  });
});

/** Sources that disagree, agree, change and add up, about `thing` (one) and `things` (many) in `numbers`. */
const stories = (thing: string, n: (value: number) => string): readonly Document[] =>
  [
    ["post", "2031-05-04", `The flood in Strelsau on 3 May 2031 destroyed ${n(41)} ${thing}s, the mayor said.`],
    ["wire", "2031-05-04", `The flood in Strelsau on 3 May 2031 destroyed ${n(57)} ${thing}s, the police said.`],
    [
      "log",
      "2031-05-04",
      `Of the ${thing}s of the port of Tarn, ${n(12)} were sold in the north and ${n(9)} in the south, ${n(25)} ${thing}s in total.`,
    ],
    ["early", "2031-06-01", `By 1 June 2031 Ruritania had lost ${n(214)} ${thing}s in the war.`],
    ["late", "2031-07-01", `By 1 July 2031 Ruritania had lost ${n(366)} ${thing}s in the war.`],
    ["same", "2031-07-02", `By 1 July 2031 Ruritania had lost ${n(366)} ${thing}s in the war, a general said.`],
  ].map(([id, published, text]) => newDocument(id!, `${id}.txt`, text!, { published: published!, publisher: `The ${id}` }));

const findingsOf = (some: readonly Document[]): Finding[] => diffClaims(some.flatMap(extractDocument));
const commas = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");

describe("another name for a thing", () => {
  const plain = (value: number) => String(value);
  // words that the program does not know; one with a part that it knows
  test.each(["quandle", "zorbel", "brimstaff", "mirrowing"])("%s", (name) => {
    const [before, after] = [findingsOf(stories("plimsket", plain)), findingsOf(stories(name, plain))];
    expect(before.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(["conflict", "does-not-add-up", "growth"]));
    expect(
      after
        .map((finding) =>
          told(finding)
            .replaceAll(name, "plimsket")
            .replaceAll(`${name[0]!.toUpperCase()}${name.slice(1)}`, "Plimsket"),
        )
        .sort(),
    ).toEqual(tellings(before));
  });
});

describe("counts ten times as large", () => {
  test.each(["plimsket", "truck", "house"])("%ss", (thing) => {
    const before = findingsOf(stories(thing, (value) => String(value)));
    const after = findingsOf(stories(thing, (value) => commas(value * 10)));
    const scaled = (times: number) => (finding: Finding) => {
      const by = (value: number | null) => (value === null ? null : value * times);
      return JSON.stringify({
        ...{ verdict: finding.verdict, title: finding.title, docs: finding.docs, flagged: finding.flagged },
        sides: finding.sides.map(({ value, how }) => [typeof value === "string" ? value : value.map(by), how]),
        steps: finding.steps.map(({ verdict, delta, ratio }) => [
          verdict,
          typeof finding.sides[0]!.value === "string" ? delta : by(delta),
          ratio,
        ]),
      });
    };
    expect(before.filter(({ flagged }) => flagged).length).toBeGreaterThan(1);
    expect(after.map(scaled(1)).sort()).toEqual(before.map(scaled(10)).sort());
  });
});

describe("every fixture in the other normal form and with other line ends", () => {
  const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) => /input\/[^/]+\.txt$/.test(name));
  test.each(files.sort())("%s", (name) => {
    const text = readFileSync(join(FIXTURES, name), "utf8");
    const of = (changed: string) =>
      extractDocument(newDocument("a", "a.txt", changed, { published: "2031-05-04" })).map(placeless);
    const expected = of(text);
    for (const changed of [text.normalize("NFD"), text.replaceAll("\n", "\r\n")]) expect(of(changed)).toEqual(expected);
  });
});

describe("short texts about many things", () => {
  const CASES = [...casesIn("cases.jsonl"), ...casesIn("sum-cases.jsonl")];
  // what no reader sees; each over some of the texts, so that all are looked at
  const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
    ["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["line ends of old Macs", (text) => text.replaceAll("\n", "\r")],
    ["NFD", (text) => text.normalize("NFD")],
    ["soft hyphens", (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{3})/gu, "$1\u00ad$2")],
    ["zero-width spaces in words", (text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, "$1\u200b$2")],
    ["no-break spaces behind numbers", (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0")],
    ["narrow no-break spaces behind numbers", (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u202f")],
    ["a mark of the byte order", (text) => `\ufeff${text}`],
    ["blank lines around", (text) => `\n \n${text}\n\n`],
  ];
  const quoteless = (claim: Claim) => JSON.stringify(placeless(claim)).replace(/[\u00ad\u200b]/g, "");
  test.each(CHANGES.map(([name, change], at) => [name, change, at] as const))("with %s", (_, change, at) => {
    const own = CASES.filter((_, i) => i % CHANGES.length === at);
    expect(own.length).toBeGreaterThan(30);
    for (const one of own) {
      const before = claimsOf(one);
      const after = claimsOf({ ...one, docs: one.docs.map((doc) => ({ ...doc, text: change(doc.text) })) });
      const lineless = (claim: Claim) => quoteless({ ...claim, line: 0 });
      expect(after.map(lineless), one.id).toEqual(before.map(lineless));
      expect(tellings(diffClaims(after)), one.id).toEqual(tellings(diffClaims(before)));
    }
  });

  test("in another order, under names that stand otherwise", () => {
    for (const one of CASES.filter((_, i) => i % 4 === 1 && CASES[i]!.docs.length > 1)) {
      const before = tellings(diffClaims(claimsOf(one)));
      const docs = [...one.docs].reverse().map((doc, i) => ({ ...doc, id: `z${i}` }));
      expect(tellings(diffClaims(claimsOf({ ...one, docs }))), one.id).toEqual(before);
    }
  });
});
