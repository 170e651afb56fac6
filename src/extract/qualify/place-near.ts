import { isFirstName, isNoun } from "../../grammar.js";
import { ACCOUNT_ATTRIBUTES, FIRM_ACCOUNTS } from "../../lexicon/owners.js";
import { COMPASS, EVERYWHERE, LYING, NAME_SHORTS, PLACE_SORTS } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { isOfLater } from "./later.js";
import { nameAt } from "./name-at.js";
import { landOf, partyAt } from "./parties.js";
import { hasOwnSubject, isOfNext, opensOther, opensOwn } from "./place-clause.js";
import { commonPlace } from "./place-common.js";
import { isElsewhere } from "./place-elsewhere.js";
import { ledPlace, WHERE } from "./place-led.js";
import { placeAt } from "./place-names.js";
import { phraseEnd, type Scene } from "./scene.js";
import { saysAt } from "./source.js";
import { AND, BE, CLAUSE_OPENERS, HAVE, isCapitalised, isStop } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const MEASURED = setOf("population economy territory area inhabitants residents gdp unemployment inflation turnout");

/** A place and how many words stand between it and the figure. */
export interface Found {
  readonly name: string;
  readonly gap: number;
}

/** The place named nearest to the figure in its sentence, before it or behind. */
export function nearest(scene: Scene, mention: Mention, cast: Cast): Found | null {
  const [behind, before] = [placeBehind(scene, mention, cast), placeBefore(scene, mention, cast)];
  return behind && before ? (before.gap < behind.gap ? before : behind) : (behind ?? before);
}

