import { tableOf } from "../../in-force.js";
import { EVENT_NOUNS, LYING, SEATS, SITES, STORY_THINGS, TROUBLES } from "../../lexicon/places.js";
import { lowerCapitals } from "../../names.js";
import { byLetters } from "../../plain-letters.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Document, Segment, Span, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { eventsIn } from "./events-in.js";
import type { Action } from "./named.js";
import type { Sides } from "./owner.js";
import { isNationId, landOf, partyAt } from "./parties.js";
import { shakenIn } from "./place-events.js";
import { isOfForeigner, isTollOf } from "./place-foreign.js";
import { placeAt } from "./place-names.js";
import { placesTold } from "./places-in.js";
import { isPolled } from "./predicate.js";
import type { Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

/** What the first sentences of a text tell of happened at one place: what it counts later without a place of its own happened there too. */
export function storyPlace(scene: Scene, mention: Mention, { cast }: Sides, action: Action | null): string | null {
  const { context, segment, index } = scene;
  if (
    segment.kind === "cell" ||
    segment.label !== null ||
    isPolled(scene, mention) ||
    !belongs(mention, action) ||
    isElsewhere(scene)
  )
    return null;
  const past = pastOf(scene, cast);
  const story = past.story;
  const here = past.toldAt(index);
  const isTold =
    (segment.speaker === null || (segment.quoted && !past.isSpeech)) &&
    segment.kind !== "item" &&
    index < LONGEST_STORY &&
    !isSummedUp(scene);
  if (isOfForeigner(scene, cast)) return null;
  const isBefore = story?.late === true && scene.document.text.slice(segment.span.end, story.span.start).includes("\n");
  if (
    story &&
    isTold &&
    !isBefore &&
    goesWith(here, story, segment) &&
    (standsAt(past, index, story.place) || isTollOf(scene, story))
  ) {
    context.recorder?.heard(story.place, story.span);
    return story.place;
  }
  return here.length === 0 ? framedPlace(past, scene) : null;
}

// what the sentence of the story itself gives no place to has none
const goesWith = (here: readonly string[], { place, span }: Story, segment: Segment): boolean =>
  here.every((one) => isOne(one, place)) && (here.length === 0 || span !== segment.span);

/** People, weapons, and things that an event befell; what is bought or built may stand anywhere. */
function belongs({ kind, item }: Mention, action: Action | null): boolean {
  const told = [...(action?.event?.entries ?? []), ...(action?.event?.own ?? [])];
  // how long a ferry is or how old holds anywhere
  if (STORY_THINGS.has(item?.head ?? "") && !/^(?:date|time|duration|distance)$/.test(kind))
    return told.every(({ topic }) => topic !== "business");
  if (kind === "count") return told.some(({ topic }) => TOPICS.has(topic));
  return /^(?:casualty|people|equipment)$/.test(kind) && (told.length === 0 || told.some(({ topic }) => topic !== "business"));
}

/** The last place that the sentences before this one tell of is the story's, or lies around it. */
function standsAt(past: Past, index: number, story: string): boolean {
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    const told = past.toldAt(at);
    if (told.length > 0) return told.some((place) => isOne(place, story));
    if (past.isOfMany(at)) return false;
  }
  return true;
}
const FARTHEST = 12;
const LONGEST_STORY = 80;

// "4,300 since the summer", "displaced by the war": of more than the one event
export const isSummedUp = ({ tokens }: Scene): boolean =>
  tokens.some(({ lower }) => SUMMING.test(lower)) ||
  // "The violence has killed 9,000"
  (lowerOf(tokens[0]) === "the" && lowerOf(tokens[1]) === "violence" && lowerOf(tokens[2]) === "has") ||
  // "a long revolt. It has left 15,000 dead"
  (lowerOf(tokens[0]) === "it" && lowerOf(tokens[1]) === "has" && /^(?:left|killed|claimed|displaced)$/.test(lowerOf(tokens[2])));
