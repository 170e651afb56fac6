#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Many small rules run a little each: compiling them as early as V8 would takes longer than it saves on the first megabytes.
// Later versions than that of Node 20 do not know the flag and say so on stderr.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=400000");
// Since Node 22 what is compiled is kept for the next run, in a folder of the system's for such things.
module.enableCompileCache?.();
const { main } = await import("../dist/cli/main.js");
main(process.argv);
