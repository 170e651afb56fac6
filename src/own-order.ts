import type { Claim } from "./types.js";

/**
 * Documents by their days and their words, each one's claims as they came: what comes first decides which of several is chosen, and the
 * name of a file must not.
 */
export function inOwnOrder<One>(all: readonly One[], claimOf: (one: One) => Claim): One[] {
  const documents = new Map<string, One[]>();
  for (const one of all) {
    const { doc } = claimOf(one);
    const own = documents.get(doc);
    if (own) own.push(one);
    else documents.set(doc, [one]);
  }
  if (documents.size < 2) return [...all];
  const keyed = [...documents.values()].map((own) => ({ own, opening: openingOf(claimOf(own[0]!)) }));
  keyed.sort((a, b) => byWords(a.opening, b.opening) || bySentences(a.own.map(claimOf), b.own.map(claimOf)));
  return keyed.flatMap(({ own }) => own);
}

/** Two claims by the day, the words and, where all is alike, the names of their documents; within one by their places. */
export function byDayAndWords(a: Claim, b: Claim): number {
  if (a.doc === b.doc) return byPlace(a, b);
  return byWords(openingOf(a), openingOf(b)) || byTeller(a, b);
}

/** Two claims of one document: ids hang on its name, so they do not decide. */
export const byPlace = (a: Claim, b: Claim): number => a.start - b.start || a.end - b.end || byWords(a.kind, b.kind);

export const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What has no day stands last. */
const UNDATED = "~";

const openingOf = (claim: Claim): string => `${claim.published ?? UNDATED}\u0000${tidy(claim.sentence)}`;

// neither line ends nor the form of accents tell two sentences apart
const tidy = (words: string): string => words.replace(/\s{1,100}/g, " ").normalize("NFC");

function bySentences(one: readonly Claim[], two: readonly Claim[]): number {
  for (let at = 0; at < Math.min(one.length, two.length); at++) {
    const [a, b] = [one[at]!, two[at]!];
    const order = byWords(tidy(a.sentence), tidy(b.sentence)) || byWords(tidy(a.quote), tidy(b.quote)) || byWords(a.kind, b.kind);
    if (order !== 0) return order;
  }
  return one.length - two.length || byTeller(one[0]!, two[0]!);
}

const byTeller = (a: Claim, b: Claim): number => byWords(a.publisher ?? "", b.publisher ?? "") || byWords(a.doc, b.doc);
