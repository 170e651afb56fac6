import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { newDocument } from "../src/document.js";
import { extractDocument } from "../src/pipeline.js";
import { growthOf, LINEAR } from "./growth.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

test("no pattern takes more than linear time", { timeout: 600_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/check-patterns.mjs")], {
    encoding: "utf8",
  });
  expect({ status, found: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, found: "" });
});

/** What patterns stumble over: long runs of what they repeat, and the end that they wait for never comes. */
const TRAPS: readonly (readonly [string, string])[] = [
  ["capitals", "Aa Bb Cc Dd "],
  ["open brackets", "[(["],
  ["stops", ". . ."],
  ["digits and commas", "1,1,1,1,"],
  ["noughts", "000000 "],
  ["hyphens", "a-b-c-1-"],
  ["possessives", "Boria's "],
  ["according to", "according to the the "],
  ["opening marks", "“ we said 12 "],
  ["months", "May 12 May "],
  ["white space", "12 \t  \u00a0 "],
];

describe("four times the text takes no eleven times as long", () => {
  test.each(TRAPS)("%s", { timeout: 300_000 }, (_, part) => {
    const run = (times: number) => extractDocument(newDocument("a", "a.txt", part.repeat(times)));
    expect(growthOf(run, Math.ceil(15_000 / part.length))).toBeLessThan(LINEAR);
  });
});
