import { infinitive, isAdverb, isPastForm } from "../../grammar.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { isOfLater } from "./later.js";
import { type Period, periodsOf } from "./period.js";
import { chronicleStart } from "./place-chronicle.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { CLAUSE_OPENERS } from "./words.js";

const FARTHEST = 40;
/** What a clause boundary between the two counts, in words. */
const SEAM = 8;
/** A date among the first words speaks of the whole sentence. */
const OPENING = 3;

/** The date of a sentence that a figure speaks of: the nearest that no clause, comparison or aside keeps from it. */
export function nearest(scene: Scene, mention: Mention): Period | null {
  let best: Period | null = null;
  let least = FARTHEST;
  for (const period of periodsOf(scene)) {
    const gap = gapTo(scene, mention, period);
    if (gap === null || gap >= least) continue;
    best = period;
    least = gap;
  }
  return best;
}

/** Words between the two; null where the period does not speak of the figure. */
function gapTo(scene: Scene, mention: Mention, period: Period): number | null {
  const { quantity } = mention;
  if (!speaksOf(scene, mention, period)) return null;
  if (period.compared >= 0 && !(period.compared < quantity.from && quantity.to <= period.from)) return null;
  const behind = period.from >= quantity.to;
  if (!behind && period.to > quantity.from) return null;
  const [first, last] = behind ? [quantity.to, period.from] : [period.to, quantity.from];
  if (
    barred(scene, mention, first, last, period) ||
    (behind && isOfNextClause(scene, first, last)) ||
    (behind && (staysInAside(scene, mention, period.from) || isOfRecord(scene, period))) ||
    (behind && isOfPart(scene, mention, period)) ||
    (behind && (isAheadOfPast(scene, mention, period) || opensNext(scene, period))) ||
    (behind && (isOfLater(scene, mention, period.from) || turnsPast(scene, mention, period.from))) ||
    (!behind && (inAside(scene, period, quantity.from) || turnsPresent(scene, first, last)))
  )
    return null;
  if (!behind && speaksOfNow(scene, mention)) return null;
  if (!behind && period.from > OPENING && scene.tokens.slice(first, last).some(({ lower }) => lower === "but")) return null;
  const apart = behind ? distanceBehind(scene, mention, period) : last - first;
  // "Since the start in 2018 there have been 40 cases as of 11 June": the day it is told for goes before others
  const gap = isToldFor(scene, period) || (period.from <= 1 && isChronicle(scene)) ? apart / 4 : apart;
  // "on Monday after 950 people died overnight"
  const seam = scene.tokens.slice(first, last).some(({ lower }) => CLAUSE_OPENERS.has(lower));
  return gap + (period.weak ? FARTHEST / 2 : 0) + (seam ? SEAM : 0);
}

// "grew 3.4% in 2016 and 3.1% in 2017": what follows the number by a preposition alone is told of it
function distanceBehind({ tokens }: Scene, mention: Mention, { from }: Period): number {
  const apart = Math.max(0, from - phraseEnd(mention));
  const isNext =
    apart === 1 && /^(?:in|for|during|on|of)$/.test(lowerOf(tokens[from - 1])) && mention.quantity.dimension !== "count";
  return isNext ? 0.5 : apart;
}

// the line of a chronicle tells of its date, whatever other years it names
const isChronicle = (scene: Scene): boolean => chronicleStart(scene) > 0;

const isToldFor = ({ tokens }: Scene, { from }: Period): boolean =>
  lowerOf(tokens[from - 1]) === "of" && lowerOf(tokens[from - 2]) === "as";

// "reached 9.8 m, breaking its 1956 record of 9.2 m"
const isOfRecord = ({ tokens }: Scene, { to, value }: Period): boolean =>
  /^(?:record|peak|high|low)$/.test(lowerOf(tokens[to])) && value.length === 4;

