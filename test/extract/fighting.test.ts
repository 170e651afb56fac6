import { describe, expect, test } from "vitest";
import type { FramedClaim } from "../../src/types.js";
import { claimsOf } from "./claims.js";

/** The named fields of every counted claim, after its quote. */
const told = (text: string, ...fields: (keyof FramedClaim)[]): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date" && kind !== "duration")
    .map((claim) => [claim.quote, ...fields.map((field) => claim[field] ?? "-")].join(" | "));

describe("who was killed and who was not", () => {
  test.each([
    ["A shell hit a market, killing a boy, three women and a clerk.", ["three | casualty | woman | killed"]],
    [
      "The shelling killed a girl, two cooks and four porters.",
      ["two | casualty | cook | killed", "four | casualty | porter | killed"],
    ],
    [
      "Aid groups counted 60 killed and 8,000 people displaced by 4 May.",
      ["60 | casualty | person | killed", "8,000 | people | person | displaced"],
    ],
    ["She said hundreds — including women and boys — have been killed.", ["hundreds | casualty | person | killed"]],
    ["She said dozens—including women, boys, and the wounded—have been killed.", ["dozens | casualty | person | killed"]],
    ["The report rests on interviews with 140 victims.", ["140 | people | person | -"]],
    ["Inspectors spoke to at least 30 victims.", ["30 | people | person | -"]],
    [
      "Nine guards, including two cooks, were killed and 12 others hurt.",
      ["Nine | casualty | guard | killed", "two | casualty | cook | killed", "12 | casualty | guard | wounded"],
    ],
    // near misses
    ["A shell hit a mill, three barns and a bus.", ["three | count | barn | -"]],
    ["A raid killed a clerk in Velm, 40 huts burned.", ["40 | count | hut | burned"]],
    [
      "According to two harbour officials, about 90 rebels were killed.",
      ["two | people | harbour official | -", "90 | casualty | rebel | killed"],
    ],
    [
      "It came a day after four clerks, including a cook, in the rebel-held Saren district of Tarn were wounded by mortar fire.",
      ["four | casualty | clerk | wounded"],
    ],
    ["Losses were greater there: over 8,000 casualties.", ["8,000 | casualty | person | killed+wounded"]],
    ['The 12 rebels were "neutralised" in May.', ["12 | casualty | rebel | killed"]],
    ["The army said it had “neutralised” 46 rebels.", ["46 | casualty | rebel | killed"]],
    ["At least 15 border forces were killed.", ["15 | casualty | border force | killed"]],
    [
      "They had 200 guns. Near Tarn the second army lost 9,300.",
      ["200 | equipment | gun | -", "9,300 | casualty | person | killed"],
    ],
    [
      "They had 200 guns. Near Tarn the second army lost nine.",
      ["200 | equipment | gun | -", "nine | equipment | gun | destroyed"],
    ],
    ["Some 4,000 residents have fled.", ["4,000 | people | resident | fled"]],
    ["About 90 Field Artillery Division 77 troops were killed.", ["90 | casualty | Field Artillery Division 77 troops | killed"]],
    [
      "Nine months, 40,000 Swedish troops, about 5,000 Norwegian soldiers, 70,000 people displaced and 300 civilians killed.",
      [
        "40,000 | people | Swedish troops | -",
        "5,000 | people | Norwegian soldier | -",
        "70,000 | people | person | displaced",
        "300 | casualty | civilian | killed",
      ],
    ],
    [
      "Of the 98 wounded, 16 were girls and 36 were men.",
      ["98 | casualty | person | wounded", "16 | casualty | girl | wounded", "36 | casualty | man | wounded"],
    ],
    ["Of the 98 wounded, 16 died.", ["98 | casualty | person | wounded", "16 | casualty | person | killed"]],
    ["Of the 90 stokers, 12 were boys.", ["90 | people | stoker | -", "12 | people | boy | -"]],
    [
      "Guns shot down 24 of 28 drones and two of three rockets launched by Norway.",
      [
        "24 | equipment | drone | destroyed",
        "28 | equipment | drone | -",
        "two | equipment | rocket | destroyed",
        "three | equipment | rocket | launched",
      ],
    ],
  ])("%s", (text, expected) => expect(told(text, "kind", "item", "action")).toEqual(expected));
});

describe("what was lost", () => {
  test.each([
    ["The group has verified 300 Norwegian tank losses.", ["300 | equipment | Norwegian tank | destroyed"]],
    ["The fleet suffered 12 ship losses.", ["12 | equipment | ship | destroyed"]],
    ["The army lost 3,000 pieces of equipment.", ["3,000 | equipment | equipment | destroyed"]],
    ["They seized nine pieces of artillery.", ["nine | equipment | artillery piece | captured"]],
    ["The mill announced 300 job losses.", ["300 | count | job loss | laid off"]],
  ])("%s", (text, expected) => expect(told(text, "kind", "item", "action")).toEqual(expected));
});

