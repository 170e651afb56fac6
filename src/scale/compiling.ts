import { setFlagsFromString } from "node:v8";

/** From about here on it pays that V8 compiles hot code as early as it would by itself, which `bin/` put off for the sake of short texts. */
const LONG = 5_000_000;
const USUAL = "--interrupt-budget=135168";

/** Told how many characters are to be read, as they become known; for V8 of Node 20, whose flag it is. */
export function newCompiling(): (characters: number) => void {
  let all = 0;
  return (characters) => {
    const before = all;
    all += characters;
    if (before <= LONG && all > LONG && process.versions.v8.startsWith("11.")) setFlagsFromString(USUAL);
  };
}
