import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { CLAIM_FORMATS, type DocumentHead } from "../export/index.js";
import { newCompiling } from "../scale/compiling.js";
import type { Claim, Document } from "../types.js";
import type { Filter } from "./filter.js";
import { headOf, headOfClaim, inputsOrCorpus, lexiconIn, readInputs, withCache } from "./inputs.js";
import type { FilterOptions, InputOptions, OutputOptions } from "./options.js";
import { addFilterOptions, addInputOptions, addJobsOption, addOutputOptions, jobsOf } from "./options.js";
import { claimsMade } from "./progress.js";
import { type Job, runJob } from "./run.js";

type Options = InputOptions & OutputOptions & FilterOptions & { readonly grouped?: boolean };

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
  addJobsOption(addOutputOptions(addFilterOptions(addInputOptions(command)), CLAIM_FORMATS))
    .option("--grouped", "lines (key, tab, JSON) that sort and a cluster can group for diff --grouped (docs/scale.md)")
    .addHelpText("after", EXAMPLES)
    .action((inputs: string[], options: Options) =>
      options.grouped
        ? runJob({ ...options, format: "ndjson" }, async (job) =>
            (await import("./grouped.js")).extractGrouped(inputsOrCorpus(inputs, command), options, job),
          )
        : runJob(options, (job) => extractInputs(inputsOrCorpus(inputs, command), options, job)),
    );
}

/** Claims of one document that are written at once, where the format allows. */
const PART = 500;

/** Writes the claims of each document as soon as they are made, so that memory does not grow with their number. */
async function extractInputs(inputs: readonly string[], options: Options, job: Job): Promise<boolean> {
  const { filterOf, keepsClaim } = await import("./filter.js");
  const filter = filterOf(options);
  const writer = job.exporter.claims(job.view);
  const jobs = jobsOf(options);
  if (jobs > 1 && writer.apart) return extractShared(inputs, options, job, { filter, jobs });
  const { streamingExtractorOf } = await import("../pipeline.js");
  collectEarly();
  const rules = { ...options, lexicon: await lexiconIn(options) };
  const claimsOf = await withCache(options, rules, job.messages, streamingExtractorOf(rules, job.stats.watch));
  let lead = writer.begin();
  for await (const { head, document, claims: readBack } of batches(inputs, options, job)) {
    const claims = document ? claimsOf(document) : readBack;
    const text = document?.text ?? null;
    for (const kept of partsOf(claims, (claim) => keepsClaim(filter, claim), writer.inParts ? PART : Infinity)) {
      job.stats.claims(kept);
      claimsMade(kept.length);
      await job.output.write(lead);
      await job.output.write(job.stats.watch.once("write", () => writer.document(head, kept, text)));
      lead = "";
    }
  }
  await job.output.write(lead);
  await job.output.write(writer.end());
  return false;
}

/**
 * Little is held at any time: collecting what was left behind early costs nothing and keeps the peak low. Not before the program is loaded: compiled
 * code that was kept under other flags is refused.
 */
const collectEarly = () => setFlagsFromString("--heap-growing-percent=30");

/** The same with several threads, each of which makes the bytes of the documents that it is given. */
async function extractShared(
  inputs: readonly string[],
  options: Options,
  job: Job,
  { filter, jobs }: { readonly filter: Filter; readonly jobs: number },
): Promise<boolean> {
  const [{ keepsClaim }, { shareOut }] = await Promise.all([import("./filter.js"), import("../scale/shares.js")]);
  collectEarly();
  const { format, view, stats, output } = job;
  const { includeFurniture } = options;
  const lexicon = await lexiconIn(options);
  const writer = job.exporter.claims(view);
  const setup = { options: { includeFurniture, lexicon }, filter, format, view, isTimed: options.stats === true };
  let lead = writer.begin();
  for await (const made of shareOut(batches(inputs, options, job), jobs, setup)) {
    await output.write(lead);
    lead = "";
    if ("done" in made) {
      stats.done(made.done);
      claimsMade(made.done.kinds.length);
      await output.write(made.done.bytes);
    } else {
      const kept = made.passing.claims.filter((claim) => keepsClaim(filter, claim));
      stats.claims(kept);
      claimsMade(kept.length);
      await output.write(writer.document(made.passing.head, kept));
    }
  }
  await output.write(lead);
  await output.write(writer.end());
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
  /** Claims are still to be made of it. */
  readonly document: Document | null;
  readonly claims: readonly Claim[];
}

/** One document after the other; claims read back are gathered while their document stays the same. */
async function* batches(inputs: readonly string[], options: Options, { messages, stats }: Job): AsyncGenerator<Batch> {
  const leftOut = new Set<string>();
  const compiling = newCompiling();
  let held: { head: DocumentHead; document: null; claims: Claim[] } | null = null;
  for await (const read of readInputs(inputs, options, messages)) {
    if (read.type === "claim" && !read.named) {
      if (!leftOut.has(read.path))
        messages.warning(read.path, "holds claims, not documents: left out (name the file to read it)");
      leftOut.add(read.path);
    } else if (read.type === "claim" && held?.head.id === read.claim.doc) held.claims.push(read.claim);
    else {
      if (held) yield held;
      held = read.type === "claim" ? { head: headOfClaim(read.claim, read.path), document: null, claims: [read.claim] } : null;
    }
    if (read.type === "document") {
      stats.document(read.document.text.length);
      compiling(read.document.text.length);
      yield { head: headOf(read.document), document: read.document, claims: [] };
    }
  }
  if (held) yield held;
}
