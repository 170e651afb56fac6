import { describe, expect, test } from "vitest";
import { findingsOf, type Given } from "./claim.js";

/** Numbers of one sentence, each with where it stands, read as one list of claims. */
function sentence(text: string, shared: Given, ...numbers: readonly (Given & { readonly quote: string })[]): Given[] {
  let from = 0;
  return numbers.map((number) => {
    const start = text.indexOf(number.quote, from);
    from = start + number.quote.length;
    return {
      published: "2015-06-01",
      asOf: "2015-06-01",
      asOfBasis: "document",
      kind: "count",
      sentence: text,
      ...shared,
      ...number,
      start,
      end: from,
    };
  });
}
const sumsIn = (claims: readonly Given[]) =>
  findingsOf(...claims).filter(({ verdict }) =>
    ["adds-up", "does-not-add-up", "part-of", "part-exceeds-total"].includes(verdict),
  );

const COACHES = sentence(
  "Coaches: 41 sold, 12 scrapped, 53 in all.",
  { item: "coach" },
  { quote: "41", n: 41, action: "sold" },
  { quote: "12", n: 12, action: "scrapped" },
  { quote: "53", n: 53, attribute: "total" },
);

describe("a stated total and its parts", () => {
  test.each<readonly [string, readonly Given[], string]>([
    ["a total at the end", COACHES, "adds-up"],
    [
      "a total at the end that is wrong",
      sentence(
        "Coaches: 41 sold, 12 scrapped, a total of 55.",
        { item: "coach" },
        { quote: "41", n: 41, action: "sold" },
        { quote: "12", n: 12, action: "scrapped" },
        { quote: "55", n: 55, attribute: "total" },
      ),
      "does-not-add-up",
    ],
    [
      "a list behind a colon",
      sentence(
        "The yard built seven hulls: three barges and four tugboats.",
        { action: "built", kind: "equipment" },
        { quote: "seven", n: 7, item: "hull" },
        { quote: "three", n: 3, item: "barge" },
        { quote: "four", n: 4, item: "tugboat" },
      ),
      "adds-up",
    ],
    [
      "a list behind a colon that falls short",
      sentence(
        "The yard lost eight boats: three trawlers and four barges.",
        { action: "destroyed", kind: "equipment" },
        { quote: "eight", n: 8, item: "boat" },
        { quote: "three", n: 3, item: "trawler" },
        { quote: "four", n: 4, item: "barge" },
      ),
      "does-not-add-up",
    ],
    [
      "places behind a dash",
      sentence(
        "They rebuilt nine schools – five in Orm and four in Tolm.",
        { action: "built", item: "school" },
        { quote: "nine", n: 9 },
        { quote: "five", n: 5, place: "Orm" },
        { quote: "four", n: 4, place: "Tolm" },
      ),
      "adds-up",
    ],
    [
      "types behind a comma",
      sentence(
        "Twelve howitzers fell silent, nine D-30 and three D-20.",
        { kind: "equipment", action: "destroyed" },
        { quote: "Twelve", n: 12, item: "howitzer" },
        { quote: "nine", n: 9, item: "D-30" },
        { quote: "three", n: 3, item: "D-20" },
      ),
      "adds-up",
    ],
    [
      "more saved and drowned than aboard",
      sentence(
        "Of the 60 sailors, 41 swam ashore and 22 drowned.",
        { kind: "casualty" },
        { quote: "60", n: 60, item: "sailor" },
        { quote: "41", n: 41, action: "rescued" },
        { quote: "22", n: 22, action: "killed" },
      ),
      "does-not-add-up",
    ],
    [
      "one part among a whole",
      sentence(
        "The fire hurt 19 guests, among them 4 children.",
        { kind: "casualty", action: "wounded" },
        { quote: "19", n: 19, item: "guest" },
        { quote: "4", n: 4, item: "child" },
      ),
      "part-of",
    ],
    [
      "a part larger than its whole",
      sentence(
        "The fire hurt 4 guests, including 19 children.",
        { kind: "casualty", action: "wounded" },
        { quote: "4", n: 4, item: "guest" },
        { quote: "19", n: 19, item: "child" },
      ),
      "part-exceeds-total",
    ],
    [
      "money of which a part goes elsewhere",
      sentence(
        "The fund holds 900 million euros, of which 120 million euros are for ports.",
        { kind: "money", unit: "EUR" },
        { quote: "900 million", n: 9e8, item: "fund" },
        { quote: "120 million", n: 1.2e8, item: "port" },
      ),
      "part-of",
    ],
  ])("%s", (_, claims, verdict) => {
    expect(sumsIn(claims).map((finding) => finding.verdict)).toEqual([verdict]);
  });

  test.each<readonly [string, readonly Given[]]>([
    [
      "things side by side",
      sentence(
        "The army lost nine tanks, four trucks and six tents.",
        { kind: "equipment", action: "destroyed" },
        { quote: "nine", n: 9, item: "tank" },
        { quote: "four", n: 4, item: "truck" },
        { quote: "six", n: 6, item: "tent" },
      ),
    ],
    [
      "a list that leaves the rest unsaid",
      sentence("Of the 60 sailors, 20 swam ashore.", { kind: "casualty" }, { quote: "60", n: 60, item: "sailor" }),
    ],
    [
      "soldiers are no civilians",
      sentence(
        "The blast killed 5 civilians, 2 soldiers and 3 officers.",
        { kind: "casualty", action: "killed" },
        { quote: "5", n: 5, item: "civilian" },
        { quote: "2", n: 2, item: "soldier" },
        { quote: "3", n: 3, item: "officer" },
      ),
    ],
  ])("silence: %s", (_, claims) => {
    expect(sumsIn(claims)).toEqual([]);
  });

  test("puts the sum first, names the difference and the smallest correction", () => {
    const claims = sentence(
      "Towers: 30 felled, 14 braced, a total of 54.",
      { item: "tower" },
      { quote: "30", n: 30, action: "felled" },
      { quote: "14", n: 14, action: "braced" },
      { quote: "54", n: 54, attribute: "total" },
    );
    const [finding] = sumsIn(claims);
    expect(finding!.sides.map(({ value, how }) => [value, how])).toEqual([
      [[44, 44, 44], "sum"],
      [[54, 54, 54], "stated"],
    ]);
    expect(finding!.flagged).toBe(true);
    expect(finding!.steps[0]).toMatchObject({ delta: 10 });
    expect(finding!.why).toBe(
      "30 felled + 14 braced = 44, not the stated 54; 10 missing: a total of 44 would fit, or 40 instead of 30.",
    );
  });

  test("reads excerpts of one long sentence as one sentence", () => {
    const whole = "vans, ten howitzers, including six D-30, four D-20, and ovens";
    const claims = sentence(
      whole,
      { kind: "equipment", action: "destroyed" },
      { quote: "ten", n: 10, item: "howitzer" },
      { quote: "six", n: 6, item: "D-30" },
      { quote: "four", n: 4, item: "D-20" },
    );
    const cut = claims.map((claim, at) => ({ ...claim, sentence: `… ${whole.slice(at, 50 + at)} …` }));
    expect(sumsIn(cut).map((finding) => finding.verdict)).toEqual(["adds-up"]);
  });
});

