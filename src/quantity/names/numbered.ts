import { infinitive, isAdjective, isNoun, singular } from "../../grammar.js";
import { INDEX_WORDS, NUMBER_SIGNS, NUMBERING_NOUNS, SHY_NUMBERING_NOUNS } from "../../lexicon/designations.js";
import { ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/numerals.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { isSized } from "../money.js";
import type { Scan } from "../scan.js";
import { readUnit } from "../units.js";
import { isCapital, isPluralNoun, numberEnd } from "./words.js";

// "Section 907", "No. 5", "pages 3 and 4", "phase two", "§ 12"
export function numberedThing({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  if (NUMBER_SIGNS.has(word.text)) return numbersEnd(tokens, at + 1);
  if (word.kind !== "word") return null;
  const dot =
    tokens[at + 1]?.text === "." &&
    tokens[at + 1]!.glued &&
    /^(?:no|nos|nr|fig|figs|vol|pp|pg|op|apt|cat|art|ch|sec|secs|mk|prop)$/.test(word.lower);
  const section = dot && isCapital(word) && word.lower.startsWith("sec"); // "5 sec" is a time
  if (!NUMBERING_NOUNS.has(word.lower) && !section) return numberedPlural(tokens, at);
  const start = (dot ? at + 2 : at + 1) + shortName(tokens, at + 1);
  if (word.lower === "no" && tokens[start]?.lower === "one") return null;
  if (tokens[start]?.kind === "number" && word.lower === "no" && !dot && !isCapital(word)) return null;
  const end = numbersEnd(tokens, start);
  if (end === null || !isNumbered(tokens, at, start, end)) return null;
  return paragraphsEnd(tokens, end);
}

// "National Highway (NH) 24": the short form of the name in brackets
const shortName = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "(" && /^\p{Lu}{1,4}$/u.test(textOf(tokens[at + 1])) && tokens[at + 2]?.text === ")" ? 3 : 0;

// "Article 6(1)(b)"
function paragraphsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = 0; i < 3; i++) {
    const [open, mark, close] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    if (!open?.glued || open.text !== "(" || close?.text !== ")" || (mark?.text.length ?? 9) > 4) break;
    end += 3;
  }
  return end;
}

const VERB_LEADS = /^(?:will|would|can|could|should|must|may|might|shall|we|they|you|i|not|also)$/;
const VERBS_BEHIND = /^(?:is|was|were|are|has|had|and|or|to|from|in|at|on|crashed|landed|departed|left|arrived|carried)$/;

// "s 41 of the Harbours Act", "ss. 4-6 of the Code"
export function lawSection({ tokens }: Scan, at: number): number | null {
  if (!/^ss?$/.test(tokens[at]!.text) || tokens[at]!.glued) return null;
  const end = numbersEnd(tokens, tokens[at + 1]?.text === "." ? at + 2 : at + 1);
  return end !== null &&
    tokens[end]?.lower === "of" &&
    tokens[end + 1]?.lower === "the" &&
    tokens[end + 2] &&
    isCapital(tokens[end + 2]!)
    ? end
    : null;
}

// "junctions 14 and 15", "rooms 3-7"
function numberedPlural(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokens[at]!;
  if (/^(?:days|weeks|months|years)$/.test(lower)) return numberedTimes(tokens, at);
  if (
    !lower.endsWith("s") ||
    tokens[at + 1]?.kind !== "number" ||
    !NUMBERING_NOUNS.has(singular(lower)) ||
    SHY_NUMBERING_NOUNS.has(singular(lower))
  )
    return null;
  const end = numbersEnd(tokens, at + 1);
  return end !== null && end > at + 2 && !readUnit(tokens, end) ? end : null;
}

// "weeks 3-4", "days 10 to 14" of a plan; "in recent weeks 3-4 million fled"
function numberedTimes(tokens: readonly Token[], at: number): number | null {
  const joint = tokens[at + 2];
  if (tokens[at + 1]?.kind !== "number" || !/^(?:-|–|to)$/.test(textOf(joint)) || tokens[at + 3]?.kind !== "number") return null;
  const after = tokens[at + 4];
  return readUnit(tokens, at + 4) || SCALES.has(lowerOf(after)) || (after && isPluralNoun(after)) ? null : at + 4;
}

// Numbers that a numbering noun rules: "Articles 3, 4 and 12", "Chapters 5-7", "Resolution 1701"
function numbersEnd(tokens: readonly Token[], at: number): number | null {
  let end = numberEnd(tokens, at);
  if (end === null) return null;
  for (let i = 0; i < 6; i++) {
    const joint = textOf(tokens[end]);
    if (!/^(?:,|and|to|or|-|–|\/|&)$/.test(joint)) break;
    const next = numberEnd(tokens, end + 1);
    if (next === null || (!/[-–/]/.test(joint) && !isListedNumber(tokens, at, next))) break;
    end = next;
  }
  return end;
}

