import { isFirstName, isPastForm } from "../../grammar.js";
import { PLACE_SORTS } from "../../lexicon/places.js";
import { ARRIVING, AWAY_DEEDS, CARRIERS, LAND_HAS } from "../../lexicon/scenes.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Cast } from "./cast.js";
import { nameAt } from "./name-at.js";
import type { Sides } from "./owner.js";
import { capitalOf, isNationId, partyAt } from "./parties.js";
import { placeAt } from "./place-names.js";
import { bodyTown, isPlaceIn, losesArms } from "./place-scene.js";
import type { Scene } from "./scene.js";
import { AND, BE, HAVE, isCapitalised, isFiller, isStop, RELATIVES } from "./words.js";

export const COMING = cueOf((word) => word === "to" || word === "toward" || word === "towards");

/** "sent 40 medics to Boria", "aid flights to Tarn carried 22 tonnes", "fired 40 rounds towards Tarn": where it comes to, nothing else told. */
export function goalPlace({ tokens, eventAt }: Scene, mention: Mention, { cast }: Sides): string | null {
  const { from, to } = mention.quantity;
  if (!/^(?:people|equipment|count|measure|casualty)$/.test(mention.kind)) return null;
  const verb = wordBefore(tokens, from, ARRIVING);
  for (let at = to; at < tokens.length && at < to + 12; at++) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!) || RELATIVES.has(lower) || lower === "from") break;
    if (/^(?:to|towards?)$/.test(lower) && (verb || ARRIVING.has(tokens[at - 1]!.lower) || ARRIVING.has(lowerOf(tokens[at - 2]))))
      return placeAt(tokens, at + 1, cast);
    if (at > to && eventAt.get(at)?.form === "active" && !ARRIVING.has(lower)) break;
  }
  for (let at = from - 2; at > 0 && at > from - 10; at--)
    if (tokens[at]!.lower === "to" && CARRIERS.has(tokens[at - 1]!.lower)) return placeAt(tokens, at + 1, cast);
  return null;
}

function wordBefore(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    if (tokens[at]!.kind === "sign") return false;
    if (words.has(tokens[at]!.lower)) return true;
  }
  return false;
}

/** "Latvia took 90 percent, and Estonia 46", "Tarn, a village of 900, lost nine", "Tarn police hold 40 men": the place that the clause speaks of. */
export function ofWhichPlace(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { tokens } = scene;
  const { from } = mention.quantity;
  const gapped =
    from > 1 && (AND.has(tokens[from - 2]!.lower) || tokens[from - 2]!.text === ",")
      ? landAt(tokens, from - 1, from, cast)
      : null;
  if (gapped) return gapped;
  const start = clauseStart(tokens, from);
  const first = /^(?:the|an?)$/.test(lowerOf(tokens[start])) ? start + 1 : start;
  const found = bodyTown(tokens, first, cast) ?? apposed(tokens, first, cast) ?? capital(tokens, first, cast);
  if (found) return found;
  const party = partyAt(tokens, first, cast);
  if (party) {
    if (party.demonym || !isNationId(party.id) || losesArms(tokens)) return null;
    const verb = verbAt(tokens, first + party.length, from);
    // "Boria has sent 40 medics"
    if (HAVE.has(lowerOf(tokens[verb])) && tokens.slice(verb + 1, verb + 3).some(({ lower }) => AWAY_DEEDS.has(lower)))
      return null;
    return LAND_HAS.has(lowerOf(tokens[verb])) ? party.id : null;
  }
  return first === start ? subjectTown(scene, first, mention, cast) : null;
}

/** Behind the name, and what stands between commas behind it. */
function verbAt(tokens: readonly Token[], behind: number, before: number): number {
  let at = behind;
  if (tokens[at]?.text === ",") {
    while (++at < before && tokens[at]!.text !== ",");
    at++;
  }
  while (tokens[at] && isFiller(tokens[at]!.lower)) at++;
  return at;
}

/** "Tarn has not seen", "Tarn was built for 900": a name that the text has as a place; "Tarn has 900 inhabitants" says so itself. */
function subjectTown(
  { tokens, document }: Scene,
  first: number,
  { quantity: { from }, item }: Mention,
  cast: Cast,
): string | null {
  const name = nameAt(tokens, first);
  if (!name || isFirstName(tokens[first]!.lower)) return null;
  const verb = tokens[verbAt(tokens, first + name.length, from)];
  if (!verb || verb.end > tokens[from]!.start || !(HAVE.has(verb.lower) || BE.has(verb.lower) || isPastForm(verb.lower)))
    return null;
  const place = placeAt(tokens.slice(first, first + name.length), 0, cast);
  const isPeopled = HAVE.has(verb.lower) && item !== null && /^(?:inhabitant|resident|household|dwelling)$/.test(item.head);
  return place && (isPeopled || isPlaceIn(document, place)) ? place : null;
}

function landAt(tokens: readonly Token[], at: number, end: number, cast: Cast): string | null {
  const party = partyAt(tokens, at, cast);
  return party && !party.demonym && isNationId(party.id) && at + party.length === end ? party.id : null;
}

function clauseStart(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at > 0; at--) if (/^[;:.“"]$/.test(tokens[at]!.text)) return at + 1;
  return 0;
}

/** "Tarn, a village of the north, buried eleven" */
function apposed(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const name = nameAt(tokens, at);
  if (!name || tokens[at + name.length]?.text !== "," || !/^(?:an?|the)$/.test(lowerOf(tokens[at + name.length + 1])))
    return null;
  const behind = tokens.slice(at + name.length + 2, at + name.length + 6);
  const sort = behind.findIndex(({ lower }) => PLACE_SORTS.has(lower));
  if (sort < 0 || behind.slice(0, sort).some((token) => token.kind === "sign" || isCapitalised(token))) return null;
  return placeAt(tokens.slice(at, at + name.length), 0, cast);
}

/** "Boria's capital", "the Borian capital" */
function capital(tokens: readonly Token[], at: number, cast: Cast): string | null {
  const party = partyAt(tokens, at, cast);
  if (!party) return null;
  const end = at + party.length;
  const noun = party.demonym ? end : /^['’]s$/.test(textOf(tokens[end])) ? end + 1 : -1;
  return noun > 0 && tokens[noun]?.lower === "capital" && tokens[noun + 1]?.text !== "," ? capitalOf(party.id) : null;
}
