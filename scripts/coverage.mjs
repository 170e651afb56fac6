// Says which lines and branches of src/ the tests run, in their own process and in those that they start: npm run coverage [files of tests...]
//
// Processes are measured by Node itself (NODE_V8_COVERAGE) on the built program, whose maps lead back to src/. What stands at the same place
// in both counts as run where either ran it; a place that the maps do not tell exactly counts for nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mergeProcessCovs } from "@bcoe/v8-coverage";
import { convert } from "ast-v8-to-istanbul";
import { parseAst } from "rolldown/parseAst";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = `${ROOT}coverage`;
const PROCESSES = `${OUT}/processes`;

/** Tests that measure time, which counting makes longer, and what is read and not run. */
const LEFT_OUT = [
  ...[
    "test/patterns.test.ts",
    "test/properties.test.ts",
    "test/segment/properties.test.ts",
    "test/e2e/**",
    "test/package.test.ts",
  ],
  ...["test/link/figure-key.test.ts", "test/link/status-sums.test.ts", "test/quantity/calendar/no-dates.test.ts"],
];

/** Percent of lines and branches below which a whole run fails. */
const LEAST = { lines: 97.5, branches: 94.5 };

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  return status === 0;
}

function runTests() {
  rmSync(OUT, { recursive: true, force: true });
  run("npx", ["tsc", "-p", "tsconfig.build.json", "--sourceMap"]);
  run(process.execPath, ["scripts/bundle.mjs", "--maps"]);
  const left = LEFT_OUT.flatMap((file) => ["--exclude", file]);
  const args = ["vitest", "run", "--reporter=dot", "--coverage", "--coverage.reportOnFailure", ...left, ...process.argv.slice(2)];
  return run("npx", args, { CORPUS_CLAIMS_PROCESSES: PROCESSES });
}

/** Of the program in dist/, all processes together; a few files at a time, for one file can have megabytes. */
function processes() {
  const ours = new Map();
  for (const name of existsSync(PROCESSES) ? readdirSync(PROCESSES) : []) {
    let covered;
    try {
      covered = JSON.parse(readFileSync(`${PROCESSES}/${name}`, "utf8"));
    } catch {
      continue; // of a process that was killed while it wrote
    }
    for (const script of covered.result)
      if (script.url.includes(`${ROOT}dist/`)) {
        const before = ours.get(script.url);
        const merged = mergeProcessCovs(before ? [{ result: [before] }, { result: [script] }] : [{ result: [script] }]);
        ours.set(script.url, merged.result[0]);
      }
  }
  return [...ours.values()];
}

const keyOf = ({ start }) => `${start.line}:${start.column}`;

// by the place of the whole and which of its ways: the way past an "if" without an "else" has no place of its own
const branchKey = ({ type, loc }, i) => `${type} ${keyOf(loc)} ${i}`;

/** File → places of statements and branches that processes ran. */
async function ranIn(scripts) {
  const ran = new Map();
  for (const { url, functions } of scripts) {
    const path = fileURLToPath(url);
    if (!existsSync(`${path}.map`)) continue;
    const code = readFileSync(path, "utf8");
    const sourceMap = JSON.parse(readFileSync(`${path}.map`, "utf8"));
    const files = await convert({ code, sourceMap, ast: parseAst(code), coverage: { url, functions }, wrapperLength: 0 });
    for (const [file, { statementMap, s, branchMap, b, fnMap, f }] of Object.entries(files)) {
      const places = ran.get(file) ?? { statements: new Set(), branches: new Set(), functions: new Set() };
      for (const [at, count] of Object.entries(s)) if (count > 0) places.statements.add(keyOf(statementMap[at]));
      for (const [at, count] of Object.entries(f)) if (count > 0) places.functions.add(keyOf(fnMap[at].decl));
      for (const [at, counts] of Object.entries(b))
        counts.forEach((count, i) => {
          if (count > 0) places.branches.add(branchKey(branchMap[at], i));
        });
      ran.set(file, places);
    }
  }
  return ran;
}

/** Lines that no test ran, and lines with branches that none took, of one file; adds its numbers to `total`. */
function told(path, { statementMap, s, branchMap, b }, ran, total) {
  const lines = new Map();
  for (const [at, { start }] of Object.entries(statementMap)) {
    const hit = s[at] > 0 || ran?.statements.has(keyOf(statementMap[at]));
    lines.set(start.line, Boolean(lines.get(start.line) || hit));
  }
  const missed = new Set();
  let [all, taken] = [0, 0];
  for (const [at, counts] of Object.entries(b))
    counts.forEach((count, i) => {
      const { locations } = branchMap[at];
      all++;
      if (count > 0 || ran?.branches.has(branchKey(branchMap[at], i))) taken++;
      else missed.add(locations[i].start.line ?? branchMap[at].loc.start.line);
    });
  const unrun = [...lines].filter(([, hit]) => !hit).map(([line]) => line);
  total.lines[0] += lines.size - unrun.length;
  total.lines[1] += lines.size;
  total.branches[0] += taken;
  total.branches[1] += all;
  return { path, unrun, missed: [...missed] };
}

const passed = process.env.COVERAGE_ONLY_REPORT ? true : runTests();
const own = JSON.parse(readFileSync(`${OUT}/coverage-final.json`, "utf8"));
const ran = await ranIn(processes());
const total = { lines: [0, 0], branches: [0, 0] };
const alone = { lines: [0, 0], branches: [0, 0] };
const files = Object.entries(own).map(([path, file]) => {
  told(path, file, null, alone);
  return told(path.slice(ROOT.length), file, ran.get(path), total);
});
const list = files
  .filter(({ unrun, missed }) => unrun.length + missed.length > 0)
  .map(({ path, unrun, missed }) => `${path}\n  lines ${unrun.join(" ") || "-"}\n  branches ${missed.join(" ") || "-"}`);
writeFileSync(`${OUT}/missed.txt`, `${list.join("\n")}\n`);
const percent = ([part, whole]) => `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
console.log(
  `lines ${percent(total.lines)}, branches ${percent(total.branches)}; without processes ${percent(alone.lines)}, ${percent(alone.branches)}`,
);
console.log("coverage/missed.txt lists what no test runs");
const isWhole = process.argv.length < 3 && !process.env.COVERAGE_ONLY_REPORT;
const low = Object.entries(LEAST).filter(([kind, least]) => isWhole && (100 * total[kind][0]) / total[kind][1] < least);
for (const [kind, least] of low) console.log(`${kind} are below ${least} %`);
process.exitCode = passed && low.length === 0 ? 0 : 1;
