import type { Claim, Figure, FramedClaim } from "../types.js";

/** The blocking key: all claims that could be compared share it. */
export function figureKey(claim: FramedClaim): string {
  return `${claim.item ?? ""}|${claim.unit ?? "count"}`;
}

export function linkFigures(_claims: readonly Claim[]): Figure[] {
  return [];
}
