import { isPastForm, singular } from "../grammar.js";
import { HARM, HARM_HEADS } from "../lexicon/harm.js";
import { lowerOf } from "../tokens.js";
import { isKnownPerson, isPerson } from "./classes.js";
import type { Place } from "./count-place.js";
import { itemFrom } from "./item.js";
import { headedPhrase, labelOf } from "./labels.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** "31 victims among civilians, 200 wounded": whom the harm struck, or just persons. */
export function victimOf(place: Place, own: ItemPhrase): ItemPhrase {
  const { sentence, index, items, list } = place;
  if (/^among(?:st)?$/.test(lowerOf(sentence.tokens[own.last]))) {
    const phrase = headedPhrase(sentence, own.last + 1);
    if (phrase) return { ...itemFrom(sentence, phrase, "after"), basis: "after" };
  }
  const modifier = sentence.tokens[own.last - 2];
  if (modifier && own.first <= own.last - 2 && isKnownPerson(modifier.lower))
    return { ...own, name: singular(modifier.lower), head: singular(modifier.lower) };
  const labelled = labelOf(place);
  const thing = OF_THINGS.has(own.head) ? (labelled ?? items.slice(list[0], index).findLast(Boolean) ?? gapped(place)) : null;
  if (thing && !isPerson(thing)) return { ...thing, basis: "elided" };
  if (labelled && isPerson(labelled) && !isHarmHead(labelled)) return labelled;
  for (let i = HELD.has(own.head) ? -1 : index - 1; i >= 0; i--) {
    const item = items[i];
    if (isPart(sentence, sentence.quantities[i]!.from)) continue;
    if (item && isPerson(item) && !COUNTED_DEAD.has(item.name) && (i >= list[0] || isHarmed(sentence, i, index)))
      return { ...item, basis: "elided" };
  }
  return HELD.has(own.head) ? own : asPersons(own);
}

/** "including two boys", "among them two boys" */
const isPart = ({ tokens }: Sentence, from: number): boolean =>
  /^(?:including|among(?:st)?)$/.test(lowerOf(tokens[tokens[from - 1]?.lower === "them" ? from - 2 : from - 1]));

/** "26 deaths", "eight lives" and "seven bodies" keep their noun; victims and the injured are persons. */
export const asPersons = (item: ItemPhrase): ItemPhrase => ({
  ...item,
  name: item.basis === "after" && COUNTED_DEAD.has(item.head) ? item.head : "person",
  head: "person",
});
const COUNTED_DEAD = new Set(["death", "fatality", "body", "corpse", "life"]);

/** Held persons are named by it: "300 prisoners". */
export const HELD: ReadonlySet<string> = new Set("prisoner hostage captive pow".split(" "));

/** "Trucks: 30 destroyed, 12 captured": participles that befall things as well as persons. */
const OF_THINGS = new Set(["captured", "missing"]);

/** "196 lorries were destroyed and 18 captured": the second half of the clause leaves out what the first has named. */
function gapped({ sentence, index, items }: Place): ItemPhrase | null {
  const { tokens, quantities } = sentence;
  const [before, own] = [quantities[index - 1], quantities[index]!];
  if (!before || !/^(?:and|,|;)$/.test(tokens[own.from - 1]!.lower)) return null;
  const verb = tokens[own.from - (tokens[own.from - 2]?.text === "," ? 3 : 2)];
  return verb && isPastForm(verb.lower) && own.from - before.to < 10 ? (items[index - 1] ?? null) : null;
}

/** "Two clerks were killed and seven injured": harm is told between the two numbers, so that both are of one kind. */
function isHarmed({ tokens, quantities }: Sentence, from: number, to: number): boolean {
  const between = tokens.slice(quantities[from]!.to, quantities[to]!.from);
  return between.length < 12 && between.some((token) => HARM.has(token.lower));
}

/** "seven bodies", but not "two governing bodies", "a knee injury". */
export const isHarmHead = ({ head, name }: ItemPhrase): boolean =>
  HARM_HEADS.has(head) && !(/^(?:body|injury)$/.test(head) && name.includes(" ") && !DEAD_BODY.test(name));
/** "charred", "mud-caked", "dead" bodies; not governing ones. */
const DEAD_BODY = /^(?:(?:dead|lifeless|headless|human|naked|[a-z-]{2,20}(?:ed|en|nt))\s){1,3}body$/;