// a further figure belongs to the list only where no noun of its own follows: "Article 5 and 30 soldiers"
const isListedNumber = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[tokens[at - 1]?.text === "." ? at - 2 : at - 1]?.lower.endsWith("s") === true &&
  (tokens[end]?.kind !== "word" || !isNoun(tokens[end]!.lower));

// What makes the figure behind a numbering noun an amount after all: a plural noun, a unit, a scale or a verb of counting
const UNITS = /^(?:division|battalion|brigade|regiment|corps)$/;

function isNumbered(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const word = tokens[at]!;
  const figure = tokens[start]!;
  const after = tokens[end];
  if (figure.kind === "number" && /[,.]\d{3}$/.test(figure.text) && figure.text.length > 4) return false;
  if (SCALES.has(lowerOf(after)) || readUnit(tokens, end)) return word.lower === "flight" || word.lower === "section";
  const before = lowerOf(tokens[at - 1]);
  if (
    ORDINALS.has(before) ||
    /^(?:this|that|each|every|any|some|another|last|next|final|early|late|new|old|whole|same)$/.test(before)
  )
    return false;
  // "About 90 Field Artillery Division 77 troops"
  if (UNITS.test(word.lower) && isCapital(word) && at > 0 && isCapital(tokens[at - 1]!)) return true;
  // "will stage 12 plays", "they schedule 3 talks": a verb
  if ((VERB_LEADS.test(before) || (before === "to" && after && isPluralNoun(after))) && infinitive(word.lower) === word.lower)
    return false;
  const spelled = figure.kind === "word";
  if (
    spelled &&
    !isCapital(figure) &&
    !isCapital(word) &&
    !/^(?:phase|stage|step|version|chapter|page|number|option|level|tier|grade|part|act|type|category|day|class)$/.test(
      word.lower,
    )
  )
    return false;
  if (
    /^(?:plan|order|measure|case|act|claim|test|target|mark|form|question|pick|seed|post|site|camp)$/.test(word.lower) &&
    !isCapital(word)
  )
    return false;
  if (word.lower === "figure" && !isCapital(word)) return !spelled && isPictured(before, after);
  if (!SHY_NUMBERING_NOUNS.has(word.lower)) return true;
  // "flight 17 was lost", "building 7,": with no noun behind
  const closes = after === undefined || after.kind === "sign" || VERBS_BEHIND.test(after.lower);
  if (/^(?:flight|building|channel|block|hall|seat)$/.test(word.lower) && !spelled && closes)
    return !/^(?:is|are|was|were|be|been|started|begun)$/.test(before);
  if (isCapital(word) && at > 0) return !(after && isPluralNoun(after) && !isCapital(after));
  const pinned =
    /^(?:bus|tram|metro|subway|train|rail|tube)$/.test(before) ||
    (/^(?:on|in|of|by|at|until|since|from|to|the|is|was|version|for)$/.test(before) && !/^(?:the|of|for)$/.test(before));
  // "in calendar week 28 alone"; "sold last week 28 cars" has a noun behind
  const named = word.lower === "week" && closesWeek(after) && (isAdjective(before) || isNoun(before) || before === "calendar");
  return !(after && isPluralNoun(after)) && (pinned || named || isCapital(word)) && !/^(?:in|on)$/.test(word.lower);
}

const closesWeek = (after: Token | undefined): boolean =>
  after === undefined || after.kind === "sign" || /^(?:alone|and|of|in|to|the|on|there)$/.test(after.lower);

// "see figure 4"; "the figure 40 was named", "a figure 4 times larger" are none
const isPictured = (before: string, after: Token | undefined): boolean =>
  !/^(?:an?|the|that|this|his|her|its|their)$/.test(before) &&
  (after?.kind !== "word" || /^(?:and|or|shows?|is|in|of|for|gives?|below|above)$/.test(after.lower));

// "S&P 500", "FTSE 100", "Fortune 500 companies", "Big 12"
export function indexName({ tokens }: Scan, at: number): number | null {
  const word = tokens[at]!;
  const number = tokens[at + 1];
  if (
    word.text === "Group" &&
    number?.lower === "of" &&
    tokens[at + 2] &&
    (isCapital(tokens[at + 2]!) || tokens[at + 2]!.kind === "number")
  )
    return numberEnd(tokens, at + 2);
  if (word.kind !== "word" || !number || !isCapital(word) || !INDEX_WORDS.has(word.lower)) return null;
  if (number.kind === "word" && isCapital(number) && (SMALL_NUMBERS.has(number.lower) || TENS.has(number.lower))) return at + 2;
  const behind = tokens[at + 2];
  const counts = behind !== undefined && (isSized(behind) || readUnit(tokens, at + 2) !== null); // "P5 million", "Nikkei 300 points"
  return /^\d{1,4}$/.test(number.text) && !counts ? at + 2 : null;
}
