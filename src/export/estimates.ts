import { ESTIMATE_COLUMNS, type Estimate } from "../estimate.js";
import { isoWords, numberWords, unitWords } from "./amounts.js";
import type { View } from "./index.js";
import { type Ink, inkOf } from "./ink.js";
import type { Cell } from "./rows.js";
import { counted } from "./summary.js";
import { pad, widthOf, wrap } from "./width.js";
import { titleOf } from "./words.js";

/** The cells of an estimate in column order. */
export function estimateCells(estimate: Estimate): Cell[] {
  return ESTIMATE_COLUMNS.map((column) => {
    const value = estimate[column] as Cell | readonly string[];
    return Array.isArray(value) ? value.join(" ") : (value as Cell);
  });
}

const RULES =
  "best is the latest number; of several the one of most independent sources (majority), the one that is not hedged (exact), the lowest. No best: bounds alone (no-point), perhaps two figures (undecided), nobody asserts it (nothing-fit).";
const HEAD = ["low", "best", "high", "best is", "as of"];
const LEAST = 16;

/** For people: what a figure is of, and three numbers. */
export function estimateTable(estimates: readonly Estimate[], { width, color }: View): string {
  const ink = inkOf(color);
  const rows = estimates.map((one) => [
    ...[one.low, one.best, one.high].map((number) => (number === null ? "–" : numberWords(number))),
    one.rule,
    one.asOf === null ? "" : isoWords(one.asOf),
  ]);
  const titles = estimates.map((one) => titleOf(one) + (one.unit === null ? "" : `, ${unitWords(one.unit).trim()}`));
  const widths = HEAD.map((head, i) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[i]!))));
  const used = widths.reduce((sum, each) => sum + each + GAP, 0);
  const room = Math.max(LEAST, Math.min(width - used, Math.max(...titles.map(widthOf))));
  const numbers = (cells: readonly string[], strong: Ink["strong"]) =>
    cells
      .map((cell, i) => " ".repeat(GAP) + mark(pad(cell, widths[i]!, i < 3 ? "right" : "left"), i === 1 ? strong : null))
      .join("");
  const lines = titles.flatMap((title, i) =>
    wrap(title, room - 2, room).map((line, at) =>
      (at === 0 ? pad(line, room) + numbers(rows[i]!, ink.strong) : `  ${line}`).trimEnd(),
    ),
  );
  return [
    (pad("", room) + numbers(HEAD, ink.dim)).trimEnd(),
    ...lines,
    "",
    ...wrap(RULES, width).map((line) => ink.dim(line)),
    `${counted(estimates.length, "figure")}. The findings behind them: the same command without --summary.`,
    "",
  ].join("\n");
}

const GAP = 2;
const mark = (text: string, ink: Ink["strong"] | null): string => (ink ? ink(text) : text);
