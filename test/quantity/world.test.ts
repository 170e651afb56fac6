import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

const form = (name: string, rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) =>
      expect(amounts(text)).toEqual(expected),
    );
  });
};

form("currencies of the world", [
  ["It borrowed 300 billion West African CFA francs.", "300000000000 XOF"],
  ["It borrowed 40 billion Central African CFA francs.", "40000000000 XAF"],
  ["It borrowed 40 billion CFA francs.", "40000000000 CFA franc"],
  ["It owes 5 billion kyat and 40 million kwanzas.", "5000000000 MMK", "40000000 AOA"],
  ["It owes 20 million Trinidad and Tobago dollars.", "20000000 TTD"],
  ["It owes 9,000 Dominican pesos and EC$400.", "9000 DOP", "400 XCD"],
  ["It raised SFr250m and Bt5 billion.", "250000000 CHF", "5000000000 THB"],
  ["The stamp costs 45 paise.", "45 paise"],
  ["It fell to 3,000 lek.", "3000 ALL"],
  ["The 40 Lek men and 3 kina sat.", "40", "3"],
  ["The lamp was 35€ 99 in spring.", "35 EUR", "99"],
  ["They met at COP28 and at COP 28."],
  ["He lost COP 40,000.", "40000 COP"],
]);

form("one thing in so many, and parts of what was before", [
  ["One child in five is poor.", "0.2"],
  ["About one adult in three cannot read.", "|0.3333333333333333|"],
  ["One woman in 16 dies of it.", "0.0625"],
  ["About one in three adults reads.", "|0.3333333333333333|"],
  ["It is about one in the hills."],
  ["One house in two streets burned.", "1", "2"],
  ["One man in 40 years saw it.", "40 year"],
  ["One soldier in the hills sang."],
  ["Sales were a third more than in spring.", "0.3333333333333333"],
  ["Output was two-thirds lower than planned.", "0.6666666666666666"],
  ["She read a third more quietly."],
  ["Between a quarter and a third of the crop rotted.", "0.25||0.3333333333333333"],
  ["It stood between a third man and a fourth man."],
]);

form("units", [
  ["It emits 36.8 gigatonnes and burns 4 petajoules.", "36.8 gigatonne", "4 petajoule"],
  ["Winds of 185 kilometres (115 miles) per hour blew.", "185 km/h"],
  ["The road is 185 kilometres (115 miles) a straight line.", "185 km"],
  ["It sank in 40 fathoms.", "40 fathom"],
  ["It was 0.3 points lower than in May.", "0.3 point"],
  ["She scored 3 points more quickly.", "3 point"],
  ["It has 100,000s of fans."],
  ["The under 19s won, and she ran in under 10s.", "|10|10 second"],
  ["They raised $1.5 to 2 billion.", "1500000000||2000000000 USD"],
  ["Shares rose $5 to $105.", "5 USD", "105 USD"],
  ["Ten times fewer ducks came.", "10 times"],
  ["Ten times she came.", "10"],
  ["Mach 2 jets flew under RFC 2616."],
]);
