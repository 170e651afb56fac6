import { appendFileSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCase } from "./cases.js";
import { seedsOf } from "./seeds.js";

/** Milliseconds of the processor that a case may take: some for its start, and so many for a kilobyte. */
export const limitOf = (bytes: number): number => 1500 + 250 * (bytes / 1000);

// started by scripts/fuzz.mjs: first and last seed, a file for the seed at work, a file for what fails
const [root, from, to, place, failures] = process.argv.slice(2) as [string, string, string, string, string];
const seeds = await seedsOf(root);
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "corpus-claims-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const atWork = openSync(place, "w");
let before = process.cpuUsage();
const totals = { cases: 0, documents: 0, claims: 0, findings: 0 };
for (let seed = Number(from); seed < Number(to); seed++) {
  writeSync(atWork, String(seed).padStart(12), 0);
  try {
    const { bytes, documents, claims, findings } = await runCase(seed, seeds, folder);
    const now = process.cpuUsage();
    const taken = (now.user - before.user + now.system - before.system) / 1000;
    before = now;
    const isFirst = totals.cases < 200; // while everything is still being compiled
    if (!isFirst && taken > limitOf(bytes)) throw new Error(`${Math.round(taken)} ms for ${bytes} bytes`);
    totals.documents += documents;
    totals.claims += claims;
    totals.findings += findings;
  } catch (error) {
    appendFileSync(failures, `${JSON.stringify({ seed, error: String((error as Error).stack).slice(0, 1500) })}\n`);
  }
  totals.cases++;
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
