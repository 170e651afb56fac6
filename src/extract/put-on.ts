import { PUTS, REVISES, TALLIES } from "../lexicon/rivals.js";
import { ESTIMATES } from "../lexicon/stand-ins.js";
import { lowerOf } from "../tokens.js";
import { attributeAt, itemOf } from "./attribute-at.js";
import { chainBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { Measured } from "./measured.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { isVerbAt } from "./verb.js";

const FARTHEST = 16;

/** "put turnout in Sunday's vote at 61 percent": the noun right behind the verb, however far off. */
export function putOnIt({ sentence, quantity }: Situation): Measured | null {
  const phrase = putOn(sentence, quantity.from) ?? movedTo(sentence, quantity.from);
  if (!phrase) return null;
  if (TALLIES.has(sentence.tokens[phrase.head]!.lower)) return { item: null, attribute: null };
  const of = sentence.tokens[phrase.last]?.lower === "of" ? phraseAfter(sentence, phrase.last + 1, false) : null;
  const named = itemOf(of ? [phrase, of] : [phrase], sentence)!;
  return { item: itemFrom(sentence, named.phrase, "before"), attribute: named.attribute };
}

/** "cut its forecast for growth this year to 4 percent": what the forecast is of. */
export function foreseen({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const object = movedTo(sentence, quantity.from);
  if (!object || !ESTIMATES.has(tokens[object.head]!.lower) || !/^(?:for|of)$/.test(lowerOf(tokens[object.last]))) return null;
  const at = classOf(tokens[object.last + 1]) === "determiner" ? object.last + 2 : object.last + 1;
  const meant = phraseAfter(sentence, at, false);
  return meant && { item: itemFrom(sentence, meant, "before"), attribute: attributeAt(sentence, meant.head) };
}

/** "the toll, which it raised to 4 percent": what the clause is about. */
export function whichMoved({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const verb = verbBefore(sentence, quantity.from);
  if (!verb || quantity.from - verb.last > 1 || classOf(tokens[verb.first - 1]) !== "pronoun") return null;
  if (tokens[verb.first - 2]?.lower !== "which" || tokens[verb.first - 3]?.text !== ",") return null;
  const named = itemOf(chainBefore(sentence, verb.first - 3, true), sentence);
  return named && { item: itemFrom(sentence, named.phrase, "before"), attribute: named.attribute };
}

/** "put turnout in the vote on Sunday at 61 percent": the noun right behind the verb, of an amount that stands behind "at". */
export const putOn = (sentence: Sentence, from: number): Phrase | null =>
  lowerOf(sentence.tokens[from - 1]) === "at" ? behindVerb(sentence, from, PUTS) : null;

/** "raised its rate in May to 4 percent" */
const movedTo = (sentence: Sentence, from: number): Phrase | null =>
  lowerOf(sentence.tokens[from - 1]) === "to" ? behindVerb(sentence, from, REVISES) : null;

function behindVerb(sentence: Sentence, from: number, verbs: ReadonlySet<string>): Phrase | null {
  const { tokens, quantities, owner } = sentence;
  for (let i = from - 2; i >= 0 && i > from - FARTHEST; i--) {
    const isTime = owner[i]! >= 0 && quantities[owner[i]!]!.dimension === "date";
    if (isTime) continue;
    // "cut its forecast for growth, to 4 percent"
    if (i === from - 2 && tokens[i]!.text === ",") continue;
    if (owner[i]! >= 0 || tokens[i]!.kind === "sign") return null;
    if (!verbs.has(tokens[i]!.lower)) {
      if (isVerbAt(sentence, i)) return null;
      continue;
    }
    const at = classOf(tokens[i + 1]) === "determiner" ? i + 2 : i + 1;
    const phrase = phraseAfter(sentence, at, false);
    return phrase && phrase.last < from ? phrase : null;
  }
  return null;
}
