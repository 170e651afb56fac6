import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

type Row = readonly [text: string, expected: readonly string[]];
const reads = (subject: string, rows: readonly Row[]): void => {
  describe(subject, () => {
    test.each(rows)("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
  });
};

reads("a unit that the amount before has said", [
  ["The port shipped 3.2 million tonnes, down from 3.5 million.", ["3200000 t", "3500000 t"]],
  ["Tarn sold 140 million barrels of cider, up from nearly 106 million.", ["140000000 bbl", "|106000000|106000000 bbl"]],
  ["The quarry yielded 40,000 tonnes of slate against 38,000.", ["40000 t", "38000 t"]],
  ["Tarn exported 3.2 million bpd, a drop from the previous quarter's 3.5.", ["3200000 bbl per day", "3500000 bbl per day"]],
  ["Roads take 3.1 percent of the budget, up from 2.6.", ["3.1 percent", "2.6 percent"]],
  ["Turnout was 61 percent in Kelm; in Orsa it reached 63.", ["61 percent", "63 percent"]],
  ["The fee rose to 120 crowns. It has stood at 95. It might top 130.", ["120 crown", "95 crown", "130|130| crown"]],
  ["The mill offered 4 percent. Its weavers demanded 7.", ["4 percent", "7 percent"]],
  // another thing is counted, or the two are no like amounts
  ["The port shipped 3.2 million tonnes, down from 38 boats.", ["3200000 t", "38"]],
  ["Crashes rose 12 percent from 38.", ["12 percent", "38"]],
  ["The price was 388 dollars. It was 20 then.", ["388 USD", "20"]],
  ["The mill offered 4 percent. Its weavers demanded 7 posts.", ["4 percent", "7"]],
  ["The toll is 4 percent. Our choir got 7.", ["4 percent", "7"]],
  ["The mill offered 4 percent and 40 vans. Its weavers demanded 7.", ["4 percent", "40", "7"]],
]);

reads("sums without their currency", [
  ["The shore lost 10 million euros. Growers fear a loss of 120 million.", ["10000000 EUR", "120000000 EUR"]],
  ["They want 4 billion euros a year; 7 million has been pledged.", ["4000000000 EUR per year", "7000000 EUR"]],
  ["The yard was valued at 35 million euros. Might they sell at 50 million?", ["35000000 EUR", "50000000 EUR"]],
  ["The museum needs 6.3 million euros and has 1.7 million in the bank.", ["6300000 EUR", "1700000 EUR"]],
  ["It needs 4.9 million euros and has 2.2 million members.", ["4900000 EUR", "2200000"]],
  ["They sold 40 million tickets, a loss of 3 million.", ["40000000", "3000000"]],
]);

reads("steps and levels of a rate", [
  ["The bank raised its base rate by 0.25% to 0.75%.", ["0.25 percent", "0.75 percent"]],
  ["The jobless rate fell by 2% to 5%.", ["2 percent", "5 percent"]],
  ["Prices rose by 5% to 10%.", ["5||10 percent"]],
  ["The base rate will rise by 1% to 2%.", ["1||2 percent"]],
]);

reads("bounds that are none", [
  ["Output edged up to 3 million tonnes.", ["3000000 t"]],
  ["The toll inched up to 41.", ["41"]],
  ["The deficit shot up to 2.6 percent.", ["2.6 percent"]],
  ["Imports grew 14 percent, well below the 26 percent rise in May.", ["14 percent", "26 percent"]],
  ["It fell below the 5 percent mark.", ["|5|5 percent"]],
  ["They took up to 41.", ["|41|41"]],
  ["Profit was 22 percent below the 2 million dollars of May.", ["22 percent", "2000000 USD"]],
  ["Profit was below 2 million dollars.", ["|2000000|2000000 USD"]],
  ["They paid 60 million euros, topping the 50 million euros of May.", ["60000000 EUR", "50000000 EUR"]],
  ["They paid 60 million euros, topping the 50 million euros mark.", ["60000000 EUR", "50000000|50000000| EUR"]],
]);

reads("currencies", [
  ["Wool costs 13.8 U.S. dollars a bale.", ["13.8 USD"]],
  ["They froze £100m (U.S. $121 million).", ["100000000 GBP"]],
  ["It paid 83 Taiwan cents and 12 Hong Kong cents.", ["83 cent", "12 cent"]],
  ["It rose by 12 U.S. cents.", ["12 cent"]],
  ["She kept 12 Velm cents.", ["12"]],
  ["Household bills will rise to 1,277 pounds.", ["1277 GBP"]],
  ["We did not get 45 million euros, nor 55 million.", ["45000000 EUR", "55000000 EUR"]],
]);

reads("seconds that rank", [
  ["They gave 3,980,018 second doses.", ["3980018"]],
  ["The town has 40 second homes.", ["40"]],
  ["A 40 second delay cost them the race.", ["40 second"]],
  ["He was 3,600 seconds late.", ["3600 second"]],
]);
