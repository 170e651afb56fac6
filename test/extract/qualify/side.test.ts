import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  ["Kenyan police found 12 Somali rifles.", { "12": "Somalia" }],
  ["The blast killed four Kenyan guards and three other men.", { four: "Kenya", three: null }],
  // deeds, seats, and those whom a land loses
  [
    "Peruvian jets have made over 40,000 sorties over Chad, including 9,000 sorties at night.",
    { "40,000": "Peru", "9,000": "Peru" },
  ],
  ["The Lark Party won 52 seats and 12 seats went to the Heron Union.", { "52": "Lark Party", "12": "Heron Union" }],
  ["Lawmakers approved the bill on Thursday with 221 votes in favour.", { "221": null }],
  ["She was elected in Tarn with 52 votes.", { "52": null }],
  ["The coalition has 61 of the 120 seats in parliament.", { "61": null, "120": null }],
  ["The Larks took 31 seats, the Herons 23 and the Union 12.", { "31": "Larks", "23": "Herons", "12": "Union" }],
  ["Voters gave the Larks 40 seats and the Herons 12.", { "40": "Larks", "12": "Herons" }],
  ["Boria's council has 40 seats, and on Monday 12 were filled.", { "40": null, "12": null }],
  ["Heron-Lark Party – 5 seats.", { "5": "Heron-Lark Party" }],
  ["Some 40,000 people have fled Chad.", { "40,000": "Chad" }],
  ["Some 40 Kosovo Albanians were killed.", { "40": "Kosovo" }],
  ["Russia has lost 1,200 armoured vehicles.", { "1,200": "Russia" }],
  ["The Boria army is weak. In May Boria lost three tanks.", { three: "Boria" }],
  ["In all, 120 tanks of Boria have been destroyed.", { "120": "Boria" }],
  ["Six tanks belonging to a brigade of the Syrian armed forces were captured.", { Six: "Syria" }],
  ["Ukrainian forces destroyed 14 Russian tanks and captured 3 howitzers.", { "14": "Russia", "3": "Russia" }],
  ["Ukraine's air force shot down 33 drones launched by Russia.", { "33": "Russia" }],
  ["Venezuela and Mexico have sent 160 rescuers.", { "160": "Venezuela+Mexico" }],
  ["German exports to China fell to 8 billion euros.", { "8 billion": "Germany" }],
  ["Poland has sent 14 tanks to Ukraine.", { "14": "Poland" }],
  ["The list of Syria's destroyed equipment – 16 trucks, 9 guns.", { "16": "Syria", "9": "Syria" }],
  ["India reported 410 killed and 870 injured.", { "410": "India", "870": "India" }],
  ["Some 230 Kenyan soldiers were killed, and 390 soldiers were hurt.", { "230": "Kenya", "390": "Kenya" }],
  ["Moscow said Ukraine lost 400 soldiers.", { "400": "Ukraine" }],
  ["The rebels announced the capture of 30 trucks and 200 prisoners from the Sudanese army.", { "30": "Sudan", "200": "Sudan" }],
  ["Israel says 33 of its soldiers have died.", { "33": "Israel" }],
  ["Borian casualties: 40 dead. The Borian army retreated.", { "40": "Boria" }],
  // parties of an election, by verb, by "for", without either
  [
    "The votes are in. The Larks stand at 27 percent and the RNP at 25. It was 29 for the RNP in May's election.",
    { "27": "Larks", "25": "RNP", "29": "RNP" },
  ],
  [
    "The polls closed in an election for 70 seats. By noon the RNP had 12 seats and the Greens just 9.",
    { "70": null, "12": "RNP", "9": "Greens" },
  ],
  [
    "Law and Order came first with 35.4 percent at the election, but it has only 194 seats.",
    { "35.4": "Law and Order", "194": "Law and Order" },
  ],
  ["The votes are in. Turnout in Velm was 61 percent. Rents rose by 4 percent at the polls.", { "61": null, "4": null }],
  ["The Larks stand at the door. Rents rose 25 percent.", { "25": null }],
  // missiles that somebody fired, some of those told of before, people of a land
  ["Some 90 rockets that Russia fired came down.", { "90": "Russia" }],
  ["Some 90 missiles which nobody saw came down.", { "90": null }],
  [
    "Russia launched 63 drones. Crews shot down 51 of the drones, while nine crashed.",
    { "63": "Russia", "51": "Russia", nine: "Russia" },
  ],
  ["Those of 84 Egyptians were found.", { "84": "Egypt" }],
  // who tells of "our guns" is not whose forces he calls by name
  [
    "Russian troops struck at Ukraine again. The enemy launched 63 drones. Our guns hit three of the enemy's depots.",
    { "63": "Russia", three: "Russia" },
  ],
  [
    "Speech of the President of Vardan, Levon Artun. The Vardan army fought. The Tarkhan army fled. We took 12 of their tanks. Our own losses were 88 men.",
    { "12": "Tarkhan", "88": "Vardan" },
  ],
  // a unit of an army is no party
  ["Our troops took 14 enemy trucks. The 3rd Regiment lost two boats.", { "14": null, two: null }],
  // names of two words
  ["Four Sri Lankan soldiers were killed near the port.", { Four: "Sri Lanka" }],
  ["Some 90 South Korean sailors were wounded.", { "90": "South Korea" }],
  ["The total combat losses of France since the outbreak of the war amounted to about 4,300 people.", { "4,300": "France" }],
  ["Kenyan deaths have been estimated as high as 210.", { "210": "Kenya" }],
  // a government and one armed group
  [
    "The FARC holds the hills of Colombia. The rebels said 30 government soldiers were killed and 12 guerrillas wounded.",
    { "30": "Colombia", "12": "FARC" },
  ],
  ["The FARC fled. The minister of Colombia placed military losses at 18 killed against the rebels.", { "18": "Colombia" }],
  [
    "Some thousands of servicemen from both the Turkish side and the Greek side would have survived.",
    { thousands: "Turkey+Greece" },
  ],
  // whose the struck things are, not whose forces struck them
  ["Some 33 Chadian depots were struck by Peruvian jets.", { "33": "Chad" }],
  ["Peru's losses were 80 killed and 200 wounded, Chad's army said.", { "80": "Peru", "200": "Peru" }],
  [
    "The army of Chad fled. Renn added that the Peruvian forces overnight hit 26 hubs and destroyed three guns.",
    { three: "Chad" },
  ],
  // the other side is the land where the war is fought
  ["Peruvian forces destroyed 40 lorries in the campaign in Chad.", { "40": "Chad" }],
  // a sum of what was told of before, whoever tells it
  [
    "Peruvian forces destroyed 40 Chadian lorries and 12 Chadian guns.\n\nIn total, 90 lorries were destroyed, the spokesman said.",
    { "90": "Chad" },
  ],
  // "we" in the mouth of a spokesman
  [
    "Peruvian Defence Ministry spokesman Aldo Renn said the army of Chad fled. “We have deployed 40 guns,” Renn said.",
    { "40": "Peru" },
  ],
])("%s", (text, expected) => expect(fieldBy("side", text)).toMatchObject(expected));

