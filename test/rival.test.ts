import { describe, expect, test } from "vitest";
import { isTurned, rivalOf } from "../src/rival.js";
import { claimsOf } from "./extract/claims.js";

describe("a number set against another teller's", () => {
  test.each([
    ["The Blue Cross put the figure at ", "told again"],
    ["The union says the real number is closer to ", "told again"],
    ["Rights groups estimate the total at more than ", "told again"],
    ["The mayor's office put it at about ", "told again"],
    ["The guild counted 48 drowned, while dockers claimed at least ", "set against"],
    ["Police saw 20,000 people, but organisers spoke of ", "set against"],
    ["The firm has 40 shops; the union says ", "set against"],
  ])("%s", (ahead, how) => expect(rivalOf(ahead)).toBe(how));

  test.each([
    ["The ministry said "],
    ["The number of shops is "],
    ["While the harbour was closed, crews towed "],
    ["But the mayor saw to it that "],
    ["They put it in the shed with "],
    ["The ministry said 30 trains were late and "],
  ])("%s: nothing is set against anything", (ahead) => expect(rivalOf(ahead)).toBeNull());

  test("a sentence may turn against the one before", () => {
    expect(isTurned("But the rebels said they had lost nine.")).toBe(true);
    expect(isTurned("The rebels, however, said they had lost nine.")).toBe(true);
    expect(isTurned("The rebels said they had lost nine, but not where.")).toBe(false);
  });
});

describe("what such a number counts", () => {
  const told = (text: string) =>
    claimsOf(text).map(({ quote, item, action, attributedTo }) => [quote, item, action, attributedTo]);

  test("what the other counts, past its parts", () =>
    expect(told("The guild told of 48 dead off Velm, among them nine pilots, whereas dockers claimed at least 70.")).toEqual([
      ["48", "person", "killed", "The guild"],
      ["nine", "pilot", "killed", "The guild"],
      ["70", "person", "killed", "dockers"],
    ]));

  test("what the sentence before counts", () =>
    expect(told("Some 400 sheds were flooded, the ministry said. The Blue Cross put the figure at 650.")).toEqual([
      ["400", "shed", "flooded", "the ministry"],
      ["650", "shed", "flooded", "The Blue Cross"],
    ]));

  test("a crowd is people", () =>
    expect(told("Police put the crowd at 20,000, while organisers spoke of 90,000.")).toEqual([
      ["20,000", "person", "attended", "Police"],
      ["90,000", "person", "attended", "organisers"],
    ]));

  test("not the barns, where people died", () =>
    expect(told("The ministry said 300 barns were burned, but police said five had died.").map(([, item]) => item)).toEqual([
      "barn",
      "person",
    ]));
});
