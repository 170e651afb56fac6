import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

type Row = readonly [text: string, expected: readonly string[]];
/** Hits and near misses of one form side by side. */
const form = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
  });
};

form("scales", [
  ["Hundred guests danced.", ["100"]],
  // an ordinal of the noun behind the scale
  ["Orlo posted a $42 million third-quarter loss.", ["42000000 USD"]],
  ["They sold 3 million fifth-generation looms.", ["3000000"]],
  ["The three millionth loom left.", []],
  ["Thousand Oaks is a town.", []],
  ["Million Mile Road is closed.", []],
  ["They sold a hundred, then hundred euros more.", ["100", "100 EUR"]],
  ["The levy raised $4MM, 9mil francs and 6 mn yen.", ["4000000 USD", "9000000 franc", "6000000 JPY"]],
  ["The dock cost PS40m; the PS4 and the PS5 did not.", ["40000000 GBP"]],
  ["She paid 3m for the wood, and the wood is 3m long.", ["3000000", "3 m"]],
  ["Stores took back 6.4m kettles (2.1m in Lund).", ["6400000", "2100000"]],
  ["The wall has 4m bricks and is 3m high.", ["4000000", "3 m"]],
  ["A population of 4m lives along a wall of 4m.", ["4000000", "4 m"]],
]);

form("fractions", [
  ["5/8ths of the wheat is in.", ["0.625"]],
  ["The bolt is 3/8ths of an inch wide.", ["0.375 in"]],
  ["One-third of the wheat is in.", [String(1 / 3)]],
  ["One third man came.", []],
  ["Shares have gained a fifth since May and lost a third last year.", ["0.2", String(1 / 3)]],
  ["He gained a third seat and lost a fifth match.", []],
  ["Four in ten ovens are cold.", ["0.4"]],
  ["Four in the yard are cold.", ["4"]],
  ["One out of six ovens is cold.", [String(1 / 6)]],
  ["A quarter of an hour is no quarter of the town.", ["0.25 hour"]],
]);

form("dozens, pairs, few", [
  ["Several dozen hens, a dozen ducks and dozens of geese.", ["36||", "12", "20||"]],
  ["A pair of mules pulled a couple of carts.", ["2", "|2|"]],
  ["Both mules, a single cart and a few hens fell twice.", []],
  ["Rents rose fivefold; the blindfold fell.", ["5 times"]],
  ["Scores of hens and tens of geese, not the test scores.", ["40||", "20||"]],
]);

form("nought", [
  ["None of the drivers were killed.", ["0"]],
  ["None of the drivers smiled.", []],
  ["Injuries: nil.", ["0"]],
  ["Deaths – none", ["0"]],
  ["The injured were none.", ["0"]],
  ["Progress: nil.", []],
  ["Answers: none", []],
  ["No more than 3 and no fewer than 2 hens.", ["2||3"]],
]);

form("powers", [
  ["The lake holds 2.5 x 1012 litres.", ["2500000000000 L"]],
  ["The lake holds 2.5 x 10^12 litres.", ["2500000000000 L"]],
  ["The board is 2.5 x 1012 mm.", ["2.5 mm", "1012 mm"]],
  ["The board is 25 x 1012 mm.", ["25 mm", "1012 mm"]],
  ["Some 1019 grains fell.", ["|1019|"]],
  ["The dust weighs 10^-3 grams.", ["0.001 g"]],
  ["It is 10^400 grains.", []],
]);

form("comparisons", [
  ["The guild has 41 seats, nine more than four years ago.", ["41", "9"]],
  ["Rents are 12 percent higher than in 2019 and took more than four years.", ["12 percent", "4|4| year"]],
  ["They won three more cups than in May; more than 40 came.", ["3", "40|40|"]],
]);

form("who got how many", [
  ["The Reds won 80 seats, the Blues 41 and the Farmers’ Union 15.", ["80", "41", "15"]],
  ["The Reds won 80 seats and the Blues 41 in the new council.", ["80", "41"]],
  ["Of the 130 huts in Orle 150 were flooded.", ["130", "150"]],
  ["The men in Soyuz 11 were dead.", []],
  ["Norway took 14 medals, Sweden 9, Finland 4.", ["14", "9", "4"]],
  ["They flew home on the Falcon 9, and Apollo 11 was there.", []],
  ["She won 3 medals, and the Falcon 9 rose.", ["3"]],
]);

