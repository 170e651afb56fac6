import { tokenize } from "../tokens.js";
import type { Token } from "../types.js";

/** Phrases of a lexicon, by their first word, longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Indexes phrases for `matchPhrase`; `keyed` tells how a token is compared. */
export function indexPhrases<Meaning>(entries: Iterable<readonly [string, Meaning]>, fold = true): Phrases<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [form, meaning] of entries) {
    const words = PLAIN.test(form) ? form.split(" ") : tokenize(form).map((token) => (fold ? token.lower : token.text));
    const first = words[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push({ words, meaning });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Small words with a blank between them are their own tokens. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** Token behind the phrase. */
  readonly end: number;
}

/** The longest phrase that stands at token `at`; hyphens between its words are passed over ("kilowatt-hours"). */
export function matchPhrase<Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
  fold = true,
): Match<Meaning> | null {
  const first = tokens[at];
  if (!first) return null;
  const candidates = phrases.get(fold ? first.lower : first.text);
  if (!candidates) return null;
  for (const { words, meaning } of candidates) {
    const end = phraseEnd(words, tokens, at, fold);
    if (end !== null) return { meaning, end };
  }
  return null;
}

function phraseEnd(words: readonly string[], tokens: readonly Token[], at: number, fold: boolean): number | null {
  let next = at + 1;
  for (let i = 1; i < words.length; i++) {
    if (tokens[next]?.text === "-" && words[i] !== "-") next++;
    const token = tokens[next];
    if (!token || (fold ? token.lower : token.text) !== words[i]) return null;
    next++;
  }
  return next;
}
