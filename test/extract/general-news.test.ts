import { describe, expect, test } from "vitest";
import { claimsIn } from "./qualify/claims.js";

const told = (text: string): string[] =>
  claimsIn(text)
    .filter(({ kind }) => kind !== "date" && kind !== "time")
    .map(({ quote, kind, item, action }) => [quote, kind, item ?? "-", action ?? "-"].join(" | "));

describe("who is meant where no noun says it", () => {
  test.each<[string, string[]]>([
    ["Three dykes broke, forcing hundreds to flee.", ["Three | count | dyke | broken", "hundreds | people | person | fled"]],
    ["The leak forced 2,000 to evacuate.", ["2,000 | people | person | evacuated"]],
    ["About 30 were stranded on a sandbank.", ["30 | people | person | stranded"]],
    ["Six had pleaded guilty.", ["Six | people | person | pleaded"]],
    ["In all, 400 were rescued in nine operations.", ["400 | people | person | rescued", "nine | count | operation | -"]],
    // what was counted before
    ["The gale caught 12 tugs. Nine were stranded.", ["12 | equipment | tug | caught", "Nine | equipment | tug | stranded"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("lives lost, by words that tell it in another way", () => {
  test.each<[string, string[]]>([
    ["Some 25 pilgrims have lost lives on the road.", ["25 | casualty | pilgrim | killed"]],
    ["All three clerks in one van drowned.", ["three | casualty | clerk | killed", "one | equipment | van | -"]],
    ["The remains of 10 miners were found.", ["10 | casualty | miner | found"]],
    // who tells of the dead is not one of them
    ["Two nurses put the death toll at 37.", ["Two | people | nurse | -", "37 | casualty | person | killed"]],
    ["Police put the toll at 12.", ["12 | casualty | person | killed"]],
    // games are no lives
    ["The team lost 12.", ["12 | count | - | lost"]],
    ["Rovers won 9 and lost 12.", ["9 | count | - | won", "12 | count | - | lost"]],
    ["The garrison lost 12.", ["12 | casualty | person | killed"]],
    // what remains
    ["It remains 10 miles away.", ["10 | distance | - | -"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("persons of more than one sort counted together", () => {
  test.each<[string, string[]]>([
    ["The blast killed 40 women, children and old people.", ["40 | casualty | person | killed"]],
    ["The blast killed 40 women and the elderly.", ["40 | casualty | person | killed"]],
    ["The blast killed 40 women and children.", ["40 | casualty | woman and child | killed"]],
    ["The blast killed 40 women and 12 elderly men.", ["40 | casualty | woman | killed", "12 | casualty | elderly man | killed"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("the World Health Organization is no pronoun", () => {
  test.each<[string, string[]]>([
    ["Cases rose in three WHO regions.", ["three | count | WHO region | -"]],
    ["Of the six WHO labs, two closed.", ["six | count | WHO lab | -", "two | count | WHO lab | closed"]],
    ["There are thousands who are trapped.", ["thousands | people | person | trapped"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("what a heading tells of the dead is not told of the cases below it", () => {
  test.each<[string, string[]]>([
    [
      "Virus today: 140 new cases and six further deaths\n\nTotal cases: 8,948.\n\nIn hospital: 64.",
      ["140 | count | new case | -", "six | casualty | death | killed", "8,948 | count | case | -", "64 | count | - | -"],
    ],
    ["Killed in May\n\n- Kelm: 40 porters", ["40 | casualty | porter | killed"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("which measure it is", () => {
  const measures = (text: string): string[] =>
    claimsIn(text)
      .filter(({ kind }) => kind !== "date")
      .map(({ quote, unit, attribute }) => `${quote} ${unit} ${attribute}`);
  test.each<[string, string[]]>([
    ["The village lies 10 feet above mean sea level.", ["10 ft altitude"]],
    ["The hut stands 900 metres above sea level.", ["900 m altitude"]],
    ["The kite hung 900 metres above the sea.", ["900 m distance"]],
    ["The fire is burning 85,000 acres across five counties.", ["85,000 acre area", "five null null"]],
    ["The crater is 40 metres across.", ["40 m diameter"]],
    ["Rents rose by 32% in Tarn, 17% in Velm and 16% in Arl.", ["32 percent change", "17 percent change", "16 percent change"]],
  ])("%s", (text, expected) => expect(measures(text)).toEqual(expected));

  test("a share behind a change", () =>
    expect(measures("Rents rose by 5% in Tarn, and 40% in Velm were unhappy.")).not.toContain("40 percent change"));
});

test.each<[string, Record<string, string | null>]>([
  ["Two residents of Arl put the toll at 37. Nine residents of the street said so.", { Two: null, "37": null, Nine: null }],
  ["Some 45 Arl residents are still hospitalised.", { "45": null }],
  ["The hamlet has nine residents.", { nine: "population" }],
  ["The town has 4,500 residents.", { "4,500": "population" }],
])("those who live there, and some of them: %s", (text, expected) =>
  expect(Object.fromEntries(claimsIn(text).map(({ quote, attribute }) => [quote, attribute]))).toEqual(expected),
);

describe("a verb of its own, and not that of the figure before", () => {
  test.each<[string, string[]]>([
    ["Crews made 9 rescues and responded to 310 alarms.", ["9 | count | rescue | rescued", "310 | count | alarm | -"]],
    ["The death toll rose to 88.", ["88 | casualty | person | killed"]],
    [
      "Some 3600 homes have been damaged and 400 shops were without power.",
      ["3600 | count | home | damaged", "400 | count | shop | -"],
    ],
    [
      "Some 3600 homes have been damaged and 400 shops razed.",
      ["3600 | count | home | damaged", "400 | count | shop | destroyed"],
    ],
    ["The fires tore on, spreading rapidly and engulfing nine homes.", ["nine | count | home | engulfed"]],
    ["The fires tore on, damaging and destroying nine homes.", ["nine | count | home | damaged+destroyed"]],
    ["The 70 sailors being held captive were freed.", ["70 | people | sailor | released"]],
    ["The 70 sailors held hostage were shot dead.", ["70 | casualty | sailor | killed"]],
    ["The 70 sailors being held captive have fallen ill.", ["70 | casualty | sailor | captured"]],
    [
      "In May 435 cases were reported, compared to 610 cases, and no death, in April.",
      ["435 | count | case | reported", "610 | count | case | reported", "no | casualty | death | killed"],
    ],
    ["Crews searched the 5,600 barns officials said were burned.", ["5,600 | count | barn | burned"]],
    ["Two port officials said 9 barns were burned.", ["Two | people | port official | -", "9 | count | barn | burned"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

test.each<[string, string, string | null]>([
  ["The Arl Fire began on Monday, and within hours destroyed a barn and charred 13 square miles.", "13", "Arl Fire"],
  ["The Arl Fire within days charred 13 square miles.", "13", "Arl Fire"],
  ["Lopez, 37, was jailed.", "37", "Lopez"],
  ["Carpenters, 37, were hired.", "37", "carpenter"],
])("what a measure or an age is of: %s", (text, quote, item) =>
  expect(claimsIn(text).find((claim) => claim.quote === quote)?.item).toBe(item),
);

describe("people whom no noun names", () => {
  test.each<[string, string[]]>([
    [
      "The storm swept nine lands while impacting over 2.3 million.",
      ["nine | count | land | swept", "2.3 million | people | person | impacted"],
    ],
    ["Some 525,000 are at additional risk.", ["525,000 | people | person | -"]],
    ["A family of 13 has moved.", ["13 | people | person | -"]],
    ["The number of internally displaced in Boria is now 8,200.", ["8,200 | people | person | displaced"]],
    ["The flood has rendered 900 people homeless.", ["900 | people | person | displaced"]],
    // things, and what they are at
    ["The flood hit nine towns, affecting 40 schools.", ["nine | count | town | hit", "40 | count | school | affected"]],
    ["The shelf holds a family of 13 jugs.", ["13 | count | jug | -"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("lists, ranks and British forms", () => {
  test.each<[string, string[]]>([
    [
      "Some 89 homes have been lost in Tarn; 40 in Velm and 15 in Arl.",
      ["89 | count | home | lost", "40 | count | home | lost", "15 | count | home | lost"],
    ],
    ["Some 89 homes have been lost in Tarn; 40 in Velm have no power.", ["89 | count | home | lost", "40 | count | home | -"]],
    ["It was the strongest storm ever recorded and killed 40 people.", ["40 | casualty | person | killed"]],
    ["The storm wounded and killed 40 people.", ["40 | casualty | person | wounded+killed"]],
    ["Some 63 confirmed and probable cases were reported.", ["63 | count | confirmed and probable case | reported"]],
    ["The report said 400 huts had been burnt.", ["400 | count | hut | burned"]],
    ["The fire burnt nine huts.", ["nine | count | hut | burned"]],
    ["The party swept the vote, bagging 20 of 21 seats.", ["20 | count | seat | bagged", "21 | count | seat | -"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

test.each<[string, string, string | null]>([
  [
    "Some 140 fires left hundreds of sheep dead and 900 hectares burned. The service said 54,000 hectares had been burnt.",
    "900",
    null,
  ],
  [
    "Some 140 fires left hundreds of sheep dead and 900 hectares burned. The service said 54,000 hectares had been burnt.",
    "54,000",
    null,
  ],
  ["The fire has burned 900 hectares.", "900", "fire"],
  ["The park is 900 hectares.", "900", "park"],
])("what an area is of: %s %s", (text, quote, item) =>
  expect(claimsIn(text).find((claim) => claim.quote === quote)?.item).toBe(item),
);

describe("those of whom a number is said", () => {
  test.each<[string, string[]]>([
    [
      "In Tarn 24 officers were injured, while persons arrested were 213.",
      ["24 | casualty | officer | wounded", "213 | people | person | arrested"],
    ],
    ["Those killed were 40.", ["40 | casualty | person | killed"]],
    ["Miners rescued were 9.", ["9 | people | miner | rescued"]],
    ["The tug carried seven crewmembers.", ["seven | people | crewmember | carried"]],
    ["Two officers said 40 were injured.", ["Two | people | officer | -", "40 | casualty | officer | wounded"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
