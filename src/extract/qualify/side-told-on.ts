import { FIGHTERS } from "../../lexicon/people.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { HARM, type Sides } from "./owner.js";
import { partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { partyOf } from "./teller-party.js";

/** What loses, wins and fires is nobody's house: arms, and those who bear them. */
export const isOfForces = ({ kind, item }: Mention): boolean =>
  kind === "equipment" || (/^(?:casualty|people)$/.test(kind) && FIGHTERS.has(item?.head ?? ""));

export const isHarm = (action: string | null | undefined): boolean => action?.split("+").some((one) => HARM.has(one)) ?? false;

/** "Boria said 40 Norland soldiers were killed. “Nine tanks were burned,” its ministry said.": one teller goes on with the losses of one side. */
export function toldOnSide(scene: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  const { context, segment, index, tokens } = scene;
  if (!isHarm(action?.name) || !isOfForces(mention) || tokens.some(({ lower }) => OWN.test(lower))) return null;
  const before = context.earlier.findLast(({ mention: one }) => isOfForces(one));
  const side = before?.qualifiers.side;
  if (!before || !side || !isHarm(before.qualifiers.action) || side === sides.teller) return null;
  const gap = index - before.mention.segmentIndex;
  if (gap < 1 || gap > 2 || segment.block - before.mention.segment.block > 1) return null;
  if (namesOther(tokens, side, sides)) return null;
  const isSameTeller = sides.teller !== null && toldBy(before.qualifiers.attributedTo, sides) === sides.teller;
  const isSameDeed =
    before.qualifiers.action === action?.name && isOurs(tokens) && segment.speaker === before.mention.segment.speaker;
  // "Three soldiers were wounded, the army said": of its own
  if (!(isSameTeller && mention.kind === "equipment") && !isSameDeed) return null;
  context.recorder?.follows(before.mention.quantity.span, "side");
  return side;
}

// the statement whose words come next is that of the party named before
const toldBy = (name: string | null, { cast, teller }: Sides): string | null =>
  name === null ? null : (partyOf(name, { ...cast, recorder: null }) ?? teller);

const OWN = /^(?:its|their|own|our|both|civilians?)$/;
// "We also struck seven lorries"
const isOurs = (tokens: readonly Token[]): boolean => tokens.slice(0, 4).some(({ lower }) => lower === "we");

const namesOther = (tokens: readonly Token[], side: string, { cast, teller }: Sides): boolean =>
  tokens.some((_, at) => {
    const party = partyAt(tokens, at, cast);
    return party !== null && party.id !== side && party.id !== teller;
  });
