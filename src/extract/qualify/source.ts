import { isAdjective, isNoun, isPastForm } from "../../grammar.js";
import { kept } from "../../kept.js";
import { EVIDENCE } from "../../lexicon/modality.js";
import { REPORTING, TALLIES } from "../../lexicon/speech.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { baseOf } from "./verbs.js";
import {
  BE,
  DETERMINERS,
  HAVE,
  isCapitalised,
  isFiller,
  isStop,
  MODALS,
  NUMBER_WORDS,
  PREPOSITIONS,
  RELATIVES,
} from "./words.js";

/** The end of what is said; the stop of "Gov." or "Port Co." within a sentence is none. */
export const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  if (token.text !== ".") return isStop(token);
  const next = tokens[at + 1];
  return next === undefined || !(token.glued && (next.kind === "word" || /^[,'’]/.test(next.text)));
};

/** Words that name who said something, [first, last). */
export type Source = readonly [number, number];

const SAYING = new Set(REPORTING);
const TALLY = new Set(TALLIES);
const LONGEST = 12;
const WIDEST_ASIDE = 16;

/** A finite verb of saying: "said", "has announced", "put the toll at"; not "two confirmed cases", "23 states". */
export function saysAt(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if ((at > 0 && text !== lower) || !maySay(lower)) return false;
  const base = baseOf(lower)!;
  const before = tokens[at - 1];
  // "Rights groups say"; papers of them are told of elsewhere
  if (
    TELLS_MANY.has(lower) &&
    (tokens[at + 1]?.lower === "that" || boundsNumber(tokens, at + 1)) &&
    before &&
    /[^s]s$/.test(before.lower)
  )
    return !EVIDENCE.has(before.lower) && !PREPOSITIONS.has(before.lower);
  if (lower === "say" && before && /[^s]s$/.test(before.lower) && !PREPOSITIONS.has(before.lower))
    return !EVIDENCE.has(before.lower);
  if (MOVES_TALLY.has(base) && base === lower && base !== "put") return false; // "its lower level"
  if (MOVES_TALLY.has(base)) return movesTally(tokens, at);
  if (LISTS.test(lower)) return boundsNumber(tokens, at + 1);
  // "in Arl and Velm states and the Tarn region"
  if (lower === "states" && !(STATED.test(lowerOf(tokens[at + 1])) || boundsNumber(tokens, at + 1))) return false;
  if (
    base === "claim" &&
    tokens.slice(at + 1, at + 4).some((token) => /^(?:lives|life|responsibility|victory|credit)$/.test(token.lower))
  )
    return false;
  if (base === "declare" && tokens.slice(at + 1, at + 5).some((token) => DECLARED.test(token.lower))) return false;
  if (base === lower || !SAYING.has(base) || BE.has(lowerOf(before))) return false;
  // "the index added 119 points"
  if (base === "add" && /^(?:\d|[$€£])/.test(lowerOf(tokens[at + 1]))) return false;
  // "and another confirmed that 39 had died"
  const isOther = /^(?:another|others)$/.test(lowerOf(before)) && tokens[at + 1]?.lower === "that";
  if (isOther) return true;
  if (before && (before.kind === "number" || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return false;
  if (before && (NUMBER_WORDS.test(before.lower) || modifies(before))) return false;
  // "rejected claims that"
  if (lower.endsWith("s") && before && isPastForm(before.lower) && !isNoun(before.lower)) return false;
  // "Residents heard 12 shots" tells nothing
  const next = lowerOf(tokens[at + 1]);
  // "The rate reported globally in 2021 was"
  if (next.endsWith("ly") && PREPOSITIONS.has(lowerOf(tokens[at + 2])) && tokens[at + 3]?.kind === "number") return false;
  // "It recalled 17,000 vans"
  if (lower === "recalled" && (tokens[at + 1]?.kind === "number" || /^(?:all|its|more|about|some|nearly)$/.test(next)))
    return false;
  if (lower === "heard" && next !== "of" && next !== "that") return false;
  if (next === "of" && TELLS_OF.test(lower)) return true;
  // "347 layoffs announced in May" names no source
  return !PREPOSITIONS.has(next) || /^(?:said|told|added)$/.test(lower) || isTime(tokens[at + 2]) || boundsNumber(tokens, at + 1);
}

/** A form of a verb that says something somewhere; of most words nothing else need be asked. */
const maySay = kept((word: string): boolean => {
  const base = baseOf(word);
  if (base === null || word.endsWith("ing")) return false;
  return word === "say" || TELLS_MANY.has(word) || LISTS.test(word) || MOVES_TALLY.has(base) || SAYING.has(base);
});

/** "dockers claim 70", "doctors estimate that": what many do, where a number or "that" follows. */
const TELLS_MANY = new Set("claim report estimate believe insist allege warn count reckon maintain".split(" "));

const STATED = /^(?:that|the|an?|its|there|[:"“])$/;

/** "declared a dividend of 35 cents", "declared war" tell nothing of others. */
const DECLARED = /^(?:dividends?|war|emergency|independence|bankruptcy|ceasefire|truce)$/;

/** "put the toll at", "put it at" */
const movesTally = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some((token) => TALLY.has(token.lower) && !isOwn(tokens[at]!, token)) ||
  (/^(?:it|them)$/.test(lowerOf(tokens[at + 1])) && tokens[at + 2]?.lower === "at");

// "raised its key rate to 0.75 percent" is a deed
const isOwn = (verb: Token, { lower }: Token): boolean =>
  /^(?:raise|lower|place|give)/.test(verb.lower) && MOVED_BY_DEEDS.test(lower);
const MOVED_BY_DEEDS = /^(?:rate|level|size|strength|cost|population|attendance|crowd|chances?|odds)$/;

/** Verbs of telling where a number follows them: "the guild counted 48 drowned". */
const LISTS = /^(?:counted|listed|documented)$/;

/** "claimed at least 60", "reported over 40": a preposition that bounds what is told. */
function boundsNumber(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && BOUNDING.test(lowerOf(tokens[at]))) at++;
  return tokens[at]?.kind === "number" || NUMBER_WORDS.test(lowerOf(tokens[at]));
}
const BOUNDING = /^(?:at|least|most|about|over|under|around|between|up|to|more|fewer|less|than|some|nearly|almost|only)$/;

/** "put the toll at 12", "raised the death toll to 12" */
const MOVES_TALLY = new Set(["put", "place", "give", "raise", "lower", "revise"]);
const TELLS_OF = /^(?:heard|warned|spoke|boasted|complained)$/;

// "the reported deaths", "new confirmed cases"
const modifies = (before: Token): boolean =>
  isAdjective(before.lower) &&
  (!isCapitalised(before) || before.lower === "initial") &&
  !isNoun(before.lower) &&
  !PASSED.test(before.lower) &&
  !isFiller(before.lower);

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);

/** "a figure that police disputed, saying": the subject of the verb before the comma. */
export function sayingBy(tokens: readonly Token[], saying: number): Source | null {
  if (tokens[saying - 1]?.text !== ",") return null;
  for (let at = saying - 2; at > 0 && at > saying - LONGEST; at--) {
    const { lower, text } = tokens[at]!;
    if (text === "," || isEnd(tokens, at)) return null;
    if (isPastForm(lower) && text === lower && !BE.has(lower)) return subjectBefore(tokens, at);
  }
  return null;
}

/** The subject of a verb of saying: before it, around an apposition, or behind it in ", said the mayor". */
export function saidBy(tokens: readonly Token[], verb: number): Source | null {
  const opens = tokens[verb]!.lower !== "told" && (verb === 0 || /^[,”"»’'?!]$/.test(tokens[verb - 1]!.text));
  return (opens ? subjectBehind(tokens, verb) : null) ?? subjectBefore(tokens, verb);
}

const isPassed = ({ lower }: Token): boolean => isFiller(lower) || HAVE.has(lower) || PASSED.test(lower);

// "Ann Reed on Monday said", "officials over the weekend said"
function isTimePhrase(tokens: readonly Token[], end: number): boolean {
  const { lower } = tokens[end - 1]!;
  if (isTime(tokens[end - 1])) return true;
  if (/^(?:on|late|early|over)$/.test(lower)) return isTime(tokens[end]) || tokens[end + 1]?.lower === "weekend";
  return lower === "weekend" || (lower === "the" && tokens[end]?.lower === "weekend");
}

const PASSED = /^(?:earlier|later|previously|then|already|now|again|also|recently|today|yesterday)$/;

function subjectBefore(tokens: readonly Token[], verb: number): Source | null {
  let last = verb;
  while (last > 0 && (isPassed(tokens[last - 1]!) || (last > 1 && isTimePhrase(tokens, last)))) last--;
  return tokens[last - 1]?.text === "," ? aroundAside(tokens, last - 1) : phraseTo(tokens, last);
}

// "Ann Reed, the mayor, said", "the mayor of Kalm, Ann Reed, said": the name of the two.
function aroundAside(tokens: readonly Token[], comma: number): Source | null {
  for (let at = comma - 1; at > 0 && at > comma - WIDEST_ASIDE; at--) {
    if (isEnd(tokens, at)) return null;
    if (tokens[at]!.text !== ",") continue;
    const inner = isCapitalised(tokens[at + 1]!) && !isInitial(tokens[at + 1]!) ? phraseTo(tokens, comma) : null;
    return inner ?? phraseTo(tokens, at);
  }
  return null;
}

// "a baker from Rochester, N.Y., said"
const isInitial = ({ text }: Token): boolean => text.length === 1 || /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(text);

function phraseTo(tokens: readonly Token[], end: number): Source | null {
  let last = end;
  let first = end;
  while (first > 0 && first > end - LONGEST && !bounds(tokens, first - 1)) {
    first--;
    if (RELATIVES.has(tokens[first]!.lower)) last = first;
  }
  return isNaming(tokens, first, last) ? [first, last] : null;
}

const bounds = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  return (
    isEnd(tokens, at) ||
    /^[,:“”"«»–—()]$/.test(token.text) ||
    (token.text === "-" && (!token.glued || tokens[at - 1]?.text === "-")) ||
    (/^(?:and|but|that|while|whilst|whereas|although|though|when|as|because|after|where|earlier|ago|later)$/.test(token.lower) &&
      !joinsNames(tokens, at))
  );
};

// "the Disaster and Emergency Agency" is one name
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "and" &&
  at > 0 &&
  isCapitalised(tokens[at - 1]!) &&
  tokens[at + 1] !== undefined &&
  isCapitalised(tokens[at + 1]!);

/** A noun phrase without a finite verb. */
function isNaming(tokens: readonly Token[], first: number, last: number): boolean {
  const open = tokens[first];
  if (first >= last || !open || open.kind === "number" || PREPOSITIONS.has(open.lower)) return false;
  if (/^(?:no|nobody|none)$/.test(open.lower)) return false;
  if (/^(?:there|which|who|that|i|we|you|what|this|these|those)$/.test(open.lower) || PREPOSITIONS.has(tokens[last - 1]!.lower))
    return false;
  for (let at = first; at < last; at++) {
    const { lower, text, kind, glued } = tokens[at]!;
    if (glued && tokens[at - 1]?.text === "-") continue; // "the Velm-based writer"
    if (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower) || kind === "number") return false;
    if (at > first && lower === text && isPastForm(lower) && !isAdjective(lower) && !isNoun(lower)) return false;
  }
  return true;
}

function subjectBehind(tokens: readonly Token[], verb: number): Source | null {
  const first = verb + 1;
  let last = first;
  while (last < tokens.length && last < first + LONGEST && !isEnd(tokens, last) && !/^[,:“"«]$/.test(tokens[last]!.text)) last++;
  const open = tokens[first];
  // "the chief, Tom Reed, said today"
  if (open && PASSED.test(open.lower)) return null;
  if (!open || !(isCapitalised(open) || OPENS.test(open.lower) || isNamedAt(tokens, first, last))) return null;
  const timed = tokens.findIndex(
    (token, at) => at > first && at < last && /^(?:on|in|late|by)$/.test(token.lower) && isTime(tokens[at + 1]),
  );
  const end = timed > 0 ? timed : last;
  return isNaming(tokens, first, end) ? [first, end] : null;
}

const OPENS = /^(?:an?|the|his|her|its|their|he|she|they)$/;

// "said federal mine inspector Ann Reed", "said police": small words that lead to a name, or are all there is
const isNamedAt = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]!.kind === "word" &&
  !PREPOSITIONS.has(tokens[first]!.lower) &&
  (last === first + 1 || (isCapitalised(tokens[last - 1]!) && isCapitalised(tokens[last - 2]!)));
