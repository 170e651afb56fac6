import { infinitive } from "../grammar.js";
import { lowerOf, tokenize } from "../tokens.js";
import type { Token } from "../types.js";
import { classOfItem, isPerson } from "./classes.js";
import type { Place } from "./count-place.js";
import { itemOfText } from "./labels.js";
import type { ItemPhrase } from "./mention.js";
import { classOf, isPluralForm } from "./sentence.js";
import { isHarmHead } from "./victims.js";

const FARTHEST = 3;
/** How much of a sentence before is looked at, in characters. */
const LONGEST = 400;

/** "They have lost fewer tanks. Last year they lost 240.": a verb that comes again leaves out what it is done to. */
export function objectSaidBefore({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities, segments, segmentIndex, segment } = sentence;
  const { from, to } = quantities[index]!;
  const verb = from > 0 ? infinitive(tokens[from - 1]!.lower) : null;
  if (verb === null || !closes(tokens[to])) return null;
  for (let i = segmentIndex - 1; i >= 0 && i >= segmentIndex - FARTHEST && segments[i]!.block === segment.block; i--) {
    const words = wordsOf(sentence, i);
    const at = words.findLastIndex(({ lower }) => infinitive(lower) === verb);
    const object = at < 0 ? -1 : quantified(words, at + 1);
    if (object >= 0) return itemOf(sentence, words, object);
  }
  return null;
}

/** "They lost more men than ever. Over thirty thousand.": a sentence that is nothing but a number tells how many those of the sentence before are. */
export function answerOf({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities, segments, segmentIndex, segment } = sentence;
  const { from, to } = quantities[index]!;
  if (quantities.length > 1 || from > 1 || (from === 1 && tokens[0]!.kind === "word") || !/^[.!…]$/.test(tokens[to]?.text ?? "."))
    return null;
  if (segmentIndex === 0 || segments[segmentIndex - 1]!.block !== segment.block) return null;
  const words = wordsOf(sentence, segmentIndex - 1);
  const at = words.findIndex((word, i) => /^(?:more|fewer|many)$/.test(word.lower) && isThings(words[i + 1]));
  if (at >= 0) return itemOf(sentence, words, at + 1);
  const first = lowerOf(words[0]) === "the" ? 1 : 0;
  const tells = /^(?:is|are|was|were|have|has|had|keep|kept)$/.test(lowerOf(words[first + 1]));
  const item = tells && isThings(words[first]) ? itemOf(sentence, words, first) : null;
  // "Prices were high. About 300.": not so many prices
  return item && (isHarmHead(item) || isPerson(item) || classOfItem(item) === "equipment") ? item : null;
}

const wordsOf = ({ document, segments }: Place["sentence"], i: number): Token[] => {
  const { start, end } = segments[i]!.span;
  return tokenize(document.text, start, Math.min(end, start + LONGEST));
};

const closes = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === "sign" ||
  /^(?:in|on|by|during|last|this|over|since|and|but|there|then)$/.test(token.lower);

/** Behind "fewer", "many", "our" stands what is meant, in the plural and without a number. */
function quantified(words: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:fewer|more|many|so|too|some|several|most|a|lot|lots|of|their|our|its|the|far|also|even)$/.test(lowerOf(words[at])))
    at++;
  return at > from && isThings(words[at]) ? at : -1;
}

const isThings = (word: Token | undefined): boolean =>
  word?.kind === "word" && isPluralForm(word) && classOf(word) === null && word.lower !== "losses";

function itemOf(sentence: Place["sentence"], words: readonly Token[], at: number): ItemPhrase | null {
  const start = words[at]!.start;
  const last = words.findIndex(({ kind }, i) => i > at && kind === "sign");
  const end = last < 0 ? words.at(-1)!.end : words[last]!.start;
  return itemOfText(sentence, sentence.document.text.slice(start, end), "elided");
}
