import { firstRule, type Rule } from "../../first-answer.js";
import { infinitive, isAdverb, isPastForm } from "../../grammar.js";
import { askedFor, spanOf } from "../../record.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Modality, Segment } from "../../types.js";
import type { Mention } from "../mention.js";
import { isOfLater } from "./later.js";
import type { Action } from "./named.js";
import { type Period, periodsOf, spansBetween } from "./period.js";
import { quarterOf } from "./quarter-of.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { CLAUSE_OPENERS } from "./words.js";

/** The date or interval that a figure speaks of, and where it comes from. */
export interface AsOf {
  readonly asOf: string | null;
  readonly asOfBasis: "text" | "document" | "none";
}

const NONE: AsOf = { asOf: null, asOfBasis: "none" };
const TIMELESS = new Set(["date", "area", "distance"]);
const GROWING = /^(?:burned|flooded|captured|liberated|occupied|destroyed|damaged|cleared|demined)$/;
const FARTHEST = 40;
/** What a clause boundary between the two counts, in words. */
const SEAM = 8;
/** A date among the first words speaks of the whole sentence. */
const OPENING = 3;

/** "since 27 September" in a text of 9 October → 2020-09-27/2020-10-09; a count with no date of its own speaks of the document's day. */
export function asOfOf(scene: Scene, mention: Mention, action: Action | null, modality: Modality): AsOf {
  if (mention.kind === "date") return NONE;
  // what burned or was flooded so far grows from day to day
  const isTimeless = TIMELESS.has(mention.kind) && !(mention.kind === "area" && GROWING.test(action?.name ?? ""));
  const isDated = (modality === "asserted" || modality === "denied") && !isTimeless && mention.kind !== "time";
  const asked = askedFor(scene.context.recorder, mention.quantity.span, "asOf");
  // "Engel, 27, will box on 20 June": he is of that age today
  const isAge = mention.kind === "duration" && mention.attribute === "age" && modality === "asserted";
  const stated = isAge ? null : firstRule(isDated ? DATES : DATES.slice(0, 2), (rule) => rule(scene, mention), asked);
  if (stated) return { asOf: stated, asOfBasis: "text" };
  const { published } = scene.document;
  if (!isDated || !published || past(scene, action)) return NONE;
  asked?.recorder.asks();
  asked?.recorder.gave(asked, DOCUMENT, null);
  return { asOf: published, asOfBasis: "document" };
}

const DATES: readonly Rule<(scene: Scene, mention: Mention) => string | null>[] = [
  { name: "nearest date", like: "since 27 September 900 have fled", ask: nearestDate },
  { name: "quarter of a result", like: "a profit of $5 million for the second quarter", ask: quarterOf },
  { name: "span of the list", like: "Losses from 3 May to 9 June:", ask: announcedSpan },
  { name: "told on after a date", like: "On Tuesday 9 people drowned. Another 4 were hurt.", ask: carriedDate },
];
const DOCUMENT = { name: "no date near it", like: "the day of the document" };

function nearestDate(scene: Scene, mention: Mention): string | null {
  const period = nearest(scene, mention);
  if (!period) return null;
  const from = /^since$/.test(lowerOf(scene.tokens[period.from - 1])) ? period.from - 1 : period.from;
  scene.context.recorder?.heard(period.value, spanOf(scene.tokens, from, period.to));
  return period.value;
}

function nearest(scene: Scene, mention: Mention): Period | null {
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
    barred(scene, first, last, period) ||
    (behind && staysInAside(scene, mention, period.from)) ||
    (behind && (isAheadOfPast(scene, mention, period) || opensNext(scene, period))) ||
    (behind && (isOfLater(scene, mention, period.from) || turnsPast(scene, mention, period.from))) ||
    (!behind && (inAside(scene, period, quantity.from) || turnsPresent(scene, first, last)))
  )
    return null;
  if (!behind && speaksOfNow(scene, mention)) return null;
  if (!behind && period.from > OPENING && scene.tokens.slice(first, last).some(({ lower }) => lower === "but")) return null;
  const gap = behind ? Math.max(0, period.from - phraseEnd(mention)) : last - first;
  // "on Monday after 950 people died overnight"
  const seam = scene.tokens.slice(first, last).some(({ lower }) => CLAUSE_OPENERS.has(lower));
  return gap + (period.weak ? FARTHEST / 2 : 0) + (seam ? SEAM : 0);
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
  if (within < 0 || (within < quantity.from && quantity.to <= from)) return true;
  return quantity.from >= to && !tokens.slice(to, quantity.from).some(({ lower }) => /^(?:has|have)$/.test(lower));
}

// What stands between two clauses, or between a figure and what it is compared with.
function barred({ tokens, owner }: Scene, from: number, to: number, { compared, from: date }: Period): boolean {
  const behind = date === to;
  // "In 2019, 40 fell ill; nine died"
  const opens = date <= 1 && tokens[from]?.text === ",";
  for (let at = from; at < to; at++) {
    if (owner[at] || at === compared) continue;
    const { lower } = tokens[at]!;
    if (lower === ";" && !behind && opens) continue;
    // "40 remain, and by May the last will leave"
    if (lower === "and" && tokens[at - 1]?.text === "," && /^(?:by|until)$/.test(lowerOf(tokens[at + 1]))) return true;
    // "one in 1934 which killed 8,500"
    if (at === from && isRelated(tokens, at)) continue;
    if (/^(?:[.;?!]|which|who|than|compared?|against|versus|whereas)$/.test(lower)) return true;
    if (lower === "that" && tokens[at - 1]?.lower === "and") return true;
    if (!behind && /^(?:now|currently)$/.test(lower)) return true; // "a camp built in 2011 now holds 52"
    if (behind && (lower === "where" || (lower === "but" && tokens[at - 1]?.text === ","))) return true;
    if (at > from && tokens[at - 1]!.text === "," && /^(?:creating|making|prompting|sparking|raising)$/.test(lower)) return true;
    if (lower === "from" && /^(?:up|down)$/.test(lowerOf(tokens[at - 1]))) return true;
  }
  return false;
}

