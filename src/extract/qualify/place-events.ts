import { EVENT_NOUNS, LYING, PLACE_SORTS } from "../../lexicon/places.js";
import { DISASTERS } from "../../lexicon/scenes.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Sides } from "./owner.js";
import { isNationId, partyAt } from "./parties.js";
import { placeAt, subjectName } from "./place-names.js";
import type { Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const STRUCK = setOf("liberated occupied captured recaptured destroyed bombed shelled attacked hit flooded evacuated");

/** "Tarn was shelled", "the bombing of Tarn", "Tarn would be liberated": what towns suffer tells where. */
export function struckPlace({ tokens, events }: Scene, mention: Mention, { cast }: Sides): string | null {
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

export const NAMED_EVENT = cueOf((word) => isEventNoun(word));

/** "the Halden earthquake", "the Lindholm corridor": the name of the event or work says where. */
export function eventPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  const from = Math.max(1, mention.quantity.from - 25);
  for (let at = from; at < tokens.length && at < mention.quantity.to + 25; at++) {
    const { text, lower } = tokens[at]!;
    const owned = isEventNoun(lower) ? ownerOfWorst(tokens, at, cast) : null;
    if (owned) return owned;
    if (NAMED_FIRES.test(text) && !isTownsFire(tokens, at)) continue;
    if (!EVENT_NOUNS.has(text)) {
      const titled = EVENT_NOUNS.has(lower) ? countryBefore(tokens, at, cast) : null;
      if (titled) return titled;
      continue;
    }
    let first = at;
    while (first > 0 && first > at - 4 && (isCapitalised(tokens[first - 1]!) || tokens[first - 1]!.text === "-")) first--;
    if (/^(?:the|a|an|this|that|in|after|our|his|their|deadly)$/.test(tokens[first]!.lower)) first++;
    if (first >= at || partyAt(tokens, first, cast)?.demonym || /(?:[^aeiou]ian|ish|ese)$/.test(tokens[first]!.lower)) continue;
    const name = placeAt(tokens.slice(townStart(tokens, first), at), 0, cast);
    if (name) return name;
  }
  return null;
}

// "the Alder fire": the name of a fire; "the Velm factory fire" has a place
const NAMED_FIRES = /^(?:fires?|wildfires?|blazes?)$/;
const isTownsFire = (tokens: readonly Token[], at: number): boolean => !isCapitalised(tokens[at - 1]!);

// "the Fell Ridge, Ohio factory"
function townStart(tokens: readonly Token[], state: number): number {
  if (tokens[state - 1]?.text !== ",") return state;
  let first = state - 1;
  while (first > 0 && isCapitalised(tokens[first - 1]!) && tokens[first - 1]!.lower !== "the") first--;
  return first < state - 1 && tokens[first - 1]?.lower === "the" ? first : state;
}

const isEventNoun = (word: string): boolean =>
  EVENT_NOUNS.has(word) || (word.endsWith("s") && EVENT_NOUNS.has(word.slice(0, -1)));

// "Boria's worst ferry disaster", "Boria's earthquake"
function ownerOfWorst(tokens: readonly Token[], noun: number, cast: Cast): string | null {
  for (let at = noun - 1; at > 0 && at > noun - 6; at--) {
    if (!/^['’]s$/.test(tokens[at]!.text)) continue;
    const first = [1, 2]
      .map((words) => at - words)
      .find((from) => from >= 0 && partyAt(tokens, from, cast)?.length === at - from);
    const isPlain = at === noun - 1 && isDisaster(tokens[noun]!.lower);
    if (first === undefined || !(isPlain || /(?:est|worst|first|largest)$/.test(lowerOf(tokens[at + 1])))) return null;
    return placeAt(tokens.slice(first, at), 0, cast);
  }
  return null;
}

// "Boria Earthquake Kills 40": where every word has a capital, only a country tells itself from what describes the event
function countryBefore(tokens: readonly Token[], noun: number, cast: Cast): string | null {
  const first = [1, 2].map((words) => noun - words).find((at) => at >= 0 && partyAt(tokens, at, cast)?.length === noun - at);
  return first === undefined || partyAt(tokens, first, cast)!.demonym ? null : placeAt(tokens.slice(first, noun), 0, cast);
}

/** The country whose event a heading names: "Boria Earthquake Kills 40". */
export function titledPlace(tokens: readonly Token[], cast: Cast): string | null {
  for (let at = 1; at < tokens.length; at++) {
    const place = EVENT_NOUNS.has(tokens[at]!.lower) ? countryBefore(tokens, at, cast) : null;
    if (place) return place;
  }
  return null;
}

const SHAKES =
  /^(?:hit|hits|struck|strikes|shook|shakes|rocked|rocks|jolted|battered|devastated|ravaged|flattened|swept|engulfed)$/;

const isDisaster = (word: string): boolean => DISASTERS.has(word) || word === "magnitude";

export const SHAKING = cueOf((word) => SHAKES.test(word));

/** "A quake shook Boria", "the storm that hit northern Arl": what a disaster does to a place happens there. */
export function shakenPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  const from = Math.max(1, mention.quantity.from - 25);
  for (let at = from; at < tokens.length - 1 && at < mention.quantity.to + 25; at++) {
    if (!SHAKES.test(tokens[at]!.lower) || !tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => isDisaster(lower)))
      continue;
    const place = placeAt(tokens, tokens[at + 1]!.lower === "through" ? at + 2 : at + 1, cast);
    if (place) return place;
  }
  return null;
}
/** The place that a disaster is said to have hit, in the words of a sentence: "A quake that struck Boria". */
export function shakenIn(tokens: readonly Token[], cast: Cast): string | null {
  const at = tokens.findIndex(
    ({ lower }, i) => SHAKES.test(lower) && tokens.slice(Math.max(0, i - 12), i).some((token) => isDisaster(token.lower)),
  );
  const from = tokens[at + 1]?.lower === "through" ? at + 2 : at + 1;
  const place = at < 0 ? null : placeAt(tokens, from, cast);
  // "The storm hit Orlo Motors": of two words, and nothing tells that they are a place
  const isKnown =
    place !== null &&
    (isNationId(place) || !place.includes(" ") || PLACE_SORTS.has(place.split(" ").at(-1)!) || LYING.test(lowerOf(tokens[from])));
  return isKnown ? place : null;
}
