import { expect, test } from "vitest";
import { fieldBy } from "./claims.js";

test.each<[string, string, string]>([
  ["France will send 12 howitzers to Ukraine.", "12", "proposed"],
  ["The ministry plans to buy 36 fighter jets.", "36", "proposed"],
  ["The first draft set the height of the dam at 30 metres.", "30", "proposed"],
  ["In the second option, the width of the road was 14 metres.", "14", "proposed"],
  ["Unemployment is expected to reach 9 percent.", "9", "proposed"],
  ["The union demanded a rise of 8 percent.", "8", "proposed"],
  ["Their position was that 5 towns could be returned.", "5", "proposed"],
  ["A step-by-step solution was proposed. Return of 6 islands in the first stage.", "6", "proposed"],
  ["The general denied that 300 soldiers had deserted.", "300", "denied"],
  ["There were never 40 tanks in the village.", "40", "denied"],
  ["The bridge is not 300 metres long, it is 280.", "300", "denied"],
  ["It is not true that 500 prisoners were shot.", "500", "denied"],
  ["We cannot rebuild the town in two years.", "two", "denied"],
  ["We simply cannot finish it in three months or in four.", "three", "denied"],
  ["If 500 more troops had come, the city would have held.", "500", "hypothetical"],
  ["If the dam breaks, 30,000 people will have to leave.", "30,000", "hypothetical"],
  ["With a treaty, 700 sailors would have survived.", "700", "hypothetical"],
  ["Were there 40 hostages in the building?", "40", "question"],
])("%s", (text, quote, expected) => expect(fieldBy("modality", text)[quote]).toBe(expected));

test.each<[string, string]>([
  ["In the end a rise of 4 percent was agreed.", "4"],
  ["I did not accept this, and as a result an agreement was reached on a tunnel 7 kilometres long.", "7"],
  ["Do you know that we have 31 killed civilians?", "31"],
  ["No fewer than 300 soldiers had surrendered.", "300"],
  ["We do not need help, we have 90 thousand reserves.", "90 thousand"],
  ["Polls suggest that 40 percent of voters stayed at home.", "40"],
  ["Warplanes struck 15 targets near Velm.", "15"],
  ["Even if it rained, 12,000 people marched.", "12,000"],
  ["Not only 12 trucks but the depot burned.", "12"],
  ["The original plan failed; 28 stations were built.", "28"],
])("asserted: %s", (text, quote) => expect(fieldBy("modality", text)[quote]).toBe("asserted"));
