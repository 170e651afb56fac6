import type { Claim, Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { readSubject } from "./subject.js";

const ADDED: ReadonlySet<Claim["kind"]> = new Set(["equipment", "casualty", "people", "count", "money", "area"]);
/** Characters that a cell may hold beside its number: "€412 m". */
const BESIDE = 8;
const MOST_ROWS = 200;

/** Columns of a table that close with a total: "412", "96" and "188" above "696". */
export function tableSums(document: readonly Claim[]): Figure[] {
  const cells = document.filter((claim) => ADDED.has(claim.kind) && claim.sentence.length <= claim.quote.length + BESIDE);
  const columns = groupBy(cells, ({ kind, item, action, unit }) => [kind, item, action, unit].join("|"));
  return [...columns.values()].flatMap((column) => column.flatMap((cell, at) => (isTotal(cell) ? columnSum(column, at) : [])));
}

const isTotal = ({ attribute }: Claim): boolean => attribute === "total";

function columnSum(column: readonly Claim[], at: number): Figure[] {
  const rows = rowsAbove(column, at);
  const parts = rows.filter((row) => !isTotal(row)).flatMap((row) => readSubject(row) ?? []);
  const total = readSubject(column[at]!);
  if (total === null || parts.length < 2 || parts.some(({ claim }) => claim.bound !== "exact")) return [];
  const made = parts.reduce((sum, part) => sum + part.amount.best!, 0);
  // a column with totals in between, or two of one name, may be added up in other ways
  const isPlain = !rows.some(isTotal) && new Set(rows.map(({ line }) => line)).size === rows.length;
  return isPlain || made === total.amount.best ? [figureOf("sum", [total], parts, { complete: true })] : [];
}

function rowsAbove(column: readonly Claim[], at: number): Claim[] {
  let first = at;
  while (first > 0 && at - first < MOST_ROWS && column[first]!.line - column[first - 1]!.line <= 1) first--;
  return column.slice(first, at).filter(({ line }) => line < column[at]!.line);
}
