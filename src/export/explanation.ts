import { CLAIM_COLUMNS } from "../columns.js";
import type { Recorded } from "../record.js";
import { oneLine } from "../safe-text.js";
import type { Passage, Story, Told } from "../story.js";
import type { Claim, Finding } from "../types.js";
import { amountOfClaim } from "./amounts.js";
import { headLine } from "./claim-rows.js";
import type { DocumentHead, View } from "./index.js";
import { type Ink, inkOf } from "./ink.js";
import { pad, widthOf, wrap } from "./width.js";
import { subjectOf } from "./words.js";

/** A claim with all that is known of how it came about. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly head: DocumentHead;
  /** Null where the document is not at hand: claims that were read back. */
  readonly story: Story | null;
  /** Where what is known of the document comes from: published → "manifest". */
  readonly about: ReadonlyMap<string, string>;
  /** The claim that it repeats. */
  readonly first: Claim | null;
  /** The findings that it is part of. */
  readonly findings: readonly Finding[];
}

/** One claim: its sentence in its context, every field with the rule and the words that it comes from, and the findings that it is part of. */
export function explainClaim(page: ClaimPage, view: View): string {
  const { claim, head, findings } = page;
  const ink = inkOf(view.color);
  const filled = CLAIM_COLUMNS.filter((field) => claim[field] !== null && field !== "sentence");
  const empty = CLAIM_COLUMNS.filter((field) => claim[field] === null);
  const width = Math.min(32, Math.max(...filled.map((field) => widthOf(oneLine(String(claim[field]))))));
  return [
    `${ink.strong(`${amountOfClaim(claim)} ${subjectOf(claim)}`)}  ${ink.dim(claim.id)}`,
    ink.dim(headLine(head)),
    "",
    ...contextLines(page, view.width, ink),
    "",
    ...filled.flatMap((field) => fieldLines(field, oneLine(String(claim[field])), width, originOf(page, field), view.width, ink)),
    ...wrap(`not stated: ${empty.join(", ")}`, view.width - 4).map((line) => ink.dim(`  ${line}`)),
    "",
    ...(findings.length === 0 ? ["  Part of no finding."] : ["  Part of these findings:"]),
    ...findings.map((finding) => `    ${finding.id}  ${finding.verdict}: ${oneLine(finding.title)}`),
    "",
  ].join("\n");
}

/** The heading, the sentence before, the sentence with its figure marked, the sentence after; each with its line. */
function contextLines({ claim, story }: ClaimPage, width: number, ink: Ink): string[] {
  if (!story) return wrap(oneLine(claim.sentence), width - 4).map((line) => `  ${line}`);
  const [before, quote, after] = story.sentence;
  const space = /\s$/.test(before) ? " " : "";
  const marked = `${oneLine(before)}${space}${ink.figure(oneLine(quote))}${/^\s/.test(after) ? " " : ""}${oneLine(after)}`;
  const row = (lead: string, text: string, plain: (words: string) => string): string[] =>
    wrap(text, width - 15).map((line, i) => `  ${ink.dim(pad(i === 0 ? lead : "", 11))}${plain(line)}`);
  const passage = (lead: string, part: Passage | null): string[] => (part ? row(lead, part.text, ink.dim) : []);
  return [
    ...passage("under", story.heading),
    ...passage(`line ${story.before?.line}`, story.before),
    ...row(`line ${claim.line}`, marked, (words) => words),
    ...passage(`line ${story.after?.line}`, story.after),
  ];
}

function fieldLines(field: string, value: string, valueWidth: number, how: string, width: number, ink: Ink): string[] {
  const lead = `  ${pad(field, 13)}`;
  if (how === "") return [`${lead}${value}`];
  const indent = 15 + valueWidth + 2;
  const lines = wrap(how, Math.max(24, width - indent));
  if (widthOf(value) <= valueWidth)
    return lines.map((line, i) => (i === 0 ? `${lead}${pad(value, valueWidth)}  ` : " ".repeat(indent)) + ink.dim(line));
  return [`${lead}${value}`, ...lines.map((line) => " ".repeat(indent) + ink.dim(line))];
}

function originOf(page: ClaimPage, field: keyof Claim): string {
  const { claim, story, about, first } = page;
  const told = story?.told.get(field as Recorded);
  switch (field) {
    case "low":
    case "best":
    case "high":
      return `“${oneLine([claim.boundText, claim.quote].filter(Boolean).join(" … "))}”`;
    case "bound":
      return claim.boundText === null ? "no word bounds it" : `“${oneLine(claim.boundText)}”`;
    case "value":
      return [`“${oneLine(claim.quote)}”`, claim.explicit && `the words alone give ${claim.explicit}`, told && toldRule(told)]
        .filter(Boolean)
        .join("; ");
    case "kind":
      return told ? `${quoted(told)}${told.rule}: ${told.like}` : `rule ${claim.rule}`;
    case "attribute":
      return told ? toldWords(told) : `goes with the kind, by rule ${claim.rule}`;
    case "asOf":
      if (claim.asOfBasis === "document") return "no date near it: the day of the document";
      return told ? toldWords(told) : "";
    case "repeats":
      return [first && `line ${first.line}, “${oneLine(first.sentence)}”`, told && toldWords(told)].filter(Boolean).join("; ");
    case "modality":
      return told ? toldWords(told) : story ? "no word asks, denies, supposes or proposes it" : "";
    case "start":
    case "end":
      return "characters of the document, counted as Unicode code points";
    case "figure":
      return "claims that share it are compared";
    case "published":
    case "publisher":
    case "sourceType":
      return about.get(field) ?? "";
    default:
      return told ? toldWords(told) : "";
  }
}

/** "“the enemy” (line 12), “the Borian army” (line 9): heading, or the entry before, as in “Borian losses:”" */
function toldWords(told: Told): string {
  return `${quoted(told)}${toldRule(told)}`;
}

function toldRule({ rule, like }: Told): string {
  return `${rule}${like === "" ? "" : `, as in “${like}”`}`;
}

function quoted({ words }: Told): string {
  const all = words.map(({ text, line, isHere }) => `“${text}”${isHere ? "" : ` (line ${line})`}`);
  return all.length > 0 ? `${all.join(", ")}: ` : "";
}
