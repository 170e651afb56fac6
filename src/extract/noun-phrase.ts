import { infinitive, isAdjective, isAdverb, isNoun, isPastForm, singular } from "../grammar.js";
import { type FunctionClass, LOOSE_MODIFIERS, NOMINAL_ADJECTIVES } from "../lexicon/function-words.js";
import { HARM_HEADS } from "../lexicon/harm.js";
import { SO_CALLED } from "../lexicon/people.js";
import { UNCHANGED_VERBS } from "../lexicon/things.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { closesName, isOwning, isPlainAdverb, isPossessive, isSaid, isSumAt, joinsLetters, phraseStart } from "./phrase-start.js";
import {
  abbreviates,
  classOf,
  initialsEnd,
  initialsStart,
  isAllCapitals,
  isCapitalised,
  isHyphen,
  isNounish,
  isPluralForm,
  isQuoteMark,
  joins,
  type Sentence,
} from "./sentence.js";
import { hasNumberBefore, isDegree, isVerbAt } from "./verb.js";

/** Tokens of a noun phrase, [first, last), and its head, which stands before an "of" where there is one. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const LONGEST = 14;

/** The noun phrase that begins at token `at`: the run of modifiers up to its head. `many` asks for a head in the plural, where there is one. */
export function phraseAfter(sentence: Sentence, at: number, many: boolean): Phrase | null {
  const { tokens } = sentence;
  const first = phraseStart(sentence, at);
  if (hasNumberBefore(tokens, first) || isLoneLetter(tokens, first)) return null;
  // "the remaining three hit a depot"
  if (many && UNCHANGED_VERBS.has(lowerOf(tokens[first])) && classOf(tokens[first + 1]) === "determiner") return null;
  let head = -1;
  let plural = -1;
  let owners = -1;
  let end = first;
  for (let i = first; i < tokens.length && i - first < LONGEST; i = end) {
    const step = stepAt(sentence, i, first, head, plural, many);
    if (step === 0) break;
    end = i + step;
    const last = tokens[end - 1]!;
    // "four People's Army fighters": what belongs to the plural is the head
    if (plural >= 0 && plural === end - 2 && isOwning(tokens, end - 1)) {
      [owners, plural, head] = [plural, -1, -1];
      continue;
    }
    if (isQuoteMark(last) || isHyphen(last)) continue;
    if (initialsStart(tokens, end) < end) {
      if (head < 0) head = end - 1;
      continue;
    }
    if (many && isPluralForm(last) && !isHyphen(tokens[end]) && !(isHyphen(tokens[end - 2]) && tokens[end - 3]?.lower === "anti"))
      plural = end - 1;
    if (
      (isNounish(last) && !isVerbForm(last, end - 1 === first && !opensNoun(tokens, first)) && !isPossessive(last)) ||
      tokens[end - 1]!.kind === "number"
    )
      head = end - 1;
  }
  const found = plural >= 0 ? plural : head >= 0 ? head : owners >= 0 ? owners : nominal(sentence, first, end);
  if (found < 0) return null;
  return { first, last: found + 1, head: found };
}

/** "20 x 30 m", "$11 C": a letter by itself is no noun. */
const isLoneLetter = (tokens: readonly Token[], at: number): boolean =>
  /^\p{L}$/u.test(textOf(tokens[at])) &&
  !(tokens[at + 1]?.text === "." && tokens[at + 2]?.glued) &&
  !isHyphen(tokens[at + 1]) &&
  (tokens[at + 1]?.kind ?? "sign") !== "word";

/** "the blaze", "a number of drives", "the 40-mile blaze": what stands there is a noun. */
const opensNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|the|an?)$/.test(lowerOf(tokens[at - 1])) ||
  (isHyphen(tokens[at - 2]) && tokens[at - 1]?.kind === "word" && !isPluralForm(tokens[at - 1]!));

