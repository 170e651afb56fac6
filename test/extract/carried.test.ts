import { describe, expect, test } from "vitest";
import { claimsOf } from "./claims.js";

const items = (text: string): string[] =>
  claimsOf(text)
    .filter(({ kind }) => kind !== "date")
    .map(({ quote, kind, item, attribute }) => `${quote} ${kind} ${item}${attribute ? `/${attribute}` : ""}`);

describe("items carried over sentences and signs", () => {
  test.each([
    ["How many barges did the firm sell? About 40.", ["40 equipment barge"]],
    [
      "– How many lorries came over the pass?\n\n– Some 150 last May.\n\n– And the trams?\n\n– 62, I think.",
      ["150 equipment lorry", "62 count tram"],
    ],
    ["– How many were sent home?\n\n– The council says 118.", ["118 people person"]],
    ["The yard bought 35 ferries.\n\nTen of them were scrapped.", ["35 equipment ferry", "Ten equipment ferry"]],
    // the object of a verb that comes again, and a number that is a sentence by itself
    ["They have lost fewer ferries. It hurts, but last year they lost 240.", ["240 equipment ferry"]],
    ["We captured a lot of trucks. By Friday we had captured 40.", ["40 equipment truck"]],
    ["They lost more sailors than ever. Over thirty thousand.", ["thirty thousand people sailor"]],
    ["Casualties were heavy at sea. Some 4,000.", ["4,000 people person"]],
    ["The port held 900 nurses. Today only 66 remain in the town.", ["900 people nurse", "66 people nurse"]],
    [
      "The barns in the valley have been either burnt (120), flooded (90) or damaged (12).",
      ["120 count barn", "90 count barn", "12 count barn"],
    ],
    [
      "The number of newly displaced persons (NDPs) in Vesta is reckoned at about 9,000.",
      ["9,000 people newly displaced person"],
    ],
    ["The total number displaced may be as high as 14,000.", ["14,000 people person"]],
    ["Three Norland Coast Guard (NCG) crews sailed.", ["Three people Norland Coast Guard crew"]],
    ["They met 150 [Norse] lorries.", ["150 equipment lorry"]],
    ["The corps hired 40 NCOs.", ["40 people NCO"]],
    ["The council cut the number of wards from 14 to nine.", ["14 count ward/level", "nine count ward/level"]],
    ["The league set the number of referees at 30, up from 24.", ["30 people referee", "24 people referee"]],
    ["The army has lost 310 men, compared to 280 as of last week.", ["310 casualty man", "280 casualty man"]],
    ["The toll had reached 3,800 people, a jump of 1,300.", ["3,800 casualty person", "1,300 casualty person/change"]],
    ["Wardens counted 310 herons, a fall of 45.", ["310 count heron", "45 count heron/change"]],
    [
      "They confirmed 2,107 cases in ten towns: 1,205 in Velm and 383 in Tarn.",
      ["2,107 count case", "ten count town", "1,205 count case", "383 count case"],
    ],
    ["The rise of 12 villages along the coast began early.", ["12 count village"]],
    ["The army has 310 tanks, compared to 280 lorries last week.", ["310 equipment tank", "280 equipment lorry"]],
    [
      "Buses – 395 (+0), trams – 12 (+2).",
      ["395 equipment bus", "0 equipment bus/increment", "12 equipment tram", "2 equipment tram/increment"],
    ],
    [
      "The guild takes in weavers (43 percent), KTC (12 percent) and potters (8 percent).",
      ["43 percent weaver/share", "12 percent KTC/share", "8 percent potter/share"],
    ],
    ["They trained 268 security forces.", ["268 people security force"]],
    ["The fleet employs 25 British and 64 Danish waiters.", ["25 people waiter", "64 people Danish waiter"]],
    ["They took 300 prisoners.", ["300 casualty prisoner"]],
    ["Net sales, which exclude our Norse shops, were $990 million.", ["990 million money net sale/revenue"]],
    ["Hail fell in the Vesta valley, 40 miles west of the port.", ["40 distance Vesta valley/distance"]],
    ["Crews took control of Ostrava, about 8 km south of the river.", ["8 distance Ostrava/distance"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));

  test.each([
    ["How many more bridges must fall? We built the dam. In all, 12 will stand.", ["12 count null"]],
    ["How many barges are there? They sold it to 12.", ["12 count null"]],
    ["The prices were high. About 300.", ["300 count null"]],
    ["They sold many ferries. Last year they built 240 barges.", ["240 equipment barge"]],
    ["He shot 0 ducks.", []],
  ])("not carried: %s", (text, expected) => expect(items(text)).toEqual(expected));
});
