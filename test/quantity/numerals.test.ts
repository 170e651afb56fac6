import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

describe("one in a list of places", () => {
  test.each([
    ["Five died in Arvo, two in Belt and one in Cray.", ["5", "2", "1"]],
    ["Two slept at the port and one at the mill.", ["2"]],
    ["He has two in hand and one in mind.", ["2"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
});

describe("numerals", () => {
  test.each([
    // separators and decimals
    ["The depot held 12,400 crates.", ["12400"]],
    ["The depot held 12 400 crates.", ["12400"]],
    ["The depot held 12\u00a0400 crates.", ["12400"]],
    ["The depot held 12\u202f400 crates.", ["12400"]],
    ["The depot held 12'400 crates.", ["12400"]],
    ["Its budget is 1.234.567 crowns.", ["1234567 crown"]],
    ["They ordered 12,34,567 masks.", ["1234567"]],
    ["A 3,5 litre tank leaked.", ["3.5 L"]],
    ["Only .5 litre was left.", ["0.5 L"]],
    ["It weighs 12e-3 grams.", ["0.012 g"]],
    ["It weighs 12e+2 grams.", ["1200 g"]],
    ["The index stood at 104.75 then.", ["104.75"]],
    // scales and suffixes
    ["Some 1.2 million pupils stayed away.", ["|1200000|"]],
    ["They printed 35k leaflets.", ["35000"]],
    ["Farmers lost 23mil hens.", ["23000000"]],
    ["It has 4.3m users.", ["4300000"]],
    ["The wall is 5m high.", ["5 m"]],
    ["Nearly 9 lakh voters registered.", ["|900000|900000"]],
    ["The scheme covers 2 crore homes.", ["20000000"]],
    // words
    ["They counted twenty-one thousand and six ballots.", ["21006"]],
    ["He owns fifteen hundred sheep.", ["1500"]],
    ["A hundred and seventy guests came.", ["170"]],
    ["A hundred and fifty thousand guests came.", ["150000"]],
    ["Ten and a half million trees burned.", ["10500000"]],
    ["Half a million trees burned.", ["500000"]],
    ["A million and a half trees burned.", ["1500000"]],
    ["It weighs two and three eighths pounds.", ["2.375 lb"]],
    ["He paid hundred dollars.", ["100 USD"]],
    ["The dose is two point five grams.", ["2.5 g"]],
    ["Two dozen cows and half a dozen goats died.", ["24", "6"]],
    ["They built 3 hundred and 21 huts.", ["321"]],
    // fractions
    ["Two thirds of the crews quit.", ["0.6666666666666666"]],
    ["Three-quarters of them quit.", ["0.75"]],
    ["Add 2 1/2 cups of flour.", ["2.5 cup"]],
    ["Add 2½ kg of flour.", ["2.5 kg"]],
    ["One in five schools closed.", ["0.2"]],
    ["Half the schools closed.", ["0.5"]],
    ["Half were empty, a quarter were shut.", ["0.5", "0.25"]],
    ["About a third live in tents.", ["|0.3333333333333333|"]],
    ["Three twenty-fifths of the land is marsh.", ["0.12"]],
    ["The other half were empty, and the second half was dull.", []],
    ["A fifth.", ["0.2"]],
    ["The share of wards won is 36/47.", []],
    ["He came a fifth time.", []],
    ["The chance is one over forty.", ["0.025"]],
    ["Her pressure was 110 over 70.", ["110", "70|70|"]],
    ["Two hundred point five tonnes were sold.", ["200.5 t"]],
    ["They ate three hundred and two dozen eggs.", ["324"]],
    ["It cost a billion and a quarter million crowns.", ["1000250000 crown"]],
    ["The board has 2^6 fields.", ["64"]],
    ["Seven out of 10 bridges collapsed.", ["7", "10"]],
    // vague
    ["Dozens of boats sank.", ["20||"]],
    ["Hundreds of thousands of acres burned.", ["200000|| acre"]],
    ["Several hundred nurses walked out.", ["300||"]],
    ["Tens of millions watched.", ["20000000||"]],
    ["Scores of houses were lost.", ["40||"]],
    ["A couple of weeks passed.", ["|2| week"]],
    // signs and powers
    ["The mercury fell to -14 °C.", ["-14 °C"]],
    ["It was minus 4 degrees outside.", ["-4 degree"]],
    ["The galaxy holds 1.5 x 10^11 stars.", ["150000000000"]],
    ["The mass is 2×10⁻³ kg.", ["0.002 kg"]],
    // nought
    ["No casualties were reported.", ["0"]],
    ["Nobody was hurt.", ["0"]],
    ["There were zero deaths.", ["0"]],
    // multiples
    ["Rents almost doubled.", ["|2|2 times"]],
    ["Output rose tenfold.", ["10 times"]],
    ["It is three times as wide.", ["3 times"]],
    ["He called three times.", ["3"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test.each([
    "Nothing of the sort was said about several people.",
    "There was zero interest.",
    "In the second half they rested.",
    "It fell in the first quarter of the match.",
    "No talks were held.",
    "Test scores of pupils rose.",
    "Boats sank in the twenty-first attack.",
    "A third party stepped in.",
  ])("no amount: %s", (text) => expect(amounts(text)).toEqual([]));

  test("a dash before the figure of an inventory line is no minus", () =>
    expect(amounts("Trucks – 97, boats -4")).toEqual(["97", "4"]));

  test("the span is the number as written", () => {
    const text = "It cost more than $1.3 billion; a million and a half people paid.";
    expect(read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["1.3 billion", "a million and a half"]);
  });
});
