import { describe, expect, test } from "vitest";
import { interval } from "../../src/quantity/bounds.js";
import { parseFigure } from "../../src/quantity/digits.js";
import { amounts, read } from "./read.js";

type Row = readonly [text: string, expected: readonly string[]];
/** Rows stand in pairs on either side of a limit. */
const limits = (subject: string, rows: readonly Row[]): void => {
  describe(subject, () => {
    test.each(rows)("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
  });
};

describe("digits with their separators", () => {
  test.each([
    ["1,234", 1234],
    ["1,23", 1.23],
    ["1,2345", null],
    ["1234,5", 1234.5],
    ["12,34,567", 1234567],
    ["12,345,67", null],
    ["1.234", 1.234],
    ["1.234.567", 1234567],
    ["1.23.456", null],
    ["1.234,5", 1234.5],
    ["0,125", 0.125],
    ["1'234", 1234],
    ["1'23", null],
    ["1".repeat(18), Number("1".repeat(18))],
    ["1".repeat(19), null],
  ])("%s", (text, value) => expect(parseFigure(text)).toBe(value));
});

describe("a value under its bound", () => {
  test.each([
    ["exact", [7, 7, 7]],
    ["approx", [null, 7, null]],
    ["at-least", [7, 7, null]],
    ["more-than", [7, 7, null]],
    ["at-most", [null, 7, 7]],
    ["less-than", [null, 7, 7]],
    ["vague", [7, null, null]],
  ] as const)("%s", (bound, expected) => expect(interval(7, bound)).toEqual(expected));
});

limits("a scale is shared by the smaller end alone", [
  ["Between 4 and 5 million ants live there.", ["4000000||5000000"]],
  ["Between 5 and 5 million ants live there.", ["5||5000000"]],
  ["They sold 5, 6 and 7 million stamps.", ["5000000", "6000000", "7000000"]],
  ["They sold 1,000 and 7 million stamps.", ["1000", "7000000"]],
]);

limits("neighbours make a range", [
  ["He has 4 or 6 goats.", ["4||6"]],
  ["He has 4 or 7 goats.", ["4", "7"]],
  ["He has 10 or 15 goats.", ["10||15"]],
  ["He has 10 or 16 goats.", ["10", "16"]],
  ["He has 1 or 2 goats.", ["1||2"]],
  ["He has 1 or 3 goats.", ["1", "3"]],
]);

limits("a dash joins upwards", [
  ["It needs 6-7 posts.", ["6||7"]],
  ["It needs 7-6 posts.", []],
]);

limits("ages end at 124", [
  ["Ana Brod, 124, waved.", ["124 year"]],
  ["Ana Brod, 125, waved.", ["125"]],
]);

limits("a part is smaller than its whole", [
  ["It is 5 feet 11 inches tall.", ["71 in"]],
  ["It is 5 feet 12 inches tall.", ["5 ft", "12 in"]],
]);

limits("two bounds meet or pass each other", [
  ["Only sizes above 999 and below 1000 fit.", ["999||1000"]],
  ["Only sizes above 1000 and below 1000 fit.", ["1000|1000|", "|1000|1000"]],
]);

limits("a second notation says the same", [
  ["It is 10 km, or 6 miles, long.", ["10 km"]],
  ["It is 10 km, or 8 miles, long.", ["10 km", "8 mi"]],
]);

limits("one in so many", [
  ["One in 1899 wells is dry.", [String(1 / 1899)]],
  ["One in 1900 was dry.", []],
  ["Nine in 20 wells are dry.", ["0.45"]],
  ["Ten in 20 wells are dry.", ["10", "20"]],
  ["Three in five towns voted.", ["0.6"]],
  ["Three in seven towns voted.", ["3", "7"]],
]);

limits("heat by its letter", [
  ["It melts at 2000C here.", ["2000 °C"]],
  ["Bag 2001C was lost.", []],
]);

limits("names of money that are other words", [
  ["It cost 100 won.", ["100 KRW"]],
  ["Of 150 games 99 won.", ["150", "99"]],
]);

limits("groups of three", [
  ["It holds 1 500 crates.", ["1500"]],
  ["It holds 1500 500 crates.", ["1500", "500"]],
  ["It holds 3/4 and 4/3 crates.", ["0.75"]],
]);

describe("magnitudes end below 15", () => {
  test.each([
    ["A magnitude 14 quake is unheard of.", ["magnitude"]],
    ["A magnitude 15 houses felt is unheard of.", [null]],
  ])("%s", (text, expected) => expect(read(text).map(({ attribute }) => attribute)).toEqual(expected));
});
