// Times the built program against its peers on generated text: paired, repeated, medians and ratios. bench/README.md says how to read it.
//
//   node bench/run.mjs [--runs 5] [--quick] [--json FILE] [--keep FOLDER]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { newWriter, writeFiles } from "./generate.mjs";
import { PEERS } from "./peers.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CLI = join(HERE, "../bin/corpus-claims.js");
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    quick: { type: "boolean", default: false },
    json: { type: "string", default: join(HERE, "results.json") },
    keep: { type: "string" },
  },
});
const RUNS = Number(options.runs);
const SHRINK = options.quick ? 10 : 1;

// The highest resident memory of a process, told on file descriptor 3 when it ends.
const TELL_MEMORY = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** Runs a process; gives its wall time in milliseconds and its peak memory in MiB. */
function run(args) {
  const started = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", TELL_MEMORY, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`exit ${status}: node ${args.join(" ")}`);
  return { ms, memory: Number(output[3].toString()) / 1024 };
}

const ours = (path) => [CLI, "extract", path, "--format", "ndjson", "--quiet"];
const theirs = (peer, path) => [join(HERE, "task.mjs"), peer, path];

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Both sides one right after the other, the order changing, so that what else the machine does hits both alike. */
function paired(left, right, runs = RUNS) {
  const pairs = [];
  for (let i = 0; i < runs; i++) {
    const first = i % 2 ? right : left;
    const [a, b] = [run(first), run(first === left ? right : left)];
    pairs.push(first === left ? [a, b] : [b, a]);
  }
  return {
    left: median(pairs.map(([a]) => a.ms)),
    right: median(pairs.map(([, b]) => b.ms)),
    ratio: median(pairs.map(([a, b]) => a.ms / b.ms)),
    spread: [Math.min(...pairs.map(([a, b]) => a.ms / b.ms)), Math.max(...pairs.map(([a, b]) => a.ms / b.ms))],
    memory: median(pairs.map(([a]) => a.memory)),
    otherMemory: median(pairs.map(([, b]) => b.memory)),
  };
}

function makeTexts(folder) {
  const file = (name, bytes, seed, how) => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, newWriter(seed).text(bytes, how));
    return path;
  };
  const files = (name, count, seed) => {
    writeFiles(join(folder, name), { count, bytes: 10_000, seed, density: 0.5 });
    return join(folder, name);
  };
  return {
    large: file("large", 20_000_000 / SHRINK, 1),
    quarter: file("quarter", 5_000_000 / SHRINK, 2),
    line: file("line", 5_000_000 / SHRINK, 3, { oneLine: true }),
    quarterLine: file("quarter-line", 1_250_000 / SHRINK, 4, { oneLine: true }),
    stages: file("stages", 2_000_000 / SHRINK, 5),
    tiny: file("tiny", 1_000, 6),
    many: files("many", 2000 / SHRINK, 7),
    some: files("some", 500 / SHRINK, 8),
    sized: (bytes) => file(`text-${bytes}`, bytes, 9),
  };
}

const isThere = (peer) => {
  if (peer.id === "read") return true;
  const name = {
    chrono: "chrono-node",
    wink: "wink-nlp",
    "recognizers-number": "@microsoft/recognizers-text-number",
    "recognizers-unit": "@microsoft/recognizers-text-number-with-unit",
  }[peer.id];
  try {
    createRequire(import.meta.url).resolve(name ?? "compromise");
    return true;
  } catch {
    return false;
  }
};

/** Rows of the table: what, the ratio that counts, the goal, how it stands. */
function measure(texts) {
  const rows = [];
  const add = (what, result, goal = null) => {
    rows.push({ what, ...result, goal, met: goal === null ? null : result.ratio <= goal });
    show(rows.at(-1));
  };
  for (const peer of PEERS.filter(isThere)) {
    const goals = { read: 10, chrono: 0.5, "compromise-two": 1 / 30 };
    const slow = peer.bytes < Infinity;
    const path = slow ? texts.sized(peer.bytes / SHRINK) : texts.large;
    add(
      `${slow ? size(peer.bytes / SHRINK) : size(20e6 / SHRINK)}: ours / ${peer.title}`,
      paired(ours(path), theirs(peer.id, path)),
      goals[peer.id] ?? null,
    );
    if (!slow)
      add(`${2000 / SHRINK} files: ours / ${peer.title}`, paired(ours(texts.many), theirs(peer.id, texts.many)), goals[peer.id]);
  }
  add("ours: four times the text / once", paired(ours(texts.large), ours(texts.quarter)), 4.4);
  add("ours: a line four times as long / once", paired(ours(texts.line), ours(texts.quarterLine)), 4.4);
  add("ours: 1 KB / node -e 0", paired(ours(texts.tiny), ["-e", "0"]), 2.5);
  const many = paired(ours(texts.many), ours(texts.some));
  add("ours: four times the files / once", many, 4.4);
  return { rows, memory: memoryOf(rows, many) };
}

const memoryOf = ([large], many) => ({ large: large.memory, many: many.memory, someFiles: many.otherMemory });

const size = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`.padStart(9);

function show({ what, left, right, ratio, spread, goal, met }) {
  const verdict = goal === null ? "" : `  goal ${goal >= 1 ? goal : `1/${Math.round(1 / goal)}`}: ${met ? "met" : "not met"}`;
  const ratios = `${ratio.toFixed(3).padStart(9)} (${spread.map((value) => value.toFixed(3)).join(" to ")})`;
  console.log(`${what.padEnd(58)}${seconds(left)} /${seconds(right)} =${ratios}${verdict}`);
}

function stagesOf(texts) {
  const { stdout } = spawnSync(process.execPath, [join(HERE, "stages.mjs"), texts.stages, String(Math.max(3, RUNS))], {
    encoding: "utf8",
  });
  const rounds = JSON.parse(stdout);
  return Object.fromEntries(Object.keys(rounds[0]).map((stage) => [stage, median(rounds.map((times) => times[stage]))]));
}

function main() {
  if (!existsSync(join(HERE, "../dist/cli/main.js"))) throw new Error("not built: npm run build");
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), "corpus-claims-bench-"));
  mkdirSync(folder, { recursive: true });
  try {
    const missing = PEERS.filter((peer) => !isThere(peer)).map(({ title }) => title);
    if (missing.length > 0) console.log(`not installed, left out (npm ci --prefix bench): ${missing.join("; ")}\n`);
    const texts = makeTexts(folder);
    const { rows, memory } = measure(texts);
    const stages = stagesOf(texts);
    console.log(`\nstages on ${size(2e6 / SHRINK)}, median of the rounds of one process`);
    for (const [stage, ms] of Object.entries(stages)) console.log(`  ${stage.padEnd(10)}${seconds(ms)}`);
    console.log(
      `\npeak memory: ${memory.large.toFixed(0)} MiB on one file of ${size(20e6 / SHRINK)}, ${memory.many.toFixed(0)} MiB on ${2000 / SHRINK} files, ${memory.someFiles.toFixed(0)} MiB on ${500 / SHRINK}`,
    );
    const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine, runs: RUNS, quick: options.quick, rows, stages, memory, missing }, null, 2)}\n`,
    );
  } finally {
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  }
}

main();
