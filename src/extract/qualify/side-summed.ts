import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { HARM, namesParty, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";

/** "In total, 125 aircraft were destroyed": whose all those are that were told of before. */
export function summedSide(scene: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  const { tokens, context } = scene;
  const isHarm = (name: string | null | undefined): boolean => name?.split("+").some((one) => HARM.has(one)) ?? false;
  if (mention.kind !== "equipment" || !isHarm(action?.name) || namesParty(scene, sides)) return null;
  const words = tokens.slice(0, 14).map(({ lower }) => lower);
  if (!SUMS_UP.test(words.join(" "))) return null;
  const told = context.earlier.filter(({ mention: { kind }, qualifiers }) => kind === "equipment" && isHarm(qualifiers.action));
  const owners = new Set(told.map(({ qualifiers }) => qualifiers.side));
  if (told.length < 2 || owners.size !== 1) return null;
  context.recorder?.follows(told.at(-1)!.mention.quantity.span, "side");
  return told[0]!.qualifiers.side;
}
const SUMS_UP = /^["“”«' ]{0,4}(?:in total|overall|in all|altogether|all in all|since the (?:beginning|start|outset)|so far)\b/;
