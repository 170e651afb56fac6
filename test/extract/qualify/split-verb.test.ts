import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  // the words that tell stand behind what the verb is done to
  ["Sparks set 40 barns ablaze.", { "40": "burned" }],
  ["Lightning set 900 hectares of heath on fire.", { "900": "burned" }],
  ["The closure threw 900 dockers out of work.", { "900": "laid off" }],
  ["The shells put 12 tanks out of action.", { "12": "destroyed" }],
  ["The council moved 300 villagers to safety.", { "300": "evacuated" }],
  ["The ministry made 40 million dollars in aid available.", { "40 million": "allocated" }],
  ["The firm shut nine pits down.", { nine: "closed" }],
  ["The crew set up 40 tents.", { "40": "built" }],
  ["They set 40 rules.", { "40": "set" }],
  // families of words
  ["Gangs robbed 14 farms.", { "14": "robbed" }],
  ["The gang made off with 30 paintings.", { "30": "stolen" }],
  ["Norway deported 80 men.", { "80": "deported" }],
  ["The yard handed over nine frigates.", { nine: "delivered" }],
  ["The rebels handed over 30 prisoners.", { "30": "returned" }],
  ["Volunteers handed out 700 parcels.", { "700": "distributed" }],
  ["Two bridges came down.", { Two: "destroyed" }],
  ["25 Buk systems are gone.", { "25": "destroyed" }],
  ["The flood drowned 3,000 sheep.", { "3,000": "killed" }],
  ["A boat plucked nine anglers to safety.", { nine: "rescued" }],
  ["The court jailed two smugglers.", { two: "jailed" }],
  ["Police exhumed five bodies.", { five: "exhumed" }],
  ["Insurers put the damage at 40 million euros.", { "40 million": null }],
  ["The storm damaged 40 houses.", { "40": "damaged" }],
])("%s", (text, expected) => expect(fieldBy("action", text)).toMatchObject(expected));
