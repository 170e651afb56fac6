import type { Rule } from "../../first-answer.js";
import { UNARMED } from "../../lexicon/harm.js";
import { IRREGULARS } from "../../lexicon/people.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity } from "../../types.js";
import { gapBefore } from "../gapped.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { isServing, namesParty, type Sides } from "./owner.js";
import { isNationId } from "./parties.js";
import type { Scene } from "./scene.js";
import { listSide } from "./side.js";
import { capturedSide } from "./side-captured.js";
import { heldSide, votedSide } from "./side-held.js";
import { lossesBefore } from "./side-losses.js";
import { partSide } from "./side-part.js";
import { summedSide } from "./side-summed.js";
import { isHarm, isOfForces, toldOnSide } from "./side-told-on.js";

interface Unowned {
  readonly scene: Scene;
  readonly at: number;
  readonly owners: readonly (string | null)[];
  readonly actions: readonly (Action | null)[];
  readonly places: readonly (string | null)[];
  readonly sides: Sides;
}

/** Where the words at the figure tell no owner. */
export const SHARED: readonly Rule<(unowned: Unowned) => string | null>[] = [
  { name: "entry of the same list", like: "12 Borian tanks and 9 guns were burned", ask: sharedSide },
  {
    name: "heading, or the entry before",
    like: "Borian losses:",
    ask: ({ scene, at, actions, sides }) => listSide(scene, scene.mentions[at]!, actions[at]!, sides),
  },
  {
    name: "some of those told of before",
    like: "12 Borian drones came. Nine of the drones crashed.",
    ask: ({ scene, at }) => partSide(scene, scene.mentions[at]!),
  },
  {
    name: "whose losses the sentence before calls them",
    like: "The losses of Boria are heavy. Over 90 tanks.",
    ask: ({ scene, at, actions, sides }) => lossesOf(scene, at, actions[at]!, sides),
  },
  {
    name: "told on by the same teller",
    like: "Boria said 40 Norland soldiers were killed. Nine tanks were burned, it said.",
    ask: ({ scene, at, actions, sides }) => toldOnSide(scene, scene.mentions[at]!, actions[at]!, sides),
  },
  {
    name: "sum of what the speaker told of before",
    like: "In total, 12 tanks were destroyed, the spokesman said",
    ask: ({ scene, at, actions, sides }) => summedSide(scene, scene.mentions[at]!, actions[at]!, sides),
  },
  {
    name: "more of the same people",
    like: "900,000 Borians fled, and 2 million more are homeless",
    ask: moreOf,
  },
  {
    name: "whom we took",
    like: "We hold 1,400 prisoners",
    ask: ({ scene, at, actions, sides }) => capturedSide(scene, scene.mentions[at]!, actions[at]!, sides),
  },
  {
    name: "people of a land at war",
    like: "In Boria 40 civilians were killed",
    ask: civiliansOf,
  },
  {
    name: "for whom the votes are",
    like: "Orlo took 44 percent of the vote",
    ask: ({ scene, at }) => votedSide(scene, scene.mentions[at]!),
  },
  {
    name: "firm or state whose sum, deed or workforce it is",
    like: "Orlo Motors employs 900 people",
    ask: ({ scene, at, sides }) => heldSide(scene, scene.mentions[at]!, sides),
  },
];

const NEAR = 60;
// "killing nine Borian guards and hundreds of civilians": they are of either side

/** "43 Borian rebels fell, while another source said seven loyalists died": of others is told. */
function isTurned(tokens: Scene["tokens"], one: Quantity, two: Quantity): boolean {
  const [first, last] = one.from < two.from ? [one.to, two.from] : [two.to, one.from];
  return tokens.slice(first, last).some(({ lower }) => /^(?:while|whilst|whereas|but|;)$/.test(lower));
}

// "40 Borian soldiers were killed and nine tanks burned"; not "Borian troops killed 40 men and lost two tanks"
const areLosses = (mention: Mention, action: Action, other: Mention, told: Action): boolean =>
  [mention, other].every(isOfForces) &&
  [action, told].every(({ name, event }) => isHarm(name) && event !== null && event.form !== "active");

// "300 Borians came to harm when they met policemen, and nine policemen": these are of those whom the others met
const areOfOther = (mention: Mention, other: Mention): boolean => isServing(mention) && !isOfForces(other) && !isServing(other);

// "14 Borian soldiers and nine gunmen were killed": those who fight a land are not its own
const areFoes = ({ item }: Mention, { item: other }: Mention): boolean =>
  IRREGULARS.has(item?.head ?? "") !== IRREGULARS.has(other?.head ?? "");

/** Entries of one list belong to one owner: what the neighbour of the same kind and action tells holds for all. */
function sharedSide({ scene: { mentions, context, tokens }, owners, actions, at }: Unowned): string | null {
  const { kind, item, quantity } = mentions[at]!;
  // "12 Borian guards and three other men"
  if (gapBefore(tokens, quantity.from) || lowerOf(tokens[quantity.to]) === "other") return null;
  const action = actions[at];
  const isLoss = isOfForces(mentions[at]!) && isHarm(action?.name);
  if (!action || !(/^(?:equipment|casualty)$/.test(kind) || isLoss) || UNARMED.has(item?.head ?? "")) return null;
  for (let other = Math.max(0, at - NEAR); other < mentions.length && other < at + NEAR; other++) {
    const told = actions[other];
    if (!owners[other] || !told) continue;
    const isOne = told.event !== null && told.event === action.event;
    const alike = mentions[other]!.kind === kind && (told.name === action.name || mentions[other]!.item?.head === item?.head);
    if (areFoes(mentions[at]!, mentions[other]!) || areOfOther(mentions[at]!, mentions[other]!)) continue;
    const isLike = alike && !isTurned(tokens, mentions[other]!.quantity, quantity);
    if (!isOne && !isLike && !areLosses(mentions[at]!, action, mentions[other]!, told)) continue;
    context.recorder?.follows(mentions[other]!.quantity.span, "side");
    return owners[other]!;
  }
  return null;
}

function lossesOf(scene: Scene, at: number, action: Action | null, sides: Sides): string | null {
  const { kind } = scene.mentions[at]!;
  if (!/^(?:equipment|casualty)$/.test(kind) && !(kind === "people" && isHarm(action?.name))) return null;
  // "Boria's losses are heavy. Twelve tanks were destroyed."
  const isLoss =
    isOfForces(scene.mentions[at]!) && isHarm(action?.name) && action?.event?.form === "passive" && !namesParty(scene, sides);
  const told = lossesBefore(scene, isLoss, sides);
  if (told) scene.context.recorder?.heard(told.party, told.span);
  return told?.party ?? null;
}

function moreOf({ scene: { mentions, tokens, context }, at, owners }: Unowned): string | null {
  const { quantity, kind } = mentions[at]!;
  if (kind !== "people" || !/^(?:more|others)$/.test(lowerOf(tokens[quantity.to]))) return null;
  const before = mentions.slice(0, at).findLastIndex((one) => one.kind === "people");
  if (before >= 0) context.recorder?.follows(mentions[before]!.quantity.span, "side");
  return owners[before] ?? null;
}

function civiliansOf({ scene: { mentions, context }, at, actions, places, sides }: Unowned): string | null {
  const { item, quantity } = mentions[at]!;
  const place = places[at];
  if (!place || !UNARMED.has(item?.head ?? "") || !isHarm(actions[at]?.name) || !sides.cast.belligerents.includes(place))
    return null;
  context.recorder?.shares(quantity.span, "place");
  return isNationId(place) ? place : null;
}
