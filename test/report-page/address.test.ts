import { expect, test } from "vitest";
import { addressOf, HOME, hashOf, NO_FILTERS } from "../../src/report-page/address.js";

test.each([
  ["", HOME],
  ["#nonsense/x?y=z", HOME],
  [
    "#findings?verdict=conflict&q=two%20words&page=3",
    { ...HOME, filters: { ...NO_FILTERS, verdict: "conflict", q: "two words", page: 3 } },
  ],
  ["#findings?page=-1&sort=nothing", HOME],
  ["#finding/f-1", { ...HOME, view: "finding", id: "f-1" }],
  ["#document/a%2Fb%3F?at=c-9", { ...HOME, view: "document", id: "a/b?", at: "c-9" }],
  ["#document/100%", { ...HOME, view: "document", id: "100%" }],
])("%s", (hash, address) => {
  expect(addressOf(hash)).toEqual(address);
});

test.each([
  HOME,
  { ...HOME, filters: { ...NO_FILTERS, q: 'a&b=c#d "e"', doc: "x/y", side: "North+South", sort: "title" as const, page: 7 } },
  { ...HOME, view: "document" as const, id: "a?b#c/d%", at: "c-1" },
])("is read back: %j", (address) => {
  expect(addressOf(hashOf(address))).toEqual(address);
});

test("is as short as can be", () => {
  expect(hashOf(HOME)).toBe("#findings");
});
