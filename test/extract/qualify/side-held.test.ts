import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, Record<string, string | null>]>([
  ["Toolmaker Grendle employs 4,200 people in three towns.", { "4,200": "Grendle", three: null }],
  ["Dutch brewer Van Holt sold 31 pubs last year.", { "31": "Van Holt" }],
  ["Van Holt is a brewer. The brewer posted a net profit of 62 million euros.", { "62 million": "Van Holt" }],
  [
    "Orlo Motors recalled 18,000 cars. It has built 2 million since 2010.",
    { "18,000": "Orlo Motors", "2 million": "Orlo Motors" },
  ],
  [
    "Orlo Motors makes lorries. The company, which runs nine plants, will shed 640 jobs.",
    { nine: "Orlo Motors", "640": "Orlo Motors" },
  ],
  ["A court in Tarn fined Velm Airlines 3 million dollars.", { "3 million": "Velm Airlines" }],
  [
    "Velm Airlines carried 800,000 passengers, 12 percent more than before.",
    { "800,000": "Velm Airlines", "12": "Velm Airlines" },
  ],
  ["Pharma group Nellin said revenue rose 9 percent to 310 million francs.", { "9": "Nellin", "310 million": "Nellin" }],
  ["Nellin, a maker of vaccines, cut 700 jobs and closed two plants.", { "700": "Nellin", two: "Nellin" }],
  [
    "Orlo Steel plc opened nine shops and closed four, leaving it with 60.",
    { nine: "Orlo Steel", four: "Orlo Steel", "60": "Orlo Steel" },
  ],
  ["Orlo Steel cut jobs. Net debt stood at 40 million euros.", { "40 million": "Orlo Steel" }],
  ["Orlo Steel is Borian. Its two Danish depots burned.", { two: "Orlo Steel" }],
  ["Some 900 miners at Orlo Steel downed tools.", { "900": "Orlo Steel" }],
  ["Peru gave the order to Ventorra of Spain. Ventorra, a builder, has put up 12 bridges.", { "12": "Ventorra" }],
  ["Nordwall said on Tuesday it would cut 900 jobs.", { "900": "Nordwall" }],
  ["Shipping line Marisol lost 40 containers.", { "40": "Marisol" }],
  ["Lomax chief executive Jane Tull said sales rose 4 percent.", { "4": "Lomax" }],
  ["Workers at Tarvo walked out. Tarvo shut nine shops.", { nine: "Tarvo" }],
  // states
  ["Denmark will spend 4 billion kroner on dykes.", { "4 billion": "Denmark" }],
  ["Oslo has ordered 28 helicopters.", { "28": "Norway" }],
  ["The Kenyan government borrowed 900 million dollars.", { "900 million": "Kenya" }],
  ["Peru's exports fell 6 percent in March.", { "6": "Peru" }],
  ["Rome said Ankara had lost 40 soldiers.", { "40": "Turkey" }],
  ["Retreating Chadian soldiers left behind 14 lorries.", { "14": "Chad" }],
  // votes
  ["Orlo Benn is running. Benn took 44 percent of the vote.", { "44": "Orlo Benn" }],
  ["The Lark Party won 31 percent of the vote.", { "31": "Lark Party" }],
])("%s", (text, expected) => expect(fieldBy("side", text)).toMatchObject(expected));

test.each([
  // what a firm says, suffers or is near is not its own
  "Velm Airlines said that 14 people had drowned in the flood.",
  "The storm hit Orlo Motors. Some 300 people died.",
  "Police seized 40 kilos of gold from Orlo Motors.",
  "Analysts at Velm Securities expect inflation of 3 percent.",
  "Kraft Orlo Ltd agreed a takeover of 4 billion dollars.",
  "The Contact Group met. In Tarn 95 percent of the population are farmers.",
  // nor what happened in a country, or what two did
  "A fire in Norway destroyed 14 houses.",
  "In Chile, 40 people were arrested.",
  "Peru and Chad had ten drills.",
  "The glacier of Hofn lost 31 billion tonnes of ice.",
  "Rome could break its record of 40.7 degrees.",
  "Kyiv has 40 schools.",
  "Major Reed said 40 men died. Reed has two sons.",
  "The hospital has 400 beds.",
  "Turin has 40 parks.",
])("nobody's: %s", (text) => expect(Object.values(fieldBy("side", text)).filter((side) => side !== null)).toEqual([]));
