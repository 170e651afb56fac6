import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "bench/README.md", "distributed/spark/README.md"];

/** A page of the documentation, or a `--help`, with what it shows in its order. */
export interface Page {
  readonly name: string;
  readonly shown: readonly Shown[];
}

export interface Shown {
  /** What is typed: a line, or a whole script. */
  readonly text: string;
  readonly language: "sh" | "r";
}

/** Of the pages that a reader may come to. */
export const pages = (): Page[] => NAMES.map((name) => ({ name, shown: shownIn(textOf(name)) }));
export const pageTexts = (): string[] => NAMES.map(textOf);

const NAMES = [...PAGES, ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter((name) => name.endsWith(".md"));
const textOf = (name: string): string => readFileSync(join(ROOT, name), "utf8");

const PARTS =
  /^```(?<language>[a-z]*)\n(?<fenced>[\s\S]{0,20000}?)^```$|^ {4}(?<indented>\S.*)$|(?<![`\w])`(?<inline>[^`\n]{1,300})`(?!`)/gm;
const PROGRAMS = /^(?:corpus-claims|npm|npx|node|source|scripts|distributed)\b.*\s/;
/** Not a command, but the form of one: `explain <id>`. */
const FORM = /<[a-z]+>|\[[a-z]+/;

function shownIn(page: string): Shown[] {
  return [...page.matchAll(PARTS)].flatMap(({ groups }): Shown[] => {
    const { language, fenced, indented, inline } = groups!;
    if (fenced !== undefined) return ofFence(language!, fenced);
    const text = indented ?? (PROGRAMS.test(inline!) && !FORM.test(inline!) ? inline : null);
    return text ? [{ text, language: "sh" }] : [];
  });
}

/** Scripts as they are; of a workflow its steps. What is printed, and files that are read, are no commands. */
function ofFence(language: string, fenced: string): Shown[] {
  if (language === "sh" || language === "r") return [{ text: fenced, language }];
  if (language !== "yaml") return [];
  return [...fenced.matchAll(/^\s{0,20}- run: (?<run>.+)$/gm)].map(({ groups }) => ({ text: groups!.run!, language: "sh" }));
}

/** The examples of a `--help`; what stands behind wide room is a remark. */
export const examplesOf = (help: string): Shown[] =>
  [...help.matchAll(/^ {2}(?<example>(?:corpus-claims|source) .+)$/gm)].map(({ groups }) => ({
    text: groups!.example!.replace(/(?<=\S)\s{3,}.*$/, ""),
    language: "sh",
  }));
