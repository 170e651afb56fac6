// Compares a scorer's JSON with the floors of one section of test/floors.json: "ok NAME VALUE" or "not ok NAME VALUE" a floor. A floor is
// { "min": n } or { "max": n }.
//
//   node scripts/check-floors.mjs SECTION REPORT.json
import { readFileSync } from "node:fs";

const [section, file] = process.argv.slice(2);
const floors = JSON.parse(readFileSync(new URL("../test/floors.json", import.meta.url), "utf8"))[section];
if (!floors || !file) {
  console.error("usage: check-floors.mjs SECTION REPORT.json");
  process.exit(2);
}
const report = readReport(file);
for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(floors)) {
  const value = report[name];
  const holds = typeof value === "number" && value >= min && value <= max;
  const floor = min === -Infinity ? `at most ${max}` : `at least ${min}`;
  console.log(`${holds ? "ok" : "not ok"} ${section} ${name} ${value ?? "missing"} (${floor})`);
}

/** A scorer that failed leaves an empty file: then every floor is missed. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
