import { chainBefore, subjectBefore, verbAfter, verbBefore } from "./clause.js";
import { confidenceOf } from "./confidence.js";
import type { Extractor } from "./extractor.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter, type Phrase } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

export const dates: Extractor = {
  id: "dates",
  summary: "Calendar dates and the events they fix.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "date") return null;
    const item = eventOf(situation);
    return { kind: "date", item, attribute: situation.quantity.attribute, confidence: confidenceOf(item, true) };
  },
};

export const times: Extractor = {
  id: "times",
  summary: "Clock times.",
  frame: (situation) => {
    if (situation.quantity.dimension !== "clock") return null;
    const item = eventOf(situation);
    return { kind: "time", item, attribute: situation.quantity.attribute, confidence: confidenceOf(item, true) };
  },
};

/** What happened then: the noun that the date hangs on ("clashes in April 2016"), the subject of a passive or intransitive verb, the object of another. */
function eventOf({ sentence, quantity }: Situation): ItemPhrase | null {
  const { tokens } = sentence;
  let end = quantity.from;
  while (end > 0 && (classOf(tokens[end - 1]) === "preposition" || classOf(tokens[end - 1]) === "determiner" || TIMES_OF_DAY.has(tokens[end - 1]!.lower))) end--;
  const chain = chainBefore(sentence, end);
  const direct = chain[0] ?? null;
  const verb = verbBefore(sentence, end);
  if (direct && !(verb && direct.first >= verb.last && isPassive(sentence, verb))) return named(sentence, direct, "before");
  const subject = verb ? subjectBefore(sentence, end)[0] : null;
  if (subject) return named(sentence, subject, "subject");
  const later = verbAfter(sentence, quantity.to);
  if (!later) return null;
  const object = isPassive(sentence, later) ? null : phraseAfter(sentence, skipDeterminer(sentence, later.last), false);
  const first = object ?? chainBefore(sentence, later.first)[0];
  return first ? named(sentence, first, "subject") : null;
}
const TIMES_OF_DAY = new Set("morning evening afternoon night beginning start end early late hours middle eve".split(" "));

const named = (sentence: Sentence, phrase: Phrase, basis: ItemPhrase["basis"]): ItemPhrase => itemFrom(sentence, phrase, basis);
const skipDeterminer = ({ tokens }: Sentence, at: number): number => (classOf(tokens[at]) === "determiner" ? at + 1 : at);

function isPassive({ tokens }: Sentence, verb: { first: number; last: number }): boolean {
  for (let i = verb.first; i < verb.last; i++) if (/^(?:was|were|been|is|are|be|being)$/.test(tokens[i]!.lower)) return true;
  return false;
}
