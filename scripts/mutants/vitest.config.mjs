import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { instrumented } from "./mutate.mjs";

// the tests of a folder come by what is before it too
const FOLDERS = ["quantity", "link", "judge"];
const { chosen } = JSON.parse(readFileSync(process.env.MUTANTS, "utf8"));

const first = FOLDERS.findIndex((folder) => chosen.some(({ file }) => file.startsWith(`src/${folder}/`)));
const last = chosen.every(({ file }) => file.startsWith("src/quantity/")) ? 1 : FOLDERS.length;

export default defineConfig({
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      transform(code, id) {
        const own = chosen.filter(({ file }) => file === relative(process.cwd(), id));
        return own.length > 0 ? { code: instrumented(code, own), map: null } : null;
      },
    },
  ],
  test: {
    include: [...FOLDERS.slice(first, last).map((folder) => `test/${folder}/**/*.test.ts`), "scripts/mutants/golden.check.ts"],
    // tests of time tell nothing here
    exclude: ["test/link/figure-key.test.ts", "test/link/status-sums.test.ts", "test/quantity/calendar/no-dates.test.ts"],
    runner: "./scripts/mutants/runner.mjs",
    isolate: false,
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
