import { CLAIM_COLUMNS, FINDING_COLUMNS, guard, guardOwn, TEXT_COLUMNS } from "../columns.js";
import type { Claim, Finding, FindingSide } from "../types.js";
import type { FindingPage } from "./index.js";

export type Cell = string | number | boolean | null;

/** The cells of a claim in column order; null is an empty cell. */
export function claimCells(claim: Claim): Cell[] {
  return CLAIM_COLUMNS.map((column) => claim[column]);
}

const ACCEPTING_COLUMNS = [...FINDING_COLUMNS, "accepted"] as const;

/** Reasons have a column where they were asked for. */
export function findingColumns({ accepting }: FindingPage): typeof FINDING_COLUMNS | typeof ACCEPTING_COLUMNS {
  return accepting ? ACCEPTING_COLUMNS : FINDING_COLUMNS;
}

/** One row a side: what differs from side to side stands in it, what is of the whole finding in every one of its rows. */
export function findingRows(page: FindingPage): Cell[][] {
  return page.findings.flatMap((finding) => finding.sides.map((side, i) => sideCells(finding, side, i, page)));
}

function sideCells(finding: Finding, side: FindingSide, index: number, page: FindingPage): Cell[] {
  const step = finding.steps[index - 1] ?? null; // from the side before to this one
  const [low, best, high] = typeof side.value === "string" ? [null, null, null] : side.value;
  const docs = [...new Set(side.claims.map((id) => page.claims.get(id)?.doc ?? ""))].filter(Boolean);
  const row: Record<(typeof ACCEPTING_COLUMNS)[number], Cell> = {
    finding: finding.id,
    verdict: finding.verdict,
    flagged: finding.flagged,
    title: finding.title,
    kind: finding.kind,
    item: finding.item,
    unit: finding.unit,
    side: index + 1,
    how: side.how,
    low,
    best,
    high,
    value: typeof side.value === "string" ? side.value : null,
    asOf: side.asOf,
    docs: docs.join(" "),
    claims: side.claims.join(" "),
    delta: step?.delta ?? null,
    ratio: step?.ratio ?? null,
    perDay: step?.perDay ?? null,
    why: step?.why ?? finding.why,
    accepted: finding.accepted?.reason ?? null,
  };
  return findingColumns(page).map((column) => row[column]);
}

/** The text of a cell: decimal point, no exponent, words guarded against being run as a formula. */
export function cellText(cell: Cell, column: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return plainNumber(cell);
  if (typeof cell === "boolean") return String(cell);
  return TEXT_COLUMNS.has(column) ? guard(cell) : guardOwn(cell);
}

/** 1e21 → "1000000000000000000000", 1e-7 → "0.0000001"; an open end → "" */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  const short = String(value);
  if (!short.includes("e")) return short;
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [digits, exponent] = short.split("e") as [string, string];
  const decimals = (digits.split(".")[1]?.length ?? 0) - Number(exponent);
  return value.toFixed(Math.min(100, decimals));
}
