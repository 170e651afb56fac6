import { statSync } from "node:fs";
import type { Command } from "commander";
import { newDocument } from "../document.js";
import type { DocumentHead } from "../export/index.js";
import type { ExtractOptions } from "../extract-options.js";
import { InputError } from "../input-error.js";
import type { ReadClaim, ReadDocument, ReadOptions } from "../read/index.js";
import type { InputFormat } from "../read/list.js";
import type { Claim, Document, Lexicon } from "../types.js";
import type { Messages } from "./messages.js";
import { type InputOptions, knownChoice } from "./options.js";
import { breathe, endProgress, filesDone, startProgress } from "./progress.js";
import { describeTally, newTally } from "./tally.js";

const INPUT_FORMATS = ["auto", "text", "markdown", "html", "pdf", "docx", "ndjson", "parquet"] as const;

/** The inputs given, else the folder corpus/ here, else the help of the command and exit code 2. */
export function inputsOrCorpus(inputs: readonly string[], command: Command): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (statSync("corpus", { throwIfNoEntry: false })?.isDirectory()) return ["corpus"];
  process.stderr.write("error: no input, and no folder corpus/ here\n\n");
  return command.help({ error: true });
}

/** The words of a user, where a file of them was asked for. */
export async function lexiconIn(options: InputOptions): Promise<Lexicon | undefined> {
  return options.lexicon === undefined ? undefined : (await import("./lexicon.js")).lexiconOf(options);
}

/** `extract` as it is, or with the cache that was asked for. */
export async function withCache(
  { cache }: Pick<InputOptions, "cache">,
  rules: ExtractOptions,
  { warning }: Messages,
  extract: (document: Document) => Iterable<Claim>,
): Promise<(document: Document) => Iterable<Claim>> {
  if (cache === undefined) return extract;
  const { cached, openCache } = await import("../scale/cache.js");
  return cached(openCache(cache, rules, warning), extract);
}

/** Documents and claims of the inputs; what else reading has to say goes to `messages`. */
export async function* readInputs(
  inputs: readonly string[],
  options: InputOptions,
  messages: Messages,
): AsyncGenerator<ReadDocument | ReadClaim> {
  const [{ readCorpus }, read] = [await import("../read/index.js"), await readOptions(options)];
  startProgress(options.progress !== false && options.quiet !== true);
  const tally = newTally();
  for await (const item of readCorpus(inputs, { ...read, onListed: tally.listed })) {
    await breathe();
    tally.count(item);
    if (item.type === "fault") messages.fault(item.path, item.reason);
    else if (item.type === "warning") messages.warning(item.path, item.reason);
    else {
      if (item.type === "document") messages.note(`read ${item.path} as ${item.document.id}`);
      yield item;
    }
  }
  endProgress();
  if (tally.isAllLost()) throw new InputError(null, "nothing could be read");
  const counts = tally.counts();
  messages.inputs(counts);
  if (counts.inPart + counts.unread > 0) messages.remark(describeTally(counts));
}

async function readOptions(options: InputOptions): Promise<ReadOptions> {
  const from: InputFormat | "auto" = knownChoice("input format", options.from, INPUT_FORMATS);
  const encoding = options.encoding ?? null;
  const { isEncoding } = await import("../read/decode.js");
  if (encoding !== null && !isEncoding(encoding)) throw new InputError(null, `unknown encoding "${encoding}"`);
  const { textField, manifest = null, includeFurniture = false } = options;
  const maxSize = sizeOf("--max-size", options.maxSize);
  const maxInflated = sizeOf("--max-inflated", options.maxInflated);
  const maxPages = pagesOf(options.maxPages);
  const limits = { maxSize, maxPages, maxInflated };
  return { from, encoding, textField, manifest, includeFurniture, ...limits, stdin: process.stdin, onFile: filesDone };
}

function pagesOf(pages: string | undefined): number | null {
  if (pages === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(pages)) throw new InputError(null, `--max-pages must be a number of pages, not "${pages}"`);
  return Number(pages);
}

/** "50" → 50,000,000 bytes */
function sizeOf(flag: string, megabytes: string | undefined): number | null {
  if (megabytes === undefined) return null;
  const size = /^\d{1,5}(?:\.\d{1,6})?$/.test(megabytes) ? Number(megabytes) * 1_000_000 : 0;
  if (size <= 0) throw new InputError(null, `${flag} must be a number of megabytes, not "${megabytes}"`);
  return size;
}

/** A document without its text: what is kept of it after its claims are made. */
export function headOf({ text: _, ...head }: Document): DocumentHead {
  return head;
}

/** Code points before each line. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  let points = 0;
  for (const sign of text) {
    points++;
    if (sign === "\n") starts.push(points);
  }
  return starts;
}

/** What a claim that was read back tells of its document. */
export function headOfClaim(claim: Claim, path: string): DocumentHead {
  const { text: _, ...head } = newDocument(claim.doc, path, "", {
    published: claim.published,
    publisher: claim.publisher,
    sourceType: claim.sourceType,
  });
  return head;
}
