import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

type Row = readonly [text: string, expected: readonly string[]];
const reads = (subject: string, rows: readonly Row[]): void => {
  describe(subject, () => {
    test.each(rows)("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
  });
};

reads("business", [
  ["Shares of Havelock fell 3.2p to 118.4p.", ["3.2 pence", "118.4 pence"]],
  // a step and a level, no interval
  ["The cap will rise by 139 euros to 1,277 euros.", ["139 EUR", "1277 EUR"]],
  ["The share rose by $13 to $127.", ["13 USD", "127 USD"]],
  ["The rate rose by 2 percent to 31 percent.", ["2 percent", "31 percent"]],
  ["The rate rose by 3 percent to 5 percent.", ["3||5 percent"]],
  // what is more is another number
  ["Sales were at 86 million euros, higher than 65 million euros a year before.", ["86000000 EUR", "65000000 EUR"]],
  ["The toll is 4 percent, lower than 6 percent in Velm.", ["4 percent", "6 percent"]],
  ["Sales are higher than 5 million euros.", ["5000000|5000000| EUR"]],
  ["It made 730 million crowns, better than the 610 million crowns forecast.", ["730000000 crown", "610000000 crown"]],
  ["That is more than the 500 of last year and fewer than 900.", ["500", "|900|900"]],
  // a currency named before
  ["The fund sought 45 million crowns. So far it received 8.3 million.", ["45000000 crown", "8300000 crown"]],
  ["The bank lent 4 billion euros in May. It lent the town 1.9 billion.", ["4000000000 EUR", "1900000000 EUR"]],
  ["It set aside 900 million euros; 700 million has been pledged.", ["900000000 EUR", "700000000 EUR"]],
  ["They sold 40 million tickets. So far it received 8.3 million.", ["40000000", "8300000"]],
  [
    "The road cost 4 million euros. The sea holds 9 million fish. They would spend 5 million on it.",
    ["4000000 EUR", "9000000", "5000000 EUR"],
  ],
  ["It holds the 360 million crowns the town has.", ["360000000 crown"]],
  // pounds
  ["The theatre lost 310,000 pounds.", ["310000 GBP"]],
  ["The truck carried a load of 31,000 pounds.", ["31000 lb"]],
  ["The bell weighs 500 pounds.", ["500 lb"]],
  ["Revenue grew 12% to $4.2bn, beating forecasts of $4.05bn.", ["12 percent", "4200000000 USD", "4050000000 USD"]],
  ["Crude lost $2.15, or 2.6%, to $79.80 a barrel.", ["2.15 USD", "2.6 percent", "79.8 USD per barrel"]],
  ["The FTSE 250 and the S&P 500 slipped; the Dow gained 200 points.", ["200 point"]],
  ["It sits in the Fortune 500 and on the Stoxx 600.", []],
  ["Windows 11 runs on 400 million devices and the PS5 on 50 million screens.", ["400000000", "50000000"]],
  ["The yard delivered 34 737 MAX jets.", ["34"]],
  ["Two 787-9s and an A320neo were parked.", ["2"]],
  ["The 7-Eleven chain has 84,500 stores.", ["84500"]],
  ["Its Model 3 outsold the BMW 320d.", []],
  ["The Big Four auditors and the G7 met.", []],
  ["The top 10 firms employ 4,000 clerks.", ["4000"]],
  ["A top-five lender; the top three banks.", []],
  ["Sales could top 10 billion.", ["10000000000|10000000000|"]],
  ["The top 1 percent paid.", ["1 percent"]],
  ["The firm is No. 3 in Europe and ranked 12th.", []],
  ["Chapter 11 covers debts of some $300 million.", ["|300000000| USD"]],
  ["They earn six-figure sums and double-digit bonuses.", []],
  ["The deal is worth $5–10m, or €4.6-9.2m.", ["5000000||10000000 USD", "4600000||9200000 EUR"]],
  ["It paid usd 20 and 40 rmb, then ₿3.", ["20 USD", "40 CNY", "3 BTC"]],
  ["Losses of £8.1bn were booked; PS8.1bn in the feed.", ["8100000000 GBP", "8100000000 GBP"]],
]);

reads("quakes, tides and polls", [
  ["Velm was hit by a 3.8M earthquake.", ["3.8"]],
  ["A 4.1M quake and 3M people fleeing.", ["4.1", "3000000"]],
  ["The swells surge and may range from three to five feet.", ["3||5 ft"]],
  ["Prices rose, ranging from 40 to 60 dollars.", ["40||60 USD"]],
  ["The tides rose from four to six feet.", ["4 ft", "6 ft"]],
  ["Counts up to 9 am put them on 75 seats.", ["75"]],
  ["Up to 9 amateurs came.", ["|9|9"]],
  ["She holds a four-point lead.", ["4 point"]],
  ["A four point lead is much.", ["4 point"]],
  ["She made a four point plan.", ["4"]],
]);

reads("loss lists and notes", [
  ["Boats – 21 (+0), guns – 340 (+2).", ["21", "0", "340", "2"]],
  ["The club trained zero recruits and lost zero trucks.", ["0", "0"]],
  ["Net zero targets, zero emissions and zero tolerance were praised.", []],
  ["The barge left the bay.[notes 3] It lost 4 yachts.(note 2, 3)", ["4"]],
  ["The fleet left the bay (4 notes).", ["4"]],
  ["Those two small incidents and these three figures were left out.", []],
  ["Take two examples.", []],
  ["Those two villages and these three houses burned.", ["2", "3"]],
  ["Thousands and thousands of fans came, hundreds and hundreds by sea.", ["2000||", "200||"]],
  ["Thousands and hundreds are words.", ["2000||", "200||"]],
  ["1000s of fans and 100s of barns.", ["2000||", "200||"]],
]);

reads("shared measures", [
  ["The draft spoke of a withdrawal of 10 km; the other side offered 5.", ["10 km", "5 km"]],
  ["They walked 10 km; police arrested 5.", ["10 km", "5"]],
  ["They hold 730 of the 1,120 square kilometres of the marsh.", ["730 km2", "1120 km2"]],
  ["The first 38 of its 190 kilometres will open soon.", ["38 km", "190 km"]],
  ["They spent 3 of the 5 million dollars.", ["3000000 USD", "5000000 USD"]],
  ["The pond is 300 metres long and 40 wide.", ["300 m", "40 m"]],
  ["The fence is 300 metres long and 40 high schools paid.", ["300 m", "40"]],
  ["Two of the 50 km races were won.", ["2", "50 km"]],
  ["30 of the 50 dollar bills were false.", ["30", "50 USD"]],
  ["A strip of 30 kilometres, then 12.", ["30 km", "12 km"]],
  ["A strip of 30 kilometres, then 12 wells.", ["30 km", "12"]],
  [
    "The bank lent more than 40 billion euros, nearly 9 billion of that to farms.",
    ["40000000000|40000000000| EUR", "|9000000000|9000000000 EUR"],
  ],
  ["The dealer sold vans for 40 million euros, 12 of which were new.", ["40000000 EUR", "12"]],
  ["They lost 1 LSL landing ship and paid 7 LSL in cash.", ["1", "7 LSL"]],
  ["He owes 900 LSL fines and 5 EUR coins.", ["900 LSL", "5 EUR"]],
  ["The damage is estimated at about one million.", ["|1000000|"]],
  ["He wrote about one of the mines.", []],
]);

reads("sport", [
  ["United beat Rovers 3-1 before 41,200.", ["41200"]],
  ["He scored 27 points as the 76ers won 112-104.", ["27"]],
  ["The 49ers lead the series 2-1.", []],
  ["She won the 100m in 10.98 seconds.", ["10.98 second"]],
  ["The 200 metres final was delayed.", []],
  ["A 100m fence was put up.", ["100 m"]],
  ["Formula 1 came to Euro 2024.", []],
  ["Odds of 9 to 2 were offered on the 5-to-1 outsider.", []],
  ["They were outnumbered ten to one.", []],
  ["They led by 5 to 3 km.", ["5", "3 km"]],
  ["The mare won at 9-2.", []],
  ["They lost by 12 runs.", ["12"]],
]);

reads("law and elections", [
  ["The court voted 5-4 to strike down Section 5.", []],
  ["In a 6-3 ruling the judges let Title 42 lapse.", []],
  ["Members voted 217 to 213.", ["217", "213"]],
  ["The bill passed by 34 votes to 20.", ["34", "20"]],
  ["H.R. 1319, SB 202 and Prop 8 passed.", []],
  ["See 347 U.S. 483, 12 F.3d 207 and 42 U.S.C. § 1983.", []],
  ["In the U.S. 483 banks failed.", ["483"]],
  ["Article 6(1)(b) and Articles 3, 4 and 5 apply.", []],
  ["Nos. 4 and 5 were struck out.", []],
  ["Resolution 1325 passed by 15 votes.", ["15"]],
  ["The party took 36 of 81 seats, up from 29.", ["36", "81", "29"]],
  ["Candidates got 48.3% and 46.1%.", ["48.3 percent", "46.1 percent"]],
  ["In the UN 15 members abstained.", ["15"]],
]);

reads("science and health", [
  ["An earthquake measuring 5.6 struck.", ["5.6"]],
  ["A magnitude-7.6 quake and a 6.1-magnitude one followed.", ["7.6", "6.1"]],
  ["The tremor had a magnitude of about 4.", ["|4|"]],
  ["The plank measured 5.6.", ["5.6"]],
  ["The quake measured 41 houses.", ["41"]],
  ["The soil had a pH of 5.6.", ["5.6"]],
  ["Vitamin B12, H5N1, COVID-19 and CO2 were tested in 60 mice.", ["60"]],
  ["Studies (Weber 2014; Lund et al. 2020) covered 1,204 goats [4, 7].", ["1204"]],
  ["The nebula NGC 1300 is 61 million light-years off.", ["61000000 light year"]],
  ["It was 10 degrees below zero.", ["-10 degree"]],
  ["It hit minus 5 to minus 10 degrees.", ["-10||-5 degree"]],
  ["-5 to 10 C is normal.", ["-5||10 °C"]],
  ["Deaths fell to 12 per 1,000 births.", ["12"]],
  ["It lies at 40°11'N 44°31'E.", []],
  ["Doses of 20 ± 3 mg, 20 plus or minus 3 mg.", ["17|20|23 mg", "17|20|23 mg"]],
  ["Apollo 11 and Voyager 2 carried 3 cameras.", ["3"]],
]);

reads("transport and places", [
  ["The M25 shut between junctions 9 and 10.", []],
  ["The A9 motorway, Route 66 and bus line 42 were closed.", []],
  ["Flight MH370 had 239 aboard.", ["239"]],
  ["Platform 9, Gate B42 and Pool 2 were empty.", []],
  ["Call 020 7946 0345 or 1-800-555-0199.", []],
  ["They met on Channel 4 after Area 51.", []],
  ["A 4K screen and a 5G mast stand there.", []],
  ["She wears size 42 shoes and a size 10 dress.", []],
  ["He read Psalm 23 on pages 4 to 9, then footnotes 7-9.", []],
  ["It was a Catch-22, a 24/7 job and a 50/50 call after 9/11.", []],
  ["Two of its 11 yards closed.", ["2", "11"]],
  ["The tree stood 11 yards away.", ["11 yd"]],
  ["The frigate (DDG 67) left on matchday 12.", []],
  ["They read 1 Corinthians 13 and 2 Samuel 7.", []],
  ["He was 41 when she turned 39.", ["41 year", "39 year"]],
  ["It was 41 in all.", ["41"]],
  ["Commit 4f3c2a1 fixed 12 bugs in version 2.3.1.", ["12"]],
  ["In weeks 3-4 of the plan, weeks 5 to 6 of rest.", []],
]);
