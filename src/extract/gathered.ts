import { infinitive, singular } from "../grammar.js";
import { COLLECTIVES, GATHERINGS, HELD_BY_HEADS, NUMBERING } from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import { chainBefore, subjectBefore, verbBefore } from "./clause.js";
import { PERSON, type Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import type { Phrase } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";

/** "an attendance of 41,000", "the average gate at their home games was 18,300": those who came. */
export function gathered({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from } = quantities[index]!;
  if (lowerOf(tokens[from - 1]) === "of") {
    const phrase = chainBefore(sentence, from - 1).at(-1);
    return phrase && HELD_BY_HEADS.has(headOf(sentence, phrase)) ? persons(phrase) : null;
  }
  if (!isSaidOfSubject(sentence, from)) return null;
  const phrase = subjectBefore(sentence, from)[0];
  if (!phrase) return null;
  const head = headOf(sentence, phrase);
  if (GATHERINGS.has(head) || HELD_BY_HEADS.has(head)) return persons(phrase);
  return COLLECTIVES.has(head) ? itemFrom(sentence, phrase, "subject") : null;
}

const headOf = ({ tokens }: Sentence, { head }: Phrase): string => singular(tokens[head]!.lower);
const persons = ({ first, last }: Phrase): ItemPhrase => ({ ...PERSON, first, last, basis: "subject" });

/** "was 4,100", "averaged 4,100", "works out at 4,100" */
function isSaidOfSubject(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const verb = verbBefore(sentence, from);
  if (!verb || from - verb.last > 2) return false;
  const { lower } = tokens[verb.last - 1]!;
  const isPut = tokens.slice(verb.last, from).every((token) => /^(?:at|to|out|in)$/.test(token.lower));
  return (
    isPut &&
    (/^(?:is|are|was|were|been|be)$/.test(lower) || NUMBERING.has(infinitive(lower) ?? "") || /^work(?:s|ed)?$/.test(lower))
  );
}
