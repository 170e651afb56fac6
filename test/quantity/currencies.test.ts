import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

describe("whose currency a shared name means", () => {
  test.each([
    ["The mill costs 3 million francs.", ["3000000 franc"]],
    ["The Swiss mill costs 3 million francs.", ["3000000 CHF"]],
    ["The mill costs 3 million francs. It stands in Senegal.", ["3000000 XOF"]],
    ["Kuwait lent the port 40 million dinars.", ["40000000 KWD"]],
    ["A fine of Rs 500 was paid in Lahore, Pakistan.", ["500 PKR"]],
    ["A fine of Rs. 500 was paid.", ["500 INR"]],
    ["Egypt's cabinet passed a budget of 2 trillion pounds.", ["2000000000000 EGP"]],
    ["The county passed a budget of 2 million pounds.", ["2000000 GBP"]],
    ["In Paris he paid 900 Swiss francs to a Belgian.", ["900 CHF"]],
    ["Norway paid 30 million kroner to Denmark.", ["30000000 NOK"]],
    ["The dispute between Chile and Colombia is over a loan of 12 million pesos.", ["12000000 COP"]],
    ["A stamp costs 75 US cents or 80 euro cents.", ["75 cent", "80 cent"]],
    ["He paid LE 300 for it.", ["300 EGP"]],
    ["He paid 300 LE (20 RM) for it.", ["300 EGP"]],
    ["It lost 2 RM or radar posts and 3 LE guns.", ["2", "3"]],
    ["Rupees 500 crore went to the dam.", ["5000000000 INR"]],
    ["The fee is Malaysian ringgit 42.", ["42 MYR"]],
    ["The offer starts at dollar 22.5 million.", ["22500000 USD"]],
    ["The lira lost 3 percent against the dollar 12 months ago.", ["3 percent"]],
    ["The Euro 2024 final was played.", []],
    ["The dam cost R450 million and R1.2bn; the fee is R4,500.", ["450000000 ZAR", "1200000000 ZAR", "4500 ZAR"]],
    ["The loan of N5 billion was repaid.", ["5000000000 NGN"]],
    ["A K2 million deal was signed in Zambia, another in Malawi for K3bn.", ["2000000 ZMW", "3000000000 MWK"]],
    ["He gave P5 million a year; in Botswana P5,000.", ["5000000 BWP per year", "5000 BWP"]],
    ["The N95 mask, the R22 road and room R4, 500 people say, are new.", ["500"]],
    ["See P5.2 and R2.5 of the list.", []],
    [
      "They paid KSh 5 million, TSh 40,000, NKr 3bn, Php 500 million.",
      ["5000000 KES", "40000 TZS", "3000000000 NOK", "500000000 PHP"],
    ],
    ["The fine is GH¢2 million; it was CFA 500 million in Senegal.", ["2000000 GHS", "500000000 XOF"]],
    ["The USD115,000 fee and the USD1,250,000 fine were paid.", ["115000 USD", "1250000 USD"]],
    ["Wages are £11.44 an hour and 50 cents more on Sundays.", ["11.44 GBP per hour", "50 cent"]],
    ["A ticket costs 30,000円.", ["30000 JPY"]],
    // the size that accounts write on a code holds for every number with it
    ["Orders came to 120 MEUR, up from 98 MEUR.", ["120000000 EUR", "98000000 EUR"]],
    ["Orders of 100-120 MEUR are expected.", ["100000000||120000000 EUR"]],
    ["The operating profit was MSEK 300 to 340.", ["300000000||340000000 SEK"]],
    [
      "Fees were TEUR 450 and kEUR 12; EURm 33.5 came from abroad, USDbn 1.2 from oil.",
      ["450000 EUR", "12000 EUR", "33500000 EUR", "1200000000 USD"],
    ],
    ["The MEUR of 12 firms and the MBUS 300 bus stayed.", ["12"]],
    // what a price is for is no number of its own
    ["Eggs sold at 64.2 cents a dozen and $3 a dozen in the city.", ["64.2 cent per dozen", "3 USD per dozen"]],
    ["Rents rose to 900 euros a hundred square metres.", ["900 EUR per hundred"]],
    ["She paid 3 dollars a dozen times.", ["3 USD", "12"]],
    ["Profit rose to 90 million crowns in the spring; a pasty costs 2.50 crowns.", ["90000000 crown", "2.5 crown"]],
    ["Three crowns and 200 marks in her book: she won 300 in a raffle.", ["3", "200", "300"]],
    // a currency said before holds for what is set against it, and for sums of money later
    [
      "Income was 1.4 billion euros, up from 1.2 billion, beating the 1.3 billion forecast.",
      ["1400000000 EUR", "1200000000 EUR", "1300000000 EUR"],
    ],
    ["Income was 12 million euros in the spring. Wage costs fell 3% to 8 million.", ["12000000 EUR", "3 percent", "8000000 EUR"]],
    ["Income rose to 12 million euros as guest numbers climbed to 3 million.", ["12000000 EUR", "3000000"]],
    ["The film cost 40 million euros and was seen by 12 million.", ["40000000 EUR", "12000000"]],
    ["The budget of 12 million euros feeds 2 million pupils.", ["12000000 EUR", "2000000"]],
    ["The country needed 12 million dollars and got four; it had 9 million people.", ["12000000 USD", "4000000 USD", "9000000"]],
    ["The board took a 3.4 billion pound ($4.2 billion) bid.", ["3400000000 GBP"]],
    ["A 40 million pound takeover was agreed.", ["40000000 GBP"]],
    ["A 6 million pound rocket rose.", ["6000000 lb"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
});
