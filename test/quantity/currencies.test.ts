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
    ["The board took a 3.4 billion pound ($4.2 billion) bid.", ["3400000000 GBP"]],
    ["A 40 million pound takeover was agreed.", ["40000000 GBP"]],
    ["A 6 million pound rocket rose.", ["6000000 lb"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
});
