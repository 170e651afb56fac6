import { isNoun } from "../../grammar.js";
import { tableOf } from "../../in-force.js";
import { FIRM_PRONOUNS, OWNERS_DO, STATE_BODIES } from "../../lexicon/owners.js";
import { SAYING } from "../../lexicon/speech.js";
import { spanOf } from "../../record.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Document, Token } from "../../types.js";
import { type FirmMention, firmBefore, firmsOf } from "./firms.js";
import type { Sides } from "./owner.js";
import { isNationId, landOf, partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, HAVE, isCapitalised, isFiller, isModal, isStop } from "./words.js";

/** Words of a sentence that stand for a firm or a state, tokens [first, last). */
export interface Holder {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

const HOLDERS = tableOf(() => new WeakMap<Scene, readonly Holder[]>());

/** All of them in a sentence, in text order, worked out once. */
export function holdersIn(scene: Scene, sides: Sides): readonly Holder[] {
  const known = HOLDERS().get(scene);
  if (known) return known;
  const found: Holder[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    const one = holderAt(scene, at, sides, found);
    if (!one) continue;
    found.push(one);
    at = one.last - 1;
  }
  HOLDERS().set(scene, found);
  return found;
}

/** Has the run that explains hear the words. */
export function told(scene: Scene, holder: Holder | null): string | null {
  if (holder) scene.context.recorder?.heard(holder.id, spanOf(scene.tokens, holder.first, holder.last));
  return holder?.id ?? null;
}

function holderAt(scene: Scene, at: number, sides: Sides, before: readonly Holder[]): Holder | null {
  const { tokens, document } = scene;
  const firm = firmAt(firmsOf(document), tokens, at);
  if (firm) return firm;
  const { lower } = tokens[at]!;
  if (lower === "the" || lower === "this") return meant(scene, at, sides, before);
  if (/^(?:it|its)$/.test(lower)) return referent(scene, at, at + 1, before);
  return isCapitalised(tokens[at]!) ? stateAt(tokens, at, sides) : null;
}

function firmAt(firms: readonly FirmMention[], tokens: readonly Token[], at: number): Holder | null {
  const { start } = tokens[at]!;
  const firm = isCapitalised(tokens[at]!) ? firmBefore(firms, start + 1) : null;
  if (firm?.start !== start) return null;
  let last = at + 1;
  while (last < tokens.length && tokens[last]!.end <= firm.end) last++;
  return { id: firm.id, first: at, last };
}

/** "Boria", "Boria's government", "the Borian lower house"; a capital where it acts for its country: "Berlin has delivered". */
function stateAt(tokens: readonly Token[], at: number, { cast }: Sides): Holder | null {
  const party = partyAt(tokens, at, cast);
  if (party && isNationId(party.id)) {
    const last = at + party.length;
    if (!party.demonym && !describes(tokens, last)) return { id: party.id, first: at, last };
    const body = tokens.slice(last, last + 3).findIndex(({ lower }) => STATE_BODIES.has(lower));
    return body < 0 ? null : { id: party.id, first: at, last: last + body + 1 };
  }
  const land = landOf(tokens[at]!.text);
  return land !== undefined && actsForLand(tokens, at + 1) && !PLACING.test(lowerOf(tokens[at - 1]))
    ? { id: land, first: at, last: at + 1 }
    : null;
}

// "Berlin has delivered 14 tanks", and not "Berlin has 40 schools"
function actsForLand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || BE.has(token.lower)) return false;
  return HAVE.has(token.lower) || isModal(token)
    ? OWNERS_DO.has(baseOf(lowerOf(tokens[at + 1])) ?? "")
    : OWNERS_DO.has(baseOf(token.lower) ?? "");
}

// "Boria ice sheet", "the US company": of it, and not it
const describes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !acts(tokens, at) && (isCapitalised(tokens[at]!) || isNoun(tokens[at]!.lower));
const PLACING = /^(?:in|at|near|from|to|of|for|on|outside|around|across|into|over|toward|towards|and|,)$/;

function acts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return HAVE.has(token.lower) || isModal(token) || BE.has(token.lower) || OWNERS_DO.has(baseOf(token.lower) ?? "");
}

/** "the company", "the retailer", "the state": what was named before. */
function meant(scene: Scene, at: number, sides: Sides, before: readonly Holder[]): Holder | null {
  const { tokens } = scene;
  const noun = /^['’-]$/.test(textOf(tokens[at + 2])) ? "" : lowerOf(tokens[at + 1]);
  if (FIRM_PRONOUNS.has(noun)) return referent(scene, at, at + 2, before);
  if (!/^(?:government|state|treasury|country|cabinet)$/.test(noun)) return null;
  const lands = sides.cast.ranked.filter(isNationId);
  return lands.length === 1 ? { id: lands[0]!, first: at, last: at + 2 } : null;
}

const FAR = 700;

/** The firm or state named last: in the sentence, else in those before it. */
function referent(scene: Scene, first: number, last: number, before: readonly Holder[]): Holder | null {
  const { document, tokens, context, segment } = scene;
  const near =
    before.findLast((one) => !PLACING.test(lowerOf(tokens[one.first - 1]))) ?? before.findLast(({ id }) => !isNationId(id));
  if (near) return { id: near.id, first, last };
  if (isOfStranger(tokens, first)) return null;
  const { start } = segment.span;
  const firm = actorBefore(document, start);
  if (firm && firm.start > start - FAR) return { id: firm.id, first, last };
  const earlier = context.earlier.at(-1);
  const side = earlier && scene.index - earlier.mention.segmentIndex < 3 ? earlier.qualifiers.side : null;
  return side ? { id: side, first, last } : null;
}

/** "Orlo sold its stake to buyout firm Kelm Group. The company": the one that did something goes before whom it was done with. */
function actorBefore(document: Document, place: number): FirmMention | null {
  const firms = firmsOf(document);
  const last = firmBefore(firms, place);
  for (let firm = last; firm && firm.start > place - FAR; firm = firmBefore(firms, firm.start))
    if (!DONE_WITH.test(document.text.slice(Math.max(0, firm.start - 40), firm.start))) return firm;
  return last;
}
// looks back from the end
const DONE_WITH = / $(?<=\b(?:to|from|with|by|against|for) (?:[a-z-]{2,14} ){0,3})/;

const SAYS: ReadonlySet<string> = new Set(SAYING);

/** "Orlo announced that it will cut": of the name that tells it, be it known as a firm or not. */
function isOfStranger(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:it|its)$/.test(tokens[at]!.lower)) return false;
  for (let verb = at - 1; verb > 0 && verb > at - 8; verb--) {
    if (isStop(tokens[verb]!) || tokens[verb]!.text === ",") return false;
    if (!SAYS.has(tokens[verb]!.lower)) continue;
    let name = verb - 1;
    while (name > 0 && !isCapitalised(tokens[name]!) && isFiller(tokens[name]!.lower)) name--;
    return isCapitalised(tokens[name]!);
  }
  return false;
}
