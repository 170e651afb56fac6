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
const HANG = "        ";
/** What breaking at spaces may leave empty, with the quotation marks and those of the figure. */
const SLACK = 24;
const MOST_OF_SENTENCE = 220;
/** Private-use signs that hold a figure together while its sentence is broken into lines. */
const MARK = "\ue001";
const NO_BREAK = "\ue000";
const MARKED = /\ue001([^\ue001]{1,200})\ue001/g;

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
      ...(step ? stepLine(stepWords(step, finding), width, ink) : []),
      lead.trimEnd(),
      ...evidenceLines(side, page, width, ink),
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

/** "growth, +170, 1.87 times, 3.2 a day: a count that only grows …" */
export function stepText(step: Step): string {
  return `${[step.verdict, ...stepNumbers(step)].join(", ")}: ${oneLine(step.why)}`;
}

/** On the page a step says only what the head of its finding has not said. */
function stepWords(step: Step, finding: Finding): string {
  const isTold = step.verdict === finding.verdict && (finding.sides.length === 2 || step.why === finding.why);
  const numbers = stepNumbers(step).join(", ");
  if (isTold) return numbers;
  return stepText(step);
}

function stepNumbers({ delta, ratio, perDay }: Step): string[] {
  const numbers = [
    delta === null || delta === 0 ? null : `${delta > 0 ? "+" : ""}${short(delta)}`,
    ratio === null || ratio === 1 ? null : `${short(ratio)} times`,
    perDay === null || perDay === 0 ? null : `${short(perDay)} a day`,
  ];
  return numbers.filter((number) => number !== null);
}

function short(value: number): string {
  return numberWords(Number(value.toPrecision(3)));
}

/** Each claim of a side: its document, who says so, the sentence. The same words again in one document are not quoted again. */
function evidenceLines(side: FindingSide, page: FindingPage, width: number, ink: Ink): string[] {
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
    ...shown.flatMap((claim) => quoteLines(claim, width, ink)),
    ...(rest > 0 ? [ink.dim(`      and ${rest} more that ${rest === 1 ? "says" : "say"} so`)] : []),
  ];
}

/** The sentence, on two lines where one is too short, behind its source. */
function quoteLines(claim: Claim, width: number, ink: Ink): string[] {
  const lead = `      ${cut(sourceOf(claim), Math.max(30, Math.floor(width / 3)))}: `;
  const room = Math.min(MOST_OF_SENTENCE, 2 * width - widthOf(lead) - HANG.length - SLACK);
  const { before, figure, after } = excerptOf(claim, room);
  const whole = figure === "" ? "" : MARK + figure.replaceAll(" ", NO_BREAK) + MARK;
  const lines = wrap(`“${before}${whole}${after}”`, width - HANG.length, width - widthOf(lead));
  const inked = (_: string, words: string) => ink.figure(words.replaceAll(NO_BREAK, " "));
  return lines.map((line, i) => (i === 0 ? lead : HANG) + line.replace(MARKED, inked));
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

function stepLine(words: string, width: number, ink: Ink): string[] {
  return words === "" ? [] : [ink.dim(`      ↓ ${cut(words, width - 8)}`)];
}
