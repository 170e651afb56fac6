import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  // one sentence tells of the men and of the arms of one side
  ["Some 120 Kenyan soldiers were killed and wounded, and nine lorries were destroyed.", { "120": "Kenya", nine: "Kenya" }],
  ["In the clash 14 Kenyan soldiers and nine gunmen were killed.", { "14": "Kenya", nine: null }],
  ["Kenyan forces killed 40 fighters and lost two tanks.", { "40": null, two: "Kenya" }],
  // the sentence before says whose losses they are
  ["They know the losses of the Chadian army. As of today, the losses amount to 1,340 soldiers.", { "1,340": "Chad" }],
  ["The Chadian losses are heavy. More than 90 tanks. About 17 aircraft.", { "90": "Chad", "17": "Chad" }],
  ["The Chadian losses are heavy. Kenya lost 17 tanks.", { "17": "Kenya" }],
  ["The losses of the Chadian army are heavy. We destroyed 12 tanks.", { "12": null }],
  // one teller goes on
  [
    "Kenya said 40 Somali soldiers had been killed. “Nine tanks were burned out,” its ministry said.",
    { "40": "Somalia", Nine: null },
  ],
  [
    "Kenya said 40 Somali soldiers had been killed. “Nine tanks were destroyed and two tanks were captured,” said the statement.",
    { "40": "Somalia", Nine: "Somalia", two: "Somalia" },
  ],
  [
    "Kenya said 40 Somali soldiers had been killed. Three soldiers were wounded, the army said.",
    { "40": "Somalia", Three: null },
  ],
  ["Kenya said 40 Somali soldiers had been killed. Chad said 12 tanks were destroyed.", { "40": "Somalia", "12": null }],
  ["Kenya said 40 Somali soldiers had been killed. Its own losses were three tanks, the ministry said.", { three: null }],
  ["NATO jets struck 12 tanks of the Serb forces. We also struck seven lorries.", { "12": "Serbia", seven: "Serbia" }],
  // "enemy" and "our" in the mouth of whoever is named as the source
  [
    "According to a Kenyan government statement, 40 enemy tanks were destroyed. Somali forces had crossed the river.",
    { "40": "Somalia" },
  ],
  ["“Our pilots flew 212 sorties,” the Kenyan air force spokesman said.", { "212": "Kenya" }],
  // prisoners of those who speak
  ["We took 480 Chadian prisoners. In all 1,900 prisoners are now in our hands.", { "480": "Chad", "1,900": "Chad" }],
  ["A witness saw 480 Chadian prisoners. The army said 12 men were captured.", { "12": null }],
  // people of a land, and more of them
  ["Russian and Georgian forces fought on. In Georgia 228 civilians were killed.", { "228": "Georgia" }],
  ["In France 14 civilians were killed by the flood.", { "14": null }],
  [
    "Some 2 million Somalis have fled to Kenya, and 5 million more are displaced.",
    { "2 million": "Somalia", "5 million": "Somalia" },
  ],
])("whose: %s", (text, expected) => expect(fieldBy("side", text)).toMatchObject(expected));