describe("sums over status", () => {
  const tank = (n: number, doc: string, published: string, action: string, start: number): Given => ({
    n,
    doc,
    start,
    published,
    asOf: published,
    asOfBasis: "document",
    kind: "equipment",
    item: "tank",
    action,
    side: "Boria",
    sentence: `Boria's tanks: ${n} ${action}.`,
  });
  const EARLY = [tank(50, "d1", "2019-05-01", "destroyed", 0), tank(11, "d1", "2019-05-01", "captured", 40)];

  test("parts in one document make the total of another", () => {
    const sums = sumsIn([...EARLY, tank(61, "d2", "2019-06-01", "destroyed+captured", 0)]);
    expect(sums).toMatchObject([
      { verdict: "adds-up", docs: ["d1", "d2"], why: "50 destroyed + 11 captured = 61, the stated total of 61." },
    ]);
  });

  test("a sum of parts stands beside a later total and grows into it", () => {
    const [finding] = findingsOf(...EARLY, tank(140, "d2", "2019-06-01", "destroyed+captured", 0)).filter(
      ({ verdict }) => verdict === "growth",
    );
    expect(finding!.sides.map(({ value, how, asOf }) => [value, how, asOf])).toEqual([
      [[61, 61, 61], "sum", "2019-05-01"],
      [[140, 140, 140], "stated", "2019-06-01"],
    ]);
    expect(finding!.why).toBe("140 on 1 June 2019 against 61 on 1 May 2019 (50 destroyed + 11 captured): 79 more in 31 days.");
  });

  test("a sum that shrinks is no finding of fault: the parts may not be all", () => {
    expect(findingsOf(...EARLY, tank(40, "d2", "2019-06-01", "destroyed+captured", 0)).filter(({ flagged }) => flagged)).toEqual(
      [],
    );
  });
});

describe("durations against dates", () => {
  const time = (given: Given): Given => ({ published: "2009-09-01", kind: "date", ...given });
  const range = time({
    n: "2009-04-02/2009-04-18",
    item: "blockade",
    quote: "2 to 18 April",
    sentence: "The blockade ran from 2 to 18 April.",
    start: 0,
  });
  const long = (n: number, more: Given = {}): Given =>
    time({
      n,
      kind: "duration",
      unit: "day",
      item: "blockade",
      sentence: `The ${n}-day blockade hurt trade.`,
      start: 50,
      ...more,
    });

  test.each([
    [16, "adds-up"],
    [17, "adds-up"],
    [21, "does-not-add-up"],
  ])("2 to 18 April and %i days: %s", (days, verdict) => {
    const [finding] = findingsOf(range, long(days));
    expect(finding).toMatchObject({ verdict });
    expect(finding!.sides[0]).toMatchObject({ value: [16, null, 17], how: "sum" });
  });

  test("dates of something else are not held against a duration", () => {
    expect(findingsOf({ ...range, item: "fair" }, long(21))).toEqual([]);
  });

  test("years since a year", () => {
    const claims = [
      time({ n: "1987", item: "talks", quote: "1987", sentence: "The talks go on since 1987.", start: 0 }),
      time({
        n: 22,
        kind: "duration",
        unit: "year",
        item: "talks",
        asOf: "2009-09-01",
        sentence: "We have held talks for 22 years.",
        start: 60,
      }),
    ];
    expect(findingsOf(...claims)).toMatchObject([{ verdict: "adds-up" }]);
  });
});
