import { firstRule, type Rule } from "../first-answer.js";
import { infinitive, isAdjective, isAdverb, isPastForm, singular } from "../grammar.js";
import { ATTRIBUTES } from "../lexicon/attributes.js";
import { EVENT_ENDING, EVENT_NOUNS, NO_EVENTS } from "../lexicon/event-nouns.js";
import { SAYING } from "../lexicon/speech.js";
import { NUMBER_NOUNS } from "../lexicon/things.js";
import { askedFor } from "../record.js";
import { textOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { isPerson } from "./classes.js";
import { chainBefore, isPassive, subjectBefore, type Verb, verbAfter, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/**
 * What happened at a time: the event that it is said of ("Monday's quake", "clashes in April"), else what the verb of its clause happened to.
 * Null where the words leave a choice: a wrong event would tie dates together that have nothing in common.
 */
export function eventAt({ sentence, quantity }: Situation): ItemPhrase | null {
  const asked = askedFor(sentence.recorder, quantity.span, "item");
  return firstRule(EVENTS, (rule) => rule(sentence, quantity), asked);
}

const EVENTS: readonly Rule<(sentence: Sentence, quantity: Quantity) => ItemPhrase | null>[] = [
  { name: "event behind the time", like: "Monday's quake", ask: ownedBehind },
  {
    name: "event before the time",
    like: "the battle for the hill in 1916",
    ask: (s, { from }) => hosted(s, beforePrepositions(s, from)),
  },
  {
    name: "what the verb changed",
    like: "the bridge was opened in 1932",
    ask: (s, { from }) => changed(s, beforePrepositions(s, from)),
  },
  { name: "what the verb behind changed", like: "On 4 May the bridge was opened", ask: changedBehind },
  { name: "subject behind its participle", like: "Opened in 1932, the bridge still stands.", ask: openedBy },
];

/** The event noun before a time, else what the verb before it happened to. */
export function eventBefore(sentence: Sentence, at: number): ItemPhrase | null {
  const end = beforePrepositions(sentence, at);
  return hosted(sentence, end) ?? changed(sentence, end);
}

function ownedBehind(sentence: Sentence, { from, to }: Quantity): ItemPhrase | null {
  const behind = ownedBy(sentence, from, to);
  return behind && itemFrom(sentence, behind, "after");
}

function hosted(sentence: Sentence, end: number): ItemPhrase | null {
  const host = hostOf(sentence, end);
  return host && itemFrom(sentence, host, "before");
}

function changed(sentence: Sentence, end: number): ItemPhrase | null {
  const verb = verbBefore(sentence, end);
  return verb && happened(sentence, verb, end);
}

function changedBehind(sentence: Sentence, { from, to }: Quantity): ItemPhrase | null {
  const later = verbBefore(sentence, from) ? null : verbAfter(sentence, to);
  return later && happened(sentence, later, later.first);
}

/** "Opened in 1932, the bridge still stands." */
function openedBy(sentence: Sentence, { from, to }: Quantity): ItemPhrase | null {
  const { tokens } = sentence;
  const start = classOf(tokens[0]) === "adverb" ? 1 : 0;
  const opens =
    tokens[start] !== undefined && isPastForm(tokens[start].lower) && beforePrepositions(sentence, from) === start + 1;
  if (!opens || tokens[to]?.text !== "," || classOf(tokens[to + 1]) !== "determiner") return null;
  const phrase = phraseAfter(sentence, to + 2, false);
  if (!phrase || tokens[phrase.last]?.text === "," || /^(?:year|month|week|day)$/.test(tokens[phrase.head]!.lower)) return null;
  return itemOf(sentence, phrase, "after");
}

/** "Monday's quake", "the 2015 election": the noun behind a date that stands where an adjective would. */
function ownedBy(sentence: Sentence, from: number, to: number): Phrase | null {
  const { tokens } = sentence;
  const possessive = /^['’]s?$/.test(textOf(tokens[to]));
  let article = from - 1; // "the devastating April 25 earthquake"
  while (article > 0 && classOf(tokens[article]) === null && isAdjective(tokens[article]!.lower)) article--;
  if (!possessive && (classOf(tokens[article]) !== "determiner" || classOf(tokens[to]) !== null)) return null;
  return phraseAfter(sentence, possessive ? to + 1 : to, false);
}

/** The event noun that the time hangs on, alone or over a place: "the battle for the hill in 1916". */
function hostOf(sentence: Sentence, end: number): Phrase | null {
  return chainBefore(sentence, end).find((phrase) => isEvent(sentence, phrase) && !isManner(sentence, phrase)) ?? null;
}

/** "crushed to death" */
const isManner = ({ tokens }: Sentence, { first, head }: Phrase): boolean =>
  tokens[head]!.lower === "death" && tokens[first - 1]?.lower === "to";

export function isEvent({ tokens }: Sentence, { head }: Phrase): boolean {
  const { lower } = tokens[head]!;
  const word = singular(lower);
  return EVENT_NOUNS.has(word) || EVENT_NOUNS.has(lower) || (EVENT_ENDING.test(word) && !NO_EVENTS.has(word));
}

/** Whom or what the verb changed: the subject of a passive or of a verb without an object, the object of another. */
function happened(sentence: Sentence, verb: Verb, end: number): ItemPhrase | null {
  const { tokens } = sentence;
  const word = tokens[verb.last - 1]!.lower;
  if (SAID.has(word)) return null;
  const subjects = subjectBefore(sentence, Math.max(end, verb.last));
  if (isPassive(sentence, verb) && classOf(tokens[verb.last - 1]) === "auxiliary" && end > verb.last) return null;
  if (isPassive(sentence, verb)) return itemOf(sentence, subjects[0], "subject");
  if (subjects[0] && isEvent(sentence, subjects[0])) return itemFrom(sentence, subjects[0], "subject");
  const object = classOf(tokens[verb.last]) === "determiner" ? phraseAfter(sentence, verb.last + 1, false) : null;
  if (object && object.first === verb.last + 1) return itemOf(sentence, object, "subject");
  if (isReduced(sentence, verb) && hasOtherVerb(sentence, verb, end)) return itemOf(sentence, subjects.at(-1), "subject");
  return hasObject(sentence, verb.last, end) ? null : itemOf(sentence, subjects[0], "subject");
}
const SAID: ReadonlySet<string> = new Set(SAYING.filter((word) => !/^(?:began|went)$/.test(word)));

/** A number, a pronoun or a bare noun stands where the object would. */
function hasObject({ tokens, owner, quantities }: Sentence, at: number, end: number): boolean {
  const next = tokens[at];
  if (next?.kind === "word" && classOf(next) !== "preposition" && classOf(next) !== "adverb" && owner[at]! < 0) return true;
  for (let i = at; i < at + 4 && i < end; i++) if (owner[i]! >= 0 && quantities[owner[i]!]!.dimension !== "date") return true;
  return false;
}

/** A definite or single thing; many things, persons and places have more than one date. */
function itemOf(sentence: Sentence, phrase: Phrase | undefined, basis: ItemPhrase["basis"]): ItemPhrase | null {
  if (!phrase) return null;
  const head = sentence.tokens[phrase.head]!;
  if (isEvent(sentence, phrase)) return itemFrom(sentence, phrase, basis);
  if (NUMBER_NOUNS.has(head.lower) || ATTRIBUTES.has(head.lower)) return null;
  const counted = phrase.first > 0 && sentence.owner[phrase.first - 1]! >= 0;
  const definite = sentence.tokens[phrase.first - 1]?.lower === "the";
  if (counted || (isPluralForm(head) && !definite) || isAdverb(head.lower)) return null;
  if (isPerson({ head: singular(head.lower) }) || (isCapitalised(head) && !definite)) return null;
  return itemFrom(sentence, phrase, basis);
}

/** "the draft of the treaty signed on 4 May": a participle without an auxiliary belongs to the noun right before it. */
const isReduced = ({ tokens }: Sentence, verb: Verb): boolean =>
  verb.last - verb.first === 1 &&
  isPastForm(tokens[verb.first]!.lower) &&
  PASSIVE_ONLY.has(infinitive(tokens[verb.first]!.lower) ?? "");
// "The bridge over the Lenn opened in May." has no other verb, "opened in May and closed in June" one of the same subject
function hasOtherVerb(sentence: Sentence, { first }: Verb, end: number): boolean {
  if (verbBefore(sentence, first)) return true;
  const later = verbAfter(sentence, end);
  return later !== null && !/^(?:and|but|or|,)$/.test(sentence.tokens[later.first - 1]!.lower);
}
const PASSIVE_ONLY = new Set(
  "sign build find hold publish adopt conclude date issue ratify reach create establish launch release open make write approve".split(
    " ",
  ),
);

function beforePrepositions({ tokens, owner, quantities }: Sentence, at: number): number {
  let end = at;
  while (
    end > 0 &&
    (/^(?:preposition|determiner|adverb)$/.test(classOf(tokens[end - 1]) ?? "") ||
      TIMES_OF_DAY.has(tokens[end - 1]!.lower) ||
      (owner[end - 1]! >= 0 && quantities[owner[end - 1]!]!.value !== null))
  )
    end--;
  return end;
}
const TIMES_OF_DAY = new Set(
  "morning evening afternoon night beginning start end early late hours middle eve day month year shortly , (".split(" "),
);
