import type { Command } from "commander";
import type { DocumentHead } from "../export/index.js";
import type { ExtractOptions } from "../extract-options.js";
import { InputError } from "../input-error.js";
import { type Claim, type Document, type Finding, VERDICTS, type Verdict } from "../types.js";
import type { AcceptList } from "./accept.js";
import { headOf, headOfClaim, inputsOrCorpus, lexiconIn, lineStartsOf, readInputs, withCache } from "./inputs.js";
import { keepLayouts, type Layouts } from "./layouts.js";
import type { Messages } from "./messages.js";
import type { FilterOptions, InputOptions, OutputOptions } from "./options.js";
import {
  addFilterOptions,
  addInputOptions,
  addJobsOption,
  addOutputOptions,
  collect,
  jobsOf,
  knownChoice,
  withLines,
} from "./options.js";
import { claimsMade } from "./progress.js";
import { type Job, runJob, writeFindings } from "./run.js";

export interface DiffOptions extends InputOptions, OutputOptions, FilterOptions {
  readonly verdict?: readonly string[];
  readonly all?: boolean;
  readonly failOn?: readonly string[];
  readonly accept?: string;
  readonly writeAccept?: string;
  readonly summary?: string;
  /** Inputs are lines of `extract --grouped`, sorted. */
  readonly grouped?: boolean;
  readonly partial?: boolean;
  /** False: a report without the texts of its documents. */
  readonly text?: boolean;
}

const SUMMARIES = ["ucdp"] as const;

const EXAMPLES = `
Examples:
  corpus-claims diff speeches/                      where the documents of a folder agree and disagree
  corpus-claims diff a.txt b.txt --item tank        two documents, one item
  corpus-claims diff claims.csv -o findings.csv     claims that extract wrote before
  corpus-claims diff news/ --format github          annotations for GitHub Actions; -o news.sarif for code scanning
  corpus-claims diff news/ --kind casualty --summary ucdp -o deaths.csv
  corpus-claims diff news/ --write-accept known.yaml    then fill in the reasons, and from then on
  corpus-claims diff news/ --accept known.yaml --fail-on flagged
  corpus-claims diff news/ --quiet --fail-on conflict,does-not-add-up

Exit code 1 says that --fail-on found something, 3 that an input could not be read.
`;

export function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .summary("documents or claims -> findings")
    .description("Which figures are about the same thing, and whether they agree.");
  addJobsOption(addOutputOptions(addFilterOptions(addInputOptions(command))))
    .option("--verdict <verdicts>", "only these verdicts", collect)
    .option("--all", "everything that was compared, figures of different scope and agreement within one document included")
    .option("--fail-on <verdicts>", 'exit code 1 if there is one of these verdicts ("flagged": any that is flagged)', collect)
    .option("--accept <file>", "findings that may stand (YAML, JSON or CSV: finding, reason, until): they are flagged no longer")
    .option("--write-accept <file>", "write such a file of all that is flagged, for you to fill in the reasons")
    .option("--summary <kind>", "one row a figure instead of the findings: ucdp (low, best, high, and the rule that made best)")
    .option(
      "--grouped",
      "inputs are lines of extract --grouped, sorted: one figure at a time, past what memory holds (docs/scale.md)",
    )
    .option("--partial", "with --grouped: one share of several, for a last diff --grouped that settles them")
    .addHelpText("after", EXAMPLES)
    .action((inputs: string[], options: DiffOptions) =>
      options.grouped || options.partial
        ? runJob(withLines(options), async (job) => (await import("./grouped.js")).diffGrouped(inputsOr(inputs), options, job))
        : runJob(options, (job) => diffInputs(inputsOrCorpus(inputs, command), options, job)),
    );
}

const inputsOr = (inputs: readonly string[]): readonly string[] => (inputs.length > 0 ? inputs : ["-"]);

/** Whether the findings hold one that --fail-on names. */
export async function diffInputs(inputs: readonly string[], options: DiffOptions, job: Job): Promise<boolean> {
  const [{ filterOf, isSound, keepsFinding }, { hide }] = await Promise.all([import("./filter.js"), import("./hide.js")]);
  const filter = filterOf(options);
  const verdicts = options.verdict ? new Set(options.verdict.map((name) => knownChoice("verdict", name, VERDICTS))) : null;
  const failOn = new Set((options.failOn ?? []).map((name) => knownChoice("verdict", name, [...VERDICTS, "flagged"] as const)));

  if (options.summary !== undefined) checkSummary(options.summary, job);
  const list = options.accept === undefined ? null : await (await import("./accept.js")).readAccepted(options.accept);
  const kept = { lines: job.audience === "checks", layouts: job.format === "html" && options.text !== false };
  const { claims, documents, layouts, lexicon } = await collectClaims(inputs, options, job, kept);
  const { diffClaims, duplicatesIn } = await import("../pipeline.js");
  for (const { doc, of, shared, sentences } of duplicatesIn(claims.values()))
    job.messages.remark(
      `${doc} repeats ${of}: ${shared} of its ${sentences} sentences with figures; what they share counts once`,
    );
  const all = diffClaims(
    [...claims.values()].filter((claim) => isSound(filter, claim)),
    lexicon,
  );
  const findings = (await withAccepted(all, list, options, job)).filter((finding) => keepsFinding(filter, finding));
  if (options.summary !== undefined) {
    const { summarise } = await import("../pipeline.js");
    const wanted = findings.filter(({ verdict }) => verdicts?.has(verdict) ?? true);
    await job.output.write(job.exporter.estimates!(summarise(wanted, claims), job.view));
    return findings.some((finding) => failsOn(failOn, finding));
  }
  const { shown, hidden } = hide(findings, { verdicts, all: options.all === true, audience: job.audience });
  job.stats.claims([...claims.values()]);
  job.stats.findings(shown);
  await writeFindings(job, { findings: shown, claims, documents, hidden, layouts, accepting: list !== null });
  return findings.some((finding) => failsOn(failOn, finding));
}

