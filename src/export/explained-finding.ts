import type { Recorded } from "../record.js";
import { oneLine } from "../safe-text.js";
import type { Story } from "../story.js";
import type { Trial } from "../trial.js";
import type { Claim, Figure, Finding, Mention } from "../types.js";
import { amountOfClaim } from "./amounts.js";
import { sourceOf } from "./evidence.js";
import { placesOf } from "./excerpt.js";
import { dateOf, findingLines } from "./finding-rows.js";
import type { FindingPage, View } from "./index.js";
import { type Ink, inkOf } from "./ink.js";
import { stepNumbers } from "./steps.js";
import { pad, wrap } from "./width.js";
import { subjectOf, VERDICT_WORDS } from "./words.js";

/** How claims came about, by their id; none of those that were read back. */
type Stories = ReadonlyMap<string, Story>;

/** One finding: what the table shows of it, why each step was judged so, how a sum was made, each two claims side by side with their words, and every claim. */
export function explainFinding(finding: Finding, trial: Trial | null, page: FindingPage, stories: Stories, view: View): string {
  const ink = inkOf(view.color);
  const claims = finding.sides
    .flatMap((side) => side.claims.map((id) => page.claims.get(id)))
    .filter((claim) => claim !== undefined);
  const steps = finding.steps.map((step, i) => {
    const numbers = stepNumbers(step, finding);
    return `${i + 1} to ${i + 2}  ${step.verdict} (${VERDICT_WORDS[step.verdict]})${numbers && `, ${numbers}`}: ${oneLine(step.why)}${alsoHolding(trial, i)}`;
  });
  const sources = finding.independentSources;
  return [
    ...findingLines(finding, page, placesOf(claims), view.width, ink),
    "",
    `  ${finding.docs.length} ${finding.docs.length === 1 ? "document" : "documents"}, ${sources} independent ${sources === 1 ? "source" : "sources"}; compared under the key ${oneLine(finding.figure)}`,
    "",
    ...(steps.length > 0 ? [ink.heading("Step by step"), ...steps.flatMap((step) => wrapIndented(step, view.width)), ""] : []),
    ink.heading("Dimensions"),
    ...dimensionLines(finding, trial?.figure ?? null, page),
    "",
    ...(trial ? [...sumLines(trial.figure, view.width, ink), ...pairLines(trial, stories, view.width, ink)] : []),
    ink.heading("Claims"),
    ...claims.flatMap((claim) => [
      `  ${claim.id}  ${amountOfClaim(claim)} ${subjectOf(claim)}`,
      ink.dim(`    ${sourceOf(claim)}, line ${claim.line}`),
      ...wrap(`“${oneLine(claim.sentence)}”`, view.width - 4).map((line) => `    ${line}`),
    ]),
    "",
  ].join("\n");
}

/** Verdicts are tried in order and the first that holds is taken: what would have held behind it. */
function alsoHolding(trial: Trial | null, step: number): string {
  const [, ...others] = trial?.verdicts[step] ?? [];
  return others.length === 0 ? "" : ` (tried after it, and holding too: ${others.join(", ")})`;
}

/** "252 + 270 = 522": each part with its words, and what the parts are held against. */
function sumLines(figure: Figure, width: number, ink: Ink): string[] {
  const sums = figure.shape === "sum" ? [figure.parts] : figure.sums;
  if (sums.length === 0) return [];
  const row = ({ claim }: Mention): string[] =>
    wrapIndented(`${amountOfClaim(claim)} ${subjectOf(claim)}, ${claim.id}, line ${claim.line}`, width);
  const covers = figure.complete
    ? "the words say that the parts are all there is"
    : "the words do not say that the parts are all there is";
  return [
    ink.heading("How the sum was made"),
    ...sums.flatMap((parts) => [
      ...parts.flatMap(row),
      ...wrapIndented(
        `together, against: ${figure.mentions.map(({ claim }) => amountOfClaim(claim)).join(", ")} as stated; ${covers}`,
        width,
      ),
    ]),
    "",
  ];
}

/** Each two claims: the dimensions that are not plainly equal with nothing told, and from which words. */
function pairLines({ pairs }: Trial, stories: Stories, width: number, ink: Ink): string[] {
  if (pairs.length === 0) return [];
  return [
    ink.heading("Pair by pair"),
    ...pairs.flatMap(({ a, b, standings }) => [
      `  ${a.id} and ${b.id}: ${amountOfClaim(a)}, ${amountOfClaim(b)}`,
      ...standings
        .filter(({ why, relation }) => relation !== "equal" || why !== "both none told")
        .flatMap(({ dimension, relation, why }) => {
          const words = [a, b].map((claim) => wordsFor(dimension, claim, stories)).filter(Boolean);
          const shown = `${oneLine(why)}${words.length > 0 ? `; ${[...new Set(words)].join(" | ")}` : ""}`;
          return wrap(shown, width - 29).map((line, i) =>
            i === 0 ? `    ${pad(dimension, 11)}${pad(relation, 11)}${line}` : `${" ".repeat(26)}${line}`,
          );
        }),
    ]),
    "",
  ];
}

/** The words of the text behind what is compared. */
function wordsFor(dimension: string, claim: Claim, stories: Stories): string {
  const told = stories.get(claim.id)?.told.get(dimension === "period" ? "asOf" : (dimension as Recorded));
  return told ? told.words.map(({ text, line }) => `“${text}” line ${line}`).join(", ") : "";
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