function placeBehind(scene: Scene, mention: Mention, cast: Cast): Found | null {
  const { tokens, starts } = scene;
  const from = phraseEnd(mention);
  let toll = 0;
  for (let at = from; at < tokens.length && at < from + 35; at++) {
    if (isEnd(tokens, at)) return null;
    if (at > from && (opensOther(tokens, at) || isOfNext(scene, at))) return null;
    // a place behind the next figure of a list is shared, but gives way to one that stands before
    if (starts.has(at) && at > from) toll = 12;
    if (toll > 0 && isWhole(tokens, mention)) return null;
    if (at > from && (opensOwn(scene, at) || isOfLater(scene, mention, at))) return null;
    if (EVERYWHERE.has(tokens[at]!.lower) || (toll > 0 && isPartIn(scene, at))) return null;
    // "16 schoolchildren were aboard, the chief told reporters in Velm"
    if (at > from && saysAt(tokens, at) && tokens.slice(from, at).some(({ text }) => /^[,”"]$/.test(text))) return null;
    if (at > from && hasOwnSubject(scene, from, at)) return null;
    if (toll > 0 && /^neighbou?ring$/.test(lowerOf(tokens[at + 1]))) return null;
    // "across 10 provinces and in Boria": beside them
    if (
      at === from + 1 &&
      AND.has(tokens[from]!.lower) &&
      WHERE.has(tokens[at]!.lower) &&
      WHERE.has(lowerOf(tokens[mention.quantity.from - 1]))
    )
      return null;
    // "50 miles from Velm": how far away it is
    if (at === from && tokens[at]!.lower === "from") continue;
    const name =
      placeFrom(tokens, at, cast) ??
      (toll > 0 ? null : enteredPlace(tokens, from, at, cast)) ??
      (at === from ? clockPlace(tokens, at, cast) : null);
    if (name) return { name, gap: at - from + toll };
  }
  return null;
}

// "Of the 247 dead, 190 died in Tarn"
const isWhole = (tokens: readonly Token[], { quantity: { from } }: Mention): boolean =>
  tokens[from - 2]?.lower === "of" && tokens[from - 1]!.lower === "the" && (from === 2 || isStop(tokens[from - 3]!));

// "sold 18 million, 9 million in Boria": the place is that of the part, which has no noun of its own
const isPartIn = ({ quantities, tokens }: Scene, at: number): boolean => {
  const next = quantities.find(({ from }) => from === at);
  const isAside = /^(?:[,:(–—-]|including|with)$/.test(tokens[at - 1]!.lower);
  const ofThem = next && lowerOf(tokens[next.to]) === "of" && /^(?:them|these|those|which)$/.test(lowerOf(tokens[next.to + 1]));
  return (
    isAside && next !== undefined && next.dimension === "count" && WHERE.has(lowerOf(tokens[ofThem ? next.to + 2 : next.to]))
  );
};

// the stops of "St. Tarn" and "the U.S. army" are none
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  isStop(tokens[at]!) && !(tokens[at]!.text === "." && (NAME_SHORTS.has(lowerOf(tokens[at - 1])) || isInitial(tokens[at - 1])));
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(token.text);

function placeFrom(tokens: readonly Token[], at: number, cast: Cast): string | null {
  // "in the region's capital, Velm", not "between the capital, Velm, and Arl"
  const beside = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => WHERE.has(lower))
    ? beforeSort(tokens, at, cast)
    : null;
  if (beside) return beside;
  if (leadsTo(tokens, at)) return isElsewhere(tokens, at) ? null : ledPlace(tokens, at, cast);
  if (liesOff(tokens, at)) return ledPlace(tokens, at, cast);
  return tokens[at]!.lower === "of" ? (commonPlace(tokens, at + (tokens[at + 1]?.lower === "the" ? 2 : 1))?.name ?? null) : null;
}

// "900 crossed into Boria, 400 into Norland"
const enteredPlace = (tokens: readonly Token[], from: number, at: number, cast: Cast): string | null =>
  tokens[at]!.lower === "into" &&
  (at === from || (at === from + 2 && tokens[at - 1]!.lower === "them") || ENTERING.test(tokens[at - 1]!.lower))
    ? placeAt(tokens, at + 1, cast)
    : null;
const ENTERING = /^(?:crossed|crossing|fled|fleeing|poured|pouring|streamed|streaming|flowed|escaped|moved|marched|entered)$/;

// "on 3 May Oslo time"
function clockPlace(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const name = nameAt(tokens, at);
  return name && tokens[at + name.length]?.lower === "time" ? placeAt(tokens.slice(at, at + name.length), 0, cast) : null;
}

function placeBefore({ tokens }: Scene, mention: Mention, cast: Cast): Found | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at >= 0 && at > from - 60; at--) {
    if (isEnd(tokens, at)) return null;
    const name = beforeAt(tokens, at, mention, cast);
    if (name) return { name: heldPlace(tokens, at, cast) ?? name, gap: from - at };
  }
  return null;
}

/** "in the town of Velm in Arl province": of two places of which one holds the other, the smaller. */
function heldPlace(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const end = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  if (!/^(?:in|on)$/.test(tokens[at]!.lower) || end < 1 || !(isCapitalised(tokens[end]!) || PLACE_SORTS.has(tokens[end]!.lower)))
    return null;
  for (let lead = end - 1; lead >= 0 && lead > end - 7; lead--) {
    // "stormed the village of Velm in eastern Boria"
    const isSort = tokens[lead]!.lower === "of" && PLACE_SORTS.has(lowerOf(tokens[lead - 1]));
    if (!isSort && !leadsTo(tokens, lead)) continue;
    const name = isSort ? sortedPlace(tokens, lead, cast) : isElsewhere(tokens, lead) ? null : ledPlace(tokens, lead, cast);
    return name?.endsWith(tokens[end]!.text) ? (heldPlace(tokens, lead, cast) ?? name) : null;
  }
  return null;
}

function beforeAt(tokens: readonly Token[], at: number, mention: Mention, cast: Cast): string | null {
  const { lower } = tokens[at]!;
  if (lower === "where") return whereOf(tokens, at, cast);
  const beside = beforeSort(tokens, at, cast);
  if (beside) return beside;
  if (lower === "of") return sortedPlace(tokens, at, cast);
  if (REPORTS.test(lower)) return reporterTo(tokens, at, mention, cast);
  if (lower === "with" && at === mention.quantity.from - 1) return hitPlace(tokens, at, cast);
  return leadsTo(tokens, at) && !isElsewhere(tokens, at) ? ledPlace(tokens, at, cast) : null;
}

// "in Tarn", "6 km from Tarn"; what lies "in Velm, 200 km from Tarn" is in Velm
export function leadsTo(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (WHERE.has(lower)) return true;
  if (lower === "to") return lowerOf(tokens[at - 1]) === "close";
  if (lower !== "from") return false;
  let back = at - 1;
  if (tokens[back]?.text === ")") while (back > 0 && tokens[back]!.text !== "(") back--;
  while (back > 0 && (LENGTHS.test(tokens[back]!.lower) || /^[()]$/.test(tokens[back]!.text))) back--;
  if (back === at - 1) return false;
  for (let first = back; first > back - 4; first--) if (/^[,–—(]$/.test(tokens[first]?.text ?? ",")) return false;
  return true;
}
const LENGTHS = /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?)$/;

/** "to the village, Tarn, saw": a name beside its sort. */
export function beforeSort(tokens: readonly Token[], at: number, cast: Cast): string | null {
  if (!PLACE_SORTS.has(tokens[at]!.lower) || tokens[at + 1]?.text !== ",") return null;
  if (!tokens[at + 2] || !isCapitalised(tokens[at + 2]!) || !/^(?:the|this|that|its|their|['’]s)$/.test(lowerOf(tokens[at - 1])))
    return null;
  const name = nameAt(tokens, at + 2);
  const closing = tokens[at + 2 + (name?.length ?? 0)]?.text ?? ".";
  const isOwned = /^['’]s$/.test(tokens[at - 1]!.text); // "in the region's capital, Velm."
  return name && (closing === "," || (isOwned && /^[.;]$/.test(closing))) ? placeAt(tokens, at + 2, cast) : null;
}

/** "acres burned west of Velm"; not "40 miles west of Velm", which is how far off it is. */
function liesOff(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]!.lower !== "of" || !COMPASS.test(lowerOf(tokens[of - 1]))) return false;
  const before = tokens[of - 2]?.text === "-" ? of - 4 : of - 2;
  return !LENGTHS.test(lowerOf(tokens[before])) && tokens[before]?.text !== ")";
}

const REPORTS = /^(?:report|record|register|confirm|count)(?:s|ed|ing)$/;

/** "Boria has reported 40 cases", "Arl district reports 9": the place that counts is the subject; what reports a profit is a firm. */
export function reporterTo(tokens: readonly Token[], verb: number, mention: Mention, cast: Cast): string | null {
  const place = subjectPlaceTo(tokens, HAVE.has(lowerOf(tokens[verb - 1])) ? verb - 1 : verb, cast);
  return place !== null && isAccount(mention) && landOf(place) === undefined ? null : place;
}

const isAccount = ({ kind, item, attribute }: Mention): boolean =>
  /^(?:money|percent)$/.test(kind) && (FIRM_ACCOUNTS.has(item?.head ?? "") || ACCOUNT_ATTRIBUTES.has(attribute ?? ""));

/** "The worst-hit district was Arl with 40 dead", "followed by Velm with 9". */
function hitPlace(tokens: readonly Token[], end: number, cast: Cast): string | null {
  let first = PLACE_SORTS.has(lowerOf(tokens[end - 1])) ? end - 1 : end;
  while (first > 0 && isCapitalised(tokens[first - 1]!) && tokens[first - 1]!.kind === "word") first--;
  const before = lowerOf(tokens[first - 1]);
  const told = first < end && (BE.has(before) || (/^(?:by|and|,)$/.test(before) && !BE.has(lowerOf(tokens[first - 2]))));
  const sorted = tokens.slice(0, first).some(({ lower }) => PLACE_SORTS.has(lower));
  return told && sorted ? placeAt(tokens.slice(first, end), 0, cast) : null;
}

// "its capital, Mira, where 11,000 died"
function whereOf(tokens: readonly Token[], where: number, cast: Cast): string | null {
  let last = tokens[where - 1]?.text === "," ? where - 1 : where;
  // "Velm, 250 km (150 miles) west of Tarn, where"
  const aside = asideStart(tokens, last);
  if (aside > 0) last = aside;
  const end = last;
  // "in Arl province, where 11,000 died"
  if (last > 1 && PLACE_SORTS.has(tokens[last - 1]!.lower) && isCapitalised(tokens[last - 2]!)) last--;
  while (last > 0 && isCapitalised(tokens[last - 1]!)) last--;
  // "in Velm in Boria, where"
  if (last < end && last > 1 && lowerOf(tokens[last - 1]) === "in" && isCapitalised(tokens[last - 2]!)) {
    let first = last - 2;
    while (first > 0 && isCapitalised(tokens[first - 1]!)) first--;
    const small = /^(?:in|at|near|from|to)$/.test(lowerOf(tokens[first - 1]))
      ? placeAt(tokens.slice(0, last - 1), first, cast)
      : null;
    if (small) return small;
  }
  return last < end ? placeAt(tokens.slice(last, end), 0, cast) : null;
}

/** Where "250 km west of Tarn" begins that ends here, with its comma; -1 where none does. */
function asideStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > 0 && isCapitalised(tokens[at]!)) at--;
  if (at === end - 1 || !/^(?:of|from)$/.test(tokens[at]!.lower)) return -1;
  let lengths = 0;
  for (; at > 0 && at > end - 16 && tokens[at]!.text !== ","; at--) if (LENGTHS.test(tokens[at]!.lower)) lengths++;
  const isCounted = tokens.slice(at + 1, at + 4).some(({ kind }) => kind === "number");
  return lengths > 0 && tokens[at]!.text === "," && isCounted ? at : -1;
}

/** "the city of Tarn", "the population of Lachin district"; nothing for "launched from the territory of Boria". */
export function sortedPlace(tokens: readonly Token[], of: number, cast: Cast): string | null {
  const name = placeAt(tokens, of + 1, cast);
  if (!name) return null;
  const before = lowerOf(tokens[of - 1]);
  // "the Department of Civil Affairs"
  if (before === "department" && isCapitalised(tokens[of - 1]!)) return null;
  if (/^(?:from|to)$/.test(lowerOf(tokens[of - 2])) || /^(?:from|to)$/.test(lowerOf(tokens[of - 3]))) return null;
  // "30 miles south of Velm": how far from it
  if (COMPASS.test(before) && !liesOff(tokens, of)) return null;
  return PLACE_SORTS.has(before) ||
    COMPASS.test(before) ||
    MEASURED.has(before) ||
    /^(?:siege|battle|bombing|shelling|liberation|occupation|fall|bombardment|destruction)$/.test(before) ||
    /^(?:acres|hectares)$/.test(before) ||
    PLACE_SORTS.has(name.split(" ").at(-1)!.toLowerCase())
    ? name
    : null;
}

/** The place that ends right before `end` as the subject of its clause. */
function subjectPlaceTo(tokens: readonly Token[], end: number, cast: Cast): string | null {
  let first = PLACE_SORTS.has(lowerOf(tokens[end - 1])) ? end - 1 : end;
  while (first > 0 && isCapitalised(tokens[first - 1]!) && tokens[first - 1]!.kind === "word") first--;
  if (CLAUSE_OPENERS.has(lowerOf(tokens[first]))) first++;
  if (first >= end || !opensClause(tokens, lyingStart(tokens, first))) return null;
  const known = partyAt(tokens, first, cast);
  const stated =
    (known && !known.demonym && known.length === end - first) ||
    (end - first === 1 && !isBody(tokens[first]!)) ||
    PLACE_SORTS.has(tokens[end - 1]!.lower);
  return stated ? placeAt(tokens.slice(first, end), 0, cast) : null;
}

// "The neighbouring Arl district reports 9"
function lyingStart(tokens: readonly Token[], name: number): number {
  const at = LYING.test(lowerOf(tokens[name - 1])) ? name - 1 : name;
  return tokens[at - 1]?.lower === "the" ? at - 1 : at;
}

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || /^[,:;.–—]$/.test(before.text) || /^(?:and|but)$/.test(before.lower) || CLAUSE_OPENERS.has(before.lower);
};

// "Reuters reported 12 dead"
const isBody = ({ text, lower }: Token): boolean =>
  /^\p{Lu}+$/u.test(text) || isFirstName(lower) || isNoun(lower) || lower.endsWith("s");
