import { describe, expect, test } from "vitest";
import { diff, extract } from "../../src/index.js";

interface Text {
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
}

const verdictsOf = (...texts: readonly Text[]): string[] =>
  diff(texts.flatMap((text, at) => extract({ id: `text-${at}`, ...text })))
    .filter(({ verdict }) => verdict !== "scope-differs")
    .map(
      ({ verdict, sides }) =>
        `${verdict} ${[...new Set(sides.map(({ value }) => (typeof value === "string" ? value : (value[1] ?? value[0]))))].join(" ")}`,
    );

const QUARRY = "The blast at the Ordling quarry near Bexholm was heard in Tarnsey, Mayor Ida Quent said.";

describe("numbers of one story meet in other words", () => {
  test.each<[string, Text[], string]>([
    [
      "a heading and its sentence",
      [{ text: "9 dead in quarry blast\n\nThe explosion killed nine workers on Monday at a quarry near Bexholm." }],
      "same 9",
    ],
    [
      "a target and a facility",
      [
        { text: `${QUARRY} Since May the Ordling crews had checked 31,470 objects in Bexholm, said Ida Quent.` },
        { text: `${QUARRY} The Ordling crews of Bexholm have checked 31,470 sites, Ida Quent said in Tarnsey.` },
      ],
      "same 31470",
    ],
    [
      "two tolls",
      [
        { text: `${QUARRY} The blast in Bexholm killed 9 workers, Ida Quent said.`, published: "2015-03-02" },
        { text: `${QUARRY} Rescuers in Bexholm put the death toll at 14, said Ida Quent.`, published: "2015-03-04" },
      ],
      "growth 9 14",
    ],
    [
      "two short reports of one day that name nothing alike",
      [
        {
          text: "An express carrying 318 people ran into a coal train near Ardmoor on Monday, killing at least 24.",
          published: "2019-06-11",
        },
        {
          text: "They say 24 of us are dead, all from one carriage of the express, and the coal still burns.",
          published: "2019-06-11",
        },
      ],
      "compatible 24",
    ],
    [
      "a firm's own statement and a report on the firm",
      [
        {
          text: "Under the programme about 1,700 positions will be eliminated. Two canneries will be closed.",
          published: "2019-06-11",
          publisher: "Halloway Foods",
        },
        { text: "Halloway will dismiss nearly 1,800 workers and close canneries.", published: "2019-06-11" },
      ],
      "compatible 1800 1700",
    ],
    [
      "one number told in two digits",
      [
        {
          text: "The Orle burst its dykes and forced some 15,000 people in Sundale to leave their homes.",
          published: "2019-06-11",
        },
        { text: "The dykes of Sundale gave way; 14,870 people were evacuated, Orle rowers said.", published: "2019-06-11" },
      ],
      "rounding 15000 14870",
    ],
    [
      "the passengers of one flight",
      [
        { text: "Flight 311 to Ardmoor was carrying 57 passengers when it fell into an orchard.", published: "2019-06-11" },
        {
          text: "The airline regrets that there were 58 passengers on board flight 311; the orchard in Ardmoor is closed.",
          published: "2019-06-12",
        },
      ],
      "conflict 57 58",
    ],
  ])("%s", (_name, texts, expected) => expect(verdictsOf(...texts)).toContain(expected));
});

describe("other things stay apart", () => {
  test.each<[string, Text[]]>([
    [
      "the killed of one sentence and the wounded of another",
      [{ text: "The blast in Bexholm killed 14 workers.\n\nIn the same blast 14 workers were wounded." }],
    ],
    [
      "two stories",
      [
        { text: "A fire in Bexholm killed 9 workers, Ida Quent said.", published: "2015-03-02" },
        { text: "A bus crash near Callow killed 14 passengers, Tom Weir said.", published: "2015-03-04" },
      ],
    ],
    ["small numbers", [{ text: "The mayor sold two boats.\n\nThe harbour has two cranes." }]],
    [
      "vague numbers of measures",
      [{ text: "The road runs for hundreds of kilometres.\n\nHundreds of kilometres away a mast fell." }],
    ],
    [
      "two express trains of one day",
      [
        { text: "An express ran into a coal train near Ardmoor on Monday, killing 24 passengers.", published: "2019-06-11" },
        { text: "An express ran into a milk train near Pellworth on Monday, killing 31 passengers.", published: "2019-06-11" },
      ],
    ],
    [
      "two firms that let workers go",
      [
        {
          text: "Halloway will dismiss 1,700 workers at its canneries in Ardmoor, the union said.",
          published: "2019-06-11",
        },
        { text: "Brixton Glass will dismiss 1,900 workers at its kilns in Pellworth.", published: "2019-06-11" },
      ],
    ],
    [
      "one text with two numbers of a part",
      [
        {
          text: "Halloway will cut 300 jobs at its canneries in Ardmoor and 500 jobs at its mills in Pellworth.",
          published: "2019-06-11",
        },
        { text: "Halloway will shut mills and canneries; 700 workers will be dismissed in Orle.", published: "2019-06-11" },
      ],
    ],
    [
      "talk that is denied",
      [
        {
          text: "The dykes of Sundale broke on Monday, drowning 11 people, and the rowers of Orle came.",
          published: "2019-06-11",
        },
        {
          text: "There is talk of thirty dead in Sundale; that is not true, say the rowers of Orle.",
          published: "2019-06-11",
        },
      ],
    ],
    ["children and all", [{ text: "The blast killed 14 people.\n\nThe blast killed 14 children and their teacher." }]],
  ])("%s", (_name, texts) => expect(verdictsOf(...texts)).toEqual([]));
});

