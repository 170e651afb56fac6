import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { type Command, Option } from "commander";
import { closest } from "../closest.js";
import { EXPORTERS, FORMATS, type Format } from "../export/index.js";
import { InputError } from "../input-error.js";

/** As commander hands them over. */
export interface InputOptions {
  readonly from: string;
  readonly manifest?: string;
  readonly lexicon?: string;
  readonly encoding?: string;
  readonly textField: string;
  readonly maxSize?: string;
  readonly maxPages?: string;
  readonly maxInflated?: string;
  readonly includeFurniture?: boolean;
  readonly jobs?: string;
  readonly cache?: string;
  readonly progress?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface OutputOptions {
  readonly format?: string;
  readonly output?: string;
  readonly excel?: boolean;
  readonly color: boolean;
  readonly stats?: boolean;
  /** Of a report. */
  readonly title?: string;
}

export interface FilterOptions {
  readonly kind?: readonly string[];
  readonly item?: readonly string[];
  readonly doc?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly minConfidence?: string;
}

export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
];

export function addInputOptions(command: Command): Command {
  return command
    .argument("[inputs...]", 'files, folders, globs, or "-" for stdin; by default the folder corpus/ here')
    .option("--from <format>", "how to read the inputs: auto, text, markdown, html, pdf, docx, ndjson, parquet", "auto")
    .option("--manifest <file>", "what is known of the documents (JSON, YAML or CSV); by default the manifest in an input folder")
    .option("--lexicon <file>", "your own words (YAML or JSON): things with their classes, countries, armed groups")
    .option("--encoding <name>", "encoding of the inputs, where it is not told rightly by itself")
    .option("--text-field <name>", "field of NDJSON or CSV that holds the text of a document", "text")
    .option("--max-size <MB>", "largest file that is read, unpacked; by default 20 for web pages, 200 for PDF and Word")
    .option("--max-pages <number>", "most pages of a PDF file that is read; by default 2000")
    .option("--max-inflated <MB>", "most that a part of a PDF or Word file may unpack to; by default 100")
    .option("--include-furniture", "make claims of menus, share bars and comment sections too")
    .option("--no-progress", "do not show on a terminal how far the run is")
    .option("--quiet", "no warnings, no progress")
    .option("--verbose", "say what is read, and where an internal error happened");
}

export function addJobsOption(command: Command): Command {
  return command
    .option("--jobs <n>", "threads that extract claims: a number, or auto for as many as there are cores", "1")
    .option(
      "--cache <folder>",
      "keep claims there, and take those of unchanged documents from there (one thread; docs/scale.md)",
    );
}

/** With a cache one: taking claims from there is quicker than handing them from thread to thread. */
export function jobsOf({ jobs = "1", cache }: InputOptions): number {
  if (jobs === "auto") return cache === undefined ? availableParallelism() : 1;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new InputError(null, `--jobs "${jobs}" is no number from 1 to 999, and not auto`);
  return cache === undefined ? Number(jobs) : 1;
}

export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option("--kind <kinds>", "only these kinds: equipment, casualty, people, date, money ...").argParser(collect))
    .addOption(new Option("--item <words>", "only what is counted or measured under this name").argParser(collect))
    .addOption(new Option("--doc <ids>", "only these documents").argParser(collect))
    .option("--since <date>", "only figures that speak of this date or later")
    .option("--until <date>", "only figures that speak of this date or earlier")
    .option("--min-confidence <number>", "only claims at least this sure, 0 to 1");
}

export function addOutputOptions(command: Command, formats: readonly Format[] = FORMATS): Command {
  return command
    .option("-f, --format <format>", `${formats.join(", ")}; by default from -o, else a table on a terminal and CSV in a pipe`)
    .option("-o, --output <file>", "write there; the file appears whole or not at all")
    .option("--excel", "CSV with byte order mark and CRLF")
    .option("--no-color", "no colour; NO_COLOR and TERM=dumb do the same")
    .option("--stats", "time by stage, the costliest sentences, sizes and counts on stderr at the end");
}

/** What was asked for, else what the name of the output file says, else a table on a terminal and CSV in a pipe. */
export function formatOf({ format, output }: OutputOptions, isTerminal: boolean): Format {
  if (format !== undefined) return knownFormat(format.toLowerCase());
  if (output === undefined || output === "-") return isTerminal ? "table" : "csv";
  const suffix = extname(output).toLowerCase();
  const byName = EXPORTERS.find(({ suffixes }) => suffixes.includes(suffix));
  if (byName) return byName.id;
  if (output.startsWith("/dev/")) return "csv";
  throw new InputError(output, `its name tells no format; name one with --format (${FORMATS.join(", ")})`);
}

/** Lines for programs, where nothing else was asked for. */
export function withLines<Options extends OutputOptions & { readonly partial?: boolean }>(options: Options): Options {
  const isOpen = options.format === undefined && options.output === undefined;
  return isOpen || options.partial ? { ...options, format: "ndjson" } : options;
}

function knownFormat(name: string): Format {
  if (name === "jsonl") return "ndjson";
  return knownChoice("format", name, FORMATS);
}

/** The choice by its name; a wrong one is an error that says what was probably meant. */
export function knownChoice<Choice extends string>(what: string, name: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === name);
  if (choice !== undefined) return choice;
  const near = closest(name, choices);
  throw new InputError(null, `unknown ${what} "${name}"${near ? `; did you mean ${near}?` : ""} (${choices.join(", ")})`);
}
