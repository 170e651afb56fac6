import type { Command } from "commander";
import type { DocumentHead, FindingPage } from "../export/index.js";
import { InputError } from "../input-error.js";
import type { ReadDocument } from "../read/index.js";
import type { Story } from "../story.js";
import type { Claim, Finding, Lexicon } from "../types.js";
import { headOf, headOfClaim, inputsOrCorpus, lexiconIn, readInputs } from "./inputs.js";
import { type Messages, openMessages } from "./messages.js";
import { addInputOptions, type InputOptions } from "./options.js";
import { openOutput } from "./output.js";
import { EXIT, viewOf } from "./run.js";

interface ExplainOptions extends InputOptions {
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  corpus-claims explain f-1a2b3c4d5e6f speeches/     a finding: the values, the steps, what was compared
  corpus-claims explain c-1a2b3c speeches/a.txt      a claim: its sentence in context, every field
`;

export function addExplain(program: Command): void {
  const command = program
    .command("explain")
    .summary("one claim or finding in full")
    .description("One claim or finding: the sentence in its context, what every field comes from, what was compared.")
    .argument("<id>", "as extract and diff print it; its first characters will do");
  addInputOptions(command)
    .option("--no-color", "no colour; NO_COLOR and TERM=dumb do the same")
    .addHelpText("after", EXAMPLES)
    .action((id: string, inputs: string[], options: ExplainOptions) => explain(id, inputsOrCorpus(inputs, command), options));
}

async function explain(id: string, inputs: readonly string[], options: ExplainOptions): Promise<void> {
  if (!/^[cf]-[0-9a-f]*$/.test(id)) throw new InputError(null, `"${id}" is no id of a claim (c-…) or of a finding (f-…)`);
  const messages = openMessages(options);
  const found = await collect(id, inputs, options, messages);
  const { diffClaims } = await import("../pipeline.js");
  const findings = diffClaims([...found.claims.values()], found.lexicon);
  const text = await (id.startsWith("f-") ? aboutFinding : aboutClaim)(id, findings, found, options);
  await openOutput(null, true).write(text);
  process.exitCode = messages.faults() > 0 ? EXIT.someUnread : EXIT.done;
}

async function aboutFinding(id: string, findings: readonly Finding[], found: Collected, options: ExplainOptions) {
  const { trialOf } = await import("../pipeline.js");
  const { explainFinding } = await import("../export/explained-finding.js");
  const finding = theOne(id, findings);
  const page: FindingPage = { findings, claims: found.claims, documents: found.documents, hidden: new Map() };
  const stories = await storiesOf(finding.docs, new Set(finding.sides.flatMap(({ claims }) => claims)), found, options);
  return explainFinding(finding, trialOf(finding, [...found.claims.values()], found.lexicon), page, stories, viewOf(options));
}

async function aboutClaim(id: string, findings: readonly Finding[], found: Collected, options: ExplainOptions) {
  const { explainClaim } = await import("../export/explanation.js");
  const claim = theOne(id, [...found.claims.values()]);
  const stories = await storiesOf([claim.doc], new Set([claim.id]), found, options);
  const page = {
    claim,
    head: found.documents.get(claim.doc)!,
    story: stories.get(claim.id) ?? null,
    about: found.texts.get(claim.doc)?.about() ?? new Map<string, string>(),
    first: found.claims.get(claim.repeats ?? "") ?? null,
    findings: findings.filter(({ sides }) => sides.some((side) => side.claims.includes(claim.id))),
  };
  return explainClaim(page, viewOf(options));
}

/** How claims came about, where their documents are at hand. */
async function storiesOf(
  docs: readonly string[],
  ids: ReadonlySet<string>,
  { texts, lexicon }: Collected,
  options: ExplainOptions,
) {
  const { explainDocument } = await import("../pipeline.js");
  const stories = new Map<string, Story>();
  for (const doc of docs) {
    const read = texts.get(doc);
    if (read) for (const [id, story] of explainDocument(read.document, { ...options, lexicon }, ids)) stories.set(id, story);
  }
  return stories;
}

interface Collected {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, DocumentHead>;
  /** Documents that may have to be explained. */
  readonly texts: ReadonlyMap<string, ReadDocument>;
  readonly lexicon: Lexicon | undefined;
}

async function collect(id: string, inputs: readonly string[], options: InputOptions, messages: Messages): Promise<Collected> {
  const { extractorOf } = await import("../pipeline.js");
  const lexicon = await lexiconIn(options);
  const extractDocument = extractorOf({ ...options, lexicon });
  const claims = new Map<string, Claim>();
  const documents = new Map<string, DocumentHead>();
  const texts = new Map<string, ReadDocument>();
  for await (const read of readInputs(inputs, options, messages)) {
    const head = read.type === "claim" ? headOfClaim(read.claim, read.path) : headOf(read.document);
    const found = read.type === "claim" ? [read.claim] : extractDocument(read.document);
    if (read.type === "document" || !documents.has(head.id)) documents.set(head.id, head);
    for (const claim of found) claims.set(claim.id, claim);
    const isAsked = id.startsWith("f-") || found.some((claim) => claim.id.startsWith(id));
    if (read.type === "document" && isAsked) texts.set(head.id, read);
  }
  return { claims, documents, texts, lexicon };
}

/** The one with this id, or with an id that starts so. */
function theOne<Thing extends Claim | Finding>(id: string, things: readonly Thing[]): Thing {
  const matches = things.filter((thing) => thing.id === id || thing.id.startsWith(id));
  const what = id.startsWith("f-") ? "finding" : "claim";
  if (matches.length === 0) throw new InputError(null, `no ${what} ${id} in these inputs`);
  if (matches.length > 1)
    throw new InputError(null, `${matches.length} ${what}s have an id that starts with ${id}; write more of it`);
  return matches[0]!;
}
