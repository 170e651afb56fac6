import type { Command } from "commander";
import { knownChoice } from "./options.js";

const NAMES = ["claims", "findings", "manifest", "documents", "accepted", "lexicon"] as const;

const EXAMPLES = `
Examples:
  corpus-claims schema claims > claims.schema.json     a row of what extract writes
  corpus-claims schema manifest                        what a manifest may hold
  corpus-claims schema lexicon                         what --lexicon reads
`;

export function addSchema(program: Command): void {
  program
    .command("schema")
    .summary("JSON Schema of what is read and written")
    .description("JSON Schema of a claim, a finding, a manifest, a line of NDJSON documents, an accepted finding, or a lexicon.")
    .argument("[name]", `one of ${NAMES.join(", ")}; by default all of them`)
    .addHelpText("after", EXAMPLES)
    .action(async (name?: string) => {
      const wanted = name === undefined ? NAMES : [knownChoice("schema", name, NAMES)];
      const [{ SCHEMAS }, { z }] = await Promise.all([import("../schema.js"), import("zod")]);
      const schemas = wanted.map((each) => [
        each,
        z.toJSONSchema(SCHEMAS[each], { io: each === "claims" || each === "findings" ? "output" : "input" }),
      ]);
      const shown = name === undefined ? Object.fromEntries(schemas) : schemas[0]![1];
      process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    });
}
