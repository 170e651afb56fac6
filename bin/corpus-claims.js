#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Thousands of small rules run a little each, so that optimising them takes longer than it saves on the first megabytes (src/scale/compiling.ts tells
// from when on it pays). Flags about patterns are not to be touched: those that Node has run once by now would end the process.
// Later versions of V8 than that of Node 20 have other flags and say so on stderr.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
// Since Node 22 what is compiled is kept for the next run, in a folder of the system's for such things.
module.enableCompileCache?.();
const { main } = await import("../dist/cli/main.js");
main(process.argv);
