import { isAdjective, isAdverb, isNoun, singular } from "../grammar.js";
import { FUNCTION_WORDS, type FunctionClass } from "../lexicon/function-words.js";
import type { Recorder } from "../record.js";
import { opensUpper, textOf } from "../tokens.js";
import type { Document, Quantity, Reading, Segment, Token } from "../types.js";

/** One reading with what every rule asks of it. */
export interface Sentence {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly segmentIndex: number;
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** For each token, the index of the quantity whose expression covers it, or -1. */
  readonly owner: Int32Array;
  /** Where a run explains. */
  readonly recorder: Recorder | null;
}

export function sentenceOf(
  document: Document,
  segments: readonly Segment[],
  reading: Reading,
  recorder: Recorder | null,
): Sentence {
  const owner = new Int32Array(reading.tokens.length).fill(-1);
  reading.quantities.forEach((quantity, index) => {
    owner.fill(index, quantity.from, quantity.to);
  });
  return {
    document,
    segments,
    segmentIndex: reading.segment,
    segment: segments[reading.segment]!,
    tokens: reading.tokens,
    quantities: reading.quantities,
    owner,
    recorder,
  };
}

export const classOf = (token: Token | undefined): FunctionClass | null =>
  token?.kind === "word" && token.text !== "US" && token.text !== "WHO" ? (FUNCTION_WORDS.get(token.lower) ?? null) : null;

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && opensUpper(token.text);
/** "GAZ", "OSA", "S": letters of a name rather than a word that begins a sentence. */
export const isAllCapitals = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
export const isQuoteMark = (token: Token | undefined): boolean => token?.kind === "sign" && /^["“”«»„‘’'`]$/.test(token.text);
export const isHyphen = (token: Token | undefined): boolean => token?.kind === "sign" && /^[-‐‑]$/.test(token.text);
/** A dash that sets apart: "Trucks – 97". */
export const isDash = (token: Token | undefined): boolean => token?.kind === "sign" && /^[-–—]$/.test(token.text) && !token.glued;

/** Two tokens of one compound: "self" "-" "propelled". */
export const joins = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1] !== undefined && tokens[at + 1]!.glued;

/** "(HCG)" in "Harbour Coast Guard (HCG) crews": letters that repeat the name before them. */
export const abbreviates = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" && /^\p{Lu}{2,8}s?$/u.test(textOf(tokens[at + 1])) && tokens[at + 2]?.text === ")";

const isInitial = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}$/u.test(token.text);
const isGluedStop = (token: Token | undefined): boolean => token?.text === "." && token.glued;

/** Behind the letters of a name with stops, "U.S.": the token after the last stop; `at` itself where there are none. */
export function initialsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isInitial(tokens[end]) && (end === at || tokens[end]!.glued) && isGluedStop(tokens[end + 1])) end += 2;
  return end - at >= 4 ? end : at;
}

/** Before them: the first letter of the name with stops that ends at token `end`; `end` itself where there is none. */
export function initialsStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (isGluedStop(tokens[at - 1]) && isInitial(tokens[at - 2]) && (at === end || tokens[at]!.glued)) at -= 2;
  return end - at >= 4 ? at : end;
}

/** A noun in the plural by form: "tanks", "people", "aircraft"; not "YARS", not "is". */
export function isPluralForm(token: Token): boolean {
  if (token.kind !== "word" || isAllCapitals(token)) return false;
  const { lower } = token;
  if (FUNCTION_WORDS.has(lower) || lower.length < 3) return false;
  if (UNCHANGED.has(lower)) return true;
  return singular(lower) !== lower;
}
const UNCHANGED = new Set(
  "aircraft spacecraft hovercraft watercraft series species means headquarters barracks cattle sheep deer fish police troops personnel offspring staff crossroads crew seamen".split(
    " ",
  ),
);

/** A word that can be the head of a noun phrase; unknown words can. */
export const isNounish = (token: Token): boolean =>
  token.kind === "code" ||
  (token.kind === "word" &&
    (isNoun(token.lower) || isCapitalised(token) || !(isAdjective(token.lower) || isAdverb(token.lower))));
