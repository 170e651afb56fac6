import { describe, expect, test } from "vitest";
import { amountOf, scaleOf } from "../../src/link/amount.js";
import { clauseOf, wordsAhead, wordsBehind } from "../../src/link/around.js";
import { comparePairs } from "../../src/link/compared.js";
import { countedIn } from "../../src/link/counted.js";
import { actionsOf, sidesOf } from "../../src/link/deeds.js";
import { itemOf } from "../../src/link/item.js";
import { natureOf } from "../../src/link/nature.js";
import { inOneSentence, textBetween } from "../../src/link/sentence.js";
import { titleOf } from "../../src/link/title.js";
import { contentWords, sameName } from "../../src/link/words.js";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import { claim, type Given } from "../judge/claim.js";

interface Doc {
  readonly on?: string;
  readonly by?: string;
  readonly text: string;
}

/** The verdicts of the findings that hold all the numbers: of one text, or of several. */
function verdictsOn(quotes: readonly string[], docs: readonly Doc[]): string[] {
  const claims = docs.flatMap(({ on = "2019-06-10", by, text }, at) =>
    extractDocument({
      ...{ id: `d${at + 1}`, path: "-", title: null, url: null, lang: null, sourceType: "media" as const },
      ...{ text, published: on, publisher: by ?? `Paper ${at + 1}` },
    }),
  );
  return diffClaims(claims)
    .filter(({ sides }) => {
      const ids = sides.flatMap((side) => side.claims);
      const here = claims.filter(({ id }) => ids.includes(id));
      return here.length > 1 && quotes.every((quote) => here.some((one) => one.quote === quote));
    })
    .map(({ verdict }) => verdict);
}

type Row = readonly [name: string, verdicts: readonly string[], quotes: readonly string[], ...docs: (string | Doc)[]];
const verdicts = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    const cases = rows.map(([name, expected, quotes, ...docs]) => ({ name, expected, quotes, docs }));
    test.each(cases)("$name", ({ expected, quotes, docs }) =>
      expect(
        verdictsOn(
          quotes,
          docs.map((doc) => (typeof doc === "string" ? { text: doc } : doc)),
        ),
      ).toEqual(expected),
    );
  });
};

verdicts("lengths of time told again", [
  ["an odd number of days", ["same"], ["44"], "The siege of Velm lasted 44 days. In those 44 days nobody slept."],
  [
    "what took so long stands in the other sentence",
    ["same"],
    ["20"],
    "The dam wall of Velm rose over 20 years. They built that dam wall for 20 years.",
  ],
  [
    "two limits of one thing",
    ["compatible"],
    ["two", "a month"],
    "The bridge must open within two weeks, within a month at most.",
  ],
  [
    "one deed of two texts",
    ["same"],
    ["18"],
    "The Velm court jailed the old harbour master Ivo Dant for 18 years over the burned ferry.",
    "Ivo Dant, the old harbour master of the burned ferry, was jailed by the Velm court for 18 years.",
  ],
  [
    "two deeds of two texts",
    [],
    ["18"],
    "The Velm court jailed the old harbour master Ivo Dant for 18 years.",
    "The court of Arvo jailed a baker for 18 years.",
  ],
]);

verdicts("one number in one text", [
  [
    "two tellers of one count",
    ["contested"],
    ["31", "52"],
    "The Army said 31 rebels were killed at Velm on Monday. The rebels said 52 rebels were killed at Velm on Monday.",
  ],
  [
    "another quake",
    ["scope-differs"],
    ["5.6", "6.5"],
    "A quake of magnitude 5.6 shook Velm. A second quake of magnitude 6.5 shook Arvo.",
  ],
  [
    "98 against 83 of the year before",
    ["changed"],
    ["98 million", "83 million"],
    "The bank Orvik earned 98 million euros, compared to 83 million euros a year before.",
  ],
]);

