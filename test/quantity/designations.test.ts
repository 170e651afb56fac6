import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

describe("names with numbers", () => {
  test.each([
    "The T-80 and the BM-30 were shown.",
    "A 122-mm self-propelled howitzer fired.",
    "The 7.62x39 mm cartridges and the 9mm pistol were found.",
    "Towed 82mm and 120 mm mortars were shown.",
    "An F-15E and MiG-31s flew by.",
    "A TOS-1A and a 2S19 fired.",
    "COVID-19 closed the 5G lab.",
    "The iPhone 14 sold out.",
    "A Boeing 747 landed.",
    "It breaks Section 230 and Resolution 2202.",
    "Lorries met on National Highway (NH) 24 and on State Route (SR) 99.",
    "He was held under Sec. 3 of the act.",
    "It is told in the Constitution of Boria, 2010, and in the Police Act, 2011.",
    "See pages 12-14 and Figure 3.",
    "Rooms 12 and 15 were searched.",
    "The 5th and the 22nd came first.",
    "The bank is at rank 58 of the list.",
    "Flight 58 was lost, and flight 61 landed.",
    "In calendar week 28 alone, rain fell.",
    "In harvest week 28, rain fell.",
    "He lives at 14B Mill Lane and pays into a 403(b) plan.",
    "It runs on Python 3.9 and has USB 2.0, Wi-Fi 5 and a 4K display.",
    "H.R. 58 and S.B. 9 passed.",
    "Dial extension 58.",
    "The pilots fly the double-deck 747 jets.",
    "He wrote “Orbit 4” and “Gloom 2”.",
    "Lund lost in the round of 16, Orano in the Round of 32.",
    "He was charged under s 41 of the Harbours Act.",
    "She won the set 7-6(3).",
    "The S&P 500 and the FTSE 100 were flat.",
    "Flight 571 left Gate 12.",
    "She wore No. 9 and beat No. 4.",
    "Studies [12] and [3, 4] agree (Weber 2014).",
    "Version 4.1.2 runs on 10.0.0.7.",
    "Dial 112 or write to post@mail7.example.",
    "He lives at 14 Market Street.",
    "The 3+3 talks stalled.",
    "It is a 24/7 job with 50-50 odds.",
    "One of the largest, no one said, is one day to come.",
    "On the one hand it is one thing to ask.",
    "He saw the Magnificent Seven and “60 Minutes”.",
    "Call 555-0147 today.",
    "World War II and Chapter IX ended.",
    "It stood on the 20-yard line.",
    "The Group of Twenty met.",
    "It was a single, both, first, once and twice.",
  ])("no amount: %s", (text) => expect(amounts(text)).toEqual([]));

  test.each([
    ["In Ukraine 300 miners died.", ["300"]],
    ["Boeing 747 jets carried 40 horses.", ["40"]],
    ["1. The camp lost 7 tents.", ["7"]],
    ["In the first stage five camps closed.", ["5"]],
    ["NINE HURT, 300 FLEE", ["9", "300"]],
    ["They spent 60 minutes inside.", ["60 minute"]],
    ["A group of seven hikers got lost.", ["7"]],
    ["Do it all in one year or in two.", ["1 year", "2"]],
  ])("amounts beside names: %s", (text, expected) => expect(amounts(text)).toEqual(expected));
});

describe("one", () => {
  test.each([
    ["They lost seven guns, one radar and two lorries.", ["7", "1", "2"]],
    ["One guard was killed.", ["1"]],
    ["It took one year.", ["1 year"]],
    ["Do it in one day.", ["1 day"]],
    ["At least one of the crew drowned.", ["1|1|"]],
    ["There is only one bakery.", ["1"]],
    ["A pit one metre deep was dug.", ["1 m"]],
    ["The blast wounded one.", ["1"]],
  ])("counts: %s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test.each([
    "He gave one last warning.",
    "One final question, please.",
    "One analyst disagreed.",
    "In one case it failed.",
    "Take this one.",
  ])("does not count: %s", (text) => expect(amounts(text)).toEqual([]));
});

describe("hostile text", () => {
  test.each([
    ["digits", "9".repeat(10_000)],
    ["a chain", "1-".repeat(20_000)],
    ["dots", "1.".repeat(20_000)],
    ["quotes", "“5 a ".repeat(5_000)],
    ["conjunctions", "two and ".repeat(10_000)],
    ["openers", "between 1 and ".repeat(5_000)],
    ["scales", "hundred ".repeat(10_000)],
    ["letters", "a".repeat(200_000)],
  ])("%s neither throw nor hang", (_, text) => expect(Array.isArray(amounts(text))).toBe(true), 60_000);

  test("every character up to U+2FFFF", () => {
    let text = "";
    for (let code = 1; code < 0x2ffff; code += 3) if (code < 0xd800 || code > 0xdfff) text += String.fromCodePoint(code);
    expect(Array.isArray(amounts(`${text} 5 mules`))).toBe(true);
  });
});
