import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  ["Police detained 19 people in Minsk and 7 in Brest.", { "19": "Minsk", "7": "Brest" }],
  ["Suspected cases in the west: Port-au-Velm (55 cases), Tarn (41 cases).", { "55": "Port-au-Velm", "41": "Tarn" }],
  ["They lost to Lena Harp (55 votes) in Tarn.", { "55": "Tarn" }],
  ["The attack in Tarn left 3 dead and 17 injured.", { "3": "Tarn", "17": "Tarn" }],
  ["The landslide buried 300 houses in the village of Yarra.", { "300": "Yarra" }],
  ["The flood destroyed 120 homes in Mira province.", { "120": "Mira province" }],
  ["Turkish warplanes struck 15 bases in northern Iraq.", { "15": "Iraq" }],
  ["19 killed, 40 wounded in Minsk fighting", { "19": "Minsk", "40": "Minsk" }],
  ["Clashes kill 19 in Kenya: army", { "19": "Kenya" }],
  ["When Tarn was occupied, the town had 9,000 inhabitants.", { "9,000": "Tarn" }],
  ["The Halden earthquake killed 1,840 people.", { "1,840": "Halden" }],
  ["A drone launched from the territory of Boria in the direction of Velm killed 4 people.", { "4": "Velm" }],
  ["The population of Arl district has reached 80,000.", { "80,000": "Arl district" }],
  ["Soldiers built 20 bunkers along the line of contact.", { "20": "line of contact" }],
  ["The city of Gorna is under siege. Some 900 shells landed on the town.", { "900": "Gorna" }],
  ["They spent 9 million euros on the repair of the occupied territories.", { "9 million": "occupied territories" }],
  ["The talks ended at 20:00 Oslo time.", { "20:00": "Oslo" }],
  ["The shelling of Velm killed 12 people.", { "12": "Velm" }],
  // no weekday, no direction; the place of who speaks or of what another does is not the figure's
  ["A ferry capsized in Central Philippines Thursday, killing 45 people.", { "45": "Philippines" }],
  ["Officials in Paris said 40 people were hurt in Lyon.", { "40": "Lyon" }],
  // named as a subject, as what people pass, or one sentence before
  ["The firm recalled 18 million toys, 9 million in the US.", { "18 million": null, "9 million": "US" }],
  ["It sold 18 million toys worldwide, and 400 shops closed in Boria.", { "18 million": null, "400": "Boria" }],
  ["The blast killed 18 people and hurt 30 in Velm.", { "18": "Velm", "30": "Velm" }],
  ["In the US 40 people died.", { "40": "US" }],
  // where they went in, each part of its own
  ["Some 900 people left Arl: 700 crossed into Mira, 200 into Tarn.", { "900": "Arl", "700": "Mira", "200": "Tarn" }],
  ["The floods drove 40 families into poverty.", { "40": null }],
  ["Nearby Tarn is sending 40 doctors. The last flood in the region killed 12 people.", { "40": null, "12": null }],
  // a clause with a subject of its own, a name before a site, a name behind its sort
  ["Crews pulled 340 people from roofs, and 12 boats took bread to the port of Tarn.", { "340": null, "12": null }],
  ["Sales fell to 2,200 boats, and the price of a cabin in Tarn rose to 9 euros.", { "2,200": null, "9": "Tarn" }],
  ["He spoke to 4,000 miners outside Tarn central station.", { "4,000": "Tarn" }],
  ["The storm stranded 900 people around the capital, Tarn.", { "900": "Tarn" }],
  ["In nearby Tarn, 12 people fell ill. The council closed 45 shops.", { "12": "Tarn", "45": null }],
  ["Nine people died in the Velmian town of Arl.", { Nine: "Arl" }],
  ["Nine people died in the Tarn district of Boria.", { Nine: "Tarn district" }],
  ["Only the coast grew: Arl counts 900 inhabitants.", { "900": "Arl" }],
  ["Some 900 people left Arl, 400 of them into Tarn.", { "900": "Arl", "400": "Tarn" }],
  ["Boria holds 900 men and gave 60 for 12 officers captured at Mount Velm.", { "900": null, "60": null, "12": "Mount Velm" }],
  ["Some 900 people in western Velmia face hunger.", { "900": "Velmia" }],
  ["She said 40 children were ill and that nine had died in Arl.", { "40": null, nine: "Arl" }],
  ["Some 900 people crossed into nearby Arl. Cholera has killed 26 people there.", { "900": "Arl", "26": "Arl" }],
  ["Scouts held six posts near Talen and three at Sorrel Ridge.", { six: "Talen", three: "Sorrel Ridge" }],
  // a report of many places is a story of none
  [
    "Our men beat off 12 raids in the Arl sector and 9 near Velm. The enemy lost 70 men and 4 guns.",
    { "12": "Arl", "9": "Velm", "70": null, "4": null },
  ],
  ["The firm sold 40 vans to us.", { "40": null }],
  ["Chad reported 360 deaths.", { "360": "Chad" }],
  ["With 75 deaths, Sorrel is the worst-hit area.", { "75": "Sorrel" }],
  ["Some 45,000 people were evacuated from Velm.", { "45,000": "Velm" }],
  ["Some 9,000 people left Velm and 7,000 people entered Chad.", { "9,000": "Velm", "7,000": "Chad" }],
  ["In Velm 458 bodies were found. Of them, 12 were children.", { "458": "Velm", "12": "Velm" }],
  ["Arl has an area of 40 square kilometres.", { "40": "Arl" }],
  // names of several words and names with small words inside
  ["On Sunday 40 people drowned in Rio de Janeiro and 12 in the Meral valley.", { "40": "Rio de Janeiro", "12": "Meral valley" }],
  ["At least 900 people were displaced from el-Harib on Monday.", { "900": "el-Harib" }],
  ["In St. Bruno 14 houses burned.", { "14": "St. Bruno" }],
  ["Some 70 goats froze near San Pedro de la Vega.", { "70": "San Pedro de la Vega" }],
  ["The Fell Ridge, Ohio factory employs 900 workers.", { "900": "Fell Ridge" }],
  // a sort of place before the name, its country, or who holds it
  ["The army burned 30 huts in the province of Arlen.", { "30": "Arlen" }],
  ["Some 45 people were arrested in three adjoining states of Chad.", { "45": "Chad", three: "Chad" }],
  ["They counted 25 dead on the also bordering Chinese region of Mirra.", { "25": "Mirra" }],
  ["Police seized 40 guns in the Peruvian capital, Lima.", { "40": "Lima" }],
  ["Fears grow for 3,000 people trapped in Chad's al-Mirra.", { "3,000": "al-Mirra" }],
  ["Voters cast 12 million votes in Kenya's general election.", { "12 million": "Kenya" }],
  ["Police held 7 men in rebel-held Garda.", { "7": "Garda" }],
  ["The storm killed dozens of people in neighbouring Chad.", { dozens: "Chad" }],
  ["4 Dead in Norway Ferry Disaster", { "4": "Norway" }],
  ["In Bosnia and Herzegovina 40 villages were cut off.", { "40": "Bosnia and Herzegovina" }],
  ["The neighbouring Sorrel county reports 55 cases.", { "55": "Sorrel county" }],
  ["Officials in Tarn county counted the dead. The county recorded 14 deaths.", { "14": "Tarn county" }],
  // parts of a land without a name
  [
    "In the eastern region 53 people died, and in the mid-western region 26 were injured.",
    { "53": "eastern region", "26": "mid-western region" },
  ],
  ["In the eastern region of Chad 53 people died.", { "53": "Chad" }],
  // a place that is told not to be meant
  [
    "Outside Chad, 1,200 cases were counted; 40 people died outside the country.",
    { "1,200": "outside Chad", "40": "outside the country" },
  ],
  ["Inside and outside Norway 90 people fell ill.", { "90": null }],
  // the place that counts, that was hit worst, that a disaster hit
  ["While Arlen reported 12 deaths, Velm district reports 1,521.", { "12": "Arlen", "1,521": "Velm district" }],
  ["The worst-hit district was Marn with 87 dead, followed by Selk with 40.", { "87": "Marn", "40": "Selk" }],
  ["Norway has reported a total of 5,567 cases, including 39 deaths.", { "5,567": "Norway", "39": "Norway" }],
  ["Norway Earthquake: 350 Killed", { "350": "Norway" }],
  ["Norway's worst ferry disaster killed 158 people.", { "158": "Norway" }],
  ["Only 70 people have reached Tolva.", { "70": "Tolva" }],
  // each figure its own clause; what lies some way off is there, what is told of the consequences is not
  [
    "The highest toll was recorded in the Sorrel district, where 80 died, while in Velm the toll rose to 12.",
    { "80": "Sorrel district", "12": "Velm" },
  ],
  ["The war in Chad has displaced 3 million people, creating the worst crisis in Europe.", { "3 million": "Chad" }],
  ["Some 40 lorries stood 6 km from Brenn.", { "40": "Brenn", "6": null }],
  // the sentence before or the title, of the same event and with no other place
  [
    "An earthquake with a magnitude of 6.1 shook northern Peru on Sunday. At least 211 people died.",
    { "6.1": "Peru", "211": "Peru" },
  ],
  ["In Velm 40 people drowned. At least 12 are missing.", { "40": "Velm", "12": "Velm" }],
  ["# Norway quake\n\nAt least 211 people were killed on Sunday.", { "211": "Norway" }],
  // the place of the story, until the text tells of another; several in a row are none
  ["Shells fell on Sunday in the areas of Velm, Arl and Tarn.\n\nThe army lost 12 tanks.", { "12": null }],
  [
    "A blast tore through a mill in Velm on Sunday.\n\nRescuers found 12 men in the yard.\n\nAbout 40 people are missing.",
    { "12": "Velm", "40": "Velm" },
  ],
  [
    "VELM, Boria (AP) — At least 53 refugees were killed here on Sunday.\n\nThe attack wounded 61 people.",
    { "53": "Velm", "61": "Velm" },
  ],
  [
    "An airstrike on the town of Velm in Arlen province killed 17 people.\n\nActivists said three children were among the dead.",
    { "17": "Velm", three: "Velm" },
  ],
  ["In Tarn, schools have closed since the attack. Some 900 refugees have arrived.", { "900": "Tarn" }],
  // of a place and the larger one that holds it the place; a site with its noun; a name beside its sort
  [
    "The blast at the Upper Tolva mine about 30 miles south of Brenn killed 29 men.",
    { "30": "Upper Tolva mine", "29": "Upper Tolva mine" },
  ],
  ["Reporters who went to the village, Tolva, saw dozens of bodies.", { dozens: "Tolva" }],
  ["A coach fell into a ravine on an Arlian road in southern Peru, killing 12 people.", { "12": "Peru" }],
  ["Officials in Sorrel County said as many as 40 residents stayed behind.", { "40": "Sorrel County" }],
  ["In Sorrel Province, the U.S. military says it has seized 50 rockets.", { "50": "Sorrel Province" }],
  ["Gunmen killed six men in northwest Peru.", { six: "Peru" }],
  ["They held 12 men in the Tolva district of Chad.", { "12": "Tolva district" }],
  ["# Nine Men Die In Velm\n\nThe fire in Velm began at dawn.", { Nine: "Velm" }],
  // the rows of a table, where its corner says that they are places
  ["| Valley | Barns burned |\n| - | - |\n| Sorrel | 12 |\n| Total | 40 |", { "12": "Sorrel", "40": null }],
  ["| Month | Barns burned |\n| - | - |\n| March | 12 |", { "12": null }],
])("%s", (text, expected) => expect(fieldBy("place", text)).toEqual(expected));

