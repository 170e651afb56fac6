import { Command, CommanderError } from "commander";
import { InputError } from "../input-error.js";
import { visible } from "../safe-text.js";
import { addCompletion } from "./completion.js";
import { addDiff } from "./diff.js";
import { addExplain } from "./explain.js";
import { addExtract } from "./extract.js";
import { addInit } from "./init.js";
import { discardAll, reasonNotWritten } from "./output.js";
import { clearProgress } from "./progress.js";
import { addReport } from "./report.js";
import { addRules } from "./rules.js";
import { EXIT } from "./run.js";
import { addSchema } from "./schema.js";
import { VERSION } from "./version.js";

const ABOUT = `
Finds the figures that documents state, works out which of them are about the same thing, and shows where the sources disagree.

Examples:
  corpus-claims extract speeches/ -o claims.csv
  corpus-claims diff speeches/
  corpus-claims diff a.txt b.txt --fail-on conflict
  corpus-claims report speeches/ -o report.html

Exit codes: 0 done, 1 findings under --fail-on, 2 could not run, 3 some inputs could not be read, 130 interrupted.
`;

/** What ends a run from outside; a shell counts 128 and the number of the signal. */
const SIGNALS = [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", 143], // not SIGHUP: nohup asks that it be ignored
] as const;

/** Runs the command line; sets `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  for (const [signal, code] of SIGNALS)
    process.on(signal, () => {
      clearProgress();
      discardAll();
      process.exit(code);
    });
  // the reader of a pipe (head, less) may leave before the end
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    discardAll();
    if (error.code === "EPIPE") process.exit(EXIT.done);
    process.stderr.write(`error: the output cannot be written: ${reasonNotWritten(error)}\n`);
    process.exit(EXIT.couldNotRun);
  });
  const verbose = argv.includes("--verbose");
  process.on("uncaughtException", (error) => {
    discardAll();
    process.exit(told(error, verbose));
  });
  process.once("beforeExit", unfinished);
  try {
    await newProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = told(error, verbose);
  }
  process.off("beforeExit", unfinished);
}

/** Nothing is left to wait for, and the work is not done: an answer that was waited for will not come. */
function unfinished(): void {
  discardAll();
  process.exit(told(new Error("the run stopped before its end"), false));
}

function newProgram(): Command {
  const program = new Command("corpus-claims")
    .description("The figures that documents claim, and where they disagree.")
    .version(VERSION)
    .exitOverride()
    .configureHelp({ helpWidth: Math.min(process.stdout.columns || 100, 120) })
    .addHelpText("after", ABOUT);
  for (const add of [addExtract, addDiff, addExplain, addInit, addReport, addRules, addSchema, addCompletion]) add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function told(error: unknown, verbose: boolean): number {
  clearProgress();
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.couldNotRun;
  if (error instanceof InputError) process.stderr.write(`error: ${visible(error.message)}\n`);
  else {
    const { message, stack } = error as Error;
    process.stderr.write(
      `internal error: ${visible(message)}; please report it${verbose ? `\n${stack}` : " (--verbose shows where)"}\n`,
    );
  }
  return EXIT.couldNotRun;
}
