import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractDocument } from "../src/pipeline.js";
import type { Claim, Document } from "../src/types.js";

const page = readFileSync(new URL("../docs/phenomena.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| (?!phenomenon|- )(?<name>[^|\n]+) \| (?<example>[^|\n]+) \| (?<read>[^|\n]+) \|$/gm)].map(
  ({ groups }) => [groups!.name!, groups!.example!, groups!.read!] as const,
);

const documentOf = (text: string): Document => ({
  id: "page",
  path: "page.txt",
  text,
  title: null,
  publisher: null,
  published: "2021-06-01",
  url: null,
  sourceType: "media",
  lang: "en",
});

const rounded = (n: number | null): string => (n === null ? "?" : String(+n.toFixed(4)));

function amountOf({ value, low, best, high, bound }: Claim): string {
  if (value !== null) return value;
  switch (bound) {
    case "exact":
      return rounded(best);
    case "approx":
      return `~${rounded(best)}`;
    case "at-least":
      return `>=${rounded(low)}`;
    case "more-than":
      return `>${rounded(low)}`;
    case "at-most":
      return `<=${rounded(high)}`;
    case "less-than":
      return `<${rounded(high)}`;
    case "range":
      return `${rounded(low)}..${rounded(high)}`;
    case "vague":
      return `${rounded(low)}..`;
  }
}

const factsOf = (claim: Claim): string =>
  [
    claim.item,
    claim.attribute,
    claim.action,
    claim.side,
    claim.place,
    claim.modality,
    claim.speaker,
    claim.attributedTo,
    claim.asOfBasis === "text" ? `as of ${claim.asOf}` : null,
    claim.repeats === null ? null : "repeat",
  ].join(" ");

/** As the page writes it, with those of the words in parentheses that the claim holds. */
function written(claim: Claim, asked: readonly string[]): string {
  const amount = [amountOf(claim), claim.value === null ? claim.unit : null].filter(Boolean).join(" ");
  const facts = factsOf(claim).toLowerCase();
  const words = asked.filter((word) => facts.includes(word.toLowerCase()));
  return words.length ? `${amount} (${words.join("; ")})` : amount;
}

const wordsOf = (entry: string | undefined): string[] => /\((?<words>.+)\)$/.exec(entry ?? "")?.groups?.words?.split("; ") ?? [];

test("the page has rows", () => {
  expect(rows.length).toBeGreaterThan(300);
});

test.each(rows)("%s: %s", (_name, example, read) => {
  const entries = read === "nothing" ? [] : read.split(/; (?![^(]*\))/);
  const claims = extractDocument(documentOf(example.replaceAll(" ¶ ", "\n\n")));
  expect(claims.map((claim, index) => written(claim, wordsOf(entries[index])))).toEqual(entries);
});
