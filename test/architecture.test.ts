import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");
const STAGES = ["read", "segment", "quantity", "extract", "link", "judge", "export"];
/** Only these touch files, streams, the clock and the process. */
const IMPURE = ["read", "scale", "cli"];

const IMPORT =
  /^(?:import|export)\s(?:[\w*{}\s,]{1,2000}\sfrom\s)?["'](?<from>[^"'\n]+)["']|\bimport\(\s*["'](?<lazy>[^"'\n]+)["']/gm;

interface SourceFile {
  /** Relative to src, with forward slashes: "judge/same.ts". */
  readonly path: string;
  /** First folder, "" for the root files. */
  readonly folder: string;
  readonly text: string;
  /** As `text`, comments and the inside of strings left out, so that a word in a docstring is no use of it. */
  readonly code: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), "utf8");
  const imports = [...text.matchAll(IMPORT)];
  return {
    path,
    folder: path.includes("/") ? path.slice(0, path.indexOf("/")) : "",
    text,
    code: text
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, "")
      .replace(/"(?:[^"\\\n]|\\.)*"/g, '""'),
    imports: imports.map(({ groups }) => groups!.from ?? groups!.lazy!),
  };
}

/** Of the import, relative to src: "link/index.js"; null for a package. */
const targetOf = (file: SourceFile, from: string): string | null =>
  from.startsWith(".") ? relative(SRC, join(SRC, dirname(file.path), from)).replaceAll("\\", "/") : null;

const folderOf = (target: string): string => (target.includes("/") ? target.slice(0, target.indexOf("/")) : "");
const where = (found: readonly SourceFile[]): string[] => found.map((file) => file.path);

test("there is something to check", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length);
});

describe("data moves one way", () => {
  test.each(STAGES)("%s imports no other stage, nor what joins them", (stage) => {
    const foreign = [...STAGES.filter((other) => other !== stage), "cli", "scale"];
    const wrong = files
      .filter((file) => file.folder === stage)
      .flatMap((file) => file.imports.map((from) => ({ path: file.path, target: targetOf(file, from) })))
      .filter(({ target }) => target !== null && (foreign.includes(folderOf(target)) || /^(?:pipeline|index)\.js$/.test(target)));
    expect(wrong).toEqual([]);
  });

  test("root helpers and the lexicon import no stage", () => {
    const joints = ["pipeline.ts", "index.ts"];
    const wrong = files
      .filter((file) => (file.folder === "" && !joints.includes(file.path)) || file.folder === "lexicon")
      .filter((file) => file.imports.some((from) => [...STAGES, "cli", "scale"].includes(folderOf(targetOf(file, from) ?? ""))));
    expect(where(wrong)).toEqual([]);
  });

  test("pipeline.ts alone imports them all", () => {
    const joined = (file: SourceFile): number =>
      new Set(file.imports.map((from) => folderOf(targetOf(file, from) ?? "")).filter((folder) => STAGES.includes(folder))).size;
    const joining = files.filter((file) => joined(file) > 1 && !IMPURE.includes(file.folder) && file.path !== "index.ts");
    expect(where(joining)).toEqual(["pipeline.ts"]);
  });
});

describe("stages are pure", () => {
  const pure = files.filter((file) => !IMPURE.includes(file.folder));
  test.each([
    [
      "files, streams, processes",
      /from ["'](?:node:)?(?:fs|process|child_process|stream|os|worker_threads|http|https|net)(?:\/|["'])/,
    ],
  ])("no %s", (_name, pattern) => {
    expect(where(pure.filter((file) => pattern.test(file.text)))).toEqual([]);
  });
  test.each([
    ["process", /\bprocess\s*\.\s*(?:env|argv|std|exit|cwd|on|platform|hrtime)/],
    ["clock", /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ["randomness", /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/],
    ["locale", /\btoLocale\w+\(|\bIntl\.|\blocaleCompare\(/],
    ["network", /\bfetch\(/],
  ])("no %s", (_name, pattern) => {
    expect(where(pure.filter((file) => pattern.test(file.code)))).toEqual([]);
  });
});

describe("house style", () => {
  test("no file is longer than 300 lines, lexicons excepted", () => {
    const long = files
      .filter((file) => file.folder !== "lexicon")
      .map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test("named exports only", () => {
    expect(where(files.filter((file) => /^export default\b|\bas default\b/m.test(file.code)))).toEqual([]);
  });

  test("InputError is the only class", () => {
    const classes = files.flatMap((file) =>
      [...file.code.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)].map((match) => match[1]),
    );
    expect(classes.filter((name) => name !== "InputError")).toEqual([]);
  });

  test("no work left undone is marked in the code", () => {
    expect(where(files.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(file.text)))).toEqual([]);
  });

  test("lexicons hold data: word lists may be split at load, nothing is decided; no imports but types and other lexicons", () => {
    const lexicons = files.filter((file) => file.folder === "lexicon");
    expect(lexicons.length).toBeGreaterThan(3);
    const deciding =
      /\bfunction\b|\bclass\b|\b(?:for|if|while|switch)\s*\(|\breturn\b|^export const \w+ = (?:async )?\([^)]*\)[^=]*=>/m;
    expect(where(lexicons.filter((file) => deciding.test(file.code)))).toEqual([]);
    const reaching = lexicons.filter((file) =>
      file.imports.some(
        (from) => !["types.js"].includes(targetOf(file, from) ?? "") && folderOf(targetOf(file, from) ?? "") !== "lexicon",
      ),
    );
    expect(where(reaching)).toEqual([]);
  });

  test("compromise is imported in one file at most, and that lazily or at build time", () => {
    const built = readdirSync(join(ROOT, "scripts")).filter((name) => name.endsWith(".mjs") && !name.startsWith("measure-")); // those that measure build nothing
    const scripts = built.filter((name) =>
      /(?:from |import\()"compromise/.test(readFileSync(join(ROOT, "scripts", name), "utf8")),
    );
    const using = files.filter((file) => file.imports.some((from) => /^compromise(?:\/|$)/.test(from)));
    expect([...scripts.map((name) => `scripts/${name}`), ...where(using)]).toHaveLength(1);
    expect(where(using.filter((file) => /^import [^;]*["']compromise/m.test(file.text)))).toEqual([]);
  });
});

describe("tables name every rule", () => {
  /** Rule files of a folder: those that export a value of the rule's type. */
  const rulesIn = (folder: string, type: RegExp): SourceFile[] =>
    files.filter((file) => dirname(file.path) === folder && !file.path.endsWith("/index.ts") && type.test(file.code));

  test.each([
    ["extract", /^export const \w+: Extractor\b/m],
    ["judge", /^export const \w+: Judge\b/m],
    ["export", /^export const \w+: Exporter\b/m],
  ])("%s/index.ts", (folder, type) => {
    const index = files.find((file) => file.path === `${folder}/index.ts`);
    const rules = rulesIn(folder, type);
    expect(rules.length).toBeGreaterThan(2);
    const missing = rules.filter(
      (rule) => !index?.imports.some((from) => targetOf(index, from) === rule.path.replace(/\.ts$/, ".js")),
    );
    expect(where(missing)).toEqual([]);
  });
});
