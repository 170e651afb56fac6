import { KIN } from "../../lexicon/persons.js";
import { spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Kind, Token } from "../../types.js";
import { type Cue, cueBeside, cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import { type Cast, enemyOf, voiceOf } from "./cast.js";
import { isNationId, partyAt } from "./parties.js";
import type { Rising } from "./rising.js";
import { phraseEnd, type Scene } from "./scene.js";
import { CLAUSE_OPENERS, isCapitalised, isStop, PREPOSITIONS } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const HARM = setOf(
  "destroyed captured damaged killed wounded displaced occupied missing abandoned mined shelled hit attacked bombed burned",
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
  /** The party that tells what the sentence holds: "Boria said". */
  readonly teller: string | null;
}

/** `isSaid`: the words of the sentence are the teller's own, "We lost four lorries, the Borian colonel said". */
export function sidesOf(cast: Cast, speaker: string | null, teller: string | null, isSaid = false): Sides {
  if (isSaid && teller) return { cast, own: teller, enemy: enemyOf(cast, teller), teller };
  const own = voiceOf(cast, speaker) ?? (speaker === null ? teller : null);
  return { cast, own, enemy: enemyOf(cast, speaker === null ? (teller ?? own) : own), teller };
}

const ROLE_WORDS = setOf("our we us government military security army navy group");
const ROLE_WORD = cueOf((word) => ENEMY.has(word) || ROLE_WORDS.has(word) || GROUP_MEN.test(word));
/** A party or a role stands somewhere in the sentence; `cuesWithRole` adds it. */
export const ROLE = cueBeside();

const WITH_ROLE = new WeakMap<Scene, Cue>();

/** The cues of a sentence with whether it names any party, worked out once. */
export function cuesWithRole(scene: Scene, { cast }: Sides): Cue {
  const known = WITH_ROLE.get(scene);
  if (known !== undefined) return known;
  const { tokens, cues } = scene;
  const isNamed =
    (cues & ROLE_WORD) !== 0 ||
    /^(?:it|they)$/.test(lowerOf(tokens[0])) ||
    tokens.some(({ text }, at) => text === cast.rising?.nick || partyAt(tokens, at, cast) !== null);
  const all = isNamed ? cues | ROLE : cues;
  WITH_ROLE.set(scene, all);
  return all;
}

/** A party, or who "we" and "the enemy" are. */
export function roleAt(tokens: readonly Token[], at: number, sides: Sides): string | null {
  const role = partyOrRole(tokens, at, sides);
  if (role) sides.cast.recorder?.heard(role, spanOf(tokens, at, at + (partyAt(tokens, at, sides.cast)?.length ?? 1)));
  return role;
}

function partyOrRole(tokens: readonly Token[], at: number, { cast, own, enemy }: Sides): string | null {
  const word = tokens[at]!.lower;
  if (ENEMY.has(word)) return enemy;
  if (word === "our" || word === "we" || word === "us") return own;
  const party = partyAt(tokens, at, cast);
  if (party && isTiedTo(tokens, at + party.length)) return SENT_BY.test(lowerOf(tokens[at + party.length + 1])) ? party.id : null;
  // "Boria's Lark Brigades": of the two the body that is named
  const body = party && /^['’]s$/.test(lowerOf(tokens[at + party.length])) ? partyAt(tokens, at + party.length + 1, cast) : null;
  if (body && !body.demonym && !isNationId(body.id)) return body.id;
  return party?.id ?? (cast.rising && risingRole(tokens, at, cast.rising));
}

// "Borian-backed fighters"
const isTiedTo = (tokens: readonly Token[], behind: number): boolean =>
  tokens[behind]?.text === "-" && tokens[behind]!.glued && FROM_ELSEWHERE.test(lowerOf(tokens[behind + 1]));

/** "29 Boria-launched drones" are Boria's. */
const SENT_BY = /^(?:launched|fired)$/;

/** In a text of a government and those who fight it: "government troops", "40 rebels", "the army lost", "the group lost". */
function risingRole(tokens: readonly Token[], at: number, { government, group, nick }: Rising): string | null {
  const { lower, text } = tokens[at]!;
  if (text === nick) return group;
  if (GROUP_MEN.test(lower) && !isOfOthers(tokens, at)) return group;
  const next = lowerOf(tokens[at + 1]);
  if (lower === "government" && GOVERNMENT_MEN.test(next)) return government;
  if (lower === "military" && /^(?:losses|casualties)$/.test(next)) return government;
  if (lower === "security" && SECURITY_MEN.test(next)) return government;
  if (lowerOf(tokens[at - 1]) !== "the" || isCapitalised(tokens[at]!)) return null;
  if (lower === "group" && next !== "of") return group;
  return ARMIES.test(lower) && next !== "of" && !isCapitalised(tokens[at + 1] ?? tokens[at]!) ? government : null;
}

const GROUP_MEN = /^(?:rebels?|insurgents?|guerrillas?|guerillas?|cadres?|militants?|jihadists?|extremists?|fighters?)$/;
const GOVERNMENT_MEN =
  /^(?:soldiers?|troops|troopers?|forces?|casualt(?:y|ies)|losses|army|servicemen|policemen|police|military|side)$/;
const SECURITY_MEN = /^(?:forces|personnel|men)$/;
const ARMIES = /^(?:army|military|navy)$/;
const SERVING = /^(?:soldier|trooper|serviceman|troop|policeman|airman|sailor|personnel)$/;

// "pro-government fighters", "tribal fighters", "foreign militants": of another side, or of none
const isOfOthers = (tokens: readonly Token[], at: number): boolean =>
  /^(?:fighter|militant|extremist)s?$/.test(tokens[at]!.lower) && OTHERS.test(lowerOf(tokens[at - 1]));
const OTHERS =
  /^(?:government|militia|opposition|allied|tribal|foreign|loyalist|pro|anti|local|volunteer|fire|firefighter|rival|other|resistance)$/;

/** "20 soldiers were killed", "four security personnel" in a text of a government and those who fight it. */
export const servingSide = (mention: Mention, { cast }: Sides): string | null =>
  mention.kind === "casualty" && cast.rising && isServing(mention) ? cast.rising.government : null;

/** Soldiers, policemen, "police officers", "security personnel". */
export const isServing = ({ item }: Mention): boolean =>
  (item?.head === "officer" && /\b(?:army|police|navy) officer$/.test(item.name)) ||
  (SERVING.test(item?.head ?? "") && (item!.head !== "personnel" || /\b(?:army|security|police|military)\b/.test(item!.name)));

/** "12 Armenian tanks", "22 enemy tanks", "the enemy's 12 tanks", "our 12 tanks", "their 12 tanks". */
export function phraseSide({ tokens, eventAt }: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  const { from, to } = mention.quantity;
  const end = phraseEnd(mention);
  for (let at = to; at < end; at++) {
    const homed = homedPeople(tokens, at, end, sides);
    if (homed !== undefined) return homed;
    const party = namesOnly(tokens, at, end, mention, names, sides) ? null : roleAt(tokens, at, sides);
    if (party) return party;
  }
  const of = tokens[to]?.lower === "more" ? to + 1 : to;
  if (tokens[of]?.lower === "of" && /^(?:its|their|his|our)$/.test(lowerOf(tokens[of + 1])))
    return tokens[of + 1]!.lower === "our" ? sides.own : theirSide(tokens, from, sides);
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const { lower, kind } = tokens[at]!;
    if (lower === "’s" || lower === "'s" || lower === "’") return nearestRole(tokens, at, 4, sides);
    // "killing two parents and their three children"
    if (/^(?:their|his|her)$/.test(lower) && KIN.has(mention.item?.head ?? "")) return null;
    if (lower === "their" || lower === "its" || lower === "his") return nearestRole(tokens, at, 30, sides);
    if (lower === "our" || lower === "enemy") return roleAt(tokens, at, sides);
    if (kind === "sign" || PREPOSITIONS.has(lower) || eventAt.has(at)) return null;
  }
  return null;
}

/** "We took 12 of their tanks": beside "we", "their" is the enemy's. */
function theirSide(tokens: readonly Token[], from: number, sides: Sides): string | null {
  const role = nearestRole(tokens, from, 30, sides);
  const isOurs =
    role !== null && role === sides.own && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === "we");
  return isOurs ? sides.enemy : role;
}