// "has lost 9,000 men, including 120 over the past day": the day is that of the 120
function isOfPart({ tokens, owner }: Scene, { quantity }: Mention, { from }: Period): boolean {
  let at = from - 1;
  while (at > quantity.to && /^(?:over|in|during|on|for|within|the|just|only|alone)$/.test(tokens[at]!.lower)) at--;
  if (/^(?:them|whom|these|those)$/.test(tokens[at]!.lower) && lowerOf(tokens[at - 1]) === "of") at -= 2;
  const part = owner[at];
  if (!part || part === quantity || part.dimension !== quantity.dimension || part.from <= quantity.to) return false;
  return /^(?:including|,|with)$/.test(lowerOf(tokens[part.from - 1]));
}

// "118 towns have signed a pledge to cut smoke by 2030": what has been done is of no day to come
function isAheadOfPast({ tokens, document: { published } }: Scene, mention: Mention, { value }: Period): boolean {
  const start = value.split("/")[0]!;
  if (published === null || start <= published.slice(0, start.length)) return false;
  const at = phraseEnd(mention);
  return /^(?:has|have|was|were|had)$/.test(lowerOf(tokens[at])) && tokens[at + 1]?.lower !== "to";
}

// "Last week 14 fell ill, and so far this month 40 have"
function opensNext({ tokens }: Scene, { from }: Period): boolean {
  const lead = tokens.slice(Math.max(0, from - 4), from);
  const at = lead.findIndex(({ lower }, i) => /^(?:and|but|while)$/.test(lower) && lead[i - 1]?.text === ",");
  return (
    at >= 0 &&
    tokens[from + 1] !== undefined &&
    lead.slice(at + 1).every(({ lower }) => /^(?:so|far|in|on|the|last|this|over|during|since)$/.test(lower))
  );
}

// The day of "the ferry that sank on 3 May" is not that of what has been found since; "five days ago" not that of what burned "so far".
function speaksOf({ tokens }: Scene, { quantity }: Mention, { from, to, within }: Period): boolean {
  if (tokens[to - 1]!.lower === "ago" && tokens.some(({ lower }, at) => lower === "far" && tokens[at - 1]?.lower === "so"))
    return false;
  // "a profit of 9 million, reversing a year ago loss of 8 million"
  if (
    quantity.to <= from &&
    /^(?:ago|earlier)$/.test(tokens[to - 1]!.lower) &&
    /^(?:loss|profit|level|figure)$/.test(lowerOf(tokens[to]))
  )
    return false;
  if (within < 0 || (within < quantity.from && quantity.to <= from)) return true;
  return quantity.from >= to && !tokens.slice(to, quantity.from).some(({ lower }) => /^(?:has|have)$/.test(lower));
}

// What stands between two clauses, or between a figure and what it is compared with.
function barred(scene: Scene, mention: Mention, from: number, to: number, { compared, from: date }: Period): boolean {
  const { tokens, owner } = scene;
  const behind = date === to;
  const leads = isLedByPart(tokens);
  // "In 2019, 40 fell ill; nine died", "3 May 1931 — Velm; 25 drowned"
  const opens = (date <= 1 && tokens[from]?.text === ",") || (date <= 1 && isChronicle(scene));
  for (let at = from; at < to; at++) {
    if (owner[at] || at === compared) continue;
    const { lower } = tokens[at]!;
    if (lower === ";" && !behind && opens) continue;
    // "40 remain, and by May the last will leave"
    if (lower === "and" && tokens[at - 1]?.text === "," && /^(?:by|until)$/.test(lowerOf(tokens[at + 1]))) return true;
    // "one in 1934 which killed 8,500"
    if (at === from && isRelated(tokens, at)) continue;
    // "our best day, which was Friday", "of the 90 missiles which were fired on Friday", "the 40 who came on Friday"
    if (/^(?:which|who)$/.test(lower) && (leads || isOfThem(scene, mention, at))) continue;
    if (lower === "against" && !setsAgainst(scene, at)) continue;
    if (/^(?:[.;?!]|which|who|whose|whom|than|compared?|against|versus|whereas)$/.test(lower)) return true;
    // "rose 0.5 percent after a gain of 0.4 percent in July"
    if (
      behind &&
      /^(?:after|following)$/.test(lower) &&
      owner.slice(at, to).some((one) => one?.dimension === mention.quantity.dimension)
    )
      return true;
    // "72 million, or 45 percent of the 160 million that was asked for in May"
    if (behind && lower === "that" && owner[at - 1] !== undefined && owner[at - 1] !== mention.quantity) return true;
    if (lower === "that" && tokens[at - 1]?.lower === "and") return true;
    if (!behind && /^(?:now|currently)$/.test(lower)) return true; // "a camp built in 2011 now holds 52"
    if (behind && (lower === "where" || (lower === "but" && tokens[at - 1]?.text === ","))) return true;
    if (
      at > from &&
      tokens[at - 1]!.text === "," &&
      /^(?:creating|making|prompting|sparking|raising|beating|breaking|surpassing|topping|eclipsing)$/.test(lower)
    )
      return true;
    if (lower === "from" && CHANGED.test(lowerOf(tokens[at - 1]))) return true;
  }
  return false;
}

