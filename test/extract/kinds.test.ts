import { describe, expect, test } from "vitest";
import { brief, claimsBy, claimsOf } from "./claims.js";

type Row = readonly [text: string, claims: readonly string[]];
const by = (rule: string, rows: readonly Row[], near: readonly string[]): void => {
  describe(rule, () => {
    test.each(rows)("%s", (text, expected) => expect(claimsBy(rule, text).map(brief)).toEqual(expected));
    test.each(near)("none in: %s", (text) => expect(claimsBy(rule, text)).toEqual([]));
  });
};

by(
  "casualties",
  [
    ["The mudslide killed at least 41 people and injured 120.", ["41 person", "120 person"]],
    ["A gas blast left 3 dead and 17 injured.", ["3 person", "17 person"]],
    ["Two clerks were shot dead and seven wounded.", ["Two clerk", "seven clerk"]],
    ["We mourn 31 victims among pensioners, almost 200 wounded.", ["31 pensioner", "200 pensioner"]],
    ["The death toll rose to 1,840.", ["1,840 person/level"]],
    ["The garrison lost 400 men, 30 of them officers.", ["400 man", "30 officer"]],
    ["Divers recovered seven bodies.", ["seven body"]],
    ["Losses: 40 dead, 112 wounded.", ["40 person", "112 person"]],
    ["Rebels captured 70 soldiers.", ["70 soldier"]],
    ["Seventeen sailors are missing.", ["Seventeen sailor"]],
    ["Killed in the fire at the mill were 57 people.", ["57 person"]],
    ["The feud claimed 60 lives.", ["60 life"]],
    ["The raid cost few civilian casualties, about 30.", ["30 civilian"]],
    ["Shrapnel killed a nurse and three children.", ["three child"]],
  ],
  [
    "They destroyed 12 tanks.",
    "The town took in 300 refugees.",
    "Two governing bodies met.",
    "The club lost 12 matches.",
    "Each side may keep 1,500 lightly armed guards.",
    "A frost killed 40 olive trees.",
    "He has 9 lives in this game.",
  ],
);

by(
  "equipment",
  [
    ["They shelled 3 tanks, two howitzers and an ammunition dump.", ["3 tank", "two howitzer"]],
    ["Four Grasshopper rocket launchers burned.", ["Four Grasshopper rocket launcher"]],
    ["The yard makes 14 patrol boats a year, 30 boats in all so far.", ["30 boat/total"]],
    ["Two radar stations and one “Zarnitsa” were hit.", ["Two radar station", "one Zarnitsa"]],
    ["The cache held 12 crates of grenades.", ["12 crate of grenades"]],
  ],
  ["It lost 12 tankards.", "The T-72 burned.", "Twelve crates of apples were sold.", "Three battery chickens escaped."],
);

by(
  "people",
  [
    ["The fair drew 9,000 visitors.", ["9,000 visitor"]],
    ["Lund is a town of 55,000.", ["55,000 inhabitant/population"]],
    ["The march reached Lund, home to some 55,000.", ["55,000 inhabitant/population"]],
    ["The valley had a population of about 50,000.", ["50,000 inhabitant/population"]],
    [
      "The population of the isle has fallen from 9,000 to 6,200.",
      ["9,000 inhabitant/population", "6,200 inhabitant/population"],
    ],
    ["Some 150,000 residents have left.", ["150,000 resident/population"]],
    ["The firm hired 30 cardiologists and 12 Danes.", ["30 cardiologist", "12 Dane"]],
    ["Half a million people fled.", ["Half a million person"]],
  ],
  ["The town has 12 churches.", "It takes one man to know.", "Twelve computers were stolen."],
);

by(
  "rates",
  [
    ["The mill grinds 2 thousand sacks a day.", ["2 thousand sack"]],
    ["The wells give 3 million barrels a day.", ["3 million well"]],
    ["The mill grinds 40,000 tonnes of rye a year.", ["40,000 rye"]],
    ["About a million Swedes visit the island every year.", ["a million Swede"]],
    ["The ferry reached a speed of 60 km/h.", ["60 ferry/speed"]],
  ],
  ["They sold 95 sacks a year earlier.", "He paid 40 pounds a head."],
);

by(
  "money",
  [
    ["The firm paid 20,000 euros to each widowed baker.", ["20,000 widowed baker/cost"]],
    ["They ordered 48 cutters. Each costs 3.2 million.", ["3.2 million cutter/cost"]],
    ["The bank lent 60 million crowns to two mills.", ["60 million mill"]],
    ["The guild gave 40,000 pounds to the library.", ["40,000 library"]],
    ["The state gave 5 million dollars to rebuild the mill.", ["5 million null"]],
    ["The bridge cost $4 million.", ["4 million bridge/cost"]],
    ["They spent $9 million on the museum.", ["9 million museum/cost"]],
    ["It was a $2 million bridge.", ["2 million bridge"]],
    ["The navy bought 24 cutters for $2.1 billion.", ["2.1 billion cutter/price"]],
    ["Donors pledged $700 million in aid.", ["700 million aid/aid"]],
    ["The group has debts of $5 million.", ["5 million debt/debt"]],
    ["The judge fined the brewery $2 million.", ["2 million fine/fine"]],
    ["Experts put the damage at $1.8 billion.", ["1.8 billion damage/damage"]],
    ["The state purchased $5 billion of weapons.", ["5 billion weapon"]],
  ],
  ["The tower is 40 metres high."],
);

