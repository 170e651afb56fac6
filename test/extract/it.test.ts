import { expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

const told = (text: string): string[] => claimsOf(text).map(brief).slice(-1);

test.each([
  ["The blaze spread on Tuesday. It is now 40 percent contained.", ["40 blaze/level"]],
  ["The corridor was opened in May. It is 5 km wide.", ["5 corridor/width"]],
  ["A wildfire broke out near Velm. It was small. It has burned 900 acres.", ["900 wildfire/area"]],
  // a person, a name, a weather, a sum, and a clause between
  ["The mayor spoke at noon. It was 40 degrees.", ["40 temperature/temperature"]],
  ["The minister said the tunnel was late. It is 12 km long.", ["12 null/length"]],
  ["Orlo Motors cut jobs. It is 40 percent full.", ["40 null/level"]],
  ["The dam is old. It needs 4 million euros.", ["4 million null"]],
  ["The bridges are old. It is 40 metres long.", ["40 null/length"]],
  ["The dam is old.\n\nIt is 40 metres high.", ["40 null/height"]],
  // a pace
  ["Losses in the second week were about 850 a day.", ["850 loss"]],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));
