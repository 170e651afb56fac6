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
    ["Markdown", "# Bridges\nThe bridge is long.\n## Roads\nThe road is short.", "Roads"],
    ["capitals", "It began.\n\nNEXT STEPS\n\nThe council votes.", "NEXT STEPS"],
    ["title case", "It began.\nLosses In The North\nThe council lost 5 vans.", "Losses"],
    ["marker", "Trucks were seen.\n\nThe depot was hit – VIDEO\n\nThe depot was hit at noon.", "The depot was hit –"],
    ["colon", "Damaged equipment:\n\nTwo pumps were damaged.", "Damaged"],
  ])("%s", (_, text, words) => expect(kindOf(text, words)).toBe("heading"));

  test.each([
    ["a line alone", "12 pumps were lost", "12"],
    ["the last line", "It began at dawn.\n\nThe council never met again", "The council"],
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

  test.each(["\n", "\r\n", "\r", "\u2028"])("a line break of any kind: %j", (end) => {
    expect(wordsOf(`First we lost 4 vans.${end}Then we lost 5.`)).toEqual(["First we lost 4 vans.", "Then we lost 5."]);
  });

  test("list marks stay outside", () => {
    const text = "We lost:\n- two vans\n* a pump\n• 1.5 km of pipe\n1. three boats\n2) a crane\n🔸 4 tents";
    const items = cut(text).filter(({ kind }) => kind === "item");
    expect(items.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "two vans",
      "a pump",
      "1.5 km of pipe",
      "three boats",
      "a crane",
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
  test("one pipe in a sentence is no table", () => expect(cells("We lost 5 | they lost 6.")).toEqual([]));
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
