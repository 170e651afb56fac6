import type { Token } from "../../types.js";
import { type Gap, gapBefore } from "../gapped.js";
import type { Mention } from "../mention.js";
import { nameAt } from "./name-at.js";
import { roleAt, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";
import { isParty } from "./side-deeds.js";

/** Whoever stands right before a figure whose verb is left out. */
export interface Gapped {
  /** Null where it is no known party: it is not that of the clause before all the same. */
  readonly party: string | null;
}

/** "Boria lost 40 tanks, Mira 25": the party that the second figure is of. */
export function gappedSubject({ tokens, eventAt }: Scene, { quantity, item }: Mention, sides: Sides): Gapped | null {
  const gap = gapBefore(tokens, quantity.from);
  if (!gap) return null;
  for (let at = gap.first; at < gap.last; at++) if (eventAt.has(at)) return null;
  for (let at = gap.first; at < gap.last; at++) {
    const party = roleAt(tokens, at, sides);
    if (party) return { party };
  }
  return { party: item && /^(?:seat|mandate)$/.test(item.head) ? partyNamed(tokens, gap) : null };
}

/** "RNP holds 12 seats and the SDP 9": of seats any name is that of a party. */
function partyNamed(tokens: readonly Token[], { first, last }: Gap): string | null {
  const at = tokens[first]!.lower === "the" ? first + 1 : first;
  const name = nameAt(tokens, at);
  return name && at + name.length >= last && isParty(name.words) ? name.words.join(" ") : null;
}
