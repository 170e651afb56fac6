import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { roleAt, type Sides } from "./owner.js";
import type { Scene } from "./scene.js";

/** "We hold 1,400 prisoners", "General Lenk surrendered 900 men": who are taken are the enemy's, where a sentence of those who took them names no other. */
export function capturedSide({ tokens, segment }: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  if (!/^(?:casualty|people)$/.test(mention.kind) || action?.name !== "captured" || sides.enemy === null) return null;
  const isOurs = tokens.some(({ lower }) => /^(?:we|our|us)$/.test(lower));
  const isGivenUp = segment.speaker !== null && tokens.some(({ lower }) => /^surrender(?:ed|s)?$/.test(lower));
  if (!isOurs && !isGivenUp) return null;
  const quiet = { ...sides, cast: { ...sides.cast, recorder: null } };
  return tokens.some((_, at) => (roleAt(tokens, at, quiet) ?? sides.own) !== sides.own) ? null : sides.enemy;
}
