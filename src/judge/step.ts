import type { Step, Verdict } from "../types.js";
import { type Comparison, figureOf } from "./compare.js";
import { factorOf } from "./side.js";

/** A step with its numbers: delta and ratio in the text's own unit, and per day where two dates are known. */
export function step(verdict: Verdict, { figure, a, b }: Comparison, why: string): Step {
  const [from, to] = [figureOf(a), figureOf(b)];
  const factor = factorOf((b.mentions[0] ?? a.mentions[0])!.claim.unit);
  if (a.amount.dimension.startsWith("date") || !Number.isFinite(from) || !Number.isFinite(to)) {
    const days = a.amount.dimension === "date" && Number.isFinite(to - from) ? to - from : null;
    return { verdict, delta: a.span ? null : days, ratio: null, perDay: null, why };
  }
  const delta = Number(((to - from) / factor).toPrecision(10));
  const days = figure.shape === "peers" && a.at !== null && b.at !== null ? b.at - a.at : 0;
  return {
    verdict,
    delta,
    ratio: from === 0 ? null : Number((to / from).toPrecision(4)),
    perDay: days > 0 && delta !== 0 ? Number((delta / days).toPrecision(4)) : null,
    why,
  };
}
