import type { Context, Mention, Qualifiers } from "../mention.js";
import { actionsOf } from "./action.js";
import { asOfOf } from "./as-of.js";
import { sourceOf, speakerOf } from "./attribution.js";
import { castOf } from "./cast.js";
import { modalityOf } from "./modality.js";
import type { Action } from "./named.js";
import { sidesOf } from "./owner.js";
import { placeOf } from "./place.js";
import { sceneOf } from "./scene.js";
import { listSide, sideOf } from "./side.js";

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
      attributedTo: source?.name ?? null,
    };
  });
}

const NEAR = 60;

/** Entries of one list belong to one owner: what the neighbour of the same kind and action tells holds for all. */
function sharedSide(
  mentions: readonly Mention[],
  owners: readonly (string | null)[],
  actions: readonly (Action | null)[],
  at: number,
): string | null {
  const { kind, item } = mentions[at]!;
  const action = actions[at];
  if (!action || !/^(?:equipment|casualty)$/.test(kind)) return null;
  for (let other = Math.max(0, at - NEAR); other < mentions.length && other < at + NEAR; other++) {
    const told = actions[other];
    if (!owners[other] || !told) continue;
    if (told.event !== null && told.event === action.event) return owners[other]!;
    const alike = mentions[other]!.kind === kind && (told.name === action.name || mentions[other]!.item?.head === item?.head);
    if (alike) return owners[other]!;
  }
  return null;
}
