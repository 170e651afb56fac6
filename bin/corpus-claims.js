#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "../dist/cli/main.js";

// Many small rules run a little each: compiling them as early as V8 would takes longer than it saves on the first megabytes.
// Later versions than that of Node 20 do not know the flag and say so on stderr.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=400000");
main(process.argv);
