#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Thousands of small rules and patterns run a little each, so that making them fast takes longer than it saves on the first megabytes: no pattern
// is compiled twice, and functions late (src/scale/compiling.ts tells from when on it pays). Later versions of V8 than that of Node 20 have other
// flags and say so on stderr.
if (process.versions.v8.startsWith("11."))
  for (const flag of ["--no-regexp-tier-up", "--interrupt-budget=1000000"]) setFlagsFromString(flag);
// Since Node 22 what is compiled is kept for the next run, in a folder of the system's for such things.
module.enableCompileCache?.();
const { main } = await import("../dist/cli/main.js");
main(process.argv);
