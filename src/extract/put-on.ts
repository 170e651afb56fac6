import { PUTS } from "../lexicon/rivals.js";
import { lowerOf } from "../tokens.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";

const FARTHEST = 16;

/** "put turnout in the vote on Sunday at 61 percent": the noun right behind the verb, of an amount that stands behind "at". */
export function putOn(sentence: Sentence, from: number): Phrase | null {
  const { tokens, quantities, owner } = sentence;
  if (lowerOf(tokens[from - 1]) !== "at") return null;
  for (let i = from - 2; i >= 0 && i > from - FARTHEST; i--) {
    const isTime = owner[i]! >= 0 && quantities[owner[i]!]!.dimension === "date";
    if (!isTime && (owner[i]! >= 0 || tokens[i]!.kind === "sign")) return null;
    if (!PUTS.has(tokens[i]!.lower)) continue;
    const at = classOf(tokens[i + 1]) === "determiner" ? i + 2 : i + 1;
    const phrase = phraseAfter(sentence, at, false);
    return phrase && phrase.last < from ? phrase : null;
  }
  return null;
}
