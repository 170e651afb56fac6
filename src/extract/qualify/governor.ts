import { isAdjective, isNoun, isPastForm, singular } from "../../grammar.js";
import { STATES } from "../../lexicon/events.js";
import { TALLIED } from "../../lexicon/harm.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { AS_PREPOSITIONS, type EventWord, eventsIn } from "./events-in.js";
import { chainFrom, chainInto } from "./named.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, CLAUSE_OPENERS, DETERMINERS, HAVE, isFiller, isModal, isStop, PREPOSITIONS } from "./words.js";

/** What a figure is the object of. */
export interface Governor {
  /** Event words in text order; empty where the verb tells a state ("there were", "has"): nothing behind the list is said of it. */
  readonly chain: readonly EventWord[];
}

// "Doctors said 31 civilians died": a clause follows, not an object
const CLAUSAL = new Set(
  "say claim add think believe state note insist argue admit warn reveal estimate confirm announce tell".split(" "),
);
const isClausal = (word: string): boolean => CLAUSAL.has(baseOf(word) ?? "") && !CLAUSAL.has(word);

const STATE: Governor = { chain: [] };
const REACH = 30;

/** A finite verb that tells no event: a state, a relation, an act of speech. */
export function isStateVerb({ tokens, starts }: Scene, at: number): boolean {
  const word = tokens[at]!.lower;
  const base = baseOf(word);
  if (word === "cost") return starts.has(at + 1); // "employed 40 men and cost 9 million"
  if (base === null || base === word || !STATES.has(base) || AS_PREPOSITIONS.has(word)) return false;
  return !isNoun(word) || isSaidOfOne(tokens, starts, at);
}

/** "one nurse serves 600 people": a word that may be a noun too, between a singular noun and a figure. */
const isSaidOfOne = (tokens: Scene["tokens"], starts: Scene["starts"], at: number): boolean =>
  tokens[at]!.lower.endsWith("s") && starts.has(at + 1) && at > 0 && isSingularNoun(tokens[at - 1]!.lower);
const isSingularNoun = (word: string): boolean => isNoun(word) && singular(word) === word;

/** The verb or event noun that the figure is the object of, looking left: "destroyed 22 tanks", "the loss of 12 trucks", "losses: 12 trucks". */
export function governorOf(scene: Scene, mention: Mention): Governor | null {
  const governor = governorBefore(scene, mention.quantity.from);
  const event = governor?.chain.length === 1 ? governor.chain[0]! : null;
  return event && isOfAmount(scene, mention, event) ? null : governor;
}

/** "The death toll hit 94", "was raised to 94": the verb tells the amount, and its subject what happened. */
function isOfAmount({ tokens }: Scene, { quantity, item }: Mention, { form, first, last }: EventWord): boolean {
  if ((form !== "active" && form !== "passive") || !GROWTH.has(baseOf(tokens[last - 1]!.lower) ?? "")) return false;
  // "The losses hit 94 firms"
  if (form === "active" ? (item?.first ?? 0) >= quantity.to || last < quantity.first - 2 : tokens[last]?.lower !== "to")
    return false;
  for (let at = first - 1; at >= 0 && at > first - 14 && !isStop(tokens[at]!) && tokens[at]!.text !== ","; at--)
    if (TALLIED.has(tokens[at]!.lower)) return true;
  return false;
}

function governorBefore(scene: Scene, start: number): Governor | null {
  const { tokens } = scene;
  let near = true;
  for (let at = start - 1; at >= 0 && at > start - REACH; at--) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (isClausal(token.lower)) return null;
    if (/^(?:includ|compris)e[sd]?$/.test(token.lower)) return stateGovernor(scene, at);
    if (event && !(event.form === "modifier" || event.form === "state")) return eventGovernor(scene, event, start);
    if (token.text === ":" || token.text === "–" || token.text === "—") return announced(scene, at);
    if (token.lower === "as" && tokens[at - 1]?.lower === "well") {
      at -= 2;
      near = false;
      continue;
    }
    if (near && token.lower === "past" && tokens[at - 1]?.lower !== "the") return prepositionGovernor(scene, at);
    if (near && PREPOSITIONS.has(token.lower)) return prepositionGovernor(scene, at);
    if (isStop(token) || CLAUSE_OPENERS.has(token.lower) || (token.text === "," && near)) return null;
    if (BE.has(token.lower) || HAVE.has(token.lower) || isModal(token) || isStateVerb(scene, at)) return stateGovernor(scene, at);
    if (!event && !DETERMINERS.has(token.lower) && !isFiller(token.lower) && !isAdjective(token.lower)) near = false;
  }
  return null;
}

