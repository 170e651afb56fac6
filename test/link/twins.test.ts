import { describe, expect, test } from "vitest";
import { diff, extract } from "../../src/index.js";

const found = (first: string, second: string, later = "2019-06-11"): string[] =>
  diff([
    ...extract({ id: "one", text: first, published: "2019-06-11", publisher: "The Bexholm Courier" }),
    ...extract({ id: "two", text: second, published: later, publisher: "Orle Radio" }),
  ])
    .filter(({ verdict, docs }) => verdict !== "scope-differs" && docs.length > 1)
    .map(
      ({ verdict, sides }) =>
        `${verdict} ${[...new Set(sides.map(({ value }) => (typeof value === "string" ? value : (value[1] ?? value[0]))))].join(" ")}`,
    );

const MARCH = "Marchers crossed the Orle bridge in Bexholm on Tuesday against the toll of Mayor Ida Quent.";
const RALLY = "On the Orle bridge the march against the toll filled Bexholm; Ida Quent stayed away.";

describe("equal numbers of one story in other words are one number", () => {
  test.each<[string, string, string, string]>([
    [
      "a number whose noun is left out",
      `${MARCH} The drovers' guild counted 47,000 marchers in Bexholm.`,
      `${RALLY} The guild of drovers spoke of 47,000.`,
      "same 47000",
    ],
    [
      "wheat is grain",
      `${MARCH} Farmers of Bexholm brought in 3.4 million tonnes of grain this summer.`,
      `${RALLY} The wheat crop reached 3.4 million tonnes, the millers of Bexholm said.`,
      "same 3400000",
    ],
    [
      "a raise is a rise in pay",
      `${MARCH} The keepers of the Orle bridge in Bexholm get a 23 percent pay raise over three years.`,
      `${RALLY} In Bexholm the keepers accepted a wage increase of 23 percent, said Ida Quent.`,
      "same 23",
    ],
    [
      "a siege is being besieged",
      `${MARCH} The fort of Bexholm on the Orle was besieged for 17 months, said Ida Quent.`,
      `${RALLY} Ida Quent recalled that Bexholm on the Orle had lived through a 17-month siege.`,
      "same 17",
    ],
    [
      "more than 400, and the number itself",
      `${MARCH} The toll is paid by more than 400 carters of Bexholm.`,
      `${RALLY} Bexholm has 412 carters who pay the toll.`,
      "compatible 400 412",
    ],
    [
      "tens of thousands, and the number itself",
      `${MARCH} Tens of thousands of people have fled the floods around Bexholm.`,
      `${RALLY} Of Bexholm 31,804 inhabitants are displaced by its floods.`,
      "compatible 20000 31804",
    ],
  ])("%s", (_name, first, second, expected) => expect(found(first, second)).toContain(expected));

  test.each<[string, string, string]>([
    [
      "as many planes as helicopters",
      `${MARCH} The army of Boria has lost 37 planes over Bexholm.`,
      `${RALLY} The army of Boria has lost 37 helicopters over Bexholm.`,
    ],
    [
      "the dead of one text and the hurt of another",
      `${MARCH} A wagon ran into the crowd and killed 14 people.`,
      `${RALLY} A wagon ran into the crowd; 14 people were hurt.`,
    ],
    ["a handful that every text has", `${MARCH} Four wardens watched the gates.`, `${RALLY} Four boats lay under the arches.`],
    [
      "a length of time of other things",
      `${MARCH} The toll was raised after three years.`,
      `${RALLY} A clerk was jailed for three years.`,
    ],
    [
      "another 300 are not the 300",
      `${MARCH} The guild hired 320 keepers for the bridge.`,
      `${RALLY} Another 320 carts were sold in the yards.`,
    ],
    [
      "parties of their own",
      `${MARCH} Boria's army has lost 340 tanks at Bexholm.`,
      `${RALLY} Sarvia's army has lost 340 tanks at Bexholm.`,
    ],
  ])("not %s", (_name, first, second) => expect(found(first, second)).toEqual([]));
});

describe("a headline says the number of its text shortly", () => {
  const within = (text: string): string[] =>
    diff(extract({ id: "one", text, published: "2019-06-11" })).map(({ verdict }) => verdict);
  test("more than so many", () =>
    expect(within("Orle Toys recalls 14 million kites\n\nOrle Toys is recalling more than 14 million paper kites.")).toEqual([
      "compatible",
    ]));
  test("a town of a valley", () =>
    expect(within("Blast at mill in Bexholm kills 31\n\nAn explosion in the Sova valley killed 31 people on Monday.")).toEqual([
      "same",
    ]));
  test("another number of the same", () =>
    expect(within("Orle Toys recalls 14 million kites\n\nOrle Toys is recalling 9 million paper kites in Boria.")).toEqual([]));
});
