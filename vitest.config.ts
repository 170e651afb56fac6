import { defineConfig } from "vitest/config";

export default defineConfig({
  // one worker a core: no test measures by the clock, and many wait for a process of their own
  test: { include: ["test/**/*.test.ts"], isolate: false, maxWorkers: "100%", testTimeout: 120_000 },
});
