import { existsSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { InputError } from "../input-error.js";
import type { ReadClaim, ReadDocument } from "../read/index.js";
import { readInputs } from "./inputs.js";
import { openMessages } from "./messages.js";
import type { InputOptions } from "./options.js";
import { openOutput } from "./output.js";
import { EXIT } from "./run.js";

interface InitOptions extends Pick<InputOptions, "encoding" | "quiet" | "verbose"> {
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  corpus-claims init speeches/                       speeches/manifest.yaml, with what the documents tell of themselves
  corpus-claims init speeches/ -o speeches/manifest.csv    the same for a spreadsheet; .json too
  corpus-claims init speeches/                       again: documents that the manifest does not list are added
`;

export function addInit(program: Command): void {
  program
    .command("init")
    .summary("begin a manifest of a folder")
    .description(
      "Writes a manifest with what the documents of a folder tell of themselves, and guesses, each with what it comes from, for you to correct.",
    )
    .argument("[folder]", "a folder with documents; by default the one you are in")
    .option("--encoding <name>", "encoding of the documents, if not UTF-8, UTF-16 or Windows-1252")
    .option("--quiet", "no warnings")
    .option("--verbose", "say what is read, and where an internal error happened")
    .option("-o, --output <file>", "where to write: .yaml, .json or .csv; by default manifest.yaml in the folder")
    .addHelpText("after", EXAMPLES)
    .action((folder: string | undefined, options: InitOptions) => init(folder ?? ".", options));
}

async function init(folder: string, options: InitOptions): Promise<void> {
  const { entryOf, FORMATS, withEntries } = await import("./manifest-text.js");
  const path = options.output ?? join(folder, "manifest.yaml");
  const extension = extname(path).toLowerCase();
  if (!FORMATS.includes(extension)) throw new InputError(path, `its name must end in ${FORMATS.join(", ")}`);
  const { readManifest } = await import("../read/manifest.js");
  const before = existsSync(path) ? await readManifest(path, [folder]) : null;
  const messages = openMessages(options);
  const entries = [];
  const seen = new Set(before?.entries.keys());
  for await (const read of readInputs([folder], { from: "auto", textField: "text", ...options }, messages)) {
    const place = resolve(read.path);
    if (seen.has(place)) continue;
    seen.add(place);
    if (isOwnDocument(read)) entries.push(entryOf(relative(dirname(path) || ".", read.path).replaceAll("\\", "/"), read));
    else messages.note(`${read.path}: holds several documents or claims, which tell of themselves`);
  }
  if (before !== null && entries.length === 0) messages.remark(`${path}: lists every document already`);
  else {
    const output = openOutput(path);
    await output.write(await withEntries(before === null ? null : path, extension, entries));
    output.keep();
    messages.remark(summaryOf(path, entries.length, before?.entries.size ?? 0));
  }
  process.exitCode = messages.faults() > 0 ? EXIT.someUnread : EXIT.done;
}

/** Their documents tell of themselves, line by line. */
const CONTAINER = /\.(?:ndjson|jsonl|json|csv|tsv)(?:\.gz)?$/i;

/** A file that is one document: what a manifest can tell of. */
function isOwnDocument(read: ReadDocument | ReadClaim): read is ReadDocument {
  return read.type === "document" && !CONTAINER.test(read.path);
}

function summaryOf(path: string, added: number, before: number): string {
  const documents = `${added} ${added === 1 ? "document" : "documents"}`;
  return before > 0 ? `${path}: ${documents} added to ${before}` : `${path}: ${documents}; see what is guessed or missing`;
}