/** "looted" is no head; "left" and "cut" are for the classes of grammar to decide. */
const isVerbForm = (token: Token, opens: boolean): boolean =>
  token.kind === "word" &&
  !isNoun(token.lower) &&
  !isCapitalised(token) &&
  (isPastForm(token.lower.replace(/^re(?=[a-z]{4})/, "")) ||
    (token.lower.endsWith("ing") && infinitive(token.lower) !== null) ||
    (opens && infinitive(token.lower) === token.lower && !isAdjective(token.lower)));

/** How many tokens the phrase takes from `i` on; 0 where it ends. */
function stepAt(sentence: Sentence, i: number, first: number, head: number, plural: number, many: boolean): number {
  const { tokens, owner } = sentence;
  const token = tokens[i]!;
  if (joins(tokens, i)) return i > first ? 2 : 0;
  if (plural >= 0 && plural === i - 1 && isOwning(tokens, i)) return 1;
  if (isQuoteMark(token)) return i > first && closesPhrase(sentence, i, head, plural) ? 0 : 1;
  const letters = initialsEnd(tokens, i);
  if (letters > i && owner[i]! < 0 && plural < 0) return letters - i;
  if (abbreviates(tokens, i) && i > first && plural < 0 && isNameFor(tokens, i)) return 3;
  if (token.kind === "sign") return token.text === "/" && token.glued && tokens[i + 1]?.glued ? 2 : 0;
  if (token.kind === "number") return isDesignationPart(sentence, i) ? 1 : 0;
  if (owner[i]! >= 0 && !isHyphen(tokens[i - 1])) return 0;
  if (token.lower === "'s" || token.lower === "’s") return i > first && plural < 0 ? 1 : plural >= 0 && i === plural + 1 ? 1 : 0;
  if (token.glued && tokens[i - 1]?.kind === "number" && i > first) return 1;
  if (token.kind === "code") return plural >= 0 ? 0 : 1;
  if (plural >= 0 && opensTold(tokens, i)) return 0;
  if (plural >= 0) return isPluralNoun(token) || leadsToPlural(sentence, i, plural) ? 1 : 0;
  // "75 percent of the displaced lack shelter"
  if (i === first + 1 && isOfPersons(tokens[first]!) && infinitive(token.lower) === token.lower && !isPluralForm(token)) return 0;
  const kind = classOf(token);
  if (kind === "conjunction") return coordinates(sentence, i, first, head) ? 1 : 0;
  if (kind !== null && !isHyphen(tokens[i + 1])) return 0;
  if (isHyphen(tokens[i + 1]) && joins(tokens, i + 1)) return 1;
  if (head >= 0 && (endsWithVerb(sentence, i, many) || (!many && isVerbAt(sentence, i)))) return 0;
  if (isPlainAdverb(token.lower) && !isNoun(token.lower) && !NOMINAL_ADJECTIVES.has(token.lower) && !isNameInside(tokens, i))
    return leadsOn(sentence, i) ? 1 : 0;
  return 1;
}

/** "the 40 homes officials said were hit": who tells of them. */
const opensTold = (tokens: readonly Token[], i: number): boolean =>
  [i + 1, i + 2].some(
    (at) =>
      /^(?:said|say|believed?|think|thought|claimed?|feared?)$/.test(lowerOf(tokens[at])) &&
      classOf(tokens[at + 1]) === "auxiliary" &&
      isPluralForm(tokens[at - 1]!),
  );

/** "the displaced", "the wounded" */
const isOfPersons = ({ lower }: Token): boolean => HARM_HEADS.has(lower) || SO_CALLED.has(lower);

/** A name and its letters inside the phrase: "three Harbour Guard (HG) crews". */
const isNameFor = (tokens: readonly Token[], i: number): boolean =>
  isCapitalised(tokens[i - 1]) && tokens[i + 3]?.kind === "word" && isPluralForm(tokens[i + 3]!);

/** "Polly" in "40 Polly Ward dolls": a name by its capital, whatever its ending. */
const isNameInside = (tokens: readonly Token[], i: number): boolean => isCapitalised(tokens[i]) && isCapitalised(tokens[i + 1]);