const SUMMING = /^(?:since|war|conflict|insurgency|uprising|campaign)$/;

/** "In Tarn, schools have closed. Some 900 people left.": a place that opens its sentence holds for those that follow. */
function framedPlace(past: Past, { index, segments, context }: Scene): string | null {
  if (past.opensLand(index)) return null;
  for (let at = index - 1; at >= 0 && at > index - NEAREST; at--) {
    if (segments[at]!.kind === "heading" || segments[at]!.kind === "cell") return null;
    const told = past.toldAt(at);
    // "Boria said 40 of its men fell.": that is told of a land
    if (told.length === 0 && past.opensLand(at)) return null;
    if (told.length === 0) continue;
    const frame = past.frameOf(at);
    if (!frame || segments[index]!.block - segments[at]!.block > 1) return null;
    context.recorder?.heard(frame, segments[at]!.span);
    return frame;
  }
  return null;
}
const NEAREST = 4;

export const isOne = (place: string, story: string): boolean =>
  place === story || place.includes(story) || story.includes(place) || (isNationId(place) && !isNationId(story));

// the sentence tells of another place, another time or another event
const isElsewhere = (scene: Scene): boolean =>
  isOfOtherYear(scene) || scene.tokens.some(({ lower }) => OTHER.test(lower)) || tellsNew(scene.tokens);

export function isOfOtherYear({ document, quantities }: Scene): boolean {
  const year = document.published?.slice(0, 4);
  return quantities.some(
    ({ dimension, value }) => dimension === "date" && /^\d{4}/.test(value ?? "") && (!year || !value!.startsWith(year)),
  );
}

/** Of an event that was not told of yet. */
export const tellsNew = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => tokens[at + 1] !== undefined && isNew(tokens, at));

const OTHER =
  /^(?:elsewhere|abroad|worldwide|nationwide|globally|global|overseas|separate(?:ly)?|previous(?:ly)?|former|every|average|annual(?:ly)?|decades?|history|world|country|nation)$/;

// "another accident", "in a landslide", "when a coach overturned": an event that was not told of yet
function isNew(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:when|after|as)$/.test(lower)) return /^(?:an?|two|three|several)$/.test(tokens[at + 1]!.lower);
  if (!/^(?:another|an?|second|third|similar|earlier|other)$/.test(lower)) return false;
  return tokens.slice(at + 1, at + 4).some((word) => EVENT_NOUNS.has(word.lower) || TROUBLES.has(word.lower));
}

interface Story {
  readonly place: string;
  readonly span: Span;
  /** Several sentences before it tell of what happened, and of no place: it is not theirs. */
  readonly late: boolean;
}

export interface Past {
  readonly story: Story | null;
  /** Most of it is said by somebody: what is quoted tells of more than one event. */
  readonly isSpeech: boolean;
  readonly toldAt: (segment: number) => readonly string[];
  readonly frameOf: (segment: number) => string | null;
  /** The country whose name the sentence begins with. */
  readonly opensLand: (segment: number) => string | null;
  /** The sentence tells of many places at once: "over eight regions". */
  readonly isOfMany: (segment: number) => boolean;
}

const PASTS = tableOf(() => new WeakMap<Document, Past>());

/** What is asked of a document's sentences, each worked out once. */
export function pastOf({ document, segments }: Scene, cast: Cast): Past {
  const known = PASTS().get(document);
  if (known) return known;
  const quiet = { ...cast, recorder: null };
  const told = new Map<number, readonly string[]>();
  const toldAt = (at: number): readonly string[] => {
    const before = told.get(at);
    if (before) return before;
    const isTold = segments[at]!.kind === "sentence" || segments[at]!.kind === "item";
    const places = isTold ? placesTold(wordsOf(document, segments[at]!), quiet) : [];
    told.set(at, places);
    return places;
  };
  const spoken = segments.filter(({ speaker }) => speaker !== null).length;
  const past: Past = {
    story: storyOf(document, segments, quiet),
    isSpeech: spoken > segments.length / 2,
    toldAt,
    frameOf: (at) => openingPlace(wordsOf(document, segments[at]!), quiet),
    opensLand: (at) => {
      const party = partyAt(wordsOf(document, segments[at]!), 0, quiet);
      return party !== null && !party.demonym && isNationId(party.id) ? party.id : null;
    },
    isOfMany: (at) => namesManyPlaces(document.text, segments[at]!.span),
  };
  PASTS().set(document, past);
  return past;
}

