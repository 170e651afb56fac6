import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  // active, passive, participles before and behind
  ["Ukrainian forces destroyed 14 Russian tanks and captured 3 howitzers.", { "14": "destroyed", "3": "captured" }],
  ["About 450 houses were either destroyed or badly damaged.", { "450": "destroyed+damaged" }],
  ["We buried 31 killed civilians.", { "31": "killed" }],
  ["The air strike left 3 dead and 17 injured.", { "3": "killed", "17": "wounded" }],
  ["A bus plunged into a ravine near Quetta, killing 41 people.", { "41": "killed" }],
  ["The army has retaken 19 villages.", { "19": "recaptured" }],
  ["The flood left 40 villagers trapped in a school.", { "40": "trapped" }],
  ["Two villages were cut off and 5,000 residents were evacuated.", { Two: "stranded", "5,000": "evacuated" }],
  // the subject that it happens to
  ["Nine people drowned after a boat capsized.", { Nine: "killed" }],
  ["Thirteen fighters surrendered.", { Thirteen: "captured" }],
  ["About 120 guests attended the conference.", { "120": "attended" }],
  ["Some 30,000 people have been forced from their homes.", { "30,000": "displaced" }],
  ["A total of 410 people took shelter in schools.", { "410": "displaced" }],
  [
    "The council has built 310 kilometres of cycle paths, 14 libraries and 3 pools.",
    { "310": "built", "14": "built", "3": "built" },
  ],
  ["The toll rose to 41 fatalities and 230 injuries.", { "41": "killed", "230": "wounded" }],
  ["The losses of France since the start of the war amounted to about 4,300 people.", { "4,300": "killed" }],
  ["Over the past 48 hours 12 people were killed.", { "48": null, "12": "killed" }],
  ["The shelling has left 14 soldiers and 30 rebels dead.", { "14": "killed", "30": "killed" }],
  ["The cost was 310 sailors, pilots and guards killed.", { "310": "killed" }],
  ["We have 14 victims among villagers, almost 90 wounded.", { "14": "killed", "90": "wounded" }],
  ["The toll across the isle from the savage May 4 storm has surged to 312.", { "312": "killed" }],
  ["The number of injured villagers has reached 88.", { "88": "wounded" }],
  ["Some 900 barns were flattened while 1,400 sustained partial damages.", { "900": "destroyed", "1,400": "damaged" }],
  [
    "In all, 12 boats, 9 tanks and other armoured vehicles, 4 guns and 3 radars, as well as 80 lorries, have been destroyed.",
    { "12": "destroyed", "9": "destroyed", "4": "destroyed", "3": "destroyed", "80": "destroyed" },
  ],
  ["Thousands are thought to have been evacuated.", { Thousands: "evacuated" }],
  // lost with men of whom the text tells how
  [
    "The column lost 70 men killed and captured, 3 lorries and two guns.",
    { "70": "killed+captured", "3": "destroyed", two: "destroyed" },
  ],
  ["The garrison lost nine men killed, 14 wounded and 5 mortars.", { nine: "killed", "14": "wounded", "5": "destroyed" }],
  ["They lost nine men; five mortars were repaired.", { nine: "killed", five: "repaired" }],
  // what is said next is not said of those set apart by commas
  ["Nine miners have died, among them two brothers, and 30 hurt.", { Nine: "killed", two: "killed", "30": "wounded" }],
  ["Police arrested 40 men, including six students, and 12 were freed.", { "40": "arrested", six: "arrested", "12": "released" }],
  [
    "Losses of the fleet since the start of the war: barges – 12 (+2), ferries – 30",
    { "12": "destroyed", "2": "destroyed", "30": "destroyed" },
  ],
  // what things do by themselves ends their clause
  ["Some 900 barns collapsed and as many again were damaged.", { "900": "destroyed" }],
  ["The 90 vans sold by two firms are being recalled.", { "90": "recalled", two: null }],
  // the number of those who did it
  ["The number of villagers who fled the ash has passed 9,000.", { "9,000": "fled" }],
  ["The number of sailors who drowned rose to 41.", { "41": "killed" }],
  ["The number of barns destroyed has topped 300.", { "300": "destroyed" }],
  ["The number of members has passed 9,000.", { "9,000": null }],
  // a verb of their own behind, or another between, ends what is shared
  ["Some 700 shops have asked for help, and 45 have gone under.", { "700": null, "45": null }],
  ["The mayor closed 14 pools and banned crowds of more than 60 people.", { "14": "closed", "60": null }],
  ["The town spends 5 million and caps the wages of 9,000 clerks.", { "5 million": "spent", "9,000": null }],
  ["Most voters agree, says a survey of 1,400 people conducted in May.", { "1,400": null }],
  ["His four brothers received nine years.", { four: null, nine: null }],
  ["The count employed 40 clerks and cost 9 million euros.", { "40": "employed", "9 million": null }],
  ["Some 300 villagers have been moved out of 26 houses.", { "300": "evacuated", "26": null }],
  ["The Alba, a 900-tonne barge, was sunk.", { "900": null }],
  ["Six members of one family died in the hut.", { Six: "killed" }],
  ["Crews from five towns battled the fire.", { five: null }],
  ["Nine cooks were killed and 40 have gone abroad.", { Nine: "killed", "40": null }],
  // of the whole what stands right behind it, once a verb stands before the part
  ["The navy sank 12 of 15 mines laid overnight.", { "12": "destroyed", "15": "laid" }],
  ["Of the 40 rafts launched in June, 31 were found.", { "40": "launched", "31": "found" }],
  ["One cook serves 90 pupils and milk is rationed.", { "90": null }],
  // behind a clause that tells which ones
  ["Two men who fell from the pier were rescued.", { Two: "rescued" }],
  ["In all, 41 people who had been on the ferry that evening were dead.", { "41": "killed" }],
  ["Nine miners who were working below when the gas caught fire are dead.", { Nine: "killed" }],
  ["Three people who were injured in the crash were taken to a school.", { Three: "wounded" }],
  ["Police arrested 12 men who said that the boats were burned.", { "12": "arrested" }],
  // nouns
  ["The destruction of 12 bridges cut off the valley.", { "12": "destroyed" }],
  ["Losses: 12 trucks, 4 fuel tankers and 2 cranes.", { "12": "destroyed", "4": "destroyed", "2": "destroyed" }],
  ["The death toll from the storm has risen to 88, with 31 people still missing.", { "88": "killed", "31": "missing" }],
  ["They admitted that they had 800 deserters.", { "800": "deserted" }],
  ["Officials reported 14 deaths and 40 arrests.", { "14": "killed", "40": "arrested" }],
  // lists share their verb, before or behind
  ["The rebels seized 5 trucks, 3 jeeps and a total of 40 rifles.", { "5": "captured", "3": "captured", "40": "captured" }],
  ["Two radars, three howitzers and 16 trucks were destroyed.", { Two: "destroyed", three: "destroyed", "16": "destroyed" }],
  ["Seventeen civilians, including 5 children, were wounded by shelling.", { Seventeen: "wounded", "5": "wounded" }],
  ["Ten guns were hit, eight of the older make and two mortars.", { Ten: "hit", eight: "hit", two: "hit" }],
  ["The crash killed 90 people, among them 12 children.", { "90": "killed", "12": "killed" }],
  [
    "Cranes – 14 were sunk, 9 were salvaged, a total of 23 cranes.",
    { "14": "destroyed", "9": "captured", "23": "destroyed+captured" },
  ],
  // what stands nearer goes over what stands farther
  ["It shot down 33 drones launched at night.", { "33": "destroyed" }],
  ["Of the 40 vehicles, 12 burned.", { "40": null, "12": "burned" }],
  ["As of Monday, 312 people had been confirmed dead.", { "312": "killed" }],
  ["Three firefighters were among the 12 dead.", { Three: "killed", "12": "killed" }],
  ["Doctors said 31 men, among them nine monks, died.", { "31": "killed", nine: "killed" }],
  [
    "Some 12 out of 52 jets, 7 out of 49 helicopters and 17 out of 30 radars have been destroyed.",
    { "12": "destroyed", "52": null, "7": "destroyed", "49": null, "17": "destroyed", "30": null },
  ],
  ["Two men, aged 24 and 33, were arrested near Lyon.", { Two: "arrested", "24": null, "33": null }],
  ["The storm claimed the lives of 14 people.", { "14": "killed" }],
  ["The toll tops 18,000.", { "18,000": "killed" }],
  ["About 130 prisoners escaped.", { "130": "escaped" }],
  ["The army acknowledged losing 12 aircraft.", { "12": "destroyed" }],
  ["The fire threatened 4,000 structures.", { "4,000": "threatened" }],
  ["Wildfires: 8 Dead, 300 Homes Destroyed", { "8": "killed", "300": "destroyed" }],
  [
    "They have sunk 227 boats. “Since May, a total of 227 boats, 34 ferries, as well as 54 tugs,” he specified.",
    { "227": "destroyed", "34": "destroyed", "54": "destroyed" },
  ],
  // business, health, votes
  ["The airline plans to lay off 1,200 workers.", { "1,200": "laid off" }],
  ["The company sold 1.2 million cars.", { "1.2 million": "sold" }],
  ["Microsoft bought the studio for 68.7 billion dollars.", { "68.7 billion": "purchased" }],
  ["About 70 percent of adults have been vaccinated.", { "70": "vaccinated" }],
  ["Turnout was low; 4.2 million people voted.", { "4.2 million": "voted" }],
  // verbs of no lexicon: of what they govern, and of what they are said
  ["The plant employs around 900 welders.", { "900": "employed" }],
  ["Pilots have made over 300 flights.", { "300": "made" }],
  ["More than 80 letters about parts coming loose have been received.", { "80": "received" }],
  [
    "Guards discovered nine crates of rifles, 40 sacks of rice and two boats.",
    { nine: "discovered", "40": "discovered", two: "discovered" },
  ],
  ["Some 60 hamlets from all over the valley have already joined the pact.", { "60": "joined" }],
  ["At least 18 tugs swarmed around the barge.", { "18": "swarmed" }],
  ["About 170 children reached the camp; 600 have made it to the coast.", { "170": "reached", "600": "reached" }],
  [
    "The recall includes 40 dolls with pins, 12 wooden carts, and 90 drums.",
    { "40": "recalled", "12": "recalled", "90": "recalled" },
  ],
  ["Nine burglars are said to have been arrested.", { Nine: "arrested" }],
  ["That makes seven barns, all of them ours.", { seven: null }],
  ["The yard made seven boats.", { seven: "made" }],
  ["Nine drivers sustained minor injuries.", { Nine: "wounded" }],
  ["Nine clerks were dragged from the bank, beaten and shot dead.", { Nine: "dragged+beaten+killed" }],
  ["Gang Kills Three Guards, Wounds Two", { Three: "killed", Two: "wounded" }],
  ["Guards captured two of 53 convicts who escaped.", { two: "captured", "53": "escaped" }],
  ["He was detained along with six members of the band.", { six: "detained" }],
  ["Some 32 US aircraft departed at dawn; 280 guards left the port.", { "32": "departed", "280": "left" }],
  ["There are 140 guests at the gate who have been screened.", { "140": "screened" }],
  ["The town recorded 49 cases of mumps, 18 deaths and 21 discharges.", { "49": "recorded", "18": "killed", "21": "recorded" }],
  ["More than 11,000 people are killed each year on the roads.", { "11,000": "killed" }],
  ["Some 40 cots sold by a firm in Tarn are being recalled.", { "40": "recalled" }],
  ["Some 36 bags, containing tea, were found.", { "36": "found" }],
  ["The toll of the landslides and flooding rose to 43.", { "43": "killed" }],
  ["About 100 troops fled their posts.", { "100": "fled" }],
  [
    "Over 800 gunmen were destroyed, 14 hamlets and 9% of the land were freed.",
    { "800": "killed", "14": "liberated", "9": "liberated" },
  ],
  ["One glider and two airships have been brought down.", { One: "destroyed", two: "destroyed" }],
  ["Thirteen trawlers were intercepted; guns intercepted 40 drones.", { Thirteen: "intercepted", "40": "destroyed" }],
  ["Some 8,000 people have been crossing the line every single day.", { "8,000": "crossed" }],
  ["Guards found a haul of 300 masks.", { "300": "found" }],
  ["Twenty gliders have disappeared from radar.", { Twenty: "disappeared" }],
  // verbs with a word behind them
  ["Guards turned back 214 people and let in 30.", { "214": "turned back", "30": "let in" }],
  ["The guild handed in 4,000 signatures.", { "4,000": "handed in" }],
  ["The town will put up 12 turbines.", { "12": "put up" }],
  ["Some 400 clerks walked out in May.", { "400": "walked out" }],
  ["The line carried 6 million passengers in May.", { "6 million": "carried" }],
  ["Our crews reached 118 villages.", { "118": "reached" }],
  ["They will pave 64 kilometres of road.", { "64": "paved" }],
  // lost, and neither destroyed nor killed
  ["The mill lost 900 jobs, and 40 more could be lost.", { "900": "lost", "40": "lost" }],
  ["The mill lost 12 million euros.", { "12 million": "lost" }],
  // the verb tells the amount, its subject what happened
  ["The death toll from the flood hit 94.", { "94": "killed" }],
  ["The official toll of dead was raised to 94.", { "94": "killed" }],
  ["The number of injured divers was raised to 120.", { "120": "wounded" }],
  ["Storms hit 94 villages.", { "94": "hit" }],
  ["The raid ended in the death of two men and the wounding of eight.", { two: "killed", eight: "wounded" }],
  // one of them: the others were not
  ["One of four ships sank.", { four: null }],
  ["They hit 40 drones and one of the four rockets.", { "40": "hit", four: null }],
  ["One of the 40 men was killed.", { "40": null }],
  // what is said of refugees is what their verb says
  ["About 430 refugees had camped near the ford.", { "430": "camped" }],
])("%s", (text, expected) => expect(fieldBy("action", text)).toEqual(expected));

