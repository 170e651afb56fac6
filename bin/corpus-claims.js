#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

const isOfNode20 = process.versions.v8.startsWith("11.");
const main = fileURLToPath(new URL("../dist/cli/main.cjs", import.meta.url));

// Thousands of small rules and patterns run a little each, so that making them fast takes longer than it saves on the first megabytes: functions are
// optimised late (src/scale/compiling.ts tells from when on it pays), and no pattern is compiled to byte code first. The latter by how often a pattern yet
// to be made has to run before it is compiled again: --no-regexp-tier-up would end the process at one that Node has run before.
// Later versions of V8 than that of Node 20 have other flags and say so on stderr.
const FLAGS = ["--regexp-tier-up-ticks=0", "--interrupt-budget=1000000", "--no-always-sparkplug", "--heap-growing-percent=0"];
const setFlags = () => {
  for (const flag of FLAGS) setFlagsFromString(flag);
};
if (isOfNode20) setFlags();

// What is compiled is kept for the next run: by Node itself since version 22.
async function program() {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_V8_COVERAGE } = process.env;
  if (!isOfNode20 || NODE_DISABLE_COMPILE_CACHE || NODE_V8_COVERAGE) {
    module.enableCompileCache?.();
    return module.createRequire(main)(main);
  }
  const { requireKept } = await import("../dist/cli/kept-code.js");
  return requireKept(main, ["commander"], setFlags);
}
(await program()).main(process.argv);