/** "Kosovo Albanians", "Borian Norlanders": those of the first who live as a people of their own; of "ethnic Norlanders" nothing tells whose they are. */
function homedPeople(tokens: readonly Token[], at: number, end: number, { cast }: Sides): string | null | undefined {
  const people = partyAt(tokens, at, cast);
  if (!people || at + people.length > end) return undefined;
  if (people.demonym && tokens[at - 1]?.lower === "ethnic") return null;
  const next = at + people.length < end ? partyAt(tokens, at + people.length, cast) : null;
  return next?.demonym && next.id !== people.id ? people.id : undefined;
}

/** "Spanish Super Cups", "12 Armenians live here": part of a name, or what the people are and not whose. */
function namesOnly(
  tokens: readonly Token[],
  at: number,
  end: number,
  { kind }: Mention,
  names: readonly string[],
  { cast }: Sides,
): boolean {
  // "Sri Lankan soldiers": both words are the one party
  const behind = at + (partyAt(tokens, at, cast)?.length ?? 1);
  const next = tokens[behind];
  if (isTiedTo(tokens, behind)) return !SENT_BY.test(lowerOf(tokens[behind + 1]));
  if (next && behind < end && isCapitalised(next) && isCapitalised(tokens[at]!) && !FORCES.test(next.lower)) return true;
  // "12 Borian workers live here": whose they work for is not told; "12 Borians" are of Boria, "thousands of Borians" may live anywhere
  const isOwn = isPlural(tokens, at, cast) && !/^(?:ethnic|of)$/.test(lowerOf(tokens[at - 1]));
  return kind === "people" && behind === end && !isOwn && !names.some((name) => HARM.has(name) || OF_SUBJECT.has(name));
}

// "12 Borians", "900 South Sudanese"
function isPlural(tokens: readonly Token[], at: number, cast: Cast): boolean {
  const party = partyAt(tokens, at, cast);
  return party?.demonym === true && /(?:s|ese)$/.test(lowerOf(tokens[at + party.length - 1]));
}

/** "U.S.-backed fighters", "Russian-made tanks": what a country has to do with them makes them no part of its own. */
const FROM_ELSEWHERE =
  /^(?:backed|supported|funded|financed|armed|trained|supplied|equipped|made|built|designed|manufactured|based|allied|aligned|friendly|sponsored|occupied|held|controlled|born|flagged|bound|launched|provided|donated|brokered|speaking)$/;

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

export const namesParty = ({ tokens }: Scene, sides: Sides): boolean =>
  tokens.some((_, at) => roleAt(tokens, at, sides) !== null);
