import { describe, expect, test } from "vitest";
import { claimsOf } from "./claims.js";

const kinds = (text: string): string[] => claimsOf(text).map(({ quote, kind, item }) => `${quote} ${kind} ${item}`);

describe("who was on board, and who did something else", () => {
  test.each([
    ["The tug sank with 40 on board.", ["40 people person"]],
    ["The wreck claimed the lives of 27 passengers.", ["27 casualty passenger"]],
    ["A launch with 60 passengers sank; nine died.", ["60 people passenger", "nine casualty passenger"]],
    ["The toll was 88 after hundreds more slept in the open.", ["88 casualty person", "hundreds people person"]],
  ])("%s", (text, expected) =>
    expect(claimsOf(text).map(({ quote, kind, item }) => `${quote} ${kind} ${item}`)).toEqual(expected),
  );
});

describe("who was harmed and who was not", () => {
  test.each([
    ["The blaze claimed the lives of six people, including two cooks.", ["six casualty person", "two casualty cook"]],
    ["The number of herders killed in the gorge rose to 80.", ["80 casualty herder"]],
    ["The toll from the bus crash rose to 14.", ["14 casualty person"]],
    ["Among the dead are 42 pupils, 20 women and 46 elderly.", ["42 casualty pupil", "20 casualty woman", "46 casualty elderly"]],
    ["About 200 miners, including apprentices, died.", ["200 casualty miner"]],
    ["They found 58 bodies, 12 of them children.", ["58 casualty body", "12 casualty child"]],
    ["Two bakers and a clerk were wounded.", ["Two casualty baker"]],
    ["A clerk and two others were hurt.", ["two casualty person"]],
    ["They reached three clinics, where two later died.", ["three count clinic", "two casualty person"]],
    ["Some 340 fishing men and women had been killed.", ["340 casualty fishing man and woman"]],
    ["The cost was 61 bakers, cooks, clerks and porters killed.", ["61 casualty baker"]],
    ["The raid left 25 hill guards and 12 porters dead.", ["25 casualty hill guard", "12 casualty porter"]],
    ["The number of porters killed since the gate closed was 379.", ["379 casualty porter"]],
    ["At least 15 of the hamlet's 180 residents were killed.", ["15 casualty resident", "180 people resident"]],
    ["Two settlers, including a 16-year-old girl, were killed.", ["Two casualty settler", "16 duration girl"]],
    ["Of the 40 stokers, 22 were lost in the gale.", ["40 people stoker", "22 casualty stoker"]],
    ["She lost her husband and all four of her children.", ["four casualty child"]],
    ["Losses of the guard amounted to 450 men.", ["450 casualty man"]],
    ["About 220 rebels surrendered.", ["220 casualty rebel"]],
    [
      "In all 90 were killed in the siege:\n\n• Coastal Navy – 64 (5 officers, 59 stokers)\n• Norland – 26",
      ["90 casualty person", "64 casualty person", "5 casualty officer", "59 casualty stoker", "26 casualty person"],
    ],
  ])("%s", (text, expected) => expect(kinds(text)).toEqual(expected));

  test.each([
    ["More than 40 rebels and nine gang leaders were eliminated.", ["40 casualty rebel", "nine casualty gang leader"]],
    ["Two clerks of the court also lost their lives.", ["Two casualty clerk"]],
    ["The nine slain guards belonged to one family.", ["nine casualty guard"]],
    [
      "The storm claimed eight lives, five in the hills and two on the coast.",
      ["eight casualty life", "five casualty life", "two casualty life"],
    ],
    ["It took 60 lives and left hundreds injured.", ["60 casualty life", "hundreds casualty person"]],
    ["There were 26 deaths in the valley.", ["26 casualty death"]],
    ["Nine miners were found, seven of whom were dead.", ["Nine people miner", "seven casualty miner"]],
    ["Two porters were killed and 7 were arrested.", ["Two casualty porter", "7 people porter"]],
    ["Two dozen bandits attacked a mill, killing 15.", ["Two dozen people bandit", "15 casualty person"]],
    ["It caused 24 deaths, with 26 still missing.", ["24 casualty death", "26 casualty person"]],
    ["Divers found three mud-caked bodies.", ["three casualty body"]],
    ["The panel has three governing bodies.", ["three count governing body"]],
    ["Some 60 seals beached and 26 died.", ["60 count seal", "26 count seal"]],
    ["About 20 Danish forces were wounded.", ["20 casualty Danish force"]],
    ["More than 900, including 40 children, have fled.", ["900 people person", "40 people child"]],
    ["Death toll in floods and landslides rises to 21.", ["21 casualty person"]],
    ["At Least 53 Refugees Die in Flood", ["53 casualty Refugee"]],
    ["At least 53 hill porters were killed. Another 61 were injured.", ["53 casualty hill porter", "61 casualty hill porter"]],
    [
      "There were 173 clerks and 14 cooks aboard. At least 38 were killed.",
      ["173 people clerk", "14 people cook", "38 casualty person"],
    ],
    ["Two coaches of the train overturned.", ["Two count coach"]],
    ["Some 400 people fleeing Boria on two boats were missing.", ["400 casualty person", "two equipment boat"]],
    [
      "Five clerks are missing, comprising three men and two women.",
      ["Five casualty clerk", "three casualty man", "two casualty woman"],
    ],
    ["About 90,000 Texans stayed at home.", ["90,000 people Texan"]],
    ["They sold 900 toy tractors.", ["900 count toy tractor"]],
    ["The 40 wounded porters were evacuated.", ["40 casualty porter"]],
  ])("by what befell them: %s", (text, expected) => expect(kinds(text)).toEqual(expected));

  test.each([
    ["Nine miners have lost their lives. Some 12 clerks lost their jobs.", ["Nine casualty miner", "12 people clerk"]],
    ["14 people are dead and 129 rescued.", ["14 casualty person", "129 people person"]],
    ["Boats rescued 770 men, 323 were killed.", ["770 people man", "323 casualty man"]],
    ["Of the 90 passengers, 12 died.", ["90 people passenger", "12 casualty passenger"]],
    ["The gale left 3 dead and 400 homeless.", ["3 casualty person", "400 people person"]],
    ["Two robbers killed 40.", ["Two people robber", "40 casualty person"]],
    ["Some 650 were killed and 2,800 have fled.", ["650 casualty person", "2,800 people person"]],
    ["Lorries: 30 destroyed, 12 captured.", ["30 equipment lorry", "12 equipment lorry"]],
    ["Her team lost 40 points and sold 12 seats.", ["40 count point", "12 count seat"]],
    ["Guards rescued 40 men and women and left 12 seats.", ["40 people man and woman", "12 count seat"]],
    ["Losses of the enemy:\n\nPZX – 44\nTanks – 12", ["44 count PZX", "12 equipment tank"]],
  ])("not: %s", (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe("elided and shared heads", () => {
  const items = (text: string): string[] =>
    claimsOf(text).map(({ quote, item, attribute }) => `${quote} ${item}${attribute ? `/${attribute}` : ""}`);
  test.each([
    ["The city ran 640 trams, 410 of them electric.", ["640 tram", "410 tram"]],
    ["They freed 80 hamlets; in Vesta county, more than 500.", ["80 hamlet", "500 hamlet"]],
    ["Some 7 out of 10 mills stopped.", ["7 mill", "10 mill/total"]],
    ["Losses so far: tanks – 6,498 (+10).", ["6,498 tank", "10 tank/increment"]],
    ["More than half of the crews refused.", ["half crew/share"]],
    ["They recalled 40 Ward, Moe and Tarn dolls.", ["40 doll"]],
    ["They recalled 40 die-cast “Ward” jeeps.", ["40 die-cast Ward jeep"]],
    ["They sold 40 Polly Ward dolls.", ["40 Polly Ward doll"]],
    ["The number of trees planted for this aim will rise to 80 million.", ["80 million tree/level"]],
    ["Two boats were towed. Thousands have crossed this year.", ["Two boat", "Thousands person"]],
    ["Four of the rescued were flown out.", ["Four person"]],
    ["This brings to 3 million the number of chairs recalled.", ["3 million chair"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});
