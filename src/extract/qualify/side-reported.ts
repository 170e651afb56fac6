import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { Sides } from "./owner.js";
import { partyAt } from "./parties.js";
import type { Scene } from "./scene.js";
import { CLAUSE_OPENERS, HAVE, isStop } from "./words.js";

/** "Boria reported 410 killed and 870 injured": a country counts its own. */
export function reporterOwn({ tokens, owner, eventAt }: Scene, mention: Mention, sides: Sides): string | null {
  for (let at = mention.quantity.from - 1; at > 0 && at > mention.quantity.from - 14; at--) {
    const { lower } = tokens[at]!;
    if (/^(?:reported|recorded|registered|confirmed|reports)$/.test(lower)) return bareParty(tokens, at, sides);
    if (isStop(tokens[at]!) || (!owner[at] && eventAt.get(at)?.form === "active") || CLAUSE_OPENERS.has(lower)) return null;
  }
  return null;
}

function bareParty(tokens: readonly Token[], verb: number, { cast }: Sides): string | null {
  const last = HAVE.has(tokens[verb - 1]!.lower) ? verb - 2 : verb - 1;
  for (let first = Math.max(0, last - 2); first <= last; first++) {
    const party = partyAt(tokens, first, cast);
    if (party && !party.demonym && first + party.length === last + 1 && (first === 0 || tokens[first - 1]!.kind === "sign"))
      return party.id;
  }
  return null;
}
