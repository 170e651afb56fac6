import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

describe("units", () => {
  test.each([
    ["A 30-km corridor opened.", ["30 km"]],
    ["A five-day truce held.", ["5 day"]],
    ["A 275-pound boar was shot.", ["275 lb"]],
    ["The 200-strong choir sang.", ["200"]],
    ["The park covers 4,400 sq km.", ["4400 km2"]],
    ["The park covers 4,400 km².", ["4400 km2"]],
    ["The park covers 4,400 square kilometres.", ["4400 km2"]],
    ["The fire took 2 ½ -square miles of heath and 3 -foot-high gorse.", ["2.5 mi2", "3 ft"]],
    ["The score was 3 -square one again.", ["3"]],
    ["It ran at 80 km/h.", ["80 km/h"]],
    ["It ran at 80 kilometres an hour.", ["80 km/h"]],
    ["It ran at 50 miles per hour.", ["50 mph"]],
    ["The turbine makes 3.2 MW.", ["3.2 MW"]],
    ["The bill was for 400 kilowatt-hours.", ["400 kWh"]],
    ["It pumps 5 tonnes a day.", ["5 t per day"]],
    ["Gusts of a 90-mile-per-hour storm tore it off.", ["90 mph"]],
    ["Pumping fell by 40 tonnes a day in May and by 12 in June.", ["40 t per day", "12 t per day"]],
    ["Rents rose 4 percent in Lund and 6 in Orano.", ["4 percent", "6 percent"]],
    ["Rents rose 4 percent and 6 flats were sold.", ["4 percent", "6"]],
    ["A nine-second lead was enough.", ["9 second"]],
    ["The thirty-second lap was the last.", []],
    ["The average of 4.2 million rose by 8 percent.", ["4200000", "8 percent"]],
    ["A 6.4 earthquake shook the isle.", ["6.4"]],
    ["It pumps 90,000 barrels per day.", ["90000 bbl per day"]],
    ["It was 31 degrees Celsius.", ["31 °C"]],
    ["It was 31C at noon.", ["31 °C"]],
    ["Turnout was 27 %.", ["27 percent"]],
    ["Turnout was 27 per cent.", ["27 percent"]],
    ["Turnout fell 3 percentage points.", ["3 percentage point"]],
    ["They drove hundreds of kilometres.", ["200|| km"]],
    ["He is 7 feet 6 inches tall.", ["90 in"]],
    ["The dyke is 3 km and 2 metres long.", ["3002 m"]],
    ["The plank is 2 metres 5 centimetres wide and 4 cm 3 mm thick.", ["205 cm", "43 mm"]],
    ["The calf weighed 60 pounds 4 ounces.", ["964 oz"]],
    ["They dug up a kilogram of amber and a lb of tin.", ["1 kg", "1 lb"]],
    ["They found a gram of musk and a ton of trouble, and a kilo of figs costs 9 euros.", ["1 g", "9 EUR"]],
    ["The moth weighs 2 -7 g.", ["2||7 g"]],
    ["Loading could take up to three weeks, so they took up two posts.", ["|3|3 week", "2"]],
    ["The barge lay under 30 feet of silt; a hull under 30 feet long was beside it.", ["30 ft", "|30|30 ft"]],
    ["They seized 40 kilograms (88 pounds) of resin worth 2 million dollars.", ["40 kg", "2000000 USD"]],
    ["It is not yet four years since the mill shut.", ["|4|4 year"]],
    ["Half a mile on, they stopped.", ["0.5 mi"]],
    ["Rye is 10% below the five-year average and above the 5 million mark.", ["10 percent", "5 year", "5000000|5000000|"]],
    ["Sales saw a 20% increase over 2022 and rose over 2022 tonnes.", ["20 percent", "2022|2022| t"]],
    ["The grant is 3,000 rand, up from 2,500.", ["3000 ZAR", "2500 ZAR"]],
    ["It saves 200 tonnes annually and prints 40 daily newspapers.", ["200 t per year", "40"]],
    ["Two others got 10 to 15 years each.", ["2", "10||15 year"]],
    ["The bank cut it by 25bp.", ["25 basis point"]],
    ["It has 1.75m sq ft of shops and moved 4m tonnes.", ["1750000 square foot", "4000000 t"]],
    ["Profit was 75 million stg.", ["75000000 GBP"]],
    ["The load is 20 [kg] and 30 [sic].", ["20 kg", "30"]],
    ["The well lies a mile and a half away.", ["1.5 mi"]],
    ["It took more than a pound and a quarter of rye.", ["1.25|1.25| lb"]],
    ["He walked a mile and then half the way back.", ["0.5"]],
    ["The goalkeeper is six foot two.", ["74 in"]],
    ["She is 5 feet 9 tall.", ["69 in"]],
    ["The ditch is 5 feet deep and 9 boats float in it.", ["5 ft", "9"]],
    ["The wave stood 20' tall over a 10\" thick wall.", ["20 ft", "10 in"]],
    ["He said 'about 20' high officers came.", ["|20|"]],
    ["The boy, Oskar Lind, 9, hid.", ["9 year"]],
    ["An 81-year-old farmer hid.", ["81 year"]],
    ["Women aged 20 to 34 were asked.", ["20||34 year"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test.each([
    ["The track is 700 km (435 miles) long.", "700 km", "435 miles"],
    ["The mill cost 420m markka ($100m).", "420000000 FIM", "$100m"],
    ["They kept forty-five (45) jars.", "45", "45"],
  ])("two notations: %s", (text, value, alsoAs) => {
    expect(amounts(text)).toEqual([value]);
    expect(read(text)[0]?.alsoAs).toBe(alsoAs);
  });

  test.each([
    ["Prices fell by 4 percent.", "change"],
    ["Prices fell 4 percent.", "change"],
    ["Prices fell to 4 euros.", "level"],
    ["A total of 366 barges sailed.", "total"],
    ["Another 12 barges sailed.", "increment"],
    ["The moat is 5 metres wide.", "width"],
    ["An 81-year-old farmer hid.", "age"],
    ["Two thirds of farmers hid.", "share"],
    ["12 barges sailed.", null],
  ])("attribute: %s", (text, attribute) => expect(read(text)[0]?.attribute).toBe(attribute));
});

describe("money", () => {
  test.each([
    ["It cost US$3bn.", ["3000000000 USD"]],
    ["It cost HK$3.7 billion.", ["3700000000 HKD"]],
    ["It cost A$500 million.", ["500000000 AUD"]],
    ["It cost USD 1.0 billion.", ["1000000000 USD"]],
    ["It cost EUR 19.", ["19 EUR"]],
    ["It cost USD115 then.", ["115 USD"]],
    ["It cost PS8.1bn then.", ["8100000000 GBP"]],
    ["Shares fell 4% or 9p to 312p.", ["4 percent", "9 pence", "312 pence"]],
    ["We paid 6 million euros in May and repaid 8 million in June.", ["6000000 EUR", "8000000 EUR"]],
    ["We paid 6 million euros in May and vaccinated 8 million in June.", ["6000000 EUR", "8000000"]],
    ["It cost $1MM then.", ["1000000 USD"]],
    ["It cost 40€ then.", ["40 EUR"]],
    ["It cost 200 Australian dollars.", ["200 AUD"]],
    ["It cost 3 million hryvnias.", ["3000000 UAH"]],
    ["It cost 90 pounds sterling.", ["90 GBP"]],
    ["The parcel weighs 90 pounds.", ["90 lb"]],
    ["It made billions of dollars.", ["2000000000|| USD"]],
    ["Tea costs $6 each.", ["6 USD per each"]],
    ["Oil went for $80 a barrel.", ["80 USD per barrel"]],
    ["It cost 20 dollars and 43 cents.", ["20.43 USD"]],
    ["Net income was $(4.5) million.", ["-4500000 USD"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test("a verb is no currency", () => expect(amounts("They won 12 won matches.")).toEqual(["12"]));
});