/** "In Tarn, schools have closed." */
function openingPlace(tokens: readonly Token[], cast: Cast): string | null {
  if (!/^(?:in|at|across)$/.test(lowerOf(tokens[0])) || LYING.test(lowerOf(tokens[1]))) return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma > 0 && comma < 8 ? placeAt(tokens, 1, cast) : null;
}

const OPENING = 6;

/** The first place that the first sentences about an event name. */
function storyOf(document: Document, segments: readonly Segment[], cast: Cast): Story | null {
  // a bulletin of entries tells no one story
  if (segments.slice(0, OPENING).filter(({ kind }) => kind === "item").length > 1) return null;
  const opening = segments.filter(({ kind }) => kind === "sentence" || kind === "heading").slice(0, OPENING);
  const ordered = [...opening.filter(({ kind }) => kind === "sentence"), ...opening.filter(({ kind }) => kind === "heading")];
  let unplaced = 0;
  for (const segment of ordered) {
    if (namesManyPlaces(document.text, segment.span)) return null;
    const tokens = wordsOf(document, segment);
    if (!tellsEvent(tokens, segment.kind === "heading")) continue;
    // "Some 900 people fled. A fire in Arl burned two huts.": what is told of without a place did not happen at the next
    if (unplaced > 0 && segment.kind === "sentence" && tellsNew(tokens.slice(0, 6))) return null;
    const stamp = datelineTown(document, segment);
    const isHere = stamp !== null && tokens.some(({ lower }) => lower === "here");
    const place = isHere
      ? stamp
      : (placesTold(tokens, cast)[0] ?? shakenIn(tokens, cast) ?? (stamp && !isSeat(stamp) ? stamp : null));
    const behind = place ? textBehind(document.text.slice(segment.span.start, segment.span.end), place) : "";
    if (isOfMany(behind)) return null;
    if (place && KEPT.test(document.text.slice(segment.span.start, document.text.indexOf(place, segment.span.start)))) continue;
    if (ROW.test(behind)) continue;
    const named =
      place && UNNAMED.test(document.text.slice(segment.span.start, segment.span.end))
        ? townOf(document, opening, segment)
        : null;
    if (named) return { place: named, span: segment.span, late: unplaced > 1 };
    if (place && (segment.kind === "sentence" || isNationId(place) || document.text.includes(place, segment.span.end)))
      return { place, span: segment.span, late: unplaced > 1 };
    if (place === null) unplaced++;
  }
  return null;
}

