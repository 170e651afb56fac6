import { readFileSync } from "node:fs";
import { extractDocument } from "../../src/pipeline.js";
import type { Claim, Document, Verdict } from "../../src/types.js";

/** Short texts, the numbers in them that belong together, and the verdict that they must get; "none" for silence. */
export interface Case {
  readonly id: string;
  readonly expect: Verdict | "none";
  readonly quotes: readonly string[];
  readonly docs: readonly Pick<Document, "id" | "text" | "published" | "publisher" | "sourceType">[];
}

export const casesIn = (file: string): Case[] =>
  readFileSync(new URL(`./${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

const BLANK = { path: "-", title: null, url: null, lang: null };

export const claimsOf = ({ docs }: Case): Claim[] => docs.flatMap((doc) => extractDocument({ ...BLANK, ...doc }));

/** What is no statement about the numbers, and not listed or listed apart. */
export const SILENT: ReadonlySet<Verdict> = new Set(["scope-differs", "unresolved"]);
