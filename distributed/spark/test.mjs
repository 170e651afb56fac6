// The job on a small cluster of its own, against one process: 10,000 documents, with an executor killed in the map, the driver killed
// between map and reduce, and an executor killed in the reduce of the run that goes on.
import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { writeReports } from "../../bench/reports.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const CLI = join(HERE, "../../bin/corpus-claims.js");
const DOCUMENTS = 10_000;
/** A hung run ends; a busy machine is waited for. */
const PATIENCE = 540_000;
/** Both executors together: quick to start, little memory. */
const CLUSTER = {
  "spark.driver.memory": "512m",
  "spark.executor.memory": "512m",
  "spark.ui.enabled": "false",
  "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
  "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1",
  "spark.log.level": "WARN",
};

const started = [];
process.on("exit", () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
});
process.on("SIGTERM", () => process.exit(143));
const programs = setUp();
const space = mkdtempSync(join(tmpdir(), "corpus-claims-spark-"));
try {
  await testJob();
} finally {
  rmSync(space, { recursive: true, force: true });
}

function setUp() {
  const { status, stdout, stderr } = spawnSync(join(HERE, "set-up.sh"), { encoding: "utf8" });
  if (status === 0) return stdout.trim();
  process.stderr.write(`not run: ${stderr.trim().split("\n").at(-1)}\n`);
  process.exit(status ?? 1);
}

async function testJob() {
  const inputs = await writeReports(join(space, "documents"), { documents: DOCUMENTS, shares: 16, seed: 6 });
  const expected = oneProcess(inputs);

  const first = startJob("first");
  await killExecutor(first, "lines", 4);
  await until(first, "the lines are whole", () => existsSync(join(folderOf("lines"), "_SUCCESS")));
  first.child.kill("SIGKILL");
  await first.ended;
  check("an executor died in the map, and its task was run again", lostTasks(first) > 0, first);
  check("a driver that was killed left no findings", !existsSync(join(space, "out/findings/_SUCCESS")));

  const second = startJob("second");
  await killExecutor(second, "shares", 2);
  check("the run that goes on comes to its end", (await second.ended) === 0, second);
  check("it took the lines as they were", readFileSync(second.log, "utf8").includes("taken as it is: "), second);
  check("an executor died in the reduce, and its task was run again", lostTasks(second) > 0, second);

  const found = await findings();
  const wanted = (await expected).trimEnd().split("\n");
  check(`${wanted.length} findings are those of one process, byte for byte`, found.join("\n") === wanted.join("\n"));
  check("there is something to find", wanted.length > 1000);
}

function check(name, holds, job = null) {
  process.stdout.write(`${holds ? "ok" : "not ok"}  ${name}\n`);
  if (holds) return;
  if (job) process.stdout.write(readFileSync(job.log, "utf8").slice(-6000));
  process.exitCode = 1;
}

/** What `diff` says of all documents at once. */
function oneProcess(inputs) {
  const child = spawn(process.execPath, [CLI, "diff", ...inputs, "--all", "--format", "ndjson", "--quiet"]);
  started.push(child);
  const parts = [];
  child.stdout.on("data", (part) => parts.push(part));
  return new Promise((resolve) => child.on("close", () => resolve(Buffer.concat(parts).toString("utf8"))));
}

/** A driver with two executors of one core each, as processes of their own. */
function startJob(name) {
  const settings = Object.entries(CLUSTER).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
  const job = [join(HERE, "job.py"), "--program", `${process.execPath} ${CLI}`, "--output", join(space, "out")];
  const sizes = ["--split-bytes", "160000", "--reducers", "8"];
  const args = ["--master", "local-cluster[2,1,512]", ...settings, ...job, ...sizes, join(space, "documents")];
  const python = join(programs, "python");
  const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" };
  const child = spawn(join(programs, "spark-submit"), args, { cwd: space, env, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  const log = join(space, `${name}.log`);
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const ended = new Promise((resolve) => child.on("exit", (code) => resolve(code)));
  return { child, log, ended };
}

/** Kills one executor of ours once some tasks of the step are done and others are at work. */
async function killExecutor(job, step, tasks) {
  const done = () => filesIn(join(folderOf(step), "_temporary/0")).filter((file) => file.startsWith("task_")).length;
  await until(job, `${tasks} tasks of the ${step} are done`, () => done() >= tasks);
  const before = lostTasks(job);
  // one that was between two tasks loses none: the next is tried
  for (let tries = 0; tries < 3 && lostTasks(job) === before && !isWhole(step); tries++) {
    const [executor] = executorsOf(job.child.pid);
    if (executor !== undefined) process.kill(executor, "SIGKILL");
    const start = Date.now();
    while (lostTasks(job) === before && !isWhole(step) && Date.now() - start < 8000) await sleep(50);
  }
}

function isWhole(step) {
  return existsSync(join(folderOf(step), "_SUCCESS"));
}

function folderOf(step) {
  return join(space, "out", filesIn(join(space, "out")).find((name) => name.startsWith(`${step}-`)) ?? step);
}

function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function until(job, what, holds) {
  const start = Date.now();
  while (!holds()) {
    if (job.child.exitCode !== null || Date.now() - start > PATIENCE) {
      process.stdout.write(`${readFileSync(job.log, "utf8").slice(-6000)}\nnot ok  ${what}\n`);
      job.child.kill("SIGKILL");
      process.exit(1);
    }
    await sleep(50);
  }
}

/** Processes that the driver started, by the table of processes. */
function executorsOf(driver) {
  const rows = spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 2 ** 26 })
    .stdout.split("\n")
    .map((row) => /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s(?<command>.*)/.exec(row)?.groups)
    .filter(Boolean);
  const below = (pid) => rows.filter(({ parent }) => Number(parent) === pid).flatMap((row) => [row, ...below(Number(row.pid))]);
  return below(driver)
    .filter(({ command }) => command.includes("CoarseGrainedExecutorBackend"))
    .map(({ pid }) => Number(pid));
}

/** Tasks that ended because their executor did, as the driver tells. */
function lostTasks({ log }) {
  return readFileSync(log, "utf8").match(/Lost task \S+ in stage .*ExecutorLostFailure/g)?.length ?? 0;
}

async function findings() {
  const folder = join(space, "out/findings");
  const files = readdirSync(folder).filter((file) => file.endsWith(".parquet"));
  const rows = [];
  for (const name of files) {
    const file = await asyncBufferFromFile(join(folder, name));
    rows.push(...(await parquetReadObjects({ file, columns: ["at", "json"] })));
  }
  return rows.sort((a, b) => Number(a.at - b.at)).map(({ json }) => json);
}
