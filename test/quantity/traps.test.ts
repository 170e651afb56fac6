import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

type Row = readonly [text: string, expected: readonly string[]];
const reads = (subject: string, rows: readonly Row[]): void => {
  describe(subject, () => {
    test.each(rows)("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
  });
};

reads("verbs that are numbering nouns too", [
  ["They will build 40 sheds and will stage 12 plays.", ["40", "12"]],
  ["We test 400 cows and hope to schedule 3 talks.", ["400", "3"]],
  ["It came to page 12 and to stage 4.", []],
]);

reads("fractions and shares", [
  ["The tank was half empty and half the crew was sick.", ["0.5"]],
  ["Turnout fell by a third.", [String(1 / 3)]],
  ["It was written by a third party.", []],
  ["Roughly a third voted.", [`|${1 / 3}|`]],
  ["About a third man we know nothing.", []],
  ["One in a million wells is dry.", ["0.000001"]],
  ["One in every five looms broke.", ["0.2"]],
  ["Three of every five pupils, 12 of every 100 homes.", ["0.6", "0.12"]],
  ["Nine out of ten dentists agree.", ["9", "10"]],
  ["One in 1995 was lost.", []],
  ["He ran 3/4 of a mile.", ["0.75 mi"]],
  ["A million fled; half a million stayed.", ["1000000", "500000"]],
]);

reads("ranges that share", [
  ["Two or three hundred guests came.", ["200||300"]],
  ["Five or six dozen eggs broke.", ["60||72"]],
  ["Ten or two hundred guests came.", ["10", "200"]],
  ["Between one and two dozen ships sailed.", ["12||24"]],
  ["Exports fell from 3 to 2.5 million tonnes.", ["3000000 t", "2500000 t"]],
  ["Exports fell from 900,000 to 1.2 million tonnes.", ["900000 t", "1200000 t"]],
  ["Staff fell from 900 to 850.", ["900", "850"]],
  ["Output rose 2 to 3 percent.", ["2||3 percent"]],
  ["The index rose 5 to 105.", ["5", "105"]],
  ["He paid $5 to 300 families.", ["5 USD", "300"]],
  ["Tickets cost $5 to $30.", ["5||30 USD"]],
  ["They won 10 to 8.", ["10", "8"]],
]);

reads("units behind bound words", [
  ["It is 40-odd kilometres and 100+ km off.", ["|40| km", "100|100| km"]],
  ["It costs 20 or more dollars.", ["20|20| USD"]],
  ["The fire took 230,000+ acres.", ["230000|230000| acre"]],
  ["A 300-strong crowd met 30ish guards.", ["300", "|30|"]],
]);

reads("words for bounds", [
  ["A good 30 goats and the best part of 200 cows.", ["30|30|", "|200|200"]],
  ["Something like 130, more or less 140, nigh on 170.", ["|130|", "|140|", "|170|170"]],
  ["The toll tops 300; cases have passed 5,000.", ["300|300|", "5000|5000|"]],
  ["It has passed 12 laws, and could pass 20,000 euros by July.", ["12", "20000|20000| EUR"]],
  ["He took a sample or two, one or two more.", ["1||2"]],
  ["100s of homes burned.", ["200||"]],
  ["It took 100s and 15s.", ["100 second", "15 second"]],
]);

reads("letters and signs", [
  ["A 3m wall cost £3m.", ["3 m", "3000000 GBP"]],
  ["He weighs 180 pounds and paid 180 pounds in fines.", ["180 lb", "180 GBP"]],
  ["He weighs 12st 4lb.", ["172 lb"]],
  ['A 10" long pipe and a 6" screen.', ["10 in", "6 in"]],
  ["“He counted 5” was heard.", ["5"]],
  ["In 2020 500 huts burned, then 1 500 000.", ["500", "1500000"]],
  ["It is 10,5 km long and costs 1,20,000 rupees.", ["10.5 km", "120000 INR"]],
  ["They bid Rs 500 cr.", ["5000000000 INR"]],
  ["It cost 15 dollars 50, then 5 dollars 20 times.", ["15.5 USD", "5 USD", "20"]],
  ["Rates rose point five percent.", ["0.5 percent"]],
  ["At this point five percent had left.", ["5 percent"]],
  ["It drew 6 M people past a board of 12 ft 2 in height.", ["6000000", "146 in"]],
  ["A 16-bit chip cost a bit.", ["16 bit"]],
]);

describe("change and level", () => {
  const attributes = (text: string) => read(text).map(({ attribute }) => attribute);
  test.each([
    ["An earthquake measuring 5.6 struck; magnitude 6; pH 7.", ["magnitude", "magnitude", "pH"]],
    ["The plank measured 5.6.", [null]],
    ["Output rose by 4 to 12.", ["change", "level"]],
    ["Crude fell $2, or 2.6%, to $79.", ["change", "change", "level"]],
    ["Crude cost $2, or 2.6% of the total.", [null, null]],
    ["They lost by 12 runs.", [null]],
    ["The rate fell from 5% to 4%.", ["level", "level"]],
    ["It is three times more.", [null]],
    ["Another 12 came.", ["increment"]],
    ["The 18-34 age group grew.", ["age"]],
    ["They won 59 seats more than in the spring.", ["change"]],
    ["They won 59 seats fewer than the Reds.", ["change"]],
    ["They won 59 seats, more than enough.", [null]],
    ["They won 59 seats more.", [null]],
  ])("%s", (text, expected) => expect(attributes(text)).toEqual(expected));
});
