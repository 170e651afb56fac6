import { isAdjective, isFirstName, isNoun, isPastForm } from "../../grammar.js";
import { spanOf } from "../../record.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";
import { ALLIANCES, formsFrom, isGroupId, partyAt } from "./parties.js";
import { CLAUSE_OPENERS, DETERMINERS, isCapitalised, isFiller, PREPOSITIONS, PRONOUNS } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SORTS =
  "city town village district region province county state governorate island port oblast department municipality settlement valley peninsula capital suburb area territory republic corridor mountain mount lake river strait airport direction vicinity outskirts border north south east west centre center coast front quarter neighbourhood neighborhood camp prison square station street part area";
/** Words for a sort of place: "the city of Tarn", "Lachin district". */
export const PLACE_SORTS = new Set(SORTS.split(" ").flatMap((sort) => [sort, `${sort}s`, sort.replace(/y$/, "ies")]));
const TIMES = setOf(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan new god jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
);
const BODIES = setOf(
  "army ministry forces government parliament police council committee group party union news agency war university company bank court agreement treaty accord statement summit act law report interview constitution olympics games cup league championship trophy prize award series show fire fires blaze crash storm hurricane typhoon cyclone quake earthquake tsunami flood floods blast attack office corp corporation inc ltd brigade regiment division battalion fleet house senate congress commission conference address navy marines times post tribune journal guardian telegraph",
);
const TITLES = setOf(
  "president minister prime general colonel major captain mr mrs ms dr king queen chancellor resolution article operation chapter section sir lord",
);
const NOT_NOUNS = setOf(
  "there here now then when where while also who which that alone overnight yesterday today tonight last this early late time",
);
/** "37 killed in Tarn fighting": what is named after the place where it goes on. */
const TROUBLES = setOf(
  "fighting clashes violence unrest riots riot shelling bombing bombings shooting explosion stampede derailment",
);
const COMMON_PLACES =
  /^(?:line of contact|line of control|contact line|front ?line|demarcation line|(?:liberated|occupied|annexed|disputed|breakaway) (?:territories|areas|lands|regions))$/;

/** The place named from `from` on, an article and a sort of place before it skipped; null for persons, bodies, dates, and names that only qualify a noun. */
export function placeAt(tokens: readonly Token[], from: number, cast: Cast): string | null {
  // "When Tarn was occupied": a word that opens its sentence is no part of the name
  let at = skipArticle(tokens, CLAUSE_OPENERS.has(tokens[from]?.lower ?? "") ? from + 1 : from);
  const common = commonPlace(tokens, at);
  if (common) return heard(tokens, at, common.split(" ").length, common, cast);
  while (
    isDirection(tokens[at]) ||
    isDescribed(tokens, at) ||
    (PLACE_SORTS.has(tokens[at]?.lower ?? "") && !isCapitalised(tokens[at]!) && tokens[at + 1]?.lower !== "of")
  )
    at++;
  if (PLACE_SORTS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of") at = skipArticle(tokens, at + 2);
  if (qualifiesCountry(tokens, at, cast)) at++;
  const name = nameAt(tokens, at);
  return name && isPlace(tokens, at, name, cast) ? heard(tokens, at, name.length, name.words.join(" "), cast) : null;
}

function heard(tokens: readonly Token[], at: number, length: number, place: string, { recorder }: Cast): string {
  recorder?.heard(place, spanOf(tokens, at, at + length));
  return place;
}

const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|both|an?|this|that|these|those)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;

// "the mountainous Kashmir region"
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined &&
  isCapitalised(tokens[at + 1]!) &&
  !isCapitalised(tokens[at]!) &&
  tokens[at - 1]?.lower === "the" &&
  (isAdjective(tokens[at]!.lower) || tokens[at]!.lower.endsWith("ing"));

// "Central Philippines", but not "South Sudan", which is a country
const qualifiesCountry = (tokens: readonly Token[], at: number, cast: Cast): boolean =>
  tokens[at] !== undefined &&
  /^(?:Central|Northern|Southern|Eastern|Western)$/.test(tokens[at]!.text) &&
  partyAt(tokens, at, cast) === null &&
  partyAt(tokens, at + 1, cast)?.demonym === false;