/** "The destroyed facilities include 60 cisterns", "Among the dead were 12 children": the subject tells what happened. */
function stateGovernor(scene: Scene, verb: number): Governor {
  const word = scene.tokens[verb]!.lower;
  const among = scene.tokens.slice(Math.max(0, verb - 6), verb).some(({ lower }) => lower === "among");
  const fronted = BE.has(word) ? (frontedBefore(scene, verb) ?? amongBefore(scene, verb)) : null;
  if (fronted) return { chain: chainFrom(scene, fronted) };
  if (!/^(?:includ|compris|amount|total)/.test(word) && !(BE.has(word) && among)) return STATE;
  const told = scene.events.filter(
    ({ first, last, form, entries, own }) =>
      last <= verb &&
      first > verb - 20 &&
      form !== "active" &&
      form !== "passive" &&
      !(form === "noun" && isNoun(lowerOf(scene.tokens[last]))) &&
      [...entries, ...own].every((entry) => !PHASES.has(entry.id)),
  );
  return { chain: announcing(told) };
}

/** "Among the 88 killed in the crash were 12 children": what befell all of them, and not what it was that they fell to. */
function amongBefore({ tokens, events }: Scene, verb: number): EventWord | null {
  const among = tokens.findLastIndex(({ lower }, at) => at < verb && at > verb - FARTHEST && lower === "among");
  const event = among < 0 ? undefined : events.find(({ first, last }) => first > among && last <= verb);
  return event && /^(?:bare|modifier|state)$/.test(event.form) && event.first < among + 5 && event.entries.length > 0
    ? event
    : null;
}
const FARTHEST = 20;

/** "Also destroyed were 16 posts", "Killed in the fire were 57 people": the participle that opens the clause. */
function frontedBefore(scene: Scene, verb: number): EventWord | null {
  const { tokens } = scene;
  const event = scene.events.find(({ first, last }) => last <= verb && first > verb - 10);
  if (!event || !/^(?:bare|modifier)$/.test(event.form) || event.entries.length === 0) return null;
  let at = event.first - 1;
  while (at >= 0 && /^(?:also|further|and|or)$/.test(tokens[at]!.lower)) at--;
  const opens = at < 0 || /^[,;:.“”"]$/.test(tokens[at]!.text);
  return opens &&
    (event.last === verb || PREPOSITIONS.has(tokens[event.last]!.lower) || /^(?:and|or)$/.test(tokens[event.last]!.lower))
    ? event
    : null;
}

// "The losses since the beginning of the war amounted to 400": when, not what
const PHASES = new Set(["started", "begun", "ended", "finished"]);

function eventGovernor(scene: Scene, event: EventWord, start: number): Governor | null {
  // "talking about the border and seven districts": what follows a preposition is no object
  if (
    event.form !== "noun" &&
    !scene.starts.has(event.last) &&
    PREPOSITIONS.has(lowerOf(scene.tokens[event.last])) &&
    scene.tokens[event.last]!.lower !== "of"
  )
    return null;
  // "A man lost his life and two others were injured": what one suffers oneself has no object
  if (event.form === "active" && losesLife(scene.tokens, event)) return null;
  if (event.form === "active") return { chain: chainInto(scene, event) };
  if (event.form === "noun")
    return scene.tokens[event.last]?.lower === "of" && event.last + 3 >= start && scene.tokens[event.last + 2]?.text !== ","
      ? { chain: [event] }
      : null;
  return isPlain(scene, event.last, start) ? { chain: chainInto(scene, event) } : null;
}

const losesLife = (tokens: readonly Token[], { first, last }: EventWord): boolean =>
  /^los(?:t|e|es|ing)$/.test(tokens[first]!.lower) &&
  tokens.slice(first + 1, last + 2).some(({ lower }) => /^li(?:fe|ves)$/.test(lower));

const isPlain = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!;
    if (!DETERMINERS.has(lower) && !isFiller(lower) && lower !== ":" && lower !== "of" && lower !== "total") return false;
  }
  return true;
};

const COLLECTIVES = new Set(
  "total number collection cache haul stockpile group convoy list column batch fleet series maximum minimum average figure sum couple dozen hundred thousand least most shipment consignment".split(
    " ",
  ),
);

/** "the destruction of 12 trucks", "a total of 12 trucks", "the death toll rose to 1,840"; nothing for "killed in 4 villages". */
function prepositionGovernor(scene: Scene, at: number): Governor | null {
  const { tokens } = scene;
  const before = tokens[at - 1];
  if (!before) return null;
  if (tokens[at]!.lower === "of") {
    const event = scene.eventAt.get(at - 1);
    if (event?.form === "noun") return { chain: [event] };
    return COLLECTIVES.has(singular(before.lower)) ? governorBefore(scene, at - 1) : null;
  }
  if (!/^(?:to|at|by|as|for|past|above|beyond)$/.test(tokens[at]!.lower) || !growthBefore(scene, at)) return null;
  const nearest = scene.events.findLast((event) => event.last <= at && event.form !== "active");
  const noun = nearest?.form === "noun" ? (nounBefore(scene, at) ?? nearest) : nearest;
  return noun ? { chain: [noun] } : null;
}

