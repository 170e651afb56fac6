import { Command } from "commander";

export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command("corpus-claims");
  for (const name of ["extract", "diff"] as const)
    program
      .command(name)
      .argument("[inputs...]")
      .option("--from <f>")
      .option("--format <f>")
      .option("--all")
      .action(async (inputs, o) => {
        const { readCorpus } = await import("../read/index.js");
        const { extractDocument, diffClaims } = await import("../pipeline.js");
        const claims = [];
        for await (const r of readCorpus(inputs, {
          from: o.from ?? "auto",
          encoding: null,
          manifest: null,
          textField: "text",
          stdin: process.stdin,
        })) {
          if (r.type === "document") {
            const found = extractDocument(r.document);
            if (name === "extract") for (const c of found) process.stdout.write(JSON.stringify(c) + "\n");
            else claims.push(...found);
          } else if (r.type === "claim") claims.push(r.claim);
          else process.stderr.write(`${r.path}: ${r.reason}\n`);
        }
        if (name === "diff") for (const f of diffClaims(claims)) process.stdout.write(JSON.stringify(f) + "\n");
      });
  await program.parseAsync([...argv]);
}
