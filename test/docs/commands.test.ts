import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Workspace } from "../spawn.js";
import { has, sample, typed } from "./sample.js";
import { examplesOf, type Page, pages, pageTexts, ROOT, type Shown } from "./shown.js";

const COMMANDS = ["extract", "diff", "explain", "init", "report", "rules", "schema", "completion"];

/** What is not run here, with its reason. Nothing else is left out. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^npm ci( && npm (start|test|pack))?$|^npm (test|run lint)$|^npm audit --omit=dev$/, ".ci/run runs it"],
  [/^npm install (--global \.|corpus-claims)$/, "test/package.test.ts installs the packed package"],
  [/^npm (publish --provenance|audit signatures)$/, "it speaks to the registry"],
  [/^npm ci --prefix bench\b/, "it installs the tools that the program is compared with"],
  [/^npm run (bench|coverage|mutation|fuzz)\b/, "it takes from minutes to days"],
  [/^npm run test:spark$|^spark-submit /, ".ci/run runs it where there is Java"],
  [/^npm run format$|^npx vitest run |--write$/, "it writes into the repository"],
  [/^node scripts\/end-runs/, "it kills a hundred runs"],
  [/^node scripts\/sample-mutants/, "it takes minutes, and changes the source while it looks"],
  [/^npm run build$|^node scripts\/bundle|^node --cpu-prof/, "it writes the program anew that other tests run, or looks at that"],
  [/^node scripts\/measure-confidence/, "it needs marked documents"],
  [/^distributed\/sort\//, "test/scale/recipes.test.ts runs it"],
  [/^for share in/, "test/scale/grouped.test.ts runs it"],
  [/^(read {2}->|2 MB: ours)/, "no command: a picture of the stages, a line of a result"],
];

/** What is run otherwise than it stands there. */
const INSTEAD: readonly (readonly [RegExp, (here: Workspace) => string])[] = [
  [/\bf-1a2b3c4d5e6f\b/, (here) => first(here, "diff")], // ids of nobody's documents
  [/\bc-1a2b3c\b/, (here) => first(here, "extract").slice(0, 8)],
  [/^datasette claims\.db$/, () => "datasette claims.db --get /claims/claims.json"], // a server does not end
  [/--claims 100000$|--files 2000\b.*/, () => "--claims 100"],
  [/--bytes 2000000.*/, () => "--bytes 20000"],
];

/** Of other people; who lacks them sees these tests skipped. */
const TOOLS = ["duckdb", "sqlite-utils", "datasette", "Rscript", "jq"];

/** The first id that a command gives of the sample. */
const first = (here: Workspace, command: string): string =>
  here.run([command, "speeches/a.txt", "speeches/b.txt", "--format", "csv"]).stdout.split("\n")[1]!.split(",")[0]!;

/** Pages with what is run here, each command once: what one page leaves behind is there for the next. */
function runHere(all: readonly Page[]): Page[] {
  const seen = new Set<string>();
  const isNew = ({ text }: Shown) => !seen.has(text) && seen.add(text);
  return all
    .map(({ name, shown }) => ({ name, shown: shown.filter((each) => !elsewhere(each) && isNew(each)) }))
    .filter(({ shown }) => shown.length > 0);
}

const elsewhere = ({ text }: Shown): boolean => ELSEWHERE.some(([pattern]) => pattern.test(text.trim()));

function toolOf({ text, language }: Shown): string | null {
  if (language === "r") return "Rscript";
  return TOOLS.find((tool) => new RegExp(`(?:^|\\| )${tool} `).test(text)) ?? null;
}

let here: Workspace;
beforeAll(() => {
  here = sample();
  here.run(["extract", "a.txt", "b.txt", "-o", "claims.csv"]);
});
afterAll(() => here.remove());

