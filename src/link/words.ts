import { infinitive, isActor, isAdjective, isAdverb, isNoun, singular } from "../grammar.js";
import { tableOf } from "../in-force.js";
import { kept } from "../kept.js";
import { CURRENCY_CODES } from "../lexicon/currencies.js";
import { MASS_NOUNS, OCCASIONS } from "../lexicon/everyday.js";
import { UNCOUNTED_NOUNS } from "../lexicon/nouns.js";
import { PLAIN_NOUNS, PLAIN_OPENERS } from "../lexicon/plain-nouns.js";
import { MATTERS } from "../lexicon/synonyms.js";
import { TOPICLESS } from "../lexicon/topicless.js";
import { normalPhrase } from "../lookup.js";
import { countriesWith, namesOfCountry } from "../nations.js";
import { opensUpper } from "../tokens.js";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** Words that are written with a capital and name no place, person or event. */
const NO_NAMES = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday president minister prime ministry government defence defense police army forces officials organisers organizers the a an of on in at by and or but for from to with this that these those our their his her its he she it we they i you there here today yesterday tomorrow now then also according mr mrs ms dr general colonel republic state since as of so far some about more than at least most nearly almost over two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety celsius fahrenheit north south east west northern southern eastern western ist dozens hundreds thousands millions one if when while where why what who how although though because until unless before after during through among all both each every no not yes only even just once never always another others some many most few several such nobody everyone somebody earlier later however moreover besides meanwhile still yet so".split(
    " ",
  ),
);
const COUNTRY_WORDS = tableOf(
  (own) =>
    new Set(
      countriesWith(own)
        .flatMap(namesOfCountry)
        .flatMap((name) => name.toLowerCase().split(/[\s-]/)),
    ),
);

/** Spelling reduced to what transliterations share: "Kalbadjar" and "Kalbajar", "Qubadli" and "Gubadli", "Reppelent" and "Repellent". */
export const skeleton = kept((word) =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replaceAll("ə", "a")
    .replaceAll("ı", "i")
    .replaceAll("dzh", "j")
    .replaceAll("dj", "j")
    .replaceAll("kh", "h")
    .replaceAll("gh", "g")
    .replaceAll("ck", "k")
    .replaceAll("ph", "f")
    .replace(/q/g, "g")
    .replace(/w/g, "v")
    .replace(/y/g, "i")
    .replace(/ou/g, "u")
    .replace(/(.)\1+/g, "$1"),
);

/** Parts of many names: that both bays are bays makes them no one bay. */
const PARTS_OF_NAMES = new Set(
  "bay lake river mount mountain mountains hill island islands sea ocean gulf strait valley desert forest canal bridge tunnel road street square avenue highway airport port station city town village district region province county state upper lower great little old new saint san santa los las el al de la le university hospital school church group bank party union company council committee agency office ministry corridor war battle treaty agreement front line coast guard red cross press news service survey centre center authority management national international united nations department command"
    .split(" ")
    .map(skeleton),
);

// "Ostrava Bay" and "the Carr Fire" are told by "Ostrava" and "Carr"; "the Bay" alone by what it has
function telling(words: readonly string[]): string[] {
  const own = words.filter((word) => isTelling(word) && !isNoun(word.toLowerCase()));
  return (own.length > 0 ? own : words).map(skeleton);
}

const isTelling = (word: string): boolean => !PARTS_OF_NAMES.has(skeleton(word)) && !OCCASIONS.has(word.toLowerCase());

