import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  ["Police detained 19 people in Minsk and 7 in Brest.", { "19": "Minsk", "7": "Brest" }],
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
  ["Chad reported 360 deaths.", { "360": "Chad" }],
  ["With 75 deaths, Sorrel is the worst-hit area.", { "75": "Sorrel" }],
  ["Some 45,000 people were evacuated from Velm.", { "45,000": "Velm" }],
  ["Some 9,000 people left Velm and 7,000 people entered Chad.", { "9,000": "Velm", "7,000": "Chad" }],
  ["In Velm 458 bodies were found. Of them, 12 were children.", { "458": "Velm", "12": "Velm" }],
  ["Arl has an area of 40 square kilometres.", { "40": "Arl" }],
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
])("no place: %s", (text, quote) => expect(fieldBy("place", text)[quote]).toBeNull());
