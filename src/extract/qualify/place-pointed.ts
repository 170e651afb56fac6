import { isAdjective, isFirstName, isNoun } from "../../grammar.js";
import { LYING, PLACE_SORTS, SITES } from "../../lexicon/places.js";
import { lowerOf, textOf, tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { nameAt } from "./name-at.js";
import type { Sides } from "./owner.js";
import { capitalOf, formsFrom, isNationId } from "./parties.js";
import { commonPlace } from "./place-common.js";
import { WHERE } from "./place-led.js";
import { placeAt } from "./place-names.js";
import { placesTold } from "./places-in.js";
import type { Scene } from "./scene.js";
import { HAVE, isCapitalised, isStop } from "./words.js";

export const POINTING_BACK = cueOf(
  (word) => /^(?:there|here|latter|former|capital|areas|regions|places|territories|districts)$/.test(word) || POINTING.test(word),
);

/** "there", "the town", "this district" stand for the place named last; "here" for the speaker's country. */
export function anaphor(scene: Scene, mention: Mention, { cast, own }: Sides): string | null {
  const { tokens } = scene;
  const first = Math.max(0, mention.quantity.from - 20);
  for (let at = first; at < tokens.length && at < mention.quantity.from + 20; at++) {
    const { lower } = tokens[at]!;
    if (at > mention.quantity.to && isStop(tokens[at]!)) return null;
    if (lower === "here" && scene.segment.speaker && own) return own;
    const ranked = lower === "latter" || lower === "former" ? rankedBefore(scene, at, cast) : null;
    if (ranked) return ranked;
    // "some 900 thousand, with 70,000 in the capital"
    const isOfLater = scene.quantities.some(({ from }) => from >= mention.quantity.to && from < at);
    const seat = !isOfLater && isCapitalCity(tokens, at) ? capitalIn(scene, cast) : null;
    if (seat) return seat;
    const sort = lower === "there" && at > 0 && !isExistential(tokens, at) ? "" : sortAt(tokens, at);
    if (sort !== null) return lastPlace(scene, mention, cast, sort);
  }
  return null;
}

// "in the capital", and neither "the capital of Boria" nor "the capital, Velm"
const isCapitalCity = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "capital" &&
  tokens[at - 1]?.lower === "the" &&
  WHERE.has(lowerOf(tokens[at - 2])) &&
  (tokens[at + 1]?.kind === "sign"
    ? !isCapitalised(tokens[at + 2] ?? tokens[at]!)
    : !/^(?:of|city)$/.test(lowerOf(tokens[at + 1])));

/** The capital that the text names, of the country that it names most. */
function capitalIn({ document }: Scene, cast: Cast): string | null {
  const land = cast.ranked.find((id) => isNationId(id) && document.text.includes(capitalOf(id) ?? "\0"));
  return land ? capitalOf(land) : null;
}

/** "in the latter", "the former": of the two places that the sentence before tells of. */
function rankedBefore({ tokens, segments, index, document }: Scene, at: number, cast: Cast): string | null {
  if (tokens[at - 1]?.lower !== "the") return null;
  const here = placesTold(tokens.slice(0, at - 1), cast);
  const before = segments[index - 1];
  const told =
    here.length > 1 || !before
      ? here
      : placesTold(tokenize(document.text, before.span.start, Math.min(before.span.end, before.span.start + 600)), cast);
  return told.length === 2 ? told[tokens[at]!.lower === "latter" ? 1 : 0]! : null;
}

const EXISTENTIAL = /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|can)$/;

// "there has been", but not "the government there has opened"
const isExistential = (tokens: readonly Token[], at: number): boolean =>
  EXISTENTIAL.test(lowerOf(tokens[at + 1])) &&
  !(
    HAVE.has(lowerOf(tokens[at + 1])) &&
    at > 1 &&
    /^(?:the|its|their)$/.test(tokens[at - 2]!.lower) &&
    isNoun(tokens[at - 1]!.lower)
  );

