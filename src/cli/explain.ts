import type { Command } from "commander";
import type { Surroundings } from "../export/explanation.js";
import type { DocumentHead, FindingPage } from "../export/index.js";
import { InputError } from "../input-error.js";
import type { Claim, Finding } from "../types.js";
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

const CONTEXT = 280;

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
  const { diffClaims, figureBehind } = await import("../pipeline.js");
  const { explainClaim, explainFinding } = await import("../export/explanation.js");
  const findings = diffClaims([...found.claims.values()], found.lexicon);
  const page: FindingPage = { findings, claims: found.claims, documents: found.documents, hidden: new Map() };
  const view = viewOf(options);
  const output = openOutput(null);
  if (id.startsWith("f-")) {
    const finding = theOne(id, findings);
    await output.write(explainFinding(finding, figureBehind(finding, [...found.claims.values()], found.lexicon), page, view));
  } else {
    const claim = theOne(id, [...found.claims.values()]);
    const holding = findings.filter(({ sides }) => sides.some((side) => side.claims.includes(claim.id)));
    await output.write(explainClaim(claim, found.documents.get(claim.doc)!, found.around.get(claim.id) ?? null, holding, view));
  }
  process.exitCode = messages.faults() > 0 ? EXIT.someUnread : EXIT.done;
}

async function collect(id: string, inputs: readonly string[], options: InputOptions, messages: Messages) {
  const { extractorOf } = await import("../pipeline.js");
  const lexicon = await lexiconIn(options);
  const extractDocument = extractorOf({ ...options, lexicon });
  const claims = new Map<string, Claim>();
  const documents = new Map<string, DocumentHead>();
  const around = new Map<string, Surroundings>();
  for await (const read of readInputs(inputs, options, messages)) {
    const head = read.type === "claim" ? headOfClaim(read.claim, read.path) : headOf(read.document);
    const found = read.type === "claim" ? [read.claim] : extractDocument(read.document);
    if (read.type === "document" || !documents.has(head.id)) documents.set(head.id, head);
    for (const claim of found) {
      claims.set(claim.id, claim);
      if (read.type === "document" && claim.id.startsWith(id)) around.set(claim.id, surroundings(claim, read.document.text));
    }
  }
  return { claims, documents, around, lexicon };
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

/** Offsets of claims count code points, those of strings do not. */
function surroundings({ start, end }: Claim, text: string): Surroundings {
  const points = [...text];
  const before = points.slice(Math.max(0, start - CONTEXT), start).join("");
  const after = points.slice(end, end + CONTEXT).join("");
  return {
    before: start > CONTEXT ? `… ${before.replace(/^\S{0,40}\s/, "")}` : before,
    quote: points.slice(start, end).join(""),
    after: end + CONTEXT < points.length ? `${after.replace(/\s\S{0,40}$/, "")} …` : after,
  };
}
