import { infinitive, isActor, isAdjective, isAdverb, isNoun, isPastForm, singular } from "../grammar.js";
import { LOOSE_MODIFIERS, NOMINAL_ADJECTIVES, TELLING_MODIFIERS } from "../lexicon/function-words.js";
import { HARM } from "../lexicon/harm.js";
import { COUNTERS, LOANS, NUMBER_NOUNS } from "../lexicon/things.js";
import { spanOf } from "../record.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Token } from "../types.js";
import { classOfItem, isCommonThing, isNation } from "./classes.js";
import type { ItemPhrase } from "./mention.js";
import { monthOfNoun } from "./month-of-noun.js";
import { type Phrase, phraseAfter } from "./noun-phrase.js";
import {
  abbreviates,
  classOf,
  isAllCapitals,
  isCapitalised,
  isHyphen,
  isPluralForm,
  isQuoteMark,
  type Sentence,
} from "./sentence.js";
import { isVerbAt } from "./verb.js";

/** Participles that tell what happened to a thing, not what it is: "12 destroyed tanks" are tanks. */
const EVENT_PARTICIPLES = new Set(
  "destroyed captured seized looted damaged burned burnt demolished ruined lost stolen abandoned killed wounded injured sunk downed disabled liberated occupied".split(
    " ",
  ),
);

/** "12 long-range missile launchers" → "long-range missile launcher"; "pieces of artillery" → "artillery piece". */
export function itemFrom(sentence: Sentence, phrase: Phrase, basis: ItemPhrase["basis"]): ItemPhrase {
  const { tokens } = sentence;
  const head = headWord(tokens[phrase.head]!);
  const name = nameOf(sentence, phrase, isOneName(sentence, phrase, basis));
  const lost = head === "loss" && basis === "after" ? lostThing(sentence, phrase) : null;
  const plain = { name: lost?.name ?? name, head: lost?.head ?? head, first: phrase.first, last: phrase.last, basis };
  const item = withTerm(sentence, phrase, withComplement(sentence, phrase, plain));
  return { ...item, words: spanOf(tokens, item.first, item.last) };
}

/** "the 10-year yield", "the yield on the two-year note": how long a loan runs tells it from others. */
function withTerm(sentence: Sentence, { first, last }: Phrase, item: ItemPhrase): ItemPhrase {
  if (!LOANS.has(item.head) || item.basis === "after") return item;
  const own = termAt(sentence, first - 1);
  if (own) return { ...item, name: `${own} ${item.name}` };
  const { tokens } = sentence;
  if (!/^(?:on|for|of)$/.test(lowerOf(tokens[last]))) return item;
  let at = last + 1;
  while (at < last + 4 && !termAt(sentence, at)) at++;
  const term = at < last + 4 ? termAt(sentence, at) : null;
  const paper = term ? phraseAfter(sentence, sentence.quantities[sentence.owner[at]!]!.to, false) : null;
  if (!term || !paper || !LOANS.has(headWord(tokens[paper.head]!))) return item;
  return { ...item, name: `${term} ${nameOf(sentence, paper)} ${item.name}`, last: paper.last };
}

/** "10-year", "two-year" → "2-year" */
function termAt({ tokens, owner, quantities }: Sentence, at: number): string | null {
  const term = quantities[owner[at] ?? -1];
  if (term?.dimension !== "duration" || !Number.isInteger(term.best) || term.attribute === "age") return null;
  return isHyphen(tokens[term.last]) ? `${term.best}-${term.unit}` : null;
}

/** "12 tank losses": 12 tanks that were lost. */
function lostThing(sentence: Sentence, { first, head }: Phrase): { readonly name: string; readonly head: string } | null {
  const noun = sentence.tokens[head - 1];
  if (!noun || head - 1 < first || isHyphen(noun)) return null;
  const name = nameOf(sentence, { first, last: head, head: head - 1 });
  return classOfItem({ name, head: noun.lower }) === "equipment" ? { name, head: noun.lower } : null;
}

/** "Gomes joined", "Hamas said": a capital without an article or number before it is no plural. */
const isOneName = ({ tokens, owner }: Sentence, { first, head }: Phrase, basis: ItemPhrase["basis"]): boolean =>
  // "is to pay 2 million for Osten Foods", but "half of Greens"
  (basis === "before" || basis === "subject" || (basis === "after" && head > first && isCapitalised(tokens[head - 1]))) &&
  head > 0 &&
  isCapitalised(tokens[head]) &&
  tokens[first - 1]?.lower !== "the" &&
  // "the number of Danes who came"
  !(lowerOf(tokens[first - 1]) === "of" && NUMBER_NOUNS.has(singular(lowerOf(tokens[first - 2])))) &&
  (owner[first - 1] ?? -1) < 0;

