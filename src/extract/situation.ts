import { infinitive, isAdjective, isPastForm, singular } from "../grammar.js";
import { NOMINAL_ADJECTIVES } from "../lexicon/function-words.js";
import type { Harm } from "../lexicon/harm.js";
import { askedFor } from "../record.js";
import { lowerOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { harmOf } from "./harm.js";
import { itemFrom } from "./item.js";
import { listsOf } from "./lists.js";
import type { Memory } from "./memory.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { perBehind } from "./per.js";
import { classOf, isPluralForm, type Sentence } from "./sentence.js";

/** A quantity as the extractors see it. */
export interface Situation {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly index: number;
  /** The noun phrase right behind the number. */
  readonly after: ItemPhrase | null;
  /** What is counted, wherever it was found; for counts only. */
  readonly item: ItemPhrase | null;
  /** Quantities of one list, [first, last]; only itself where there is no list. */
  readonly list: readonly [number, number];
  readonly harm: Harm | null;
  /** "day" in "300 calls a day". */
  readonly per: string | null;
  /** What earlier sentences left. */
  readonly memory: Memory;
}

/** Finds an item for a count that names none behind it. */
export type HeadFinder = (
  sentence: Sentence,
  index: number,
  items: readonly (ItemPhrase | null)[],
  list: readonly [number, number],
) => ItemPhrase | null;

export function situationsOf(sentence: Sentence, memory: Memory, findHead: HeadFinder): Situation[] {
  const { quantities } = sentence;
  const after = quantities.map((quantity) => (isCounting(quantity) ? itemBehind(sentence, quantity) : null));
  const ends = quantities.map((quantity, i) => Math.max(quantity.to, after[i]?.last ?? 0));
  const lists = listsOf(sentence, ends);
  const items = [...after];
  quantities.forEach((quantity, i) => {
    items[i] = isCounting(quantity) ? findHead(sentence, i, items, lists[i]!) : null;
  });
  return quantities.map((quantity, index) => ({
    sentence,
    memory,
    quantity,
    index,
    after: after[index]!,
    item: items[index]!,
    list: lists[index]!,
    harm: isCounting(quantity) ? toldHarm(sentence, index, lists[index]!, ends, items[index]!) : null,
    per: quantity.per ?? (isCounting(quantity) ? perBehind(sentence, ends[index]!) : null),
  }));
}

/** `harmOf`, its words on record as those of the kind. */
function toldHarm(sentence: Sentence, index: number, list: Situation["list"], ends: readonly number[], item: ItemPhrase | null) {
  const asked = askedFor(sentence.recorder, sentence.quantities[index]!.span, "kind");
  asked?.recorder.asks();
  const harm = harmOf(sentence, index, list, ends, item);
  if (harm) asked?.recorder.gave(asked, { name: harm, like: "12 miners were killed" }, harm);
  return harm;
}

const isCounting = (quantity: Quantity): boolean => quantity.dimension === "count";

function itemBehind(sentence: Sentence, quantity: Quantity): ItemPhrase | null {
  if (isOfOwned(sentence, quantity.to)) return null;
  const at = behindShare(sentence, quantity.to);
  const phrase = phraseAfter(sentence, at, quantity.best !== 1);
  // "women: 1,062 (49%) men: 1,120 (51%)": the noun is the label of the next
  if (phrase && at > quantity.to && sentence.tokens[phrase.last]?.text === ":") return null;
  if (phrase && isPredicate(sentence, quantity, phrase)) return null;
  if (!phrase || isOneOwner(sentence, quantity, phrase) || sentence.tokens[phrase.head]!.lower === "others") return null;
  return togetherWith(sentence, itemFrom(sentence, phrase, "after"));
}

/** "50 women and children", "900 men, women and children": counted together, they are no 50 women. */
function togetherWith({ tokens, owner }: Sentence, item: ItemPhrase): ItemPhrase {
  if (!COUPLED.test(lowerOf(tokens[item.last - 1]))) return item;
  let [last, name] = [item.last, item.name];
  while (/^(?:and|,)$/.test(lowerOf(tokens[last])) && COUPLED.test(lowerOf(tokens[last + 1])) && owner[last + 1]! < 0) {
    name += `${tokens[last]!.lower === "," ? "," : " and"} ${singular(tokens[last + 1]!.lower)}`;
    last += 2;
    if (tokens[last - 2]!.lower === "and") break;
  }
  if (name.includes(" and ")) return { ...item, name, last };
  // "50 women, children and old men", "50 women and the elderly": the row goes on
  const next = tokens[last + 1]?.lower === "the" ? last + 2 : last + 1;
  const goesOn = tokens[last]?.lower === "and" && FRAIL.test(lowerOf(tokens[next])) && owner[next]! < 0;
  return goesOn ? { ...item, name: "person", head: "person" } : item;
}
const FRAIL = /^(?:elderly|old|older|aged|sick|disabled)$/;
const COUPLED = /^(?:women|men|children|boys|girls|infants|babies)$/;

/** "the other two give salt water", "three earned money": a verb and its object, for more than one is no singular noun. */
function isPredicate({ tokens }: Sentence, { best, dimension }: Quantity, { first, last, head }: Phrase): boolean {
  if (dimension !== "count" || best === null || best <= 1 || last - first < 2 || isPluralForm(tokens[head]!)) return false;
  const { lower, text } = tokens[first]!;
  const isVerb = infinitive(lower) === lower ? !isAdjective(lower) : isPastForm(lower) && !isAdjective(lower);
  return isVerb && lower === text && /^\p{Ll}/u.test(tokens[head]!.text);
}

/** "11 of Boria's 15 districts": the things are behind the other number. */
function isOfOwned({ tokens, owner }: Sentence, at: number): boolean {
  if (tokens[at]?.lower !== "of") return false;
  const possessor = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => /^['’]s$/.test(lower));
  return possessor > 0 && (owner[at + 2 + possessor] ?? -1) >= 0;
}

/** "166 (52%) children": past the share in brackets. */
function behindShare({ tokens, owner, quantities }: Sentence, at: number): number {
  const share = tokens[at]?.text === "(" ? quantities[owner[at + 1]!] : undefined;
  return share?.dimension === "percent" && tokens[share.to]?.text === ")" ? share.to + 1 : at;
}

/** "the 41 of the harbour master": whose number it is, not what it counts. */
function isOneOwner({ tokens }: Sentence, { to, best }: Quantity, { head }: Phrase): boolean {
  return (
    best !== 1 &&
    tokens[to]?.lower === "of" &&
    classOf(tokens[to + 1]) === "determiner" &&
    !isPluralForm(tokens[head]!) &&
    !/\ds$/.test(tokens[head]!.text) &&
    !NOMINAL_ADJECTIVES.has(tokens[head]!.lower)
  );
}
