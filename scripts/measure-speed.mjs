// Measures the built program, start-up included: the best of several runs, so that a busy machine does not fail a build.
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

/** Milliseconds of the fastest of `runs` runs; a run that fails takes for ever. */
function fastest(args, runs) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    if (status === 0) best = Math.min(best, performance.now() - started);
  }
  return best;
}

const nothing = fastest(["-e", "0"], 7);
const help = fastest([cli, "--help"], 7);
const page = join(mkdtempSync(join(tmpdir(), "corpus-claims-")), "page.txt");
writeFileSync(page, "The ferry carried 214 people across the sound on 3 May 2019, the harbour master said.\n\n".repeat(12));
const start = fastest([cli, "extract", page, "--format", "ndjson"], 7);
rmSync(dirname(page), { recursive: true });
const extract = fastest([cli, "extract", folder, "--format", "ndjson"], 3);
console.log(
  JSON.stringify({
    extractSeconds: +(extract / 1000).toFixed(3),
    helpRatio: +(help / nothing).toFixed(2),
    startRatio: +(start / nothing).toFixed(2),
  }),
);
