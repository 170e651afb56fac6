import { infinitive, isAdjective, isAdverb, isNoun } from "../../grammar.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { lowerOf, opensUpper } from "../../tokens.js";
import type { Token } from "../../types.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const BE = setOf("is are was were be been being am 're isn't aren't wasn't weren't");
export const GET = setOf("get gets got gotten getting");
export const HAVE = setOf("have has had having 've haven't hasn't hadn't");
export const MODALS = setOf(
  "will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mightn't 'll 'd need ought",
);
/** "may", "will"; not the month of May. */
export const isModal = ({ lower, text }: Token): boolean => MODALS.has(lower) && text !== "May";
export const DETERMINERS = setOf(
  "the a an this that these those some any each every no all both our their his her its my your another other such several many more most few",
);
export const PRONOUNS = setOf("we they he she it i you who which that whoever someone nobody none us them him her me");
export const RELATIVES = setOf("who which that whom whose");
export const PREPOSITIONS = setOf(
  "of in on at by for with from to into onto near around across over under above below between among amid amongst against during since until till after before " +
    "within without through throughout toward towards along off outside inside behind beyond via per about despite except plus versus as upon beside besides",
);
/** Open a clause of its own: a verb beyond them does not govern what stands before. */
export const CLAUSE_OPENERS = setOf(
  "when while because although though if unless whereas whether after before since until once but where how why that which who whom whose",
);
export const AND = setOf("and or & nor");

const LIST_SIGNS = setOf(", / – — - • * ( ) “ ” \" « » „ ‘ ’ ' :");

/** Signs and words that may stand between two entries of one list. */
export const isListSign = (token: Token): boolean => LIST_SIGNS.has(token.text);

export const isCapitalised = (token: Token): boolean => token.kind !== "sign" && opensUpper(token.text);

const NOT_ADVERBS = setOf(
  "family only early daily weekly monthly ally supply reply italy july assembly anomaly likely friendly elderly",
);
const SMALL_ADVERBS = setOf(
  "also not never even already still now then just again so far yet too all both ever almost nearly about some at least otherwise either together once twice however only thus n't",
);
/** A noun, as far as the words of the language tell: the word list lacks "village" and "area", which are nothing else. */
export const isNounish = (word: string): boolean =>
  isNoun(word) ||
  (word.length > 3 &&
    infinitive(word) === null &&
    !isAdverb(word) &&
    !isAdjective(word) &&
    !FUNCTION_WORDS.has(word) &&
    !MODALS.has(word) &&
    !PRONOUNS.has(word));

/** Words that a verb group or a noun phrase may hold without changing who does what. */
export const isFiller = (word: string): boolean => SMALL_ADVERBS.has(word) || (isAdverb(word) && !NOT_ADVERBS.has(word));

const CLOSERS = setOf(". ! ? ; …");
export const isStop = (token: Token): boolean => token.kind === "sign" && CLOSERS.has(token.text);

/** "two", "dozens": numbers in words that may stand where a determiner does. */
export const NUMBER_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?)$/;

/** "have been" in "have been completely destroyed"; of a chained participle the verb alone. */
export function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  while (back >= 0 && isFiller(tokens[back]!.lower) && back > at - 5) back--;
  const word = lowerOf(tokens[back]);
  if (!BE.has(word) && !GET.has(word)) return at;
  return HAVE.has(lowerOf(tokens[back - 1])) ? back - 1 : back;
}