form("units that other words look like", [
  ["The field pumps 40,000 bpd.", ["40000 bbl per day"]],
  ["Three yards in Lund closed.", ["3"]],
  ["She ran the 40 yard dash.", ["40 yd"]],
  ["Some 300 foot soldiers sang.", ["|300|"]],
  ["The farm lies 40 mi off, the lease runs 6 mo.", ["40 mi", "6 month"]],
  ["The bolt is 10in.", ["10 in"]],
  ["A 64-bit key opens it.", ["64 bit"]],
  ["The lot is 12ac, the can holds 3 gal.", ["12 acre", "3 gallon"]],
  ["The floor is 9 m^2, the lid 4 ft².", ["9 m2", "4 square foot"]],
  ["It is a 40-euro-a-day job.", ["40 EUR per day"]],
  ["A 100-mile-per-hour gale blew.", ["100 mph"]],
  ["They pay 9 euros each month and 12 euros per visit.", ["9 EUR per month", "12 EUR per visit"]],
  ["They pay 9 euros per.", ["9 EUR"]],
  ["Land costs 12 euros per square metre.", ["12 EUR per m2"]],
]);

form("bounds that meet", [
  ["Roughly at least 40 hens fled.", ["40|40|"]],
  ["At least about 40 hens fled.", ["40|40|"]],
  ["At least no fewer than 40 hens fled.", ["40|40|"]],
  ["A maximum of 40 guests sat down, the minimum 12 hens were sold.", ["|40|40", "12|12|"]],
  ["It holds c. 1200 hens, ca 40 ducks and approx. 30 geese.", ["|1200|", "|40|", "|30|"]],
  ["The pill has vitamin C 40 mg.", ["40 mg"]],
  ["About one hour passed; he spoke about one of them.", ["|1| hour"]],
  ["They pay 40 euros plus tax.", ["40 EUR"]],
  ["Send 40 plus four nurses.", ["40", "4"]],
  ["Send 40-plus nurses and 20-ish cooks.", ["40|40|", "|20|"]],
  ["The older guests (40+) danced.", ["40|40|"]],
  ["It seats 40 maximum.", ["|40|40"]],
  ["It has 40 approximately square tiles.", ["40"]],
]);

form("figures in other dress", [
  ["The dose is .25 mg.", ["0.25 mg"]],
  ["The lake holds 1.5e6 litres.", ["1500000 L"]],
  ["The dust weighs 10⁻³ grams.", ["0.001 g"]],
  ["The lake holds 2.5×10⁶ litres.", ["2500000 L"]],
  ["The bill was 12 345.67 euros.", ["12345.67 EUR"]],
  ["It ordered 34 737 MAX jets.", ["34"]],
  ["(1) Rents rose, (2) wages fell.", []],
  ["The wall held (cf. Brod 2014).", []],
  ["The guild (Brod: 40 masons) met.", ["40"]],
  ["Call +44 20 7946 0018.", []],
  ["Ring 212-555-0190 at once.", []],
  ["Her number is 310-0142.", []],
  ["The desk is on 020 7946 0018.", []],
  ["A two-by-four fell on a 3-in-1 tool, a 2-for-1 offer.", []],
  ["The blast killed one.", ["1"]],
  ["The blast killed one, the mayor said.", ["1"]],
  ["One was killed in the blast.", ["1"]],
]);

form("small change", [
  ["A ticket is 20 dollars and 43 cents.", ["20.43 USD"]],
  ["Profit was 5.2 billion dollars and 61 cents a share.", ["5200000000 USD", "61 cent per share"]],
]);

form("points", [
  ["The gauge fell by 3 points and gained 9 points.", ["3 point", "9 point"]],
  ["A 6-point rise surprised them.", ["6 point"]],
  ["Lund won by 6 points and scored 40 points.", ["6", "40"]],
]);