/** Nothing but a noun: "offices" in "customs offices"; "leaves" may be what the five soldiers do. */
const isPluralNoun = (token: Token): boolean => isPluralForm(token) && (isNoun(token.lower) || infinitive(token.lower) === null);

/** "aircraft" in "12 aircraft missile systems" and "Bofors" in "14 Bofors guns" are plural by form alone: the head is yet to come. */
function leadsToPlural({ tokens, owner }: Sentence, i: number, plural: number): boolean {
  const { lower } = tokens[plural]!;
  const isName = isCapitalised(tokens[plural]) && !isNoun(lower);
  if (singular(lower) !== lower && !isName) return false;
  for (let j = i; j < tokens.length && j < i + 5; j++) {
    const token = tokens[j]!;
    if (isHyphen(token)) continue;
    if (token.kind !== "word" || owner[j]! >= 0 || (classOf(token) !== null && !isHyphen(tokens[j + 1]))) return false;
    if (isPluralNoun(token)) return true;
    if (!isNoun(token.lower) && !isName) return false;
  }
  return false;
}

/** "die-cast “Ward” jeeps": a name in quotation marks inside the phrase, its noun behind. */
function isQuotedName(tokens: readonly Token[], i: number): boolean {
  for (let end = i + 2; end < i + 5; end++) {
    if (!isQuoteMark(tokens[end])) continue;
    const noun = tokens[end + 1];
    return (
      noun !== undefined && isCapitalised(tokens[i + 1]) && !isCapitalised(noun) && isPluralForm(noun) && !tokens[end + 1]!.glued
    );
  }
  return false;
}

/** What opens in quotation marks after a common noun is its name: "artillery “Vasilek”"; “Kasta” radars goes on. */
function closesPhrase({ tokens }: Sentence, i: number, head: number, plural: number): boolean {
  if (isQuotedName(tokens, i)) return false;
  if (head === i - 1 && !tokens[i]!.glued && !isCapitalised(tokens[head]) && tokens[head]!.kind === "word") return true;
  return plural >= 0 || tokens[i + 1] === undefined || tokens[i + 1]!.kind === "sign";
}

/** "21" in "BM-21 launchers", "737" in "Boeing 737 aircraft". */
function isDesignationPart({ tokens, owner }: Sentence, i: number): boolean {
  const token = tokens[i]!;
  if (isHyphen(tokens[i - 1]) && token.glued) return true;
  if (tokens[i - 1]?.kind === "number" || owner[i]! >= 0) return false;
  if (tokens[i + 1]?.kind === "word" && isPluralForm(tokens[i + 1]!)) return true; // "double-aisle 777 airliners"
  return isAllCapitals(tokens[i - 1]) || isCapitalised(tokens[i - 1]) || (token.glued && tokens[i + 1]?.glued === true);
}

/** "RM or air defence installations", "economic and political reforms": the head is yet to come. */
function coordinates({ tokens, owner }: Sentence, i: number, first: number, head: number): boolean {
  const word = tokens[i]!.lower;
  if (i === first) return false;
  if (word !== "and" && word !== "or") return false;
  const next = tokens[i + 1];
  if (next === undefined || owner[i + 1]! >= 0 || classOf(next) !== null) return false;
  // "pay a penalty and undertake repairs"
  if (head >= 0 && infinitive(next.lower) === next.lower && !isNoun(next.lower) && !isAdjective(next.lower)) return false;
  for (let j = i + 1; j < tokens.length && j < i + 6; j++) {
    const token = tokens[j]!;
    if (isQuoteMark(token) || isHyphen(token)) continue;
    if (token.kind === "sign" || owner[j]! >= 0 || classOf(token) !== null) return false;
    if (isPluralForm(token)) return (owner[j + 1] ?? -1) < 0;
  }
  return head < 0;
}