// "up from 40", "a 3 percent decrease from the 40 of last year"
const CHANGED = /^(?:up|down|decrease|increase|rise|drop|fall|decline|jump)$/;

// "Of 90 missiles which the army fired on Tuesday, 77 were shot down"
const isLedByPart = (tokens: Scene["tokens"]): boolean =>
  tokens[0]?.lower === "of" && tokens.slice(1, 9).some(({ lower }) => /^(?:which|who)$/.test(lower));

const isOfThem = ({ tokens }: Scene, mention: Mention, at: number): boolean =>
  (at === phraseEnd(mention) && lowerOf(tokens[mention.quantity.from - 1]) === "the") || isDayThatWas(tokens, at);

// "our best day, which was Friday"
const isDayThatWas = (tokens: Scene["tokens"], at: number): boolean =>
  /^(?:was|were)$/.test(lowerOf(tokens[at + 1])) && /^(?:day|night|week|month|year)$/.test(lowerOf(tokens[at - 2]));

// "marched against the law" sets no number against another
const setsAgainst = ({ owner }: Scene, at: number): boolean => owner.slice(at + 1, at + 5).some((one) => one !== undefined);

// "output fell 9 percent and unemployment stood at 14 percent in December": a clause with a subject and a number of its own
function isOfNextClause({ tokens, owner, eventAt }: Scene, from: number, to: number): boolean {
  for (let and = from; and < to; and++) {
    if (tokens[and]!.text === "," && opensRest(tokens, owner, and + 1)) return true;
    if (tokens[and]!.lower !== "and" || owner[and]) continue;
    let verb = and + 1;
    while (verb < to && verb < and + 5 && !owner[verb] && !isPastForm(tokens[verb]!.lower)) verb++;
    const hasSubject = verb > and + 1 && verb < to && isPastForm(lowerOf(tokens[verb]));
    if (hasSubject && !eventAt.has(and + 1) && owner.slice(verb, to).some((one) => one !== undefined)) return true;
  }
  return false;
}

// "sold 60 boats, and 40 more went in May", "called for 208 to go, with 140 gone by May"
function opensRest(tokens: Scene["tokens"], owner: Scene["owner"], at: number): boolean {
  const number = owner[at + 1];
  if (!number || number.dimension === "date") return false;
  if (tokens[at]!.lower === "with") return true;
  return (
    tokens[at]!.lower === "and" && tokens.slice(number.to, number.to + 2).some(({ lower }) => /^(?:more|others?)$/.test(lower))
  );
}

const isRelated = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at]!.lower === "which" &&
  /^(?:19|20|1[0-8])\d\d$/.test(textOf(tokens[at - 1])) &&
  tokens[at - 3]?.text !== "," &&
  isPastForm(lowerOf(tokens[at + 1]));

