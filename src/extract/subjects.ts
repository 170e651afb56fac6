import { infinitive, isPastForm, singular } from "../grammar.js";
import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { TOLD } from "../lexicon/former.js";
import { NOMINAL_ADJECTIVES } from "../lexicon/function-words.js";
import { BODIES_OF_MEN } from "../lexicon/harm.js";
import { EVERYWHERE } from "../lexicon/places.js";
import { TALLIES } from "../lexicon/rivals.js";
import {
  COLLECTIVES,
  GATHERINGS,
  HELD_ON_A_DAY,
  JOINED_BY_PERSONS,
  NUMBER_NOUNS,
  NUMBERING,
  SUFFERED_BY_PERSONS,
} from "../lexicon/things.js";
import { lowerOf } from "../tokens.js";
import { isKnownPerson, isPerson } from "./classes.js";
import { subjectBefore, verbBefore } from "./clause.js";
import { PERSON, type Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import type { ItemPhrase } from "./mention.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import { putOn } from "./put-on.js";
import { classOf, isPluralForm, type Sentence } from "./sentence.js";
import { participleBefore } from "./subject-befallen.js";
import { hasToll, isTollAt, movesNumber } from "./toll.js";
import { isVerbAt } from "./verb.js";

/** "The number of boats reached 30", "casualties rose to 84": the subject is the thing counted. */
export function numberOf({ sentence, index }: Place): ItemPhrase | null {
  const counted = numberBehind({ sentence, index }) ?? numberMoved({ sentence, index }) ?? numberOfThose({ sentence, index });
  if (counted) return counted;
  const befallen = participleBefore(sentence, sentence.quantities[index]!.from);
  if (befallen) return befallen;
  const chain = subjectBefore(sentence, sentence.quantities[index]!.from);
  const head = chain[0] && sentence.tokens[chain[0].head]!.lower;
  if (!head) return null;
  // "visitor numbers fell to 40,000"
  if (head === "numbers" && chain[0]!.head > chain[0]!.first) {
    const { first, head: last } = chain[0]!;
    return itemFrom(sentence, { first, last, head: last - 1 }, "subject");
  }
  if (NUMBER_NOUNS.has(singular(head))) {
    if (isTollAt(sentence.tokens, chain[0]!.head))
      return { ...PERSON, first: chain[0]!.first, last: chain[0]!.last, basis: "subject" };
    if (chain[1]) return itemFrom(sentence, chain[1], "subject");
  }
  const { tokens, quantities, owner } = sentence;
  const { from, to } = quantities[index]!;
  if (hasToll(sentence, from)) return { ...PERSON, basis: "subject" };
  const named = numberBefore(sentence, from);
  if (named) return named;
  const verb = verbBefore(sentence, from);
  const action = verb && infinitive(tokens[verb.last - 1]!.lower);
  const behind = tokens[to];
  if (!action || !NUMBERING.has(action) || from - verb.last > 1 || owner[chain[0]!.head]! >= 0) return null;
  if (behind !== undefined && behind.kind === "word" && classOf(behind) === null) return null;
  // "the crowd at the rally numbered 9,000"
  if (GATHERINGS.has(head)) return { ...PERSON, first: chain[0]!.first, last: chain[0]!.last, basis: "subject" };
  return isPluralForm(tokens[chain[0]!.head]!) || COLLECTIVES.has(head) ? itemFrom(sentence, chain[0]!, "subject") : null;
}
/** "the number of dead was 30", "the number of the unemployed fell by 4,000": persons by what they are. */
function numberOfThose({ sentence, index }: Pick<Place, "sentence" | "index">): ItemPhrase | null {
  const { tokens, quantities, owner } = sentence;
  const { from } = quantities[index]!;
  for (let at = from - 1; at > 1 && at > from - NEAR_VERB; at--) {
    const { lower, text } = tokens[at]!;
    if (/^[.;:]$/.test(text) || lower === "and" || (owner[at]! >= 0 && at === from - 1)) return null;
    if (!NOMINAL_ADJECTIVES.has(lower)) continue;
    // "the number of internally displaced"
    const before = tokens[at - 1]!.lower.endsWith("ly") ? at - 2 : at - 1;
    const of = tokens[before]!.lower === "the" ? before - 1 : before;
    const isNumbered = tokens[of]?.lower === "of" && NUMBER_NOUNS.has(singular(lowerOf(tokens[of - 1])));
    return isNumbered && (isVerbAt(sentence, at + 1) || classOf(tokens[at + 1]) === "preposition")
      ? { ...PERSON, first: at, last: at + 1, basis: "subject" }
      : null;
  }
  return null;
}
const NEAR_VERB = 12;

/** "brings to 3 million the number of chairs" */
function numberBehind({ sentence, index }: Pick<Place, "sentence" | "index">): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  if (tokens[to]?.lower !== "the" || tokens[to + 1]?.lower !== "number" || tokens[to + 2]?.lower !== "of") return null;
  const phrase = phraseAfter(sentence, to + 3, true);
  return phrase && itemFrom(sentence, phrase, "subject");
}

