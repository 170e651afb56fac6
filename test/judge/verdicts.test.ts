import { describe, expect, test } from "vitest";
import { findingsOf, type Given, verdictsOf } from "./claim.js";

const on = (published: string, given: Given): Given => ({ asOf: published, asOfBasis: "document", published, ...given });
const D1 = { doc: "d1" } as const;
const D2 = { doc: "d2" } as const;

const dead = (n: number, doc: string, published: string, more: Given = {}): Given =>
  on(published, {
    n,
    doc,
    kind: "casualty",
    item: "person",
    action: "killed",
    place: "Ostrava Bay",
    sentence: `The collision in Ostrava Bay killed ${n} people, ${doc} wrote.`,
    ...more,
  });
const length = (n: number, doc: string, more: Given = {}): Given => ({
  n,
  doc,
  kind: "distance",
  item: "Kestrel viaduct",
  attribute: "length",
  unit: "m",
  published: "2018-04-0" + (doc === "d1" ? 1 : 9),
  sentence: `The Kestrel viaduct measures ${n} metres end to end, by ${doc}.`,
  ...more,
});
const trucks = (n: number, doc: string, published: string, more: Given = {}): Given =>
  on(published, {
    n,
    doc,
    kind: "equipment",
    item: "truck",
    action: "destroyed",
    side: "Boria",
    sentence: `Since the war began ${n} trucks of Boria burned, ${doc} counts.`,
    ...more,
  });
const price = (n: number, doc: string, published: string, more: Given = {}): Given =>
  on(published, {
    n,
    doc,
    kind: "money",
    item: "tonne of wheat",
    attribute: "price",
    unit: "USD",
    sentence: `Wheat went at ${n} dollars a tonne (${doc}).`,
    ...more,
  });
const marchers = (n: number, more: Given): Given =>
  on("2011-05-02", {
    n,
    kind: "people",
    item: "person",
    action: "marched",
    place: "Selm",
    sentence: `In Selm ${n} people marched, it was said.`,
    ...more,
  });

