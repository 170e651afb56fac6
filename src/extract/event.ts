import { infinitive, isPastForm } from "../grammar.js";
import { chainBefore, isPassive, subjectBefore, type Verb, verbAfter, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/** What happened at a date: the noun that it hangs on ("clashes in April 2016"), the subject of a passive or intransitive verb, the object of another. */
export function eventAt({ sentence, quantity }: Situation): ItemPhrase | null {
  const end = beforePrepositions(sentence, quantity.from);
  const verb = verbBefore(sentence, end);
  const direct = hostOf(sentence, chainBefore(sentence, end));
  if (direct && !(verb && direct.first >= verb.last && isPassive(sentence, verb))) return itemFrom(sentence, direct, "before");
  const subjects = verb ? subjectBefore(sentence, end) : [];
  const subject = verb && isReduced(sentence, verb) ? subjects.at(-1) : subjects[0];
  if (subject) return itemFrom(sentence, subject, "subject");
  return eventBehind(sentence, quantity.to);
}

/** The noun that the date hangs on, but not a mere place: "injured 30 in the valley on Tuesday" is about the injured. */
function hostOf({ tokens, owner }: Sentence, chain: readonly Phrase[]): Phrase | null {
  const first = chain[0];
  if (!first) return null;
  let before = first.first - 1;
  while (before >= 0 && classOf(tokens[before]) === "determiner") before--;
  if (before < 0) return first;
  const ofNumber = before > 0 && classOf(tokens[before]) === "preposition" && owner[before - 1]! >= 0;
  return ofNumber || LOCATIVE.has(tokens[before]!.lower) ? null : first;
}
const LOCATIVE = new Set("in at near on off outside inside around".split(" "));

/** "the draft of the treaty signed on 4 May": a participle without an auxiliary belongs to the noun right before it. */
const isReduced = ({ tokens }: Sentence, verb: Verb): boolean =>
  verb.last - verb.first === 1 &&
  isPastForm(tokens[verb.first]!.lower) &&
  PASSIVE_ONLY.has(infinitive(tokens[verb.first]!.lower) ?? "");
const PASSIVE_ONLY = new Set(
  "sign build found hold publish adopt conclude date issue ratify reach create establish launch release open make write approve".split(
    " ",
  ),
);

/** "On 9 May the minister signed a treaty" → treaty; "On 9 May the treaty was signed" → treaty. */
function eventBehind(sentence: Sentence, at: number): ItemPhrase | null {
  const verb = verbAfter(sentence, at);
  if (!verb) return null;
  const from = classOf(sentence.tokens[verb.last]) === "determiner" ? verb.last + 1 : verb.last;
  const object = isPassive(sentence, verb) ? null : phraseAfter(sentence, from, false);
  const phrase = object ?? chainBefore(sentence, verb.first)[0];
  return phrase ? itemFrom(sentence, phrase, "subject") : null;
}

function beforePrepositions({ tokens }: Sentence, at: number): number {
  let end = at;
  while (
    end > 0 &&
    (/^(?:preposition|determiner)$/.test(classOf(tokens[end - 1]) ?? "") || TIMES_OF_DAY.has(tokens[end - 1]!.lower))
  )
    end--;
  return end;
}
const TIMES_OF_DAY = new Set(
  "morning evening afternoon night beginning start end early late hours middle eve day month year".split(" "),
);
