import { gapBefore } from "../gapped.js";
import type { Mention } from "../mention.js";
import { roleAt, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";

/** Whoever stands right before a figure whose verb is left out. */
export interface Gapped {
  /** Null where it is no known party: it is not that of the clause before all the same. */
  readonly party: string | null;
}

/** "Boria lost 40 tanks, Mira 25": the party that the second figure is of. */
export function gappedSubject({ tokens, eventAt }: Scene, { quantity }: Mention, sides: Sides): Gapped | null {
  const gap = gapBefore(tokens, quantity.from);
  if (!gap) return null;
  for (let at = gap.first; at < gap.last; at++) if (eventAt.has(at)) return null;
  for (let at = gap.first; at < gap.last; at++) {
    const party = roleAt(tokens, at, sides);
    if (party) return { party };
  }
  return { party: null };
}
