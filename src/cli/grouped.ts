import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { Judged } from "../grouped.js";
import { InputError } from "../input-error.js";
import { type Claim, type Finding, VERDICTS } from "../types.js";
import type { DiffOptions } from "./diff.js";
import { filterOf, isSound, keepsFinding } from "./filter.js";
import { hide } from "./hide.js";
import { lexiconIn, readInputs, withCache } from "./inputs.js";
import { type FilterOptions, type InputOptions, knownChoice } from "./options.js";
import { type Job, writeFindings } from "./run.js";

/** The map: claims of each document, with what it lends them, as lines that are to be sorted. */
export async function extractGrouped(
  inputs: readonly string[],
  options: InputOptions & FilterOptions,
  job: Job,
): Promise<boolean> {
  for (const name of ["kind", "item", "doc"] as const)
    if (options[name])
      throw new InputError(null, `--${name} leaves out claims that others are compared with: say it to diff --grouped`);
  const { extractorOf, parcelsOf } = await import("../pipeline.js");
  const { lineOf } = await import("../scale/parcels.js");
  const filter = filterOf(options);
  const lexicon = await lexiconIn(options);
  const claimsOf = await withCache(options, { ...options, lexicon }, job.messages, extractorOf({ ...options, lexicon }));
  const write = async (doc: string, claims: readonly Claim[]) => {
    job.stats.claims(claims);
    const sound = claims.filter((claim) => isSound(filter, claim));
    await job.output.write(parcelsOf(doc, sound, lexicon).map(lineOf).join(""));
  };
  const done = new Set<string>();
  let held: Claim[] = [];
  const writeHeld = async (next: string | null) => {
    if (held.length > 0 && held[0]!.doc !== next) {
      done.add(held[0]!.doc);
      await write(held[0]!.doc, held);
      held = [];
    }
    if (next !== null && done.has(next))
      throw new InputError(null, `the claims of "${next}" do not stand together: sort them by doc`);
  };
  for await (const read of readInputs(inputs, options, job.messages)) {
    await writeHeld(read.type === "claim" ? read.claim.doc : read.document.id);
    if (read.type === "claim") held.push(read.claim);
    else {
      done.add(read.document.id);
      job.stats.document(read.document.text.length);
      await write(read.document.id, [...claimsOf(read.document)]);
    }
  }
  await writeHeld(null);
  return false;
}

/** The reduce: sorted lines to figures, one key at a time. What stays of a figure are its finding and the ids of its claims. */
async function judgeGrouped(
  inputs: readonly string[],
  options: InputOptions,
  write: (judged: readonly Judged[]) => Promise<void>,
) {
  const { asksForStories, judgeUnder, storyNumbers } = await import("../pipeline.js");
  const { groupsOf } = await import("../scale/parcels.js");
  // what a key held is let go: collecting it early costs little and keeps the peak low
  setFlagsFromString("--heap-growing-percent=30");
  const lexicon = await lexiconIn(options);
  let stories: ReadonlyMap<string, number> = new Map();
  for (const path of inputs) {
    for await (const { key, routed, count, topics, judged } of groupsOf(path, await linesIn(path))) {
      if (topics.size > 0) stories = storyNumbers(topics);
      if (judged.length > 0) await write(judged);
      if (asksForStories(key) && stories.size === 0)
        throw new InputError(path, 'the lines that begin with "!" are missing: they tell what the documents are about');
      if (count > 0) await write(judgeUnder(key, routed, (doc) => stories.get(doc) ?? -1, lexicon));
    }
  }
}

async function linesIn(path: string) {
  if (path !== "-" && !statSync(path, { throwIfNoEntry: false })?.isFile()) throw new InputError(path, "no such file");
  const [{ linesOf }, { streamOf }] = await Promise.all([import("../read/lines.js"), import("../read/bytes.js")]);
  return linesOf(path === "-" ? process.stdin : streamOf(path), "utf-8");
}

/** `diff --grouped`: the findings of sorted lines, those of one process. Whether they hold one that --fail-on names. */
export async function diffGrouped(inputs: readonly string[], options: DiffOptions, job: Job): Promise<boolean> {
  for (const name of ["accept", "writeAccept", "summary", "minConfidence", "since", "until"] as const)
    if (options[name] !== undefined) throw new InputError(null, `--grouped cannot be used with ${FLAGS[name]}`);
  if (options.partial) return writePartial(inputs, options, job);
  if (job.format !== "ndjson" && job.format !== "json")
    throw new InputError(null, `--grouped keeps no claims to show: it writes ndjson or json, not ${job.format}`);
  const filter = filterOf(options);
  const verdicts = options.verdict ? new Set(options.verdict.map((name) => knownChoice("verdict", name, VERDICTS))) : null;
  const failOn = new Set((options.failOn ?? []).map((name) => knownChoice("verdict", name, [...VERDICTS, "flagged"] as const)));
  const findings = (await findingsGrouped(inputs, options)).filter((finding) => keepsFinding(filter, finding));
  const { shown, hidden } = hide(findings, { verdicts, all: options.all === true, audience: job.audience });
  job.stats.findings(shown);
  await writeFindings(job, { findings: shown, claims: new Map(), documents: new Map(), hidden, layouts: new Map() });
  return findings.some((finding) => failOn.has(finding.verdict) || (finding.flagged && failOn.has("flagged")));
}

/** What needs the claims, or is asked of them where they are extracted. */
const FLAGS = {
  accept: "--accept",
  writeAccept: "--write-accept",
  summary: "--summary",
  minConfidence: "--min-confidence: say it to extract --grouped",
  since: "--since: say it to extract --grouped",
  until: "--until: say it to extract --grouped",
} as const;

async function findingsGrouped(inputs: readonly string[], options: InputOptions): Promise<Finding[]> {
  const { settleJudged } = await import("../pipeline.js");
  const all: Judged[] = [];
  await judgeGrouped(inputs, options, async (judged) => {
    for (const one of judged) all.push(one);
  });
  return settleJudged(all);
}

/** One reducer's share, as lines that a last `diff --grouped` settles. */
async function writePartial(inputs: readonly string[], options: InputOptions, job: Job): Promise<boolean> {
  const { lineOf } = await import("../scale/parcels.js");
  await judgeGrouped(inputs, options, (judged) =>
    job.output.write(judged.map((one) => lineOf({ key: "!", judged: one })).join("")),
  );
  return false;
}
