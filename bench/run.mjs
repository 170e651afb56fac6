// Times the built program against its peers on generated text: paired, repeated, medians and ratios. bench/README.md says how to read it.
//
//   node bench/run.mjs [--runs 3] [--quick] [--json FILE] [--keep FOLDER]
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
    runs: { type: "string", default: "3" },
    quick: { type: "boolean", default: false },
    json: { type: "string", default: join(HERE, "results.json") },
    keep: { type: "string" },
  },
});
const RUNS = Number(options.runs);
const SHRINK = options.quick ? 10 : 1;

// What a process used when it ends, told on file descriptor 3: processor time in milliseconds, and the highest resident memory.
const TELL = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();writeSync(3,(u+s)/1000+" "+m)})`;

/** Runs a process; gives its processor time in milliseconds, which others on the machine change less than what a clock shows, and its peak memory in MiB. */
function run(args) {
  const { status, output } = spawnSync(process.execPath, ["--import", TELL, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`exit ${status}: node ${args.join(" ")}`);
  const [ms, memory] = output[3].toString().split(" ").map(Number);
  return { ms, memory: memory / 1024 };
}

const ours = (path) => [CLI, "extract", path, "--format", "ndjson", "--quiet"];
const theirs = (peer, path) => [join(HERE, "task.mjs"), peer, path];

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * One process of ours and those it is compared with, all on one text, one right after the other, the order changing with each round, so that
 * what else the machine does hits all alike. Gives for each of the others how it stands to ours.
 */
function compared(left, others, runs) {
  const rounds = Array.from({ length: runs }, (_, i) => {
    const results = others.map(() => null);
    let own = null;
    for (let at = 0; at <= others.length; at++) {
      const which = (at + i) % (others.length + 1);
      if (which === 0) own = run(left);
      else results[which - 1] = run(others[which - 1]);
    }
    return results.map((other) => ({ own, other, ratio: own.ms / other.ms }));
  });
  return others.map((_, at) => summary(rounds.map((round) => round[at])));
}

function summary(pairs) {
  const ratios = pairs.map(({ ratio }) => ratio);
  return {
    left: median(pairs.map(({ own }) => own.ms)),
    right: median(pairs.map(({ other }) => other.ms)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    memory: median(pairs.map(({ own }) => own.memory)),
    otherMemory: median(pairs.map(({ other }) => other.memory)),
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

const GOALS = { read: 10, chrono: 0.5, "compromise-two": 1 / 30 };

/** Rows of the table: what, the ratio that counts, the goal, how it stands. */
function measure(texts) {
  const rows = [];
  const add = (left, others, runs = RUNS) => {
    const commands = others.map(({ args }) => args);
    const results = compared(left, commands, runs);
    for (const [at, { what, goal = null }] of others.entries()) {
      const row = { what, ...results[at], goal, met: goal === null ? null : results[at].ratio <= goal };
      rows.push(row);
      show(row);
    }
    return results;
  };
  const peersOn = (peers, path, what) =>
    peers.map(({ id, title }) => ({ what: `${what}: ours / ${title}`, args: theirs(id, path), goal: GOALS[id] }));
  const peers = PEERS.filter(isThere);
  const fast = peers.filter(({ bytes }) => bytes === Infinity);
  const [large, files] = [size(20e6 / SHRINK), `${2000 / SHRINK} files`];
  add(ours(texts.tiny), [{ what: "1 KB: ours / node -e 0", args: ["-e", "0"], goal: 2.5 }], 5 * RUNS);
  for (const bytes of [...new Set(peers.map((peer) => peer.bytes))].filter(Number.isFinite)) {
    const path = texts.sized(bytes / SHRINK);
    const those = peers.filter((peer) => peer.bytes === bytes);
    add(ours(path), peersOn(those, path, size(bytes / SHRINK)));
  }
  add(ours(texts.line), [{ what: "ours: a line four times as long / once", args: ours(texts.quarterLine), goal: 4.4 }]);
  const onLarge = add(ours(texts.large), [
    ...peersOn(fast, texts.large, large),
    { what: "ours: four times the text / once", args: ours(texts.quarter), goal: 4.4 },
  ]);
  const onFiles = add(ours(texts.many), [
    ...peersOn(fast, texts.many, files),
    { what: "ours: four times the files / once", args: ours(texts.some), goal: 4.4 },
  ]);
  const memory = { large: onLarge[0].memory, many: onFiles[0].memory, someFiles: onFiles.at(-1).otherMemory };
  return { rows, memory };
}

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
  if (!existsSync(join(HERE, "../dist/cli/main.cjs"))) throw new Error("not built: npm run build");
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
