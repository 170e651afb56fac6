import type { Context, Mention, Qualifiers } from "../mention.js";
import { actionsOf } from "./action.js";
import { asOfOf } from "./as-of.js";
import { sourceNamed, sourceOf, speakerOf } from "./attribution.js";
import { castOf } from "./cast.js";
import { modalityOf } from "./modality.js";
import { placeOf } from "./place.js";
import { sceneOf } from "./scene.js";
import { listSide, sideOf, sidesOf } from "./side.js";

/** What happened, whose, where, when, in what mood and by whose word: one answer a mention, all mentions of one sentence at once. */
export function qualify(mentions: readonly Mention[], context: Context): Qualifiers[] {
  if (mentions.length === 0) return [];
  const scene = sceneOf(mentions, context);
  const cast = castOf(scene.document);
  const sides = sidesOf(cast, scene.segment.speaker);
  const actions = actionsOf(scene);
  const owners = mentions.map((mention, at) => sideOf(scene, mention, actions[at]!, sides));
  return mentions.map((mention, at) => {
    const action = actions[at]!;
    const modality = modalityOf(scene, mention, action);
    const source = sourceOf(scene, mention);
    return {
      action: action?.name ?? null,
      side: owners[at] ?? sharedSide(mentions, owners, actions, at) ?? listSide(scene, mention, action, sides),
      place: placeOf(scene, mention, sides),
      modality,
      ...asOfOf(scene, mention, action, modality),
      speaker: speakerOf(scene, mention, source, cast),
      attributedTo: sourceNamed(source),
    };
  });
}

/** Entries of one list belong to one owner: what the neighbour of the same kind and action tells holds for all. */
function sharedSide(
  mentions: readonly Mention[],
  owners: readonly (string | null)[],
  actions: readonly ({ readonly name: string } | null)[],
  at: number,
): string | null {
  const { kind } = mentions[at]!;
  if (!actions[at] || !/^(?:equipment|casualty)$/.test(kind)) return null;
  for (let other = 0; other < mentions.length; other++)
    if (owners[other] && mentions[other]!.kind === kind && actions[other]?.name === actions[at]!.name) return owners[other]!;
  return null;
}
