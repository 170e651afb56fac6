import { describe, expect, test } from "vitest";
import { amountOfSide, isoWords, numberWords, unitWords } from "../../src/export/amounts.js";
import { amountText, dateOf, isShort, shortLines } from "../../src/export/finding-rows.js";
import { inkOf } from "../../src/export/ink.js";
import { acceptedWords, subjectOf } from "../../src/export/words.js";
import type { Claim, Finding, FindingSide } from "../../src/types.js";
import { CONFLICT, claim, GROWTH, PAGE } from "./samples.js";

const sum = (value: FindingSide["value"], ...claims: string[]): FindingSide => ({ value, asOf: null, how: "sum", claims });

describe("a side without a claim that bounds it", () => {
  test.each<[readonly [number | null, number | null, number | null], string | null, string]>([
    [[5, 5, 5], "km", "5 km"],
    [[3, 5, 8], null, "3–8"],
    [[900_000, null, 1_200_000], null, "0.9–1.2 million"],
    [[1_234_567, null, 2_000_000], null, "1,234,567–2 million"],
    [[null, 30, null], null, "about 30"],
    [[400, 400, null], "percent", "at least 400%"],
    [[null, 200, 200], "century", "at most 200 centuries"],
    [[null, null, null], null, "?"],
  ])("%j", (value, unit, words) => expect(amountOfSide(sum(value), unit, new Map())).toBe(words));

  test("a day", () => expect(amountOfSide(sum("2031-05-04"), null, new Map())).toBe("4 May 2031"));
});

test.each([
  [2 / 3, "0.6667"],
  [2_487, "2,487"],
  [5e12, "5 trillion"],
])("%d", (value, words) => expect(numberWords(value)).toBe(words));

test.each<[string | null, number, string]>([
  [null, 3, ""],
  ["century", 1, " century"],
  ["century", 3, " centuries"],
  ["week", 3, " weeks"],
  ["km2", 3, " km²"],
])("%s behind %d", (unit, number, words) => expect(unitWords(unit, number)).toBe(words));

test.each([
  ["PT23H51M", "23 h 51 min"],
  ["P2DT5S", "2 days 5 s"],
  ["P", "P"],
  ["--11-08", "8 Nov"],
  ["soon", "soon"],
  ["2031-05-04/2031-05-06", "4 May – 6 May 2031"],
  ["2030-12-30/2031-01-02", "30 Dec 2030 – 2 Jan 2031"],
])("%s", (iso, words) => expect(isoWords(iso)).toBe(words));

describe("the day of a side", () => {
  test.each<[Partial<Claim>, string | null, string]>([
    [{}, "2031-05-03", "3 May 2031"],
    [{}, null, "(4 May 2031)"],
    [{ published: null }, null, "undated"],
  ])("%j, %s", (fields, asOf, words) => {
    const one = claim(fields);
    const side: FindingSide = { value: [5, 5, 5], asOf, how: "stated", claims: [one.id] };
    expect(dateOf(side, new Map([[one.id, one]]))).toBe(words);
  });
});

describe("a sum", () => {
  const day = (id: string, value: string) => [id, claim({ id, kind: "date", value, quote: value })] as const;
  test("of two days", () => {
    const claims = new Map([day("a", "2031-05-03"), day("b", "2031-05-20")]);
    expect(amountText(sum([17, 17, 18], "a", "b"), { ...GROWTH, unit: "day" }, claims)).toBe(
      "3 May 2031 to 20 May 2031 = 17–18 days",
    );
  });
  test("of one beginning", () => {
    const claims = new Map([day("a", "2031-05-03"), day("b", "2031-05-03")]);
    expect(amountText(sum([17, 17, 17], "a", "b"), { ...GROWTH, unit: "day" }, claims)).toBe("since 3 May 2031 = 17 days");
  });
  test("of numbers", () => expect(amountText(GROWTH.sides[0]!, GROWTH, PAGE.claims)).toBe("196 + 18 = 214"));
  test("of one claim", () => expect(amountText(sum([5, 5, 5], "a"), GROWTH, new Map([day("a", "2031")]))).toBe("5"));
});

describe("an accepted finding", () => {
  const accepted = (until: string | null): Finding =>
    ({ ...CONFLICT, accepted: { reason: "two towns of one name", until } }) as Finding;
  test("says why", () => {
    expect(acceptedWords(CONFLICT)).toBe("");
    expect(acceptedWords(accepted(null))).toBe("accepted: two towns of one name");
    expect(acceptedWords(accepted("2031-12-31"))).toBe("accepted: two towns of one name (until 31 Dec 2031)");
  });
  test("is short, with its verdict", () => {
    expect([isShort(CONFLICT), isShort(accepted(null))]).toEqual([false, true]);
    const ink = inkOf(false);
    expect(shortLines(accepted(null), PAGE, 200, ink)).toEqual([
      "  f-00000000000a  Civilians killed, Strelsau: 41 (3 May 2031), 57 (3 May 2031); conflict, accepted: two towns of one name",
    ]);
    expect(
      shortLines(accepted(null), PAGE, 90, ink)
        .slice(1)
        .every((line) => line.startsWith(" ".repeat(18))),
    ).toBe(true);
  });
});

test.each<[Partial<Claim>, string]>([
  [{ attribute: "total" }, "truck (total), destroyed, Ruritania"],
  [{ action: "destroyed+captured", side: null, place: "Alm" }, "truck, destroyed and captured, Alm"],
  [{ item: null, action: null }, "equipment, Ruritania"],
])("%j", (fields, words) => expect(subjectOf(claim(fields))).toBe(words));
