import { describe, expect, test } from "vitest";
import { titleOf } from "../../src/link/title.js";
import { plural } from "../../src/plural.js";
import { claim, type Given } from "../judge/claim.js";

describe("titles", () => {
  const cases: readonly (readonly [Given, string])[] = [
    [{ kind: "equipment", item: "tank", action: "destroyed", side: "Boria" }, "Tanks destroyed, Boria"],
    [{ kind: "equipment", item: "tank", action: "destroyed+captured", attribute: "total" }, "Tanks destroyed and captured"],
    [{ kind: "casualty", item: "person", action: "killed", attribute: "level", place: "Velm" }, "People killed, Velm"],
    [{ kind: "count", item: "home", action: "damaged", attribute: "increment" }, "Homes damaged (further)"],
    [{ kind: "distance", item: "Lenn bridge", attribute: "width", place: "Lenn" }, "Width of the Lenn bridge"],
    [{ kind: "people", item: "inhabitant", attribute: "population", place: "Orm" }, "Population, Orm"],
    [{ kind: "money", item: "net profit", attribute: "profit" }, "Net profit"],
    [{ kind: "percent", item: "Borian", attribute: "share", place: "Orm" }, "Share of Borians, Orm"],
    [{ kind: "date", item: "treaty", action: "signed", n: "1998-06-11" }, "Date of the treaty (signed)"],
    [{ kind: "duration", item: "strike", attribute: "duration", unit: "day" }, "Length of the strike"],
    [{ kind: "duration", item: null, attribute: "duration", unit: "day" }, "Length of time"],
    [{ kind: "duration", item: "ferry", attribute: "age", unit: "year" }, "Age of the ferry"],
  ];
  test.each(cases)("%#", (given, title) => {
    expect(titleOf({ claim: claim({ n: 3, ...given }) })).toBe(title);
  });

  test.each([
    ["person", "people"],
    ["woman", "women"],
    ["livestock", "livestock"],
    ["aircraft", "aircraft"],
    ["artillery battery", "artillery batteries"],
    ["loss of life", "losses of life"],
    ["bus", "buses"],
    ["T-72", "T-72"],
    ["crossing over the Lenn", "crossings over the Lenn"],
    ["gunman", "gunmen"],
    ["caiman", "caimans"],
  ])("one %s, many %s", (one, many) => expect(plural(one)).toBe(many));
});
