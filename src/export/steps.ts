import { oneLine } from "../safe-text.js";
import type { Finding, Step, Verdict } from "../types.js";
import { numberWords, unitWords } from "./amounts.js";

/** Of these the difference says something that the values side by side do not. */
const COUNTED: ReadonlySet<Verdict> = new Set(["growth", "changed", "revised-down", "conflict", "contested"]);

/** "+170, 1.9 times as much, 3.2 a day", "12 days later" */
export function stepNumbers({ verdict, delta, ratio, perDay }: Step, { kind, unit }: Finding): string {
  if (!COUNTED.has(verdict) || delta === null || delta === 0) return "";
  if (kind === "date") return `${short(Math.abs(delta))} days ${delta > 0 ? "later" : "earlier"}`;
  const parts = [
    `${delta > 0 ? "+" : "−"}${short(Math.abs(delta))}${unit === "percent" ? " points" : unitWords(unit, Math.abs(delta))}`,
    ratio !== null && ratio >= 1.5 ? `${short(ratio)} times as much` : null,
    perDay === null || perDay === 0 ? null : `${perDay < 0 ? "−" : ""}${short(Math.abs(perDay))} a day`,
  ];
  return parts.filter(Boolean).join(", ");
}

function short(value: number): string {
  return numberWords(Number(value.toPrecision(value >= 100 ? Math.max(3, String(Math.round(value)).length) : 2)));
}

/** What stands between two sides: the numbers, and, where there are several steps, the verdict and the reason of each. */
export function stepWords(step: Step, finding: Finding): string {
  const numbers = stepNumbers(step, finding);
  if (!hasOwnReasons(finding)) return numbers;
  return `${[finding.steps.length > 1 ? step.verdict : "", numbers].filter(Boolean).join(", ") || step.verdict}: ${oneLine(step.why)}`;
}

/** The reasons of the steps stand between the sides, and the head does not say them all again. */
export function hasOwnReasons({ steps, why }: Finding): boolean {
  return steps.length > 1 || (steps.length === 1 && bare(steps[0]!.why) !== bare(why));
}

/** What the head of a finding says: its own reason, unless that is those of its steps strung together. */
export function headReason(finding: Finding): string {
  const { steps, why } = finding;
  return steps.length > 1 && steps.some((step) => why.includes(step.why)) ? "" : oneLine(why);
}

function bare(reason: string): string {
  return reason.trim().replace(/\.$/, "");
}
