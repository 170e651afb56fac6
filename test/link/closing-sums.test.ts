import { describe, expect, test } from "vitest";
import { diff, extract } from "../../src/index.js";

const verdicts = (...texts: readonly (readonly [day: string, text: string])[]): string[] =>
  diff(texts.flatMap(([published, text], at) => extract({ id: `text-${at}`, text, published, publisher: `Paper ${at}` })))
    .filter(({ verdict }) => verdict !== "scope-differs")
    .map(
      ({ verdict, sides }) =>
        `${verdict} ${sides.map(({ value }) => (typeof value === "string" ? value : (value[1] ?? value[0]))).join(" ")}`,
    );

const DAY = "2021-06-02";

describe("what is told in parts and closed by a later sentence adds up", () => {
  test.each([
    [
      "a joint sum",
      "The state will pay 300 million euros for the Lenn tunnel, the town of Orsa 120 million euros. That is a joint outlay of 420 million euros.",
      "adds-up 420000000 420000000",
    ],
    [
      "all told",
      "Brell opened 14 stores in Orsa last spring. In the autumn it opened nine stores in Kelm. All told, Brell opened 23 stores.",
      "adds-up 23 23",
    ],
    [
      "passengers and crew",
      "The airliner was carrying 92 passengers and six crew. All 98 people on board died near Kelm.",
      "adds-up 98 98",
    ],
    [
      "women and men",
      "The roll of Sova has 4,310 names: 4,310 people registered, 2,190 women and 2,120 men, the clerk said.",
      "adds-up 4310 4310",
    ],
  ])("%s", (_name, text, expected) => expect(verdicts([DAY, text])).toContain(expected));

  test.each([
    [
      "a total of more than was told",
      "The state will pay 300 million euros for the Lenn tunnel, Orsa 120 million euros. Together with loans the tunnel has 500 million euros.",
    ],
    [
      "a total to which the parts were added",
      "Orsa lost 14 boats on Monday. Kelm lost nine boats. That brought the boats lost this year to 23 boats.",
    ],
    ["passengers and crew of another number", "The airliner was carrying 92 passengers and six crew. Near Kelm 95 people died."],
  ])("silent: %s", (_name, text) => expect(verdicts([DAY, text]).filter((verdict) => /add/.test(verdict))).toEqual([]));
});

describe("those aboard and the dead are told in many words", () => {
  test("on that train", () =>
    expect(
      verdicts(
        [DAY, "A night train carrying 352 people ran into a coal train near Ardmoor on Tuesday, killing 36, the railway said."],
        [DAY, "There were well over 300 of us on that train, coming home to Ardmoor, when it hit the coal train."],
      ),
    ).toContain("compatible 300 352"));
  test("bodies recovered", () =>
    expect(
      verdicts(
        [DAY, "The ferry Halden sank off Brod on Tuesday and 62 people died, the coast guard of Brod said."],
        ["2021-06-04", "Divers have recovered 62 bodies from the ferry Halden off Brod, the coast guard said."],
      ).some((verdict) => /^(?:same|growth|retelling|compatible) 62/.test(verdict)),
    ).toBe(true));
  test("the toll of Tuesday's accident", () =>
    expect(
      verdicts(
        ["2021-06-01", "A bus fell into a gorge near Lipa on Tuesday, killing 27 people."],
        ["2021-06-03", "The death toll of Tuesday's bus accident at Lipa has risen to 31."],
      ),
    ).toContain("growth 27 31"));
  test("not the toll of Sunday's", () =>
    expect(
      verdicts(
        ["2021-06-01", "A bus fell into a gorge near Lipa on Tuesday, killing 27 people."],
        ["2021-06-03", "The death toll of Sunday's market brawl at Lipa has risen to 31."],
      ),
    ).toEqual([]));
});

test("a sentence taken over with another number is a source of its own", () => {
  const told = (count: string, id: string) =>
    extract({
      id,
      text: `Police said on Sunday that ${count} supporters of the club celebrated in the streets around the Lenn stadium in Orano.`,
      published: "2022-05-15",
      publisher: id,
    });
  const [finding] = diff([...told("18,000", "The Orano Post"), ...told("60,000", "Orle Radio")]);
  expect(finding).toMatchObject({ independentSources: 2 });
});

test("an aside between a number and what it was before", () =>
  expect(
    verdicts([
      "2021-07-09",
      "Orle Foods earned a net profit of $63.5 million, or 9 cents per share, in the spring, against a year-earlier profit of $27.2 million.",
    ]),
  ).toContain("changed 27200000 63500000"));
