import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";

export type InputFormat = "text" | "markdown" | "ndjson";
export interface Source { readonly path: string; readonly format: InputFormat }

export async function listSources(inputs: readonly string[], from: InputFormat | "auto") {
  const sources: Source[] = [];
  const faults: { type: "fault"; path: string; reason: string }[] = [];
  for (const input of inputs) {
    if (input === "-") { sources.push({ path: "-", format: from === "auto" ? "ndjson" : from }); continue; }
    const info = await stat(input).catch(() => null);
    if (!info) faults.push({ type: "fault", path: input, reason: "no such file" });
    else if (info.isDirectory())
      for (const name of (await glob("**/*.txt", { cwd: input })).sort()) sources.push({ path: join(input, name), format: "text" });
    else sources.push({ path: input, format: from !== "auto" ? from : /\.(nd|l)json|jsonl$/.test(input) ? "ndjson" : "text" });
  }
  return { sources, faults };
}
