import { describe, expect, test } from "vitest";
import { kindOf } from "./brief.js";

const ARTICLE =
  "Pier reopens after storm\n\nThe pier was reopened on Monday. It is 40 m long and took 3 years to build.\n\nThe town paid 4 million for it. Half of that was lent by the state.";

describe("lines of the page", () => {
  test.each([
    "12:00",
    "18 November 2024, 11:00",
    "18 November 2024, 11:0010:50",
    "Updated: May 3, 2021 at 5:14 pm",
    "Share",
    "Read more: The old pier",
    "© 2024 Harbour Gazette",
    "Photo: The pier / Gazette",
    "This website uses cookies",
    "By Anna Weiss",
    "(Reporting by Anna Weiss; editing by Bo Ek)",
    "* * *",
    "Home | News | Shop | Subscribe",
    "Share: Facebook 214 | Print",
    "2:14 P.M. EDT",
  ])("%s", (line) => expect(kindOf(`${ARTICLE}\n\n${line}\n\nIt is closed at night.`, line)).toBe("furniture"));

  test.each([
    "18 November 2024",
    "By Monday 40 came.",
    "Share prices fell 5%.",
    "At 12:00 it rained.",
    "Photo evidence shows 4 piers.",
  ])("kept: %s", (line) => expect(kindOf(`${ARTICLE}\n\n${line}\n\nIt is closed at night.`, line)).not.toBe("furniture"));

  test("a stamp glued to a headline is cut off", () => {
    const text = `24 May 2021, 12:10Mayor opens pier\n\n${ARTICLE}`;
    expect(kindOf(text, "24 May")).toBe("furniture");
    expect(kindOf(text, "Mayor opens")).toBe("heading");
  });
});

describe("behind the article", () => {
  test("teasers between stamps", () => {
    const text = `${ARTICLE} ${"It has a lamp at its end. ".repeat(30)}\n12:00\n11:15\nDear colleague,\nI congratulate you on the...\n18 May 2021, 11:0010:50\nThe mayor met 4 guests...\n16 May 2021, 09:10`;
    expect(kindOf(text, "The mayor met")).toBe("furniture");
    expect(kindOf(text, "It has a lamp")).toBe("sentence");
  });

  test("a live blog is no teaser", () => {
    const text =
      "12:00\nThe pier opened. 40 people came.\n11:30\nThe mayor arrived...\n11:00\nThe band of 12 played.\n10:30\nIt rained.";
    expect(kindOf(text, "The mayor")).not.toBe("furniture");
    expect(kindOf(text, "The band")).not.toBe("furniture");
  });

  test.each([
    ["a head", "\n\n2 Comments\n\nbo77\n\nThey paid 9 million, I heard.", "They paid"],
    ["marks", "\n\nbo77\n3 days ago\nThey paid 9 million, I heard.\nReply\nanna\n2 days ago\nNo way.\nReply", "They paid"],
    [
      "chatty voice",
      "\n\n\nlol they paid 9 million\n\n\nNot true??\n\n\nThey paid 9, my ass!!\n\n\nIt is what it is.",
      "They paid",
    ],
  ])("comments told by %s", (_, comments, words) => {
    expect(kindOf(ARTICLE + comments, words)).toBe("furniture");
    expect(kindOf(ARTICLE + comments, "The town paid")).toBe("sentence");
  });

  test("short reports with wide gaps are no comments", () => {
    const report = "\n\n\nA road was closed\n\nThe coast road was closed on Monday.";
    expect(kindOf(ARTICLE + report.repeat(4), "The coast road")).toBe("sentence");
  });
});