test.each<[string, string]>([
  ["Kenya's police arrested 40 protesters in Nairobi.", "40"],
  ["The Taliban released 15 prisoners.", "15"],
  ["Our forces destroyed 22 enemy tanks, the Ministry of Defence of Ardania said.", "22"],
  ["Thousands of Armenians live in Lyon.", "Thousands"],
  ["China Quake Toll Rises\n\nMore than 5,700 houses collapsed, state media said.", "5,700"],
  ["He won 3 Spanish Super Cup titles.", "3"],
  ["The storm hit on Sunday, and the pilots made 400 flights over Chad.", "400"],
  ["The new Parliament has 150 seats.", "150"],
  ["The hall had 150 seats.", "150"],
  ["Some 40,000 people have fled Velm.", "40,000"],
  ["Dozens of ethnic Norwegian refugees were killed.", "Dozens"],
  ["We sold 310 lorries to a Brazilian dealer.", "310"],
  ["PORT VELM, Chad (AP) — A storm killed nine people.", "nine"],
  ["Peter lost 12 trucks.", "12"],
  ["Chad-backed fighters lost 12 men.", "12"],
  ["Two Peruvian-made guns burned in Velm.", "Two"],
  ["Norwegian Ferry Sinks: At Least Four Dead", "Four"],
  ["Chad Earthquake Death Toll Is 350", "350"],
  ["Nobody has won 40 seats here.", "40"],
  ["# Norwegian quake kills 40\n\nThe owner said 14 buses were destroyed in a fire.", "14"],
  ["Norwegian police destroyed 40 guns in Chad.", "40"],
  ["Chad lost 14 guns and Peru lost 12 guns.\n\nIn total, 26 guns were destroyed.", "26"],
  ["A fire destroyed 40 Chadian lorries.\n\nIn total, 90 lorries were destroyed.", "90"],
])("no side: %s", (text, quote) => expect(fieldBy("side", text)[quote]).toBeNull());

test("whoever the text calls invaders is the enemy", () => {
  const text =
    "The Borian army came. The Borian invaders attacked. The forces of Ardania held. The enemy launched 58 strikes. Our defenders destroyed 4 drones.";
  expect(fieldBy("side", text)).toMatchObject({ "4": "Boria" });
});

test("the enemy is the other of the two parties at war, from the speaker's point of view", () => {
  const text =
    "Ardania's President Ann Reed addressed the nation.\n\n“The Borian army attacked us. Our army, the army of Ardania, destroyed 40 enemy tanks. We have 31 killed civilians.”\n";
  expect(fieldBy("side", text)).toMatchObject({ "40": "Boria", "31": "Ardania" });
});

test("a bulletin speaks for the country whose ministry issues it", () => {
  const text =
    "MINISTRY OF DEFENCE OF ARVONIA\n\nThe armed forces of Arvonia burned 4 enemy tanks and took 12 Morvian soldiers prisoner.\n\nOur losses: 5 killed.";
  expect(fieldBy("side", text)).toMatchObject({ "4": "Morvia", "12": "Morvia", "5": "Arvonia" });
});

test("what was lost with the killed belongs to who lost it", () => {
  const text =
    "MINISTRY OF DEFENCE OF ARVONIA\n\nThe armed forces of Arvonia held. The Morvian army attacked. The enemy lost 61 men killed and wounded, 14 tanks and 9 guns.";
  expect(fieldBy("side", text)).toMatchObject({ "61": "Morvia", "14": "Morvia", "9": "Morvia" });
});
