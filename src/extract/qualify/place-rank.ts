import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { nameAt } from "./name-at.js";
import type { Sides } from "./owner.js";
import { placeAt } from "./place-names.js";
import type { Scene } from "./scene.js";
import { CLAUSE_OPENERS } from "./words.js";

export const RANKING = cueOf((word) => word === "respectively");

/** "killed 40 and 60 in Arvo and Belt respectively": each figure belongs to the place of its rank. */
export function rankedPlace({ tokens }: Scene, { quantity, quantities }: Mention, { cast }: Sides): string | null {
  const mark = tokens.findIndex(({ lower }) => lower === "respectively");
  if (mark < 0) return null;
  const figures = quantities.filter(({ dimension, value }) => dimension === quantity.dimension && value === null);
  const first = CLAUSE_OPENERS.has(lowerOf(tokens[0])) ? 1 : 0;
  const behind = listBefore(tokens, mark, cast);
  // "Arvo and Belt are the worst hit with 40 and 60 dead respectively"
  const places = behind.length > 1 ? behind : namesFrom(tokens, first, cast).places;
  return places.length > 1 && places.length === figures.length ? (places[figures.indexOf(quantity)] ?? null) : null;
}

const WHERE = /^(?:in|at|near|for|from|around)$/;

function listBefore(tokens: readonly Token[], mark: number, cast: Cast): readonly string[] {
  for (let at = mark - 1; at > 0 && at > mark - 24; at--) {
    if (!WHERE.test(tokens[at]!.lower)) continue;
    const { places, end } = namesFrom(tokens, at + 1, cast);
    if (places.length > 1 && (end === mark || (end === mark - 1 && tokens[end]!.text === ","))) return places;
  }
  return [];
}

/** "Arvo, Belt and Corm": the places of a list, and the token behind it. */
function namesFrom(tokens: readonly Token[], from: number, cast: Cast): { places: readonly string[]; end: number } {
  const places: string[] = [];
  let end = from;
  for (let at = from; at < from + 24; ) {
    const name = nameAt(tokens, at);
    const place = name && placeAt(tokens, at, cast);
    if (!name || !place) break;
    places.push(place);
    end = at + name.length;
    const joint = tokens[end]?.text === "," && tokens[end + 1]?.lower === "and" ? end + 1 : end;
    if (!/^(?:,|and)$/.test(lowerOf(tokens[joint]))) break;
    at = joint + 1;
  }
  return { places, end };
}
