import { isAdverb, isNoun } from "../grammar.js";
import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { INDEX_WORDS } from "../lexicon/designations.js";
import { SAID_OF_ONE } from "../lexicon/verbs.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { classOf, isCapitalised, isHyphen, isPluralForm, isQuoteMark, type Sentence } from "./sentence.js";

/** Skips what may stand between a number and its noun phrase: quotation marks, "of", "of the", "other", "more". */
export function phraseStart({ tokens }: Sentence, at: number): number {
  let i = at;
  if (isQuoteMark(tokens[i])) i++;
  if (tokens[i]?.text === "[" && tokens[i + 2]?.text === "]") i += 3; // "150 [Norse] ships": a word of the editor's
  if (tokens[i]?.lower === "of") {
    i++;
    if (classOf(tokens[i]) === "determiner") i = afterOwner(tokens, i + 1);
  }
  while (tokens[i]?.kind === "word" && LEADING.has(tokens[i]!.lower)) i++;
  if (isQuoteMark(tokens[i])) i++;
  return i;
}
/** "of the country's voters": past the owner, where there is one. */
function afterOwner(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4 && tokens[i]?.kind === "word"; i++) if (isPossessive(tokens[i]!)) return i + 1;
  return at;
}
const LEADING = new Set(
  "more other further additional another such so-called or different separate".split(" ").filter((word) => word !== "or"),
);

export const isPossessive = (token: Token): boolean => /^['’]s$/.test(token.text);

/** "People's", "Workers'": the sign behind a plural that owns the noun to come. */
export function isOwning(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (!sign?.glued || next?.kind !== "word" || next.glued) return false;
  if (/^['’]s$/.test(sign.text)) return true;
  const isThing = isPluralForm(next) && isNoun(next.lower);
  return (
    /^['’]$/.test(sign.text) &&
    /s$/.test(tokens[at - 1]!.lower) &&
    (isThing || (isCapitalised(tokens[at - 1]) && isCapitalised(next)))
  );
}

/** "the bank forecasts unemployment", "hunger hits women": between a singular noun and another, no plural but a verb. */
export const isSaidOfOne = (tokens: readonly Token[], i: number): boolean =>
  SAID_OF_ONE.has(tokens[i]!.lower) &&
  !isCapitalised(tokens[i]) &&
  tokens[i - 1]?.kind === "word" &&
  classOf(tokens[i - 1]) === null &&
  !isPluralForm(tokens[i - 1]!);

/** "Harbour Street expected revenues of": who expects them; "the expected revenues" are expected. */
const isForeseen = (tokens: readonly Token[], i: number): boolean =>
  /^(?:expected|estimated|predicted|projected|anticipated|reported|posted|forecast)$/.test(tokens[i]!.lower) &&
  (isCapitalised(tokens[i - 1]) || (tokens[i - 1]?.kind === "word" && isPluralForm(tokens[i - 1]!)));

/** "the S&P 500 index": the "&" of letters that stand for a name. */
export const joinsLetters = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === "&" && tokens[i]!.glued && tokens[i + 1]!.glued && isCapitalised(tokens[i - 1]);

/** "the S&P 500 rose", "a 10-cm": a number that is the end of a name. */
export const closesName = (tokens: readonly Token[], i: number): boolean =>
  (isHyphen(tokens[i - 1]) && tokens[i]!.glued) ||
  (isCapitalised(tokens[i - 1]) &&
    /^\d{2,4}$/.test(tokens[i]!.text) &&
    (CHANGE_WORDS.has(lowerOf(tokens[i + 1])) || (INDEX_WORDS.has(tokens[i - 1]!.lower) && STANDS.test(lowerOf(tokens[i + 1])))));
// "the Alder 40 was down", "closed at"
const STANDS =
  /^(?:is|was|were|has|had|close|closed|closes|end|ended|ends|finished|opened|traded|stood|stands|hit|reached|touched|also)$/;

/** A participle that tells of one, or what somebody foresaw, and no description of the noun. */
export const isSaid = (tokens: readonly Token[], i: number): boolean => isSaidOfOne(tokens, i) || isForeseen(tokens, i);

/** "a drop in energy prices", and not "a boat prices the sea": sums that have the form of a verb. */
export const isSumAt = (tokens: readonly Token[], i: number): boolean =>
  /^(?:prices|costs|rates|sales|exports|imports)$/.test(tokens[i]!.lower) && classOf(tokens[i + 1]) !== "determiner";

/** "quickly", and not "quarterly" of "quarterly profit". */
export const isPlainAdverb = (word: string): boolean =>
  isAdverb(word) && !/^(?:hour|week|fortnight|month|quarter|year)ly$|^daily$/.test(word);
