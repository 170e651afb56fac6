import { firstRule, type Rule } from "../first-answer.js";
import { infinitive, isNoun, isPastForm } from "../grammar.js";
import { ATTRIBUTES, DIRECTIONS, MONEY_ATTRIBUTES, TIMES } from "../lexicon/attributes.js";
import { LAID_WASTE } from "../lexicon/things.js";
import { askedFor } from "../record.js";
import { lowerOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import { attributeAt, itemOf } from "./attribute-at.js";
import { chained, changedIn, whatChanged } from "./change.js";
import { chainBefore, isLegalDot, subjectBefore, verbBefore } from "./clause.js";
import { isExpected, isProduced, OF_UNIT } from "./doers.js";
import { gapped } from "./gapped.js";
import { IT } from "./it.js";
import { itemFrom } from "./item.js";
import { asStrongAs } from "./itself.js";
import { burnedBy, located, moved } from "./located.js";
import type { ItemPhrase } from "./mention.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import { foreseen, putOnIt, whichMoved } from "./put-on.js";
import { classOf, isCapitalised, isHyphen, isPluralForm, type Sentence } from "./sentence.js";
import type { Situation } from "./situation.js";
import { standsFor } from "./stand-ins.js";
import { isVerbAt } from "./verb.js";

/** What a measure is of, and which measure of it. */
export interface Measured {
  readonly item: ItemPhrase | null;
  readonly attribute: string | null;
}

export type Finder = Rule<(situation: Situation) => Measured | null>;

/** "a corridor 5 km wide" → corridor, width; "stations with a capacity of 20 MW" → station, capacity. */
export function measured(situation: Situation, finders: readonly Finder[] = FINDERS): Measured {
  const { quantity, sentence } = situation;
  const asked = askedFor(sentence.recorder, quantity.span, "item");
  const named = firstRule(finders, (finder) => finder(situation), asked);
  const meant = named?.item ? standsFor(situation, named.item) : null;
  if (meant?.item) asked?.recorder.gave(asked, STAND_IN, meant.item.name);
  const found = meant && named ? { ...named, item: meant.item } : named;
  const attribute = quantity.attribute ?? found?.attribute ?? null;
  if (attribute) noteAttribute(situation, attribute);
  return { item: found?.item ?? firstRule(IT, (finder) => finder(situation), asked)?.item ?? null, attribute };
}

// What sort of measure it is, by the words that the finder just looked up
export function noteAttribute({ quantity, sentence }: Situation, attribute: string): void {
  const asked = askedFor(sentence.recorder, quantity.span, "attribute");
  if (asked) asked.recorder.gave(asked, quantity.attribute ? AROUND : FOUND, attribute);
}
export const AROUND = { name: "read with the number and what stands around it", like: "a total of 366; rose by 3 percent" };
const STAND_IN = { name: "what a change or a forecast is of", like: "a profit of $5 million, a rise of 9 percent" };
const FOUND = { name: "named with the item", like: "the width of the corridor was 10 km" };

const FINDERS: readonly Finder[] = [
  { name: "amount before it", like: "3 million tonnes of coal in May, up from 2 million in April", ask: chained },
  { name: "what is multiplied", like: "doubled the number of patrols", ask: multiplied },
  { name: "what lies so far off", like: "sank 40 km south of the port", ask: located },
  { name: "measure pointed at", like: "These five kilometres are enough.", ask: pointedAt },
  { name: "compound", like: "a 30-km corridor", ask: compound },
  { name: "dimension behind", like: "a corridor 5 km wide", ask: dimensionBehind },
  { name: "of behind", like: "12 km of road", ask: ofBehind }, // before "a total of"
  { name: "what is so strong", like: "winds as strong as 110 mph", ask: asStrongAs },
  { name: "of before", like: "an area of 1,800 square kilometres", ask: ofBefore },
  { name: "object", like: "measured the gorge at 85 metres", ask: objectTo },
  { name: "clause before", like: "Boria sells 40 tons of tea, Mira 12 tons", ask: (situation) => gapped(situation, FINDERS) },
  { name: "subject", like: "the width of the corridor was 10 km", ask: (one) => (isItself(one) ? null : subject(one)) },
  { name: "label before", like: "Width: 10 km", ask: labelBefore },
  {
    name: "measured before",
    like: "It rose by five kilometres.",
    ask: (one) => (isItself(one) ? null : remembered(one)),
  },
  { name: "way of moving", like: "I drove hundreds of kilometres", ask: moved },
  { name: "what it was burned by", like: "900 hectares were burned by the Alder fire", ask: burnedBy },
];

/** "doubled the number of patrols": the object of the verb that is the multiple itself. */
function multiplied({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  if (quantity.unit !== "times" || !/(?:ed|ing)$/.test(lowerOf(tokens[quantity.first]))) return null;
  if (classOf(tokens[quantity.to]) !== "determiner") return null;
  const named = phraseAfter(sentence, quantity.to + 1, false);
  const isNumber =
    named && /^(?:number|amount|size|rate|volume)$/.test(tokens[named.last - 1]!.lower) && tokens[named.last]?.lower === "of";
  const phrase = isNumber ? phraseAfter(sentence, named.last + 1, false) : named;
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: null };
}

/** "30-km corridor", "12 km tunnel": the noun right behind the unit. */
export function compound({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const hyphen = isHyphen(tokens[quantity.to]) && tokens[quantity.to]!.glued;
  const comma = hyphen && tokens[quantity.to + 1]?.text === ",";
  const at = quantity.to + (comma ? 2 : hyphen ? 1 : 0);
  if (isHyphen(tokens[at + 1]) && /^(?:after|before|pre|on|off|in|all)$/.test(lowerOf(tokens[at]))) return prefixed(sentence, at);
  if (!hyphen && isPluralForm(tokens[quantity.to - 1]!)) return null;
  if (tokens[at]?.lower === "of" || classOf(tokens[at]) !== null || DIRECTIONS.has(lowerOf(tokens[at]))) return null;
  if (ATTRIBUTES.has(lowerOf(tokens[at])) || tokens[at]?.lower === "thanks") return null;
  // "winds of 180 km per hour battered Velm"
  const isMoved =
    lowerOf(tokens[quantity.first - 1]) === "of" && isPastForm(lowerOf(tokens[at])) && isCapitalised(tokens[at + 1]);
  const named = hyphen || !isMoved ? phraseAfter(sentence, at, false) : null;
  if (named && isTime(sentence, named)) return null;
  const phrase = named && quantity.attribute === "change" ? whatChanged(sentence, named) : named;
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: null };
}

/** "a 2 million dollar after-tax gain" */
function prefixed(sentence: Sentence, at: number): Measured | null {
  const phrase = phraseAfter(sentence, at + 2, false);
  return phrase && phrase.last > at + 3 ? { item: itemFrom(sentence, { ...phrase, first: at }, "after"), attribute: null } : null;
}

function dimensionBehind({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  let at = quantity.to;
  if (isHyphen(tokens[at])) at++;
  if (tokens[at]?.lower === "in") at++;
  const attribute = attributeAt(sentence, at);
  // "burning 85,000 acres across five counties"
  if (!attribute || (attribute === "diameter" && quantity.dimension !== "length")) return null;
  const behind = phraseAfter(sentence, at + 1, false);
  if (behind && behind.first === at + 1) return { item: itemFrom(sentence, behind, "after"), attribute };
  const chain = chainBefore(sentence, tokens[quantity.from - 1]?.text === "," ? quantity.from - 1 : quantity.from);
  const phrase = chain.at(-1) ?? itemOf(subjectBefore(sentence, quantity.from), sentence)?.phrase;
  return { item: phrase ? itemFrom(sentence, phrase, "before") : null, attribute };
}

export function ofBefore(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  const { tokens } = sentence;
  if (sentence.tokens[quantity.from - 1]?.lower !== "of") return null;
  const chain = chainBefore(sentence, quantity.from - 1);
  const changed = changedIn(sentence, chain);
  if (changed) return { item: itemFrom(sentence, changed, "before"), attribute: "change" };
  const named = itemOf(chain, sentence);
  if (!named) return null;
  const attribute = named.attribute ?? sumNamed(quantity, sentence, named.phrase.head);
  const held = chain.length > 1 && !isAt(sentence, named.attributed);
  if (held || attribute === null) return { item: itemFrom(sentence, named.phrase, "before"), attribute };
  const owner = subjectBefore(sentence, chain[0]!.first)[0];
  if (owner && PROPOSALS.has(tokens[owner.head]!.lower)) return remembered(situation);
  return { item: itemFrom(sentence, owner ?? named.phrase, owner ? "subject" : "before"), attribute };
}

/** "at a depth of 10 metres" tells where the subject is; "with a depth" what the noun before has. */
function isAt({ tokens }: Sentence, attributed: Phrase | null): boolean {
  if (!attributed) return false;
  const before = attributed.first - (classOf(tokens[attributed.first - 1]) === "determiner" ? 2 : 1);
  return tokens[before]?.lower === "at";
}

/** "debts of $5 million" */
const sumNamed = ({ dimension }: Quantity, sentence: Sentence, at: number): string | null =>
  dimension === "money" ? attributeAt(sentence, at, MONEY_ATTRIBUTES) : null;

export function ofBehind({ sentence, quantity }: Situation): Measured | null {
  if (sentence.tokens[quantity.to]?.lower !== "of") return null;
  const phrase = phraseAfter(sentence, quantity.to, false);
  return phrase && { item: itemFrom(sentence, phrase, "after"), attribute: null };
}

/** "put the damage at 2 million", "raised its budget to 5 billion": what stands between the verb and the preposition. */
export function objectTo(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (!/^(?:at|to|by|from)$/.test(lowerOf(sentence.tokens[quantity.from - 1]))) return null;
  return foreseen(situation) ?? objectBefore(situation) ?? whichMoved(situation) ?? putOnIt(situation);
}

/** "fined the company 2 million dollars" */
export function receiver({ sentence, quantity }: Situation): Measured | null {
  const verb = verbBefore(sentence, quantity.from);
  // "The strike cost the firm 2 million": who pays is not what costs it
  if (verb && /^cost(?:s|ing)?$/.test(sentence.tokens[verb.last - 1]!.lower)) return null;
  const phrase = chainBefore(sentence, quantity.from).at(-1);
  return verb && phrase && phrase.first >= verb.last ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}

export function subject(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  if (isToldOfIt(sentence, quantity)) return recalled(situation);
  const named = itemOf(subjectBefore(sentence, quantity.from), sentence);
  if (!named) return null;
  const head = sentence.tokens[named.phrase.head]!.lower;
  if (isProduced(situation)) return remembered(situation) ?? { item: OF_UNIT.get(quantity.unit ?? "") ?? null, attribute: null };
  if (PROPOSALS.has(head) || isTally(sentence, named.phrase.last, head) || isExpected(sentence, quantity))
    return remembered(situation);
  return { item: itemFrom(sentence, named.phrase, "subject"), attribute: named.attribute };
}

/** "The figure has now soared to 3.4 million tonnes" */
const isTally = ({ tokens }: Sentence, behind: number, head: string): boolean =>
  !isCapitalised(tokens[behind - 1]) && // "the Dow Jones Industrial Average"
  /^(?:figure|total|number|amount|sum|tally|average)$/.test(head) &&
  tokens[behind]?.lower !== "of";

/** "The survey recorded it at 5.9": whoever measures is not what is measured. */
const isToldOfIt = ({ tokens }: Sentence, { from }: Quantity): boolean =>
  /(?:^| )(?:it|them|this|that) (?:(?:down|up|back) )?(?:at|as|to|by|from)\b/.test(
    tokens
      .slice(Math.max(0, from - 4), from)
      .map(({ lower }) => lower)
      .join(" "),
  );

export function labelBefore({ sentence, quantity }: Situation): Measured | null {
  const { tokens } = sentence;
  const at = quantity.from - 1;
  const aside = tokens[at]?.text === "," && /^(?:,|in|\.)$/.test(tokens[quantity.to]?.lower ?? ".");
  if (at < 1 || !(aside || /^[:–—-]$/.test(tokens[at]!.text)) || isTurn(sentence, at)) return null;
  const chain = chainBefore(sentence, at);
  const named = itemOf(chain, sentence);
  if (!named) return null;
  const item = itemFrom(sentence, named.phrase, "before");
  return { item: wholeName(sentence, chain, item), attribute: named.attribute };
}

/** "Karel Dust: About 9 million" */
const isTurn = ({ tokens, segment }: Sentence, colon: number): boolean =>
  segment.speaker !== null && tokens[colon]!.text === ":" && tokens[colon - 1]!.text === segment.speaker.split(" ").at(-1);

/** "Ministry of Works": a name in several parts stays whole. */
function wholeName({ tokens, document }: Sentence, chain: readonly Phrase[], item: ItemPhrase): ItemPhrase {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const isName = chain.length > 1 && chain.every(({ head }) => isCapitalised(tokens[head])) && tokens[first.last]?.lower === "of";
  return isName
    ? { ...item, name: document.text.slice(tokens[first.first]!.start, tokens[last.last - 1]!.end), last: last.last }
    : item;
}

/** Not the draft is 10 km wide, but what the draft before it was about. */
const PROPOSALS = new Set("version draft option proposal offer variant plan text paper".split(" "));

/** "It said 54,000 hectares had been burnt", "900 acres burned": told of by themselves, and not of what was told before. */
const isItself = ({ sentence: { tokens }, quantity: { dimension, to } }: Situation): boolean =>
  dimension === "area" &&
  (LAID_WASTE.has(lowerOf(tokens[to])) ||
    /^(?:(?:ha[sd]|have) been|(?:was|were) [a-z]{2,12}(?:ed|nt))$/.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`));

export function pointedAt(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  const points = /^(?:these|those|the|this|that)$/.test(lowerOf(sentence.tokens[quantity.from - 1]));
  return points && isVerbAt(sentence, quantity.to) ? remembered(situation) : null;
}

/** What "it" or "the distance" was before; nothing where somebody else is the subject: "they flew 8,000 miles". */
function remembered(situation: Situation): Measured | null {
  const { quantity, sentence } = situation;
  const verb = verbBefore(sentence, quantity.from);
  return verb && /^(?:i|we|you|he|she|they|who)$/.test(lowerOf(sentence.tokens[verb.first - 1])) ? null : recalled(situation);
}

function recalled({ memory, quantity }: Situation): Measured | null {
  const last = memory.measured.get(quantity.dimension);
  return last ? { item: last.item && { ...last.item, first: -1, last: -1, basis: "elided" }, attribute: last.attribute } : null;
}

export function nounBefore({ sentence, quantity }: Situation): Measured | null {
  const { tokens, owner, quantities } = sentence;
  let at = quantity.from;
  // "cut the harvest by 40 percent to 9 million tonnes": the object stands before both
  const beside = owner[at - 2] ?? -1;
  if (beside >= 0 && tokens[at - 1]?.lower === "to" && /^(?:by|from)$/.test(lowerOf(tokens[quantities[beside]!.from - 1])))
    at = quantities[beside]!.from;
  while (
    at > 0 &&
    (/^(?:preposition|determiner)$/.test(classOf(tokens[at - 1]) ?? "") ||
      /^(?:past|last|next|first|some|aged?|,)$/.test(tokens[at - 1]!.lower))
  )
    at--;
  // "bought Orlo Energy Inc. for 2 million"
  if (isLegalDot(tokens, at - 1)) at--;
  const found = chainBefore(sentence, at)[0];
  // "rose to 9 metres before falling by 80 cm": what rose
  const isDoing = found && found.head === found.first && at === quantity.from - 1 && isGerund(tokens[found.head]!.lower);
  const phrase = isDoing ? subjectBefore(sentence, found.first)[0] : found;
  return phrase && !isTime(sentence, phrase) ? { item: itemFrom(sentence, phrase, "before"), attribute: null } : null;
}

const isGerund = (word: string): boolean => word.endsWith("ing") && infinitive(word) !== null;

/** "last year", "Tuesday": when, and nothing that is measured. */
export const isTime = ({ tokens }: Sentence, { head }: Phrase): boolean => TIMES.has(tokens[head]!.lower);

/** What stands between the verb and "for 30 years" took so long. */
export function objectBefore(situation: Situation): Measured | null {
  const { sentence, quantity } = situation;
  const verb = verbBefore(sentence, quantity.from);
  const found = verb && nounBefore(situation);
  if (!verb || !found?.item || found.item.first < verb.last) return null;
  const and = found.item.first - 1;
  if (!/^(?:and|or|but)$/.test(lowerOf(sentence.tokens[and]))) return found;
  // "pushed down oil and gas output to 5 million tonnes"
  const pair = sentence.tokens.slice(verb.last, and);
  return pair.length > 0 && pair.every(({ lower }) => isNoun(lower) || /^(?:down|up|its|the|their)$/.test(lower)) ? found : null;
}