/** A list of accepted findings is written once, and a person gives the reasons. */
function prepareList(text: string): void {
  if (!text.includes("--accept")) rmSync(join(here.folder, "known.yaml"), { force: true });
  else here.put({ "known.yaml": here.read("known.yaml").replace(/^( *reason:).*$/gm, "$1 looked at") });
}

function run({ text, language }: Shown) {
  if (language === "r") {
    here.put({ "script.R": text });
    return typed(here, "Rscript script.R");
  }
  if (/--(?:write-)?accept/.test(text)) prepareList(text);
  return typed(
    here,
    INSTEAD.reduce((line, [pattern, other]) => (pattern.test(line) ? line.replace(pattern, other(here)) : line), text),
  );
}

/** Exit codes that are the answer of the command, not its failure. */
const mayEnd = (text: string): number[] => (/--fail-on/.test(text) && !/;/.test(text) ? [0, 1] : [0]);
const QUIET = /--quiet|--write-accept|--accept|^source|^corpus-claims init|-o |^LC_ALL|> |^node -e 0|^sqlite-utils|^node bench/;

function check(shown: Shown): void {
  const { status, stdout, stderr } = run(shown);
  expect({ ends: mayEnd(shown.text).includes(status!), status, stderr: stderr.match(/^.*(?:error|internal)\b.*$/gim) }).toEqual({
    ends: true,
    status,
    stderr: null,
  });
  if (!QUIET.test(shown.text)) expect(stdout.length).toBeGreaterThan(10);
  for (const [, file] of shown.text.matchAll(/ -o (?<file>[\w./-]+)$/gm))
    expect(statSync(join(here.folder, file!)).size).toBeGreaterThan(1);
}

function checkAll({ shown }: Page): void {
  for (const each of shown) {
    const tool = toolOf(each);
    test.skipIf(tool && !has(tool))(`${each.text.trim().split("\n")[0]}${tool ? ` (needs ${tool})` : ""}`, () => check(each));
  }
}

describe("commands of the pages", () => {
  const all = pages();
  test("there are some", () => expect(all.flatMap(({ shown }) => shown).length).toBeGreaterThan(80));
  test("each reason to leave one out is used", () => {
    const texts = all.flatMap(({ shown }) => shown.map(({ text }) => text.trim()));
    expect(ELSEWHERE.filter(([pattern]) => !texts.some((text) => pattern.test(text)))).toEqual([]);
  });
  test("scripts of npm that a page names are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const named = all.flatMap(({ shown }) => shown.flatMap(({ text }) => /^npm run ([\w:]+)/.exec(text)?.[1] ?? []));
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
  describe.each(runHere(all).map((page) => [page.name, page] as const))("%s", (_, page) => checkAll(page));
});

describe("--help", () => {
  const helps = new Map<string, string>();
  beforeAll(() => {
    for (const command of COMMANDS) helps.set(command, here.run([command, "--help"]).stdout);
  });

  test.each(COMMANDS)("examples of %s", (command) => {
    const examples = examplesOf(helps.get(command)!);
    expect(examples.length).toBeGreaterThan(1);
    for (const each of examples) check(each);
  });

  test("options that a page names of a command are options of it", () => {
    const named = pageTexts().flatMap(optionsNamed);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([command, option]) => !new RegExp(`${option}(?![\\w-])`).test(helps.get(command)!))).toEqual([]);
  });
});

/** "diff --grouped lines.txt" → [["diff", "--grouped"]] */
const optionsNamed = (page: string): (readonly [string, string])[] =>
  [
    ...page.matchAll(
      new RegExp(
        `(?:^ {4}corpus-claims |\\x60(?:corpus-claims )?)(?<command>${COMMANDS.join("|")}) (?<rest>[^\\x60|\\n]{1,200})`,
        "gm",
      ),
    ),
  ].flatMap(({ groups }) =>
    [...groups!.rest!.matchAll(/(?<= |^)--?[a-z][a-z-]{0,30}/g)].map(([option]) => [groups!.command!, option] as const),
  );