// "In the valley, where 50 died in February, the party won 8 seats", "The ferry, built in 2005, carried 280": the date stays within its clause.
function inAside({ tokens }: Scene, { from, to }: Period, figure: number): boolean {
  const isClosed = tokens.slice(to, figure).some(({ text }) => text === ",");
  // "on 20 April, when they hope to sell 900 seats"; "Of 90 missiles which were fired on Tuesday, 77 fell"
  if ((tokens[to]?.text === "," && lowerOf(tokens[to + 1]) === "when") || isLedByPart(tokens)) return false;
  for (let at = from - 1; isClosed && at >= Math.max(0, from - LONGEST_ASIDE); at--) {
    const { text, lower } = tokens[at]!;
    if (lower === "which" && isDayThatWas(tokens, at)) return false;
    if (/^(?:where|which|who)$/.test(lower)) return true;
    if (/^[.;:]$/.test(text)) return false;
    if (at > 0 && text !== ",") continue;
    // "Killed on 3 May, the two officers": of them it tells
    if (text !== "," && tokens.findIndex((token, i) => i >= to && token.text === ",") >= figure - 2) return false;
    const opener = tokens[text === "," ? at + 1 : at]!;
    // ", a barge built in 1994,"
    if (text === "," && /^an?$/.test(opener.lower) && isPastForm(lowerOf(tokens[from - 2]))) return true;
    // "In Tarn, said the mayor on a visit yesterday, 40 had died"
    if (/^(?:said|says|told)$/.test(opener.lower)) return false;
    return isPastForm(isAdverb(opener.lower) || opener.lower === "first" ? lowerOf(tokens[at + 2]) : opener.lower);
  }
  return false;
}
const LONGEST_ASIDE = 14;

// "In 2017 fires killed 41, and 1,200 hectares burn in an average year"
function speaksOfNow({ tokens }: Scene, mention: Mention): boolean {
  const { from } = mention.quantity;
  const verb = lowerOf(tokens[phraseEnd(mention)]);
  if (tokens[from - 1]?.lower !== "and" || tokens[from - 2]?.text !== "," || isPastForm(verb)) return false;
  return /^(?:is|are|has|have)$/.test(verb) || (verb.length > 2 && baseOf(verb) === verb && !isAdverb(verb));
}

// "The group, which has 640 shops, expects to open 50 more next year"
function staysInAside({ tokens }: Scene, { quantity }: Mention, date: number): boolean {
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - LONGEST_ASIDE; at--) {
    if (/^[.;:]$/.test(tokens[at]!.text)) return false;
    if (tokens[at - 1]!.text !== "," || !/^(?:which|who|whose)$/.test(tokens[at]!.lower)) continue;
    return tokens.slice(quantity.to, date).some(({ text }) => text === ",");
  }
  return false;
}

// "employs 40 people and sold 9 boats last year"
function turnsPast({ tokens, eventAt }: Scene, { quantity }: Mention, date: number): boolean {
  const verb = lowerOf(tokens[quantity.from - 1]);
  if (!verb.endsWith("s") || baseOf(verb) === null) return false;
  for (let at = quantity.to; at + 1 < date; at++)
    if (tokens[at]!.lower === "and" && eventAt.has(at + 1) && isPastForm(tokens[at + 1]!.lower)) return true;
  return false;
}

// "was finished in 1978 and holds 40", "what was agreed on 3 May is 5 km wide": what is told as of now is of no day before
function turnsPresent({ tokens }: Scene, from: number, to: number): boolean {
  const isSubject = /^(?:is|are|has|have)$/.test(lowerOf(tokens[from]));
  if (isSubject && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => isPastForm(lower))) return true;
  for (let at = from; at + 1 < to; at++) {
    const verb = tokens[at + 1]!.lower;
    if (tokens[at]!.lower !== "and" || at + 3 < to) continue;
    if (/^(?:is|are|has|have)$/.test(verb) || (/[^s]s$/.test(verb) && infinitive(verb) !== null)) return true;
  }
  return false;
}
