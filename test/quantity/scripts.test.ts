import { describe, expect, test } from "vitest";
import { plainDigits } from "../../src/digits-of-scripts.js";
import { amounts } from "./read.js";

const ZEROS = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter((code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)))
  .filter((_, at) => at % 10 === 0);

const inScript = (text: string, zero: number): string =>
  [...text].map((sign) => (/\d/.test(sign) ? String.fromCodePoint(zero + Number(sign)) : sign)).join("");

describe("digits of every script are read like our own", () => {
  test.each(ZEROS.map((zero) => [String.fromCodePoint(zero), zero] as const))("%s", (_, zero) => {
    const text = "The yard lost 12 cranes, 1,234 crates, 3.5 km of rope, 40% of it and 50-60 kg.";
    expect(amounts(inScript(text, zero))).toEqual(amounts(text));
    expect(amounts(text)).toEqual(["12", "1234", "3.5 km", "40 percent", "50||60 kg"]);
  });
});

describe("numbers in other scripts", () => {
  test.each([
    ["Arabic-Indic", "The yard lost ١٢ cranes and ١٬٢٣٤٫٥ litres.", ["12", "1234.5 L"]],
    ["Devanagari", "The yard lost ४५ cranes and 45 boats.", ["45", "45"]],
    ["fullwidth", "The yard lost １，２３４ cranes on ３．５ km.", ["1234", "3.5 km"]],
    ["mathematical", "The yard lost 𝟏𝟐 cranes and 𝟙𝟚 boats.", ["12", "12"]],
    ["mixed", "The yard lost 1２ cranes.", []],
    ["mixed the other way", "The yard lost १2 cranes.", []],
    ["mixed in the middle", "The yard lost 1१2 cranes.", []],
    ["mixed money", "It cost $1２.", []],
    ["mixed clock", "It rose at 1２:30.", []],
    ["a foreign comma between our digits", "The yard lost 1،234 cranes.", []],
    ["a fullwidth stop between our digits", "It is 3．5 km long.", []],
    ["Roman numerals", "The yard lost Ⅻ cranes.", []],
    ["digits in circles", "The yard lost ①② cranes.", []],
    ["Chinese", "The yard lost 十二 cranes and 12十 boats.", []],
    ["raised digits behind a number", "The yard lost 12² cranes.", []],
    ["lowered digits behind a number", "The yard lost 12₂ cranes.", []],
    ["a combining mark", "The yard lost 12\u0301 cranes.", []],
  ])("%s", (_, text, expected) => expect(amounts(text)).toEqual(expected));
});

describe("signs without a look", () => {
  test.each([
    ["zero-width space", "\u200b"],
    ["zero-width joiner", "\u200d"],
    ["word joiner", "\u2060"],
    ["byte order mark", "\ufeff"],
    ["soft hyphen", "\u00ad"],
    ["direction mark", "\u200e"],
  ])("%s", (_, sign) => {
    for (const text of [`1${sign}2 cranes`, `12${sign} cranes`, `${sign}12 cranes`, `12${sign}cranes`])
      expect([text, amounts(`The yard lost ${text}.`)]).toEqual([text, ["12"]]);
    expect(amounts(`The yard lost 1,${sign}234 cranes.`)).toEqual(["1234"]);
  });

  test.each([
    ["no-break space", "\u00a0"],
    ["figure space", "\u2007"],
    ["thin space", "\u2009"],
    ["narrow no-break space", "\u202f"],
  ])("%s between groups", (_, sign) => expect(amounts(`The yard lost 1${sign}234 cranes.`)).toEqual(["1234"]));
});

describe("figures that are none", () => {
  test.each([
    "The yard lost 12cranes.",
    "The yard lost cranes12.",
    "The yard lost a12b34 of them.",
    "The yard lost 1..2 of them.",
    "The yard lost 1e999 of them.",
    "The yard lost 10^999 of them.",
    `The yard lost ${"9".repeat(10_000)} cranes.`,
    `The yard lost ${"1,234.".repeat(2_000)} cranes.`,
    `The yard lost ${"9a".repeat(5_000)} cranes.`,
    `The yard lost ${"९9".repeat(5_000)} cranes.`,
  ])("%.60s", (text) => expect(amounts(text)).toEqual([]));
});

test.each([
  ["12", "12"],
  ["1\u200b2", "12"],
  ["١٬٢٣٤٫٥", "1,234.5"],
  ["１２", "12"],
  ["1２", null],
  ["1，2", null],
])("%j in plain digits is %j", (written, plain) => expect(plainDigits(written)).toBe(plain));