form("bounds behind and around", [
  ["Send 12 nurses or more.", ["12|12|"]],
  ["Send 12 young nurses or fewer by May.", ["|12|12"]],
  ["Send 12 nurses or more drivers.", ["12"]],
  ["Send 12 nurses or drivers.", ["12"]],
  ["Pay above 40 and below 60 euros.", ["40||60 EUR"]],
  ["Pay above 60 and below 40 euros.", ["60|60| EUR", "|40|40 EUR"]],
  ["It takes at least 3 and at most 9 weeks.", ["3||9 week"]],
  ["The dose is <=9 mg, the count >=4, the rest ≤ 2 g.", ["|9|9 mg", "4|4|", "|2|2 g"]],
  ["Under a fifth and well over a half of the hens.", ["|0.2|0.2", "0.5|0.5|"]],
  ["As little as 9 euros, as few as 4 hens, close to 70 ducks.", ["9|9| EUR", "4|4|", "|70|"]],
]);

form("ranges against names", [
  ["The fee is 12-15%; Lund lost 12-15.", ["12||15 percent"]],
  ["The 2014-15 season ended 2-2.", []],
  ["Ring 555-0190 for 5-9 rooms.", ["5||9"]],
  ["It is 40 +/- 5 kg or 40 plus or minus 5 kg.", ["35|40|45 kg", "35|40|45 kg"]],
  ["The piers are 15 km and 17 km long.", ["15 km", "17 km"]],
  ["It lies between 15 km and 17 km off.", ["15||17 km"]],
  ["The yield was 7 and 9 t/ha.", ["7 t per ha", "9 t per ha"]],
]);

form("letters", [
  ["The pole is 5m high, 10 in wide and 2 ft deep.", ["5 m", "10 in", "2 ft"]],
  ["Leave 10 in the box.", ["10"]],
  ["I'm late, we're 10.", ["10"]],
  ["It costs $11 C and 6c more.", ["11 USD", "6 cent"]],
  ["They fetched six 7-ounce jars.", ["6", "7 oz"]],
  ["The lawn is 20 by 30 m, the rug 2 x 3 m.", ["20 m", "30 m", "2 m", "3 m"]],
  ["The part is 24703L202, the fee USD115, the room B12.", ["115 USD"]],
]);

form("names of money that mean more", [
  ["The fish costs 140 real.", ["140 BRL"]],
  ["The hall has 140 real columns.", ["140"]],
  ["The fish costs 140 reais.", ["140 BRL"]],
  ["The note fell 40 sen.", ["40 sen"]],
  ["Of 150 races she won 140.", ["150", "140"]],
  ["The ham weighs 3 pounds.", ["3 lb"]],
  ["The ham costs 3 pounds.", ["3 GBP"]],
]);

form("ages", [
  ["She died at the age of 91.", ["91 year"]],
  ["He retired at 65.", ["65 year"]],
  ["He left at 9.", ["9"]],
  ["She turned 40 in May.", ["40 year"]],
  ["She turned 40 pages.", ["40"]],
  ["Her aunt lived to be 101.", ["101 year"]],
  ["Weavers run a high risk of dying before 70.", ["70 year"]],
  ["Few live past 90, she said.", ["90 year"]],
  ["Many died before 70 guests came.", ["70"]],
  ["I'm 12.", ["12 year"]],
  ["He, who was 44, sang.", ["44 year"]],
  ["It was 44.", ["44"]],
]);

form("marks and works", [
  ["The wall held (Brod et al. 2014).", []],
  ["The wall held (see Brod 2014; Lind et al., 2016).", []],
  ["Brod et al. (2014) counted 12 cracks.", ["12"]],
  ["The wall was safe (12).", []],
  ["The walls were burnt (12) or flooded (9).", ["12", "9"]],
  ["See figure 4 and table 3.", []],
  ["The case has 4 figures.", ["4"]],
  ["The figure 40 was named.", ["40"]],
]);

describe("what a length is of is told once", () => {
  test.each([
    ["The piers are 15 km and 17 km long.", ["length", "length"]],
    ["They drew widths of 30, 10 and 5 km.", ["width", "width", "width"]],
    ["They drew 30, 10 and 5 km.", [null, null, null]],
    ["It is 30 km wide and 10 km off.", ["width", null]],
  ])("%s", (text, expected) => expect(read(text).map(({ attribute }) => attribute)).toEqual(expected));
});