verdicts("sums told apart", [
  [
    "two then two more",
    ["adds-up"],
    ["five", "two", "seven"],
    "The treaty gave back seven districts. In the first stage five districts were returned. Then two districts were returned.",
  ],
  [
    "yesterday and today",
    ["adds-up"],
    ["41,208", "1,136", "42,344"],
    { on: "2020-04-04", text: "Italy has counted 41,208 cases of the plague." },
    { on: "2020-04-05", text: "Italy counted 1,136 new cases of the plague. Italy has counted 42,344 cases of the plague." },
  ],
  ["the rest", ["adds-up"], ["Nine", "14", "five"], "Nine of the 14 clinics have opened. The other five clinics will follow."],
  ["no rest", [], ["14", "six"], "Most of the 14 clinics have opened. The other six clinics will follow."],
  [
    "from and to, by how much",
    ["adds-up"],
    ["380 million", "412 million", "32 million"],
    "The firm's sales rose by 32 million euros from 380 million euros to 412 million euros.",
  ],
  ["a share and its whole", ["adds-up"], ["480", "312", "65"], "Of the 480 delegates 312 (65%) voted."],
  ["a share that is none", ["does-not-add-up"], ["480", "312", "85"], "Of the 480 delegates 312 (85%) voted."],
  ["a share told first", ["adds-up"], ["480", "312", "65"], "Some 65 percent (312) of the 480 delegates voted."],
  ["a list and its total", ["adds-up"], ["six", "three", "nine"], "Frost took nine trees: six plums and three pears."],
  ["lines and their total", ["does-not-add-up"], ["12", "9", "24"], "Barns: 12\nMills: 9\nTotal: 24\n"],
]);

verdicts("two texts", [
  [
    "a clock time of one deed",
    ["same"],
    ["07:12"],
    "The ferry Orla sank off Velm at 07:12 on Monday.",
    "At 07:12 on Monday the ferry Orla sank off Velm.",
  ],
  [
    "our own count and somebody's",
    ["same"],
    ["412"],
    { by: "Boria Today", text: "Polish troops destroyed 412 Russian tanks near Velm, the army said on 9 June 2019." },
    "On 9 June 2019 412 tanks were destroyed near Velm.",
  ],
  [
    "homeless and displaced",
    ["same"],
    ["12,000"],
    "The flood in Arvo left 12,000 people homeless on Monday.",
    "The flood in Arvo displaced 12,000 people on Monday.",
  ],
  [
    "bodies and dead",
    ["same"],
    ["212"],
    "Rescuers found 212 bodies after the flood in Arvo on Monday.",
    "The flood in Arvo killed 212 people on Monday.",
  ],
  [
    "a stock of one town",
    ["conflict"],
    ["1,480", "1,840"],
    "The Velm museum owns 1,480 clocks.",
    "The Velm museum owns 1,840 clocks.",
  ],
]);

