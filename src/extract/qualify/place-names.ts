import { isAdjective, isFirstName, isNoun, isPastForm } from "../../grammar.js";
import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { EVENT_NOUNS, LYING, NAME_PARTICLES, NO_PLACES, PLACE_SORTS, SITES, TIED, TROUBLES } from "../../lexicon/places.js";
import { spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";
import { isGluedArticle, isOffice, type Name, nameAt, TIMES } from "./name-at.js";
import { ALLIANCES, formsFrom, isGroupId, isNationId, partyAt } from "./parties.js";
import { commonPlace } from "./place-common.js";
import { AND, CLAUSE_OPENERS, DETERMINERS, isCapitalised, isFiller, NUMBER_WORDS, PREPOSITIONS, PRONOUNS } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const TITLES = setOf(
  "president minister prime general colonel major captain mr mrs ms dr king queen chancellor resolution article operation chapter section sir lord mp mps hurricane typhoon cyclone storm exercise",
);
const NOT_NOUNS = setOf(
  "there here now then when where while also who which that alone overnight yesterday today tonight last this early late time",
);

/** The place named from `from` on, an article and a sort of place before it skipped; null for persons, bodies, dates, and names that only qualify a noun. */
export function placeAt(tokens: readonly Token[], from: number, cast: Cast, depth = 3): string | null {
  // "When Tarn was occupied": a word that opens its sentence is no part of the name
  let at = skipArticle(tokens, CLAUSE_OPENERS.has(lowerOf(tokens[from])) ? from + 1 : from);
  const common = commonPlace(tokens, at);
  if (common) return heard(tokens, at, common.length, common.name, cast);
  at = skipSorts(tokens, at, cast);
  if (qualifiesCountry(tokens, at, cast)) at++;
  const name = nameAt(tokens, at);
  // "at EUR 2.3bn"
  if (!name || (CURRENCY_CODES.has(tokens[at]!.text) && tokens[at + 1]?.kind === "number")) return null;
  const known = partyAt(tokens, at, cast);
  // "Bosnia and Herzegovina"
  if (known && !known.demonym && known.length > name.length && isNationId(known.id))
    return heard(tokens, at, known.length, known.id, cast);
  const inner = depth > 0 ? innerPlace(tokens, at, name, cast, depth - 1) : null;
  if (inner) return inner;
  const site = siteBehind(tokens, at, name);
  // "on the Velm railway station" is no ship
  const lead = site?.endsWith(" station") ? at : 0;
  if (site && isPlace(tokens.slice(lead, at + name.length), at - lead, name, cast))
    return heard(tokens, at, name.length + site.split(" ").length, `${name.words.join(" ")} ${site}`, cast);
  return isPlace(tokens, at, name, cast) ? heard(tokens, at, name.length, name.words.join(" "), cast) : null;
}

const SITE_SORTS = /^(?:railway|train|rail|bus|metro|police)$/;

// "at the Upper Arl mine", "at Rask's Arl mine"
function siteBehind(tokens: readonly Token[], at: number, { length }: Name): string | null {
  const next = tokens[at + length];
  const isLed = /^(?:the|['’]s)$/.test(lowerOf(tokens[at - 1]));
  if (!isLed || !next || isCapitalised(next)) return null;
  // "on the Velm railway station"
  if (SITE_SORTS.test(next.lower) && lowerOf(tokens[at + length + 1]) === "station") return `${next.lower} station`;
  return SITES.has(next.lower) ? next.lower : null;
}

/** "the Borian province of Tarn", "the Borian capital, Velm", "Boria's Velm", "Boria's election": what the longer name holds. */
function innerPlace(tokens: readonly Token[], at: number, name: Name, cast: Cast, depth: number): string | null {
  const end = at + name.length;
  const sorted = PLACE_SORTS.has(tokens[end - 1]!.lower) && !isCapitalised(tokens[end - 1]!);
  const stop = COMPANY.test(tokens[end - 1]!.lower) && tokens[end]?.text === "." ? end + 1 : end;
  if (/^['’]s$/.test(lowerOf(tokens[stop])) && stop > end) return ownedPlace(tokens, at, stop, cast, depth);
  const next = lowerOf(tokens[end]);
  // "the Borian province of Tarn", but not "the Tarn district of Boria"
  if (sorted && next === "of" && (partyAt(tokens, at, cast)?.demonym || qualifiesTown(tokens, at, end)))
    return placeAt(tokens, end + 1, cast, depth);
  const isTown = sorted && end - at > 1 && TOWNS.test(tokens[end - 1]!.lower) && lowerOf(tokens[at - 1]) === "the";
  if (isTown) return townIn(tokens, at, end, cast, depth);
  if (sorted && partyAt(tokens, at, cast)?.demonym) return namedBehind(tokens, end, cast, depth);
  return /^['’]s$/.test(next) ? ownedPlace(tokens, at, end, cast, depth) : headlinePlace(tokens, at, end, cast);
}

// "the Velmian city of Arl", where nothing tells that Velm is a country
const qualifiesTown = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at === 2 && opensName(tokens, end + 1) && ADJECTIVAL.test(tokens[at]!.lower);
const ADJECTIVAL = /(?:[^aeiou]ian|[^aeiou]ean|ese|ish|ani|(?:[bdgklmnprtv]|ic)an)$/;

const TOWNS = /^(?:city|town|village)$/;

/** "the Arl city of Velm" is Velm, "seized the Arl city" tells that it lies in Arl. */
function townIn(tokens: readonly Token[], at: number, end: number, cast: Cast, depth: number): string | null {
  const named =
    lowerOf(tokens[end]) === "of"
      ? opensName(tokens, end + 1)
        ? placeAt(tokens, end + 1, cast, depth)
        : null
      : namedBehind(tokens, end, cast, depth);
  return named ?? (partyAt(tokens, at, cast)?.demonym ? null : placeAt(tokens.slice(0, end - 1), at, cast, 0));
}

const COMPANY = /^(?:co|corp|inc|ltd|llc|plc)$/;

// "4 Dead in Boria Ferry Disaster": where every word has a capital, the country and not the disaster
function headlinePlace(tokens: readonly Token[], at: number, end: number, cast: Cast): string | null {
  const known = partyAt(tokens, at, cast);
  const last = tokens[end - 1]!.lower;
  if (!known || known.demonym || isGroup(known.id) || at + known.length >= end) return null;
  const told = tokens.slice(at + known.length, end).every(({ lower }) => !/^air/.test(lower) && !isFirstName(lower));
  return told && EVENT_NOUNS.has(last) ? heard(tokens, at, known.length, known.id, cast) : null;
}

// "the Borian capital, Velm,": the name follows its sort
function namedBehind(tokens: readonly Token[], end: number, cast: Cast, depth: number): string | null {
  const behind = tokens[end]?.text === "," ? end + 1 : end;
  return opensName(tokens, behind) ? placeAt(tokens, behind, cast, depth) : null;
}

function ownedPlace(tokens: readonly Token[], at: number, end: number, cast: Cast, depth: number): string | null {
  const owned = skipSorts(tokens, end + 1, cast);
  const behind = tokens[owned]?.text === "," && owned > end + 1 ? owned + 1 : owned;
  const inner = opensName(tokens, behind) ? placeAt(tokens, behind, cast, depth) : null;
  if (inner) return inner;
  const known = partyAt(tokens, at, cast);
  if (!known || known.demonym || isGroup(known.id) || known.length !== end - at) return null;
  const words = tokens.slice(end + 1, end + 4).map(({ lower }) => lower);
  const head = words.findIndex((word) => !isAdjective(word) && !LYING.test(word) && !/(?:est|st|nd|rd|th)$/.test(word));
  // "Boria's northwest", "Boria's northwest region"
  const isCompass = COMPASS_NOUNS.test(words[0] ?? "") && (PLACE_SORTS.has(words[1] ?? "") || !isNoun(words[1] ?? ""));
  const tells = isCompass || EVENT_NOUNS.has(words[head] ?? "") || /^(?:capital|history|coast|interior)$/.test(words[head] ?? "");
  return tells ? heard(tokens, at, end - at, known.id, cast) : null;
}

const COMPASS_NOUNS = /^(?:(?:north|south)-?(?:east|west)|north|south|east|west)$/;

const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isCapitalised(tokens[at]!) || isGluedArticle(tokens, at));

/** Past "the province of", "three adjoining states of", "central", "city" to where the name begins. */
function skipSorts(tokens: readonly Token[], from: number, cast: Cast): number {
  let at = from;
  for (let turn = 0; turn < 6 && at < tokens.length; turn++) {
    const sort = sortAhead(tokens, at, cast);
    if (sort >= 0) at = skipArticle(tokens, sort + 2);
    else if (isTied(tokens, at)) at += 3;
    else if (isApposed(tokens, at)) return at + 1;
    else if (isLying(tokens[at]!) || isDescribed(tokens, at) || isSort(tokens[at]!)) at++;
    else return at;
  }
  return at;
}

// "around the capital, Velm"
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "," &&
  at > 1 &&
  isSort(tokens[at - 1]!) &&
  /^(?:the|its|their)$/.test(tokens[at - 2]!.lower) &&
  tokens[at + 1] !== undefined &&
  isCapitalised(tokens[at + 1]!) &&
  /^[,.;]$/.test(tokens[at + 2]?.text ?? ".");

const isSort = (token: Token): boolean => PLACE_SORTS.has(token.lower) && !isCapitalised(token);

// "three adjoining states of", "the hardest-hit parts of", "the also bordering Borian region of"
function sortAhead(tokens: readonly Token[], from: number, cast: Cast): number {
  for (let at = from; at < from + 6 && at < tokens.length; at++) {
    if (PLACE_SORTS.has(tokens[at]!.lower) && tokens[at + 1]?.lower === "of") return at;
    if (!qualifiesSort(tokens, at, cast)) return -1;
  }
  return -1;
}

function qualifiesSort(tokens: readonly Token[], at: number, cast: Cast): boolean {
  const { lower, kind, text } = tokens[at]!;
  if (kind === "number" || NUMBER_WORDS.test(lower) || (text === "-" && tokens[at]!.glued)) return true;
  if (isCapitalised(tokens[at]!)) return partyAt(tokens, at, cast)?.demonym === true;
  if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) return false;
  return isLying(tokens[at]!) || isAdjective(lower) || isFiller(lower) || isPastForm(lower) || /(?:est|ing)$/.test(lower);
}

// "Borian-held Tarn"
const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 3] !== undefined &&
  tokens[at + 1]!.text === "-" &&
  tokens[at + 1]!.glued &&
  isCapitalised(tokens[at + 3]!) &&
  /^(?:held|occupied|controlled|administered|ruled|annexed)$/.test(tokens[at + 2]!.lower) &&
  (isCapitalised(tokens[at]!) || /^(?:rebel|government|opposition|militant)$/.test(tokens[at]!.lower));

function heard(tokens: readonly Token[], at: number, length: number, place: string, { recorder }: Cast): string {
  recorder?.heard(place, spanOf(tokens, at, at + length));
  return place;
}

const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|both|an?|this|that|these|those)$/.test(lowerOf(tokens[at])) ? at + 1 : at;

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

const isLying = (token: Token): boolean =>
  LYING.test(token.lower) && (!isCapitalised(token) || /^(?:Neighbou?ring|Nearby|Bordering|Adjoining)$/.test(token.text));

function isPlace(tokens: readonly Token[], at: number, { words, length }: Name, cast: Cast): boolean {
  const first = words[0]!.toLowerCase();
  const last = words.at(-1)!.toLowerCase();
  const next = tokens[at + length];
  if (CLAUSE_OPENERS.has(first) || first.length === 1 || isGroup(partyAt(tokens, at, cast)?.id)) return false;
  if ((PRONOUNS.has(first) && words[0] !== "US") || DETERMINERS.has(first) || PREPOSITIONS.has(first) || isFiller(first))
    return false;
  if (
    TIMES.has(first.split("-")[0]!) ||
    TITLES.has(first) ||
    (isFirstName(first) && words.length > 1 && !PLACE_SORTS.has(last) && !isOfSaint(tokens, at, words)) ||
    NO_PLACES.has(last) ||
    isOffice(words)
  )
    return false;
  if (first === last && (isCommonWord(tokens, at) || NUMBER_WORDS.test(first))) return false;
  if (ROADS.test(words.join(" "))) return false;
  // "rebels of the Southern Front": a band, and no part of the land
  if (words.at(-1) === "Front" && isBand(tokens, at)) return false;
  // "in Nighttime Air Raid", "at Halvorsen Co."
  if (words.length > 1 && (COMPANY.test(last) || (EVENT_NOUNS.has(last) && !SITES.has(last)))) return false;
  if (/^cent(?:er|re)$/.test(last) && partyAt(tokens, at, cast)?.demonym) return false;
  if (/^an?$/.test(lowerOf(tokens[at - 1])) && describes(next) && !PLACE_SORTS.has(last)) return false;
  if (CONTINENTAL.test(last) || (PLACE_SORTS.has(last) && CONTINENTAL.test(words.at(-2) ?? ""))) return false;
  if (words.some((word) => TIED.test(word))) return false;
  if (next && (next.lower === "’s" || next.lower === "'s" || NO_PLACES.has(next.lower))) return false;
  if (!PLACE_SORTS.has(last) && modifiesNoun(next)) return false;
  // "on the Marisol", "on the Nikkei": a ship, a list; an island has no article
  if (tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "on" && !PLACE_SORTS.has(last)) return false;
  if (words.length > 1 && !PLACE_SORTS.has(last) && partyAt(tokens, at + length - 1, cast)?.demonym) return false;
  if (!partyAt(tokens, at, cast)?.demonym) return true;
  // "in that Borian port", "in this northern Borian town": one named before
  return PLACE_SORTS.has(last) && !/^(?:this|that)$/.test(lowerOf(tokens[LYING.test(lowerOf(tokens[at - 1])) ? at - 2 : at - 1]));
}

const isBand = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "the" &&
  tokens[at - 2]?.lower === "of" &&
  /^(?:rebels|fighters|gunmen|militants|guerrillas|insurgents|members|men|supporters|leaders?)$/.test(lowerOf(tokens[at - 3]));

// "outside Santiago de Velm": behind such a preposition no person is named
const isOfSaint = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  NAME_PARTICLES.has(words[1] ?? "") && /^(?:in|at|near|outside|of)$/.test(lowerOf(tokens[at - 1]));

// "on an Andorvan road": behind "a" the name only describes the noun
const describes = (next: Token | undefined): boolean =>
  next?.kind === "word" && !isCapitalised(next) && !isFiller(next.lower) && !PREPOSITIONS.has(next.lower) && !AND.has(next.lower);

// "on National Highway 24": one of many; "with the Velm Fire Department"
const ROADS =
  /^(?:National|State|Interstate) (?:Highway|Route|Road)$|\b(?:Fire|Police|Sheriff|Health|State|Justice|Treasury|Defen[cs]e|Interior) Department$/;

// "in the South American country"
const CONTINENTAL = /^(?:american|african|european|asian|andean|balkan|arab|caribbean|alpine|siberian|baltic|nordic)$/i;

// "in Hamas", "a RSF attack"
const isGroup = (id: string | undefined): boolean => id !== undefined && (isGroupId(id) || ALLIANCES.has(id));

// "the Strip", "at the Toffees", "Flash floods": a word of every day with an article or at the start of its sentence
function isCommonWord(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  const article = /^(?:the|an?)$/.test(lowerOf(tokens[at - 1]));
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
    /^(?:face|need|risk|lack|live|die|suffer|want|fear|struggle)$/.test(next.lower) ||
    TROUBLES.has(next.lower)
  )
    return false;
  return isNoun(next.lower) && !isPastForm(next.lower);
}

/** The place that something is said of: "Tarn was shelled", "Mira has 12 schools". */
export const subjectName = (tokens: readonly Token[], at: number, cast: Cast): string | null => {
  const name = nameAt(tokens, at);
  return name && /^(?:is|was|has|had|covers|covered|been|would|will)$/.test(lowerOf(tokens[at + name.length]))
    ? placeAt(tokens.slice(at, at + name.length), 0, cast)
    : null;
};
