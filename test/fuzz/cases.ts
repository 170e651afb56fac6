import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAccepted } from "../../src/cli/accept.js";
import { lexiconOf } from "../../src/cli/lexicon.js";
import { InputError } from "../../src/input-error.js";
import { diffClaims, extractDocument } from "../../src/pipeline.js";
import { type Read, type ReadOptions, readCorpus } from "../../src/read/index.js";
import { readManifest } from "../../src/read/manifest.js";
import { claimSchema } from "../../src/schema.js";
import type { Claim, Document } from "../../src/types.js";
import { mutated } from "./mutate.js";
import { checkClaims, checkFindings } from "./outputs.js";
import { type Random, randomOf } from "./random.js";
import type { Seeds } from "./seeds.js";

/** How often which kind of input comes, of a hundred. */
const SHARES: readonly (readonly [ending: string, share: number])[] = [
  [".txt", 40],
  [".html", 12],
  [".md", 8],
  [".ndjson", 8],
  [".csv", 6],
  [".json", 5],
  [".tsv", 3],
  [".settings.yaml", 4],
  [".settings.json", 2],
  [".settings.csv", 2],
  [".docx", 3],
  [".pdf", 3],
  [".parquet", 2],
  [".gz", 2],
];

export interface Result {
  readonly ending: string;
  readonly bytes: number;
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
}

const WINDOW = 500;

/** One case: an input with random changes, read, extracted, compared and written in every format. Throws where anything is wrong. */
export async function runCase(seed: number, seeds: Seeds, folder: string): Promise<Result> {
  const random = randomOf(seed);
  const ending = endingBy(random.below(100));
  const endings = ending === ".gz" ? [".txt.gz", ".html.gz", ".ndjson.gz"] : [ending];
  const chosen = random.pick(endings);
  const kind = seeds[chosen]!;
  const whole = random.pick(kind);
  const bytes = mutated(isText(chosen) ? windowOf(whole, random) : whole, kind, random);
  const path = join(folder, `case${chosen}`);
  writeFileSync(path, bytes);
  if (chosen.startsWith(".settings")) return { ending, bytes: bytes.length, ...(await checkSettings(path)) };
  const items = await readAll(path, random);
  return { ending, bytes: bytes.length, ...checkRead(items, random, seeds) };
}

function endingBy(number: number): string {
  let left = number;
  for (const [ending, share] of SHARES) {
    left -= share;
    if (left < 0) return ending;
  }
  return ".txt";
}

const isText = (ending: string): boolean => [".txt", ".md"].includes(ending);

function windowOf(bytes: Buffer, random: Random): Buffer {
  const start = random.once(3) ? 0 : random.below(Math.max(1, bytes.length - WINDOW));
  return bytes.subarray(start, start + 100 + random.below(WINDOW));
}

const FORMATS = ["text", "markdown", "html", "pdf", "docx", "ndjson"] as const;

async function readAll(path: string, random: Random): Promise<Read[]> {
  const from = random.once(25) ? random.pick(FORMATS) : "auto";
  const options: ReadOptions = {
    ...{ from, encoding: random.once(30) ? random.pick(["utf-16le", "windows-1252", "utf-8"]) : null, textField: "text" },
    ...{ manifest: null, stdin: (async function* () {})(), includeFurniture: random.once(5) },
    ...{ maxInflated: 2_000_000, maxSize: 2_000_000, maxPages: 50 },
  };
  const items: Read[] = [];
  for await (const item of readCorpus([path], options)) items.push(item);
  for (const item of items) if ("reason" in item) assert.ok(item.reason !== "", "a reason without words");
  return items;
}

function checkRead(items: readonly Read[], random: Random, seeds: Seeds) {
  const documents = items.flatMap((item) => (item.type === "document" ? [item.document] : []));
  const back = items.flatMap((item) => (item.type === "claim" ? [item.claim] : []));
  const made = documents.map((document) => ({ document, claims: extractDocument(document) }));
  for (const { document, claims } of made) checkDocument(document, claims, random.once(2));
  const other = otherOf(random, seeds);
  const all = new Map([...back, ...made.flatMap(({ claims }) => claims), ...other.claims].map((claim) => [claim.id, claim]));
  const findings = diffClaims([...all.values()]);
  if (random.once(2)) checkFindings(findings, [...all.values()], [...documents, other.document]);
  return { documents: documents.length, claims: all.size, findings: findings.length };
}

interface Known {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

const OTHERS: Known[] = [];
const MOST_OTHERS = 60;

/** A second source, so that there is something to compare: a part of one of the right texts, one of sixty. */
function otherOf(random: Random, seeds: Seeds): Known {
  const at = random.below(MOST_OTHERS);
  OTHERS[at] ??= knownOf(at, seeds);
  return OTHERS[at];
}

function knownOf(at: number, seeds: Seeds): Known {
  const random = randomOf(at);
  const text = String(windowOf(random.pick(seeds[".txt"]!), random)).replaceAll("\ufffd", "");
  const about = {
    title: null,
    publisher: "Gazette",
    published: "2031-05-04",
    url: null,
    sourceType: "media",
    lang: null,
  } as const;
  const document: Document = { id: "other-source", path: "other-source.txt", text, ...about };
  return { document, claims: extractDocument(document) };
}

/** Every claim stands where it says, once, with fields of the right kind. */
function checkDocument(document: Document, claims: readonly Claim[], isWritten: boolean): void {
  assert.ok(!/\p{Surrogate}/u.test(document.text), "half a pair in a text");
  const points = [...document.text];
  // old Macs ended their lines with a carriage return alone
  const lineEnd = document.text.includes("\n") ? "\n" : "\r";
  const ids = new Set<string>();
  for (const claim of claims) {
    const { id, start, end, quote, line, low, high } = claim;
    assert.ok(!ids.has(id), `${id} twice`);
    ids.add(id);
    assert.ok(quote !== "" && start < end, "an empty quote");
    assert.equal(points.slice(start, end).join(""), quote);
    assert.equal(line, points.slice(0, start).filter((sign) => sign === lineEnd).length + 1);
    assert.ok(low === null || high === null || low <= high, `${low} above ${high}`);
    assert.ok(!Object.values(claim).includes(""), "an empty field that is not null");
  }
  const parsed = claimSchema.array().safeParse(JSON.parse(JSON.stringify(claims)));
  assert.ok(parsed.success, parsed.success ? "" : JSON.stringify(parsed.error.issues.slice(0, 2)));
  if (isWritten) checkClaims(document, claims);
}

/** What a person wrote down for the program is taken, or refused with its path. */
async function checkSettings(path: string) {
  for (const reading of [() => readManifest(path, []), () => lexiconOf({ lexicon: path } as never), () => readAccepted(path)])
    try {
      await reading();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  return { documents: 0, claims: 0, findings: 0 };
}
