import { isNoun } from "../grammar.js";
import { CHANGES } from "../lexicon/attributes.js";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  COVERS,
  GOING_PAST,
  INTENSIFIERS,
  OVER_VERBS,
  REGIONS,
  TOPIC_WORDS,
} from "../lexicon/bounds.js";
import { SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numerals.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Bound, Token } from "../types.js";
import { isPluralNoun } from "./names/words.js";
import { readOneThingIn } from "./one-in.js";
import { indexPhrases, matchPhrase } from "./phrases.js";

type HedgeBound = keyof typeof BOUNDS_BEFORE;

const flat = (table: Readonly<Record<HedgeBound, readonly string[]>>): (readonly [string, HedgeBound])[] =>
  (Object.entries(table) as [HedgeBound, readonly string[]][]).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => [phrase, bound] as const),
  );

const BEFORE = indexPhrases<HedgeBound>(flat(BOUNDS_BEFORE));
const AFTER = indexPhrases<HedgeBound>(flat(BOUNDS_AFTER));
const COLOURS = indexPhrases<true>(INTENSIFIERS.map((phrase) => [phrase, true] as const));
const TOTALS = indexPhrases<true>(
  [
    "a total of",
    "total of",
    "the total of",
    "a combined total of",
    "a combined",
    "a grand total of",
    "in total",
    "altogether",
  ].map((phrase) => [phrase, true] as const),
);
const AVERAGES = indexPhrases<true>(["an average of", "on average", "averaging"].map((phrase) => [phrase, true] as const));
const INCREMENTS = indexPhrases<true>(
  ["another", "a further", "an additional", "an extra", "further", "additional", "yet another", "still another"].map(
    (phrase) => [phrase, true] as const,
  ),
);
const FILLERS = indexPhrases<true>(
  ["exactly", "precisely", "equal to", "equals to", "even", "the", "an", "as", "possibly", "probably"].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** The words that can begin what stands before a number. */
export const HEDGE_OPENERS: readonly string[] = [BEFORE, COLOURS, TOTALS, AVERAGES, INCREMENTS].flatMap((phrases) => [
  ...phrases.keys(),
]);

/** What stands before a number and shapes it. */
export interface Hedge {
  readonly bound: HedgeBound | null;
  /** Tokens of the bound words [first, last). */
  readonly first: number;
  readonly last: number;
  readonly attribute: "total" | "increment" | "average" | null;
  /** Token where the number may begin. */
  readonly end: number;
}

/** The bound words and the words for sums and increments that begin at token `at`: "more than", "just under", "a total of some", "another". */
export function readHedge(tokens: readonly Token[], at: number): Hedge | null {
  let hedge: Hedge = { bound: null, first: at, last: at, attribute: null, end: at };
  for (let i = 0; i < 4; i++) {
    const next = step(tokens, hedge);
    if (!next) break;
    hedge = next;
  }
  // "10% below the five-year average"
  const named = tokens[hedge.end - 1]?.lower === "the" && tokens[hedge.end + 1]?.text === "-" && tokens[hedge.end + 1]!.glued;
  // "more than the 500 of last year": another number is more than it
  const known =
    tokens[hedge.end - 1]?.lower === "the" && SURPASSING.test(lowerOf(tokens[hedge.end - 2])) && !isMark(tokens, hedge.end - 1);
  return hedge.end > at && (hedge.bound || hedge.attribute) && !((named || known) && hedge.bound) ? hedge : null;
}

/** "topping the 50 million paid last year" */
const SURPASSING = /^(?:than|below|above|beneath|topping|exceeding|surpassing|beating|outstripping|exceeded|surpassed|topped)$/;

function step(tokens: readonly Token[], hedge: Hedge): Hedge | null {
  const { end } = hedge;
  const total = matchPhrase(TOTALS, tokens, end);
  if (total) return { ...hedge, attribute: "total", end: total.end };
  const average = matchPhrase(AVERAGES, tokens, end);
  if (average) return { ...hedge, attribute: "average", end: average.end };
  const bound = readBound(tokens, end);
  if (bound) {
    const weaker = hedge.bound !== null && bound.meaning === "approx";
    const stays = weaker || (hedge.bound === "approx" && bound.meaning !== "approx");
    if (hedge.bound !== null && !stays)
      return hedge.bound === bound.meaning ? { ...hedge, last: bound.end, end: bound.end } : null;
    const kept = weaker ? hedge.bound! : bound.meaning;
    // "lines around at least half of it": where, not about how many
    const opens = hedge.bound === null || (!weaker && tokens[hedge.first]!.lower === "around");
    return { ...hedge, bound: kept, first: opens ? end : hedge.first, last: bound.end, end: bound.end };
  }
  const increment = matchPhrase(INCREMENTS, tokens, end);
  if (increment) return { ...hedge, attribute: "increment", end: increment.end };
  const filler = hedge.bound || hedge.attribute ? matchPhrase(FILLERS, tokens, end) : null;
  return filler && { ...hedge, end: filler.end };
}

function readBound(tokens: readonly Token[], at: number): { meaning: HedgeBound; end: number } | null {
  const colour = matchPhrase(COLOURS, tokens, at);
  const start = colour ? colour.end : at;
  const match = matchPhrase(BEFORE, tokens, start) ?? (colour ? matchPhrase(BEFORE, tokens, at) : null);
  if (!match || !isBound(tokens, start, match.end)) return null;
  return match;
}

// "handed over 20", "tell you about two", "add up to 5" bound nothing
function isBound(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]!.lower;
  const before = lowerOf(tokens[at - 1]);
  if ((tokens[end - 1]?.lower === "than" || /^(?:below|above)$/.test(word)) && isCompared(tokens, at)) return false;
  // "over the 44 days", "about the 40 men"; "over the 5 million mark" is more
  if (PLACING.test(word) && lowerOf(tokens[end]) === "the" && !isMark(tokens, end)) return false;
  if (word === "over" && isAgainOver(tokens, at)) return false;
  if (word === "over") return !OVER_VERBS.has(before) && !isAcross(tokens, at, end) && !isComparison(tokens, at, end);
  if (word === "near") return !isPlace(tokens, end);
  if (word === "beyond") return !/^(?:the|a|an|this|that)$/.test(lowerOf(tokens[end]));
  if (word === "past") return GOING_PAST.has(before) && lowerOf(tokens[end]) !== "the";
  if (word === "about")
    return (
      !TOPIC_WORDS.has(before) && (tokens[end]?.lower !== "one" || isScaled(lowerOf(tokens[end + 1])) || isOneIn(tokens, end))
    );
  if (word === "up")
    return !/^(?:add|adds|added|go|goes|went|goes|bring|brings|brought|move|moved|moves|rose|live|revised|raised|corrected|adjusted|marked|updated|bumped|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|creep(?:s|ing)?|crept|nudg(?:e|es|ed|ing)|picked|shot)$/.test(
      before,
    );
  if (/^(?:under|below|beneath)$/.test(word) && isDepth(tokens, end)) return false;
  if (word === "under") return !/^(?:come|comes|came|put|been|divided)$/.test(before);
  if (word === "estimated")
    return !/^(?:is|are|was|were|has|have|had|been|officials|police|experts|and|who|authorities)$/.test(before);
  if (/^(?:c|ca|approx)$/.test(word)) return end > at + 1 || word !== "c";
  if (/^(?:ha[sd]|have|could|may|might|would|will)$/.test(word))
    return /\d{3}|^[$€£]$/.test(textOf(tokens[end])) || SCALES.has(lowerOf(tokens[end + 1]));
  if (word === "maximum" || word === "minimum") return tokens[end - 1]?.lower === "of" || /^(?:a|the)$/.test(before);
  return true;
}