function nameOf(sentence: Sentence, { first, head }: Phrase, asWritten = false): string {
  const { tokens } = sentence;
  let name = "";
  for (let i = behindPeriod(tokens, first, head); i <= head; i++) {
    const token = tokens[i]!;
    if (isQuoteMark(token)) continue;
    if (abbreviates(tokens, i) || abbreviates(tokens, i - 1) || abbreviates(tokens, i - 2)) continue;
    if (i < head && !isCompounded(tokens, i) && isLoose(token) && !namesHead(tokens, i, head)) continue;
    // "63 confirmed and probable cases"
    if (name === "" && i < head && /^(?:and|or)$/.test(token.lower)) continue;
    const glued = name !== "" && token.glued && !isQuoteMark(tokens[i - 1]);
    name += (name === "" || glued ? "" : " ") + (i === head && !asWritten ? headForm(sentence, i) : wordForm(sentence, i));
  }
  return name;
}

/** "third-quarter profit", "Q3 sales", "June sales": when it was made is no part of what it is. */
function behindPeriod(tokens: readonly Token[], first: number, head: number): number {
  if (/^Q[1-4]$/.test(tokens[first]!.text) && first < head) return first + 1;
  const month = first < head ? monthOfNoun(tokens, first) : null;
  if (month && month.next <= head) return month.next;
  const isQuarter =
    /^(?:first|second|third|fourth)$/.test(tokens[first]!.lower) &&
    isHyphen(tokens[first + 1]) &&
    lowerOf(tokens[first + 2]) === "quarter";
  return isQuarter && first + 2 < head ? first + 3 : first;
}

const isCompounded = (tokens: readonly Token[], i: number): boolean => isHyphen(tokens[i + 1]) || isHyphen(tokens[i - 1]);
/** "fatality rate", "the key rate" of a bank: what is no mere description of the thing. */
const namesHead = (tokens: readonly Token[], i: number, head: number): boolean =>
  (i === head - 1 && isNamedByHarm(tokens[i]!, tokens[head]!)) ||
  TELLING_MODIFIERS.get(tokens[i]!.lower)?.has(singular(tokens[isOwnPair(tokens, i) ? i + 1 : head]!.lower)) === true;

/** "local government areas": the modifier goes with the word behind it, whatever the head. */
const isOwnPair = (tokens: readonly Token[], i: number): boolean =>
  TELLING_MODIFIERS.get(tokens[i]!.lower)?.has(singular(lowerOf(tokens[i + 1]))) === true;

/** "fatality rate", "death sentences": a thing that the harm names, and no thing that was harmed. */
const isNamedByHarm = (token: Token, { lower }: Token): boolean =>
  HARM.has(token.lower) && !isPastForm(token.lower) && HARM_THINGS.test(lower);
const HARM_THINGS =
  /^(?:rate|ratio|list|risk|threat|penalt(?:y|ie)|sentence|row|camp|certificate|charge|case|trial|benefit|squad)s?$/;

const isLoose = (token: Token): boolean =>
  LOOSE_MODIFIERS.has(token.lower) ||
  EVENT_PARTICIPLES.has(token.lower) ||
  HARM.has(token.lower) ||
  // "newly displaced" are others than the displaced
  (token.kind === "word" &&
    token.lower.length > 5 &&
    !isCapitalised(token) &&
    isAdverb(token.lower) &&
    !isAdjective(token.lower));

/** Lower case but for names; the word that opens a sentence is a name only where its neighbours or the lexicon say so. */
function wordForm(sentence: Sentence, i: number): string {
  const { tokens, segment } = sentence;
  const token = tokens[i]!;
  if (token.kind !== "word" || isAllCapitals(token) || ACRONYMS.test(token.text) || !isCapitalised(token)) return token.text;
  if (token.text.length === 1 && tokens[i + 1]?.text === "." && tokens[i + 1]!.glued) return token.text; // "U.S."
  const opens = i === 0 || (i === 1 && isQuoteMark(tokens[0]));
  if (!opens || isQuoteMark(tokens[i - 1])) return token.text;
  if (!isNoun(token.lower) && isNameElsewhere(sentence, token)) return token.text;
  // "President Orlo"
  if (isActor(token.lower) && isCapitalised(tokens[i + 1]) && tokens[i + 1]!.kind === "word" && !isNoun(tokens[i + 1]!.lower))
    return token.text;
  return isCommon(token.lower) || (segment.kind === "sentence" && !isNameHere(tokens, i)) ? token.lower : token.text;
}

/** The same word with its capital inside a sentence nearby. */
function isNameElsewhere({ document }: Sentence, { text, start, end }: Token): boolean {
  const near = document.text.slice(Math.max(0, start - NEARBY), start) + document.text.slice(end, end + NEARBY);
  for (let at = near.indexOf(` ${text}`); at > 0; at = near.indexOf(` ${text}`, at + 1))
    if (/[\p{Ll},]/u.test(near.charAt(at - 1))) return true;
  return false;
}
const NEARBY = 3000;

