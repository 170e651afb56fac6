import { COMPASS, PLACE_OFFICES, PLACE_SORTS } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";
import { isNationId, partyAt } from "./parties.js";
import { isElsewhere } from "./place-elsewhere.js";
import { ledPlace } from "./place-led.js";
import { placeAt } from "./place-names.js";
import { beforeSort, leadsTo, sortedPlace } from "./place-near.js";

/** All places that a sentence names, countries by their names too. */
export function placesIn(tokens: readonly Token[], cast: Cast): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((_, at) => {
    const party = partyAt(tokens, at, cast);
    if (party && !party.demonym && isNationId(party.id)) found.add(party.id);
    const led = leadsTo(tokens, at)
      ? ledPlace(tokens, at, cast)
      : tokens[at]!.lower === "of"
        ? sortedPlace(tokens, at, cast)
        : null;
    if (led) found.add(led);
  });
  return found;
}

/** The places where a sentence says that something happened, in its order: none of those where someone spoke. */
export function placesTold(tokens: readonly Token[], cast: Cast): readonly string[] {
  const found = new Set<string>();
  tokens.forEach(({ lower }, at) => {
    const led = beforeSort(tokens, at, cast) ?? toldAt(tokens, at, lower, cast);
    if (led) found.add(led);
  });
  return found.size > 0 ? [...found] : struckIn(tokens, cast);
}

/** "attacked the Velm region": a name alone may be a firm or a team. */
function struckIn(tokens: readonly Token[], cast: Cast): readonly string[] {
  for (let at = 0; at < tokens.length - 1; at++) {
    const name = STRIKES.test(tokens[at]!.lower) ? placeAt(tokens, at + 1, cast) : null;
    if (name && PLACE_SORTS.has(name.split(" ").at(-1)!.toLowerCase())) return [name];
  }
  return [];
}

function toldAt(tokens: readonly Token[], at: number, lower: string, cast: Cast): string | null {
  // "a fire north of Velm", "the governor of the Velm region said"
  if (lower === "of")
    return COMPASS.test(lowerOf(tokens[at - 1])) || isOfOffice(tokens, at) ? null : sortedPlace(tokens, at, cast);
  // "told 4,000 men outside Velm"
  if (tokens.slice(Math.max(0, at - 5), at).some((token) => /^(?:told|addressed)$/.test(token.lower))) return null;
  // "fired 17 rockets, four of them at Velm": only those
  if (lowerOf(tokens[at - 2]) === "of" && /^(?:them|these|those|which)$/.test(lowerOf(tokens[at - 1]))) return null;
  return leadsTo(tokens, at) && !isElsewhere(tokens, at) ? ledPlace(tokens, at, cast) : null;
}

const STRIKES = /^(?:attacked|shelled|bombed|bombarded|stormed|raided|struck|hit|invaded)$/;

function isOfOffice(tokens: readonly Token[], of: number): boolean {
  for (let at = of - 1; at >= 0 && at > of - 7 && tokens[at]!.kind === "word"; at--)
    if (PLACE_OFFICES.has(tokens[at]!.lower)) return true;
  return false;
}