// "about one in three", "about one adult in ten"; "about one in the hills" tells of it
const isOneIn = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|out)$/.test(lowerOf(tokens[at + 1])) &&
    (tokens[at + 2]?.kind === "number" ||
      /^(?:of|every)$/.test(lowerOf(tokens[at + 2])) ||
      (tokens[at + 2] !== undefined && isNumberWord(tokens[at + 2]!)))) ||
  readOneThingIn(tokens, at) !== null;

// "41 seats, nine more than four years ago", "12 percent higher than three years ago"
const isCompared = (tokens: readonly Token[], at: number): boolean => {
  if (RANKING.test(tokens[at]!.lower) && lowerOf(tokens[at + 1]) === "than" && isBehindAmount(tokens, at)) return true;
  const unit = /^(?:%|percent|cent|points?)$/.test(lowerOf(tokens[at - 1]));
  const number = tokens[unit ? (tokens[at - 1]!.lower === "cent" ? at - 3 : at - 2) : at - 1];
  return number?.kind === "number" || SMALL_NUMBERS.has(lowerOf(number)) || TENS.has(lowerOf(number));
};

// "were at 8 million euros, higher than 6 million a year before": one amount is higher than the other
const RANKING = /^(?:higher|lower|larger|smaller|bigger|greater)$/;
function isBehindAmount(tokens: readonly Token[], at: number): boolean {
  let back = textOf(tokens[at - 1]) === "," ? at - 2 : at - 1;
  for (let step = 0; step < 3 && tokens[back]?.kind === "word" && !isNumberWord(tokens[back]!); step++) {
    if (/^(?:is|are|was|were|be|been|and|or|but|far|much)$/.test(tokens[back]!.lower)) return false;
    back--;
  }
  const number = tokens[back];
  return number !== undefined && (number.kind === "number" || isNumberWord(number));
}

const PLACING = /^(?:over|under|about|around)$/;
const isMark = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:19|20)\d\d$/.test(textOf(tokens[at + 1])) && // "above the 2017 flood level"
  tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:mark|threshold|barrier|limit|level)$/.test(lower));

