// Lists the licences of what is shipped: packages that an installation brings along, and packages of which a part is built into ours.
//   node scripts/list-licences.mjs            prints docs/licences.md
//   node scripts/list-licences.mjs --write    writes it
//   node scripts/list-licences.mjs --texts    writes dist/licences.txt, the licences of what is built in, as their authors ask of every copy
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL("package-lock.json", ROOT), "utf8"));

/** Packages that the build takes into dist/, and for what. */
const BUILT_IN = {
  compromise: "word classes and verb forms",
  "d3-scale": "axes of the report",
  "d3-shape": "lines of the report",
};
/** Licences that a package.json states in no SPDX form, as the text beside it says. */
const STATED = { BSD: "BSD-2-Clause" };

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const licenceOf = (path) => STATED[packages[path].license] ?? packages[path].license ?? "none stated";

/** Where `name` is found from the package at `path`, as Node looks for it. */
function placeOf(name, path) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const place = `${at ? `${at}/` : ""}node_modules/${name}`;
    if (packages[place]) return place;
    if (!at) return null;
  }
}

/** Paths of packages and of all that they need, each with the first package that asks for it. */
function closure(names) {
  const found = new Map();
  const visit = (name, path, by) => {
    const place = placeOf(name, path);
    if (place === null || found.has(place)) return;
    found.set(place, by);
    for (const next of Object.keys(packages[place].dependencies ?? {})) visit(next, place, name);
  };
  for (const name of names) visit(name, "", "");
  return [...found].sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a < b ? -1 : 1));
}

const installed = closure(Object.keys(packages[""].dependencies));
/** Of compromise the words alone are taken, nothing of what it needs to run. */
const builtIn = [["node_modules/compromise", ""], ...closure(["d3-scale", "d3-shape"])];
const table = (rows, last) =>
  [`| package | version | licence | ${last} |`, "| - | - | - | - |"]
    .concat(rows.map(([path, why]) => `| ${nameOf(path)} | ${packages[path].version} | ${licenceOf(path)} | ${why} |`))
    .join("\n");

function page() {
  return `# Licences

corpus-claims is under the MIT licence. This page is written by \`node scripts/list-licences.mjs --write\` from the lock file.

## Installed beside it

${table(
  installed.map(([path, by]) => [path, by || "ours"]),
  "asked for by",
)}

## Built into it

The licence texts of these are in \`dist/licences.txt\` of the package.

${table(
  builtIn.map(([path, by]) => [path, BUILT_IN[nameOf(path)] ?? `asked for by ${by}`]),
  "for",
)}
`;
}

function texts() {
  return builtIn
    .map(([path]) => {
      const folder = new URL(`${path}/`, ROOT);
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text = file ? readFileSync(new URL(file, folder), "utf8").trim() : `Licence: ${licenceOf(path)}`;
      return `${nameOf(path)} ${packages[path].version}\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

if (process.argv.includes("--texts")) writeFileSync(new URL("dist/licences.txt", ROOT), texts());
else if (process.argv.includes("--write")) writeFileSync(new URL("docs/licences.md", ROOT), page());
else process.stdout.write(page());
