import { HOME_BODIES, HOME_MATTERS } from "../../lexicon/scenes.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { nameAt } from "./name-at.js";
import type { Sides } from "./owner.js";
import { ALLIANCES, isGroupId, isNationId, partyAt } from "./parties.js";
import { placeAt } from "./place-names.js";
import { isPlaceIn } from "./place-scene.js";
import { phraseEnd, type Scene } from "./scene.js";
import { isCapitalised } from "./words.js";

export const HOME = cueOf((word) => HOME_BODIES.has(word));

/** "Borian police are searching for 85 men", "the Borian health ministry said 40 had died": those who see to things at home speak of home. */
export function homePlace({ tokens, mentions }: Scene, { kind, quantity: { from } }: Mention, { cast }: Sides): string | null {
  if (!/^(?:casualty|people|count)$/.test(kind)) return null;
  // "123 police officers were hurt"
  const isCounted = (at: number): boolean => mentions.some((one) => at >= one.quantity.from && at < phraseEnd(one));
  const isBody = (at: number): boolean => HOME_BODIES.has(tokens[at]!.lower) && isOfHome(tokens, at) && !isCounted(at);
  for (let at = from - 1; at >= 0; at--) if (isBody(at)) return bodyPlace(tokens, at, cast);
  for (let at = from; at < tokens.length; at++) if (isBody(at)) return bodyPlace(tokens, at, cast);
  return null;
}

/** "Boria's National Disaster Agency", "Norland police", "the Disaster Management Authority (DMA) of Arl". */
function bodyPlace(tokens: readonly Token[], body: number, cast: Cast): string | null {
  const first = nameStart(tokens, body);
  for (let at = first; at < body; at++) {
    const party = partyAt(tokens, at, cast);
    if (party && !isGroupId(party.id) && !ALLIANCES.has(party.id) && at + party.length <= body) return party.id;
  }
  const behind = tokens[body + 1]?.text === "(" && tokens[body + 3]?.text === ")" ? body + 4 : body + 1;
  return tokens[behind]?.lower === "of" && body - first > 1 && isCapitalised(tokens[body]!)
    ? placeAt(tokens, behind + 1, cast)
    : null;
}

const isOfHome = (tokens: readonly Token[], body: number): boolean =>
  OF_HOME.test(tokens[body]!.lower) || tokens.slice(nameStart(tokens, body), body).some(({ lower }) => HOME_MATTERS.has(lower));

function nameStart(tokens: readonly Token[], body: number): number {
  let first = body;
  while (first > 0 && first > body - 6 && isOfName(tokens[first - 1]!)) first--;
  return first;
}

// they need no matter to be of home
const OF_HOME = /^(?:police|rescuers|firefighters|medics|villagers|residents)$/;
const isOfName = (token: Token): boolean =>
  /^['’]s$/.test(token.lower) || (token.kind === "word" && (isCapitalised(token) || HOME_MATTERS.has(token.lower)));

export const GOVERNED = cueOf((word) => OFFICES.test(word));
const OFFICES = /^(?:governor|mayor|minister)$/;

/** "Arl governor Lena Harp said 40 were cut off", "Arl's mayor": who governs a place that the text knows speaks of it. */
export function governedPlace({ tokens, document }: Scene, { kind }: Mention, { cast }: Sides): string | null {
  if (!/^(?:casualty|people|count)$/.test(kind)) return null;
  for (let at = 1; at < tokens.length; at++) {
    if (!OFFICES.test(tokens[at]!.lower)) continue;
    const chief = lowerOf(tokens[at - 1]) === "chief";
    if (tokens[at]!.lower === "minister" && !chief) continue;
    let end = chief ? at - 1 : at;
    if (/^['’]s$/.test(lowerOf(tokens[end - 1]))) end--;
    let first = end;
    while (first > 0 && isCapitalised(tokens[first - 1]!) && tokens[first - 1]!.kind === "word") first--;
    if (first === end) continue;
    const name = nameAt(tokens, first);
    const place = name && first + name.length >= end ? placeAt(tokens.slice(0, end), first, cast) : null;
    if (place && !isNationId(place) && isPlaceIn(document, place)) return place;
  }
  return null;
}