// "over Tarn and over eight farms around it"
const isAgainOver = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens[at - 1]) === "and" &&
  tokens
    .slice(Math.max(0, at - 8), at - 1)
    .some(({ lower }, i, near) => lower === "over" && near[i + 1]?.kind === "word" && !isNumberWord(near[i + 1]!));

const isNumberWord = ({ lower }: Token): boolean => SMALL_NUMBERS.has(lower) || TENS.has(lower) || SCALES.has(lower);

// "a 20% increase over 2022", "up 4 percent over 2019"
const isComparison = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:19|20)\d\d$/.test(textOf(tokens[end])) &&
  (CHANGES.has(lowerOf(tokens[at - 1])) || /^(?:%|percent|cent)$/.test(lowerOf(tokens[at - 1])));

// "found near two craters": so few things are where it was
const isPlace = (tokens: readonly Token[], end: number): boolean =>
  (SMALL_NUMBERS.has(lowerOf(tokens[end])) || /^\d$/.test(textOf(tokens[end]))) &&
  tokens[end + 1]?.kind === "word" &&
  isPluralNoun(tokens[end + 1]!) &&
  !/^(?:percent|degrees|million|billion|hundred|thousand)$/.test(tokens[end + 1]!.lower);

// "shot down drones over eight provinces", "were shot down over 6 regions": where it was, behind a noun or a verb
const isAcross = (tokens: readonly Token[], at: number, end: number): boolean =>
  (SMALL_NUMBERS.has(lowerOf(tokens[end])) || /^1?\d$/.test(textOf(tokens[end]))) &&
  tokens[at - 1] !== undefined &&
  (isNoun(tokens[at - 1]!.lower) || isPluralNoun(tokens[at - 1]!) || FLOWN.test(tokens[at - 1]!.lower)) &&
  tokens.slice(end + 1, end + 4).some(({ lower }) => REGIONS.has(lower));

const FLOWN =
  /^(?:out|down|off|flew|flown|flying|spread|intercepted|downed|destroyed|dropped|launched|overnight|today|yesterday)$/;

// "raised from under 40 feet of water": how deep it lay
const isDepth = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 4).some(({ lower }) => COVERS.has(lower)) &&
  !tokens.slice(at + 1, at + 3).some(({ text }) => /^[.,;:]$/.test(text));

// "about one million", "about one third"; "about one of them" is a topic
const isScaled = (word: string): boolean => SCALES.has(word) || /^(?:third|quarter|half|fifth|tenth|hour|year|month)$/.test(word);

/** Bound words behind a number: "or more", "at most", "+", "-odd". */
export function readBoundAfter(tokens: readonly Token[], at: number): { meaning: HedgeBound; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "-" && token.glued && /^(?:odd|plus|ish)$/.test(lowerOf(tokens[at + 1])))
    return { meaning: tokens[at + 1]!.lower === "plus" ? "at-least" : "approx", end: at + 2 };
  if (token.text === "+")
    return token.glued && !tokens[at + 1]?.glued ? { meaning: "at-least", end: at + 1 } : signGlued(tokens, at);
  if (
    token.lower === "plus" &&
    (tokens[at + 1]?.kind === "number" ||
      /^(?:a|an|the|one|two|three|interest|tax|costs|any|some|other)$/.test(lowerOf(tokens[at + 1])))
  )
    return null;
  if (/^(?:approx|approximately|maximum|minimum)$/.test(token.lower) && tokens[at + 1]?.kind === "word") return null;
  if (token.lower === "ish" && !token.glued) return null;
  if (token.lower === "plus" && SMALL_NUMBERS.has(lowerOf(tokens[at + 1]))) return null;
  const match = matchPhrase(AFTER, tokens, at);
  const next = match ? tokens[match.end] : undefined;
  const measuresNext =
    match &&
    next !== undefined &&
    (next.kind === "number" ||
      /^(?:than|a|an|one|two|three|four|five|six|seven|eight|nine|ten|some|any|half)$/.test(next.lower) ||
      /^[$€£]$/.test(next.text));
  return match && !measuresNext ? match : null;
}

// "45+ people" but no "3+3"
function signGlued(tokens: readonly Token[], at: number): { meaning: HedgeBound; end: number } | null {
  const next = tokens[at + 1];
  const plain = next !== undefined && next.kind === "sign" && /^[,.;:)\]”"'’]$/.test(next.text);
  return plain && tokens[at]!.glued ? { meaning: "at-least", end: at + 1 } : null;
}

/** [low, best, high] of one value under a bound, as exported. */
export function interval(value: number, bound: Bound): readonly [number | null, number | null, number | null] {
  switch (bound) {
    case "exact":
    case "range":
      return [value, value, value];
    case "approx":
      return [null, value, null];
    case "at-least":
    case "more-than":
      return [value, value, null];
    case "at-most":
    case "less-than":
      return [null, value, value];
    case "vague":
      return [value, null, null];
  }
}
