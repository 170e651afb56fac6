import { HARM_HEADS } from "../lexicon/harm.js";
import type { Span } from "../types.js";
import { PERSON, type Place } from "./count-place.js";
import { itemOfText } from "./labels.js";
import type { ItemPhrase } from "./mention.js";
import { classOf } from "./sentence.js";

const FARTHEST = 6;
const HOW_MANY = /\bhow many\s(?:more\s)?(?:of\s(?:the|your|their|our|his|its)\s)?(?<counted>[^?]{2,80})\?/i;
const AND_OTHERS = /^\P{L}{0,3}(?:and|what about|how about)\s(?:the\s|your\s|their\s)?(?<counted>\p{L}[^?,]{1,40})\?$/iu;

/** "How many boats were lost? – About 40.", "And the barges? – 62.": the noun of the question is that of its answer. */
export function asked({ sentence, before, index }: Place): ItemPhrase | null {
  const { segments, segmentIndex, segment, document, tokens } = sentence;
  if (tokens.at(-1)?.text === "?" || classOf(tokens[sentence.quantities[index]!.from - 1]) === "preposition") return null;
  for (let i = segmentIndex - 1; i >= 0 && i >= segmentIndex - FARTHEST; i--) {
    const { span, block, speaker } = segments[i]!;
    const text = document.text.slice(span.start, span.end).trim();
    if (text.endsWith("?")) return block !== segment.block || i === segmentIndex - 1 ? questioned(text, sentence, span) : null;
    if (block !== segment.block)
      return speaker !== null && segment.speaker !== null && speaker !== segment.speaker ? elided(before.at(-1)) : null;
  }
  return null;
}

function questioned(text: string, sentence: Place["sentence"], words: Span): ItemPhrase | null {
  const counted = (HOW_MANY.exec(text) ?? AND_OTHERS.exec(text))?.groups?.counted;
  if (!counted) return null;
  if (/^(?:are|were|did|have|has|do|was|will|died)\b/i.test(counted)) return PERSON;
  const item = itemOfText(sentence, counted, "elided");
  return item && HARM_HEADS.has(item.head) ? null : elided(item && { ...item, words });
}

/** "Ten of them": where the sentence names none, what the text counted last. */
export const lastCounted = ({ recent, before }: Place): ItemPhrase | null => elided(recent.at(-1) ?? before.at(-1));

const elided = (item: ItemPhrase | null | undefined): ItemPhrase | null =>
  item ? { ...item, first: -1, last: -1, basis: "elided" } : null;