verdicts("stocks and measures of two texts", [
  [
    "apes of one zoo, later",
    ["changed"],
    ["40", "44"],
    { on: "2018-01-10", text: "The Velm zoo keeps 40 apes." },
    { on: "2019-03-10", text: "The Velm zoo keeps 44 apes." },
  ],
  ["apes of two zoos", [], ["40", "44"], "The Velm zoo keeps 40 apes.", "The Arvo zoo keeps 44 apes."],
  [
    "persons who vote and persons on strike",
    [],
    ["900", "700"],
    "Some 900 members will vote in Velm.",
    "In Arvo 700 members are on strike.",
  ],
  [
    "one rare number of two texts",
    ["same"],
    ["29,551"],
    "By May the war had left 29,551 people wounded.",
    "In all 29,551 people were wounded in the war.",
  ],
  ["thousands and thousands", [], ["Thousands"], "Thousands of people came to Velm.", "Thousands of people came to Arvo."],
  [
    "rain of two places",
    [],
    ["40", "90"],
    "Some 40 mm of rain fell in Velm on Monday.",
    "Some 90 mm of rain fell in Arvo on Monday.",
  ],
  [
    "rain of one place and day",
    ["conflict"],
    ["40", "90"],
    "On 3 June 2019 40 mm of rain fell in Velm.",
    "On 3 June 2019 90 mm of rain fell in Velm.",
  ],
  [
    "two countries",
    [],
    ["40", "44"],
    "The quake in Peru killed 40 people on Monday.",
    "The quake in Chile killed 44 people on Monday.",
  ],
  [
    "two kinds of event",
    ["scope-differs"],
    ["40", "44"],
    "The flood in Velm killed 40 people on Monday.",
    "The fire in Velm killed 44 people on Monday.",
  ],
  [
    "the dead of one flood",
    ["conflict"],
    ["40", "44"],
    "The flood in Velm killed 40 people on Monday.",
    "The flood in Velm on Monday killed 44 people.",
  ],
  [
    "of whom a part",
    ["part-of"],
    ["700", "2,000"],
    "The flood in Velm displaced 2,000 people, of whom 700 were children, on Monday.",
    "The flood in Velm displaced 700 people on Monday.",
  ],
  [
    "a price and another good",
    [],
    ["77", "99"],
    "Oil cost 77 dollars a barrel on Monday.",
    "Gold cost 99 dollars a gram on Monday.",
  ],
  [
    "a sum lost and a sum won",
    [],
    ["4 million", "9 million"],
    "Orvik lost 4 million euros in May.",
    "Orvik won 9 million euros in May.",
  ],
]);

verdicts("more within one text", [
  [
    "a round number told again",
    ["same"],
    ["1,200"],
    "In Velm 1,200 huts burned on Monday. The 1,200 huts that burned in Velm were old.",
  ],
  ["two towns of one sentence", ["scope-differs"], ["40", "12"], "In Velm 40 huts burned and in Arvo 12 huts burned."],
  ["13 grew to 50", ["changed"], ["13", "50"], "The network of Orvik grew from 13 stations in 2010 to 50 stations in 2019."],
  [
    "two dates and the days between",
    ["adds-up"],
    ["17", "3 May 2019", "20 May 2019"],
    "The strike in Velm began on 3 May 2019. It ended on 20 May 2019 after 17 days.",
  ],
  [
    "two dates and too many days",
    ["does-not-add-up"],
    ["27", "3 May 2019", "20 May 2019"],
    "The 27-day strike in Velm began on 3 May 2019. The strike ended on 20 May 2019.",
  ],
  ["years since", ["adds-up"], ["1992", "27"], "There has been peace in Velm since 1992, for 27 years."],
  ["yesterday, today and no more", [], ["40", "1,136"], "Italy counted 1,136 new cases of the plague. In Velm 40 huts burned."],
  [
    "two of one night and two in all",
    ["same"],
    ["two"],
    "On Monday two radars were destroyed in Velm. The two radars in Velm were destroyed by rain.",
  ],
]);

describe("items of several types", () => {
  test.each([
    ["Acacia and Gvozdika self-propelled gun", "self-propelled gun"],
    ["T-72 and T-90", "tank"],
    ["T-72 T-72", "T-72"],
  ])("%s is %s", (name, one) => expect(itemOf(name, "equipment").id).toBe(itemOf(one, "equipment").id));
});

describe("what a claim is an amount of", () => {
  test.each<[Given, readonly [string, number]]>([
    [{ kind: "date", n: "2019-05-03" }, ["date", 1]],
    [{ kind: "time", n: "T07:12" }, ["clock", 1]],
    [{ kind: "money", n: 3, unit: null }, ["money ", 1]],
  ])("%o", (given, expected) => expect(scaleOf(claim(given))).toEqual(expected));
});

describe("what befell persons by the noun alone", () => {
  test.each([
    ["body", ["killed"]],
    ["fatality", ["killed"]],
    ["homeless", ["displaced"]],
    ["baker", []],
  ])("%s", (item, expected) =>
    expect(actionsOf(claim({ n: 40, kind: "casualty", item }), itemOf("person", "casualty"))).toEqual(expected),
  );
});

