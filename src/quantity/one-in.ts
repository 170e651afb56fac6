import { isNoun } from "../grammar.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { readSpelled } from "./words.js";

/** "one child in five", "one adult out of 12": the part that it is, and the token behind it; "one house in two streets" is none. */
export function readOneThingIn(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const noun = tokens[at + 1];
  if (tokens[at]?.lower !== "one" || noun?.kind !== "word" || noun.text !== noun.lower || !isNoun(noun.lower)) return null;
  const link = lowerOf(tokens[at + 2]);
  const base = link === "in" ? at + 3 : link === "out" && lowerOf(tokens[at + 3]) === "of" ? at + 4 : -1;
  if (base < 0 || NO_MEMBERS.test(noun.lower)) return null;
  const number = readSpelled(tokens, base, null) ?? figure(tokens, base);
  return number && number.value > 1 && closes(tokens[number.end]) ? { value: 1 / number.value, end: number.end } : null;
}

const NO_MEMBERS = /^(?:day|time|thing|way|person|hour|year|month|week|minute|goal|point|win|victory|defeat|loss|place|step)$/;

const figure = (tokens: readonly Token[], at: number): { value: number; end: number } | null =>
  /^\d{1,3}(?:,\d{3})?$/.test(tokens[at]?.text ?? "") && !(tokens[at + 1]?.glued && tokens[at + 1]!.kind !== "sign")
    ? { value: Number(tokens[at]!.text.replace(",", "")), end: at + 1 }
    : null;

const closes = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === "sign" ? /^[,.;:!?)–—]$/.test(token.text) : FUNCTION_WORDS.has(token.lower) || VERBS.test(token.lower));
const VERBS = /^(?:dies?|died|lives?|lived|suffers?|works?|lost|loses|says?|said|can['’]?t|cannot|goes|went|got|gets|owns?)$/;