/** The claims, and the verdict of the finding that holds them all; null for silence. */
const CASES: readonly (readonly [string, readonly Given[], string | null])[] = [
  // conflict
  ["two tolls of one evening", [dead(33, "d1", "2012-02-03"), dead(38, "d2", "2012-02-03")], "conflict"],
  ["two lengths of one viaduct", [length(640, "d1"), length(690, "d2")], "conflict"],
  ["12 and 13 are no rounding", [dead(12, "d1", "2012-02-03"), dead(13, "d2", "2012-02-03")], "conflict"],
  ["9 and 10 are no rounding", [dead(9, "d1", "2012-02-03"), dead(10, "d2", "2012-02-03")], "conflict"],
  ["28 and 30 are no rounding", [dead(28, "d1", "2012-02-03"), dead(30, "d2", "2012-02-03")], "conflict"],
  ["170 and 200 are no rounding", [dead(170, "d1", "2012-02-03"), dead(200, "d2", "2012-02-03")], "conflict"],
  [
    "two days for one signature",
    [
      {
        n: "1998-06-11",
        ...D1,
        kind: "date",
        item: "armistice",
        action: "signed",
        published: "1998-07-01",
        sentence: "The armistice was signed on 11 June 1998.",
      },
      {
        n: "1998-06-12",
        ...D2,
        kind: "date",
        item: "ceasefire",
        action: "signed",
        published: "1999-07-01",
        sentence: "A ceasefire was signed on 12 June 1998.",
      },
    ],
    "conflict",
  ],
  [
    "a floor above the other value",
    [dead(30, "d1", "2012-02-03"), dead(45, "d2", "2012-02-03", { bound: "more-than", high: null })],
    "conflict",
  ],
  [
    "announced lay-offs are no offers",
    [
      on("2009-03-03", {
        n: 210,
        ...D1,
        kind: "people",
        item: "worker",
        action: "dismissed",
        place: "Tolm",
        modality: "proposed",
        sentence: "The mill in Tolm will dismiss 210 workers.",
      }),
      on("2009-03-03", {
        n: 120,
        ...D2,
        kind: "people",
        item: "worker",
        action: "dismissed",
        place: "Tolm",
        modality: "proposed",
        sentence: "Tolm: the mill is to dismiss 120 workers.",
      }),
    ],
    "conflict",
  ],
  [
    "exactly 2,000 is no round number",
    [
      on("2012-02-03", {
        n: 2000,
        ...D1,
        item: "sheep",
        action: "culled",
        place: "Aster",
        boundText: "exactly",
        sentence: "In Aster exactly 2000 sheep were culled.",
      }),
      on("2012-02-03", {
        n: 1990,
        ...D2,
        item: "sheep",
        action: "culled",
        place: "Aster",
        sentence: "Farmers of Aster culled 1990 sheep.",
      }),
    ],
    "conflict",
  ],
  // contested
  [
    "organisers and police",
    [marchers(60000, { ...D1, attributedTo: "organisers" }), marchers(15000, { ...D2, attributedTo: "police" })],
    "contested",
  ],
  [
    "two warring ministries",
    [
      trucks(41, "d1", "2019-08-08", { sourceType: "belligerent", publisher: "Ministry of Ardania" }),
      trucks(6, "d2", "2019-08-08", { sourceType: "belligerent", publisher: "Ministry of Boria" }),
    ],
    "contested",
  ],
  [
    "two authorities do not contest",
    [marchers(60000, { ...D1, attributedTo: "police" }), marchers(15000, { ...D2, attributedTo: "the interior ministry" })],
    "conflict",
  ],
  // growth, revised-down, changed
  ["a toll rises", [dead(33, "d1", "2012-02-03"), dead(71, "d2", "2012-02-06")], "growth"],
  [
    "a floor is passed later",
    [dead(90, "d1", "2012-02-03", { bound: "at-least", high: null }), dead(340, "d2", "2012-02-06")],
    "growth",
  ],
  ["losses of a war", [trucks(80, "d1", "2019-08-08"), trucks(300, "d2", "2020-08-08")], "growth"],
  [
    "equal at two dates",
    [
      trucks(80, "d1", "2019-08-08"),
      trucks(80, "d2", "2020-08-08", { sentence: "In all 80 trucks of Boria have gone up in flames." }),
    ],
    "same",
  ],
  ["a toll falls", [dead(33, "d1", "2012-02-03"), dead(31, "d2", "2012-02-06")], "revised-down"],
  ["a list shrinks", [trucks(80, "d1", "2019-08-08"), trucks(64, "d2", "2020-08-08")], "revised-down"],
  ["a price moves", [price(180, "d1", "2019-08-08"), price(240, "d2", "2020-08-08")], "changed"],
  [
    "a town grows",
    [
      on("1971-01-01", {
        n: 12000,
        ...D1,
        kind: "people",
        item: "inhabitant",
        attribute: "population",
        place: "Orm",
        sentence: "Orm had 12000 inhabitants.",
      }),
      on("2011-01-01", {
        n: 9000,
        ...D2,
        kind: "people",
        item: "resident",
        attribute: "population",
        place: "Orm",
        sentence: "Orm has 9000 residents.",
      }),
    ],
    "changed",
  ],
  [
    "the missing are found",
    [
      on("2012-02-03", {
        n: 60,
        ...D1,
        kind: "casualty",
        item: "person",
        action: "missing",
        place: "Velm",
        sentence: "In Velm 60 people are missing.",
      }),
      on("2012-02-05", {
        n: 14,
        ...D2,
        kind: "casualty",
        item: "person",
        action: "missing",
        place: "Velm",
        sentence: "Velm still misses 14 people.",
      }),
    ],
    "changed",
  ],
  [
    "an earlier scene without a date",
    [
      {
        n: 700,
        ...D1,
        kind: "people",
        item: "inhabitant",
        attribute: "population",
        place: "Orm",
        published: "2001-01-01",
        sentence: "When the mine closed, Orm had 700 inhabitants.",
      },
      on("2001-01-01", {
        n: 900,
        ...D1,
        kind: "people",
        item: "inhabitant",
        attribute: "population",
        place: "Orm",
        sentence: "Orm has 900 inhabitants now.",
      }),
    ],
    "changed",
  ],
  [
    "one year and the next",
    [
      {
        n: 14,
        ...D1,
        item: "drill",
        action: "held",
        side: "Ardania",
        asOf: "2006",
        asOfBasis: "text",
        published: "2008-01-01",
        sentence: "Ardania held 14 drills in 2006.",
      },
      {
        n: 5,
        ...D1,
        item: "drill",
        action: "held",
        side: "Ardania",
        asOf: "2007",
        asOfBasis: "text",
        published: "2008-01-01",
        start: 90,
        sentence: "In 2007 there were 5 drills.",
      },
    ],
    "changed",
  ],
  // same, retelling
  ["one length in two units", [length(640, "d1"), length(0.64, "d2", { unit: "km" })], "same"],
  [
    "two names of one system",
    [
      trucks(7, "d1", "2019-08-08", { item: "BM-21 launcher" }),
      trucks(7, "d2", "2019-08-08", { item: "“Grad” multiple launch rocket system", sentence: "Boria: Grad 7." }),
    ],
    "same",
  ],
  [
    "a wire story printed twice",
    [
      dead(33, "d1", "2012-02-03", {
        sentence: "The coast guard said late on Friday that 33 people had died when two barges collided in Ostrava Bay.",
      }),
      dead(33, "d2", "2012-02-04", {
        sentence: "The coast guard said late on Friday that 33 people had died when two barges collided in Ostrava Bay.",
      }),
    ],
    "retelling",
  ],
  [
    "a paper names its source",
    [
      dead(33, "d1", "2012-02-03", { publisher: "Bay Post" }),
      dead(33, "d2", "2012-02-03", { attributedTo: "Bay Post", sentence: "Dead: 33, says the Bay Post." }),
    ],
    "retelling",
  ],
  // rounding, compatible
  [
    "some 1,900 and 1,874",
    [
      on("2012-02-03", {
        n: 1874,
        ...D1,
        item: "sheep",
        action: "culled",
        place: "Aster",
        sentence: "In Aster 1874 sheep were culled.",
      }),
      on("2012-02-03", {
        n: 1900,
        ...D2,
        item: "sheep",
        action: "culled",
        place: "Aster",
        bound: "approx",
        boundText: "some",
        high: null,
        sentence: "Some 1900 sheep of Aster were culled.",
      }),
    ],
    "rounding",
  ],
  ["2.44 and 2.4 billion", [price(2.44e9, "d1", "2019-08-08"), price(2.4e9, "d2", "2019-08-08")], "rounding"],
  [
    "at least 20 and 34",
    [dead(20, "d1", "2012-02-03", { bound: "at-least", high: null }), dead(34, "d2", "2012-02-03")],
    "compatible",
  ],
  [
    "at most 50 and 34",
    [dead(50, "d1", "2012-02-03", { bound: "at-most", boundText: "up to", low: null }), dead(34, "d2", "2012-02-03")],
    "compatible",
  ],
  [
    "30 to 40 and 34",
    [
      dead(30, "d1", "2012-02-03", { bound: "range", low: 30, best: null, high: 40, quote: "30 to 40" }),
      dead(34, "d2", "2012-02-03"),
    ],
    "compatible",
  ],
  [
    "dozens and 57",
    [
      dead(20, "d1", "2012-02-03", { bound: "vague", low: 20, best: null, high: null, quote: "Dozens" }),
      dead(57, "d2", "2012-02-03"),
    ],
    "compatible",
  ],
  [
    "almost 200 and 170",
    [dead(200, "d1", "2012-02-03", { bound: "at-most", boundText: "almost", low: null }), dead(170, "d2", "2012-02-03")],
    "compatible",
  ],
  [
    "almost 200 is not 80",
    [dead(200, "d1", "2012-02-03", { bound: "at-most", boundText: "almost", low: null }), dead(80, "d2", "2012-02-03")],
    "conflict",
  ],
  [
    "a month and a day in it",
    [
      { n: "1998-06", ...D1, kind: "date", item: "treaty", action: "signed", sentence: "In June 1998 the treaty was signed." },
      {
        n: "1998-06-12",
        ...D2,
        kind: "date",
        item: "treaty",
        action: "signed",
        sentence: "The treaty was signed on 12 June 1998.",
      },
    ],
    "compatible",
  ],
  // stages
  [
    "demand and offer",
    [
      {
        n: 9,
        ...D1,
        kind: "percent",
        item: "wage",
        attribute: "rise",
        unit: "percent",
        modality: "proposed",
        published: "2003-01-01",
        sentence: "The union demanded 9 percent on wages.",
      },
      {
        n: 2,
        ...D2,
        kind: "percent",
        item: "wage",
        attribute: "rise",
        unit: "percent",
        modality: "proposed",
        published: "2003-01-11",
        sentence: "The company offered 2 percent on wages.",
      },
    ],
    "stages",
  ],
  // unresolved
  [
    "two tolls without dates",
    [
      dead(90, "d1", "2012-02-03", { published: null, asOf: null, asOfBasis: "none" }),
      dead(700, "d2", "2012-02-03", { published: null, asOf: null, asOfBasis: "none" }),
    ],
    "unresolved",
  ],
  // silence
  ["killed and wounded", [dead(33, "d1", "2012-02-03"), dead(90, "d2", "2012-02-03", { action: "wounded" })], null],
  [
    "two bays",
    [
      dead(33, "d1", "2012-02-03"),
      dead(90, "d2", "2012-02-03", { place: "Hollum Bay", sentence: "Hollum Bay: 90 people died." }),
    ],
    null,
  ],
  [
    "two counts a year apart, and no word that counts up",
    [
      trucks(80, "d1", "2019-08-08", { sentence: "Boria lost 80 trucks." }),
      trucks(300, "d2", "2020-08-08", { sentence: "Boria lost 300 trucks." }),
    ],
    null,
  ],
  ["the dead of one bay, two years apart", [dead(33, "d1", "2012-02-03"), dead(71, "d2", "2014-02-06")], null],
  [
    "a toll told without its place",
    [
      dead(33, "d1", "2012-02-03", { place: null, sentence: "In all 33 people were killed." }),
      dead(71, "d2", "2012-02-03", { place: "Hollum Bay", sentence: "Hollum Bay: 71 people were killed." }),
    ],
    null,
  ],
  [
    "trucks of one party, and of whom is not said",
    [
      trucks(80, "d1", "2019-08-08"),
      trucks(31, "d2", "2019-08-08", { side: null, sentence: "Since the war began 31 trucks burned." }),
    ],
    null,
  ],
  [
    "two values in one text",
    [
      dead(458, "d1", "2012-02-03", { side: "Boria" }),
      dead(14500, "d1", "2012-02-03", { side: "Boria", place: null, start: 900, sentence: "Boria has 14500 killed." }),
    ],
    null,
  ],
  ["two parties' losses", [trucks(80, "d1", "2019-08-08"), trucks(90, "d2", "2019-08-08", { side: "Ardania" })], "scope-differs"],
  ["length and height", [length(640, "d1"), length(60, "d2", { attribute: "height" })], null],
  [
    "tanks and anti-tank vehicles",
    [trucks(80, "d1", "2019-08-08", { item: "tank" }), trucks(31, "d2", "2019-08-08", { item: "anti-tank vehicle" })],
    null,
  ],
  [
    "a tank and a tank brigade",
    [trucks(80, "d1", "2019-08-08", { item: "tank" }), trucks(3, "d2", "2019-08-08", { item: "tank brigade" })],
    null,
  ],
  [
    "a launcher and its radar",
    [trucks(7, "d1", "2019-08-08", { item: "S-300 launcher" }), trucks(1, "d2", "2019-08-08", { item: "S-300 radar" })],
    null,
  ],
  [
    "a rate and a total",
    [trucks(80, "d1", "2019-08-08"), trucks(3, "d2", "2019-08-08", { kind: "rate", unit: "per day" })],
    null,
  ],
  [
    "a night and a campaign",
    [
      trucks(5, "d1", "2019-08-08", { asOf: "2019-08-07/2019-08-08", asOfBasis: "text" }),
      trucks(200, "d2", "2019-08-08", { asOf: "2019-03-01/2019-08-08", asOfBasis: "text" }),
    ],
    null,
  ],
  [
    "the same count of a night and of a campaign",
    [
      trucks(5, "d1", "2019-08-08", { asOf: "2019-08-07/2019-08-08", asOfBasis: "text" }),
      trucks(5, "d2", "2019-08-08", { asOf: "2019-03-01/2019-08-08", asOfBasis: "text" }),
    ],
    null,
  ],
  [
    "employed and killed",
    [
      on("2012-02-03", {
        n: 300,
        ...D1,
        kind: "people",
        item: "person",
        action: "employed",
        sentence: "The quarry employs 300 people.",
      }),
      on("2012-02-03", {
        n: 4,
        ...D2,
        kind: "casualty",
        item: "person",
        action: "killed",
        sentence: "The quarry killed 4 people.",
      }),
    ],
    null,
  ],
  ["two purses", [price(5, "d1", "2019-08-08", { item: "weapon" }), price(6, "d2", "2019-08-08", { item: "bridge" })], null],
  ["euros and dollars", [price(180, "d1", "2019-08-08"), price(200, "d2", "2019-08-08", { unit: "EUR" })], null],
  [
    "a flood and a fire",
    [
      on("2012-02-03", {
        n: 300,
        ...D1,
        kind: "people",
        item: "person",
        action: "displaced",
        sentence: "The flood displaced 300 people.",
      }),
      on("2012-02-03", {
        n: 70,
        ...D2,
        kind: "people",
        item: "person",
        action: "displaced",
        sentence: "The blaze displaced 70 people.",
      }),
    ],
    null,
  ],
  [
    "entries side by side in one sentence",
    [
      on("2012-02-03", {
        n: 3,
        ...D1,
        item: "village",
        action: "liberated",
        sentence: "Freed: 3 villages in the north, then 8 villages.",
      }),
      on("2012-02-03", {
        n: 8,
        ...D1,
        item: "village",
        action: "liberated",
        sentence: "Freed: 3 villages in the north, then 8 villages.",
      }),
    ],
    null,
  ],
  ["a question states nothing", [dead(33, "d1", "2012-02-03"), dead(90, "d2", "2012-02-03", { modality: "question" })], null],
];