describe("two numbers of a sentence", () => {
  const sentence = "In May 40 huts and 90 huts burned, not 40 barns.";
  const at = (quote: string, start: number, more: Given = {}) => claim({ n: Number(quote), quote, sentence, start, ...more });
  test("the words between them", () => {
    expect(textBetween(at("40", 107), at("90", 119))).toBe(" huts and ");
    expect(textBetween(at("40", 107), at("40", 138))).toBe(" huts and 90 huts burned, not ");
    // the places of an excerpt do not tell, its words do
    expect(textBetween(at("40", 107), at("90", 160))).toBe(" huts and ");
    expect(textBetween(at("90", 119), at("17", 160))).toBeNull();
    expect(textBetween(at("17", 107), at("90", 119))).toBeNull();
  });

  test("an excerpt and the whole are one sentence", () => {
    const cut = (part: string, quote: string) => claim({ n: Number(quote), quote, sentence: part });
    const whole = claim({ n: 90, quote: "90", sentence });
    expect(inOneSentence(cut("… 40 huts and 90 huts burned …", "40"), whole)).toBe(true);
    expect(inOneSentence(whole, cut("… 40 huts and 90 huts burned …", "40"))).toBe(true);
    expect(inOneSentence(whole, cut("90 huts burned", "90"))).toBe(false);
  });
});

describe("why two claims are of one number or not", () => {
  const why = (a: Given, b: Given): Record<string, string> => {
    const [one, two] = [claim({ doc: "d1", ...a }), claim({ doc: "d2", ...b })];
    const [pair] = comparePairs([[one, two]], [one, two]);
    return Object.fromEntries(pair!.standings.map(({ dimension, why: words }) => [dimension, words]));
  };
  const huts = (n: number, more: Given = {}): Given => ({
    n,
    item: "hut",
    action: "burned",
    sentence: `In it ${n} huts burned.`,
    ...more,
  });

  test("nothing told", () => {
    const words = why(huts(40), huts(50));
    expect(words.side).toBe("both none told");
    expect(words.place).toBe("both none told");
    expect(words.action).toBe("both burned");
  });
  test("one tells, the other does not", () => {
    const words = why(
      huts(40, { side: "Poland", place: "Velm", sentence: "In Velm 40 huts burned." }),
      huts(50, { action: null }),
    );
    expect(words.side).toBe("Poland against none told");
    expect(words.place).toBe("velm against none told");
    expect(words.action).toBe("burned against none told");
  });
  test("two places, and one of both sentences", () => {
    const place = (name: string, sentence: string): Given => huts(40, { place: name, sentence });
    expect(why(place("Velm", "In Velm 40 huts burned."), place("Arvo", "In Arvo 40 huts burned.")).place).toBe(
      "velm against arvo",
    );
    expect(
      why(huts(40, { sentence: "The Velm baker saw 40 huts burn." }), huts(40, { sentence: "A Velm priest saw 40 huts burn." }))
        .place,
    ).toBe("velm in both sentences");
  });
  test("days", () => {
    const words = why(
      huts(40, { asOf: "2019-05-03", asOfBasis: "text" }),
      huts(40, { published: "2019-06-10", sentence: "So far 40 huts have burned." }),
    );
    expect(words.period).toMatch(/^2019-05-03.* against 2019-06-10/);
  });
  test("a claim that is not among all", () => {
    const [one, two] = [claim({ ...huts(40), doc: "d1" }), claim({ ...huts(50), doc: "d2" })];
    expect(comparePairs([[one, two]], [one])).toEqual([]);
  });
});

