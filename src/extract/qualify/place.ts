import { firstRule, type Rule } from "../../first-answer.js";
import { isAdjective, isFirstName } from "../../grammar.js";
import { askedFor, spanOf } from "../../record.js";
import { tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Sides } from "./owner.js";
import { partyAt } from "./parties.js";
import { commonPlace, nameAt, PLACE_SORTS, placeAt, subjectName } from "./place-names.js";
import { rowPlace } from "./place-row.js";
import { carriedPlace, passedPlace, reportedPlace } from "./place-told.js";
import { phraseEnd, type Scene } from "./scene.js";
import { saysAt } from "./source.js";
import { HAVE, isCapitalised, isFiller, isStop } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const WHERE = setOf(
  "in at near around off inside outside across throughout over on along within toward towards through under beneath",
);
const EVENT_NOUNS = setOf(
  "earthquake quake flood floods fire wildfire blaze blast explosion bombing crash disaster attack attacks shooting shootings massacre battle siege tunnel bridge dam plant mine airport summit protest march derailment eruption landslide avalanche corridor stampede collapse",
);
const STRUCK = setOf("liberated occupied captured recaptured destroyed bombed shelled attacked hit flooded evacuated");
const MEASURED = setOf("population economy territory area inhabitants residents gdp unemployment inflation turnout");

const RULES: readonly Rule<(scene: Scene, mention: Mention, sides: Sides) => string | null>[] = [
  { name: "same thing measured before", like: "A corridor 5 km wide was agreed.", ask: sameThing },
  { name: "nearest place", like: "12 tanks near Tarn", ask: nearPlace },
  { name: "row of the table", like: "| County | Houses | over | Arden | 412 |", ask: rowPlace },
  { name: "owner of what is measured", like: "Tarn's population is 900", ask: ownerPlace }, // before the subject, which it also is
  { name: "subject with an area or inhabitants", like: "Mira has an area of 40 km2", ask: subjectPlace },
  { name: "name of the event", like: "the Halden earthquake", ask: eventPlace },
  { name: "place that was struck", like: "Tarn was shelled", ask: struckPlace },
  { name: "place that was left or entered", like: "40 fled Tarn", ask: passedPlace },
  { name: "place that reports", like: "Mira reported 360 killed", ask: reportedPlace },
  { name: "what there or the town stands for", like: "12 people live there", ask: anaphor }, // it looks at other sentences
  { name: "told on of the same", like: "Of them, 12 were children", ask: carriedPlace },
];

interface Found {
  readonly name: string;
  readonly gap: number;
}

/** Where it happened or holds: the place named nearest to the figure in its sentence, else what "there" or "the town" stands for. */
export function placeOf(scene: Scene, mention: Mention, sides: Sides): string | null {
  return firstRule(RULES, (rule) => rule(scene, mention, sides), askedFor(sides.cast.recorder, mention.quantity.span, "place"));
}

function nearest(scene: Scene, mention: Mention, cast: Cast): Found | null {
  const [behind, before] = [placeBehind(scene, mention, cast), placeBefore(scene, mention, cast)];
  return behind && before ? (before.gap < behind.gap ? before : behind) : (behind ?? before);
}

function nearPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  return nearest(scene, mention, cast)?.name ?? null;
}

/** A measure of the thing that the paragraph measured before holds for the same place: "a corridor 5 km wide was agreed". */
function sameThing(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { context, segment } = scene;
  if (!/^(?:distance|area|measure)$/.test(mention.kind) || !mention.item) return null;
  const before = context.earlier.at(-1);
  if (!before || before.mention.kind !== mention.kind || segment.block - before.mention.segment.block > 1) return null;
  if (before.mention.item?.head !== mention.item.head && before.mention.attribute !== mention.attribute) return null;
  if ((nearest(scene, mention, cast)?.gap ?? CLOSE) < CLOSE) return null;
  context.recorder?.asks();
  context.recorder?.follows(before.mention.quantity.span, "place");
  return before.qualifiers.place;
}
const CLOSE = 8;