function checkSummary(name: string, { exporter, format }: Job): void {
  knownChoice("summary", name, SUMMARIES);
  if (!exporter.estimates)
    throw new InputError(null, `format "${format}" has no place for a summary; there are table, csv, tsv, json, ndjson`);
}

async function withAccepted(findings: readonly Finding[], list: AcceptList | null, options: DiffOptions, { messages }: Job) {
  const { writeAccept } = options;
  if (list === null && writeAccept === undefined) return findings;
  const { accept, reportAccepted, today, writeAccepted } = await import("./accept.js");
  const marked = list ? accept(findings, list, today()) : findings;
  if (list) reportAccepted(marked, list, today(), messages);
  if (writeAccept !== undefined) {
    const count = await writeAccepted(writeAccept, marked, list ?? undefined);
    messages.remark(`${writeAccept}: ${count} new ${count === 1 ? "entry" : "entries"}; fill in the reasons`);
  }
  return marked;
}

function failsOn(failOn: ReadonlySet<Verdict | "flagged">, finding: Finding): boolean {
  if (finding.accepted) return false;
  return failOn.has(finding.verdict) || (finding.flagged && failOn.has("flagged"));
}

/** What is kept of a document beside its claims: where its lines begin, how it is laid out. */
interface Kept {
  readonly lines: boolean;
  readonly layouts: boolean;
}

/** All claims by id, so that a document and the claims file made of it count once. */
export async function collectClaims(
  inputs: readonly string[],
  options: InputOptions,
  { messages, stats }: Pick<Job, "messages" | "stats">,
  kept: Kept = { lines: false, layouts: false },
) {
  const lexicon = await lexiconIn(options);
  const claims = new Map<string, Claim>();
  const documents = new Map<string, DocumentHead>();
  const layouts = keepLayouts(messages.remark);
  async function* reads() {
    for await (const read of readInputs(inputs, options, messages)) {
      const head = read.type === "claim" ? headOfClaim(read.claim, read.path) : headOf(read.document);
      const located = kept.lines && read.type === "document" && read.inFile;
      if (read.type === "document") stats.document(read.document.text.length);
      if (read.type === "document" || !documents.has(head.id))
        documents.set(head.id, located ? { ...head, lineStarts: lineStartsOf(read.document.text) } : head);
      yield read.type === "claim" ? { document: null, claims: [read.claim] } : { document: read.document, claims: [] };
    }
  }
  const jobs = jobsOf(options);
  const found =
    jobs > 1 && !kept.layouts
      ? sharedClaims(reads(), jobs, { ...options, lexicon })
      : claimsHere(reads(), { ...options, lexicon }, messages, kept.layouts ? layouts : null);
  for await (const some of found) {
    for (const claim of some) claims.set(claim.id, claim);
    claimsMade(some.length);
  }
  return { claims, documents, layouts: layouts.all(), lexicon };
}

interface Read {
  readonly document: Document | null;
  /** Read back. */
  readonly claims: readonly Claim[];
}

async function* claimsHere(
  reads: AsyncIterable<Read>,
  options: Omit<InputOptions, "lexicon"> & ExtractOptions,
  messages: Messages,
  layouts: Layouts | null,
): AsyncGenerator<readonly Claim[]> {
  const { extractorOf, layingOut } = await import("../pipeline.js");
  const layOut = layingOut(options);
  const extractDocument = await withCache(options, options, messages, extractorOf(options));
  for await (const { document, claims } of reads) {
    if (document === null) yield claims;
    else if (layouts === null) yield [...extractDocument(document)];
    else {
      const made = layOut(document);
      layouts.add(document.id, made.layout);
      yield made.claims;
    }
  }
}

/** The same from several threads. */
async function* sharedClaims(reads: AsyncIterable<Read>, jobs: number, { includeFurniture, lexicon }: ExtractOptions) {
  const [{ filterOf }, { shareOut }] = await Promise.all([import("./filter.js"), import("../scale/shares.js")]);
  const view = { width: 0, color: false, excel: false };
  const setup = { options: { includeFurniture, lexicon }, filter: filterOf({}), format: "ndjson" as const, view, isTimed: false };
  const decoder = new TextDecoder();
  for await (const made of shareOut(reads, jobs, setup))
    yield "passing" in made
      ? made.passing.claims
      : (JSON.parse(`[${decoder.decode(made.done.bytes).trimEnd().replaceAll("\n", ",")}]`) as Claim[]);
}
