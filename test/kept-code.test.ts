import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { workspace } from "./spawn.js";

const place = workspace({ "a.txt": "The mayor said 40 houses were burned.\n" });
const folder = mkdtempSync(join(tmpdir(), "corpus-claims-code-"));
afterAll(() => {
  place.remove();
  rmSync(folder, { recursive: true, force: true });
});

const extract = (format = "ndjson") =>
  place.run(["extract", "a.txt", "--format", format], { NODE_COMPILE_CACHE: folder, NODE_V8_COVERAGE: "" });
const path = () => join(folder, readdirSync(folder)[0]!);
const hashes = (bytes: Buffer) => bytes.toString("latin1", 0, bytes.indexOf("\n")).match(/"hash":"[^"]+"/g);
const madeAt = () => statSync(path()).mtimeMs;

// later versions of Node keep it themselves
describe.skipIf(!process.versions.v8.startsWith("11."))("compiled code that is kept for the next run", () => {
  let first: ReturnType<typeof extract>;
  let code: Buffer;
  beforeAll(() => {
    first = extract();
    code = readFileSync(path());
  });
  beforeEach(() => {
    writeFileSync(path(), code);
    chmodSync(path(), 0o600);
  });

  test("is that of some dozen scripts", () => expect(hashes(code)!.length).toBeGreaterThan(20));

  test("lies in one file of the user's own", () => {
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain('"quote":"40"');
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test("gives the same claims, and is not written again", () => {
    const before = madeAt();
    expect(extract()).toEqual(first);
    expect(madeAt()).toBe(before);
  });

  test("gets what another run needs besides", () => {
    expect(extract("table").status).toBe(0);
    expect(statSync(path()).size).toBeGreaterThan(code.length);
  });

  test.each([
    ["cut short", () => code.subarray(0, 9000)],
    ["otherwise in a few bits", () => code.map((byte, at) => (at > 90_000 && at % 50_000 === 0 ? byte ^ 4 : byte))],
    ["of no known form", () => Buffer.from("[]\nnothing")],
    ["empty", () => Buffer.alloc(0)],
  ])("is made anew where it is %s", (_, damaged) => {
    writeFileSync(path(), damaged());
    expect(extract()).toEqual(first);
    expect(hashes(readFileSync(path()))).toEqual(hashes(code));
  });

  test("is not taken where others can write to it", () => {
    chmodSync(path(), 0o622);
    expect(extract()).toEqual(first);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test("is not needed", () => {
    const nowhere = { NODE_COMPILE_CACHE: "/dev/null/none", NODE_V8_COVERAGE: "" };
    expect(place.run(["extract", "a.txt", "--format", "ndjson"], nowhere)).toEqual(first);
    expect(place.run(["extract", "a.txt", "--format", "ndjson"], { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(first);
  });
});
