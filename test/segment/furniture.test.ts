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
    "Home / News / Harbour",
    "Reply | Report | 14 likes",
    "3 comments",
    "Advertisement - story continues below",
    "[Photo caption] The pier, where 4 boats lay",
    "The pier on Monday. Anna Weiss/AFP via Getty Images",
    "Last modified on Wed 6 Oct 2021 09.11 BST",
    "Published: 6 October 2021",
    "By Editor - March 19, 2022",
    "Anna Weiss Published November 07, 2022 | 04:20 PM",
    "You receive this mail because you read the Gazette",
    "WhatsApp: +44 7756 165803",
    "Bo Ek, press officer, ek@harbour.org, Tel. +211 912 345 678",
    "Page 2 of 14",
    "Share 120    Comments 57",
    "THE HARBOUR GAZETTE        6 October 2021        Page 2",
    "Annual report | page 14",
    "^ Weiss, A. (1999). The Pier. Orr Press. pp. 12–45.",
  ])("%s", (line) => expect(kindOf(`${ARTICLE}\n\n${line}\n\nIt is closed at night.`, line)).toBe("furniture"));

  test.each([
    "18 November 2024",
    "By Monday 40 came.",
    "Share prices fell 5%.",
    "At 12:00 it rained.",
    "Photo evidence shows 4 piers.",
    "6 October 2021",
    "Comments by 3 ministers were read out.",
    "Contact was lost with 12 boats.",
    "Published figures put the cost at 4 million.",
    "Last year 40 boats were lost.",
    "The boats and/or the 12 crews are gone.",
    "The 12 crews are on page 14",
  ])("kept: %s", (line) => expect(kindOf(`${ARTICLE}\n\n${line}\n\nIt is closed at night.`, line)).not.toBe("furniture"));

  test("the number of a page between two paragraphs, and none below a label", () => {
    const later = "The second pier was finished in the spring of 1931, when the harbour had been dredged.";
    expect(kindOf(`${ARTICLE} ${later}\n\n2\n\n${later}`, "2\n")).toBe("furniture");
    expect(kindOf(`${ARTICLE} ${later}\n\n- 214 -\n\nIt is closed.`, "214")).toBe("furniture");
    expect(kindOf(`Piers\n\n214\n\nCranes\n\n38`, "214")).not.toBe("furniture");
  });

  test("a stamp glued to a headline is cut off", () => {
    const text = `24 May 2021, 12:10Mayor opens pier\n\n${ARTICLE}`;
    expect(kindOf(text, "24 May")).toBe("furniture");
    expect(kindOf(text, "Mayor opens")).toBe("heading");
  });
});

describe("around the article", () => {
  test("the menu above a headline, and a section name alone", () => {
    for (const menu of ["Gazette\nNews\nSport\nWeather\nCoast\n", "World\n"]) {
      const text = menu + ARTICLE;
      expect(kindOf(text, menu.slice(0, 5))).toBe("furniture");
      expect(kindOf(text, "Pier reopens")).toBe("heading");
    }
  });

  test("a caption below its mark", () => {
    const text = `${ARTICLE}\n\nImage caption,\nThe 40 m pier in May\n\nIt is closed at night.`;
    expect(kindOf(text, "The 40 m pier")).toBe("furniture");
    expect(kindOf(text, "It is closed")).toBe("sentence");
  });

  test("a table of contents", () => {
    const text = `Orr\n\nContents\n1 Pier\n2 Coast\n2.1 North\n\n12 Boats lay there. They had 3 crews.`;
    expect(["1 Pier", "2.1 North", "12 Boats"].map((words) => kindOf(text, words))).toEqual([
      "furniture",
      "furniture",
      "sentence",
    ]);
  });

  test("the head and the foot of a mail", () => {
    const text = `From: Gazette <a@b.org>\nTo: all\nDate: Mon, 4 May 2020\nSubject: Pier, 12 boats lost\n\n${ARTICLE}\n\n--\nGazette, 12 Quay St.`;
    expect(["From", "Date", "Gazette, 12"].map((words) => kindOf(text, words))).toEqual(["furniture", "furniture", "furniture"]);
    expect(kindOf(text, "Subject")).toBe("heading");
    expect(kindOf(text, "The town paid")).toBe("sentence");
  });
});

describe("datelines", () => {
  test.each([
    ["ORR, Oct. 5 (Newswire) - ", "Twelve boats sank."],
    ["Orr (Coast News – 7th Nov, 2022): ", "“We lost 12 boats. None is left,” he said."],
    ["NEW ORR, March 3, 2021 -- ", "Twelve boats sank."],
    ["Orr, 3 May – ", "Twelve boats sank."],
  ])("%s", (dateline, words) => {
    const text = `Storm hits the coast\n\n${dateline}${words}\n\nThe pier is closed.`;
    expect(kindOf(text, dateline.trim())).toBe("furniture");
    expect(kindOf(text, words.slice(0, 8))).toBe("sentence");
  });

  test.each([
    "Tanks (T-72) – 12 were lost",
    "On May 3 – Monday – it began.",
    "May 3 – The pier fell.",
    "Bo Ek (born 1961) – a baker – spoke.",
  ])("none: %s", (line) =>
    expect(kindOf(`Storm hits the coast\n\n${line}\n\nThe pier is closed.`, line.slice(0, 6))).not.toBe("furniture"),
  );
});

describe("behind the article", () => {
  test("teasers between stamps", () => {
    const text = `${ARTICLE} ${"It has a lamp at its end. ".repeat(30)}\n12:00\n11:15\nDear colleague,\nI congratulate you on the...\n18 May 2021, 11:0010:50\nThe mayor met 4 guests...\n16 May 2021, 09:10`;
    expect(kindOf(text, "The mayor met")).toBe("furniture");
    expect(kindOf(text, "It has a lamp")).toBe("sentence");
  });

  test("headlines of other pages, with figures and dates", () => {
    const text = `${ARTICLE}\n\nRelated articles\n27 dead in ferry accident\n6 February 2021\nWho paid 3 million?\n1 hour ago`;
    expect(["27 dead", "6 February", "Who paid"].map((words) => kindOf(text, words))).toEqual([
      "furniture",
      "furniture",
      "furniture",
    ]);
  });

  test("an article that goes on below a link is kept", () => {
    const text = `${ARTICLE}\n\nRelated\n\nThe town has 4,000 inhabitants, and 300 of them work in the port.`;
    expect(kindOf(text, "The town has")).toBe("sentence");
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