/** The sort of place that an article and a noun point back to: "city" in "this small city"; null for "the city of Tarn". */
function sortAt(tokens: readonly Token[], at: number): string | null {
  const { lower } = tokens[at]!;
  const next = lowerOf(tokens[at + 1]);
  if (/^(?:those|these)$/.test(lower)) return /^(?:areas|regions|places|territories|districts)$/.test(next) ? "" : null;
  if (!/^(?:this|that|the)$/.test(lower)) return null;
  const isOfLand = (place: number): boolean => lower !== "the" && formsFrom(textOf(tokens[place])).length > 0;
  // "this northern Borian town"
  const lying = lower !== "the" && LYING.test(next) && isOfLand(at + 2);
  const isDescribed = (isAdjective(next) && !POINTING.test(next)) || isOfLand(at + 1);
  const noun = lying ? at + 3 : isDescribed ? at + 2 : at + 1;
  const behind = tokens[noun + 1];
  if (!POINTING.test(lowerOf(tokens[noun])) || behind?.lower === "of" || (behind && isCapitalised(behind))) return null;
  return tokens[noun]!.lower;
}

const POINTING =
  /^(?:city|town|village|region|district|province|island|port|settlement|area|county|municipality|suburb|peninsula|emirate|islands|archipelago|valley|territory|enclave)$/;

function lastPlace(scene: Scene, mention: Mention, cast: Cast, sort: string): string | null {
  const here = lastPlaceIn(scene.tokens.slice(0, mention.quantity.from), cast, sort);
  // "Boria's offensive has killed 900 in the territory": a country is none of these
  if (here && isNationId(here) && PARTS.test(sort)) return null;
  if (here) return here;
  for (let at = scene.index - 1; at >= 0 && at > scene.index - 5; at--) {
    const { span, block } = scene.segments[at]!;
    if (block < scene.segment.block - 1) return null;
    const place = lastPlaceIn(tokenize(scene.document.text, span.start, Math.min(span.end, span.start + 600)), cast, sort);
    if (place) return isNationId(place) && PARTS.test(sort) ? null : place;
  }
  return null;
}

const PARTS = /^(?:city|town|village|district|province|port|settlement|county|municipality|suburb|territory|enclave)$/;

function lastPlaceIn(tokens: readonly Token[], cast: Cast, sort: string): string | null {
  const same = tokens.findLastIndex(({ lower }, at) => sort !== "" && lower === sort && tokens[at + 1]?.lower === "of");
  const sorted = same >= 0 ? placeAt(tokens, same + 2, cast) : null;
  if (sorted) return sorted;
  const named =
    sort === "" ? -1 : tokens.findLastIndex(({ lower }, at) => lower === sort && at > 0 && isCapitalised(tokens[at - 1]!));
  // "in the Arl settlement of Velm district": the settlement is Arl
  for (let at = named - 1; at >= 0 && at > named - 5; at--) {
    const place = WHERE.has(tokens[at]!.lower) ? placeAt(tokens, at + 1, cast) : null;
    if (place?.toLowerCase().endsWith(` ${sort}`)) return place;
  }
  for (let at = tokens.length - 1; at >= 0; at--) {
    const place = placedAt(tokens, at, cast);
    // a hotel is no city
    if (place && !(sort !== "" && SITES.has(place.split(" ").at(-1)!.toLowerCase()))) return place;
  }
  return null;
}

function placedAt(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const common = commonPlace(tokens, at);
  if (common) return common.name;
  const { lower } = tokens[at]!;
  if (isCapitalised(tokens[at]!) && !WHERE.has(lower) && (at === 0 || !isCapitalised(tokens[at - 1]!)))
    return ownerOrSubject(tokens, at, cast);
  const leads =
    WHERE.has(lower) || /^(?:into|from)$/.test(lower) || (lower === "of" && at > 0 && PLACE_SORTS.has(tokens[at - 1]!.lower));
  return leads ? placeAt(tokens, at + 1, cast) : null;
}

// "Tarn was occupied", "Tarn's independence": a name that something is said of, where no body or person bears it.
function ownerOrSubject(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const name = nameAt(tokens, at);
  // "Neighbouring Boria is sending aid"
  if (!name || LYING.test(name.words[0]!.toLowerCase()) || LYING.test(lowerOf(tokens[at - 1]))) return null;
  if (isFirstName(name.words[0]!.toLowerCase())) return null;
  const next = lowerOf(tokens[at + name.length]);
  return /^(?:['’]s|was|is)$/.test(next) ? placeAt(tokens.slice(at, at + name.length), 0, cast) : null;
}
