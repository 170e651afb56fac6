import { PLACE_SORTS } from "../../lexicon/places.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import type { Sides } from "./owner.js";
import { landOf } from "./parties.js";
import { WHERE } from "./place-led.js";
import { placeAt, subjectName } from "./place-names.js";
import { reporterTo } from "./place-near.js";
import type { Scene } from "./scene.js";
import { isCapitalised, isStop } from "./words.js";

const LEAVES = /^(?:left|entered|fled|reached|leaving|entering|fleeing|reaching)$/;
const ENTERS = /^(?:entered|entering|stormed|raided|overran|invaded|reached)$/;
export const PASSING = cueOf((word) => word === "from" || LEAVES.test(word) || ENTERS.test(word));

/** "left Tarn", "entered Boria", "were evacuated from Velm": what people pass is named as an object. */
export function passedPlace({ tokens, events }: Scene, mention: Mention, { cast }: Sides): string | null {
  if (!/^(?:people|casualty|equipment|count)$/.test(mention.kind)) return null;
  const entered = enteredBefore(tokens, mention, cast);
  if (entered) return entered;
  const moved = events.some(({ entries, own }) =>
    [...entries, ...own].some(({ topic }) => topic === "displacement" || topic === "disaster"),
  );
  for (let at = mention.quantity.to; at < tokens.length && at < mention.quantity.to + 14; at++) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!)) return null;
    if (!LEAVES.test(lower) && !(moved && lower === "from")) continue;
    const place = placeAt(tokens, at + 1, cast);
    if (place) return place;
  }
  return null;
}

/** "Tanks entered Tarn and killed twelve men". */
function enteredBefore(tokens: readonly Token[], { quantity: { from } }: Mention, cast: Cast): string | null {
  for (let at = from - 1; at > 0 && at > from - 10; at--) {
    if (isStop(tokens[at]!) || /^[,:–—]$/.test(tokens[at]!.text)) return null;
    if (!ENTERS.test(tokens[at]!.lower)) continue;
    const place = placeAt(tokens, at + 1, cast);
    return place && tokens.slice(at, from).some(({ lower }) => lower === "and") ? place : null;
  }
  return null;
}

const COUNTS = /^(?:reported|recorded|registered|suffered)$/;
export const REPORTING = cueOf((word) => word === "with" || COUNTS.test(word) || MOVES.test(word));

/** "India reported 410 killed", "With 75 deaths, Mira is the worst-hit area": the place is the subject. */
export function reportedPlace({ tokens }: Scene, mention: Mention, { cast }: Sides): string | null {
  const { from, to } = mention.quantity;
  for (let at = from - 1; at > 0 && at > from - 12; at--) {
    if (isStop(tokens[at]!)) break;
    // "Alder County with 300 cases and 12 deaths"
    if (tokens[at]!.lower === "with" && PLACE_SORTS.has(lowerOf(tokens[at - 1]))) return namedTo(tokens, at, cast);
    if (!COUNTS.test(tokens[at]!.lower) && !movesToll(tokens, at)) continue;
    return reporterTo(tokens, at, mention, cast);
  }
  if (tokens[0]?.lower !== "with" || mention.kind === "percent") return null;
  const comma = tokens.findIndex(({ text }, at) => at >= to && text === "," && opensSubject(tokens, at + 1));
  return comma > 0 && comma < to + 40 ? (subjectName(tokens, comma + 1, cast) ?? sortedSubject(tokens, comma + 1, cast)) : null;
}

function namedTo(tokens: readonly Token[], end: number, cast: Cast): string | null {
  let first = end;
  while (first > 0 && isCapitalised(tokens[first - 1]!) && tokens[first - 1]!.kind === "word") first--;
  return first < end - 1 ? placeAt(tokens.slice(first, end), 0, cast) : null;
}

const MOVES = /^(?:put|raised|lowered|revised|updated)$/;
// "Boria raised its toll to 583"
const movesToll = (tokens: readonly Token[], at: number): boolean =>
  MOVES.test(tokens[at]!.lower) &&
  /^(?:its|the)$/.test(lowerOf(tokens[at + 1])) &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => lower === "toll");

const opensSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isCapitalised(tokens[at]!) || tokens[at]!.lower === "the");

// "the southern province of Mira is"
function sortedSubject(tokens: readonly Token[], from: number, cast: Cast): string | null {
  for (let at = from + 1; at < from + 4 && at < tokens.length; at++)
    if (tokens[at]!.lower === "of") return PLACE_SORTS.has(tokens[at - 1]!.lower) ? placeAt(tokens, at + 1, cast) : null;
  return null;
}

const LOCALS = /^(?:officials|authorities|police|doctors|rescuers|residents|firefighters|hospitals|villagers|medics)$/;

export const LOCAL = cueOf((word) => LOCALS.test(word));

/** "Officials in Arl County said 40 stayed behind": where nothing else tells, those of a place speak of it; a capital's of the country. */
export function localPlace({ tokens }: Scene, _: Mention, { cast }: Sides): string | null {
  for (let at = 1; at < tokens.length && at < 12; at++) {
    if (!WHERE.has(tokens[at]!.lower) || !LOCALS.test(tokens[at - 1]!.lower)) continue;
    const name = placeAt(tokens, at + 1, cast);
    return name && landOf(name) === undefined ? name : null;
  }
  return null;
}