/** "cut the number of wards from 14 to nine", "put the number of schools at 30": the number is the object of the verb. */
function numberMoved({ sentence, index }: Pick<Place, "sentence" | "index">): ItemPhrase | null {
  const { tokens, quantities, owner } = sentence;
  const { from } = quantities[index]!;
  if (!/^(?:from|to|at)$/.test(lowerOf(tokens[from - 1]))) return null;
  for (let i = from - 2; i > 0 && i > from - 18; i--) {
    const { lower, text } = tokens[i]!;
    const isTime = owner[i]! >= 0 && quantities[owner[i]!]!.dimension === "date";
    if (/^[.;:,]$/.test(text) || (owner[i]! >= 0 && !isTime)) return null;
    const isObject = tokens
      .slice(Math.max(0, i - 3), i)
      .some(({ lower: verb }) => CHANGE_WORDS.has(verb) || TOLD.has(verb) || TAKING.test(verb));
    // "lowered the death toll in the attack on the isle of Tarn to 84", "took the toll to 84"
    if (isObject && isTollAt(tokens, i)) return { ...PERSON, first: i, last: i + 1, basis: "subject" };
    if (!/^numbers?$/.test(lower) || tokens[i + 1]!.lower !== "of") continue;
    const phrase = isObject ? phraseAfter(sentence, i + 2, true) : null;
    return phrase && itemFrom(sentence, phrase, "subject");
  }
  return null;
}

const TAKING = /^(?:took|takes|taking|taken)$/;

/** "put the crowd at 20,000", "estimated the refugees at 9,000": what a value is put on. */
export function putAt({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from } = quantities[index]!;
  const phrase = putOn(sentence, from);
  if (!phrase) return null;
  const head = tokens[phrase.head]!;
  const toll = [tokens[phrase.head], tokens[phrase.last]].some((token) => token?.lower === "toll"); // "the death toll"
  if (GATHERINGS.has(head.lower) || toll) return { ...PERSON, first: phrase.first, last: phrase.last, basis: "before" };
  return isPluralForm(head) && !TALLIES.has(head.lower) ? itemFrom(sentence, phrase, "before") : null;
}

/** "The number of trees planted for this aim will rise to 80 million" */
function numberBefore(sentence: Sentence, from: number): ItemPhrase | null {
  const { tokens } = sentence;
  const verb = verbBefore(sentence, from);
  if (!verb || from - verb.last > 1 || !movesNumber(tokens[verb.last - 1]!.lower)) return null;
  for (let i = verb.first - 1; i > 0 && i > verb.first - 16; i--) {
    if (/^[.;:,]$/.test(tokens[i]!.text)) return null;
    const phrase = tokens[i]!.lower === "number" && tokens[i + 1]!.lower === "of" ? phraseAfter(sentence, i + 2, true) : null;
    if (phrase) return itemFrom(sentence, phrase, "subject");
  }
  return null;
}

