import { SCALES } from "../lexicon/scales.js";
import { byDayAndWords } from "../own-order.js";
import type { Amount, Figure, FindingSide, Mention } from "../types.js";

/** One distinct value of a figure, with everyone who states it. */
export interface Side {
  readonly mentions: readonly Mention[];
  readonly amount: Amount;
  /** Day since the epoch; null where nothing tells. */
  readonly at: number | null;
  readonly past: boolean;
  readonly how: "stated" | "sum";
  /** A sum or span as an interval in base units: [44, 45] days between two dates. */
  readonly span: readonly [number, number] | null;
}

/** The distinct values of a figure in time order; equal values of different days are sides of their own where the number can move. */
export function sidesOf(figure: Figure): Side[] {
  if (figure.shape === "sum") return [sumSide(figure.parts, figure.span), sideOf(figure.mentions)];
  if (figure.shape !== "peers") return [sideOf(figure.mentions), sideOf(figure.parts)];
  const byValue = new Map<string, Mention[]>();
  for (const mention of figure.mentions) {
    const { low, high, best, dimension } = mention.amount;
    const time = figure.nature === "fixed" ? "" : `${mention.at} ${mention.past}`;
    const key = `${rounded(low)} ${rounded(high)} ${best === null ? "" : rounded(best)} ${dimension} ${time}`;
    const group = byValue.get(key);
    if (group) group.push(mention);
    else byValue.set(key, [mention]);
  }
  const sides = [...byValue.values()].map(sideOf);
  for (const parts of figure.sums) sides.push(sumSide(parts, null));
  const staged = figure.mentions.some(isProposed);
  const close = staged && figure.nature === "fixed" && isOfOneMonth(sides); // forecasts of what moves are no drafts
  return sides.sort(
    (a, b) =>
      (close ? byStage(a, b) : 0) || inTime(a, b) || (staged && inText(a, b)) || a.amount.low - b.amount.low || inText(a, b),
  );
}

const isProposed = ({ claim }: Mention): boolean => claim.modality === "proposed";

/** What was agreed stands behind the drafts, also where the drafts are told a day later; after months an offer is a new one. */
const byStage = (a: Side, b: Side): number => Number(b.mentions.every(isProposed)) - Number(a.mentions.every(isProposed));

function isOfOneMonth(sides: readonly Side[]): boolean {
  const days = sides.flatMap(({ at }) => at ?? []);
  return days.length === 0 || Math.max(...days) - Math.min(...days) <= 31;
}

// 5 km and 5,000 m, or 1.3 and 1.30, are one number whatever the floating point says
const rounded = (value: number): string => (Number.isFinite(value) ? value.toPrecision(12) : String(value));

function sideOf(mentions: readonly Mention[]): Side {
  const { amount, at, past } = mentions[0]!;
  return { mentions, amount, at, past, how: "stated", span: null };
}

function sumSide(parts: readonly Mention[], span: Figure["span"]): Side {
  const first = parts[0]!;
  const add = (pick: (amount: Amount) => number) => parts.reduce((sum, part) => sum + pick(part.amount), 0);
  const best = span ? null : add((amount) => amount.best ?? amount.low);
  const low = span ? span[0] : add((amount) => amount.low);
  const high = span ? span[1] : add((amount) => amount.high);
  const amount = { ...first.amount, low, high, best, grain: 1, digits: 12 };
  return { mentions: parts, amount, at: first.at, past: first.past, how: "sum", span };
}

function inTime(a: Side, b: Side): number {
  if (a.past !== b.past) return a.past ? -1 : 1;
  if (a.at === b.at) return 0;
  if (a.at === null || b.at === null) return a.at === null ? 1 : -1;
  return a.at - b.at;
}

const inText = (a: Side, b: Side): number => byDayAndWords(a.mentions[0]!.claim, b.mentions[0]!.claim);

/** The side as exported: in the text's own unit. */
export function exported(side: Side, unit: string | null): FindingSide {
  const claims = side.mentions.map((mention) => mention.claim);
  const first = claims[0]!;
  const shared = { asOf: first.asOf ?? first.published, how: side.how, claims: claims.map((claim) => claim.id) };
  if (side.how === "sum") {
    const factor = factorOf(unit);
    const value = [side.amount.low, side.amount.best, side.amount.high].map((number) =>
      number === null || !Number.isFinite(number) ? null : tidy(number / factor),
    );
    return { value: value as unknown as readonly [number | null, number | null, number | null], ...shared };
  }
  if (first.value !== null) return { value: first.value, ...shared };
  return { value: [first.low, first.best, first.high], ...shared };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Base units in one of `unit`; 1 for what has none. */
export const factorOf = (unit: string | null): number => (unit === null ? 1 : (SCALES.get(unit)?.[1] ?? 1));
