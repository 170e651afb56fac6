import { describe, expect, test } from "vitest";
import { cut, kindOf, wordsOf } from "./brief.js";

describe("headings", () => {
  test.each([
    ["first line", "Storm kills 12 in northern port\n\nA storm struck the port on Friday. It left at noon.", "Storm"],
    [
      "between paragraphs",
      "It began at dawn.\n\nThe bridge is closed for traffic\n\nOn Monday the bridge was closed.",
      "The bridge",
    ],
    ["figures behind a colon", "Floods: 1,545 dead, 860 hurt\n\nThe toll rose on Monday. It may rise again.", "Floods"],
    ["Markdown", "# Bridges\nThe bridge is long.\n## Roads\nThe road is short.", "Roads"],
    ["capitals", "It began.\n\nNEXT STEPS\n\nThe council votes.", "NEXT STEPS"],
    ["title case", "It began.\nLosses In The North\nThe council lost 5 vans.", "Losses"],
    ["marker", "Trucks were seen.\n\nThe depot was hit – VIDEO\n\nThe depot was hit at noon.", "The depot was hit –"],
    ["numbered, capitals", "It began.\n\n2. PRICES\n- Bread costs 2.10\n- Milk costs 1.05", "PRICES"],
    ["numbered", "It began.\n\n2. Prices in May\n\nBread costs 2.10. Milk costs 1.05 a litre.", "Prices"],
    ["with the link to edit it", "It began.\nEarly years[edit]\nIn 1991 the port had 40 cranes. It lost 12.", "Early"],
    ["colon", "Damaged equipment:\n\nTwo pumps were damaged.", "Damaged"],
  ])("%s", (_, text, words) => expect(kindOf(text, words)).toBe("heading"));

  test.each([
    ["a line alone", "12 pumps were lost", "12"],
    ["the last line", "It began at dawn.\n\nThe council never met again", "The council"],
    ["words and applause", "Pier opens\n\nWe built 3 piers. (Applause)\n\nWe are proud of it.", "We built"],
    ["an entry of a numbered list", "We want:\n\n1. Two cranes\n2. A pier of 40 m\n\nThat is all we want.", "Two cranes"],
    ["a source", "It began.\n\nSource: Ministry of Ports\n\nIt counts 40 ships.", "Source"],
    ["a salutation", "My fellow citizens,\n\nWe lost 40 boats.", "My fellow"],
    ["an entry of a list", "It began.\n\nTrucks – 40 lost\n\nVans – 3 lost\n\nThat was all.", "Trucks"],
    ["a narrator before a list", "It began.\n\nLopez also listed what was lost:\n\n- two vans\n- a pump", "Lopez"],
    ["a post in short lines", "3 drones shot down\n2 villages in the dark\n1 man hurt\nMore later.", "2 villages"],
  ])("no heading: %s", (_, text, words) => expect(kindOf(text, words)).not.toBe("heading"));

  test("governs what follows, up to the next", () => {
    const text = "# One\nIt began. It ended.\n# Two\nIt rained.";
    expect(cut(text).map(({ heading }) => heading)).toEqual([null, 0, 0, null, 3]);
  });

  test("a line with a colon governs the list below it, then the heading holds again", () => {
    const text = "# One\nLost so far:\n- two vans\n- a pump\n\nIt rained. It stopped.";
    expect(cut(text).map(({ heading }) => heading)).toEqual([null, 0, 1, 1, 0, 0]);
  });
});

describe("lines and paragraphs", () => {
  test("wrapped lines are joined", () => {
    const text =
      "The committee met on Tuesday to hear about the damage done by the\nspring floods. Of the 48 bridges in the district, 17 were\ndestroyed and 12 more are closed. Repairs would take three\nyears.\n\nThe council votes in July. It has\nnine members.";
    expect(wordsOf(text).map((words) => words.replaceAll("\n", " "))).toEqual([
      "The committee met on Tuesday to hear about the damage done by the spring floods.",
      "Of the 48 bridges in the district, 17 were destroyed and 12 more are closed.",
      "Repairs would take three years.",
      "The council votes in July.",
      "It has nine members.",
    ]);
  });

  test("a line that breaks off before a capital goes on below", () =>
    expect(
      wordsOf("Twelve were hurt in a fire at the clinic on\nSunday night.\n\nIt burnt.").map((words) => words.replace("\n", " ")),
    ).toEqual(["Twelve were hurt in a fire at the clinic on Sunday night.", "It burnt."]));

  test("entries in small letters are no wrapped lines", () => {
    const text =
      "Losses are as follows:\nPersonnel – about 1440\nvans – 95\nboats – 115\nspecial pumps – 11\nrockets – 4\n\nThe council met at noon.";
    expect(cut(text).filter(({ label }) => label !== null)).toHaveLength(5);
  });

  test.each(["\n", "\r\n", "\r", "\u2028"])("a line break of any kind: %j", (end) => {
    expect(wordsOf(`First we lost 4 vans.${end}Then we lost 5.`)).toEqual(["First we lost 4 vans.", "Then we lost 5."]);
  });

  test("list marks stay outside", () => {
    const text = "We lost:\n- two vans\n* a pump\n• 1.5 km of pipe\n1. three boats\n2) a crane\no Five sheds\n🔸 4 tents";
    const items = cut(text).filter(({ kind }) => kind === "item");
    expect(items.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "two vans",
      "a pump",
      "1.5 km of pipe",
      "three boats",
      "a crane",
      "Five sheds",
      "4 tents",
    ]);
  });

  test("an inventory of lines, small letters too", () => {
    const text =
      "Losses so far were:\npersonnel ‒ about 140 (+6) persons,\ntanks ‒ 39 (+0),\nspecial vans – 3 (+0).\nMore later.";
    const labels = cut(text).map(({ label }) => label && text.slice(label.start, label.end));
    expect(labels).toEqual([null, "personnel", "tanks", "special vans", null]);
  });

  test("a minus sign is no list mark", () => expect(wordsOf("At night it was\n\n-5 degrees.\n\nCold.")).toContain("-5 degrees."));
  test("white space and marks without width hide nothing", () =>
    expect(wordsOf("\uFEFF\u200BWe\u00A0lost 5.\u200B\n\u200B\n\tThey lost 6.\u00A0")).toEqual([
      "We\u00A0lost 5.",
      "They lost 6.",
    ]));
});

