import { expect, test } from "vitest";
import { claimsIn } from "./claims.js";

const asOf = (text: string, quote: string, published: string | null = "2023-07-10") => {
  const claim = claimsIn(text, { published }).find((one) => one.quote === quote);
  return claim && [claim.asOf, claim.asOfBasis];
};

test.each<[string, string, (string | null)[]]>([
  ["As of 1 June, 312 people had been confirmed dead.", "312", ["2023-06-01", "text"]],
  ["Russia has lost 1,200 tanks since February 2022.", "1,200", ["2022-02/2023-07-10", "text"]],
  ["A bomb killed 31 people in Kabul on 7 July.", "31", ["2023-07-07", "text"]],
  ["Last year the country produced 4.1 million tonnes of steel.", "4.1 million", ["2022", "text"]],
  ["In 1994, the rebels killed 300 people in Gorna. They also burned 12 villages.", "12", ["1994", "text"]],
  ["Turnout reached 71 percent, up from 64 percent in 2018.", "64", ["2018", "text"]],
  // how long nothing was like it is no day; "since" of what happened is
  ["Rainfall was 31 millimetres, the least since 1976.", "31", [null, "none"]],
  ["The harvest was 4.1 million tonnes, its worst since 2003.", "4.1 million", ["2023-07-10", "document"]],
  ["The river stood at 9 metres, the highest since records began in 1911.", "9", [null, "none"]],
  ["In 2011 the council sold 40 flats. About 300 tenants marched on the hall.", "300", ["2023-07-10", "document"]],
  ["On 7 July 12 men fell ill. In the past 24 hours 9 women fell ill.", "9", ["2023-07-09/2023-07-10", "text"]],
  ["Boats brought 40 men to Arl, where taps have been dry since 3 July.", "40", ["2023-07-10", "document"]],
  ["In 2011, a school in Arl where 90 pupils sat burned; nine children died.", "90", ["2011", "text"]],
  ["In 2011, a school in Arl where 90 pupils sat burned; nine children died.", "nine", ["2011", "text"]],
  ["The mill employs 40 people and sold 9 boats last year.", "40", ["2023-07-10", "document"]],
  ["The mill employs 40 people and sold 9 boats last year.", "9", ["2022", "text"]],
  ["The pumps move 90 tonnes a day, but the river has risen since 3 July.", "90", ["2023-07-10", "document"]],
  ["Boria holds 900 men and gave 60 for 12 officers captured in June.", "900", ["2023-07-10", "document"]],
  ["Boria holds 900 men and gave 60 for 12 officers captured in June.", "12", ["2023-06", "text"]],
  ["The Alba, a barge built in 1994, was made to carry 250 people.", "250", ["2023-07-10", "document"]],
  ["It was the worst fire since 2011, when 63 people died.", "63", ["2011", "text"]],
  ["The forest has lost 40 eagles since 2019.", "40", ["2019/2023-07-10", "text"]],
  ["Now the city has 80,000 inhabitants.", "80,000", ["2023-07-10", "text"]],
  ["Between 3 June 2021 and 9 June 2021, 31 people drowned.", "31", ["2021-06-03/2021-06-09", "text"]],
  [
    "Losses from 3 May 2021 to 9 June 2021 were as follows:\n\n- lorries – 41,\n- howitzers – 12.",
    "12",
    ["2021-05-03/2021-06-09", "text"],
  ],
  ["Profit was 41 million euros, compared to 36 million euros in the prior-year quarter.", "36 million", ["2022", "text"]],
  ["Sales were 41 million euros, flat to the prior year.", "41 million", ["2023-07-10", "document"]],
  // a night's, a day's and a week's count
  ["The army shot down 12 drones overnight.", "12", ["2023-07-09/2023-07-10", "text"]],
  ["In the past 24 hours, 35 people died.", "35", ["2023-07-09/2023-07-10", "text"]],
  ["Doctors recorded 80 cases over the last two weeks.", "80", ["2023-06-26/2023-07-10", "text"]],
  ["Crews put out 7 fires in the past week.", "7", ["2023-07-03/2023-07-10", "text"]],
  ["During the day, 16 depots were hit.", "16", ["2023-07-10", "text"]],
  ["Rebels killed 9 soldiers on Saturday, the ministry said on Monday.", "9", ["2023-07-08", "text"]],
  ["Since 1 May the fleet has sunk more than 4 ferries, 9 tugs and a barge.", "9", ["2023-05-01/2023-07-10", "text"]],
  ["Some 800 people have died since the fighting began on 8 June.", "800", ["2023-06-08/2023-07-10", "text"]],
  ["The toll passed 10,000 on Monday after 950 people died overnight.", "950", ["2023-07-09/2023-07-10", "text"]],
  // running totals, comparisons and other clauses have no day of their own
  ["Some 4,000 people have been killed so far.", "4,000", ["2023-07-10", "document"]],
  ["Since the start of the war 1,800 rebels have been killed.", "1,800", ["2023-07-10", "document"]],
  ["Sales rose to 40 million dollars from 30 million dollars in 2019.", "30 million", ["2019", "text"]],
  ["Sales rose to 40 million dollars from 30 million dollars in 2019.", "40 million", ["2023-07-10", "document"]],
  ["In the valley, where 50 people died in February, the party won 8 seats.", "8", ["2023-07-10", "document"]],
  ["In 2005 a storm killed 1,800 people. The agency has delivered 40 tents.", "40", ["2023-07-10", "document"]],
  ["Around 400 lorries have come since May, but 100 tents are needed.", "100", ["2023-07-10", "document"]],
  ["Nine people died in Sunday's quake.", "Nine", ["2023-07-10", "document"]],
  // the day of an event is not that of what is counted later; what is long past has no other
  ["Some 6,500 people were injured in the quake that hit on Saturday.", "6,500", ["2023-07-10", "document"]],
  ["Divers have recovered 290 bodies from the ferry that sank on 14 March.", "290", ["2023-07-10", "document"]],
  ["The ferry that sank on 14 March carried 430 passengers.", "430", ["2023-03-14", "text"]],
  ["Police said that on Saturday 12 people drowned.", "12", ["2023-07-08", "text"]],
  ["The toll from the 3 July earthquake has risen to 736.", "736", ["2023-07-10", "document"]],
  ["The toll of the earthquake of 3 July rose to 737.", "737", ["2023-07-10", "document"]],
  ["The flood of 3 July killed 57 people.", "57", ["2023-07-03", "text"]],
  ["The 1934 earthquake killed 8,501 people.", "8,501", ["1934", "text"]],
  ["It is the worst quake since one in 1934 which killed some 8,500 people.", "8,500", ["1934", "text"]],
  ["The club, founded in 1934, which has 8,500 members, is old.", "8,500", ["2023-07-10", "document"]],
  // when something was built or founded is not when it was counted
  ["The ferry, built in 1997, was licensed for 280 passengers.", "280", ["2023-07-10", "document"]],
  ["The weir, first opened in 1931, carries 4,000 cyclists a day.", "4,000", ["2023-07-10", "document"]],
  ["What was agreed on 3 May is a truce with 40 observers.", "40", ["2023-07-10", "document"]],
  ["As of 3 May, 40 people are missing.", "40", ["2023-05-03", "text"]],
  ["Founded in 1987, the mill employs 430 people.", "430", ["2023-07-10", "document"]],
  ["The dam was finished in 1978 and holds 40 boats.", "40", ["2023-07-10", "document"]],
  ["Killed on 3 May, the two officers had led 40 men.", "two", ["2023-05-03", "text"]],
  ["A fire in 2008 destroyed 14 barns, and 3 people were hurt.", "3", ["2008", "text"]],
  ["Since 1993, when 292 people drowned, no ferry has sunk.", "292", ["1993", "text"]],
  ["Since 1993 some 292 people have drowned.", "292", ["1993/2023-07-10", "text"]],
  ["A fire registered five days ago has so far burned 570 houses.", "570", ["2023-07-10", "document"]],
  ["As of 6am this morning, 12 villages were cut off.", "12", ["2023-07-10", "text"]],
  ["By Sunday night 340 people had been arrested.", "340", ["2023-07-09", "text"]],
  ["Yesterday 14 huts burned.", "14", ["2023-07-09", "text"]],
  ["More than 8,100 people were displaced on Saturday and Sunday.", "8,100", ["2023-07-08/2023-07-09", "text"]],
  ["The firm sold 400 ploughs, against 380 the year before.", "400", ["2023-07-10", "document"]],
  ["The firm sold 400 ploughs, against 380 the year before.", "380", ["2022", "text"]],
  ["In 2019 it sold 401 ploughs, and 381 the previous year.", "381", ["2018", "text"]],
  ["In 2019 it sold 401 ploughs, and 381 the previous year.", "401", ["2019", "text"]],
  ["Sales of 90 boats compare with 70 boats in 2021.", "90", ["2023-07-10", "document"]],
  ["Sales of 90 boats compare with 70 boats in 2021.", "70", ["2021", "text"]],
  ["The deal restores pre-2009 pay for 800 smiths.", "800", ["2023-07-10", "document"]],
  ["Troops took Tarn last week, raising fears over 7,000 families still there.", "7,000", ["2023-07-10", "document"]],
  ["During the war we burned 36 lorries.", "36", [null, "none"]],
  ["At that time 70 farms stood empty.", "70", [null, "none"]],
  ["During the war 36 lorries have been burned.", "36", ["2023-07-10", "document"]],
  // the document's day where the words say nothing
  ["Turnout reached 71 percent, up from 64 percent in 2018.", "71", ["2023-07-10", "document"]],
  ["The flood displaced 3,000 people.", "3,000", ["2023-07-10", "document"]],
  // nothing rather than a wrong day
  ["When the town fell, it had a population of 9,000.", "9,000", [null, "none"]],
  ["France will send 12 howitzers to Ukraine.", "12", [null, "none"]],
  ["The bridge is 5 km long.", "5", [null, "none"]],
])("%s", (text, quote, expected) => expect(asOf(text, quote)).toEqual(expected));

test("a document without a date gives none", () =>
  expect(asOf("The flood displaced 3,000 people.", "3,000", null)).toEqual([null, "none"]));