test.each<[string, string]>([
  ["About 60 people were hurt by shelling from Ardanian positions.", "60"],
  ["The court fined 12 men in June.", "12"],
  ["Flash floods killed 45 people.", "45"],
  ["The River Fire burned down 12 homes.", "12"],
  ["Shares in Halden, which employs 8,500 people, fell.", "8,500"],
  ["Rescuers have found 18 bodies, an official in Velm said.", "18"],
  ["Two trains collided, 12 Dead In Train Crash", "12"],
  ["Israeli forces hit 45 depots, and Hamas fired rockets at Velm.", "45"],
  ["“Two babies were aboard,” the chief told reporters in Velm.", "Two"],
  ["A report in the Times named 12 men.", "12"],
  ["The army lost 12 tanks under President Osman.", "12"],
  ["Because of a Borian attack 12 people died.", "12"],
  ["A Velm-based firm sold 40 lorries.", "40"],
  ["Chad-backed fighters burned 12 huts.", "12"],
  ["The crew of the Chad-flagged tanker lost 12 men.", "12"],
  ["In a Sewell sinking 12 people died.", "12"],
  ["12 Dead in Chad Airlines Crash", "12"],
  ["The director told reporters in Stockholm that 40 managers had left.", "40"],
  ["At a press conference in Velm he said 40 managers had left.", "40"],
  ["A study in The Lancet found 12 deaths.", "12"],
  ["As part of the deal 12 men were freed.", "12"],
  ["He lives in Tarn. A bus burned, 12 people died.", "12"],
  ["In Velm 40 people drowned. It went on when a coach overturned: 12 people died.", "12"],
  ["In Velm 40 people drowned. In 1987, 12 people died.", "12"],
  ["In Velm 40 people drowned. Elsewhere 12 people died.", "12"],
  ["In Velm 40 people drowned. The yard bought 12 boats.", "12"],
  ["# Norway quake\n\nThe firm sold 12 lorries.", "12"],
  ["A blast tore through a mill in Velm.\n\nA fire broke out in Tarn.\n\nRescuers found 12 men.", "12"],
  ["A blast tore through a mill in Velm.\n\nIn 1987, 12 people died.", "12"],
  ["A blast tore through a mill in Velm.\n\nWorldwide 12 people died.", "12"],
  ["A blast tore through a mill in Velm.\n\nThe army has lost 12 tanks since May.", "12"],
  ["BEIRUT — An airstrike killed 20 people.\n\nThe attack wounded 12 people.", "12"],
  ["The bus had been carrying 12 people to a casino in Velm.", "12"],
  ["Dozens of Tarners Killed in Nighttime Air Raid", "Dozens"],
  ["The damage from Hurricane Ilva: 12 people died.", "12"],
  ["# Six Soldiers Killed In Ambush\n\nThe army says it will answer.", "Six"],
  ["Police fined 12 men in the South American country.", "12"],
])("no place: %s", (text, quote) => expect(fieldBy("place", text)[quote]).toBeNull());

