import type { Command } from "commander";
import { guard } from "../columns.js";
import { InputError } from "../input-error.js";
import { visible } from "../safe-text.js";
import { lexiconIn } from "./inputs.js";
import { type InputOptions, knownChoice } from "./options.js";
import { openOutput } from "./output.js";
import { viewOf } from "./run.js";

const TOPICS = ["extractors", "verdicts", "lexicon"] as const;
const FORMATS = ["table", "csv", "json"] as const;

const EXAMPLES = `
Examples:
  corpus-claims rules extractors             what kinds of figures are read, in the order in which they are tried
  corpus-claims rules verdicts               what is said of a figure, in the order in which it is tried
  corpus-claims rules lexicon grad howitzer  what the program knows under these words
  corpus-claims rules lexicon --lexicon my-words.yaml --format csv
`;

/** One thing that the program goes by. */
export interface Rule {
  readonly topic: (typeof TOPICS)[number];
  readonly name: string;
  /** Of a verdict whether it is flagged; of a word what it stands for: equipment, country, unit ... */
  readonly kind: string;
  readonly about: string;
  /** Other names of the same. */
  readonly names: readonly string[];
}

interface Options {
  readonly format?: string;
  readonly lexicon?: string;
}

export function addRules(program: Command): void {
  program
    .command("rules")
    .summary("what the program goes by: extractors, verdicts, words")
    .description("The rules that make claims, the verdicts on figures, and the words that the program knows.")
    .argument("[topic]", `one of ${TOPICS.join(", ")}; by default all of them`)
    .argument("[words...]", "only rules with a word that begins so in their name, their other names or what is said of them")
    .option("-f, --format <format>", `${FORMATS.join(", ")}; by default a table on a terminal and CSV in a pipe`)
    .option("--lexicon <file>", "your own words (YAML or JSON) as well")
    .addHelpText("after", EXAMPLES)
    .action(showRules);
}

async function showRules(topic: string | undefined, words: readonly string[], options: Options): Promise<void> {
  const wanted = topic === undefined ? TOPICS : [knownChoice("topic", topic, TOPICS)];
  const format = knownChoice("format", options.format ?? (process.stdout.isTTY ? "table" : "csv"), FORMATS);
  const lexicon = await lexiconIn(options as InputOptions);
  const { rulesOf } = await import("./rules-of.js");
  const rules = rulesOf(lexicon).filter((rule) => wanted.includes(rule.topic) && isAsked(rule, words));
  if (rules.length === 0) throw new InputError(null, `nothing is known under ${words.join(", ")}`);
  await openOutput(null, format === "table").write(await WRITERS[format](rules));
}

function isAsked({ name, names, about }: Rule, words: readonly string[]): boolean {
  const text = ` ${[name, ...names, about].join(" ").toLowerCase()}`;
  return words.length === 0 || words.some((word) => text.includes(` ${word.toLowerCase()}`));
}

const WRITERS: Readonly<Record<(typeof FORMATS)[number], (rules: readonly Rule[]) => string | Promise<string>>> = {
  json: (rules) => `${JSON.stringify(rules, null, 2)}\n`,
  csv: async (rules) => {
    const { stringify } = await import("csv-stringify/sync");
    const rows = rules.map(({ topic, name, kind, about, names }) => [topic, name, kind, about, names.join("; ")].map(guard));
    return stringify([["topic", "name", "kind", "about", "names"], ...rows]);
  },
  table: async (rules) => {
    const { pad, widthOf, wrap } = await import("../export/width.js");
    const { width } = viewOf({ color: false });
    /** The name, and beside it what is said of it: "  tank       equipment: armoured vehicle; also main battle tank, MBT" */
    const entryOf = ({ name, kind, about, names }: Rule, column: number): string => {
      const told = [kind, about].filter(Boolean).join(": ");
      const text = [told, names.length > 0 && `also ${names.join(", ")}`].filter(Boolean).join("; ");
      const indent = `\n${" ".repeat(column + 4)}`;
      const lead = widthOf(name) > column ? `  ${visible(name)}${indent}` : `  ${pad(visible(name), column)}  `;
      return `${(lead + wrap(visible(text), Math.max(20, width - column - 4)).join(indent)).trimEnd()}\n`;
    };
    const parts = TOPICS.map((topic) => rules.filter((rule) => rule.topic === topic)).filter((part) => part.length > 0);
    return parts
      .map((part) => {
        const column = Math.min(24, Math.max(...part.map(({ name }) => widthOf(name))));
        return `${part[0]!.topic}\n${part.map((rule) => entryOf(rule, column)).join("")}`;
      })
      .join("\n");
  },
};
