import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

type Row = readonly [text: string, ...expected: string[]];
/** Amounts as they are seldom written, and near misses: rows without any. */
const form = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) =>
      expect(amounts(text)).toEqual(expected),
    );
  });
};

form("money", [
  ["It cost more than a dollar.", "1|1| USD"],
  ["It cost HK$40 and US$3.", "40 HKD", "3 USD"],
  ["It cost Rs. 40 at most.", "|40|40 INR"],
  ["It cost EUR €40 then.", "40 EUR"],
  ["It cost eur€ 40 then.", "40 EUR"],
  ["It cost X$40 then.", "40 USD"],
  ["It cost EUR then."],
  ["It cost 40 US$ then.", "40 USD"],
  ["It cost 40Rs then.", "40 INR"],
  ["It cost 75 Cent then.", "75"],
  ["It cost 40 U.S. dollars then.", "40 USD"],
  ["They caught 40 pounds of eel.", "40 lb"],
  ["They won a 3.4 billion pound (EUR 4.2 billion) deal.", "3400000000 GBP"],
  ["It lost $(4.5) million and $(320).", "-4500000 USD", "-320 USD"],
  ["It paid $40 dollars.", "40 USD"],
  ["It paid $40 cents.", "40 USD"],
  ["It paid R4,500 for R450 million.", "4500 ZAR", "450000000 ZAR"],
]);

form("fractions and multiples", [
  ["In the last three quarters sales fell.", "3"],
  ["A quarter million hens, a third of a million ducks.", "250000", "333333.333333333"],
  ["Rates rose three quarters point.", "0.75"],
  ["Rates rose by one quarter point.", "0.25 point"],
  ["She filled one fifth-floor room."],
  ["The chance is one over 20.", "0.05"],
  ["They bought two and a fifth floor lamp.", "2"],
  ["They bought two and a third lamp.", "2"],
  ["It is two and a third.", "2.33333333333333"],
  ["Rents rose a hundredfold.", "100 times"],
  ["Rents rose 10-fold and 5x in May.", "10 times", "5 times"],
  ["The board is 5x4."],
  ["One half hour show.", "0.5 hour"],
]);

form("numbers in signs", [
  ["It holds 2.5 x 10-3 litres.", "0.0025 L"],
  ["It holds 10⁻³ litres and 2 x 10³ sacks.", "0.001 L", "2000"],
  ["From 1.4 million hens to 1.25m.", "1400000", "1250000"],
  ["Sold 5 K of it.", "5"],
  ["It was minus 5.", "-5"],
  ["The lake holds .5 of it and .75 more.", "0.5", "0.75"],
  ["It holds 2.5×10⁻³ litres.", "0.0025 L"],
  ["It holds 2.5e-3 litres.", "0.0025 L"],
  ["It takes 12 100-litre drums.", "12", "100 L"],
  ["It fell −4 points.", "-4 point"],
  ["It fell 3−4 points.", "3||4 point"],
  ["It was minus two thirds of a degree.", String(-2 / 3)],
  ["It was plus or minus 3.", "3"],
  ["At this point five percent had left.", "5 percent"],
  ["It rose point 5 percent.", "0.5 percent"],
  ["A 1500b packet and 3M said so."],
  ["3M gloves are here.", "3000000"],
  ["A 5K run and a 10k race."],
  ["It was 573.5K there.", "573.5 kelvin"],
  ["From 1.4 million to 1.25m voters.", "1400000", "1250000"],
  ["It was 5000F and 5000C there."],
  ["It was 3000F there.", "3000 °F"],
]);

form("bounds and ranges", [
  ["It is five plus or minus two km.", "3|5|7 km"],
  ["Fell from 3 or 4 people to 2.", "3||4", "2"],
  ["Of 4-5 km", "4||5 km"],
  ["It won 5-4 and lost 3-2."],
  ["In 1910-1890 lists."],
  ["It was anywhere from between 4 and 6 km.", "4||6 km"],
  ["The 6-to-8-week-old hens.", "6||8 week"],
  ["The 6- to 8-hour trip.", "6||8 hour"],
  ["It is 40 ± 3 and 40 ± 3 km.", "37|40|43 km", "37|40|43 km"],
  ["It is 40 km ± 3.", "37|40|43 km"],
  ["The 1900-1950 hens."],
  ["Scores of 3-4-5."],
  ["Some 5-ish hens and 5 ish hens.", "|5|", "5"],
  ["It has 45+ hens and 3+x hens.", "45|45|", "3"],
  ["More than 20 but fewer than 30 km of road.", "20||30 km"],
  ["More than 20 kg but less than 30 km.", "20|20| kg", "|30|30 km"],
  ["It is 12 per cent higher than three years ago.", "12 percent"],
  ["It was 10 degrees below zero.", "-10 degree"],
  ["It was 10 below zero.", "-10 degree"],
  ["It was at least 10 degrees below zero.", "|-10|-10 degree"],
  ["It stood 10 metres below zero.", "10 m"],
]);

