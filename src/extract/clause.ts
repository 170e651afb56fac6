import { isAdjective, isAdverb, isNoun, isPastForm } from "../grammar.js";
import { ATTRIBUTES } from "../lexicon/attributes.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { type Phrase, phraseBefore } from "./noun-phrase.js";
import { classOf, initialsStart, isCapitalised, isPluralForm, isQuoteMark, type Sentence } from "./sentence.js";
import { isVerbAt, ZERO_PAST } from "./verb.js";

const FARTHEST = 24;

/** Tokens of a verb group, [first, last): "have already been". */
export interface Verb {
  readonly first: number;
  readonly last: number;
}

/** Noun phrases linked by prepositions that end before token `end`, outermost first: "the width of the corridor" → width, corridor. */
export function chainBefore(sentence: Sentence, end: number, isSubject = false): Phrase[] {
  const { tokens, owner } = sentence;
  const chain: Phrase[] = [];
  let at = end;
  for (let links = 0; links < 4; links++) {
    const phrase = phraseBefore(sentence, at);
    if (!phrase) break;
    chain.unshift(phrase);
    let before = phrase.first - 1;
    while (before >= 0 && (owner[before]! >= 0 || classOf(tokens[before]) === "determiner" || isPossessive(sentence, before))) {
      if (opensTold(sentence, before)) break;
      before--;
    }
    // "the devastating April 25 earthquake": what describes it stands before its date
    while (before > 0 && owner[before + 1]! >= 0 && isAdjective(tokens[before]!.lower) && classOf(tokens[before]) === null)
      before--;
    // "Bank of America's revenue": the name of the owner
    if (tokens[before]?.lower === "of" && isCapitalised(tokens[before - 1]) && isPossessive(sentence, before + 1)) break;
    if (classOf(tokens[before]) === "determiner") before--;
    if (isSubject) before = beforePair(sentence, before);
    if (before < 1 || classOf(tokens[before]) !== "preposition" || tokens[before]!.lower === "by") break;
    const isSet = isSubject && (isReducedClause(sentence, before - 1) || ATTRIBUTED.test(tokens[before - 1]!.lower));
    at = isSet ? before - 1 : before;
  }
  // "in addition to the fines": the fines
  if (chain.length > 1 && PREPOSITIONAL.test(tokens[chain[0]!.head]!.lower) && lowerOf(tokens[chain[0]!.first - 1]) === "in")
    chain.shift();
  return chain;
}

/** "said on Thursday that the price index rose": another clause ends before it. */
function opensTold({ tokens, owner }: Sentence, at: number): boolean {
  if (tokens[at]!.lower !== "that") return false;
  const next = tokens[at + 1];
  return classOf(next) === "determiner" || owner[at - 1]! >= 0 || (next !== undefined && isPluralForm(next));
}

/** "net income attributable to Orlo" */
const ATTRIBUTED = /^(?:attributable|applicable|available|belonging)$/;

/** "imports from the U.S. fell": past the place, whose last sign is no word. */
function beforeInitials({ tokens }: Sentence, end: number): number {
  const start = initialsStart(tokens, end);
  const at = classOf(tokens[start - 1]) === "determiner" ? start - 2 : start - 1;
  return start < end && at > 0 && classOf(tokens[at]) === "preposition" ? at : end;
}

const PREPOSITIONAL = /^(?:addition|terms|contrast|comparison|response|relation|regard|exchange|return)$/;

/** "between Kelm and Orsa": the preposition of two; where it is of one only, what stands before the noun. */
function beforePair(sentence: Sentence, before: number): number {
  if (!/^(?:and|or)$/.test(lowerOf(sentence.tokens[before]))) return before;
  const first = phraseBefore(sentence, before);
  if (!first) return before;
  const at = classOf(sentence.tokens[first.first - 1]) === "determiner" ? first.first - 2 : first.first - 1;
  return at > 0 && classOf(sentence.tokens[at]) === "preposition" ? at : before;
}

/** "fired" in "a missile fired at the town": the noun before it heads the chain. */
const isReducedClause = (sentence: Sentence, i: number): boolean =>
  i > 0 &&
  sentence.tokens[i]!.kind === "word" &&
  isPastForm(sentence.tokens[i]!.lower) &&
  isVerbAt(sentence, i) &&
  phraseBefore(sentence, i) !== null &&
  !isVerbAt(sentence, i - 1);

