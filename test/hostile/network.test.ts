import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Workspace, workspace } from "../spawn.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OPTIONS = `--import=${new URL("no-network.mjs", import.meta.url).href} --disallow-code-generation-from-strings`;
const URLS = "https://evil.example/x.png";
const MINE = "Police said 12 miners were killed in the Osprey mine on Monday.";

describe("no command reaches for a network, another program, or code in its inputs", () => {
  let here: Workspace;
  beforeAll(() => {
    here = workspace({
      "docs/a.html": `<!doctype html><base href="${URLS}"><link rel=stylesheet href="${URLS}"><script src="${URLS}"></script><img src="${URLS}"><iframe src="${URLS}"></iframe><p>${MINE}</p>`,
      "docs/b.txt": MINE.replace("12", "19"),
      "docs/c.ndjson": `${JSON.stringify({ id: "c", url: URLS, text: MINE.replace("12", "23") })}\n`,
      "docs/manifest.yaml": `documents:\n  - file: b.txt\n    url: ${URLS}\n    publisher: "process.exit(99)"\n`,
      "words.yaml": "entries:\n  - id: mine\n    forms: [mine, 'process.exit(99)']\n    source: https://evil.example\n",
      "long/a.txt": `${MINE}\n\n${"The wind turned, and the boats stayed where they were.\n\n".repeat(8000)}`,
    });
    for (const name of ["storm.pdf", "storm.docx"]) copyFileSync(at(`../read/papers/${name}`), join(here.folder, "docs", name));
  });
  afterAll(() => here.remove());

  test("the guard holds", () => {
    const denied = here.run(["extract", "docs"], { NODE_OPTIONS: `${OPTIONS} --import=data:text/javascript,fetch()` });
    expect(denied).toMatchObject({ status: 99, stderr: "DENIED fetch\n" });
  });

  test.each([
    ["extract", ["extract", "docs", "--lexicon", "words.yaml"]],
    ["extract, several threads, a cache", ["extract", "long", "--jobs", "2", "--cache", "kept"]],
    ["extract, columns", ["extract", "docs", "-o", "claims.parquet"]],
    ["diff", ["diff", "docs", "--format", "table", "--lexicon", "words.yaml"]],
    ["report", ["report", "docs", "-o", "report.html"]],
    ["init", ["init", "docs", "-o", "manifest.json"]],
    ["schema", ["schema"]],
    ["rules", ["rules"]],
    ["completion", ["completion", "bash"]],
  ])("%s", { timeout: 60_000 }, (_, args) => {
    const { status, stderr } = here.run(args, { NODE_OPTIONS: OPTIONS });
    expect(stderr).not.toMatch(/DENIED|EvalError|internal/);
    expect(status).toBe(0);
  });

  test("explain", () => {
    const id = /f-[0-9a-f]{12}/.exec(here.run(["diff", "docs", "--all", "--format", "csv"]).stdout)![0];
    const { status, stdout } = here.run(["explain", id, "docs"], { NODE_OPTIONS: OPTIONS });
    expect({ status, has: stdout.includes(id) }).toEqual({ status: 0, has: true });
  });
});
