import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  ["Police detained 19 people in Minsk and 7 in Brest.", { "19": "Minsk", "7": "Brest" }],
  ["The attack in Tarn left 3 dead and 17 injured.", { "3": "Tarn", "17": "Tarn" }],
  ["The landslide buried 300 houses in the village of Yarra.", { "300": "Yarra" }],
  ["The flood destroyed 120 homes in Mira province.", { "120": "Mira province" }],
  ["Turkish warplanes struck 15 bases in northern Iraq.", { "15": "Iraq" }],
  ["The Halden earthquake killed 1,840 people.", { "1,840": "Halden" }],
  ["A drone launched from the territory of Boria in the direction of Velm killed 4 people.", { "4": "Velm" }],
  ["The population of Arl district has reached 80,000.", { "80,000": "Arl district" }],
  ["Soldiers built 20 bunkers along the line of contact.", { "20": "line of contact" }],
  ["The city of Gorna is under siege. Some 900 shells landed on the town.", { "900": "Gorna" }],
  ["They spent 9 million euros on the repair of the occupied territories.", { "9 million": "occupied territories" }],
  ["The talks ended at 20:00 Oslo time.", { "20:00": "Oslo" }],
  ["The shelling of Velm killed 12 people.", { "12": "Velm" }],
  ["Arl has an area of 40 square kilometres.", { "40": "Arl" }],
])("%s", (text, expected) => expect(fieldBy("place", text)).toEqual(expected));

test.each<[string, string]>([
  ["About 60 people were hurt by shelling from Ardanian positions.", "60"],
  ["The court fined 12 men in June.", "12"],
  ["A report in the Times named 12 men.", "12"],
  ["The army lost 12 tanks under President Osman.", "12"],
  ["Because of a Borian attack 12 people died.", "12"],
])("no place: %s", (text, quote) => expect(fieldBy("place", text)[quote]).toBeNull());
