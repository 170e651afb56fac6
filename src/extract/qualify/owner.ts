import type { Kind, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { type Cast, enemyOf, voiceOf } from "./cast.js";
import { partyAt } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { CLAUSE_OPENERS, isCapitalised, isStop, PREPOSITIONS } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const HARM = setOf(
  "destroyed captured damaged killed wounded displaced occupied missing abandoned mined shelled hit attacked bombed",
);
/** Its subject is whose it is: "France sent 12 howitzers", "we liberated six villages". */
export const OF_SUBJECT = setOf(
  "launched sent deployed supplied delivered donated mobilized allocated invested spent built rebuilt restored laid planted fortified withdrawn exported liberated recaptured deserted produced sold lost",
);
const FORCES = /^(?:side|sides|army|armies|forces|troops|military|navy|brigade|regiment|division)$/;
export const OWNERS: ReadonlySet<Kind> = new Set<Kind>(["equipment", "casualty", "people"]);
const ENEMY = setOf("enemy enemies occupier occupiers occupant occupants aggressor aggressors invader invaders adversary");

/** What the whole sentence knows about its sides. */
export interface Sides {
  readonly cast: Cast;
  readonly own: string | null;
  readonly enemy: string | null;
}

export function sidesOf(cast: Cast, speaker: string | null): Sides {
  const own = voiceOf(cast, speaker);
  return { cast, own, enemy: enemyOf(cast, own) };
}

/** A party, or who "we" and "the enemy" are. */
export function roleAt(tokens: readonly Token[], at: number, { cast, own, enemy }: Sides): string | null {
  const word = tokens[at]!.lower;
  if (ENEMY.has(word)) return enemy;
  if (word === "our" || word === "we" || word === "us") return own;
  return partyAt(tokens, at, cast)?.id ?? null;
}

/** "12 Armenian tanks", "22 enemy tanks", "the enemy's 12 tanks", "our 12 tanks", "their 12 tanks". */
export function phraseSide({ tokens, eventAt }: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  const { from, to } = mention.quantity;
  const end = phraseEnd(mention);
  for (let at = to; at < end; at++) {
    const party = namesOnly(tokens, at, end, mention, names) ? null : roleAt(tokens, at, sides);
    if (party) return party;
  }
  if (tokens[to]?.lower === "of" && /^(?:its|their|his|our)$/.test(tokens[to + 1]?.lower ?? ""))
    return tokens[to + 1]!.lower === "our" ? sides.own : nearestRole(tokens, from, 30, sides);
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const { lower, kind } = tokens[at]!;
    if (lower === "’s" || lower === "'s" || lower === "’") return nearestRole(tokens, at, 4, sides);
    if (lower === "their" || lower === "its" || lower === "his") return nearestRole(tokens, at, 30, sides);
    if (lower === "our" || lower === "enemy") return roleAt(tokens, at, sides);
    if (kind === "sign" || PREPOSITIONS.has(lower) || eventAt.has(at)) return null;
  }
  return null;
}

/** "Spanish Super Cups", "12 Armenians live here": part of a name, or what the people are and not whose. */
function namesOnly(tokens: readonly Token[], at: number, end: number, { kind }: Mention, names: readonly string[]): boolean {
  const next = tokens[at + 1];
  if (next && at + 1 < end && isCapitalised(next) && isCapitalised(tokens[at]!) && !FORCES.test(next.lower)) return true;
  return kind === "people" && at === end - 1 && !names.some((name) => HARM.has(name) || OF_SUBJECT.has(name));
}

export function nearestRole(tokens: readonly Token[], before: number, reach: number, sides: Sides): string | null {
  for (let at = before - 1; at >= 0 && at > before - reach; at--) {
    const party = isStop(tokens[at]!) ? null : roleAt(tokens, at, sides);
    if (party) return party;
    if (isStop(tokens[at]!)) return null;
  }
  return null;
}

/** "tanks of Boria", "belonging to the Armenian armed forces", "servicemen from both our side and theirs". */
export function ownerBehind(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  const from = phraseEnd(mention);
  const found: string[] = [];
  let open =
    tokens[from]?.lower === "of" ||
    (tokens[from]?.lower === "from" && tokens.slice(from, from + 8).some(({ lower }) => FORCES.test(lower)));
  for (let at = from; at < tokens.length && at < from + 16; at++) {
    const { lower } = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (/^(?:belonging|owned|operated|launched|fired)$/.test(lower)) open = true;
    else if (
      scene.starts.has(at) ||
      isStop(tokens[at]!) ||
      lower === "," ||
      CLAUSE_OPENERS.has(lower) ||
      event?.form === "passive"
    )
      break;
    else if (at > from && PREPOSITIONS.has(lower) && !/^(?:to|of|by)$/.test(lower)) open = false;
    const party = open ? roleAt(tokens, at, sides) : null;
    if (party && !found.includes(party)) found.push(party);
  }
  return found.length ? found.join("+") : null;
}

/** "The enemy's losses are 400 killed", "Borian casualties: 40 dead". */
export function lossesSide({ tokens }: Scene, { quantity, kind }: Mention, sides: Sides): string | null {
  if (!OWNERS.has(kind)) return null;
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - 8; at--) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!) || lower === ",") return null;
    if (!/^(?:loss|losses|casualties)$/.test(lower)) continue;
    const behind =
      tokens[at + 1]?.lower === "of" ? roleAt(tokens, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2, sides) : null;
    return behind ?? ownerRightBefore(tokens, at, sides);
  }
  return null;
}

// "Our forces inflicted losses": no owner of them
function ownerRightBefore(tokens: readonly Token[], at: number, sides: Sides): string | null {
  const owned = /^['’]s?$/.test(tokens[at - 1]!.text) ? at - 2 : at - 1;
  return roleAt(tokens, owned, sides) ?? (owned > 0 && isCapitalised(tokens[owned]!) ? roleAt(tokens, owned - 1, sides) : null);
}
