import { describe, expect, test } from "vitest";
import { claimsOf } from "./claims.js";

const told = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date")
    .map(({ quote, item, action, place }) => [quote, item, action, place].filter(Boolean).join(" "));

describe("what is counted, done and where, by the form of the sentence", () => {
  test.each([
    // the second half of a clause leaves out what the first has named
    ["In all, 40 carts were destroyed and 18 captured.", ["40 cart destroyed", "18 cart captured"]],
    ["In all, 40 monks were killed and 18 captured.", ["40 monk killed", "18 monk captured"]],
    ["The first team lost nine carts; the second lost four.", ["nine cart lost", "four cart lost"]],
    ["The first team lost nine men; the second lost four.", ["nine man killed", "four man killed"]],
    // parts
    [
      "They seized 10 mortars, including eight of one make and two of another.",
      ["10 mortar captured", "eight mortar captured", "two mortar captured"],
    ],
    ["The flood killed 31 people, of whom 12 were nurses.", ["31 person killed", "12 nurse killed"]],
    ["The flood killed 31 people, of whom nobody knew.", ["31 person killed"]],
    // the thing stands behind a measure
    ["They packed six 7-ounce jars.", ["six jar packed", "7 jar packed"]],
    ["They packed six jars.", ["six jar packed"]],
    ["The report spoke of a 4-point drop in output.", ["4 output"]],
    // letters are no things
    ["The rug measures 2 x 3 m.", ["2 rug", "3 rug"]],
    ["The stamp costs $11 C.", ["11 stamp"]],
    ["They paddled 5 canoes and wore 9 shoes.", ["5 canoe paddled", "9 shoe worn"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("respectively", () => {
  test.each([
    ["The storm killed 4, 6 and 9 people in Arvo, Belt and Corm respectively.", ["Arvo", "Belt", "Corm"]],
    ["The storm killed 4 and 6 people in Arvo and Belt, respectively.", ["Arvo", "Belt"]],
    ["The storm killed 4 and 6 people in Arvo and Belt.", ["Arvo", "Arvo"]],
  ])("%s", (text, places) => expect(claimsOf(text).map(({ place }) => place)).toEqual(places));
});

describe("ages of persons", () => {
  test.each([
    ["The plumber is 48.", "age"],
    ["Rita Moe was 12 when it sank.", "age"],
    ["My brother is 12 and tall.", "age"],
    ["The price is 48.", null],
    ["The number of the weaver is 48.", null],
  ])("%s", (text, attribute) => expect(claimsOf(text)[0]?.attribute).toBe(attribute));
});
