import type { Command } from "commander";
import { InputError } from "../input-error.js";
import { type DiffOptions, diffInputs } from "./diff.js";
import { inputsOrCorpus } from "./inputs.js";
import { addFilterOptions, addInputOptions, collect } from "./options.js";
import { runJob } from "./run.js";

const EXAMPLES = `
Examples:
  corpus-claims report speeches/ -o report.html          a folder, as one file for any browser
  corpus-claims report news/ --title "The flood" -o flood.html
  corpus-claims report claims.csv -o report.html         claims that extract wrote before: their sentences, no whole texts
  corpus-claims report news/ --no-text -o small.html     findings and their sentences alone
  corpus-claims report news/ --kind casualty --accept known.yaml -o deaths.html

The file asks nothing of a network. "diff -o report.html" writes the same.
`;

export function addReport(program: Command): void {
  const command = program
    .command("report")
    .summary("documents or claims -> an HTML report")
    .description("One HTML file that shows where the documents disagree, with charts, sentences and texts.");
  addFilterOptions(addInputOptions(command))
    .option("-o, --output <file>", "write there; the file appears whole or not at all")
    .option("--title <words>", "heading of the report")
    .option("--no-text", "leave out the texts of the documents: only the sentences of the claims")
    .option("--verdict <verdicts>", "only these verdicts", collect)
    .option("--all", "everything that was compared, figures of different scope and agreement within one document included")
    .option("--fail-on <verdicts>", 'exit code 1 if there is one of these verdicts ("flagged": any that is flagged)', collect)
    .option("--accept <file>", "findings that may stand (YAML, JSON or CSV: finding, reason, until): they are flagged no longer")
    .option("--stats", "time by stage, the costliest sentences, sizes and counts on stderr at the end")
    .addHelpText("after", EXAMPLES)
    .action((inputs: string[], options: Omit<DiffOptions, "color">) => writeReport(inputs, options, command));
}

async function writeReport(inputs: string[], options: Omit<DiffOptions, "color">, command: Command): Promise<void> {
  const { output } = options;
  if ((output === undefined || output === "-") && process.stdout.isTTY)
    throw new InputError(null, "a report is a file for a browser: name it, as in -o report.html");
  await runJob({ ...options, color: false, format: "html" }, async (job) => {
    const failed = await diffInputs(inputsOrCorpus(inputs, command), options as DiffOptions, job);
    if (output !== undefined) job.messages.remark(`${output}: open it in a browser`);
    return failed;
  });
}