describe("whose they are", () => {
  test.each([
    [
      "Another Norwegian shell hit a tent, killing five people, two of them parents, and their two children.",
      ["five | -", "two | -", "two | -"],
    ],
    ["Guns shot down 28 of the 31 Norway-launched drones.", ["28 | Norway", "31 | Norway"]],
    ["The Relief Corps – volunteers under the Norway-run council – said three children were hurt.", ["three | -"]],
    ["Ek claimed Norway lost 600, and Sweden - 400.", ["600 | Norway", "400 | Sweden"]],
    ["Russian rockets – 40.", ["40 | Russia"]],
    ["A source said 43 Norwegian guards fell, while another said seven settlers died.", ["43 | Norway", "seven | -"]],
    ["The land fears the Islamic State group, which left thousands dead.", ["thousands | -"]],
    [
      "Lind’s army won. The Germans lost 4,000 killed (including the mortally wounded), 9,000 wounded.",
      ["4,000 | Germany", "9,000 | Germany"],
    ],
    ["The Islamic State fighters fought Iraqi troops. Some 800 civilians were killed by Iraqi forces.", ["800 | -"]],
    ["Norwegian troops shelled a pier, where thousands of people were waiting.", ["thousands | -"]],
  ])("%s", (text, expected) => expect(told(text, "side")).toEqual(expected));
});

describe("where it was", () => {
  test.each([
    ["A shell hit a tent in the Velm refugee camp, killing five people.", ["five | Velm refugee camp"]],
    ["The army wrote on Telegram that 18 drones had crashed.", ["18 | -"]],
    ["The team at the Larkspur blog counts 900 lost tanks.", ["900 | -"]],
    ["More than 600 people were killed in an assault on the Tarnia city of el-Velm.", ["600 | el-Velm"]],
    ["The rebels seized the Tarnia city on 4 May and killed 600 people there.", ["600 | Tarnia"]],
    ["Norway has lost 900 tanks in two years of fighting.\n\nIt has also lost 40 helicopters.", ["900 | -", "40 | -"]],
    [
      "Guns shot down 29 drones over eight Norwegian regions.\n\nThree more missiles were launched.\n\nThe governor of the region of Arl said debris hit a mill, and 12 people were killed in Arl.",
      ["29 | -", "eight | Norway", "Three | -", "12 | Arl"],
    ],
    ["The guild, whose headquarters are in Velm, said seven boys died.", ["seven | -"]],
    ["A raid on the Velm railway station killed 50 people.", ["50 | Velm railway station"]],
    [
      "Guns shot down 90 rockets and 12 drones.\n\nAt least 12 people were hurt.\n\nSome 30 more rockets were launched later.\n\nDozens of shells were fired, and a bridge in Tarn was hit.",
      ["90 | -", "12 | -", "12 | -", "30 | -", "Dozens | Tarn"],
    ],
    ["They took el-Velm, a city of 900,000 and the last port in the Tarnia region.", ["900,000 | el-Velm"]],
  ])("%s", (text, expected) => expect(told(text, "place")).toEqual(expected));
});

describe("in what mood, when, and by whose word", () => {
  test.each([
    ["The toll does not include 40 herders killed in the hospital.", ["40 | asserted"]],
    ["Police did not find 40 guns.", ["40 | denied"]],
    ["The guild put the number of marchers against the plan at 9,000.", ["9,000 | asserted"]],
    ["They voted against the plan to build 40 towers.", ["40 | proposed"]],
    ["As the army began its drive to free Velm, 900 people were trapped there.", ["900 | asserted"]],
    ["The army began its drive to free 900 people.", ["900 | proposed"]],
  ])("%s", (text, expected) => expect(told(text, "modality")).toEqual(expected));

  test.each([
    ["Since 8 May, when the siege began, 300 people have been killed.", ["300 | 2023-05-08/2023-06-30"]],
    [
      "Thousands have died since rebels opened their long fight for a homeland of their own in the east in 1972.",
      ["Thousands | 1972/2023-06-30"],
    ],
    ["By April, 900 people had fled.", ["900 | 2023-04"]],
    ["The war has left 900,000 people facing hunger by September.", ["900,000 | 2023-09"]],
    ["Some 900,000 people had fled by September.", ["900,000 | 2022-09"]],
    ["Since 1993, when 292 people drowned, the pier has been shut.", ["292 | 1993"]],
    ["Norway has lost 9,000 soldiers, including 120 over the past day.", ["9,000 | 2023-06-30", "120 | 2023-06-29/2023-06-30"]],
    [
      "Norway has lost 9,000 soldiers, including two generals, over the past day.",
      ["9,000 | 2023-06-29/2023-06-30", "two | 2023-06-29/2023-06-30"],
    ],
    ["First reports put Thursday's death toll at 57.", ["57 | 2023-06-29"]],
  ])("%s", (text, expected) => expect(told(text, "asOf")).toEqual(expected));

  test.each([
    [
      "The march drew 90,000 people, according to the guild, and 70,000 for the ministry.",
      ["90,000 | the guild", "70,000 | the ministry"],
    ],
    ["It killed 90 people, according to medics, and 40 according to the army.", ["90 | medics", "40 | the army"]],
    ["A Borian source said 40 had died, and another confirmed that 39 had.", ["40 | A Borian source", "39 | another"]],
    ["Unions counted 20,000 marchers and the prefecture 8,500.", ["20,000 | Unions", "8,500 | the prefecture"]],
    ["At least 140 guards were killed in raids across the land including Arl, Tarn and Velm states and the south.", ["140 | -"]],
  ])("%s", (text, expected) => expect(told(text, "attributedTo")).toEqual(expected));
});