const SEARCHED = "Rescuers are still at work at the Ordling quarry near Bexholm, Mayor Ida Quent of Tarnsey said.";
const DONE = "The work at the Ordling quarry near Bexholm is over, Mayor Ida Quent of Tarnsey said.";
const killed = (count: number, text: string) => ({
  text: `${text} The explosion on 2 March in Bexholm killed ${count} workers. Rescue teams searched for 3 missing workers.`.replace(
    text === DONE ? / Rescue teams.*$/ : /$^/,
    "",
  ),
  published: "2015-03-03",
});

describe("tolls of one day while a search goes on accuse nobody", () => {
  test("searching", () => expect(verdictsOf(killed(7, SEARCHED), killed(12, SEARCHED))).not.toContain("conflict 7 12"));
  test("over", () => expect(verdictsOf(killed(7, DONE), killed(12, DONE))).toContain("conflict 7 12"));
});

describe("two reports of one place and day that exclude each other", () => {
  const on = (text: string, published = "2019-06-11"): Text => ({ text, published });
  test.each<[string, Text[], string]>([
    [
      "jobs and workers",
      [
        on("Brell Pumps will shut its Ardmoor foundry and lay off 700 workers, Brell said on Tuesday."),
        on("Brell Pumps is to close the foundry in Ardmoor with the loss of 1,200 jobs, the union said on Tuesday."),
      ],
      "conflict 1200 700",
    ],
    [
      "those whom one ship carried",
      [
        on("The steamer Halden carried 412 passengers when it sank off Pellworth, its owner said."),
        on("When she sank off Pellworth the steamer Halden had 530 passengers on board, the coast guard said."),
      ],
      "conflict 412 530",
    ],
    [
      "those who marched",
      [
        on("Organisers said 80,000 people joined the march through Pellworth on Monday.", "2019-06-11"),
        on("Police counted 17,000 people at the march in Pellworth on Monday.", "2019-06-11"),
      ],
      "contested 17000 80000",
    ],
  ])("%s", (_name, texts, expected) => expect(verdictsOf(...texts)).toContain(expected));

  const GRAVE = /^(?:conflict|contested|revised-down)/;
  test.each<[string, Text[]]>([
    [
      "two shops of one town",
      [
        on("Brell Pumps will shut its Ardmoor foundry and lay off 700 workers, Brell said on Tuesday."),
        on("Carlin Bank will close its call centre in Ardmoor and lay off 450 clerks, Carlin said on Tuesday."),
      ],
    ],
    [
      "two ships of one harbour",
      [
        on("The steamer Halden carried 412 passengers when it sank off Pellworth, its owner said."),
        on("The steamer Brisk had 530 passengers on board when it left Pellworth, its owner said."),
      ],
    ],
    [
      "two attacks of one day in one town",
      [
        on("A bomb at the fish market of Pellworth killed 12 people on Monday, the mayor said."),
        on("Gunmen killed seven people in a church of Pellworth on Monday, the mayor said."),
      ],
    ],
    [
      "a part of those who lost their work",
      [
        on("Brell Pumps will lay off 700 workers at its foundry in Ardmoor, Brell said on Tuesday."),
        on("Brell Pumps will lay off 2,000 workers across the country, 700 of them in Ardmoor, Brell said on Tuesday."),
      ],
    ],
    [
      "parts of two wholes that two tellers tell in one text",
      [
        on(
          "At least 24 people – nine of them children – were killed in raids across the Pellworth valley on Monday, officials said.\n\nIn the south of Pellworth, a raid on a barn on Monday killed five people, including three children, according to a list of the Ardmoor clinic.",
        ),
      ],
    ],
  ])("%s: nobody is accused", (_name, texts) =>
    expect(verdictsOf(...texts).filter((verdict) => GRAVE.test(verdict))).toEqual([]),
  );
});

describe("two texts are of one story by all that they share", () => {
  const express = (text: string) => ({ text: `${text} It was going at 138 km/h, the ministry said.`, published: "2019-05-02" });
  const WORDS = "left the rails near Tomsel, and rescuers pulled travellers from its carriages";

  test("a rare name, words and a number of both", () => {
    const told = [
      express(`The express ${WORDS}; 63 people were hurt.`),
      express(`An express ${WORDS}. Sixty-eight travellers were hurt.`),
    ];
    expect(verdictsOf(...told)).toContain("unresolved 63 68");
  });

  test("words that open a sentence are no names of both", () => {
    const first = {
      text: "Rescuers found 31 people. Thirty-six houses burned. Authorities counted 14 tents.",
      published: "2019-05-02",
    };
    const second = {
      text: "Authorities sent 90 vans. Rescuers saved 52 people. Thirty-six roads were closed.",
      published: "2019-05-02",
    };
    expect(verdictsOf(first, second)).toEqual([]);
  });
});
