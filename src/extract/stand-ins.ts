import { infinitive, isAdjective, isNoun, isPastForm } from "../grammar.js";
import { CHANGES, UNDERGO } from "../lexicon/attributes.js";
import { FIRM_PRONOUNS, STATE_BODIES } from "../lexicon/owners.js";
import { ESTIMATES, EXTREMES, PACES, SUMMING_UP, UNNAMING } from "../lexicon/stand-ins.js";
import { lowerOf, textOf } from "../tokens.js";
import { whatChanged } from "./change.js";
import { isPerson } from "./classes.js";
import { subjectBefore, verbBefore } from "./clause.js";
import { itemFrom } from "./item.js";
import { isTime, type Measured } from "./measured.js";
import type { ItemPhrase } from "./mention.js";
import type { Phrase } from "./noun-phrase.js";
import { classOf, isCapitalised, isPluralForm, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";

/**
 * "a net profit of 5 million, an increase of 9 percent", "rose to a record of 2 million", "against the forecast of 3 percent": the noun found is no
 * thing but a change, an estimate or a height of one, which stands beside it, is the subject, or was told of before.
 */
export function standsFor(situation: Situation, found: ItemPhrase): Measured | null {
  if (found.first < 0 || found.basis === "elided") return null;
  const { sentence } = situation;
  const changed = changeOf(situation, found);
  if (changed) return changed;
  if (!isBareStandIn(situation, found)) return null;
  if (CHANGES.has(found.head))
    return (
      apposed(situation, found) ??
      summedUp(situation, found) ??
      setAgainst(situation, found) ??
      ofPronoun(situation, found) ??
      ofSubject(sentence, found, true)
    );
  if (ESTIMATES.has(found.head)) return toldBefore(situation);
  const isPace = PACES.has(found.head);
  if (isPace && lowerOf(sentence.tokens[leadOf(sentence, found) - 1]) !== "at") return null;
  return ofSubject(sentence, found, false) ?? (isPace ? null : toldBefore(situation));
}

/** "a reduction in the tariff from 12 percent to 10": the tariff. */
function changeOf(situation: Situation, found: ItemPhrase): Measured | null {
  const { sentence } = situation;
  const isChange = CHANGES.has(found.head) && !isMoneyGain(situation, found);
  if (!isChange || !/^(?:in|of)$/.test(lowerOf(sentence.tokens[found.last])) || isOfQuantity(situation, found)) return null;
  const phrase = whatChanged(sentence, { first: found.first, last: found.last, head: found.last - 1 });
  if (!phrase || isTime(sentence, phrase) || isCapitalised(sentence.tokens[phrase.first]) || isNamed(sentence, found))
    return null;
  return { item: itemFrom(sentence, phrase, "before"), attribute: null };
}

const isMoneyGain = ({ quantity }: Situation, { head }: ItemPhrase): boolean =>
  quantity.dimension === "money" && /^(?:gain|loss|cut|raise|boost)$/.test(head);

/** Only told how large or when: "an 8 percent increase", "a new quarterly record"; a "wage increase" is of wages. */
function isBareStandIn(situation: Situation, item: ItemPhrase): boolean {
  const { tokens } = situation.sentence;
  if (isMoneyGain(situation, item)) return false;
  if (!(CHANGES.has(item.head) || ESTIMATES.has(item.head) || EXTREMES.has(item.head) || PACES.has(item.head))) return false;
  if (/ of /.test(item.name) || isFollowed(situation, item)) return false;
  if (isNamed(situation.sentence, item)) return false;
  return !/^['’]s$/.test(textOf(tokens[item.first - 1])) || isTimeOwner(lowerOf(tokens[item.first - 2]));
}
/** Not by when it was: "a 3 percent drop in June" */
function isFollowed(situation: Situation, item: ItemPhrase): boolean {
  const { tokens, owner } = situation.sentence;
  if (!/^(?:in|of|for)$/.test(lowerOf(tokens[item.last])) || isOfQuantity(situation, item)) return false;
  return (owner[item.last + 1] ?? -1) < 0;
}
const isOfQuantity = ({ quantity, sentence }: Situation, { last }: ItemPhrase): boolean =>
  sentence.tokens[last]?.lower === "of" && quantity.from === last + 1;
const isTimeOwner = (word: string): boolean => /^(?:year|quarter|month|week|day)$/.test(word);

/** "wage increase" */
function isNamed({ tokens }: Sentence, item: ItemPhrase): boolean {
  for (let i = item.first; i < item.last - 1; i++) if (names(tokens[i]!.lower, textOf(tokens[i]))) return true;
  return false;
}

const names = (word: string, text: string): boolean =>
  /^\p{L}/u.test(word) &&
  !(UNNAMING.has(word) || isAdjective(word) || isPastForm(word)) &&
  (isNoun(word) || /^\p{Lu}/u.test(text));

/** The amount right before the comma that sets the change off. */
function apposed({ sentence, index, memory }: Situation, found: ItemPhrase): Measured | null {
  const { tokens, quantities } = sentence;
  const own = quantities[index]!;
  const start = Math.min(
    leadOf(sentence, found),
    own.from > 0 && classOf(tokens[own.from - 1]) === "determiner" ? own.from - 1 : own.from,
  );
  if (!/^[,(–—-]$/.test(textOf(tokens[start - 1]))) return null;
  const before = quantities.slice(0, index).findLast(({ value, to }) => value === null && to <= start);
  if (!before || start - before.to > NEAR) return null;
  return carried(before.dimension === "count" ? memory.counted.at(-1) : memory.measured.get(before.dimension)?.item);
}
const NEAR = 5;

/** "Boria exported 107 million barrels of oil, marking an increase of 2 percent": of what was told of before. */
function summedUp({ sentence, index, memory, quantity }: Situation, found: ItemPhrase): Measured | null {
  const { tokens, quantities } = sentence;
  const start = Math.min(leadOf(sentence, found), quantity.from);
  let verb = classOf(tokens[start - 1]) === "determiner" ? start - 2 : start - 1;
  if (tokens[verb]?.lower === "to") verb--;
  const isNext = SUMMING_UP.has(lowerOf(tokens[verb])) && tokens[verb - 1]?.text === ",";
  if (!isNext && tokens[verb - 1]?.lower !== "which") return null;
  const before = quantities.slice(0, index).findLast(({ value, dimension }) => value === null && dimension !== "duration");
  if (!before) return null;
  return carried(before.dimension === "count" ? memory.counted.at(-1) : memory.measured.get(before.dimension)?.item);
}

/** "exports rose 5 percent, rebounding from a 3 percent drop in June", "well below the 26 percent rise in May" */
function setAgainst({ sentence, index, memory, quantity }: Situation, found: ItemPhrase): Measured | null {
  const { tokens, quantities } = sentence;
  const start = Math.min(leadOf(sentence, found), quantity.from);
  const lead = tokens[classOf(tokens[start - 1]) === "determiner" ? start - 2 : start - 1];
  if (!/^(?:from|after|below|above|than|against|versus|following|with|to|and)$/.test(lowerOf(lead))) return null;
  const before = quantities.slice(0, index).findLast(({ value, dimension }) => value === null && dimension !== "duration");
  if (before?.dimension !== quantity.dimension) return null;
  return carried(memory.measured.get(quantity.dimension)?.item);
}

/** "That is an increase of 7 points": of what was told of before. */
function ofPronoun(situation: Situation, found: ItemPhrase): Measured | null {
  const { tokens } = situation.sentence;
  const start = Math.min(leadOf(situation.sentence, found), situation.quantity.from);
  const verb = classOf(tokens[start - 1]) === "determiner" ? start - 2 : start - 1;
  const isIt = /^(?:is|was|represents|represented|marks|marked|means|meant)$/.test(lowerOf(tokens[verb]));
  return isIt && /^(?:that|this|it)$/.test(lowerOf(tokens[verb - 1])) ? toldBefore(situation) : null;
}

const carried = (item: ItemPhrase | null | undefined): Measured | null =>
  item ? { item: { ...item, first: -1, last: -1, basis: "elided" }, attribute: null } : null;

function toldBefore({ memory, quantity }: Situation): Measured | null {
  const last = memory.measured.get(quantity.dimension);
  return last?.item
    ? {
        item: { ...last.item, first: -1, last: -1, basis: "elided" },
        attribute: last.attribute === "change" ? null : last.attribute,
      }
    : null;
}

/** What has risen or fallen: no one who tells of it or whose it is. */
function ofSubject(sentence: Sentence, found: ItemPhrase, isChange: boolean): Measured | null {
  const verb = verbBefore(sentence, found.first);
  if (!verb) return null;
  const base = infinitive(sentence.tokens[verb.last - 1]!.lower) ?? "";
  if (!isChange && TELLING.test(lowerOf(sentence.tokens[verb.last - 1]))) return null;
  if (isChange && !(LINKING.has(base) || UNDERGO.has(base) || classOf(sentence.tokens[verb.last - 1]) === "auxiliary"))
    return null;
  const phrase = subjectBefore(sentence, found.first)[0];
  if (!phrase || !isThing(sentence, phrase)) return null;
  return { item: itemFrom(sentence, phrase, "subject"), attribute: null };
}
const TELLING = /^(?:noted|notes|said|says|reported|reports|showed|shows|saw|sees|announced|posted|posts|found|put|puts)$/;
const LINKING = new Set("amount equal represent mark constitute mean".split(" "));

function isThing(sentence: Sentence, phrase: Phrase): boolean {
  const { tokens } = sentence;
  const item = itemFrom(sentence, phrase, "subject");
  const isAnyOf = [CHANGES, ESTIMATES, EXTREMES, PACES, FIRM_PRONOUNS, STATE_BODIES].some((set) => set.has(item.head));
  if ((isAnyOf && item.head !== "economy") || isPerson(item)) return false;
  return !isCapitalised(tokens[phrase.head]) || phrase.head === 0 || isPluralForm(tokens[phrase.head]!);
}

/** Before the determiner and what stands between it and the noun. */
function leadOf({ tokens, owner }: Sentence, { first }: ItemPhrase): number {
  let at = first;
  while (at > 0 && ((owner[at - 1] ?? -1) >= 0 || classOf(tokens[at - 1]) === "determiner")) at--;
  return at;
}