by(
  "percents",
  [
    ["Unemployment stood at 6.1 percent.", ["6.1 unemployment/level"]],
    ["Prices rose 3 percent.", ["3 price/change"]],
    ["The case fatality rate stands at 2 percent.", ["2 case fatality rate/level"]],
    ["They gave back half of what was stolen.", ["half null/share"]],
    ["Two thirds of the weavers went home.", ["Two thirds weaver/share"]],
    ["Fewer than half of the 40 mills closed.", ["half mill/share"]],
    ["About 95 percent of the population of the isle are Danes.", ["95 Dane/share"]],
    ["The valley is 99 percent Swedes.", ["99 Swede/share"]],
    ["Some 40 percent of the bridges need repair.", ["40 bridge/share"]],
    ["Their charts are about 25 percent accurate.", ["25 chart/accuracy"]],
    ["The deficit will narrow to 3.2 percent of GDP.", ["3.2 deficit/level"]],
  ],
  ["The tower is 40 metres high."],
);

by(
  "distances",
  [
    ["Divers took 187 vests from the wreck, which lies at a depth of 46 metres.", ["46 wreck/depth"]],
    ["The width of the canal, which was 10 km at first, fell.", ["10 canal/width"]],
    ["The tunnel is 12 km long.", ["12 tunnel/length"]],
    ["A 30-km corridor was opened.", ["30 corridor"]],
    ["The width of the strait was 10 km.", ["10 strait/width"]],
    ["The stream rose to 9.4 metres before falling by 80 cm.", ["9.4 stream/level", "80 stream/change"]],
    ["They want a causeway 5 kilometres wide.", ["5 causeway/width"]],
    ["The tunnel, 9 km long, links two valleys.", ["9 tunnel/length"]],
    ["The reef lies at a depth of 11 metres, some 35 km north of the port.", ["11 reef/depth", "35 reef/distance"]],
    ["The kite was seen at an altitude of more than 20 km.", ["20 kite/altitude"]],
    ["Crews laid 60 km of cable.", ["60 cable"]],
    [
      "The first draft wanted the causeway to be 30 km wide. The second version asked for a width of 10 km.",
      ["30 causeway/width", "10 causeway/width"],
    ],
  ],
  ["The siege lasted 12 days."],
);

by("areas", [["The reserve has an area of 1,800 square kilometres.", ["1,800 reserve/area"]]], ["The reserve is 12 km away."]);

by(
  "measures",
  [
    ["They rebuilt a dam with a capacity of 20 megawatts.", ["20 dam/capacity"]],
    ["The ship carried 20,000 tonnes of wheat.", ["20,000 wheat"]],
  ],
  ["The ship carried 20,000 pilgrims."],
);

by(
  "durations",
  [
    ["The 44-day siege ended.", ["44 siege/duration"]],
    ["The strike lasted 18 days.", ["18 strike/duration"]],
    ["They had been building the causeway for 30 years.", ["30 causeway/duration"]],
  ],
  ["One day I shall return.", "She is 48 years old."],
);

by(
  "ages",
  [
    ["A 48-year-old baker won.", ["48 baker/age"]],
    ["A judge sent the banker Ivo Marr, 61, to jail.", ["61 banker Ivo Marr/age"]],
    ["The fever struck 96 nurses, half of them under 30.", ["30 nurse/age"]],
    ["The winger, 24, scored twice.", ["24 winger/age"]],
    ["The bridge is 40 years old.", ["40 bridge/age"]],
  ],
  ["The bridges, 24, were rebuilt.", "The siege lasted 24 days."],
);

by(
  "dates",
  [
    ["The siege began on 27 September 2011.", ["27 September 2011 siege"]],
    ["The treaty was signed on 4 May 2022.", ["4 May 2022 treaty"]],
    ["A draft of the treaty signed on 4 May 2022 leaked.", ["4 May 2022 treaty"]],
    ["We learned from the riots in April 2016.", ["April 2016 riot"]],
    ["On 9 October 2020 the minister signed a treaty.", ["9 October 2020 treaty"]],
    ["The flood injured thirty in the valley on 3 March 2021.", ["3 March 2021 flood"]],
  ],
  ["The bridge has 2021 lamps."],
);

by("times", [["The train derailed at 07:45.", ["07:45 train"]]], ["They won 3:1."]);

by(
  "counts",
  [
    ["They rebuilt twelve villages and 3 schools.", ["twelve village", "3 school"]],
    ["We will open one clinic in each district.", ["one clinic"]],
  ],
  ["She has one wish."],
);

test("an unknown name among weapons is one, in a list and in an inventory", () => {
  expect(claimsOf("They lost 14 howitzers, one “Tornado” and two mortars.").map(({ kind }) => kind)).toEqual(
    Array(3).fill("equipment"),
  );
  expect(claimsOf("Howitzers – 14\n\nTornado – 2\n").map(({ kind }) => kind)).toEqual(["equipment", "equipment"]);
  expect(claimsOf("They shelled 14 howitzers and 3 villages.").map(({ kind }) => kind)).toEqual(["equipment", "count"]);
});