test.each<[string, Record<string, string | null>]>([
  // names with particles, and the smallest of places that hold each other
  ["A bus overturned outside Santiago de Velm in northern Boria, leaving 12 dead.", { "12": "outside Santiago de Velm" }],
  ["A crash in the town of Velm in Arl in northern Boria killed 12.", { "12": "Velm" }],
  ["A ferry sank in the Arda river in southern Boria, killing 12.", { "12": "Arda river" }],
  ["Some 900 of the dead lived in the province’s capital, Velm.", { "900": "Velm" }],
  ["The worst-hit town was Tarn, 40 km south of Velm.", { "40": "Tarn" }],
  // no places: a fire's name, what an article opens, the north of it
  ["The Alder fire has destroyed 90 homes.", { "90": null }],
  ["The city's population has fallen by 12 percent.", { "12": null }],
  // whose toll it is
  ["Boria raised its toll to 583.", { "583": "Boria" }],
  // an election is its country's
  [
    "Kenya held its presidential runoff on Sunday.\n\nThe election board counted 900 votes.\n\nTurnout was 61 percent. Rents rose by 4 percent.",
    { "900": "Kenya", "61": "Kenya", "4": null },
  ],
  ["Kenya and Ghana held elections.\n\nThe board counted 900 votes.", { "900": null }],
  // a story of one place, and what is of it
  [
    "A rocket struck a school in a walled city in the Arl region, killing 17.\n\nShells fell on the city of el-Harib and killed 40 men.\n\nThe attack left 21 people hurt.",
    { "17": "Arl region", "40": "el-Harib", "21": "el-Harib" },
  ],
  [
    "Striking workers at Rask's Velm mine in Arl accepted an offer.\n\nThe strike left 12 dead.\n\nWages will rise to 900 crowns.",
    { "12": "Velm mine", "900": "Velm mine" },
  ],
])("where: %s", (text, expected) => expect(fieldBy("place", text)).toEqual(expected));
