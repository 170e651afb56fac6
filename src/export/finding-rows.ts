import { oneLine } from "../safe-text.js";
import type { Claim, Finding, FindingSide, Step } from "../types.js";
import { excerptOf } from "./excerpt.js";
import type { FindingPage } from "./index.js";
import type { Ink } from "./ink.js";
import { cut, pad, widthOf, wrap } from "./width.js";
import { amountOfClaim, amountOfSide, isoWords, numberWords, VERDICT_WORDS } from "./words.js";

/** So many claims of one value are quoted; the rest are counted. */
const QUOTED = 3;
const BAR = 12;

/** A finding as a person reads it: what it is about, what is the matter, the values side by side in time order, the sentences. */
export function findingLines(finding: Finding, page: FindingPage, width: number, ink: Ink): string[] {
  const mark = finding.flagged ? ink.alarm("! ") : "  ";
  const title = cut(oneLine(finding.title), width - 2 - finding.id.length - 2);
  const space = " ".repeat(Math.max(2, width - 2 - widthOf(title) - finding.id.length));
  const verdict = VERDICT_WORDS[finding.verdict];
  const why = wrap(oneLine(`${finding.verdict}: ${verdict}. ${finding.why}`), width - 4);
  const told = finding.flagged ? ink.alarm : ink.good;
  const lead = `${finding.verdict}: ${verdict}.`;
  return [
    mark + ink.strong(title) + space + ink.dim(finding.id),
    ...why.map((line, i) => `  ${i === 0 && line.startsWith(lead) ? told(lead) + line.slice(lead.length) : line}`),
    ...sideLines(finding, page, width, ink),
  ];
}

function sideLines(finding: Finding, page: FindingPage, width: number, ink: Ink): string[] {
  const dates = finding.sides.map((side) => dateOf(side, page.claims));
  const amounts = finding.sides.map((side) => amountText(side, finding, page.claims));
  const dateWidth = Math.min(24, Math.max(...dates.map(widthOf)));
  const amountWidth = Math.min(Math.max(16, Math.floor(width / 3)), Math.max(...amounts.map(widthOf)));
  const bars = barsOf(finding);
  return finding.sides.flatMap((side, i) => {
    const step = finding.steps[i - 1];
    const row = [pad(cut(dates[i]!, dateWidth), dateWidth), ink.strong(pad(cut(amounts[i]!, amountWidth), amountWidth, "right"))];
    const lead = `    ${row.filter((cell) => cell !== "").join("  ")}${bars ? `  ${bars[i]}` : ""}`;
    return [
      ...(step && finding.sides.length > 2 ? [ink.dim(`      ${cut(stepText(step), width - 6)}`)] : []),
      lead.trimEnd(),
      ...quoteLines(side, page, width, ink),
    ];
  });
}

/** "196 + 18 = 214", where a side is a sum. */
export function amountText(side: FindingSide, finding: Finding, claims: ReadonlyMap<string, Claim>): string {
  const amount = amountOfSide(side, finding.unit, claims);
  if (side.how !== "sum" || typeof side.value === "string") return amount;
  const parts = side.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
  return parts.length > 1 ? `${parts.map(amountOfClaim).join(" + ")} = ${amount}` : amount;
}

/** The day that a value speaks of, or, in brackets, that of its document. */
export function dateOf(side: FindingSide, claims: ReadonlyMap<string, Claim>): string {
  if (side.asOf !== null) return isoWords(side.asOf);
  const published = claims.get(side.claims[0] ?? "")?.published ?? null;
  return published === null ? "undated" : `(${isoWords(published)})`;
}

/** Lengths in proportion, where there are at least two numbers to compare and none is too small to see. */
function barsOf(finding: Finding): string[] | null {
  const values = finding.sides.map(({ value }) => (typeof value === "string" ? null : (value[1] ?? value[0] ?? value[2])));
  if (values.length < 2 || values.some((value) => value === null || value < 0)) return null;
  const most = Math.max(...(values as number[]));
  if (most === 0 || finding.verdict === "same" || finding.verdict === "retelling") return null;
  return (values as number[]).map((value) => "█".repeat(Math.round((value / most) * BAR)) || "▏");
}

/** "+170, 1.87 times, 3.2 a day: a count that only grows …" */
export function stepText({ delta, ratio, perDay, why, verdict }: Step): string {
  const numbers = [
    delta === null ? null : `${delta > 0 ? "+" : ""}${numberWords(delta)}`,
    ratio === null || ratio === 1 ? null : `${short(ratio)} times`,
    perDay === null ? null : `${short(perDay)} a day`,
  ].filter(Boolean);
  return `${[verdict, ...numbers].join(", ")}: ${oneLine(why)}`;
}

function short(value: number): string {
  return numberWords(Number(value.toPrecision(3)));
}

/** Each claim of a side: its document, who says so, the sentence. The same words again in one document are not quoted again. */
function quoteLines(side: FindingSide, page: FindingPage, width: number, ink: Ink): string[] {
  const claims = side.claims.map((id) => page.claims.get(id)).filter((claim) => claim !== undefined);
  const fresh = claims.filter(
    (claim, i) =>
      !claims
        .slice(0, i)
        .some((other) => other.doc === claim.doc && other.sentence === claim.sentence && other.quote === claim.quote),
  );
  const shown = fresh.slice(0, QUOTED);
  const rest = claims.length - shown.length;
  return [
    ...shown.map((claim) => quoteLine(claim, width, ink)),
    ...(rest > 0 ? [ink.dim(`      and ${rest} more that ${rest === 1 ? "says" : "say"} so`)] : []),
  ];
}

function quoteLine(claim: Claim, width: number, ink: Ink): string {
  const source = cut(sourceOf(claim), Math.max(24, Math.floor(width / 3)));
  const lead = `      ${source}: “`;
  const { before, figure, after } = excerptOf(claim, width - widthOf(lead) - 1 - ink.figureWidth);
  return lead + before + (figure && ink.figure(figure)) + after + "”";
}

/** "speech_9_october, Ilham Aliyev, citing the ministry" */
export function sourceOf({ doc, speaker, attributedTo, modality }: Claim): string {
  const who = speaker === null || speaker === "narrator" ? null : speaker;
  const parts = [doc, who, attributedTo && `citing ${attributedTo}`, modality === "asserted" ? null : modality];
  return parts
    .filter(Boolean)
    .map((part) => oneLine(part!))
    .join(", ");
}
