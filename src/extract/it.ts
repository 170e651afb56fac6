import { infinitive, isAdverb } from "../grammar.js";
import { lowerOf, tokenize } from "../tokens.js";
import { isPerson } from "./classes.js";
import { itemOfText } from "./labels.js";
import type { Finder, Measured } from "./measured.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

const FARTHEST = 3;
const LONGEST = 200;

/** Asked where a measure has no other item. */
export const IT: readonly Finder[] = [
  { name: "what it stands for", like: "The blaze spread. It was 40 percent contained.", ask: whatItIs },
];

/** "The blaze spread overnight. It was 40 percent contained.": "it" is the thing that the sentence before opens with. */
function whatItIs({ sentence, quantity }: Situation): Measured | null {
  if (/^(?:money|duration|date|time)$/.test(quantity.dimension) || !isSaidOfIt(sentence, quantity.from)) return null;
  const { segments, segmentIndex, segment, document } = sentence;
  for (let i = segmentIndex - 1; i >= 0 && i >= segmentIndex - FARTHEST && segments[i]!.block === segment.block; i--) {
    const { start, end } = segments[i]!.span;
    const words = tokenize(document.text, start, Math.min(end, start + LONGEST));
    if (lowerOf(words[0]) === "it") continue;
    const at = /^(?:the|this|that|an?)$/.test(lowerOf(words[0])) ? 1 : -1;
    const opens = words[at];
    if (opens?.kind !== "word" || classOf(opens) !== null) return null;
    // "the blaze spread": a form of a verb behind the first word is the verb
    const verb = words.findIndex(({ kind, lower }, j) => j > at && (kind !== "word" || infinitive(lower) !== null));
    const last = words[(verb < 0 ? words.length : verb) - 1]!;
    const item = itemOfText(sentence, document.text.slice(words[0]!.start, last.end), "elided");
    const one = item && words.find(({ lower }) => lower === item.head);
    return item && one && !isPerson(item) && !isCapitalised(one) && !isPluralForm(one) ? { item, attribute: null } : null;
  }
  return null;
}

/** Nothing but a verb and adverbs between "it" and the amount. */
function isSaidOfIt({ tokens, owner }: Sentence, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 8; at--) {
    const token = tokens[at]!;
    if (token.lower === "it") return at === 0 || /^(?:[,;“"]|and|but)$/.test(tokens[at - 1]!.lower);
    const isVerb = classOf(token) === "auxiliary" || infinitive(token.lower) !== null;
    if (
      token.kind !== "word" ||
      owner[at]! >= 0 ||
      !(isVerb || isAdverb(token.lower) || /^(?:to|by|now|so|far)$/.test(token.lower))
    )
      return false;
  }
  return false;
}