test.each<[string, string]>([
  ["There were 70 refugees on the pier.", "70"],
  ["The feud went on, as thousands of guards have taken on the gang.", "thousands"],
  ["The firm had six reports of injuries.", "six"],
  ["These 30 guardsmen will be unarmed.", "30"],
  ["The survey found 900 farmers lived in huts.", "900"],
  ["The number of boats reached 30.", "30"],
  ["Cases hit 4,200.", "4,200"],
  ["Sales rose to $40 million.", "40 million"],
  ["They walked in 14 towns.", "14"],
  ["The population reached 50,000 people.", "50,000"],
  ["The raid was the worst in more than 80 years.", "80"],
  ["They were recalled for the second time in two weeks.", "two"],
  ["The burst dam led to flooding of 3 metres.", "3"],
  ["It still packed winds of 110 mph.", "110"],
  ["There were 40 tanks in the village.", "40"],
  ["We are talking about the border and seven districts.", "seven"],
  ["They occupied three towns with a population of 9,000 people.", "9,000"],
  ["A boat carrying 45 migrants capsized off the coast.", "45"],
  ["The original plan envisaged 40 stations.", "40"],
  ["About 400 million dollars is yet to be distributed.", "400 million"],
  ["More than 64 million people were eligible to vote.", "64 million"],
  ["The 400-tonne ferry lies half-submerged.", "400"],
  ["They would accept a 4% rise provided that the plant stays open.", "4"],
  ["Seven women who knew that the bridge was destroyed live here.", "Seven"],
  ["The bridges, which were built in 1931, carry 300 lorries a day.", "300"],
  ["The house was bombed with 12 armoured vehicles in the yard.", "12"],
])("no action: %s", (text, quote) => expect(fieldBy("action", text)[quote]).toBeNull());

test("a list takes its action from its heading, and from the announcement that it goes on from", () => {
  expect(fieldBy("action", "Destroyed equipment:\n\nTanks – 40\n\nTrucks – 12, jeeps – 9\n")).toEqual({
    "40": "destroyed",
    "12": "destroyed",
    "9": "destroyed",
  });
  const text =
    "Here is the list of the army's destroyed and seized equipment – 7 cranes, 90 trucks. In addition, 8 trucks and two cranes have been seized.";
  expect(fieldBy("action", text)).toEqual({ "7": "destroyed", "90": "destroyed", "8": "captured", two: "captured" });
});
