import { oneLine } from "../safe-text.js";
import type { Finding, Step, Verdict } from "../types.js";
import { numberWords, unitWords } from "./amounts.js";

/** Steps whose numbers say all that there is to say: what grew, and how fast. */
const MOVES: ReadonlySet<Verdict> = new Set(["growth", "changed", "revised-down"]);
const CLASHES: ReadonlySet<Verdict> = new Set(["conflict", "contested"]);

/** Steps that the values side by side explain themselves. */
const PLAIN: Readonly<Partial<Record<Verdict, string>>> = {
  same: "the same again",
  retelling: "told again",
  rounding: "the same, rounded",
  compatible: "both can hold",
  stages: "the next version",
};

/** Slower than that is no pace that anyone would quote. */
const SLOWEST = 0.1;

/** "+170 in 53 days, 1.9 times as much, 3.2 a day", "16 apart", "12 days later" */
export function stepNumbers(step: Step, finding: Finding): string {
  const { verdict, delta, ratio, perDay } = step;
  const { kind, unit } = finding;
  const moves = MOVES.has(verdict);
  if (!(moves || CLASHES.has(verdict)) || delta === null || delta === 0) return "";
  const size = short(Math.abs(delta));
  if (kind === "date") return `${size} ${size === "1" ? "day" : "days"} ${delta > 0 ? "later" : "earlier"}`;
  const amount = size + (unit === "percent" ? " points" : unitWords(unit, Math.abs(delta)));
  if (!moves) return `${amount} apart`;
  const days = daysBetween(step, finding);
  const parts = [
    `${delta > 0 ? "+" : "−"}${amount}${days > 0 ? ` in ${numberWords(days)} ${days === 1 ? "day" : "days"}` : ""}`,
    ratio !== null && ratio >= 1.5 ? (short(ratio) === "2" ? "twice as much" : `${short(ratio)} times as much`) : null,
    verdict !== "revised-down" && days > 1 && perDay !== null && Math.abs(perDay) >= SLOWEST
      ? `${perDay < 0 ? "−" : ""}${short(Math.abs(perDay))}${unit === "percent" ? " points" : ""} a day`
      : null,
  ];
  return parts.filter(Boolean).join(", ");
}

/** From the last day that the side before speaks of to that of the side behind; 0 where one has no day. */
function daysBetween(step: Step, { steps, sides }: Finding): number {
  const at = steps.indexOf(step);
  const [from, to] = [sides[at], sides[at + 1]].map((side) => {
    const day = side?.asOf?.split("/").at(-1) ?? "";
    return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  });
  const days = Math.round((to! - from!) / 86_400_000);
  return Number.isFinite(days) ? days : 0;
}

function short(value: number): string {
  return numberWords(Number(value.toPrecision(value >= 100 ? Math.max(3, String(Math.round(value)).length) : 2)));
}

/** What stands between two sides. A lone step is told in the head, but for the gap between values that clash. */
export function stepWords(step: Step, finding: Finding): string {
  const { steps, why } = finding;
  const numbers = stepNumbers(step, finding);
  const isLone = steps.length === 1 && (bare(step.why) === bare(why) || PLAIN[step.verdict] !== undefined);
  if (isLone) return CLASHES.has(step.verdict) ? numbers : "";
  if (MOVES.has(step.verdict)) return [step.verdict, numbers].filter(Boolean).join(": ");
  return PLAIN[step.verdict] ?? `${step.verdict}${numbers && `, ${numbers}`}: ${oneLine(step.why)}`;
}

/** What the head of a finding says: its own reason, unless its steps say it, or a number says it shorter. */
export function headReason(finding: Finding): string {
  const { steps, why } = finding;
  const [only] = steps;
  if (steps.length > 1) return steps.some((step) => why.includes(step.why)) ? "" : oneLine(why);
  if (only && bare(only.why) === bare(why)) {
    if (only.verdict === "stages") return "";
    const numbers = MOVES.has(only.verdict) ? stepNumbers(only, finding) : "";
    if (numbers !== "") return `${numbers}.`;
  }
  return oneLine(why);
}

function bare(reason: string): string {
  return reason.trim().replace(/\.$/, "");
}
