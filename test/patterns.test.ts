import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { newDocument } from "../src/document.js";
import { extractDocument } from "../src/pipeline.js";

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

/** Milliseconds below which the clock tells more of the machine than of the text. */
const FEW = 20;

describe("four times the text takes no ten times as long", () => {
  const timeOf = (text: string): number => {
    const started = performance.now();
    extractDocument(newDocument("a", "a.txt", text));
    return performance.now() - started;
  };
  test.each(TRAPS)("%s", { timeout: 300_000 }, (_, part) => {
    const once = part.repeat(Math.ceil(15_000 / part.length));
    timeOf(once); // compiled
    // paired, so that whatever else the machine does hits both; the best of the pairs counts
    const ratios = [0, 1, 2].map(() => timeOf(once.repeat(4)) / Math.max(FEW, timeOf(once)));
    expect(Math.min(...ratios)).toBeLessThan(10);
  });
});
