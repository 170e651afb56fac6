import { countsOne } from "./one.js";
import type { Scan } from "./scan.js";

/** The token behind the name with a number that begins at `at` ("T-72", "Section 907", "No. 5"), or `at` itself where none does. */
export function skipDesignation({ tokens }: Scan, at: number): number {
  const token = tokens[at]!;
  if (token.kind === "code") return at + 1;
  if (
    token.kind === "word" &&
    tokens[at + 1]?.text === "-" &&
    tokens[at + 1]!.glued &&
    tokens[at + 2]?.kind === "number" &&
    tokens[at + 2]!.glued
  )
    return /^(?:mid|pre|post|early|late|under|over|sub)$/.test(token.lower) ? at : at + 3;
  if (
    token.lower === "one" &&
    !countsOne(tokens, at, false) &&
    !/^(?:hundred|thousand|million|billion|trillion|third|quarter|half|fifth|and|in|out|or|to|tenth|dozen)$/.test(
      tokens[at + 1]?.text === "-" ? (tokens[at + 2]?.lower ?? "") : (tokens[at + 1]?.lower ?? ""),
    )
  )
    return at + 1;
  return at;
}
