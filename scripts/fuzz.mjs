// A long run of test/fuzz: `npm run fuzz -- [cases] [first seed]`. It goes on where it was ended (.fuzz/state.json), prints how fast it is,
// and every seed that fails; `npm run fuzz -- 1 <seed>` runs one of them again.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = `${root}.fuzz`;
const [wanted = "200000", first] = process.argv.slice(2);
const SHARE = 2000;
/** A share of cases that makes no step for so long hangs. */
const PATIENCE = 60_000;

mkdirSync(kept, { recursive: true });
setPriority(15);
const bundle = await rolldown({ input: `${root}test/fuzz/main.ts`, platform: "node", external: /^(?!\.|\/|[A-Za-z]:)/ });
await bundle.write({ dir: `${kept}/run`, entryFileNames: "main.mjs" });

const statePath = `${kept}/state.json`;
const fresh = { next: Number(first ?? 0), cases: 0, documents: 0, claims: 0, findings: 0, seconds: 0, failed: [] };
const state = first === undefined && existsSync(statePath) ? JSON.parse(readFileSync(statePath, "utf8")) : fresh;
const save = () => first === undefined && writeFileSync(statePath, JSON.stringify(state));

while (state.cases < Number(wanted)) {
  const to = state.next + Math.min(SHARE, Number(wanted) - state.cases);
  const started = performance.now();
  const made = await share(state.next, to);
  state.seconds += (performance.now() - started) / 1000;
  for (const name of ["cases", "documents", "claims", "findings"]) state[name] += made[name];
  state.next = made.next;
  state.failed.push(...made.failed);
  save();
  const speed = (state.cases / state.seconds).toFixed(1);
  console.log(`${state.cases} cases, ${speed} a second, ${state.claims} claims, ${state.failed.length} failed`);
  for (const { seed, error } of made.failed) console.log(`  seed ${seed}: ${error.split("\n").slice(0, 12).join("\n    ")}`);
}
process.exitCode = state.failed.length > 0 ? 1 : 0;

/** Seeds from one to below another, in a process of its own: one that hangs or dies names its seed and costs no other. */
async function share(from, to) {
  const [place, failures] = [`${kept}/at`, `${kept}/failures`];
  for (const path of [place, failures]) rmSync(path, { force: true });
  const child = spawn(process.execPath, ["--max-old-space-size=1500", `${kept}/run/main.mjs`, root, from, to, place, failures], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => {
    told += chunk;
  });
  let [last, at] = ["", performance.now()];
  const watch = setInterval(() => {
    const now = existsSync(place) ? readFileSync(place, "utf8") : "";
    if (now !== last) [last, at] = [now, performance.now()];
    else if (performance.now() - at > PATIENCE) child.kill("SIGKILL");
  }, 1000);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  const failed = existsSync(failures)
    ? readFileSync(failures, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];
  if (code === 0 && told !== "") return { ...JSON.parse(told), next: to, failed };
  const seed = Number(existsSync(place) ? readFileSync(place, "utf8") : from);
  failed.push({ seed, error: code === null ? "hangs, or was ended" : `ended with ${code}` });
  return { cases: seed + 1 - from, documents: 0, claims: 0, findings: 0, next: seed + 1, failed };
}
