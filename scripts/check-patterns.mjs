// Says which regular expressions of src can take more than linear time: literals from the source, built ones from the compiled modules. What
// was found safe is kept in test/patterns.json by its hash, so that only new ones are looked at.
//
//   node scripts/check-patterns.mjs           exit 1 where a new one is worse than linear
//   node scripts/check-patterns.mjs --write   also keeps what was found
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import recheck from "recheck";
import { parseAst } from "rolldown/parseAst";

const ROOT = new URL("../", import.meta.url);
const KEPT = new URL("test/patterns.json", ROOT);
const filesIn = (folder, suffix) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(suffix))
    .sort();

/** "/source/flags" to the file that holds it first. */
const patterns = new Map();
const note = (source, flags, where) => {
  const key = `/${source}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { source, flags, where });
};

function literalsOf(node, where) {
  if (typeof node !== "object" || node === null) return;
  if (node.type === "Literal" && node.regex) note(node.regex.pattern, node.regex.flags, where);
  for (const child of Object.values(node)) literalsOf(child, where);
}

async function builtOnes() {
  const { RegExp: Plain } = globalThis;
  let where = "";
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags = ""]) => {
      if (typeof source === "string") note(source, flags, where);
      return new target(source, flags);
    },
  });
  for (const path of filesIn("src", ".ts").filter((name) => !/^(?:cli|index|report-page|scale.worker)/.test(name))) {
    where = path;
    await import(new URL(`dist/${path.replace(/ts$/, "js")}`, ROOT).href);
  }
  globalThis.RegExp = Plain;
}

for (const path of filesIn("src", ".ts"))
  literalsOf(parseAst(readFileSync(new URL(`src/${path}`, ROOT), "utf8"), { lang: "ts" }), path);
await builtOnes();

const kept = JSON.parse(readFileSync(KEPT, "utf8"));
const known = new Set([...kept.safe, ...kept.undecided, ...Object.keys(kept.accepted)]);
const hashOf = (key) => createHash("sha256").update(key).digest("hex").slice(0, 10);
const found = { safe: [], undecided: [], vulnerable: [] };
for (const [key, { source, flags, where }] of patterns) {
  if (known.has(hashOf(key))) continue;
  const { status, complexity } = recheck.checkSync(source, flags, { checker: "automaton", timeout: 3000 });
  found[status === "unknown" ? "undecided" : status].push(key);
  if (status === "vulnerable") console.log(`${complexity.summary}: ${where} ${key}`);
}
const { safe, undecided, vulnerable } = found;
console.log(`${patterns.size} patterns; new: ${safe.length} linear, ${vulnerable.length} worse, ${undecided.length} undecided`);
if (process.argv.includes("--write")) {
  const there = new Set([...patterns.keys()].map(hashOf));
  const merged = (before, now) => [...new Set([...before, ...now.map(hashOf)])].filter((hash) => there.has(hash)).sort();
  const accepted = Object.fromEntries(Object.entries(kept.accepted).filter(([hash]) => there.has(hash)));
  writeFileSync(
    fileURLToPath(KEPT),
    `${JSON.stringify({ safe: merged(kept.safe, safe), undecided: merged(kept.undecided, undecided), accepted }, null, 2)}\n`,
  );
}
process.exitCode = vulnerable.length > 0 ? 1 : 0;
