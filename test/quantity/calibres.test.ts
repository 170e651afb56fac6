import { describe, expect, test } from "vitest";
import { amounts } from "./read.js";

describe("calibres", () => {
  test.each([
    ["The cellar held 36 130 mm shells.", ["36"]],
    ["They lost 12 152-mm guns and five 82mm mortars.", ["12", "5"]],
    ["Police found 300 5.45x39 mm cartridges.", ["300"]],
    ["Each of 4 35mm film reels was kept.", ["4"]],
    ["It saw eight rocket launchers (122mm BM-21 Grad) and two mortars (82mm).", ["8", "2"]],
    ["It saw a pipe (82mm) and a valve (40mm, steel).", ["82 mm", "40 mm"]],
    ["Snow lay 60 mm deep after 30 mm of rain.", ["60 mm", "30 mm"]],
    ["The 40 mm gap and the gun were measured.", ["40 mm"]],
    ["A 200 mm pipe, a gun and a bolt lay there.", ["200 mm"]],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));
});