describe("claims that other programs wrote, with fields that are empty", () => {
  const bare: Given = { n: 40, item: null, sentence: "Forty of them.", quote: "40" };

  test("no words around a number that is not in its sentence", () => {
    const one = claim(bare);
    expect(clauseOf(one)).toBe("Forty of them.");
    expect([wordsAhead(one, 20), wordsBehind(one, 20)]).toEqual(["", ""]);
  });

  test.each<[string, Given, string]>([
    ["a length without a unit", { kind: "duration", unit: null }, "fixed"],
    ["a measure of no day", { kind: "measure", unit: "m", asOf: null, asOfBasis: "text" }, "fixed"],
    ["a harvest of a year", { kind: "measure", unit: "m", asOf: "2019", asOfBasis: "text" }, "moves"],
    ["cases of a plague", { item: "case", sentence: "There are 40 cases of the plague." }, "grows"],
    ["open cases", { item: "open case", sentence: "There are 40 open cases of the plague." }, "moves"],
    ["people of a day", { kind: "people", item: "person", asOf: "2019-05-03", asOfBasis: "text" }, "fixed"],
    ["people of no day", { kind: "people", item: "person", asOf: null, asOfBasis: "text" }, "moves"],
    [
      "people strong today",
      { kind: "people", item: "person", asOf: "2019-05-03", asOfBasis: "text", sentence: "40 strong" },
      "moves",
    ],
  ])("how it moves: %s", (_, given, nature) => {
    const one = claim({ ...bare, ...given });
    const item = itemOf(one.item ?? "", one.kind);
    expect(natureOf(one, amountOf(one)!, item, actionsOf(one, item))).toBe(nature);
  });

  test.each<[string, Given, readonly (number | null)[]]>([
    ["from nothing to five", { n: 5, best: null, low: null, high: 5, bound: "range" }, [-Infinity, 5]],
    ["from five to nothing", { n: 5, best: null, low: 5, high: null, bound: "range" }, [5, Infinity]],
    ["nearly but fewer", { n: 200, bound: "less-than", boundText: "just under" }, [100, 199]],
    ["fewer", { n: 200, bound: "less-than", boundText: null }, [0, 199]],
    ["up to", { n: 200, bound: "at-most", boundText: null }, [0, 200]],
    ["vague", { n: 20, best: null, low: null, high: 40, bound: "vague" }, [40, 40]],
  ])("its ends: %s", (_, given, ends) => {
    const amount = amountOf(claim({ ...bare, ...given }));
    expect([amount!.low, amount!.high]).toEqual(ends);
  });
  test("a day that is none", () => expect(amountOf(claim({ ...bare, kind: "date", n: undefined, value: null }))).toBeNull());

  test("what is counted", () => {
    expect(countedIn(claim({ ...bare, kind: "casualty", item: "death" })).id).toBe("person");
    expect(countedIn(claim({ ...bare, kind: "people", item: "homeless" })).id).toBe("person");
    expect(countedIn(claim({ ...bare, kind: "people", item: "homeless person" })).modifiers).toEqual([]);
    expect(countedIn(claim({ ...bare, kind: "count", item: "hut" })).id).toBe("hut");
  });

  test("whose it is, and what befell it", () => {
    expect(sidesOf(claim({ ...bare, item: "enemy tank", side: "Poland", attributedTo: "the army of Poland" }))).toEqual([]);
    expect(sidesOf(claim({ ...bare, item: "enemy tank", side: "Poland", publisher: null }))).toEqual(["Poland"]);
    expect(sidesOf(claim({ ...bare, side: null }))).toEqual([]);
    expect(actionsOf(claim({ ...bare, kind: "people", action: null }), itemOf("person", "people"))).toEqual([]);
  });

  test("how it is called", () => {
    expect(titleOf({ claim: claim({ ...bare, kind: "duration", item: "storm", attribute: "elapsed", unit: "day" }) })).toBe(
      "Time since the storm",
    );
    expect(titleOf({ claim: claim({ ...bare, kind: "duration", action: "jailed", unit: "year" }) })).toBe(
      "Length of time (jailed)",
    );
  });

  test("names and words", () => {
    expect(sameName("Velmstadt", "Velm")).toBe(sameName("Velm", "Velmstadt"));
    expect([...contentWords("40, 12 or 6")]).toEqual([]);
  });
});
