import { defineConfig } from "vitest/config";

export default defineConfig({
  // one worker a core: work is measured by the time of the processor, and many tests wait for a process of their own
  test: {
    include: ["test/**/*.test.ts"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: process.env.CORPUS_CLAIMS_PROCESSES ? ["test/processes.ts"] : [],
    coverage: {
      include: ["src/**/*.ts"],
      // types alone, words alone, and what runs in a browser, where test/e2e opens it
      exclude: ["src/lexicon/**", "src/report-page/**", "src/generated/**"],
      reporter: ["json"],
    },
  },
});
