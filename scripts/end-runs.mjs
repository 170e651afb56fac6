// Ends runs at random moments, by SIGINT, SIGTERM and SIGKILL in turn, and looks at what they leave: `node scripts/end-runs.mjs [runs]`.
// The output must be absent, or whole and the same as that of a run that was left alone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/corpus-claims.js", import.meta.url));
const runs = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-ended-"));
const text = "Rebels destroyed 12 tanks near Strelsau on 3 May 2031. ".repeat(12);
writeFileSync(
  join(folder, "in.ndjson"),
  Array.from({ length: 150 }, (_, i) => `${JSON.stringify({ id: `d${i}`, text })}\n`).join(""),
);
const args = [bin, "extract", "in.ndjson", "-o", "out.csv"];

const started = performance.now();
spawnSync(process.execPath, args, { cwd: folder });
const whole = performance.now() - started;
const right = readFileSync(join(folder, "out.csv"), "utf8");
const CODES = { SIGINT: 130, SIGTERM: 143, SIGKILL: "SIGKILL" };
const tally = { absent: 0, whole: 0, wrong: 0 };
for (let run = 0; run < runs; run++) {
  const signal = Object.keys(CODES)[run % 3];
  for (const name of readdirSync(folder).filter((each) => each.includes("out.csv"))) rmSync(join(folder, name));
  const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
  const timer = setTimeout(() => child.kill(signal), Math.random() * whole * 1.1);
  const ended = await new Promise((resolve) => child.once("close", (code, by) => resolve(code ?? by)));
  clearTimeout(timer);
  const isThere = existsSync(join(folder, "out.csv"));
  const isRight = isThere ? readFileSync(join(folder, "out.csv"), "utf8") === right : ended !== 0;
  // before the program has said what to do at a signal, Node ends by the signal itself
  const isSaid = ended === 0 || ended === CODES[signal] || ended === signal;
  const isClean = signal === "SIGKILL" || readdirSync(folder).every((name) => !name.endsWith(".tmp"));
  if (isRight && isSaid && isClean) tally[isThere ? "whole" : "absent"]++;
  else {
    tally.wrong++;
    console.log(`run ${run}, ${signal}: ended with ${ended}, ${isThere ? "output there" : "no output"}, ${readdirSync(folder)}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${runs} runs: output absent ${tally.absent}, whole ${tally.whole}, wrong ${tally.wrong}`);
process.exitCode = tally.wrong > 0 ? 1 : 0;
