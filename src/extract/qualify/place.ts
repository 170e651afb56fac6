import { firstRule, type Rule } from "../../first-answer.js";
import { PLACE_SORTS } from "../../lexicon/places.js";
import { askedFor, spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import { cueOf } from "../cues.js";
import { gapBefore } from "../gapped.js";
import type { Mention } from "../mention.js";
import { nameAt } from "./name-at.js";
import type { Action } from "./named.js";
import type { Sides } from "./owner.js";
import { isNationId, landOf, partyAt } from "./parties.js";
import { eventPlaceBefore, POINTED_EVENT } from "./place-before.js";
import { bracketPlace } from "./place-bracket.js";
import { carriedPlace, headedPlace, sameEventPlace } from "./place-carried.js";
import { chroniclePlace } from "./place-chronicle.js";
import { eventPlace, NAMED_EVENT, SHAKING, shakenPlace, struckPlace } from "./place-events.js";
import { GOES, goingPlace } from "./place-going.js";
import { GOVERNED, governedPlace, HOME, homePlace } from "./place-home.js";
import { placeAt, subjectName } from "./place-names.js";
import { nearest } from "./place-near.js";
import { anaphor, POINTING_BACK } from "./place-pointed.js";
import { pollPlace } from "./place-poll.js";
import { RANKING, rankedPlace } from "./place-rank.js";
import { rowPlace } from "./place-row.js";
import { heldPlace, WHOLE_LAND, wholeLand } from "./place-scene.js";
import { storyPlace } from "./place-story.js";
import { COMING, goalPlace, ofWhichPlace } from "./place-subject.js";
import { LOCAL, localPlace, PASSING, passedPlace, REPORTING, reportedPlace } from "./place-told.js";
import { topicPlace } from "./place-topic.js";
import type { Scene } from "./scene.js";
import { DETERMINERS, isCapitalised, isStop } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const MEASURED = setOf("population economy territory area inhabitants residents gdp unemployment inflation turnout");
const MEASURING = cueOf((word) => MEASURED.has(word));

type PlaceRule = Rule<(scene: Scene, mention: Mention, sides: Sides, action: Action | null) => string | null>;

const IN_SENTENCE: readonly PlaceRule[] = [
  { name: "same thing measured before", like: "A corridor 5 km wide was agreed.", ask: sameThing },
  { name: "place that lies so far off", like: "Tarn, 40 km from Velm, was cut off", ask: distantPlace },
  { name: "place of its rank", like: "40 and 60 in Arvo and Belt respectively", ask: rankedPlace, needs: RANKING },
  { name: "named before the bracket", like: "Tarn (41 cases), Velm (8 cases)", ask: bracketPlace },
  { name: "subject whose verb is left out", like: "Boria lost 40 tanks, Mira 25", ask: gappedPlace },
  { name: "town of its size", like: "took Tarn, a city of 900,000 in Arl", ask: sizedTown },
  { name: "where they go", like: "40,000 fled into Boria since fighting began in Tarn", ask: goingPlace, needs: GOES }, // before the nearest: it may be where they came from
  { name: "named in its phrase", like: "nine Arl villages; nine of Boria's 64 districts", ask: phrasePlace },
  { name: "nearest place", like: "12 tanks near Tarn", ask: nearPlace },
  { name: "place of its entry", like: "3 May 1931 — Velm, Boria; 25 drowned", ask: chroniclePlace },
  { name: "row of the table", like: "| County | Houses | over | Arden | 412 |", ask: rowPlace },
  { name: "owner of what is measured", like: "Tarn's population is 900", ask: ownerPlace, needs: MEASURING }, // before the subject, which it also is
  { name: "subject with an area or inhabitants", like: "Mira has an area of 40 km2", ask: subjectPlace },
  { name: "name of the event", like: "the Halden earthquake", ask: eventPlace, needs: NAMED_EVENT },
  { name: "place that a disaster hit", like: "A quake of 7.2 shook Tarn", ask: shakenPlace, needs: SHAKING },
  { name: "place that was struck", like: "Tarn was shelled", ask: struckPlace },
  { name: "place that was left or entered", like: "40 fled Tarn", ask: passedPlace, needs: PASSING },
  { name: "where it comes to", like: "Mira sent 40 medics to Tarn", ask: goalPlace, needs: COMING },
  { name: "place that reports", like: "Mira reported 410 killed", ask: reportedPlace, needs: REPORTING },
  { name: "what there or the town stands for", like: "12 people live there", ask: anaphor, needs: POINTING_BACK }, // it looks at other sentences
  { name: "place that the clause speaks of", like: "Tarn, a village of 900, lost nine", ask: ofWhichPlace },
  { name: "country of the text", like: "900 have died nationwide", ask: wholeLand, needs: WHOLE_LAND },
];
const BEYOND: readonly PlaceRule[] = [
  { name: "told on of the same", like: "Of them, 12 were children", ask: carriedPlace },
  { name: "sentence before, of the same event", like: "A quake shook Tarn. At least 40 died.", ask: sameEventPlace },
  {
    name: "event told of before",
    like: "Gunmen stormed a post in Arl. Nine died in the clash.",
    ask: eventPlaceBefore,
    needs: POINTED_EVENT,
  },
  { name: "event that the title names", like: "Boria quake: 40 dead", ask: headedPlace },
  { name: "place of those who tell", like: "Officials in Arl County said 40 stayed", ask: localPlace, needs: LOCAL },
  { name: "country of the election", like: "Boria votes in a runoff. ... Orlo took 44 percent.", ask: pollPlace },
  { name: "place of the story", like: "A blast hit a mine in Tarn. ... Rescuers found 40 men.", ask: storyPlace }, // it tells of events alone
  { name: "who governs it", like: "Arl governor Lena Harp said 40 were cut off", ask: governedPlace, needs: GOVERNED },
  { name: "land whose bodies tell", like: "the Borian health ministry said 40 had died", ask: homePlace, needs: HOME },
  { name: "place that the text opens with", like: "Boria will build a fence. ... Guards stopped 400 people.", ask: heldPlace }, // last but one: far from the figure
  { name: "land that the speech is on", like: "Statement to the Council on Boria", ask: topicPlace },
];

const RULES = [...IN_SENTENCE, ...BEYOND];

// "Nationwide 40,000 fires have burned": not at the town that was the talk before
const isEverywhere = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  tokens
    .slice(Math.max(0, quantity.from - 12), quantity.to + 12)
    .some(({ lower }) => /^(?:nationwide|countrywide|worldwide|statewide|globally)$/.test(lower));

/** Where it happened or holds: the place named nearest to the figure in its sentence, else what "there" or "the town" stands for. */
export function placeOf(scene: Scene, mention: Mention, sides: Sides, action: Action | null): string | null {
  return firstRule(
    isEverywhere(scene, mention) ? IN_SENTENCE : RULES,
    (rule) => rule(scene, mention, sides, action),
    askedFor(sides.cast.recorder, mention.quantity.span, "place"),
    scene.cues,
  );
}

function gappedPlace({ tokens }: Scene, { quantity }: Mention, { cast }: Sides): string | null {
  const gap = gapBefore(tokens, quantity.from);
  const name = gap && placeAt(tokens.slice(gap.first, gap.last), 0, cast);
  return name !== null && isNationId(name) ? name : null;
}

/** "took el-Tarn, a city of 900,000 and the last port in the Arl region": the town that has so many inhabitants. */
function sizedTown({ tokens }: Scene, { quantity: { from }, attribute }: Mention, { cast }: Sides): string | null {
  // "Tarn, home to 900,000 people"
  const isHome = lowerOf(tokens[from - 2]) === "home" && lowerOf(tokens[from - 1]) === "to";
  const comma = isHome ? from - 3 : from - 4;
  if (comma < 1 || tokens[comma]!.text !== ",") return null;
  const isSized =
    attribute === "population" &&
    lowerOf(tokens[from - 1]) === "of" &&
    /^(?:an?|the)$/.test(lowerOf(tokens[from - 3])) &&
    PLACE_SORTS.has(lowerOf(tokens[from - 2]));
  if (!isHome && !isSized) return null;
  for (let first = Math.max(0, comma - 6); first < comma; first++) {
    const name = nameAt(tokens, first);
    if (name && first + name.length === comma) return placeAt(tokens.slice(0, comma), first, cast);
  }
  return null;
}

/** "nine Arl villages", "nine out of Boria's 64 districts", "Boria's 64 districts": what lies in a land or is named after where it lies. */
function phrasePlace({ tokens }: Scene, { kind, item, quantity: { from, to } }: Mention, { cast }: Sides): string | null {
  if (kind !== "count" || !item || !PLACE_SORTS.has(item.head)) return null;
  const of = lowerOf(tokens[to]) === "out" ? to + 1 : to;
  const owner =
    lowerOf(tokens[of]) === "of" ? of + 1 : /^['’]s$/.test(lowerOf(tokens[from - 1])) ? nationTo(tokens, from - 1, cast) : -1;
  const land = owner >= 0 ? partyAt(tokens, owner, cast) : null;
  if (land && !land.demonym && isNationId(land.id) && /^['’]s$/.test(lowerOf(tokens[owner + land.length]))) return land.id;
  const name = nameAt(tokens, to);
  const isNamed = name !== null && PLACE_SORTS.has(lowerOf(tokens[to + name.length - 1])) && name.length > 1;
  if (!isNamed || isCapitalised(tokens[to + name.length - 1]!)) return null;
  const party = partyAt(tokens, to, cast);
  return party ? (isNationId(party.id) ? party.id : null) : placeAt(tokens.slice(0, to + name.length - 1), to, cast);
}

const nationTo = (tokens: Scene["tokens"], end: number, cast: Sides["cast"]): number =>
  [end - 2, end - 1].find((at) => at >= 0 && partyAt(tokens, at, cast)?.length === end - at) ?? -1;

function nearPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const name = nearest(scene, mention, cast)?.name ?? null;
  // how far it is to other lands
  if (name !== null && OTHER_LANDS.test(name) && !/^(?:people|casualty|rate|percent)$/.test(mention.kind)) return null;
  return name !== null && isTitleWord(scene, name) ? null : name;
}

const OTHER_LANDS = / (?:countries|states|nations)$/;

// "Six Killed In Ambush": where every word has a capital, a place is a land or what the text names again
function isTitleWord({ tokens, document, segment, index, segments }: Scene, name: string): boolean {
  if (segment.kind !== "heading" || index === segments.length - 1 || isNationId(name) || landOf(name) !== undefined) return false;
  const isTitle = tokens.every((token) => token.kind !== "word" || token.text.length < 4 || isCapitalised(token));
  return isTitle && /^\p{L}+$/u.test(name) && !document.text.includes(name, segment.span.end);
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

/** "Tarn, 40 km south of Velm": how far off Tarn is, holds for Tarn. */
function distantPlace({ tokens, context }: Scene, { kind, attribute, item }: Mention): string | null {
  if (kind !== "distance" || attribute !== "distance" || !item || item.first < 0 || !isCapitalised(tokens[item.first]!))
    return null;
  if (item.first === 0 || tokens[item.last]?.text !== ",") return null;
  const name = nameAt(tokens, item.first);
  if (name) context.recorder?.heard(name.words.join(" "), spanOf(tokens, item.first, item.first + name.length));
  return name?.words.join(" ") ?? null;
}

/** "Armenia's population is 99 percent": what is measured belongs to the place. */
function ownerPlace({ tokens, context }: Scene, mention: Mention): string | null {
  const { from } = mention.quantity;
  for (let at = from - 1; at > 0 && at > from - 12; at--) {
    if (isStop(tokens[at]!)) return null;
    if (!/^['’]s$/.test(tokens[at]!.lower) || !MEASURED.has(lowerOf(tokens[at + 1]))) continue;
    let first = at - 1;
    while (first > 0 && (isCapitalised(tokens[first - 1]!) || tokens[first - 1]!.text === "-")) first--;
    if (DETERMINERS.has(tokens[first]!.lower)) return null; // "The city's population"
    const name = nameAt(tokens, first);
    if (name) context.recorder?.heard(name.words.join(" "), spanOf(tokens, first, first + name.length));
    return name?.words.join(" ") ?? null;
  }
  return null;
}

/** "Mira has an area of 40 square kilometres": what has an area or inhabitants is a place. */
function subjectPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  if (mention.kind !== "area" && mention.attribute !== "population") return null;
  const gap = gapBefore(tokens, mention.quantity.from);
  if (gap) return subjectName(tokens, gap.first, cast); // "Boria has 9 million inhabitants, Mira 4 million"
  const at = tokens.findIndex((token) => isCapitalised(token));
  return at < 0 || at > 2 || at >= mention.quantity.from ? null : subjectName(tokens, at, cast);
}