const isPossessive = ({ tokens }: Sentence, i: number): boolean =>
  /^['’]s$/.test(tokens[i]!.text) || (isCapitalised(tokens[i]) && /^['’]s$/.test(textOf(tokens[i + 1])));

/** The verb group nearest before token `at` in its clause, [first, last); null where a clause begins sooner. */
export function verbBefore(sentence: Sentence, at: number): Verb | null {
  for (let i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
    if (isClauseEnd(sentence, i) && !isLegalDot(sentence.tokens, i)) return null;
    if (!isVerbAt(sentence, i)) continue;
    return { first: verbStart(sentence, i), last: i + 1 };
  }
  return null;
}

/** Back over auxiliaries and adverbs, and over what governs an infinitive: "is expected to narrow". */
function verbStart(sentence: Sentence, at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    if (isVerbAt(sentence, i)) first = i;
    else if (!isFiller(sentence, i) && sentence.tokens[i]!.lower !== "to") break;
  }
  return first;
}

const isFiller = ({ tokens }: Sentence, i: number): boolean =>
  /^(?:adverb|negation)$/.test(classOf(tokens[i]) ?? "") ||
  (tokens[i]!.kind === "word" && classOf(tokens[i]) === null && isAdverb(tokens[i]!.lower));

/** The first verb group behind token `at` in its clause. */
export function verbAfter(sentence: Sentence, at: number): Verb | null {
  const { tokens } = sentence;
  for (let i = at; i < tokens.length && i - at < FARTHEST; i++) {
    if (isClauseEnd(sentence, i) && i > at + 1) return null;
    if (!isVerbAt(sentence, i)) continue;
    let last = i + 1;
    while (
      last < tokens.length &&
      (isVerbAt(sentence, last) || classOf(tokens[last]) === "adverb" || classOf(tokens[last]) === "negation")
    )
      last++;
    return { first: i, last };
  }
  return null;
}

/** "Orlo Energy Inc. has agreed" */
export const isLegalDot = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." && tokens[at]!.glued && /^(?:Inc|Co|Corp|Ltd|Bros)$/.test(textOf(tokens[at - 1]));

const isClauseEnd = ({ tokens, owner }: Sentence, i: number): boolean =>
  owner[i]! < 0 && tokens[i]!.kind === "sign" && /^[;:.!?–—]$/.test(tokens[i]!.text);

/** The chain of noun phrases that is the subject of the verb group before `at`; verbs joined by "and" share it. */
export function subjectBefore(sentence: Sentence, at: number, joined = 2): readonly Phrase[] {
  const verb = verbBefore(sentence, at);
  if (!verb) return [];
  const { tokens } = sentence;
  // "The fire began, and within hours destroyed"
  const soon = UNNUMBERED.test(lowerOf(tokens[verb.first - 1])) && tokens[verb.first - 2]?.lower === "within";
  const start = soon ? verb.first - 2 : verb.first;
  if (joined > 0 && /^(?:and|or|but)$/.test(lowerOf(tokens[start - 1]))) return subjectBefore(sentence, start - 1, joined - 1);
  let end = beforeAside(sentence, tokens[start - 1]?.lower === "to" ? start - 1 : start);
  end = beforeTicker(sentence, end);
  while (
    end > 0 &&
    (isLegalDot(tokens, end - 1) ||
      /^(?:there|here)$/.test(tokens[end - 1]!.lower) ||
      classOf(tokens[end - 1]) === "adverb" ||
      classOf(tokens[end - 1]) === "relative" ||
      tokens[end - 1]!.text === "," ||
      isQuoteMark(tokens[end - 1]) ||
      isAdverb(tokens[end - 1]!.lower))
  )
    end--;
  const chain = chainBefore(sentence, beforeTimes(sentence, beforeInitials(sentence, end)), true);
  if (/^(?:which|that|who)$/.test(lowerOf(tokens[verb.first - 1])))
    return antecedentIn(sentence, chain, tokens[verb.first]!.lower);
  const relative = chain[0] ? relativeBefore(sentence, chain[0].first) : -1;
  return relative > 0 ? chainBefore(sentence, relative, true) : chain;
}