/** Verbs that lead to an amount. Infinitives. */
export const GROWTH: ReadonlySet<string> = new Set(
  "rise climb increase reach grow jump fall drop lower cut reduce decrease bring take put raise stand pass top surpass exceed near approach hit revise soar account amount total number".split(
    " ",
  ),
);

const growthBefore = ({ tokens }: Scene, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - 9; back--) if (GROWTH.has(baseOf(tokens[back]!.lower) ?? "")) return true;
  return false;
};

/** "The death toll has reached 88": a noun of the event is the subject of a verb of amount. */
export function amountSubject(scene: Scene, mention: Mention): EventWord | null {
  const { tokens } = scene;
  const { first, from } = mention.quantity;
  for (let at = first - 1; at > 0 && at > from - 8; at--) {
    const word = tokens[at]!.lower;
    // "tops 18,000", "passed 400": the verb is the bound
    // "made 9 rescues and responded to 310 alarms"
    if (word === "to" && lowerOf(tokens[at - 2]) === "and" && isPastForm(lowerOf(tokens[at - 1]))) return null;
    if (at >= from && (!GROWTH.has(baseOf(word) ?? "") || COLLECTIVES.has(word))) continue;
    if (BE.has(word) && lowerOf(tokens[at - 1]) === "there") return null; // "After the vote there are 27 women"
    if (
      BE.has(word) ||
      GROWTH.has(baseOf(word) ?? "") ||
      word === "totalled" ||
      word === "numbered" ||
      word === ":" ||
      word === "to" ||
      word === "at"
    )
      return nounBefore(scene, at);
    if (!isFiller(word) && !DETERMINERS.has(word) && !HAVE.has(word) && !isAdjective(word)) return null;
  }
  return null;
}

// The head of the subject: "the death toll in the sinking of the ferry stands at 41" tells of the dead.
function nounBefore(scene: Scene, verb: number): EventWord | null {
  let noun: EventWord | null = null;
  for (let at = verb - 1; at >= 0 && at > verb - 14; at--) {
    const event = scene.eventAt.get(at);
    if (event?.form === "noun" && (!noun || governs(scene, noun.first))) noun = event;
    if (event?.form === "active" || event?.form === "passive" || isStop(scene.tokens[at]!) || joinsNumbers(scene, at)) break;
  }
  return noun;
}

/** The "and" of "put the death toll at 41 and the injured at 120": each number has a noun of its own. */
function joinsNumbers({ tokens, owner }: Scene, at: number): boolean {
  if (tokens[at]!.lower !== "and") return false;
  const number = owner[at - 1] ?? owner[at - 2];
  return number !== undefined && /^(?:at|to)$/.test(lowerOf(tokens[number.from - 1]));
}

/** A preposition stands before the noun at `first`, its article aside. */
function governs({ tokens }: Scene, first: number): boolean {
  const at = DETERMINERS.has(lowerOf(tokens[first - 1])) ? first - 2 : first - 1;
  return PREPOSITIONS.has(lowerOf(tokens[at]));
}

/** "Losses: 12 trucks", "the list of destroyed and seized equipment – 16 posts": events of the clause before the colon or dash. */
function announced(scene: Scene, sign: number): Governor | null {
  let first = sign;
  while (first > 0 && !isStop(scene.tokens[first - 1]!) && !scene.starts.has(first - 1) && first > sign - REACH) first--;
  const chain = announcing(scene.events.filter((event) => event.first >= first && event.last <= sign));
  return chain.length ? { chain: settled(scene, chain) } : null;
}

/** The events that an announcement or heading tells: participles and passives before nouns. */
export function announcing(events: readonly EventWord[]): EventWord[] {
  const all = events.filter((event) => event.entries.length > 0 || event.own.length > 0);
  const phased = all.filter(({ entries, own }) => [...entries, ...own].some(({ id }) => !PHASES.has(id)));
  const listed = phased.length ? phased : all;
  const strong = listed.filter((event) => event.form !== "noun");
  return strong.length ? strong : listed;
}

const ADDITION = /^["“”»«\s–-]{0,4}(?:in addition|besides|moreover|also|furthermore|additionally|a further|another)\b/i;

/** A list announced as "destroyed and seized" that goes on "in addition ... seized" is destroyed before that point. */
function settled({ index, segments, segment, document }: Scene, chain: EventWord[]): EventWord[] {
  if (chain.length < 2) return chain;
  for (let at = index + 1; at < segments.length && at < index + 6; at++) {
    const { span, block } = segments[at]!;
    if (block > segment.block + 1) break;
    const text = document.text.slice(span.start, Math.min(span.end, span.start + 1500));
    if (!ADDITION.test(text)) continue;
    const again = new Set(eventsIn(tokenize(text), [], false).flatMap((event) => event.entries));
    const left = chain.filter((event) => !event.entries.some((entry) => again.has(entry)));
    if (left.length) return left;
  }
  return chain;
}