describe("verdict", () => {
  test.each(CASES)("%s", (_, claims, verdict) => {
    expect(verdictsOf(...claims).filter((one) => one !== "scope-differs" || verdict === one)).toEqual(
      verdict === null ? [] : [verdict],
    );
  });

  test.each(CASES)("%s, read in the other order", (_, claims, verdict) => {
    expect(verdictsOf(...[...claims].reverse()).filter((one) => one !== "scope-differs" || verdict === one)).toEqual(
      verdict === null ? [] : [verdict],
    );
  });
});

describe("a finding", () => {
  test("orders its sides in time, counts the growth and says it in words", () => {
    const [finding] = findingsOf(trucks(300, "d2", "2020-08-08"), trucks(80, "d1", "2019-08-09"));
    expect(finding).toMatchObject({
      verdict: "growth",
      flagged: false,
      docs: ["d1", "d2"],
      min: 80,
      max: 300,
      independentSources: 2,
      why: "300 on 8 August 2020 against 80 on 9 August 2019: 220 more in 365 days.",
    });
    expect(finding!.sides.map((side) => side.value)).toEqual([
      [80, 80, 80],
      [300, 300, 300],
    ]);
    expect(finding!.steps).toEqual([expect.objectContaining({ verdict: "growth", delta: 220, ratio: 3.75, perDay: 0.6027 })]);
    expect(finding!.id).toMatch(/^f-[0-9a-f]{12}$/);
  });

  test("counts a copied story as one source", () => {
    const sentence = "The coast guard said late on Friday that 33 people had died when two barges collided in Ostrava Bay.";
    const [finding] = findingsOf(
      dead(33, "d1", "2012-02-03", { sentence }),
      dead(33, "d2", "2012-02-03", { sentence }),
      dead(33, "d3", "2012-02-03", { sentence: "Divers in Ostrava Bay brought up 33 bodies in all." }),
    );
    expect(finding).toMatchObject({ independentSources: 2, verdict: "same" });
  });

  test.each([
    [[365, 356], "transposed digits"],
    [[1412, 1418], "one digit off"],
    [[35, 350], "ten times off"],
  ] as const)("notes what may have gone wrong between %j: %s", ([a, b], note) => {
    const [finding] = findingsOf(dead(a, "d1", "2012-02-03"), dead(b, "d2", "2012-02-03"));
    expect(finding).toMatchObject({ verdict: "conflict", flagged: true });
    expect(finding!.why).toContain(note);
  });
});