export function groupOf({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const at = quantities[index]!.from;
  if (tokens[at - 1]?.lower !== "of") return null;
  const group = phraseBefore(sentence, at - 1);
  if (group && /^(?:family|household)$/.test(tokens[group.head]!.lower)) return PERSON;
  return group && isKnownPerson(tokens[group.head]!.lower) ? itemFrom(sentence, group, "before") : null;
}

export function recentItem({ recent, sentence, index }: Place): ItemPhrase | null {
  // "thousands have died in the country as a whole": more than those told of before
  if (sentence.quantities[index]!.bound === "vague" && sentence.tokens.some(({ lower }) => EVERYWHERE.has(lower))) return null;
  const item = recent.at(-1);
  // "They had 200 guns. At Tarn the army lost 900.": men
  if (item && !isPerson(item) && losesMen(sentence, index)) return PERSON;
  // "two boats ... Thousands have crossed": what only persons do
  if (item && !isPerson(item) && doers({ sentence, index })) return null;
  // "214 passengers and 14 cooks ... 38 were killed"
  const mixed = item && isPerson(item) && recent.some((one) => isPerson(one) && one.head !== item.head);
  if (mixed && isArgument(sentence, index)) return PERSON;
  return item && isArgument(sentence, index) ? { ...item, first: -1, last: -1, basis: "elided" } : null;
}

function losesMen({ tokens, quantities }: Sentence, index: number): boolean {
  const { from, to, best } = quantities[index]!;
  const behind = tokens[to];
  const subject = lowerOf(tokens[/^(?:has|have|had)$/.test(lowerOf(tokens[from - 2])) ? from - 3 : from - 2]);
  const closes = behind === undefined || behind.kind === "sign";
  return closes && (best ?? 0) > 99 && lowerOf(tokens[from - 1]) === "lost" && BODIES_OF_MEN.has(subject);
}

/** "Thousands fled", "hundreds were arrested": a vague number without a noun is people. */
export function crowd({ sentence, index }: Place): ItemPhrase | null {
  const { bound } = sentence.quantities[index]!;
  return bound === "vague" &&
    isArgument(sentence, index) &&
    !sentence.tokens[sentence.quantities[index]!.to]?.lower.startsWith("of")
    ? PERSON
    : null;
}

/** "2,800 have fled": what only persons do. */
export function doers({ sentence, index }: Pick<Place, "sentence" | "index">): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  let at = quantities[index]!.to;
  while (/^(?:more|others|later|also|then)$/.test(lowerOf(tokens[at])) || classOf(tokens[at]) === "auxiliary") at++;
  const madeIt = tokens[at]?.lower === "made" && tokens[at + 1]?.lower === "it";
  const reached =
    tokens[at]?.lower === "reached" && tokens[at + 1]?.kind === "word" && !/^(?:an?|its|their)$/.test(tokens[at + 1]!.lower);
  if (madeIt || reached) return PERSON;
  if (tokens[at]?.lower === "joined" && joinsMany(sentence, at + 1)) return PERSON;
  const aged = AGED.test(lowerOf(tokens[tokens[at]?.text === "," ? at + 1 : at]));
  return aged || PERSONAL.has(lowerOf(tokens[at])) ? PERSON : null;
}
/** "four of the rescued were flown out" */
export function ofThose({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const at = quantities[index]!.to;
  const participle = tokens[at]?.lower === "of" && tokens[at + 1]?.lower === "the" && isPastForm(lowerOf(tokens[at + 2]));
  return participle && /^(?:is|are|was|were|has|have|had)$/.test(lowerOf(tokens[at + 3])) ? PERSON : null;
}

/** "thousands who are trapped", "fears for thousands feared dead", "179 aboard": only persons are told so. */
export function whoAre({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { to } = quantities[index]!;
  const onBoard = tokens[to]?.lower === "on" && tokens[to + 1]?.lower === "board";
  if (tokens[to]?.lower === "to" && PERSONS_FORCED.test(lowerOf(tokens[to + 1]))) return PERSON;
  if (!onBoard && (!PERSONS_BEHIND.test(lowerOf(tokens[to])) || tokens[to]!.text === "WHO")) return null;
  return items.slice(0, index).findLast((item) => item !== null && isPerson(item)) ?? PERSON;
}
/** "forcing hundreds to flee" */
const PERSONS_FORCED = /^(?:flee|evacuate)$/;
const PERSONS_BEHIND = /^(?:who|whose|feared|aboard|trapped|stranded|displaced|homeless|hospitali[sz]ed)$/;

/** "impacting over 2.3 million", "displaced 40,000": what befalls people, where no noun is behind. */
export function afflicted({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const { from, to } = quantities[index]!;
  const closes = tokens[to] === undefined || tokens[to]!.kind === "sign" || classOf(tokens[to]) === "preposition";
  return closes && AFFLICTING.test(lowerOf(tokens[from - 1])) ? PERSON : null;
}
const AFFLICTING = /^(?:affect|impact|displac|infect|strand|evacuat)(?:ed|ing)$/;

/** "About 30 were stranded", "six pleaded guilty": told of persons where nothing else was counted before. */
export function sufferers({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  let at = quantities[index]!.to;
  while (/^(?:more|others|later|also|then)$/.test(lowerOf(tokens[at])) || classOf(tokens[at]) === "auxiliary") at++;
  const atRisk = tokens[at]?.lower === "at" && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === "risk");
  return atRisk || SUFFERED_BY_PERSONS.has(lowerOf(tokens[at])) ? PERSON : null;
}

/** "30,000 joined the march", "40 joined its army"; firms join an index. */
function joinsMany(sentence: Sentence, at: number): boolean {
  const phrase = classOf(sentence.tokens[at]) === "determiner" ? phraseAfter(sentence, at + 1, false) : null;
  const head = phrase ? sentence.tokens[phrase.head]!.lower : "";
  return GATHERINGS.has(head) || HELD_ON_A_DAY.has(head) || JOINED_BY_PERSONS.has(head);
}

/** "all four, aged between 26 and 42" */
const AGED = /^(?:aged|ages)$/;
const PERSONAL = new Set(
  "survived arrived crossed escaped fled flee voted vote attended emigrated enlisted deserted graduated marched protested applied volunteered resigned queued perished starved drowned registered rallied".split(
    " ",
  ),
);

/** The number stands as subject or object of a verb: "nine more were towed", "they arrested 40"; not "it runs to dozens". */
function isArgument(sentence: Sentence, index: number): boolean {
  const { tokens, quantities } = sentence;
  const { from, to } = quantities[index]!;
  const behind = tokens[to]?.lower === "more" || tokens[to]?.lower === "others" ? to + 1 : to;
  return (
    (tokens[behind] !== undefined &&
      (isVerbAt(sentence, behind) || isVerbAt(sentence, behind + 1) || STAYING.test(tokens[behind]!.lower))) ||
    isVerbAt(sentence, from - 1) ||
    (tokens[from - 1]?.lower === "the" && isVerbAt(sentence, from - 2)) ||
    (/^(?:in|out|up|down|away|over|off)$/.test(lowerOf(tokens[from - 1])) && isVerbAt(sentence, from - 2))
  );
}

/** "only 667 remain": verbs that the words around do not show to be verbs */
const STAYING = /^(?:remain|survive|persist|await)$/;

/** "The total number displaced may be as high as 14,000": persons by what befell them. */
export function reckoned({ sentence, index }: Place): ItemPhrase | null {
  const { tokens, quantities, owner } = sentence;
  const { from } = quantities[index]!;
  for (let i = from - 1; i > 0 && i > from - 9; i--) {
    if (owner[i]! >= 0 || /^[.;:,]$/.test(tokens[i]!.text)) return null;
    if (BEFALLEN.test(tokens[i]!.lower)) return NUMBER_NOUNS.has(tokens[i - 1]!.lower) ? PERSON : null;
  }
  return null;
}
const BEFALLEN = /^(?:displaced|evacuated|arrested|detained|employed|infected|rescued|registered|vaccinated|deported|relocated)$/;

/** "He rang the office five times", "attacked it twice": what was done so often. */
export function occasion({ sentence, index, items }: Place, own: ItemPhrase): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const same = items.slice(0, index).find((item) => item?.basis === "implied" && item.first >= 0);
  if (same) return same;
  if (classOf(tokens[own.last]) === "determiner") {
    const phrase = phraseAfter(sentence, own.last + 1, false);
    if (phrase) return itemFrom(sentence, phrase, "after");
  }
  const verb = verbBefore(sentence, quantities[index]!.from);
  const action = verb && classOf(tokens[verb.last - 1]) === null ? infinitive(tokens[verb.last - 1]!.lower) : null;
  return action && verb ? { name: action, head: action, first: verb.first, last: verb.last, basis: "implied" } : null;
}
export const OCCASIONS = new Set(["time", "occasion"]);

/** "Members voted 68 to 11 to accept it" */
export function cast({ sentence: { tokens, quantities }, index }: Place): ItemPhrase | null {
  const [own, before, behind] = [quantities[index]!, quantities[index - 1], quantities[index + 1]];
  const isVoted = (at: number): boolean => /^(?:voted|voting)$/.test(lowerOf(tokens[at - 1]));
  const isNext = (one: number, other: number): boolean => other === one + 1 && tokens[one]!.lower === "to";
  const first = behind && behind.dimension === "count" && isNext(own.to, behind.from) && isVoted(own.from);
  const second = before && before.dimension === "count" && isNext(before.to, own.from) && isVoted(before.from);
  return first || second ? { name: "vote", head: "vote", first: -1, last: -1, basis: "implied" } : null;
}