/** A finite verb behind a singular head: "38 BM-21 destroyed", "one soldier dies". */
function endsWithVerb(sentence: Sentence, i: number, many: boolean): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (NOMINAL_ADJECTIVES.has(lower)) return true;
  const closes = next === undefined || next.kind === "sign" || classOf(next) !== null || isAdverb(next.lower);
  if (isPastForm(lower) || (lower.endsWith("ing") && infinitive(lower) !== null && !isNoun(lower))) return closes || !many;
  if (!many && isPluralForm(tokens[i]!) && infinitive(lower) !== null) return closes && !isSumAt(tokens, i);
  return closes && infinitive(lower) === lower && !isNoun(lower);
}

/** An adverb inside a phrase leads to an adjective or participle: "seriously damaged houses"; "deadly raids" has the form of one alone. */
function leadsOn({ tokens }: Sentence, i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== "word" || classOf(next) !== null) return false;
  return isAdjective(next.lower) || isPastForm(next.lower) || (isAdjective(tokens[i]!.lower) && isPluralNoun(next));
}

function nominal({ tokens }: Sentence, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) if (NOMINAL_ADJECTIVES.has(tokens[i]!.lower)) return i;
  return -1;
}

/** The noun phrase that ends right before token `end`: back from its head to its first modifier. */
export function phraseBefore(sentence: Sentence, end: number): Phrase | null {
  const { tokens, owner } = sentence;
  let last = abbreviates(tokens, end - 3) ? end - 3 : end;
  while (last > 0 && isQuoteMark(tokens[last - 1])) last--;
  const head = last - 1;
  if (head < 0 || !isNounHere(sentence, head)) return null;
  let first = head;
  for (let i = head - 1; i >= 0 && head - i < LONGEST; i--) {
    const token = tokens[i]!;
    const letters = joinsLetters(tokens, i) ? i - 1 : initialsStart(tokens, i + 1);
    if (letters <= i) {
      i = letters;
      first = letters;
      continue;
    }
    if (isHyphen(token) ? joins(tokens, i) : isQuoteMark(token)) {
      if (isQuoteMark(token)) continue;
      first = i;
      continue;
    }
    if (isHyphen(tokens[i + 1]) && joins(tokens, i + 1)) {
      first = i;
      continue;
    }
    if (token.kind === "sign" || owner[i]! >= 0 || classOf(token) !== null || token.lower === "'s") break;
    if (isDegree(token) && isPastForm(tokens[i + 1]!.lower) && first === i + 1) {
      first = i;
      continue;
    }
    if (!isModifier(sentence, i) || isVerbAt(sentence, i) || token.lower === "one" || isSaid(tokens, i)) break;
    first = i;
  }
  return { first, last, head };
}

function isNounHere(sentence: Sentence, i: number): boolean {
  const { tokens, owner } = sentence;
  const token = tokens[i]!;
  if (owner[i]! >= 0) return false;
  if (token.kind === "code") return true;
  if (token.kind === "number") return closesName(tokens, i);
  if (isPossessive(token)) return false;
  if (
    tokens[i - 1]?.lower === "to" &&
    token.kind === "word" &&
    !isNoun(token.lower) &&
    !isCapitalised(token) &&
    !isPluralForm(token)
  )
    return false;
  return (
    token.kind === "word" &&
    classOf(token) === null &&
    (isNounish(token) || classOf(tokens[i - 1]) === "determiner") &&
    !isVerbAt(sentence, i)
  );
}

function isModifier({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === "number") return true;
  if (isAdverb(token.lower) && !isNoun(token.lower) && !isAdjective(token.lower)) return false;
  if (isAdjective(token.lower) || isNoun(token.lower) || isCapitalised(token) || LOOSE_MODIFIERS.has(token.lower)) return true;
  return infinitive(token.lower) === null || /^(?:determiner|preposition)$/.test(beforeParticiple(tokens, i) ?? "");
}

/** What stands before "displaced" in "of newly displaced persons": only there is it no verb. */
const beforeParticiple = (tokens: readonly Token[], i: number): FunctionClass | null =>
  isPastForm(tokens[i]!.lower) ? classOf(tokens[i > 0 && isDegree(tokens[i - 1]!) ? i - 2 : i - 1]) : null;
