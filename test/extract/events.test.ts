import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

const times = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind === "date" || kind === "duration" || kind === "time")
    .map(brief);

describe("what a time is of", () => {
  test.each([
    ["The envoy signed the charter on 9 May.", ["9 May charter"]],
    ["On 9 May the charter was signed.", ["9 May charter"]],
    ["Monday's landslide closed the pass.", ["Monday landslide"]],
    ["The 2015 regatta was short.", ["2015 regatta"]],
    // the only verb of the sentence has its subject, a participle the noun right before it
    ["The bridge over the Lenn opened on 12 March 2011.", ["12 March 2011 bridge"]],
    ["The pier at Tarn opened in 1990 and closed in 2004.", ["1990 pier", "2004 pier"]],
    ["The draft of the treaty signed on 4 May 2012 names the isles.", ["4 May 2012 treaty"]],
    ["Opened in 1932, the Vell museum still stands.", ["1932 Vell museum"]],
    ["Opened in 1932, the year of the flood, it still stands.", ["1932 null"]],
    ["Killed in 1944, a soldier lies here.", ["1944 null"]],
    // time given to do something
    ["The treaty gives the sides 90 days to leave the strip.", ["90 null/duration"]],
    ["The court gave the firm 30 days to pay.", ["30 null/duration"]],
    ["Clashes in April 2016 lasted four days.", ["April 2016 clash", "four clash/duration"]],
    ["The steamer capsized on 3 June off the cape.", ["3 June steamer"]],
    ["The storm sank twelve boats on 3 June.", ["3 June storm"]],
    ["The quarry, which opened on 2 July 1990, is deep.", ["2 July 1990 quarry"]],
    ["A 30-day truce began.", ["30 truce/duration"]],
    ["In a one-day raid they took forty guns.", ["one raid/duration"]],
    ["They had three days of fighting.", ["three fighting/duration"]],
    ["Divers repaired the sluice within six hours.", ["six sluice/duration"]],
    ["Negotiations over the past 30 years gave nothing.", ["30 negotiation/duration"]],
  ])("%s", (text, expected) => expect(times(text)).toEqual(expected));
});

describe("a time whose event the words leave open has none", () => {
  test.each([
    ["Villagers pulled planks from collapsed barns on 3 June.", ["3 June null"]],
    ["She told reporters on 3 June that all was well.", ["3 June null"]],
    ["Police arrested 40 people on 3 June.", ["3 June null"]],
    ["In 1998 he moved to Oslo.", ["1998 null"]],
    ["The toll rose to 14 on 3 June.", ["3 June null"]],
    ["Over the past 24 hours 40 kites were lost.", ["24 null/duration"]],
    ["A second tremor came 90 minutes later.", ["90 null/elapsed"]],
    ["Many were crushed to death on 3 June.", ["3 June null"]],
  ])("%s", (text, expected) => expect(times(text)).toEqual(expected));
});

describe("ages", () => {
  const ages = (text: string): string[] =>
    claimsOf(text)
      .filter(({ attribute }) => attribute === "age")
      .map(brief);
  test.each([
    ["Two men aged 31 and 44 were seen.", ["31 man/age", "44 man/age"]],
    ["Food went to women over age 60 and children under the age of five.", ["60 woman/age", "five child/age"]],
    ["A third of the villagers are over 65.", ["65 villager/age"]],
    ["It has 14 residents, all of whom were over 60.", ["60 null/age"]],
    ["The fines are over 60.", []],
  ])("%s", (text, expected) => expect(ages(text)).toEqual(expected));
});