/** The proper names of a phrase or sentence, as skeletons: capitalised words and codes, months, titles, countries and the first word of a sentence left out. */
export function namesOf(text: string, isSentence: boolean): string[] {
  const names: string[] = [];
  let after = 0;
  for (const match of text.matchAll(WORD)) {
    const behind = after;
    after = match.index + match[0].length;
    if (!opensUpper(match[0])) continue;
    const word = match[0].replace(/['’]s$/, "");
    const lower = word.toLowerCase();
    if (isSentence && isCommon(lower) && opensAt(text, behind, match.index)) continue;
    if (NO_NAMES.has(lower) || COUNTRY_WORDS().has(lower) || word.length < 2 || CURRENCY_CODES.has(word)) continue;
    names.push(word);
  }
  // every coast has its coast guard: somewhere in a sentence such words tell nothing
  return isSentence ? names.filter(isTelling).map(skeleton) : telling(names);
}

const opensAt = (text: string, behind: number, at: number): boolean =>
  at === 0 || /[.!?:“"]\s*$/.test(text.slice(behind, at)) || /^\W*$/.test(text.slice(0, at));

// A word that opens a sentence has a capital anyway: a name only when the grammar knows no such word.
const isCommon = (lower: string): boolean =>
  UNCOUNTED_NOUNS.has(lower) ||
  PLAIN_OPENERS.has(lower) ||
  PLAIN_NOUNS.has(lower) ||
  PLAIN_NOUNS.has(singular(lower)) ||
  MASS_NOUNS.has(lower) ||
  isNoun(lower) ||
  isNoun(singular(lower)) ||
  isActor(lower) ||
  isAdjective(lower) ||
  isAdverb(lower) ||
  isDoer(lower) ||
  infinitive(lower) !== null;

// "Striker", "Drivers": one who does what a verb says
const isDoer = (lower: string): boolean => {
  const stem = /^(?<stem>[a-z]{3,})(?:er|or)s?$/.exec(lower)?.groups?.stem;
  return stem !== undefined && (infinitive(stem) !== null || infinitive(`${stem}e`) !== null);
};

/** The words of a place as skeletons, without "near", "district" and the like. */
export function placeWords(place: string): string[] {
  const words = [...place.matchAll(WORD)].map((match) => match[0]);
  return telling(words.filter((word) => /^\p{Lu}/u.test(word) && !NO_NAMES.has(word.toLowerCase())));
}

/** True of one name in two spellings: equal skeletons, or one letter apart in a long word. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && a[0] === b[0] && oneEditApart(a, b);
}

function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  return long.length - start - end <= 1;
}

/** True when the two lists share a name in any spelling. */
export const shareName = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => sameName(x, y)));

const IDLE_WORDS = new Set(
  "about after again almost also among and another around been before being below between both could down during each from had has have having here into just least less like made make many more most much near next only other others over said same says shall should since some still such than that the their them then there these they this those through today took under until very want were what when where which while who whom will with within would year years month months week weeks day days people were least nearly according reported officials official ministry told number numbers total first last monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december hundred thousand million billion dozens hundreds thousands millions".split(
    " ",
  ),
);

/** The words of a sentence that say what it is about, by their first letters: "collided" and "collision" are one. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}{4,30}/gu) ?? [];
  return new Set(words.filter((word) => !IDLE_WORDS.has(word)).map((word) => word.slice(0, 6)));
}

/** The words of a sentence by which a text about the same thing is known, names left out: "cocaine", "wheat", "carriage". */
export function topicWords(sentence: string): ReadonlySet<string> {
  const words = sentence.match(/(?<![\p{L}\p{N}’'-])\p{Ll}\p{L}{3,29}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((stem) => !TOPICLESS.has(stem) && !IDLE_STEMS.has(stem)));
}
const MATTER_OF: ReadonlyMap<string, string> = new Map(
  MATTERS.flatMap((list) => {
    const words = list.split(" ").map((word) => word.slice(0, 6));
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** The words of a text that say what it is about, one word for each matter. */
export function mattersOf(text: string): ReadonlySet<string> {
  const matters = new Set([...topicWords(text)].map((word) => MATTER_OF.get(word) ?? word));
  for (const [short] of text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}{3}(?![\p{L}\p{N}’'-])/gu)) {
    const matter = MATTER_OF.get(short);
    if (matter !== undefined) matters.add(matter);
  }
  const first = opensWith(text);
  return first === null ? matters : matters.add(first);
}

// a word that opens a sentence has a capital anyway
function opensWith(text: string): string | null {
  const word = /^\P{L}{0,3}(?<word>\p{Lu}\p{Ll}{3,29})\b/u.exec(text)?.groups?.word?.toLowerCase();
  if (word === undefined) return null;
  const stem = word.slice(0, 6);
  const isTopic = !TOPICLESS.has(stem) && !IDLE_STEMS.has(stem) && word.endsWith("s") && isCommon(word);
  return MATTER_OF.get(stem) ?? (isTopic ? stem : null);
}

const IDLE_STEMS = new Set([...IDLE_WORDS].map((word) => word.slice(0, 6)));

/** Letters and digits joined as one word ("BM 21", "BM-21" → "bm21"), the rest as in the lexicon. */
export const lexiconKey = (phrase: string): string => normalPhrase(phrase).replace(/ (?=\d)(?<=\p{L} )/gu, "");
