import { describe, expect, test } from "vitest";
import { amounts, read } from "./read.js";

describe("bounds", () => {
  test.each([
    ["Guns shot down balloons over six provinces.", "exact", null, "6"],
    ["The raids were flown over 6 regions.", "exact", null, "6"],
    ["Ropes ran around at least 40 trees.", "at-least", "at least", "40|40|"],
    ["About at least 40 seals were seen.", "at-least", "About at least", "40|40|"],
    ["Over 6 regions had frost.", "more-than", "Over", "6|6|"],
    ["The kite flew over Tarn and over eight farms.", "exact", null, "8"],
    ["Over the 44 days it rained.", "exact", null, "44 day"],
    ["Output is over the 5 million mark.", "more-than", "over", "5000000|5000000|"],
    ["We know of nobody beyond the six on the list.", "exact", null, "6"],
    ["More than 400 seals died.", "more-than", "More than", "400|400|"],
    ["Over 400 seals died.", "more-than", "Over", "400|400|"],
    ["Well over 400 seals died.", "more-than", "Well over", "400|400|"],
    ["Losses were upwards of 400 seals.", "more-than", "upwards of", "400|400|"],
    ["At least 400 seals died.", "at-least", "At least", "400|400|"],
    ["No fewer than 400 seals died.", "at-least", "No fewer than", "400|400|"],
    ["It takes a minimum of 3 keys.", "at-least", "a minimum of", "3|3|"],
    ["Teams of 5 or more entered.", "at-least", "or more", "5|5|"],
    ["The club has 45+ boats.", "at-least", "+", "45|45|"],
    ["Scores ≥ 9 pass.", "at-least", "≥", "9|9|"],
    ["The toll nears 200.", "at-most", "nears", "|200|200"],
    ["The toll heads towards 200.", "at-most", "heads towards", "|200|200"],
    ["The ministry said about 12 million voted.", "approx", "about", "|12000000|"],
    ["The clinic saw an average of 40 cases.", "exact", null, "40"],
    ["Fears over thousands of seals grew.", "vague", null, "2000||"],
    ["Gusts as strong as 70 mph were felt.", "at-most", "as strong as", "|70|70 mph"],
    ["Nets lay near two wrecks.", "exact", null, "2"],
    ["The toll was near 200.", "approx", "near", "|200|"],
    ["Almost 200 seals died.", "at-most", "Almost", "|200|200"],
    ["Nearly 200 seals died.", "at-most", "Nearly", "|200|200"],
    ["The count was revised up to 64.", "exact", null, "64"],
    ["It may climb up to 64.", "at-most", "up to", "|64|64"],
    ["Up to 200 seals died.", "at-most", "Up to", "|200|200"],
    ["No more than 3 boats may land.", "at-most", "No more than", "|3|3"],
    ["As many as 70 boats landed.", "at-most", "As many as", "|70|70"],
    ["Fewer than 70 boats landed.", "less-than", "Fewer than", "|70|70"],
    ["Just under 70 boats landed.", "less-than", "Just under", "|70|70"],
    ["About 30 boats landed.", "approx", "About", "|30|"],
    ["Some 30 boats landed.", "approx", "Some", "|30|"],
    ["An estimated 30 boats landed.", "approx", "An estimated", "|30|"],
    ["~30 boats landed.", "approx", "~", "|30|"],
    ["He fished for 30 years or so.", "approx", "or so", "|30| year"],
    ["They walked more than a mile.", "more-than", "more than", "1|1| mi"],
  ])("%s", (text, bound, boundText, value) => {
    expect(read(text).map((quantity) => [quantity.bound, quantity.boundText])).toEqual([[bound, boundText]]);
    expect(amounts(text)).toEqual([value]);
  });

  test.each([
    ["They handed over 20 bodies.", "20"],
    ["Let me tell you about two cases.", "2"],
    ["The lake shrank over ten years.", "10 year"],
  ])("nothing bounds: %s", (text, value) => {
    expect(amounts(text)).toEqual([value]);
    expect(read(text)[0]?.bound).toBe("exact");
  });

  test.each([
    ["Only sizes above 1000 and below 1500 fit.", ["1000||1500"]],
    ["It holds no more than 12 and more than 194.", ["|12|12", "194|194|"]],
  ])("two bounds: %s", (text, expected) => expect(amounts(text)).toEqual(expected));
});

describe("ranges", () => {
  test.each([
    ["The road is 10-12 km long.", ["10||12 km"]],
    ["The road is 10 – 12 km long.", ["10||12 km"]],
    ["The road is 10 to 12 km long.", ["10||12 km"]],
    ["From 10 to 12 lorries came.", ["10||12"]],
    ["Between 10 and 12 lorries came.", ["10||12"]],
    ["Between 300 and 400 thousand herons live there.", ["300000||400000"]],
    ["It needs 3 to 5 million bricks.", ["3000000||5000000"]],
    ["It needs 800,000 to 1.2 million bricks.", ["800000||1200000"]],
    ["Costs are put at $3bn to $5bn.", ["3000000000||5000000000 USD"]],
    ["Costs are put at £24-35bn.", ["24000000000||35000000000 GBP"]],
    ["They hid 5 or 6 rifles.", ["5||6"]],
    ["They hid eight or nine rifles.", ["8||9"]],
    ["An 8- to 16-metre mast fell.", ["8||16 m"]],
    ["The beam is 20 ± 3 mm thick.", ["17|20|23 mm"]],
    ["Membership rose from 10 to 12 clubs.", ["10", "12"]],
    ["The union raised the number of paid guides on the Orlen trail from 10 to 12.", ["10", "12"]],
    ["The league grew again, and tickets cost from 10 to 12 crowns.", ["10||12"]],
    ["Sales climbed from $3 million to $4 million.", ["3000000 USD", "4000000 USD"]],
    ["Plots of 30, 10 and 5 km were drawn.", ["30 km", "10 km", "5 km"]],
    ["They were given 45 and 50 mg of it.", ["45 mg", "50 mg"]],
    ["A yard of 20 by 30 metres was dug.", ["20 m", "30 m"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test.each(["Torvik won 3-1 at home.", "They drew 2-2 again.", "The set ended 6-4.", "The odds are 5-1 against."])(
    "no range: %s",
    (text) => expect(amounts(text)).toEqual([]),
  );
});
