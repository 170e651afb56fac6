import { PLIGHTS, SITES } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Cast } from "./cast.js";
import { isNationId, partyAt } from "./parties.js";
import { placeAt } from "./place-names.js";
import { AND, isCapitalised } from "./words.js";

/** Lead to the place of what is told. */
export const WHERE: ReadonlySet<string> = new Set(
  "in at near around off inside outside across throughout over on along within through under beneath".split(" "),
);

/** Behind "outside" a place tells where not: "outside Boria", "outside the country". */
export function ledPlace(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const isOutside = tokens[at]!.lower === "outside";
  const land = isOutside ? null : sideOfLand(tokens, at + 1, cast);
  if (land) return land;
  const name = placeAt(tokens, isOutside && tokens[at + 1]?.lower === "of" ? at + 2 : behindPlight(tokens, at + 1), cast);
  if (!isOutside) return name;
  // "in and outside Boria"
  if (AND.has(lowerOf(tokens[at - 1]))) return null;
  // "outside Velm central station" is in Velm
  if (name) return isBeforeSite(tokens, at + 1) ? name : `outside ${name}`;
  const sort = tokens[at + 1]?.lower === "the" ? lowerOf(tokens[at + 2]) : "";
  return LANDS.test(sort) ? `outside the ${sort}` : null;
}

/** "in drought-hit Velm", "across war-torn Boria": behind what befell the place. */
const behindPlight = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === "-" && tokens[at + 1]!.glued && PLIGHTS.has(lowerOf(tokens[at + 2])) ? at + 3 : at;

/** "on the Borian side", "on Borian soil" */
function sideOfLand(tokens: readonly Token[], from: number, cast: Cast): string | null {
  const at = tokens[from]?.lower === "the" ? from + 1 : from;
  const party = partyAt(tokens, at, cast);
  if (!party?.demonym || !isNationId(party.id)) return null;
  const end = at + party.length;
  return /^(?:side|soil|territory|waters)$/.test(lowerOf(tokens[end])) && tokens[end + 1]?.lower !== "of" ? party.id : null;
}

function isBeforeSite(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (
    at < from + 4 &&
    tokens[at] &&
    (isCapitalised(tokens[at]!) || /^(?:the|of|central|main|old|new|international)$/.test(tokens[at]!.lower))
  )
    at++;
  return SITES.has(lowerOf(tokens[at])) || SITES.has(lowerOf(tokens[at - 1]));
}
const LANDS = /^(?:country|city|capital|region|province|district|county|state|town|area)$/;
