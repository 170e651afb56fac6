#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

const isOfNode20 = process.versions.v8.startsWith("11.");
const main = fileURLToPath(new URL("../dist/cli/main.cjs", import.meta.url));

// Thousands of small rules run a little each, so that optimising them takes longer than it saves on the first megabytes (src/scale/compiling.ts tells
// from when on it pays). Flags about patterns are not to be touched: those that Node has run once by now would end the process.
// Later versions of V8 than that of Node 20 have other flags and say so on stderr.
function setFlags() {
  for (const flag of ["--interrupt-budget=1000000", "--no-always-sparkplug", "--heap-growing-percent=0"])
    setFlagsFromString(flag);
}
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
