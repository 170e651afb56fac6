import { STAKES } from "../lexicon/stakes.js";
import type { Mention } from "../types.js";

const SAID =
  /\b(?:said|says|say|claimed|claims|put|puts|estimated|estimates|reported|reports|counted|counts|stated|announced|according to)\b/i;

/** The party with a stake that a figure comes from: a side in a war, organisers, police, a union; null for the press and unknown tellers. */
export function partyOf({ claim }: Mention): string | null {
  if (claim.sourceType === "belligerent") return claim.publisher ?? claim.doc;
  const named = stakeIn(claim.attributedTo) ?? stakeIn(claim.speaker);
  if (named) return named;
  if (SAID.test(claim.sentence)) {
    const told = stakeIn(claim.sentence);
    if (told) return told;
  }
  return claim.sourceType === "media" ? null : stakeIn(claim.publisher);
}

function stakeIn(text: string | null): string | null {
  for (const word of text?.toLowerCase().match(/\p{L}{4,20}/gu) ?? []) {
    const stake = STAKES.get(word);
    if (stake) return stake;
  }
  return null;
}
