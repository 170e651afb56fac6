// Joins the compiled files of dist/ into the three that are entered (the command, the library, a thread) and a few that are loaded when needed: finding,
// reading and compiling two hundred files takes longer than a page of text. Packages stay outside.
// They are scripts (CommonJS), since Node 20 can keep the compiled code of scripts alone (src/cli/kept-code.ts); the library is entered by a module.
// With --maps each part says where in src/ it comes from, for scripts/coverage.mjs; the compiler must have written its maps before.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { withLateValues } from "./made-when-asked.mjs";
import { withWordTests } from "./words-of-patterns.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const isPackage = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const maps = process.argv.includes("--maps");
const withMap = {
  name: "with-map",
  load: (id) =>
    id.startsWith(dist) && id.endsWith(".js")
      ? { code: readFileSync(id, "utf8"), map: JSON.parse(readFileSync(`${id}.map`, "utf8")) }
      : null,
};

const bundle = await rolldown({
  plugins: maps ? [withMap] : [],
  input: { "cli/main": `${dist}/cli/main.js`, library: `${dist}/index.js`, "scale/worker": `${dist}/scale/worker.js` },
  platform: "node",
  external: isPackage,
});
rmSync(`${dist}/parts`, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: dist,
  format: "cjs",
  dynamicImportInCjs: false,
  sourcemap: maps,
  minify: !maps,
  entryFileNames: "[name].cjs",
  chunkFileNames: "parts/[name]-[hash].cjs",
  // what this puts in has no place in src/
  plugins: maps
    ? []
    : [
        { name: "words-of-patterns", renderChunk: (script) => withWordTests(script), generateBundle: inAscii },
        { name: "made-when-asked", renderChunk: (script) => withLateValues(script) },
      ],
});
const { exports } = output.find(({ name }) => name === "library");
writeFileSync(`${dist}/index.js`, `export { ${exports.join(", ")} } from "./library.cjs";\n`);

/** A script with one letter beyond Latin-1 is held with two bytes a letter, and read at half the speed: such letters stand only in strings and patterns, so each can be written out. */
function inAscii(_, files) {
  for (const file of Object.values(files))
    if (file.type === "chunk")
      file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
