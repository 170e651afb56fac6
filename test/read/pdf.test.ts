import { describe, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/index.js";
import { joinLines } from "../../src/read/pdf/join.js";
import { runsOf } from "../../src/read/pdf/runs.js";
import { column, type Line, pdfOf } from "./papers.js";

const limits = { path: "a.pdf", mostPages: 2000, mostInflated: 1e8 };
const read = (pages: readonly (readonly Line[])[], { mostPages = 2000, furniture = false, info = {} } = {}) =>
  readPdf(pdfOf(pages, info), { ...limits, mostPages }, furniture);
const textOf = async (...pages: readonly (readonly Line[])[]) => (await read(pages)).text;

const LEFT = [
  "The flood took twelve bridges in the",
  "valley of Zenda, and the army evacu-",
  "ated 4,000 inhabitants on BM-",
  "21 lorries to schools in Strelsau and",
  "to the villages on the other bank.",
];
const RIGHT = [
  "A second wave came at night. It rose",
  "to 9 metres above the quay, took 40",
  "boats and drowned 300 sheep on the",
  "meadows below the castle of Hentzau.",
];

describe("lines", () => {
  test("are joined to paragraphs; a gap, an indent or a line that ends early parts them", async () => {
    const lines = column([
      "Nine bridges stand in the long valley of the river Zenda,",
      "and three have fallen. All of them were old.",
      "Next year the state will build twelve new bridges there,",
      "the minister said.",
    ]);
    const apart = column(["Below a gap."], { top: 660 });
    expect(await textOf([...lines, ...apart])).toBe(
      "Nine bridges stand in the long valley of the river Zenda, and three have fallen. All of them were old.\n\nNext year the state will build twelve new bridges there, the minister said.\n\nBelow a gap.",
    );
  });

  test.each([
    ["was evacu-", "ated", "was evacuated"],
    ["a BM-", "21", "a BM-21"],
    ["a 30-", "kilometre corridor", "a 30-kilometre corridor"],
    ["an anti-", "tank gun", "an anti-tank gun"],
    ["the Franco-", "Prussian war", "the Franco-Prussian war"],
    ["the pre-", "vious year", "the previous year"],
    ["from 5 -", "6 men", "from 5 - 6 men"],
    ["soft\u00ad", "ened", "softened"],
    ["a plain end", "of line", "a plain end of line"],
  ])("%j and %j", (text, next, expected) => expect(joinLines(text, next, new Set())).toBe(expected));

  test("a raised 2 is a power, another raised number a footnote", async () => {
    const lines = [
      { text: "They drained 40 km", y: 700 },
      { text: "2", x: 155.5, y: 705, size: 6 },
      { text: "of the marsh.", x: 161.5, y: 700 },
    ];
    expect(await textOf(lines)).toBe("They drained 40 km² of the marsh.");
    expect(
      await textOf([
        { text: "They drained the marsh.", y: 700 },
        { text: "7", x: 178, y: 705, size: 6 },
      ]),
    ).toBe("They drained the marsh.");
  });
});

describe("columns", () => {
  test("the left one is read before the right one, a title over both before them", async () => {
    const page = [
      { text: "The flood in the valley of Zenda and what it took", y: 800, size: 22 },
      ...column(LEFT),
      ...column(RIGHT, { x: 320 }),
    ];
    const text = await textOf(page);
    expect(text).toBe(
      `# The flood in the valley of Zenda and what it took\n\nThe flood took twelve bridges in the valley of Zenda, and the army evacuated 4,000 inhabitants on BM-21 lorries to schools in Strelsau and to the villages on the other bank.\n\n${RIGHT.join(" ")}`,
    );
  });

  test("what stands below both is read after both", async () => {
    const below = column(["Nine boats were left."], { top: 600 });
    expect(await textOf([...column(LEFT), ...column(RIGHT, { x: 320 }), ...below])).toMatch(
      /Hentzau\.\n\nNine boats were left\.$/,
    );
  });
});

describe("tables and lists", () => {
  const cells = (rows: readonly (readonly string[])[]): Line[] =>
    rows.flatMap((row, y) => row.map((text, x) => ({ text, x: 60 + 140 * x, y: 700 - 20 * y })));

  test("rows of cells are rows of a table, below their header", async () => {
    const rows = [
      ["Type", "Destroyed", "Captured"],
      ["Tanks", "287", "79"],
      ["Field kitchens", "", "3"],
    ];
    expect(await textOf(cells(rows).filter(({ text }) => text !== ""))).toBe(
      "| Type | Destroyed | Captured |\n| - | - | - |\n| Tanks | 287 | 79 |\n| Field kitchens |  | 3 |",
    );
  });

  test("a table below two columns of text takes no line of them", async () => {
    const left = [
      "Zenda lost twelve bridges in the flood of",
      "that spring, and the army sent its boats to",
      "all who waited on the roofs of the",
      "lower valley",
    ];
    const right = [
      "The towns gave blankets and warm food to",
      "everybody who had come on foot from the hills",
      "around Hentzau, and to the boatmen who",
      "came after them.",
    ];
    const columns = [...column(left, { top: 770 }), ...column(right, { x: 320, top: 770 })];
    const text = await textOf([
      ...columns,
      ...cells([
        ["Type", "destroyed", "damaged"],
        ["Houses", "1,365", "310"],
        ["Bridges", "119", "11"],
      ]),
    ]);
    expect(text).toMatch(
      /\n\n\| Type \| destroyed \| damaged \|\n\| - \| - \| - \|\n\| Houses \| 1,365 \| 310 \|\n\| Bridges \| 119 \| 11 \|$/,
    );
    expect(text.indexOf("lower valley")).toBeLessThan(text.indexOf("The towns"));
  });

  test("words of a cell that go on in the next line stay in it", async () => {
    const lines = [
      ...cells([
        ["Armoured", "12"],
        ["Lorries", "9"],
      ]),
      { text: "vehicles", x: 60, y: 689 },
    ];
    expect(await textOf(lines)).toBe("| Armoured vehicles | 12 |\n| Lorries | 9 |");
  });

  describe("lines in bold letters of the size of the text", () => {
    const text = column(
      ["The army lost 12 tanks and 30 lorries in the valley of Zenda,", "and found 9 of its boats on the meadows below the dam."],
      { top: 700 },
    );
    const above = (...lines: readonly string[]) => textOf([...column(lines, { top: 730, isBold: true }), ...text]);
    const PROSE =
      "The army lost 12 tanks and 30 lorries in the valley of Zenda, and found 9 of its boats on the meadows below the dam.";

    test("are headings above text", async () => {
      expect(await above("Losses of the army")).toBe(`### Losses of the army\n\n${PROSE}`);
      expect(await above("Losses of the army in the valley of the river Zenda", "and on the meadows")).toBe(
        `### Losses of the army in the valley of the river Zenda and on the meadows\n\n${PROSE}`,
      );
    });
    test.each([["By Marta Ilves"], ["Nobody knew of it."], ["4 May 2031"], ["12"]])("but not %j", async (line) => {
      expect(await above(line)).toBe(`${line}\n\n${PROSE}`);
    });
    test("and part a paragraph from the one above, however full they are", async () => {
      const head = { text: "What the army lost in the valley of the river Zenda, by kind", y: 672, isBold: true };
      const more = column(["Most of it was old, and all of it was insured."], { top: 658 });
      expect(await textOf([...text, head, ...more])).toBe(
        `${PROSE}\n\n### ${head.text}\n\nMost of it was old, and all of it was insured.`,
      );
    });
  });

  test("joined letters and bullets that a font of TeX does not name", () => {
    const piece = { text: "\u0088 The o\u000ece con\u001crmed \u000cve \u001doods.", x0: 60, x1: 200, y: 100, size: 10 };
    expect(runsOf([piece]).map(({ text }) => text)).toEqual(["• The office confirmed five floods."]);
  });

  test("entries with a bullet are a list", async () => {
    expect(
      await textOf(
        column(["\u2022 12 tanks were burnt and their crews had fled to the river.".replace("\u2022", "-"), "- 9 lorries"]),
      ),
    ).toBe("- 12 tanks were burnt and their crews had fled to the river.\n- 9 lorries");
  });
});

describe("pages", () => {
  const page = (number: number, lines: readonly string[]): Line[] => [
    { text: `Bulletin No. 7, page ${number}`, y: 815 },
    ...column(lines),
    { text: `- ${number} -`, x: 290, y: 30 },
  ];
  const pages = [
    page(1, ["The flood took 12 bridges."]),
    page(2, ["The army sent 40 boats to the villages beyond the dam and"]),
    page(3, ["another 9 to Strelsau.", "All came back."]),
  ];

  test("heads, feet and page numbers are left out; a sentence goes on over the end of a page", async () => {
    const { text, about } = await read(pages);
    expect(text).toBe(
      "The flood took 12 bridges.\n\nThe army sent 40 boats to the villages beyond the dam and another 9 to Strelsau. All came back.",
    );
    expect(about.pages?.map(([start]) => text.slice(start, start + 9))).toEqual(["The flood", "The army ", "another 9"]);
  });

  test("--include-furniture puts them behind the text", async () => {
    const { text } = await read(pages, { furniture: true });
    expect(text).toMatch(/came back\.\n\nBulletin No\. 7, page 1\n\n- 1 -\n\nBulletin No\. 7, page 2/);
  });

  test("--max-pages is kept, and said", async () => {
    const { text, remarks } = await read(pages, { mostPages: 1 });
    expect(text).toContain("12 bridges");
    expect(text).not.toContain("40 boats");
    expect(remarks).toEqual(["1 of its 3 pages are read (--max-pages says how many)"]);
  });

  test("pages without text are said", async () => {
    expect((await read([...pages, []])).remarks).toEqual(["1 of its 4 pages holds no text"]);
  });
});

describe("what it tells of itself", () => {
  const made = { Title: "Bulletin No. 7", CreationDate: "D:20310504120000Z" };
  test("its title, and the day on which it was made", async () => {
    expect((await read([column(["Nine bridges."])], { info: made })).about).toEqual({
      title: "Bulletin No. 7",
      published: "2031-05-04",
      pages: [[0, 1]],
    });
  });
  test("a date of the text goes before that day, and the name of a file is no title", async () => {
    const { about } = await read([column(["9 May 2031", "Nine bridges."])], { info: { ...made, Title: "b7.doc" } });
    expect(about).toEqual({ pages: [[0, 1]] });
  });
});

describe("faults", () => {
  const bytes = pdfOf([column(["Nine bridges."])]);
  const locked =
    "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(a) (a)]";
  test.each<[string, Uint8Array, string]>([
    ["cut short", bytes.subarray(0, 60), "no PDF that can be read: it is damaged or cut short"],
    ["no PDF", Buffer.from("%PDF-1.4\nand nothing else"), "no PDF that can be read: it is damaged or cut short"],
    ["encrypted", pdfOf([column(["Nine."])], {}, locked), "an encrypted PDF: it needs a password"],
    ["pictures alone", pdfOf([[]]), "its pages hold no text; they may be pictures of text (OCR can read those)"],
  ])("%s", async (_, broken, reason) => {
    await expect(readPdf(broken, limits, false)).rejects.toMatchObject({ name: "InputError", path: "a.pdf", reason });
  });
});
