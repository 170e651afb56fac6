import { expect, test } from "vitest";
import { claimsOf } from "./claims.js";

/** The more a reading rests on, the surer it is. */
test.each([
  ["The army lost 12 tanks.", 0.98],
  ["Trucks – 97 were burnt, 14 were towed away.", 0.98],
  ["They dug 12 wells.", 0.94],
  ["They met 12 bakers.", 0.91],
  ["The number of wells reached 30.", 0.87],
  ["Six wells were dug. Nine more were filled.", 0.78],
  ["By Sunday it had climbed to 23.", 0.1],
  ["The bridge opened on 3 May 2019.", 0.97],
])("%s %s", (text, confidence) => {
  expect(claimsOf(text).at(-1)?.confidence).toBe(confidence);
});
