import { describe, expect, test } from "vitest";
import { brief, claimsBy } from "./claims.js";

describe("numbers without a noun", () => {
  test.each([
    ["Police put the figure at 9,000 and the organisers at 21,000.", ["9,000 null", "21,000 null"]],
    ["By Sunday it had climbed to 23.", ["23 null/level"]],
    ["Thousands of them.", ["Thousands null"]],
    ["Half a million, perhaps more.", ["Half a million null"]],
  ])("%s", (text, expected) => {
    const claims = claimsBy("bare", text);
    expect(claims.map(brief)).toEqual(expected);
    for (const { kind, confidence } of claims) expect([kind, confidence]).toEqual(["count", 0.1]);
  });

  test.each([
    "Nobody knew which one.",
    "Call 020 7946 0345.",
    "The T-80 rolled past.",
    "It fell to 12 houses.",
    "They met in 1997.",
    "Section 12 was struck out.",
  ])("none in: %s", (text) => expect(claimsBy("bare", text)).toEqual([]));
});
