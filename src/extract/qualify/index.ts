import type { Context, Mention, Qualifiers } from "../mention.js";
import { actionsOf } from "./action.js";
import { asOfOf } from "./as-of.js";
import { sourceOf } from "./attribution.js";
import { modalityOf } from "./modality.js";
import { castOf } from "./parties.js";
import { placeOf } from "./place.js";
import { sceneOf } from "./scene.js";
import { sideOf, sidesOf } from "./side.js";

/** What happened, whose, where, when, in what mood and by whose word: one answer a mention, all mentions of one sentence at once. */
export function qualify(mentions: readonly Mention[], context: Context): Qualifiers[] {
  if (mentions.length === 0) return [];
  const scene = sceneOf(mentions, context);
  const cast = castOf(scene.document);
  const { speaker } = scene.segment;
  const sides = sidesOf(cast, speaker);
  const actions = actionsOf(scene);
  return mentions.map((mention, at) => {
    const action = actions[at]!;
    return {
      action: action?.name ?? null,
      side: sideOf(scene, mention, action, sides),
      place: placeOf(scene, mention, cast),
      modality: modalityOf(scene, mention),
      ...asOfOf(scene, mention, action),
      speaker,
      attributedTo: sourceOf(scene, mention),
    };
  });
}
