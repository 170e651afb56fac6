import { infinitive, isNoun, isPastForm } from "../../grammar.js";
import { GETTING, HEADLINE_VERBS } from "../../lexicon/actions.js";
import { COUNTRIES } from "../../lexicon/countries.js";
import { CURRENCY_CODES, PREFIX_WORDS } from "../../lexicon/currencies.js";
import { IDIOMS, MODEL_MAKERS } from "../../lexicon/designations.js";
import { SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/numerals.js";
import { namesOfCountry } from "../../nations.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { readScaledCode } from "../money.js";
import { indexPhrases, matchPhrase } from "../phrases.js";
import type { Scan } from "../scan.js";
import { readUnit } from "../units.js";
import { isCapital, isPluralNoun, MONTHS, modelEnd, numberEnd } from "./words.js";

const SAYINGS = indexPhrases<true>(IDIOMS.map((idiom) => [idiom, true] as const));

export const IDIOM_OPENERS: readonly string[] = [...SAYINGS.keys()];

export function idiom({ tokens }: Scan, at: number): number | null {
  return matchPhrase(SAYINGS, tokens, at)?.end ?? null;
}

const PLACE_LEADS = /^(?:in|at|on|from|near|across|throughout|around|outside|inside|to|of|by|for|with|says?|said|and)$/;

// "Boeing 737", "Voyager 2", "Arsenal 2 Chelsea 1"; "in Ukraine 300 people" counts
export function properModel({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  const number = tokens[at + 1];
  if (word.kind !== "word" || number?.kind !== "number" || number.glued || !isCapital(word)) return null;
  const version = MODEL_MAKERS.has(word.lower) && /^\d{1,2}\.\d{1,2}$/.test(number.text); // "USB 3.0"
  if (
    (!version && !/^\d{1,5}$/.test(number.text)) ||
    MONTHS.test(word.lower) ||
    CURRENCY_CODES.has(word.text) ||
    PREFIX_WORDS.has(word.text) ||
    readScaledCode(tokens, at) !== null
  )
    return null;
  const end = modelEnd(tokens, at + 2);
  const after = tokens[end];
  if (end === at + 2 && (after?.text === "%" || readUnit(tokens, end) || SCALES.has(lowerOf(after)))) return null;
  if (MODEL_MAKERS.has(word.lower)) return end;
  if (/^(?:19|20)\d\d$/.test(number.text) || isShouting(tokens, at)) return null;
  if (at > 0 && /^[“"‘«]$/.test(tokens[at - 1]!.text) && /^[”"’»]$/.test(textOf(after))) return end;
  if (at === 0 || !isNameWord(tokens, at) || isTallied(tokens, at) || isHeadlineVerb(tokens, at)) return null;
  if (after && isPluralNoun(after) && !isCapital(after)) return null;
  if (tokens[at - 1]!.lower === "in" && (after === undefined || /^[.,;]$/.test(after.text))) return null;
  if (after?.kind === "word" && PLACE_LEADS.test(lowerOf(tokens[at - 1])) && !VERBLIKE.test(after.lower)) return null;
  if (/^(?:were|are|have)$/.test(lowerOf(after)) && isOfWhole(tokens, at)) return null;
  return end;
}

/** "Of the 120 houses in Berl 140 were damaged": a part of the number that opens the sentence. */
function isOfWhole(tokens: readonly Token[], at: number): boolean {
  const first = tokens.findIndex(({ kind }) => kind === "word");
  return tokens[first]!.lower === "of" && tokens.slice(first, at).some(isNumeral);
}

/** "WHO Says 19 Dead", "Storm Kills 12 In Velm": where every word has a capital, a verb has one too. */
function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(0, 30).filter(({ kind, text }) => kind === "word" && text.length > 2);
  if (words.length < 3 || !words.every(isCapital)) return false;
  const { lower } = tokens[at]!;
  const isVerb = HEADLINE_VERBS.has(lower) || (/[^s]s$/.test(lower) && infinitive(lower) !== null && !isNoun(lower));
  return isVerb || HARMED.test(lowerOf(tokens[at + 2]));
}
const HARMED = /^(?:dead|killed|hurt|injured|wounded|missing|arrested|infected|homeless)$/;

const VERBLIKE =
  /^(?:is|was|are|were|has|had|in|on|at|of|to|for|from|by|with|and|or|who|which|that|will|would|can|could|the|a|an|crashed|landed|took|made|became)$/;

const isNameWord = (tokens: readonly Token[], at: number): boolean =>
  (/^\p{Lu}{2,5}$/u.test(tokens[at]!.text) || !/^[.!?:;“"‘(–—-]$/.test(tokens[at - 1]!.text)) && !isClosedWord(tokens[at]!.lower);

const isClosedWord = (word: string): boolean =>
  /^(?:about|some|over|nearly|almost|around|at|more|less|fewer|up|under|only|just|another|the|all|these|those|those|with|and|or|but|of|in|on|to|from|by|for|killed|wounded|injured|dead|missing|total|than|least|most|between|after|before|since|within|last|next|first|other|further|additional|per|aged|age|i|he|she|they|we|is|was|are|were|has|had|have|a|an|its|their|our|his|her|my|your|roughly|approximately|estimated|us|what|when|while|if|as|that|which|who|how|where|why)$/.test(
    word,
  );

/** "won 80 seats, the Greens 41 and the Farmers 15", "France sent 300 troops, Germany 200": who got or did how many leaves out the verb and the noun. */
function isTallied(tokens: readonly Token[], at: number): boolean {
  const isLand = LANDS.has(tokens[at]!.lower);
  if (!/^(?:[,;.]|and|in|after)$/.test(tokens[at + 2]?.lower ?? ".")) return false;
  let joint = at - 1;
  while (joint > 0 && joint > at - 6 && (isCapital(tokens[joint]!) || /^(?:the|of|for|['’]s?|-)$/.test(tokens[joint]!.lower)))
    joint--;
  if (!/^(?:[,;:]|and)$/.test(tokens[joint]!.lower)) return false;
  for (let i = joint - 1; i > 1; i--)
    if ((TALLIED.test(tokens[i]!.lower) || (isLand && isPluralNoun(tokens[i]!))) && isNumeral(tokens[i - 1]!))
      return tokens.slice(Math.max(0, i - 8), i).some(({ lower }) => GETTING.has(lower) || (isLand && isPastForm(lower)));
  return false;
}
const LANDS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(namesOfCountry).map((name) => name.toLowerCase()));
const isNumeral = ({ kind, lower }: Token): boolean => kind === "number" || SMALL_NUMBERS.has(lower) || TENS.has(lower);
const TALLIED = /^(?:seats|votes|mandates|delegates|medals|points|councils|constituencies|percent|%)$/;

/** A headline in capitals says nothing about names. */
function isShouting(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 8), at + 10).filter((token) => token.kind === "word" && token.text.length > 2);
  return near.every((token) => token.text === token.text.toUpperCase());
}

// “60 Minutes”, "the Fantastic Four", "Seven Samurai": a title in capitals or alone between quotation marks
export function numberedTitle({ tokens }: Scan, at: number): number | null {
  return quotedTitle(tokens, at) ?? capitalTitle(tokens, at);
}

function quotedTitle(tokens: readonly Token[], at: number): number | null {
  if (!/^[“"‘«„']$/.test(tokens[at]!.text) || numberEnd(tokens, at + 1) === null) return null;
  for (let i = at + 2; i < at + 6; i++) {
    const token = tokens[i];
    if (!token || /^[,.;]$/.test(token.text)) return null;
    if (/^[”"’»“']$/.test(token.text))
      return isSpoken(tokens.slice(at + 1, i)) || /^(?:,|said|says|he|she|they|told|\.)$/.test(tokens[i + 1]?.lower ?? ",")
        ? null
        : i + 1;
  }
  return null;
}

/** “60 minutes”, “24 hours”: what programmes are called after. */
const PROGRAMMES = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|degrees)$/;

/** “12,000 police” was said; a title has capitals or is all number. */
const isSpoken = (quoted: readonly Token[]): boolean => {
  const words = quoted.filter(({ kind, text }) => kind === "word" && text.length > 1);
  return words.some((word) => isPluralNoun(word) && !PROGRAMMES.test(word.lower)) && !words.some(isCapital);
};

// "Seven Samurai", "the Magnificent Seven", "60 Minutes" in the middle of a sentence; "Two Russian officers" at its start and titles in a headline are counts
function capitalTitle(tokens: readonly Token[], at: number): number | null {
  const [before, number, noun] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const quoted = before !== undefined && /^[“"‘«]$/.test(before.text);
  if (!before || (before.kind === "sign" && !quoted) || isHeadline(tokens)) return null;
  if (number.kind === "number") return /^(?:Minutes|Days|Hours|Seconds|Weeks|Years|Degrees)$/.test(textOf(noun)) ? at + 2 : null;
  if (
    quoted ||
    number.kind !== "word" ||
    !isCapital(number) ||
    !isSpelled(number.lower) ||
    number.text === number.text.toUpperCase()
  )
    return null;
  if (noun?.kind === "word" && isCapital(noun) && noun.text.length > 1)
    return before.lower === "the" || !isCapital(before) ? at + 2 : null;
  const named = isCapital(before) && at > 1 ? before.lower !== "the" : /^['’]s$/.test(before.text);
  return named || before.lower === "of" ? at + 1 : null;
}

const isSpelled = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || TENS.has(word) || word === "hundred" || word === "thousand";

const isHeadline = (tokens: readonly Token[]): boolean => {
  let [words, capitals] = [0, 0];
  for (const token of tokens.slice(0, 20)) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 3 && capitals * 4 > words * 3;
};
