import type { Claim } from "../types.js";

/** A document that tells what an earlier one tells, in the same sentences: the same wire story on two sites. */
export interface Duplicate {
  readonly doc: string;
  readonly of: string;
  /** Sentences with figures that both hold, and those that `doc` has. */
  readonly shared: number;
  readonly sentences: number;
}

const SHARED = 0.8;
/** Of the longer document: a long report that quotes a short note whole is no copy of it. */
const SHARED_OF_LONGER = 0.5;
const LEAST = 3;
/** "Fourteen died." may stand in any text. */
const LEAST_WORDS = 6;
/** A sentence that stands in more documents tells nothing of any two. */
const MOST_HOLDERS = 40;

/**
 * Documents that share nearly all their sentences with figures with one that was published before them, or whose id comes first. One look at
 * each claim; pairs are counted only where they share a sentence.
 */
export function duplicatesAmong(claims: Iterable<Claim>): Duplicate[] {
  const published = new Map<string, string>();
  const sentences = new Map<string, Set<string>>();
  for (const { doc, published: day, sentence } of claims) {
    published.set(doc, day ?? "9999");
    const key = keyOf(sentence);
    if (key !== null) sentences.set(doc, (sentences.get(doc) ?? new Set()).add(key));
  }
  const docs = [...sentences.keys()].sort((a, b) => compare(published.get(a)!, published.get(b)!) || compare(a, b));
  const holders = new Map<string, string[]>();
  const found: Duplicate[] = [];
  for (const doc of docs) {
    const own = sentences.get(doc)!;
    const nearest = nearestOf(own, holders, sentences);
    if (nearest) found.push({ doc, ...nearest, sentences: own.size });
    // a copy is no original: three sites with one story are two copies of the first
    else for (const key of own) holders.set(key, [...(holders.get(key) ?? []), doc]);
  }
  return found;
}

function nearestOf(
  own: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
  all: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const counts = new Map<string, number>();
  for (const key of own) {
    const before = holders.get(key) ?? [];
    if (before.length <= MOST_HOLDERS) for (const doc of before) counts.set(doc, (counts.get(doc) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  if (!best) return null;
  const [of, shared] = best;
  const [shorter, longer] = [own.size, all.get(of)!.size].sort((a, b) => a - b) as [number, number];
  return shared >= LEAST && shared >= SHARED * shorter && shared >= SHARED_OF_LONGER * longer ? { of, shared } : null;
}

function keyOf(sentence: string): string | null {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < LEAST_WORDS ? null : words.join(" ");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
