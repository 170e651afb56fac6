// Mutation testing by a sample: `node scripts/sample-mutants.mjs [how many] [seed]` draws changes at random out of all that can be made to the
// functions of quantity, link and judge, sets each against every test that comes by it, and says how many are noticed and which are not.
// `node scripts/sample-mutants.mjs FILE...` makes all changes of these files. The full run of Stryker (npm run mutation) would take a day.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { instrumented, mutantsOf } from "./mutants/mutate.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const files = given.filter((name) => name.endsWith(".ts"));
const [wanted, seed] = files.length > 0 ? [Number.POSITIVE_INFINITY, 1] : [Number(given[0] ?? 300), Number(given[1] ?? 1)];
const STATE = `${ROOT}coverage/mutants.json`;
setPriority(15);
process.chdir(ROOT);
mkdirSync("coverage", { recursive: true });

const every = ["quantity", "link", "judge"].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `src/${folder}/${name}`),
);
const all = (files.length > 0 ? files : every).flatMap((file) => {
  const code = readFileSync(file, "utf8");
  return mutantsOf(code).map((mutant) => ({ ...mutant, file, line: code.slice(0, mutant.start).split("\n").length }));
});
const chosen = drawn(all.length, wanted).map((at, i) => ({ ...all[at], id: i + 1 }));
for (const file of new Set(chosen.map((mutant) => mutant.file)))
  instrumented(
    readFileSync(file, "utf8"),
    chosen.filter((mutant) => mutant.file === file),
  );
writeFileSync(STATE, JSON.stringify({ chosen, met: {}, noticed: {} }));
spawnSync("npx", ["vitest", "run", "--config", "scripts/mutants/vitest.config.mjs", "--reporter=dot"], {
  stdio: "ignore",
  env: { ...process.env, MUTANTS: STATE },
});
report();

/** Numbers below `of`, each at most once, the same for the same seed. */
function drawn(of, count) {
  const numbers = Array.from({ length: of }, (_, i) => i);
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = 0; i < Math.min(count, of); i++) {
    const other = i + Math.floor(random() * (of - i));
    [numbers[i], numbers[other]] = [numbers[other], numbers[i]];
  }
  return numbers.slice(0, count).sort((a, b) => a - b);
}

function report() {
  const { met, noticed } = JSON.parse(readFileSync(STATE, "utf8"));
  const count = chosen.filter(({ id }) => noticed[id] !== undefined).length;
  const [low, high] = wilson(count, chosen.length).map((share) => (100 * share).toFixed(1));
  for (const { id, file, line, was, changed } of chosen.filter((mutant) => noticed[mutant.id] === undefined))
    console.log(`${file}:${line}  ${oneLine(was)}  ->  ${oneLine(changed)}  (${met[id] ?? 0} tests come by)`);
  const share = ((100 * count) / chosen.length).toFixed(1);
  if (files.length > 0) console.log(`${chosen.length} mutants: ${count} noticed, ${share} %`);
  else
    console.log(
      `${all.length} mutants, ${chosen.length} drawn with seed ${seed}: ${count} noticed, ${share} % (95 %: ${low} to ${high})`,
    );
  for (const part of files.length > 0 ? files : ["src/quantity/", "src/link/", "src/judge/"]) {
    const own = chosen.filter(({ file }) => file.startsWith(part));
    console.log(`  ${part}: ${own.filter(({ id }) => noticed[id] !== undefined).length} of ${own.length}`);
  }
  console.log(`  no test comes by: ${chosen.filter(({ id }) => !met[id]).length}`);
}

function oneLine(code) {
  const line = code.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 90)}...` : line;
}

function wilson(hits, of) {
  const z = 1.96;
  const middle = (hits + (z * z) / 2) / (of + z * z);
  const half = (z / (of + z * z)) * Math.sqrt((hits * (of - hits)) / of + (z * z) / 4);
  return [middle - half, middle + half];
}
