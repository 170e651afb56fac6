import { defineConfig } from "vitest/config";

/** The tests that tell what quantity, link and judge do: what the mutants of `npm run mutation` are set against. Tests of time tell nothing there. */
export default defineConfig({
  test: {
    include: ["test/{quantity,link,judge}/**/*.test.ts"],
    exclude: ["test/link/figure-key.test.ts", "test/link/status-sums.test.ts", "test/quantity/**"],
    isolate: false,
    testTimeout: 120_000,
  },
});