/** "The Alder 40 index <.ALD> closed": past the short name of the wire. */
function beforeTicker({ tokens }: Sentence, end: number): number {
  if (tokens[end - 1]?.text !== ">") return end;
  for (let at = end - 2; at > 0 && at > end - 7; at--) if (tokens[at]!.text === "<") return at;
  return end;
}

/**
 * "life vests from the wreck, which lies": the noun nearest to the relative word that agrees with its verb, but "the siege of the house, which
 * had begun" is one thing; a measure named stays with what it is of.
 */
function antecedentIn({ tokens }: Sentence, chain: readonly Phrase[], verb: string): readonly Phrase[] {
  if (chain.length < 2 || chain.some(({ head }) => ATTRIBUTES.has(tokens[head]!.lower))) return chain;
  const isSingular = /^(?:is|was|has)$|[^s]s$/.test(verb);
  const isKnown = isSingular || /^(?:are|were|have)$/.test(verb);
  const agrees = ({ head }: Phrase) => !isKnown || isPluralForm(tokens[head]!) !== isSingular;
  let at = chain.findLastIndex(agrees);
  while (at > 0 && tokens[chain[at - 1]!.last]?.lower === "of" && agrees(chain[at - 1]!)) at--;
  return chain.slice(Math.max(0, at));
}

/** "Sales, which leave out our shops, were": where the relative clause opens whose object was found; -1 where none does. */
function relativeBefore(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  // "The quake that struck Velm had": the verb was taken for a part of the name
  if (at > 1 && isRelative(tokens[at - 1]!) && isPast(tokens[at]!)) return tokens[at - 2]!.text === "," ? at - 2 : at - 1;
  let verb = at - 1;
  while (verb > 0 && /^(?:determiner|pronoun)$/.test(classOf(tokens[verb]) ?? "")) verb--;
  if (verb < 2 || !isVerbAt(sentence, verb)) return -1;
  let pronoun = verb - 1;
  while (pronoun > 0 && isVerbAt(sentence, pronoun)) pronoun--;
  if (!isRelative(tokens[pronoun]!)) return -1;
  return tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
}

const isPast = ({ lower }: Token): boolean => isPastForm(lower) || ZERO_PAST.has(lower);

const isRelative = ({ lower }: Token): boolean => /^(?:which|who|that)$/.test(lower);

/** "The quarter ended 31 August was", "turnover in 2019 fell": past a time and what it hangs on. */
function beforeTimes({ tokens, owner, quantities }: Sentence, at: number): number {
  let end = at;
  // "sales in the last month of 2014 were"
  for (let from = -1; from !== end; ) {
    from = end;
    while (end > 0 && owner[end - 1]! >= 0 && /^(?:date|duration)$/.test(quantities[owner[end - 1]!]!.dimension)) end--;
    if (end === at) return at;
    if (end < from && tokens[end - 1]?.lower === "the") end--;
    // "in the three months ended June 3"
    if (end < from && /^(?:ended|ending)$/.test(lowerOf(tokens[end - 1])) && owner[end - 2]! >= 0) end--;
    while (end > 0 && classOf(tokens[end - 1]) === "preposition") end--;
  }
  // "shops open at least a year fell"
  if (end > 1 && isAdjective(tokens[end - 1]!.lower) && !isNoun(tokens[end - 1]!.lower)) return end - 1;
  return end > 1 && isPastForm(tokens[end - 1]!.lower) ? end - 1 : end;
}

const UNNUMBERED = /^(?:hours|days|minutes|weeks|months)$/;

/** "was signed", "are being built", not "have been building"; "is" alone counts too, for what it says of its subject. */
export function isPassive({ tokens }: Sentence, verb: Verb): boolean {
  const last = tokens[verb.last - 1]!.lower;
  if (last.endsWith("ing") && last !== "being") return false;
  for (let i = verb.first; i < verb.last; i++) if (/^(?:was|were|been|is|are|am|be|being)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "The bridge, built in 1932, is": past what stands between two commas. */
export function beforeAside(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (tokens[at - 1]?.text !== ",") return at;
  for (let i = at - 2; i > 0 && i > at - 30; i--) {
    if (isClauseEnd(sentence, i)) return at;
    if (tokens[i]!.text === ",") return i;
  }
  return at;
}
