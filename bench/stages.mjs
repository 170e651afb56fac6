// The stages of the built program over one text, in one process, several times: node bench/stages.mjs FILE ROUNDS. Milliseconds of processor time as JSON.
import { readFileSync } from "node:fs";
import { newDocument } from "../dist/document.js";
import { frameClaims } from "../dist/extract/index.js";
import { figureKey } from "../dist/link/index.js";
import { findQuantities } from "../dist/quantity/index.js";
import { segment } from "../dist/segment/index.js";

const [file, rounds] = process.argv.slice(2);
const decoder = new TextDecoder();
const results = [];
for (let round = 0; round < Number(rounds); round++) {
  const times = {};
  const timed = (stage, run) => {
    const started = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(started);
    times[stage] = (user + system) / 1000;
    return result;
  };
  const text = timed("read", () => decoder.decode(readFileSync(file)));
  const document = newDocument("a", file, text);
  const segments = timed("segment", () => segment(document));
  const readings = timed("quantity", () => findQuantities(document, segments));
  const claims = timed("extract", () => frameClaims(document, segments, readings));
  timed(
    "write",
    () => Buffer.from(claims.map((claim) => JSON.stringify({ ...claim, figure: figureKey(claim) })).join("\n")).length,
  );
  results.push(times);
}
process.stdout.write(`${JSON.stringify(results)}\n`);
