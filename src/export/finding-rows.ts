import { oneLine } from "../safe-text.js";
import type { Claim, Finding, FindingSide, Verdict } from "../types.js";
import { amountOfClaim, amountOfSide, isoWords } from "./amounts.js";
import { evidenceLines, statementsOf } from "./evidence.js";
import type { Places } from "./excerpt.js";
import type { FindingPage } from "./index.js";
import type { Ink } from "./ink.js";
import { headReason, stepWords } from "./steps.js";
import { cut, pad, widthOf, wrap } from "./width.js";
import { acceptedWords, shownVerdict, titleOf, VERDICT_WORDS } from "./words.js";

const BAR = 12;

/** A finding as a person reads it: what it is about, what is the matter, the values side by side in time order, the sentences. */
export function findingLines(finding: Finding, page: FindingPage, places: Places, width: number, ink: Ink): string[] {
  const told = finding.flagged ? ink.alarm : ink.good;
  const verdict = shownVerdict(finding);
  const lead = `${verdict}: ${VERDICT_WORDS[verdict]}.`;
  const reason = headReason(finding);
  const head = wrap(`${lead} ${reason.charAt(0).toUpperCase()}${reason.slice(1)}`.trim(), width - 4);
  return [
    titleLine(finding, width, ink),
    ...head.map((line) => `  ${line.startsWith(lead) ? told(lead) + line.slice(lead.length) : line}`),
    ...sideLines(finding, page, places, width, ink),
  ];
}

/** The id stands at the right end, for `explain`. */
function titleLine(finding: Finding, width: number, ink: Ink): string {
  const title = cut(titleOf(finding), width - finding.id.length - 4);
  const space = " ".repeat(Math.max(2, width - 2 - widthOf(title) - finding.id.length));
  return (finding.flagged ? ink.alarm("! ") : "  ") + ink.strong(title) + space + ink.dim(finding.id);
}

function sideLines(finding: Finding, page: FindingPage, places: Places, width: number, ink: Ink): string[] {
  const dates = finding.sides.map((side) => dateOf(side, page.claims));
  const amounts = finding.sides.map((side) => amountText(side, finding, page.claims));
  const dateWidth = Math.min(24, Math.max(...dates.map(widthOf)));
  const amountWidth = Math.min(Math.max(16, width - dateWidth - BAR - 8), Math.max(...amounts.map(widthOf)));
  const bars = dateWidth + amountWidth + BAR + 8 <= width ? barsOf(finding, page.claims) : null;
  const told = new Set<string>();
  return finding.sides.flatMap((side, i) => {
    const step = finding.steps[i - 1];
    const date = pad(cut(dates[i]!, dateWidth), dateWidth);
    const amount = ink.strong(pad(cut(amounts[i]!, amountWidth), amountWidth, "right"));
    return [
      ...(step ? stepLines(stepWords(step, finding), width, ink) : []),
      `    ${date}  ${amount}${bars ? `  ${bars[i]}` : ""}`,
      ...evidenceLines(side, page, places, width, ink, told),
    ];
  });
}

function stepLines(words: string, width: number, ink: Ink): string[] {
  if (words === "") return [];
  return wrap(`↓ ${words}`, width - 6).map((line, i) => ink.dim((i === 0 ? "    " : "      ") + line));
}

/** A finding that needs no second look: its values with their dates, or, where they agree, with their sources. */
export function shortLines(finding: Finding, { claims }: FindingPage, width: number, ink: Ink): string[] {
  const amounts = finding.sides.map((side) => amountText(side, finding, claims));
  const dated = finding.sides.map((side, i) => `${amounts[i]} (${dateOf(side, claims).replace(/[()]/g, "")})`);
  const sources = [...new Set(finding.sides.flatMap((side) => statementsOf(side, claims)).map(({ source }) => source))];
  const values = new Set(amounts).size === 1 ? `${amounts[0]} — ${sources.join("; ")}` : dated.join(", ");
  const indent = finding.id.length + 4;
  const verdict = finding.accepted ? `; ${finding.verdict}, ${acceptedWords(finding)}` : "";
  const lines = wrap(oneLine(`${titleOf(finding)}: ${values}${verdict}`), width - indent);
  return lines.map((line, i) => (i === 0 ? `  ${ink.dim(finding.id)}  ` : " ".repeat(indent)) + line);
}

/** Whether that says all there is to say. */
export function isShort(finding: Finding): boolean {
  const plain: readonly Verdict[] = ["same", "retelling", "unresolved", "scope-differs"];
  if (finding.accepted) return true;
  return plain.includes(finding.verdict) && finding.steps.every(({ verdict }) => plain.includes(verdict));
}

/** "196 + 18 = 214", where a side is a sum. */
export function amountText(side: FindingSide, finding: Finding, claims: ReadonlyMap<string, Claim>): string {
  const amount = amountOfSide(side, finding.unit, claims);
  if (side.how !== "sum" || typeof side.value === "string") return amount;
  const parts = side.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
  if (parts.length < 2) return amount;
  const amounts = parts.map(amountOfClaim);
  if (parts.every(({ value }) => value === null)) return `${amounts.join(" + ")} = ${amount}`;
  const days = [...new Set(amounts)]; // two claims of one beginning: up to the day of the text
  return `${days.length === 1 ? `since ${days[0]}` : days.join(" to ")} = ${amount}`;
}

/** The day that a value speaks of, or, in brackets, that of its document. */
export function dateOf(side: FindingSide, claims: ReadonlyMap<string, Claim>): string {
  if (side.asOf !== null) return isoWords(side.asOf);
  const published = claims.get(side.claims[0] ?? "")?.published ?? null;
  return published === null ? "undated" : `(${isoWords(published)})`;
}

const CHANGES: readonly Verdict[] = ["growth", "revised-down", "changed", "stages"];

/** Lengths in proportion, where values change or there are more than two, all in one unit. */
function barsOf({ verdict, sides, steps }: Finding, claims: ReadonlyMap<string, Claim>): string[] | null {
  if (!CHANGES.includes(verdict) && steps.length < 2) return null;
  const values = sides.map(({ value }) => (typeof value === "string" ? null : (value[1] ?? value[0] ?? value[2])));
  const units = new Set(sides.map((side) => claims.get(side.claims[0] ?? "")?.unit ?? null));
  if (units.size > 1 || values.some((value) => value === null || value < 0)) return null;
  const most = Math.max(...(values as number[]));
  return most === 0 ? null : (values as number[]).map((value) => "█".repeat(Math.round((value / most) * BAR)) || "▏");
}