const isDirection = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isCapitalised(token) &&
  /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?\w+ern|south-?\w+ern|downtown|nearby)$/.test(
    token.lower,
  );

export function commonPlace(tokens: readonly Token[], at: number): string | null {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => token.lower);
    if (words.length === length && COMMON_PLACES.test(words.join(" "))) return words.join(" ");
  }
  return null;
}

interface Name {
  readonly words: readonly string[];
  readonly length: number;
}

function isPlace(tokens: readonly Token[], at: number, { words, length }: Name, cast: Cast): boolean {
  const first = words[0]!.toLowerCase();
  const last = words.at(-1)!.toLowerCase();
  const next = tokens[at + length];
  if (CLAUSE_OPENERS.has(first) || first.length === 1 || isGroup(partyAt(tokens, at, cast)?.id)) return false;
  if (PRONOUNS.has(first) || DETERMINERS.has(first) || PREPOSITIONS.has(first) || isFiller(first)) return false;
  if (
    TIMES.has(first) ||
    TITLES.has(first) ||
    (isFirstName(first) && words.length > 1 && !PLACE_SORTS.has(last)) ||
    BODIES.has(last)
  )
    return false;
  if (first === last && isCommonWord(tokens, at)) return false;
  if (next && (next.lower === "’s" || next.lower === "'s" || BODIES.has(next.lower))) return false;
  if (!PLACE_SORTS.has(last) && modifiesNoun(next)) return false;
  // "on the Marisol", "on the Nikkei": a ship, a list; an island has no article
  if (tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "on" && !PLACE_SORTS.has(last)) return false;
  return !partyAt(tokens, at, cast)?.demonym || PLACE_SORTS.has(last);
}

// "in Hamas", "a RSF attack"
const isGroup = (id: string | undefined): boolean => id !== undefined && (isGroupId(id) || ALLIANCES.has(id));

// "the Strip", "at the Toffees", "Flash floods": a word of every day with an article or at the start of its sentence
function isCommonWord(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  const article = /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? "");
  if (at > 0 && !article) return false;
  if (article && tokens[at - 2]?.lower === "at" && lower.endsWith("s")) return true;
  return text.length > 2 && !PLACE_SORTS.has(lower) && (isNoun(lower) || isAdjective(lower)) && formsFrom(text).length === 0;
}

// "from Ardanian positions", "in Ministry buildings": the name only qualifies a noun.
function modifiesNoun(next: Token | undefined): boolean {
  if (
    next?.kind !== "word" ||
    isCapitalised(next) ||
    isFiller(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    NOT_NOUNS.has(next.lower) ||
    TROUBLES.has(next.lower)
  )
    return false;
  return isNoun(next.lower) && !isPastForm(next.lower);
}

/** A run of capitalised words, with the lower-case sort of place behind it: "Lachin district", "Nagorno-Karabakh", "New Dell". */
export function nameAt(tokens: readonly Token[], from: number): Name | null {
  const words: string[] = [];
  let at = from;
  while (at < tokens.length && words.length < 5 && tokens[at]!.kind === "word" && isCapitalised(tokens[at]!)) {
    if (words.length > 0 && TIMES.has(tokens[at]!.lower)) break;
    words.push(tokens[at]!.text);
    at++;
    while (tokens[at]?.text === "-" && tokens[at]!.glued && tokens[at + 1]?.glued && tokens[at + 1]!.kind === "word") {
      words[words.length - 1] += `-${tokens[at + 1]!.text}`;
      at += 2;
    }
  }
  if (!words.length) return null;
  if (tokens[at]?.lower === "autonomous") at++;
  if (PLACE_SORTS.has(tokens[at]?.lower ?? "")) words.push(tokens[at++]!.text);
  return { words, length: at - from };
}

/** The place that something is said of: "Tarn was shelled", "Mira has 12 schools". */
export const subjectName = (tokens: readonly Token[], at: number, cast: Cast): string | null => {
  const name = nameAt(tokens, at);
  return name && /^(?:is|was|has|had|covers|covered|been|would|will)$/.test(tokens[at + name.length]?.lower ?? "")
    ? placeAt(tokens.slice(at, at + name.length), 0, cast)
    : null;
};