/** "Vale Group", "Kenya", "Moe’s": part of a longer name, a country or people, an owner. */
function isNameHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    (isCapitalised(next) && next!.kind === "word") ||
    (next !== undefined && next.kind !== "word" && !/^[,.;:]$/.test(next.text)) ||
    /^['’]s$/.test(textOf(next)) ||
    (textOf(next) === "," && tokens[i + 2]?.kind === "number" && textOf(tokens[i + 3]) === ",") || // "Lopez, 37, was jailed"
    isNation(tokens[i]!.lower)
  );
}

/** A word of the language, so that its capital is the label's; "Oborona" and "Nebo" are names. */
const isCommon = (word: string): boolean =>
  isNoun(word) ||
  isNoun(singular(word)) ||
  isAdjective(word) ||
  isPastForm(word) ||
  infinitive(word) !== null ||
  PREFIXES.has(word) ||
  REGULAR.test(word) ||
  isCommonThing(word);
// the class lists hold no "unemployment", no "insurers"
const REGULAR = /(?:ment|tion|sion|ness|ity|ance|ence|ship|hood|ism|ing|logy|[a-z]{3}[^aiuos']s)$/;
const PREFIXES = new Set("anti self multi semi non air long short medium heavy armoured armored".split(" "));

function headForm(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i]!;
  if (ACRONYMS.test(token.text) || (token.kind === "code" && /\ds$/.test(token.text))) return token.text.slice(0, -1);
  const word = wordForm(sentence, i);
  if (PLURAL_NAMES.test(token.text)) return token.text;
  if (!isPluralForm(token) || (i === 0 && word !== token.lower && isNameElsewhere(sentence, token))) return word;
  const one = singular(token.lower);
  if (word === token.lower) return one;
  return isCapitalised(token) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
}

/** "the United States" is one country. */
const PLURAL_NAMES = /^(?:States|Nations|Emirates|Netherlands|Philippines|Maldives|Bahamas|Seychelles)$/;

/** "NCOs", "UAVs" */
const ACRONYMS = /^\p{Lu}{2,}s$/u;

const headWord = (token: Token): string => (isPluralForm(token) ? singular(token.lower) : token.lower);

/** Takes in what follows "of", where it says what the thing is and is not a thing of its own. */
function withComplement(sentence: Sentence, phrase: Phrase, item: ItemPhrase): ItemPhrase {
  const { tokens, owner } = sentence;
  if (tokens[phrase.last]?.lower !== "of") return item;
  const at = phrase.last + 1;
  const bare = classOf(tokens[at]) !== "determiner" && owner[at] === -1;
  const inner = complementAt(sentence, bare ? at : at + 1);
  if (!inner || inner.first > at + 2) return item;
  const words = nameOf(sentence, inner);
  if (!bare) return systemOf(sentence, inner, item);
  if (isCapitalised(tokens[inner.first]) && !isQuoteMark(tokens[at])) return item;
  if (item.head === "piece" && GUNS.test(words)) return { ...item, name: `${words} piece`, last: inner.last };
  if (COUNTERS.has(item.head)) return { ...item, name: words, head: headWord(tokens[inner.head]!), last: inner.last };
  if (isPastForm(tokens[inner.head]!.lower) && !NOMINAL_ADJECTIVES.has(tokens[inner.head]!.lower)) return item;
  return { ...item, name: `${item.name} of ${nameOf(sentence, inner, true)}`, last: inner.last };
}

/** "pieces of artillery" are artillery pieces, "pieces of equipment" are equipment. */
const GUNS = /\b(?:artillery|ordnance|cannon)$/;

/** "flour" in "a bag of flour costs 40 pesos": what stands before a number is its verb. */
function complementAt(sentence: Sentence, at: number): Phrase | null {
  const inner = phraseAfter(sentence, at, true);
  if (!inner || inner.last - inner.first < 2 || !isVerbAt(sentence, inner.head)) return inner;
  return { first: inner.first, last: inner.head, head: inner.head - 1 };
}

/** "launch facilities of the “S-300” complex" → "S-300 launch facility". */
function systemOf(sentence: Sentence, inner: Phrase, item: ItemPhrase): ItemPhrase {
  const { tokens } = sentence;
  const begin = isQuoteMark(tokens[inner.first - 1]) ? inner.first - 1 : inner.first;
  const quoted = isQuoteMark(tokens[begin]);
  let end = inner.first;
  while (end < inner.last && !isQuoteMark(tokens[end]) && (tokens[end]!.kind !== "word" || isCapitalised(tokens[end]))) end++;
  const hasDigits = tokens.slice(inner.first, end).some((token) => token.kind !== "word" && token.kind !== "sign");
  if (end === inner.first || (!quoted && !hasDigits) || end >= inner.last) return item;
  const model = sentence.document.text.slice(tokens[inner.first]!.start, tokens[end - 1]!.end);
  return { ...item, name: `${model} ${item.name}`, last: inner.last };
}
