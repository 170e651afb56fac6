import { describe, expect, test } from "vitest";
import { formerOf, isToldBefore } from "../src/former.js";

/** A sentence whose two numbers stand in brackets, cut at them. */
function settingOf(sentence: string) {
  const parts = /^(?<ahead>.*?)\[[^\]]+\](?<between>.*?)\[[^\]]+\](?<behind>.*)$/.exec(sentence)!.groups!;
  return { ahead: parts.ahead!, between: parts.between!, behind: parts.behind! };
}

describe("which of two numbers was before", () => {
  test.each([
    ["second", "Revenue at Torvik rose to [412] million euros from [380] million a year earlier."],
    ["second", "Torvik earned [31.5] million euros, against a year-earlier profit of [28.2] million."],
    ["second", "The collapse killed [27] people, the mayor said, up from the [19] reported on Monday."],
    ["second", "Unemployment fell to [6.1] percent in June, down from [6.8] percent in March."],
    ["second", "The count was revised up to [64] from [58]."],
    ["second", "Income rose to [92] million in the quarter ended September 30, from [88] million the year before."],
    ["second", "Cases have reached [4,100], against [2,700] a week ago."],
    ["second", "Shares slid to [12.4] crowns from an opening price of [13.1] crowns on Monday."],
    ["second", "Debt was cut to [1.2] billion, from [1.9] billion at the end of 2019."],
    ["second", "Inflation was [8.1] percent in May, against a previous estimate of [7.9] percent."],
    ["second", "Fires have killed [12] people this year, compared with [30] in the same period of 2020."],
    ["second", "The count was revised up to [64] from an estimated [58]."],
    ["second", "The crew lost [12] men, against [30] yesterday."],
    ["second", "The crew lost [12] men, against [30] previously."],
    ["second", "The crew lost [12] men, against [30] as of May."],
    ["second", "The crew lost [12] men, against [30] by May."],
    ["second", "The crew lost [12] men, against [30] reported earlier."],
    ["second", "The crew lost [12] men, against [30] in 2019."],
    ["first", "The ministry raised the number of dead from [34] to [41] on Tuesday."],
    ["first", "Its population has shrunk from [1.2 million] to just [413,000] people."],
    ["first", "The initial death toll of [12] rose to [19] by evening."],
  ])("%s: %s", (former, sentence) => {
    expect(formerOf(settingOf(sentence))).toBe(former);
  });

  test.each([
    "The crew lost [12] men, against [30] as of",
    "The crew lost [12] men, against [30] in",
    "The crew lost [12] men, against [30] week",
    "The crew lost [12] men, against [30] ago",
    "[12] from [30]",
    "to [12] from [30]",
    "Arl has [10] million people, compared with [5] million in Norn.",
    "The army lost [12] tanks, compared with [30] for the rebels last year.",
    "The quake killed [40] people, against [7] in the quake of 1990.",
    "The hospital treated [30] patients, compared with [5] from Belm on Monday.",
    "Votes for it rose to [61] while votes against fell to [38].",
    "Troops moved from [three] villages to [five] in the north.",
    "[Thirty] people were held in Orlen and [twelve] from last week's march in Belm.",
    "The bill passed with [61] votes against [38].",
    "Sales came to [80] million. They are up from [70] million a year ago.",
  ])("no telling: %s", (sentence) => {
    expect(formerOf(settingOf(sentence))).toBeNull();
  });
});

describe("a number that stands corrected", () => {
  test.each([
    "The governor had earlier put the number of dead at ",
    "The governor had earlier put the number of dead at 41 and the injured at ",
    "That was well above the previous estimate of ",
    "Earlier reports had spoken of ",
    "They had previously reported ",
    "The ministry initially said ",
  ])("%s...", (ahead) => {
    expect(isToldBefore(ahead)).toBe(true);
  });

  test.each([
    "Earlier this week the ministry opened ",
    "The preliminary count was 96, and that ",
    "The previous government built ",
    "An initial group of ",
    "From an earlier count of 12 the toll rose to ",
    "Police said ",
    "Police said earlier",
    "Earlier",
    "",
  ])("%s...: no", (ahead) => {
    expect(isToldBefore(ahead)).toBe(false);
  });
});
