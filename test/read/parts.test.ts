import { describe, expect, test } from "vitest";
import { datelineOf } from "../../src/read/dateline.js";
import { linesOf } from "../../src/read/lines.js";
import { blankMarkup } from "../../src/read/markdown.js";
import { parseTable } from "../../src/read/tables.js";
import { growthOf, LINEAR } from "../growth.js";

describe("datelines", () => {
  test.each([
    ["9 October 2020", "2020-10-09"],
    ["PORT SABLE, 3 June 2031 - Nine ships left.", "2031-06-03"],
    ["Published: Friday, October 9, 2020, 18:40", "2020-10-09"],
    ["Home | News\n\n24 September 2021, 12:10Interview with a magazine", "2021-09-24"],
    ["2031-06-03\nNine ships.", "2031-06-03"],
    ["Sept. 5, 2030 (Wire) - Nine ships.", "2030-09-05"],
    ["ARL, Boria, 3 March 2029 - Snow fell.", "2029-03-03"],
    ["Ministry bulletin, Republic of Boria, 18 August 2030", "2030-08-18"],
  ])("%j", (text, date) => expect(datelineOf(text)).toBe(date));

  test.each([
    "On 3 June 2031 nine ships left.",
    "3 June 2031 was a Tuesday.",
    "The strike began on 3 June 2031",
    "31 February 2031",
    "June 2031",
    "",
  ])("no dateline: %j", (text) => expect(datelineOf(text)).toBeNull());
});

describe("Markdown", () => {
  test.each([
    ["They lost **196** tanks.", "They lost   196   tanks."],
    ["See [the 40 ships](https://a.example/2031).", `See  the 40 ships${" ".repeat(25)}.`],
    ["A *long* day, _very_ long.", "A  long  day,  very  long."],
    ["![40 ships](a.png) Nine.", "                   Nine."],
    ["Nine.[^1] <br> `Ten`", `Nine.${" ".repeat(11)}Ten `],
    ["> Nine ships", "  Nine ships"],
  ])("%j", (text, blanked) => {
    expect(blankMarkup(text)).toBe(blanked);
    expect(blanked).toHaveLength(text.length);
  });

  test.each([
    "5 * 3 is 15",
    "snake_case_word",
    "* Nine ships\n* Ten ships",
    "- a\n- b",
    "# Heading",
    "| a | 5 |",
    "3 < 5 and 7 > 2",
  ])("stays: %j", (text) => expect(blankMarkup(text)).toBe(text));

  test("code is blanked, its lines stay", () => {
    expect(
      blankMarkup("Nine.\n```js\nlet x = 5;\n```\nTen.")
        .split("\n")
        .map((line) => line.trim()),
    ).toEqual(["Nine.", "", "", "", "Ten."]);
  });

  test("a megabyte of brackets takes time by its length", () => {
    const brackets = (some: number) => blankMarkup("[".repeat(5 * some) + "*".repeat(3 * some) + "<a".repeat(some));
    expect(growthOf(brackets, 25_000)).toBeLessThan(LINEAR);
  });
});

test("lines of a byte stream: numbers count empty lines, a line may be longer than a chunk", async () => {
  const stream = async function* () {
    for (const part of ["a\r\n\n", "b".repeat(10), "b".repeat(10), "\nc"]) yield new TextEncoder().encode(part);
  };
  const lines = [];
  for await (const line of linesOf(stream(), null)) lines.push([line.number, line.text.trim()]);
  expect(lines).toEqual([
    [1, "a"],
    [3, "b".repeat(20)],
    [4, "c"],
  ]);
});

describe("tables", () => {
  test.each([
    ["commas", 'id,text\nr,"Nine, ten"\n'],
    ["semicolons", "id;text\nr;Nine, ten\n"],
    ["a byte order mark and CRLF", '\ufeffid,text\r\nr,"Nine, ten"\r\n'],
  ])("%s", async (_, text) => expect(await parseTable(text, "csv")).toEqual([{ id: "r", text: "Nine, ten" }]));

  test("tabs are escaped, not quoted", async () => {
    expect(await parseTable('id\ttext\nr\t"Nine"\\tten\\\\n\n', "tsv")).toEqual([{ id: "r", text: '"Nine"\tten\\n' }]);
  });

  test("claims: numbers are numbers, the formula guard goes, empty cells are not there", async () => {
    const text = "id,quote,figure,low,high,sentence,value\nc-1,5,ship|count,5,,'=5 ships,--11-08\n";
    expect(await parseTable(text, "csv")).toEqual([
      { id: "c-1", quote: "5", figure: "ship|count", low: 5, sentence: "=5 ships", value: "--11-08" },
    ]);
  });
});