form("units", [
  ["It yields 40 tpd and 300 bpd.", "40 ton per day", "300 bbl per day"],
  ["It is 40 km^2 and 40 km².", "40 km2", "40 km2"],
  ["It blew at 40-mile-per hour.", "40 mph"],
  ["They paid 40 dollars per share, 3 euros per go.", "40 USD per share", "3 EUR per go"],
  ["Rows of 16-bit chips.", "16 bit"],
  ["It has 16 bits here.", "16 bit"],
  ["Found a lb of butter.", "1 lb"],
  ["A kilogram", "1 kg"],
]);

form("open numbers beside others", [
  ["It rose from dozens to 2.5 million tonnes.", "20||", "2500000 t"],
  ["It rose from 3 to dozens of tonnes.", "3", "20|| t"],
  ["It cost dozens of dollars and 43 cents.", "20|| USD", "43 cent"],
  ["They felt dozens of earthquakes.", "20||"],
  ["It paid 6 million euros and 2 million.", "6000000 EUR", "2000000 EUR"],
  ["Two dozen of the 5 million dollars are here.", "24 USD", "5000000 USD"],
  ["At most 3 of the 5 million dollars are here.", "|3000000|3000000 USD", "5000000 USD"],
]);

form("titles", [
  ["He went to read the tale of Ten and liked it."],
  ["He went to meet the Bo Ek's Seven and liked them."],
  ["The Big Twenty met in Velm."],
  ["They went to see the film The Hundred and liked it."],
  ["They went to hear the band at Twenty Hills and liked it."],
]);

form("words", [
  ["Dozens of thousands of hens, tens of thousands of ducks.", "20000||", "20000||"],
  ["Two hundred and fifteen hundred hens.", "200", "1500"],
  ["A million and three quarters.", "1750000"],
  ["They sold two thousand and fifteen hundred hens.", "2000", "1500"],
  ["It was two point.", "2"],
  ["A couple days and a couple of hens.", "|2| day", "|2|"],
  ["A couple hens came."],
  ["They were a couple."],
  ["Five in the hills. One in the port.", "5"],
  ["At least one of them sang.", "1|1|"],
]);

form("names", [
  ["See www.velm.example and https://velm.example/4 today."],
  ["Take the A4."],
  ["Article 6(1)(b) holds."],
  ["The Nikkei 300 fell."],
  ["The Big Twelve and the Group of Twenty met."],
  ["The case of 347 U.S. 483 held."],
  ["They read 1 Corinthians 13 and 2 Kings."],
  ["It lies at longitude 12.5 or so."],
  ["It says so (Weber 2014; Lund et al., 2020) there."],
  ["It says so (Weber and lund 2014) there."],
  ["See page # there."],
  ["Write to www today."],
  ["A 3D-printed part and a 5th-placed team."],
  ["The F-16s were seen."],
  ["As shown before [3, 5 and so on.", "3", "5"],
  ["It was so (Weber 2014"],
  ["A two-by-four."],
  ["It is a 3-to-5 day walk.", "3||5 day"],
  ["A 2-for-1 offer."],
  ["s. 41 of the Harbours Act holds."],
  ["s 41 of the hens.", "41"],
  ["It has rooms 4 and 5 m high.", "4 m", "5 m"],
  ["In weeks 3-4 million fled.", "3000000||4000000"],
  ["The Group of Seven met, and the Group of 20 too."],
  ["The Big Ten met."],
  ["The case is 347 U.S. 483 there."],
  ["It lies at 41.2° E."],
  ["It lies at latitude 51.5 there."],
  ["1 Corinthians was read."],
  ["They went to see the old film The Magnificent Seven and liked it."],
  ["They went to see the rocks of the Seven Sisters and liked them."],
  ["The 2019 litre jar.", "2019 L"],
  ["In Velm 40 hens sang.", "40"],
]);

describe("what is measured", () => {
  test.each([
    ["Over two years have passed.", "more-than", 2, "year", null],
    ["Over two years, rents fell.", "exact", 2, "year", null],
    ["The boy is 12 years of age.", "exact", 12, "year", "age"],
    ["Eels, of whom under 18 with homes.", "less-than", 18, "year", "age"],
    ["Rents fell below 5 percent.", "less-than", 5, "percent", "level"],
    ["They got 4 hens on average.", "exact", 4, null, "average"],
    ["The wall is 5 m-thick.", "exact", 5, "m", "thickness"],
    ["The wall is 5 m in height.", "exact", 5, "m", "height"],
    ["The shock had 6.4 degrees on the Richter scale.", "exact", 6.4, null, "magnitude"],
    ["They have 3 more than one.", "exact", 3, null, null],
  ])("%s", (text, ...expected) =>
    expect(
      read(text)
        .slice(0, 1)
        .map((one) => [one.bound, one.best ?? one.low ?? one.high, one.unit, one.attribute]),
    ).toEqual([expected]),
  );
});
