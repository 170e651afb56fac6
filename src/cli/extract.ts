import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { CLAIM_FORMATS, type DocumentHead } from "../export/index.js";
import type { Claim } from "../types.js";
import { headOf, headOfClaim, inputsOrCorpus, lexiconIn, readInputs } from "./inputs.js";
import type { FilterOptions, InputOptions, OutputOptions } from "./options.js";
import { addFilterOptions, addInputOptions, addOutputOptions } from "./options.js";
import { type Job, runJob } from "./run.js";

type Options = InputOptions & OutputOptions & FilterOptions;

const EXAMPLES = `
Examples:
  corpus-claims extract speeches/                        a folder, as a table on the terminal
  corpus-claims extract 'news/**/*.txt' -o claims.csv    a glob, as CSV
  corpus-claims extract --from ndjson - < docs.ndjson    one document a line: {"id", "text", "published"}
  corpus-claims extract a.txt --kind casualty,equipment --item tank
  corpus-claims extract a.txt --lexicon my-words.yaml    with names that the program does not know
  corpus-claims extract claims.csv --doc a               claims written before, filtered or in another format
`;

export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("documents -> claims")
    .description("The figures that documents state, one row each.");
  addOutputOptions(addFilterOptions(addInputOptions(command)), CLAIM_FORMATS)
    .addHelpText("after", EXAMPLES)
    .action((inputs: string[], options: Options) =>
      runJob(options, (job) => extractInputs(inputsOrCorpus(inputs, command), options, job)),
    );
}

/** Claims of one document that are written at once, where the format allows. */
const PART = 500;

/** Writes the claims of each document as soon as they are made, so that memory does not grow with their number. */
async function extractInputs(inputs: readonly string[], options: Options, job: Job): Promise<boolean> {
  const { filterOf, keepsClaim } = await import("./filter.js");
  const filter = filterOf(options);
  // little is held at any time: collecting what was left behind early costs nothing and keeps the peak low
  setFlagsFromString("--heap-growing-percent=30");
  const writer = job.exporter.claims(job.view);
  let lead = writer.begin();
  for await (const { head, claims, text } of batches(inputs, options, job)) {
    for (const kept of partsOf(claims, (claim) => keepsClaim(filter, claim), writer.inParts ? PART : Infinity)) {
      job.stats.claims(kept);
      await job.output.write(lead + job.stats.watch.once("write", () => writer.document(head, kept, text)));
      lead = "";
    }
  }
  await job.output.write(lead + writer.end());
  return false;
}

/** The claims that are kept, at most `size` at a time; one part at least. */
function* partsOf(claims: Iterable<Claim>, isKept: (claim: Claim) => boolean, size: number): Generator<readonly Claim[]> {
  let part: Claim[] = [];
  for (const claim of claims) {
    if (!isKept(claim)) continue;
    if (part.length === size) {
      yield part;
      part = [];
    }
    part.push(claim);
  }
  yield part;
}

interface Batch {
  readonly head: DocumentHead;
  readonly claims: Iterable<Claim>;
  readonly text: string | null;
}

/** The claims of one document after the other; claims read back are gathered while their document stays the same. */
async function* batches(inputs: readonly string[], options: Options, { messages, stats }: Job): AsyncGenerator<Batch> {
  const { streamingExtractorOf } = await import("../pipeline.js");
  const lexicon = await lexiconIn(options);
  const claimsOf = streamingExtractorOf({ ...options, lexicon }, stats.watch);
  const leftOut = new Set<string>();
  let held: { head: DocumentHead; claims: Claim[]; text: null } | null = null;
  for await (const read of readInputs(inputs, options, messages)) {
    if (read.type === "claim" && !read.named) {
      if (!leftOut.has(read.path))
        messages.warning(read.path, "holds claims, not documents: left out (name the file to read it)");
      leftOut.add(read.path);
    } else if (read.type === "claim" && held?.head.id === read.claim.doc) held.claims.push(read.claim);
    else {
      if (held) yield held;
      held = read.type === "claim" ? { head: headOfClaim(read.claim, read.path), claims: [read.claim], text: null } : null;
    }
    if (read.type === "document") {
      stats.document(read.document.text.length);
      yield { head: headOf(read.document), claims: claimsOf(read.document), text: read.document.text };
    }
  }
  if (held) yield held;
}
