import { describe, expect, test } from "vitest";
import { itemOf } from "../../src/link/item.js";

const of = (name: string) => itemOf(name, "equipment");

describe("two names of one thing", () => {
  test.each([
    ["Grad", "BM-21 multiple launch rocket system"],
    ["BM-27", "“Hurricane”"],
    ["Uragan MLRS", "Hurricane"],
    ["Smerch", "BM-30"],
    ["2S1", "Qvozdika"],
    ["Gvozdika self-propelled gun", "“Qvozdika”"],
    ["2S3 Akatsiya", "Acacia"],
    ["TOS-1A Solntsepyok", "TOS flamethrower"],
    ["9K33 Osa", "OSA anti-aircraft missile system"],
    ["Cube anti-aircraft missile system", "2K12 Kub"],
    ["Repellent installation", "Reppelent"],
    ["UAV", "unmanned aerial vehicle"],
    ["Geran-2", "Shahed-136 drone"],
    ["cannon", "artillery piece"],
    ["enemy tank", "tank"],
    ["various radar station", "radar"],
    ["APC", "armored personnel carrier"],
    ["S-300 launch facility", "launch facility of the S-300 complex"],
    ["five-storey dwelling", "five-storey house"],
    ["bridge over the Lenn", "Lenn bridge"],
    ["tunnel under Mount Serra", "Mount Serra tunnel"],
  ])("%s = %s", (one, two) => {
    expect([of(one).id, of(one).names]).toEqual([of(two).id, of(two).names]);
  });
});

describe("a narrower thing", () => {
  test.each([
    ["T-72", "tank"],
    ["T-72 tank", "armoured vehicle"],
    ["infantry fighting vehicle", "armoured vehicle"],
    ["Gvozdika", "self-propelled gun"],
    ["D-30 howitzer", "artillery piece"],
    ["Bayraktar TB2", "drone"],
    ["Su-25", "aircraft"],
    ["civilian", "person"],
    ["child", "person"],
    ["house", "building"],
    ["UAZ truck", "truck"],
  ])("every %s is a %s", (narrow, broad) => {
    expect(of(narrow).classes).toContain(of(broad).id);
    expect(of(broad).classes).not.toContain(of(narrow).id);
    expect(of(narrow).family).toBe(of(broad).family);
  });
});

describe("two things with like names", () => {
  test.each([
    ["infantry fighting vehicle", "tank"],
    ["anti-tank vehicle", "tank"],
    ["anti-tank gun", "tank"],
    ["tank brigade", "tank"],
    ["tank crew", "tank"],
    ["S-300 radar", "S-300 launcher"],
    ["command post", "command post vehicle"],
    ["command post", "outpost"],
    ["truck", "car"],
    ["drone", "aircraft"],
    ["missile system", "missile"],
    ["mortar shell", "mortar"],
    ["TOS firearm", "firearm"],
  ])("%s is no %s", (one, two) => {
    expect(of(one).classes).not.toContain(of(two).id);
  });

  test("a hurricane that blows is no rocket launcher", () => {
    expect(itemOf("hurricane", "count").id).toBe("storm");
    expect(itemOf("Hurricane", "equipment").id).toBe("BM-27 Uragan");
  });

  test("a calibre is one however it is written", () => {
    const [dashed, spaced, glued] = ["122-mm howitzer", "122 mm howitzer", "122mm howitzer"].map(of);
    expect(spaced).toEqual(dashed);
    expect(glued).toEqual(dashed);
    expect(of("152mm howitzer")).not.toEqual(dashed);
    expect(dashed!.id).toBe(of("howitzer").id);
  });
});
