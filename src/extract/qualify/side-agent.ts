import { UNARMED } from "../../lexicon/harm.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { rivalOf } from "./cast.js";
import { roleAt, type Sides } from "./owner.js";
import { isGroupId } from "./parties.js";
import type { Scene } from "./scene.js";
import { CLAUSE_OPENERS, isStop, PREPOSITIONS } from "./words.js";

/** An armed group has no civilians. */
export const mayOwn = (party: string, { item }: Mention): boolean => !(isGroupId(party) && UNARMED.has(item?.head ?? ""));

/** "by the routed enemy", "as a result of Spanish gunfire", "because of their attack". */
export function rivalOfAgent(scene: Scene, mention: Mention, sides: Sides): string | null {
  const { tokens } = scene;
  let open = false;
  for (let at = mention.quantity.to; at < tokens.length && at < mention.quantity.to + 40; at++) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!)) return null;
    if (lower === "by" || (lower === "of" && /^(?:result|because|consequence)$/.test(lowerOf(tokens[at - 1])))) open = true;
    else if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower)) open = false;
    // "by enemy action" befalls one's own
    if (open && lower === "enemy" && sides.own && !sides.enemy) return sides.own;
    const party = open ? roleAt(tokens, at, sides) : null;
    const rival = party && rivalOf(sides.cast, party);
    if (rival && !mayOwn(rival, mention)) return null;
    if (party) return rival ?? (party === sides.enemy ? sides.own : null);
  }
  return null;
}