describe("tables", () => {
  const cells = (text: string) =>
    cut(text)
      .filter(({ kind }) => kind === "cell")
      .map(({ span, label, column }) =>
        [label, column, span].map((part) => (part ? text.slice(part.start, part.end) : null)).join(" | "),
      );
  test.each([
    ["Markdown", "| Region | Shops | Staff |\n|---|---:|---|\n| North | 40 | 510 |\n| South | 8 | 93 |"],
    ["pipes", "Region | Shops | Staff\nNorth | 40 | 510\nSouth | 8 | 93"],
    ["tabs", "Region\tShops\tStaff\nNorth\t40\t510\nSouth\t8\t93"],
    ["spaces", "Region     Shops   Staff\nNorth         40     510\nSouth          8      93"],
  ])("%s", (_, text) =>
    expect(cells(text)).toEqual([
      " |  | Region",
      " |  | Shops",
      " |  | Staff",
      " | Region | North",
      "North | Shops | 40",
      "North | Staff | 510",
      " | Region | South",
      "South | Shops | 8",
      "South | Staff | 93",
    ]),
  );
  test("rows without column headers", () =>
    expect(cells("Vans\t4\nPumps\t5")).toEqual([" |  | Vans", "Vans |  | 4", " |  | Pumps", "Pumps |  | 5"]));
  test("years as column headers, and no header above the first column", () => {
    expect(cells("Region\t2019\t2020\nNorth\t40\t510")).toContain("North | 2020 | 510");
    expect(cells("      Shops  Staff\nNorth    40    510\nSouth     8     93")).toContain("South | Shops | 8");
  });
  test("two sides of one line", () =>
    expect(cells("Strength\n\n40 vans\t8,500 men\n\nIt began.")).toEqual([" |  | 40 vans", " |  | 8,500 men"]));
  test.each(["It rained.  Then it stopped.\nWe left.  They stayed.", "Q  Why?\nA  Because.", "1.\tVans\n2.\tPumps"])(
    "no table: %j",
    (text) => expect(cells(text)).toEqual([]),
  );
  test("one pipe in a sentence is no table", () => expect(cells("We lost 5 | they lost 6.")).toEqual([]));
});

describe("boxes of key figures", () => {
  test("a figure above what it counts", () =>
    expect(wordsOf("KEY FIGURES\n3.8 million\nPeople in need\n448,000\nPeople who fled\n\nIt began in May.")).toEqual([
      "KEY FIGURES",
      "3.8 million\nPeople in need",
      "448,000\nPeople who fled",
      "It began in May.",
    ]));
  test("a figure below what it counts", () => {
    const text = "In brief:\n\nIn need\n3.8 million\nFled\n448,000\n\nIt began in May.";
    const labels = cut(text).map(({ label }) => label && text.slice(label.start, label.end));
    expect(labels).toEqual([null, null, "In need", null, "Fled", null]);
  });
  test.each(["1\nVans\n2\nBoats\n3\nPumps", "Ajax\n3\nUnited\n1", "2019\nA pier\n2020\nA road", "12:00\nRain\n13:00\nSun"])(
    "none: %j",
    (text) => expect(wordsOf(text).every((words) => !words.includes("\n"))).toBe(true),
  );
});

describe("repeats", () => {
  const repeats = (text: string) => cut(text).map(({ repeatOf }) => repeatOf);
  test("the same words again", () =>
    expect(repeats("We asked for twenty pumps. We got four. We asked for twenty PUMPS! We got 4.")).toEqual([
      null,
      null,
      0,
      null,
    ]));
  test("few words count with a figure only", () =>
    expect(repeats("We lost. We lost. We lost 5. We lost 5.")).toEqual([null, null, null, 2]));
  test("list entries count under the same heading only", () =>
    expect(repeats("Lost:\n- vans 4\n- tents 3\n\nFound:\n- vans 4\n- tents 2\n\nLost:\n- vans 4")).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      1,
    ]));
});
