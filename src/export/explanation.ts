import { CLAIM_COLUMNS } from "../columns.js";
import { oneLine } from "../safe-text.js";
import type { Claim, Figure, Finding } from "../types.js";
import { amountOfClaim } from "./amounts.js";
import { headLine } from "./claim-rows.js";
import { sourceOf } from "./evidence.js";
import { placesOf } from "./excerpt.js";
import { dateOf, findingLines } from "./finding-rows.js";
import type { DocumentHead, FindingPage, View } from "./index.js";
import { inkOf } from "./ink.js";
import { stepNumbers } from "./steps.js";
import { pad, widthOf, wrap } from "./width.js";
import { subjectOf, VERDICT_WORDS } from "./words.js";

/** What stands before and after a claim in its document; null where the document is not at hand. */
export interface Surroundings {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** One claim: its sentence in its context, every field and what it comes from, and the findings that it is part of. */
export function explainClaim(
  claim: Claim,
  head: DocumentHead,
  around: Surroundings | null,
  findings: readonly Finding[],
  view: View,
): string {
  const ink = inkOf(view.color);
  const { before, quote, after } = around ?? { before: claim.sentence, quote: "", after: "" };
  const context = wrap(`${oneLine(before)} ${ink.figure(oneLine(quote) || claim.quote)}${spaced(after)}`.trim(), view.width - 4);
  const filled = CLAIM_COLUMNS.filter((field) => claim[field] !== null && field !== "sentence");
  const empty = CLAIM_COLUMNS.filter((field) => claim[field] === null);
  const rows = filled.map((field) => ({ field, value: oneLine(String(claim[field])), how: originOf(claim, field) }));
  const valueWidth = Math.min(36, Math.max(...rows.map(({ value }) => widthOf(value))));
  return [
    `${ink.strong(`${amountOfClaim(claim)} ${subjectOf(claim)}`)}  ${ink.dim(claim.id)}`,
    ink.dim(headLine(head)),
    "",
    ...(around ? context : wrap(oneLine(claim.sentence), view.width - 4)).map((line) => `  ${line}`),
    "",
    ...rows.map(({ field, value, how }) =>
      `  ${pad(field, 13)}${pad(value, valueWidth)}${how ? ink.dim(`  ${how}`) : ""}`.trimEnd(),
    ),
    ...wrap(`not stated: ${empty.join(", ")}`, view.width - 4).map((line) => ink.dim(`  ${line}`)),
    "",
    ...(findings.length === 0 ? ["  Part of no finding."] : ["  Part of these findings:"]),
    ...findings.map((finding) => `    ${finding.id}  ${finding.verdict}: ${oneLine(finding.title)}`),
    "",
  ].join("\n");
}

function spaced(after: string): string {
  return /^[\s\p{P}]/u.test(after) ? after.replace(/\s+/g, " ") : ` ${oneLine(after)}`;
}

/** Where a field comes from, as far as the claim itself tells. */
function originOf(claim: Claim, field: keyof Claim): string {
  switch (field) {
    case "low":
    case "best":
    case "high":
      return `“${oneLine([claim.boundText, claim.quote].filter(Boolean).join(" … "))}”`;
    case "bound":
      return claim.boundText === null ? "" : `“${oneLine(claim.boundText)}”`;
    case "value":
      return claim.explicit === null ? "" : `the words alone give ${claim.explicit}`;
    case "asOf":
      return claim.asOfBasis === "document" ? "the date of the document" : claim.asOfBasis === "text" ? "the text says so" : "";
    case "kind":
    case "item":
    case "attribute":
      return `rule ${claim.rule}`;
    case "start":
    case "end":
      return "characters of the document, counted as Unicode code points";
    case "figure":
      return "claims that share it are compared";
    default:
      return "";
  }
}

/** One finding: what the table shows of it, why each step was judged so, the dimensions side by side, and every claim. */
export function explainFinding(finding: Finding, figure: Figure | null, page: FindingPage, view: View): string {
  const ink = inkOf(view.color);
  const claims = finding.sides
    .flatMap((side) => side.claims.map((id) => page.claims.get(id)))
    .filter((claim) => claim !== undefined);
  const steps = finding.steps.map((step, i) => {
    const numbers = stepNumbers(step, finding);
    return `${i + 1} to ${i + 2}  ${step.verdict} (${VERDICT_WORDS[step.verdict]})${numbers && `, ${numbers}`}: ${oneLine(step.why)}`;
  });
  const sources = finding.independentSources;
  return [
    ...findingLines(finding, page, placesOf(claims), view.width, ink),
    "",
    `  ${finding.docs.length} ${finding.docs.length === 1 ? "document" : "documents"}, ${sources} independent ${sources === 1 ? "source" : "sources"}; compared under the key ${oneLine(finding.figure)}`,
    "",
    ...(steps.length > 0 ? [ink.heading("Step by step"), ...steps.flatMap((step) => wrapIndented(step, view.width)), ""] : []),
    ink.heading("Dimensions"),
    ...dimensionLines(finding, figure, page),
    "",
    ink.heading("Claims"),
    ...claims.flatMap((claim) => [
      `  ${claim.id}  ${amountOfClaim(claim)} ${subjectOf(claim)}`,
      ink.dim(`    ${sourceOf(claim)}, line ${claim.line}`),
      ...wrap(`“${oneLine(claim.sentence)}”`, view.width - 4).map((line) => `    ${line}`),
    ]),
    "",
  ].join("\n");
}

function wrapIndented(text: string, width: number): string[] {
  return wrap(text.trim(), width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}

const DIMENSIONS = ["item", "attribute", "action", "side", "place", "unit", "bound", "modality", "speaker", "publisher"] as const;

/** What tells claims apart, side by side: "place  contained  Fuzuli district  |  Fuzuli" */
function dimensionLines(finding: Finding, figure: Figure | null, { claims }: FindingPage): string[] {
  const relations: Readonly<Record<string, string | undefined>> = figure?.relations ?? {};
  const members = finding.sides.map((side) => side.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined));
  const rows = DIMENSIONS.map((dimension) => {
    const values = members.map((side) => [...new Set(side.map((claim) => claim[dimension] ?? NOTHING))].join(" / "));
    return {
      dimension,
      relation: relations[dimension] ?? relationOf(values, NAMES.has(dimension)),
      values: [...new Set(values)],
    };
  });
  const dates = [...new Set(finding.sides.map((side) => dateOf(side, claims)))];
  return [...rows, { dimension: "period", relation: relations.period ?? relationOf(dates, false), values: dates }]
    .filter(({ values }) => values.some((value) => value !== NOTHING))
    .map(({ dimension, relation, values }) => `  ${pad(dimension, 11)}${pad(relation, 12)}${values.map(oneLine).join("  |  ")}`);
}

const NOTHING = "—";

/** Linked claims that name a thing differently name the same thing: Grad and BM-21. */
const NAMES: ReadonlySet<string> = new Set(["item", "attribute", "action", "side", "place"]);

/** What the words alone tell, where linking has not said it. */
function relationOf(values: readonly string[], isName: boolean): string {
  if (new Set(values).size === 1) return "equal";
  if (values.includes(NOTHING)) return "unknown";
  return isName ? "other words" : "differs";
}
