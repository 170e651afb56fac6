// Measures the built program, start-up included: the best of several runs in turn, so that a busy machine does not fail a build.
//
//   node scripts/measure-speed.mjs FOLDER     { "extractSeconds": …, "helpRatio": …, "startRatio": … }
//
// The ratios are against `node -e 0`: of the help, and of the claims of a text of 1 KB.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../bin/corpus-claims.js", import.meta.url));
const folder = process.argv[2];

/** Milliseconds that the program takes; one that fails takes for ever. */
function timeOf(args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  return status === 0 ? performance.now() - started : Infinity;
}

/** Milliseconds of the fastest of `rounds` runs of each, in turn: whatever else the machine has to do slows all of them. */
function fastest(programs, rounds) {
  const best = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [at, args] of programs.entries()) best[at] = Math.min(best[at], timeOf(args));
  return best;
}

const page = join(mkdtempSync(join(tmpdir(), "corpus-claims-")), "page.txt");
writeFileSync(page, "The ferry carried 214 people across the sound on 3 May 2019, the harbour master said.\n\n".repeat(12));
const [nothing, help, start] = fastest(
  [
    ["-e", "0"],
    [cli, "--help"],
    [cli, "extract", page, "--format", "ndjson"],
  ],
  15,
);
rmSync(dirname(page), { recursive: true });
const [extract] = fastest([[cli, "extract", folder, "--format", "ndjson"]], 3);
console.log(
  JSON.stringify({
    extractSeconds: +(extract / 1000).toFixed(3),
    helpRatio: +(help / nothing).toFixed(2),
    startRatio: +(start / nothing).toFixed(2),
  }),
);
