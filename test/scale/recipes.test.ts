import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { workspace } from "../spawn.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// each case is several processes, and machines that build things are busy
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SHARES = ["share 0", "share-1"];
const space = workspace({
  "bin/corpus-claims": `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/corpus-claims.js" "$@"\n`,
  // for machines without Slurm: runs each job at once, and one that waits for another only where that came to a good end
  "bin/sbatch": `#!/usr/bin/env bash
set -eu
array=none
while [[ $1 == --* ]]; do
  case $1 in
    --array=*) array=\${1#--array=} ;;
    --dependency=afterok:*) grep -qx "\${1#--dependency=afterok:}" jobs.good ;;
    --parsable | --export=ALL | --output=* | --job-name=* | --kill-on-invalid-dep=yes) ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
  esac
  shift
done
echo x >> jobs.all
id=$(wc -l < jobs.all)
if [ "$array" = none ]; then "$@" >&2; else
  for number in $(seq \${array%-*} \${array#*-}); do SLURM_ARRAY_TASK_ID=$number "$@" >&2; done
fi
echo $id >> jobs.good
echo "$id;here"
`,
  // for machines without GNU parallel: one after the other
  "stand-in/parallel": `#!/usr/bin/env bash
set -eu
command=()
while [ $# -gt 0 ] && [ "$1" != ::: ]; do
  case $1 in
    --halt | --env) shift ;;
    *) command+=("$1") ;;
  esac
  shift
done
[ "\${1:-}" != ::: ] || shift
if [ $# -gt 0 ]; then printf '%s\\n' "$@"; else cat; fi | while IFS= read -r one; do "\${command[@]/"{}"/$one}" </dev/null; done
`,
});
let whole = "";

beforeAll(() => {
  cpSync(join(ROOT, "corpus"), join(space.folder, SHARES[0]!), { recursive: true });
  mkdirSync(join(space.folder, SHARES[1]!));
  space.put({
    [`${SHARES[1]}/a.txt`]:
      "The ferry Marisol sank off Port Amery. On the ferry Marisol 44 people died, the Amery Courier wrote on 22 March 2021.",
    [`${SHARES[1]}/empty.txt`]: "Nobody said anything.",
  });
  for (const name of ["bin/corpus-claims", "bin/sbatch", "stand-in/parallel"]) chmodSync(join(space.folder, name), 0o755);
  whole = space.run(["diff", ...SHARES, "--all", "--format", "ndjson"]).stdout;
});
afterAll(() => space.remove());

const run = (script: string, args: readonly string[], out: string) => {
  const isHere = spawnSync("sh", ["-c", "command -v parallel"]).status === 0;
  const path = [join(space.folder, "bin"), ...(isHere ? [] : [join(space.folder, "stand-in")]), process.env.PATH].join(":");
  return spawnSync(join(ROOT, "distributed/sort", script), args, {
    cwd: space.folder,
    encoding: "utf8",
    env: { ...process.env, PATH: path, OUT: out, REDUCERS: "2" },
  });
};

test.each([
  ["parallel.sh", "by-parallel"],
  ["slurm.sh", "by-slurm"],
])("%s gives the findings of one process", (script, out) => {
  const { status, stderr } = run(script, SHARES, out);
  expect({ status, stderr: stderr.replace(/^Academic tradition[\s\S]*$/, "") }).toEqual({ status: 0, stderr: "" });
  expect(whole.split("\n").length).toBeGreaterThan(20);
  expect(space.read(`${out}/findings.ndjson`)).toBe(whole);
});

test("what is there is not made again, what is missing is", () => {
  rmSync(join(space.folder, "by-slurm/partial/1"));
  rmSync(join(space.folder, "by-slurm/findings.ndjson"));
  space.put({ "by-slurm/lines/.killed.tmp": "half of a li" });
  // its documents are gone: what was made of them is left
  rmSync(join(space.folder, SHARES[1]!), { recursive: true });
  expect(run("step.sh", ["map", SHARES[1]!], "by-slurm").status).toBe(0);
  for (const step of [["shuffle"], ["reduce", "0"], ["reduce", "1"], ["settle"]])
    expect(run("step.sh", step, "by-slurm").status).toBe(0);
  expect(space.read("by-slurm/findings.ndjson")).toBe(whole);
});

test("a step that fails leaves nothing, and none goes on behind it", () => {
  const { status } = run("slurm.sh", ["share 0", "no such folder"], "failed");
  expect(status).not.toBe(0);
  expect(readdirSync(join(space.folder, "failed")).sort()).toEqual(["lines", "partial", "shares"]);
  expect(readdirSync(join(space.folder, "failed/lines"))).toEqual(["share 0"]);
});