function placeBehind(scene: Scene, mention: Mention, cast: Cast): Found | null {
  const { tokens, starts } = scene;
  const from = phraseEnd(mention);
  let toll = 0;
  for (let at = from; at < tokens.length && at < from + 35; at++) {
    if (isStop(tokens[at]!)) return null;
    // a place behind the next figure of a list is shared, but gives way to one that stands before
    if (starts.has(at) && at > from) toll = 12;
    // "16 schoolchildren were aboard, the chief told reporters in Velm"
    if (at > from && saysAt(tokens, at) && tokens.slice(from, at).some(({ text }) => /^[,”"]$/.test(text))) return null;
    if (at > from && hasOwnSubject(scene, from, at)) return null;
    const name = placeFrom(tokens, at, cast) ?? (at === from ? clockPlace(tokens, at, cast) : null);
    if (name) return { name, gap: at - from + toll };
  }
  return null;
}

// "hit 45 targets, and Hamas fired rockets at Israel": what another does is done elsewhere
function hasOwnSubject({ eventAt, tokens, events }: Scene, from: number, at: number): boolean {
  const event = eventAt.get(at);
  if (event?.form !== "active" || event.first !== at || event.entries.length === 0) return false;
  if (!events.some(({ first, last, form }) => last <= at && first > from - 20 && /^(?:active|passive|bare)$/.test(form)))
    return false;
  let before = at - 1;
  while (before > 0 && (isFiller(tokens[before]!.lower) || HAVE.has(tokens[before]!.lower))) before--;
  return isCapitalised(tokens[before]!) && tokens[before]!.kind === "word";
}

// "shares in Halvorsen", "officials in Kiev said": neither is where it happened
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  if (HOLDINGS.test(tokens[at - 1]?.lower ?? "")) return true;
  const name = nameAt(tokens, /^the$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1);
  const next = name && at + 1 + name.length + (tokens[at + 1]!.lower === "the" ? 1 : 0);
  return next !== null && next < tokens.length && tokens[next]!.text !== ":" && saysAt(tokens, next);
}

const HOLDINGS = /^(?:shares?|stakes?|stock|invest|invested|investments?|investors|confidence|bonds|interest|loan)$/;

function placeFrom(tokens: readonly Token[], at: number, cast: Cast): string | null {
  if (WHERE.has(tokens[at]!.lower)) return isElsewhere(tokens, at) ? null : placeAt(tokens, at + 1, cast);
  return tokens[at]!.lower === "of" ? commonPlace(tokens, at + (tokens[at + 1]?.lower === "the" ? 2 : 1)) : null;
}

// "on 3 May Oslo time"
function clockPlace(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const name = nameAt(tokens, at);
  return name && tokens[at + name.length]?.lower === "time" ? placeAt(tokens.slice(at, at + name.length), 0, cast) : null;
}

function placeBefore({ tokens }: Scene, mention: Mention, cast: Cast): Found | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at >= 0 && at > from - 60; at--) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!)) return null;
    const name =
      lower === "where"
        ? whereOf(tokens, at, cast)
        : lower === "of"
          ? sortedPlace(tokens, at, cast)
          : WHERE.has(lower) && !isElsewhere(tokens, at)
            ? placeAt(tokens, at + 1, cast)
            : null;
    if (name) return { name, gap: from - at };
  }
  return null;
}

// "its capital, Mira, where 11,000 died"
function whereOf(tokens: readonly Token[], where: number, cast: Cast): string | null {
  let last = tokens[where - 1]?.text === "," ? where - 1 : where;
  const end = last;
  while (last > 0 && isCapitalised(tokens[last - 1]!)) last--;
  return last < end ? placeAt(tokens.slice(last, end), 0, cast) : null;
}

/** "the city of Tarn", "the population of Lachin district"; nothing for "launched from the territory of Boria". */
function sortedPlace(tokens: readonly Token[], of: number, cast: Cast): string | null {
  const name = placeAt(tokens, of + 1, cast);
  if (!name) return null;
  const before = tokens[of - 1]?.lower ?? "";
  if (/^(?:from|to)$/.test(tokens[of - 2]?.lower ?? "") || /^(?:from|to)$/.test(tokens[of - 3]?.lower ?? "")) return null;
  return PLACE_SORTS.has(before) ||
    MEASURED.has(before) ||
    /^(?:siege|battle|bombing|shelling|liberation|occupation|fall|bombardment|destruction)$/.test(before) ||
    PLACE_SORTS.has(name.split(" ").at(-1)!.toLowerCase())
    ? name
    : null;
}

/** "Armenia's population is 99 percent": what is measured belongs to the place. */
function ownerPlace({ tokens, context }: Scene, mention: Mention): string | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at > 0 && at > from - 12; at--) {
    if (isStop(tokens[at]!)) return null;
    if (!/^['’]s$/.test(tokens[at]!.lower) || !MEASURED.has(tokens[at + 1]?.lower ?? "")) continue;
    let first = at - 1;
    while (first > 0 && (isCapitalised(tokens[first - 1]!) || tokens[first - 1]!.text === "-")) first--;
    const name = nameAt(tokens, first);
    if (name) context.recorder?.heard(name.words.join(" "), spanOf(tokens, first, first + name.length));
    return name?.words.join(" ") ?? null;
  }
  return null;
}

/** "Mira has an area of 40 square kilometres": what has an area or inhabitants is a place. */
function subjectPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  if (mention.kind !== "area" && mention.attribute !== "population") return null;
  const at = tokens.findIndex((token) => isCapitalised(token));
  return at < 0 || at > 2 || at >= mention.quantity.from ? null : subjectName(tokens, at, cast);
}

/** "Tarn was shelled", "the bombing of Tarn", "Tarn would be liberated": what towns suffer tells where. */
function struckPlace({ tokens, events }: Scene, mention: Mention, { cast }: Sides): string | null {
  for (const event of events) {
    if (Math.abs(event.first - mention.quantity.from) > 25 || !event.entries.some((entry) => STRUCK.has(entry.id))) continue;
    const object =
      event.form === "noun" && tokens[event.last]?.lower === "of" ? event.last + 1 : event.form === "active" ? event.last : -1;
    const place =
      object > 0 ? placeAt(tokens, object, cast) : event.form === "passive" ? nameBefore(tokens, event.first, cast) : null;
    if (place) return place;
  }
  return null;
}

