import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  // where they go, not where they came from
  [
    "Some 40,000 herders crossed from Sudan into Chad after fighting began in Tarn, and 900 walked to Velm.",
    { "40,000": "Chad", "900": "Velm" },
  ],
  ["Kenya reported 40 cases, while 700 people fled to Chad.", { "40": "Kenya", "700": "Chad" }],
  ["Some 700 people fled to safety in Velm.", { "700": "Velm" }],
  ["Some 700 people have fled into neighbouring countries.", { "700": "neighbouring countries" }],
  ["The road runs 700 km to other countries.", { "700": null }],
  // named in the phrase
  ["Rebels raided 17 Tarn villages near the Velm border.", { "17": "Tarn" }],
  ["The flood reached 17 out of Nepal's 75 districts.", { "17": "Nepal", "75": "Nepal" }],
  ["The flood reached 17 Velm Bank branches.", { "17": null }],
  ["The quake struck Tarn, home to 90,000 people, in the Velm county.", { "90,000": "Tarn" }],
  ["Tarn and Velm are the worst hit, with 40 and 60 dead respectively.", { "40": "Tarn", "60": "Velm" }],
  ["Arl was the worst hit in Velm province, where 17 people died.", { "17": "Velm province" }],
  ["The worst hit was Tarn, 250 km (150 miles) west of Velm, where 17 people died.", { "17": "Tarn" }],
  ["In a remote area of Chad's northwest 17 people died.", { "17": "Chad" }],
  // those who see to things at home
  ["The Kenyan health ministry said 17 people had died.", { "17": "Kenya" }],
  ["The Kenyan defence ministry said 17 people had died.", { "17": null }],
  ["Kenyan police are looking for 85 boys.", { "85": "Kenya" }],
  ["Kenyan soldiers are looking for 85 boys.", { "85": null }],
  ["Floods in Tarn are receding. “Some 85 huts were swept away,” Tarn governor Lena Harp said.", { "85": "Tarn" }],
  ["The Disaster Management Authority (DMA) of Tarn said 85 men had died.", { "85": "Tarn" }],
  ["The Department of Civil Affairs said 85 men had died.", { "85": null }],
  ["The Kenyan minister said 266 people were hurt in his country.", { "266": "Kenya" }],
  [
    "A storm hit Kenya. In the town of Velm roofs flew. The national disaster agency said 266 people were hurt.",
    { "266": "Kenya" },
  ],
  ["In Sudan a blast shook Arl, killing six. Doctors had 230 wounded in the capital. Khartoum was quiet.", { "230": "Khartoum" }],
  ["A quake shook Tarn and was felt across Velm. Some 17 men died.", { "17": "Tarn" }],
  // what other lands do is done at no place of the story
  ["A quake hit Turkey. In Adana, 14 blocks fell. Greece has sent 36 rescuers.", { "14": "Adana", "36": null }],
  ["A quake hit Turkey. In Adana, 14 blocks fell. Some 36 rescuers are at work.", { "14": "Adana", "36": "Adana" }],
  ["In Goris, villagers cooked 3,000 meals. Azerbaijan said 192 of its soldiers were killed.", { "3,000": "Goris", "192": null }],
  // a clause and its own place
  ["Turnout in Arica was 32 percent, and in Temuco it reached 60 percent.", { "32": "Arica", "60": "Temuco" }],
  ["Guns fired 17 rockets on Sunday, four of them at Sderot. Nine men died.", { "17": null, four: "Sderot", Nine: null }],
  ["Tanks entered Rafah and killed 12 men.", { "12": "Rafah" }],
  ["Tanks entered Rafah, the army said, and in Velm 12 men died.", { "12": "Velm" }],
  ["Frigates sailed from Rota in Spain, where four destroyers are kept.", { four: "Rota" }],
  ["Gunmen took three girls close to the town of Arl.", { three: "Arl" }],
  ["The gunmen were close to victory. They took three girls to the town of Arl.", { three: null }],
  ["Orlo Motors will shut its plant in Leeds. In Spain its sales fell. Teck sold 66,000 cars there.", { "66,000": "Spain" }],
  [
    "Some 600 men are in the Arl settlement in Velm District. The settlement has room for another 900.",
    { "600": "Arl settlement", "900": "Arl settlement" },
  ],
  ["Rebels of the Southern Front stormed a post at Velm. The army said it killed 21 rebels.", { "21": "Velm" }],
  ["Gunmen seized 276 boys in Arl, part of a long revolt. It has left 15,000 people dead.", { "276": "Arl", "15,000": null }],
  // an event told of as known
  ["Gunmen stormed a post in the Tarn district. The guards fled. Five men were wounded in the clash.", { Five: "Tarn district" }],
  ["Gunmen stormed a post in the Arl area of the Tarn district. The guards fled. Five died in the clash.", { Five: "Arl area" }],
  ["Gunmen stormed posts in Tarn and in Velm. Five men were wounded in the clash.", { Five: null }],
])("where: %s", (text, expected) => expect(fieldBy("place", text)).toMatchObject(expected));