const isRelated = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at]!.lower === "which" &&
  /^(?:19|20|1[0-8])\d\d$/.test(textOf(tokens[at - 1])) &&
  tokens[at - 3]?.text !== "," &&
  isPastForm(lowerOf(tokens[at + 1]));

// "In the valley, where 50 died in February, the party won 8 seats", "The ferry, built in 2005, carried 280": the date stays within its clause.
function inAside({ tokens }: Scene, { from, to }: Period, figure: number): boolean {
  const isClosed = tokens.slice(to, figure).some(({ text }) => text === ",");
  for (let at = from - 1; isClosed && at >= Math.max(0, from - LONGEST_ASIDE); at--) {
    const { text, lower } = tokens[at]!;
    if (/^(?:where|which|who)$/.test(lower)) return true;
    if (/^[.;:]$/.test(text)) return false;
    if (at > 0 && text !== ",") continue;
    // "Killed on 3 May, the two officers": of them it tells
    if (text !== "," && tokens.findIndex((token, i) => i >= to && token.text === ",") >= figure - 2) return false;
    const opener = tokens[text === "," ? at + 1 : at]!;
    // ", a barge built in 1994,"
    if (text === "," && /^an?$/.test(opener.lower) && isPastForm(lowerOf(tokens[from - 2]))) return true;
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

/** The span that a line ending in a colon sets for the entries below it. */
const ANNOUNCED = new WeakMap<Segment, string>();
const LONGEST_ENTRY = 300;

/** "Losses from 3 May to 9 June:" is the span of every entry of the list below. */
function announcedSpan({ context, document, segment, index }: Scene): string | null {
  const before = context.earlier.at(-1)?.mention;
  if (!before || index - before.segmentIndex > 3 || segment.span.end - segment.span.start > LONGEST_ENTRY) return null;
  const { span } = before.segment;
  const opens = document.text
    .slice(Math.max(span.start, span.end - 5), span.end)
    .trimEnd()
    .endsWith(":");
  const set = opens ? spanIn(before) : ANNOUNCED.get(before.segment);
  if (opens) context.recorder?.heard(set ?? null, span);
  else if (segment !== before.segment) context.recorder?.follows(before.quantity.span, "asOf");
  if (set && segment !== before.segment) ANNOUNCED.set(segment, set);
  return ANNOUNCED.get(segment) ?? null;
}

const spanIn = ({ tokens, quantities }: Mention): string | null =>
  spansBetween(tokens, quantities).at(-1)?.value ??
  quantities.find(({ dimension, value }) => dimension === "date" && value !== null && /^\d[^/]*\/\d/.test(value))?.value ??
  null;

/** What is told on after a date speaks of it too: "In 1994 ... They also burned 12 villages.", "On Tuesday 9 people drowned. Another 4 were hurt." */
function carriedDate({ context, document, segment, index, tokens }: Scene): string | null {
  const before = context.earlier.at(-1);
  if (!before || before.mention.segment.block !== segment.block || index - before.mention.segmentIndex > 1) return null;
  const { asOf, asOfBasis } = before.qualifiers;
  if (asOfBasis !== "text" || !asOf || asOf.includes("/") || !tellsPast(tokens) || tellsSpan(tokens) || !goesOn(tokens))
    return null;
  context.recorder?.follows(before.mention.quantity.span, "asOf");
  return document.published === null || asOf.slice(0, 4) < document.published.slice(0, 4) ? asOf : null;
}

/** "They also", "Another 4", "The fire": words that take up what was told. */
const goesOn = (tokens: Scene["tokens"]): boolean => tokens.slice(0, 5).some(({ lower }) => GOES_ON.test(lower));
const GOES_ON =
  /^(?:they|it|he|she|we|their|its|his|her|our|the|this|that|these|those|another|other|others|more|further|also|both|all|some|among|of|there|then)$/;

// "In the past 24 hours 96 fell ill"
const tellsSpan = (tokens: Scene["tokens"]): boolean =>
  tokens.some(({ lower }, at) => /^(?:past|last|previous)$/.test(lower) && /^(?:the|over|in)$/.test(lowerOf(tokens[at - 1])));

const tellsPast = (tokens: Scene["tokens"]): boolean =>
  tokens.some(({ lower }) => /^(?:was|were|had)$/.test(lower) || isPastForm(lower)) &&
  !tokens.some(({ lower }) => lower === "has" || lower === "have");

// "had a population of 50,000", "when the town fell"; "during the war", "at that time": told of an earlier time that the text does not date.
function past({ tokens }: Scene, action: Action | null): boolean {
  const words = tokens.map(({ lower }) => lower).join(" ");
  if (THEN.test(words) && !/\b(?:has|have)\b/.test(words)) return true;
  return action === null && /\bwhen\b/.test(words) && /\b(?:had|was)\b/.test(words);
}

const THEN =
  /\b(?:during (?:the|that|this) (?:war|siege|occupation|uprising|campaign|strike)|(?:at that time|at the time|in those days|back then|on that day|on the (?:very )?first day)(?! of (?:publication|writing)))\b/;
