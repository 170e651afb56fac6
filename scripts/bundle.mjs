// Joins the compiled files of dist/ into the three that are entered (the command, the library, a thread) and a few that are loaded when needed: finding,
// reading and compiling two hundred files takes longer than a page of text. Packages stay outside.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { withWordTests } from "./words-of-patterns.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const isPackage = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const bundle = await rolldown({
  input: { "cli/main": `${dist}/cli/main.js`, index: `${dist}/index.js`, "scale/worker": `${dist}/scale/worker.js` },
  platform: "node",
  external: isPackage,
});
rmSync(`${dist}/parts`, { recursive: true, force: true });
await bundle.write({
  dir: dist,
  chunkFileNames: "parts/[name]-[hash].js",
  plugins: [{ name: "words-of-patterns", renderChunk: (script) => withWordTests(script) }],
});
