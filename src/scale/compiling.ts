import { setFlagsFromString } from "node:v8";

/** What V8 does once so many characters are to be read, beside what `bin/` tells it for the sake of short texts. */
const STEPS = [
  // thousands of functions are called a few times for each sentence: machine code at the first call, as it is, instead of looking for those that are worth it
  { from: 100_000, flag: "--always-sparkplug" },
  // by now it pays to optimise hot code as early as V8 would by itself
  { from: 5_000_000, flag: "--interrupt-budget=135168" },
] as const;

/** Told how many characters are to be read, as they become known; for V8 of Node 20, whose flags they are. */
export function newCompiling(): (characters: number) => void {
  let all = 0;
  return (characters) => {
    const before = all;
    all += characters;
    if (!process.versions.v8.startsWith("11.")) return;
    for (const { from, flag } of STEPS) if (before <= from && all > from) setFlagsFromString(flag);
  };
}