/** "struck a school in a walled city in the Arl region": the town that a sentence further on names. */
const UNNAMED = /\ban? (?:[a-z-]{2,20} ){0,3}(?:city|town|village) (?:in|near) /;
const TOWN = byLetters(
  /\b(?:in|on|at|of) the (?:[a-z-]{2,20} ){0,2}(?:city|town|village) of (?<name>(?:[ae]l-)?\p{Lu}[\p{L}'’-]{1,30})/u,
);

function townOf({ text }: Document, opening: readonly Segment[], { span }: Segment): string | null {
  const next = opening.filter((one) => one.span.start > span.start);
  for (const one of next) {
    const name = TOWN.exec(text.slice(one.span.start, one.span.end))?.groups?.name;
    if (name) return name;
  }
  return null;
}

/** "over eight regions", "against several cities": it happened at none of them alone. */
const namesManyPlaces = (text: string, { start, end }: Span): boolean =>
  MANY.test(text.slice(start, Math.min(end, start + LONGEST)));
const MANY =
  /\b(?:over|across|in|at|on|against|targeting|struck|hit) (?:at least |more than |about |some )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various|multiple|many|different) (?:\p{L}{2,20} ){0,2}(?:regions|cities|provinces|oblasts|districts|towns|villages|states|countries)\b/u;

/** What follows a place tells that its sentence is of many. */
const isOfMany = (behind: string): boolean => EACH.test(behind) || STRETCH.test(behind);
export const tellsOfMany = (sentence: string, place: string): boolean => {
  const behind = textBehind(sentence, place);
  return isOfMany(behind) || ROW.test(behind);
};

/** "are prisoners in Arl", "fled into exile in Arl": where they came to, not where it happened. */
const KEPT = /\b(?:prisoners?(?: of war)?|captives?|captivity|exiles?|asylum|refuge|jailed|imprisoned) in (?:the )?$/;

const textBehind = (sentence: string, place: string): string => {
  const at = sentence.indexOf(place);
  return at < 0 ? "" : sentence.slice(at + place.length, at + place.length + 120);
};
/** "9 near Tarn and 4 at Velm", "in the Tarn sector": a report of many places. */
const EACH =
  /^[^.;]{0,20}?,?(?: and|,) (?:\d[\d,]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [^.;,]{0,30}?(?:in|at|near|around|outside) (?:the )?\p{Lu}\p{L}/u;
const STRETCH = /^ (?:sector|axis|direction|front)\b/;
/** "in the directions of Tarn, Velm and Arl": it happened at none of them alone. */
const ROW =
  /^(?:, (?:\p{Ll}{4,5}(?:-?\p{Ll}{4})?(?:ern)? )?\p{Lu}[\p{L}'’-]{1,30}){0,5},? (?:and|or) (?:in |at |near )?(?:\p{Ll}{4,5}(?:-?\p{Ll}{4})?(?:ern)? )?\p{Lu}\p{L}/u;

const DATELINE =
  /^(?<town>\p{Lu}[\p{Lu}'’.-]{1,20}(?: \p{Lu}[\p{Lu}'’.-]{1,20}){0,2})(?:,[^—–_()\n-]{2,40})?(?: ?\([^()\n]{2,40}\))? ?(?:[—–_-]|(?<=\)))/u;

/** "VELM, Boria (AP) —": the town before the first words of the paragraph. */
function datelineTown({ text }: Document, { span }: Segment): string | null {
  const line = text.lastIndexOf("\n", span.start) + 1;
  const town = span.start - line < 80 ? DATELINE.exec(text.slice(line, line + 80))?.groups?.town : undefined;
  return town ? lowerCapitals(town) : null;
}

// correspondents write there of what happened elsewhere
const isSeat = (town: string): boolean => landOf(town) !== undefined || SEATS.has(town.toLowerCase());

const TOPICS: ReadonlySet<string> = new Set(["war", "disaster", "crime", "displacement", "health"]);

const tellsEvent = (tokens: readonly Token[], heading: boolean): boolean =>
  tokens.some((token) => (EVENT_NOUNS.has(token.lower) && !isOfName(token, heading)) || TROUBLES.has(token.lower)) ||
  eventsIn(tokens, [], heading).some(
    ({ entries, own, first }) => tokens[first]!.lower !== "loss" && [...entries, ...own].some(({ topic }) => TOPICS.has(topic)),
  );

// "Arl Airport" was closed, and that is no event
const isOfName = (token: Token, heading: boolean): boolean => !heading && SITES.has(token.lower) && isCapitalised(token);

const wordsOf = ({ text }: Document, { span }: Pick<Segment, "span">): Token[] =>
  tokenize(text, span.start, Math.min(span.end, span.start + LONGEST));
const LONGEST = 600;
