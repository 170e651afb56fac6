// Runs each test once as it is, noting which mutants it comes by, and again with each of them that no test has noticed yet.
import { readFileSync, writeFileSync } from "node:fs";
import { TestRunner } from "vitest";

/** Times that a changed place is come by within one test, beyond which it is taken for a loop without end. */
const ENDLESS = 2_000_000;
const path = process.env.MUTANTS;
const state = { active: 0, count: 0, met: new Set() };

globalThis.mutant = (id) => {
  if (state.active === 0) state.met.add(id);
  if (state.active !== id) return false;
  state.count++;
  if (state.count > ENDLESS) throw new Error("no end");
  return true;
};

export default class extends TestRunner {
  async runTask(test) {
    state.active = 0;
    state.met = new Set();
    await TestRunner.getTestFn(test)();
    if (test.fails) return;
    if (state.met.size === 0) return;
    const kept = JSON.parse(readFileSync(path, "utf8"));
    for (const id of state.met) {
      kept.met[id] = (kept.met[id] ?? 0) + 1;
      if (kept.noticed[id] === undefined && (await isNoticed(test, id))) kept.noticed[id] = test.name;
    }
    state.active = 0;
    writeFileSync(path, JSON.stringify(kept));
  }
}

async function isNoticed(test, id) {
  state.active = id;
  state.count = 0;
  try {
    await TestRunner.getTestFn(test)();
    return false;
  } catch {
    return true;
  }
}
