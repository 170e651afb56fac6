import { tokenize } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { type Cast, partyAt, rivalOf, voiceOf } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, HAVE, isStop, MODALS, PREPOSITIONS } from "./words.js";

const HARM = new Set(
  "destroyed captured damaged killed wounded displaced occupied missing abandoned stolen mined shelled abducted hit".split(" "),
);
const SENT = new Set(
  "launched fired sent deployed supplied delivered donated mobilized allocated invested spent built laid planted fortified brought blocked bought withdrawn transferred".split(
    " ",
  ),
);
const TRADE = new Set("purchased sold ordered exported imported".split(" "));
const FORCES = new Set(
  "army forces force troops military soldiers units unit brigade regiment navy army's command side government fighters militants artillery aviation".split(
    " ",
  ),
);

/** What the whole sentence knows about its sides. */
export interface Sides {
  readonly cast: Cast;
  readonly own: string | null;
  readonly enemy: string | null;
}

export function sidesOf(cast: Cast, speaker: string | null): Sides {
  const own = voiceOf(cast, speaker);
  return { cast, own, enemy: rivalOf(cast, own) };
}

/** Whose the counted things or people are. */
export function sideOf(scene: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  if (mention.kind === "date" || mention.kind === "time" || mention.kind === "duration" || mention.kind === "percent")
    return null;
  const names = new Set(action?.name.split("+"));
  if ([...names].some((name) => TRADE.has(name))) return subjectOf(scene, mention, sides);
  return phraseSide(scene, mention, sides) ?? ownerBehind(scene, mention, sides) ?? actorSide(scene, mention, names, sides);
}

/** "12 Armenian tanks", "22 enemy tanks", "the enemy's 12 tanks", "our 12 tanks". */
function phraseSide(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  const { quantity } = mention;
  for (let at = quantity.to; at < phraseEnd(mention); at++) {
    const party = partyOrRole(tokens, at, sides);
    if (party) return party;
  }
  for (let at = quantity.from - 1; at >= 0 && at > quantity.from - 4; at--) {
    const token = tokens[at]!;
    if (token.lower === "’s" || token.lower === "'s" || token.text === "’") return possessor(tokens, at, sides);
    if (/^(?:our|enemy|their)$/.test(token.lower))
      return token.lower === "our" ? sides.own : token.lower === "enemy" ? sides.enemy : null;
    if (token.kind === "sign" || PREPOSITIONS.has(token.lower)) return null;
  }
  return null;
}

function possessor(tokens: readonly Token[], at: number, sides: Sides): string | null {
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    const party = partyOrRole(tokens, back, sides);
    if (party) return party;
  }
  return null;
}

function partyOrRole(tokens: readonly Token[], at: number, { cast, own, enemy }: Sides): string | null {
  const word = tokens[at]!.lower;
  if (word === "enemy" || word === "occupiers" || word === "aggressor") return enemy;
  if (word === "our" || word === "we" || word === "ours") return own;
  return partyAt(tokens, at, cast)?.id ?? null;
}

/** "belonging to the Armenian armed forces", "of Boria", "from both our side and the Armenian side". */
function ownerBehind(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  const found: string[] = [];
  let open = false;
  for (let at = phraseEnd(mention); at < tokens.length && at < phraseEnd(mention) + 16; at++) {
    const word = tokens[at]!.lower;
    if (
      scene.starts.has(at) ||
      isStop(tokens[at]!) ||
      BE.has(word) ||
      HAVE.has(word) ||
      MODALS.has(word) ||
      CLAUSE_OPENERS.has(word)
    )
      break;
    if (word === "of" || word === "belonging" || word === "from") open = true;
    else if (PREPOSITIONS.has(word) && word !== "to") open = false;
    if (!open && (tokens[at]!.text === "," || scene.eventAt.has(at))) break;
    const party = open ? partyOrRole(tokens, at, sides) : null;
    if (party && !found.includes(party)) found.push(party);
  }
  return found.length ? found.join("+") : null;
}

/** Who lost, suffered or had them; or the rival of who destroyed them. */
function actorSide(scene: Scene, mention: Mention, names: ReadonlySet<string>, sides: Sides): string | null {
  const harmed = [...names].some((name) => HARM.has(name));
  const subject = subjectOf(scene, mention, sides);
  const verb = verbBefore(scene, mention);
  if (subject && verb) {
    if (/^(?:lost|lose|loses|losing|suffer\p{L}*|sustain\p{L}*|had|have|has|admitted|reported)$/u.test(verb)) return subject;
    if (harmed) return rivalOf(sides.cast, subject);
    return [...names].some((name) => SENT.has(name)) ? subject : null;
  }
  const agent = harmed ? agentOf(scene, mention, sides) : null;
  return agent ? rivalOf(sides.cast, agent) : null;
}

function verbBefore(scene: Scene, mention: Mention): string | null {
  for (let at = mention.quantity.from - 1; at >= 0 && at > mention.quantity.from - 30; at--) {
    const word = scene.tokens[at]!.lower;
    const event = scene.eventAt.get(at);
    if (event?.form === "active" || event?.form === "bare") return scene.tokens[event.first]!.lower;
    if (HAVE.has(word) || /^(?:suffer|sustain)/.test(word)) return word;
    if (isStop(scene.tokens[at]!) || CLAUSE_OPENERS.has(word) || BE.has(word)) return null;
  }
  return null;
}

/** The party or "we" that the verb before the figure has as its subject. */
function subjectOf(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  let verb = -1;
  for (let at = mention.quantity.from - 1; at >= 0 && at > mention.quantity.from - 40; at--) {
    const word = tokens[at]!.lower;
    if (isStop(tokens[at]!)) return null;
    const event = scene.eventAt.get(at);
    if (verb < 0) {
      if (HAVE.has(word) || event?.form === "active" || event?.form === "bare" || /^(?:suffer|sustain)/.test(word)) verb = at;
      continue;
    }
    if (CLAUSE_OPENERS.has(word) && word !== "which" && word !== "who") return null;
    if (PREPOSITIONS.has(tokens[at - 1]?.lower ?? "") && !FORCES.has(tokens[at + 1]?.lower ?? "")) continue;
    const party = partyOrRole(tokens, at, sides);
    if (party) return party;
  }
  return null;
}

/** "by the savage enemy", "as a result of Armenian bombardment". */
function agentOf(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  let open = false;
  for (let at = mention.quantity.to; at < tokens.length && at < mention.quantity.to + 40; at++) {
    const word = tokens[at]!.lower;
    if (isStop(tokens[at]!)) return null;
    if (word === "by" || (word === "of" && /^(?:result|because|consequence)$/.test(tokens[at - 1]?.lower ?? ""))) open = true;
    else if (PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word)) open = false;
    const party = open ? partyOrRole(tokens, at, sides) : null;
    if (party) return party;
  }
  return null;
}

/** The one party that a piece of text names, heading or announcement; null where it names none or several. */
export function onlyParty(text: string, sides: Sides): string | null {
  const tokens = tokenize(text);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const party = partyOrRole(tokens, at, sides);
    if (party && !AND.has(tokens[at]!.lower)) found.add(party);
  }
  return found.size === 1 ? [...found][0]! : null;
}