function nameBefore(tokens: readonly Token[], verb: number, cast: Cast): string | null {
  for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
    if (!isCapitalised(tokens[at]!)) continue;
    while (at > 0 && (isCapitalised(tokens[at - 1]!) || tokens[at - 1]!.text === "-")) at--;
    return subjectName(tokens, at, cast);
  }
  return null;
}

/** "the Halden earthquake", "the Lindholm corridor": the name of the event or work says where. */
function eventPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  const from = Math.max(1, mention.quantity.from - 25);
  for (let at = from; at < tokens.length && at < mention.quantity.to + 25; at++) {
    if (!EVENT_NOUNS.has(tokens[at]!.text)) continue;
    let first = at;
    while (first > 0 && tokens[first - 1]!.kind === "word" && isCapitalised(tokens[first - 1]!) && first > at - 3) first--;
    if (/^(?:the|a|an|this|that|in|after|our|his|their|deadly)$/.test(tokens[first]!.lower)) first++;
    if (first >= at || partyAt(tokens, first, cast)?.demonym || /(?:[^aeiou]ian|ish|ese)$/.test(tokens[first]!.lower)) continue;
    const name = placeAt(tokens.slice(first, at), 0, cast);
    if (name) return name;
  }
  return null;
}

/** "there", "the town", "this district" stand for the place named last; "here" for the speaker's country. */
function anaphor(scene: Scene, mention: Mention, { cast, own }: Sides): string | null {
  const { tokens } = scene;
  const first = Math.max(0, mention.quantity.from - 20);
  for (let at = first; at < tokens.length && at < mention.quantity.from + 20; at++) {
    const { lower } = tokens[at]!;
    if (at > mention.quantity.to && isStop(tokens[at]!)) return null;
    if (lower === "here" && scene.segment.speaker && own) return own;
    const sort = lower === "there" && at > 0 && !EXISTENTIAL.test(tokens[at + 1]?.lower ?? "") ? "" : sortAt(tokens, at);
    if (sort !== null) return lastPlace(scene, mention, cast, sort);
  }
  return null;
}

const EXISTENTIAL = /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|can)$/;

/** The sort of place that an article and a noun point back to: "city" in "this small city"; null for "the city of Tarn". */
function sortAt(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:those|these)$/.test(lower)) return /^(?:areas|regions|places|territories|districts)$/.test(next) ? "" : null;
  if (!/^(?:this|that|the)$/.test(lower)) return null;
  const noun = isAdjective(next) && !POINTING.test(next) ? at + 2 : at + 1;
  const behind = tokens[noun + 1];
  if (!POINTING.test(tokens[noun]?.lower ?? "") || behind?.lower === "of" || (behind && isCapitalised(behind))) return null;
  return tokens[noun]!.lower;
}

const POINTING = /^(?:city|town|village|region|district|province|island|port|settlement|area)$/;

function lastPlace(scene: Scene, mention: Mention, cast: Cast, sort: string): string | null {
  const here = lastPlaceIn(scene.tokens.slice(0, mention.quantity.from), cast, sort);
  if (here) return here;
  for (let at = scene.index - 1; at >= 0 && at > scene.index - 5; at--) {
    const { span, block } = scene.segments[at]!;
    if (block < scene.segment.block - 1) return null;
    const place = lastPlaceIn(tokenize(scene.document.text, span.start, Math.min(span.end, span.start + 600)), cast, sort);
    if (place) return place;
  }
  return null;
}

function lastPlaceIn(tokens: readonly Token[], cast: Cast, sort: string): string | null {
  const same = tokens.findLastIndex(({ lower }, at) => sort !== "" && lower === sort && tokens[at + 1]?.lower === "of");
  const sorted = same >= 0 ? placeAt(tokens, same + 2, cast) : null;
  if (sorted) return sorted;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const place = placedAt(tokens, at, cast);
    if (place) return place;
  }
  return null;
}

function placedAt(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const common = commonPlace(tokens, at);
  if (common) return common;
  const { lower } = tokens[at]!;
  if (isCapitalised(tokens[at]!) && (at === 0 || !isCapitalised(tokens[at - 1]!))) return ownerOrSubject(tokens, at, cast);
  const leads = WHERE.has(lower) || (lower === "of" && at > 0 && PLACE_SORTS.has(tokens[at - 1]!.lower));
  return leads ? placeAt(tokens, at + 1, cast) : null;
}

// "Tarn was occupied", "Tarn's independence": a name that something is said of, where no body or person bears it.
function ownerOrSubject(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const name = nameAt(tokens, at);
  if (!name || isFirstName(name.words[0]!.toLowerCase())) return null;
  const next = tokens[at + name.length]?.lower ?? "";
  return /^(?:['’]s|was|is)$/.test(next) ? placeAt(tokens.slice(at, at + name.length), 0, cast) : null;
}
