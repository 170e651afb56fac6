import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  // one country under arms, and men of no army
  [
    "Malian troops fought militants near Gao. In the clash 30 gunmen and eight soldiers died. Six security personnel were wounded.",
    { "30": null, eight: "Mali", Six: "Mali" },
  ],
  // the army of another land than the one where it is told
  ["French troops help Mali. Gunmen killed five soldiers near Gao in Mali.", { five: null }],
  ["Malian troops met Chadian troops and some militants. Five soldiers were killed.", { Five: null }],
  ["Malian troops fought militants near Gao. Five nurses and nine office personnel were killed.", { Five: null, nine: null }],
  // the one group that it fights
  [
    "Colombian troops raided a FARC camp. FARC lost its radio. The army killed 14 militants there. The group lost two boats.",
    { "14": "FARC", two: "FARC" },
  ],
  [
    "Colombian troops raided a FARC camp. FARC lost its radio. Three soldiers and 14 militants were wounded there.",
    { Three: "Colombia", "14": "FARC" },
  ],
  ["Colombian troops raided a FARC camp. Nine pro-government fighters were killed.", { Nine: null }],
  ["Malian troops met militants tied to al-Shabaab. Some 14 militants were killed.", { "14": null }],
  ["Colombian troops raided a FARC camp. The army said its losses stood at 16 men.", { "16": "Colombia" }],
  ["Colombian troops raided a FARC camp. The Peruvian army lost 16 men.", { "16": "Peru" }],
  ["Colombian troops raided a FARC camp. An aid group lost 16 men.", { "16": null }],
  [
    "Rebels of the FARC attacked Puerto Arl in Colombia, killing eight policemen. Two police officers were hurt. Nine bank officers were hurt.",
    { eight: "Colombia", Two: "Colombia", Nine: null },
  ],
  ["FARC gunmen killed 40 people in Colombia. A Peruvian army post was burned.", { "40": null }],
  // in the mouth of whoever is named behind the words
  ["Ukrainian guns fell silent. Russian troops struck. We lost four vehicles, the Ukrainian colonel said.", { four: "Ukraine" }],
  ["The Kenyan army said it burned nine Somali tanks. It lost 12 men.", { nine: "Somalia", "12": "Kenya" }],
  ["The Kenyan army marched on. The village is poor. It lost 12 men.", { "12": null }],
  // losses that are told on
  ["Chad's losses are heavy. Some 14 tanks were destroyed. Nine guns were burned.", { "14": "Chad", Nine: "Chad" }],
  ["Chad's losses are heavy. Nine Kenyan guns were burned. Some 14 tanks were destroyed.", { Nine: "Kenya", "14": null }],
  ["Chad's losses are heavy. Some 14 civilians were killed.", { "14": null }],
  ["Chad put its own losses at 14 tanks.", { "14": "Chad" }],
  ["Chad said Kenya had lost 40 tanks and put its own losses at 14.", { "40": "Kenya", "14": "Chad" }],
  ["Some 14,000 South Sudanese live in the camp.", { "14,000": "South Sudan" }],
  ["Some 14,000 ethnic Chinese live in the town.", { "14,000": null }],
  ["Kenya has told of the arrival of 1,400 refugees.", { "1,400": null }],
])("whose: %s", (text, expected) => expect(fieldBy("side", text)).toMatchObject(expected));
