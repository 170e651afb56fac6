import { firstRule, type Rule } from "../../first-answer.js";
import { CHANGE_WORDS } from "../../lexicon/bounds.js";
import { TOLD } from "../../lexicon/former.js";
import { UNARMED } from "../../lexicon/harm.js";
import { IRREGULARS } from "../../lexicon/people.js";
import { askedFor, type Recorder } from "../../record.js";
import { rivalOf } from "../../rival.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity } from "../../types.js";
import { gapBefore } from "../gapped.js";
import type { Context, Mention, Qualifiers } from "../mention.js";
import { type Pair, pairsAmong } from "../succession.js";
import { actionsOf } from "./action.js";
import { type AsOf, asOfOf } from "./as-of.js";
import { earlierThan } from "./as-of-earlier.js";
import { speakerOf } from "./asserter.js";
import { sourceOf } from "./attribution.js";
import { castOf } from "./cast.js";
import { modalityOf } from "./modality.js";
import type { Action } from "./named.js";
import { type Sides, sidesOf } from "./owner.js";
import { isNationId } from "./parties.js";
import { placeOf } from "./place.js";
import { type Scene, sceneOf } from "./scene.js";
import { listSide, sideOf } from "./side.js";
import { capturedSide } from "./side-captured.js";
import { heldSide, votedSide } from "./side-held.js";
import { lossesBefore } from "./side-losses.js";
import { partSide } from "./side-part.js";
import { summedSide } from "./side-summed.js";
import { isHarm, isOfForces, toldOnSide } from "./side-told-on.js";
import { tellerOf } from "./teller-party.js";

/** What happened, whose, where, when, in what mood and by whose word: one answer a mention, all mentions of one sentence at once. */
export function qualify(mentions: readonly Mention[], context: Context): Qualifiers[] {
  if (mentions.length === 0) return [];
  const scene = sceneOf(mentions, context);
  const { recorder } = context;
  const cast = recorder ? { ...castOf(scene.document), recorder } : castOf(scene.document);
  const sources = mentions.map((mention) => sourceOf(scene, mention));
  const speakers = mentions.map((mention, at) => speakerOf(scene, mention, sources[at]!, cast));
  const sides = sidesOf(cast, scene.segment.speaker ?? speakers[0]!, tellerOf(scene, sources, cast));
  const pairs = pairsAmong({
    document: scene.document,
    within: scene.segment.span,
    quantities: mentions.map((one) => one.quantity),
  });
  const actions = sharedByRivals(scene, sharedByPairs(scene, pairs));
  const askedSide = ({ quantity }: Mention) => askedFor(recorder, quantity.span, "side");
  const owners = mentions.map((mention, at) => sideOf(scene, mention, actions[at]!, sides));
  const moods = mentions.map((mention, at) => modalityOf(scene, mention, actions[at]!));
  const days = withoutDay(
    scene,
    mentions.map((mention, at) => asOfOf(scene, mention, actions[at]!, moods[at]!)),
    pairs,
  );
  const places = mentions.map((mention, at) => placeOf(scene, mention, sides, actions[at]!));
  for (const { former, now } of pairs) if (isCounting(mentions[former]!)) places[former] = places[now] ?? places[former]!;
  const whose = mentions.map(
    (mention, at) =>
      owners[at] ?? firstRule(SHARED, (rule) => rule({ scene, at, owners, actions, places, sides }), askedSide(mention)),
  );
  // "Orlo earned 41 million, up from 34 million"
  for (const { former, now } of pairs)
    if (mentions[former]!.item?.name === mentions[now]!.item?.name) whose[former] ??= whose[now] ?? null;
  return mentions.map((mention, at) => {
    const action = actions[at]!;
    const modality = moods[at]!;
    const when = days[at]!;
    const isAhead = modality === "asserted" && liesAhead(when, scene.document.published);
    if (isAhead) recordAhead(recorder, mention);
    return {
      // "fled from a town of 900 people": nothing befell all who live there
      action: isSizeOfTown(mention) ? null : (action?.name ?? null),
      side: whose[at]!,
      place: places[at]!,
      modality: isAhead ? "proposed" : modality,
      ...when,
      speaker: speakers[at]!,
      attributedTo: sources[at]?.name ?? null,
    };
  });
}

/** "raised from 34 to 41 on Tuesday", "up from 58": what was before is no number of that day. */
function withoutDay({ tokens, mentions }: Scene, days: readonly AsOf[], pairs: readonly Pair[]): readonly AsOf[] {
  const kept = [...days];
  for (const { former, now } of pairs) {
    const [before, after] = [days[former]!, days[now]!];
    const today = after.asOfBasis === "text" ? after.asOf : (after.asOf?.slice(0, 4) ?? null);
    const told = today === null ? null : earlierThan(tokens, mentions[former]!.quantity, today);
    if (told !== null && !before.asOf?.startsWith(told)) kept[former] = { asOf: told, asOfBasis: "text" };
    else if (before.asOfBasis === "document" || before.asOf === after.asOf) kept[former] = { asOf: null, asOfBasis: "none" };
  }
  return kept;
}

/** "has lost 310 men, compared to 280": what befell the ones befell the others. */
function sharedByPairs(scene: Scene, pairs: readonly Pair[]): readonly (Action | null)[] {
  const actions = actionsOf(scene);
  if (pairs.length === 0) return actions;
  const shared = [...actions];
  for (const { former, now } of pairs) {
    const [before, after] = [scene.mentions[former]!.item, scene.mentions[now]!.item];
    // "compared to 40 cases, with no death": two nouns of their own
    if (before?.basis === "after" && after?.basis === "after" && before.head !== after.head) continue;
    const [one, two] = [shared[former] ?? null, shared[now] ?? null];
    if (one === null || isOfTelling(one)) shared[former] = two ?? one;
    else if (two === null || isOfTelling(two)) shared[now] = one;
  }
  return shared;
}

/** "The ministry said 400 houses were burned. The Red Cross put the figure at 650": what befell the ones befell the others. */
function sharedByRivals({ mentions, context, index }: Scene, actions: readonly (Action | null)[]): readonly (Action | null)[] {
  return actions.map((action, at) => {
    const { quantity, item, segment, document } = mentions[at]!;
    if (quantity.dimension !== "count" || item?.basis !== "elided" || (action !== null && !isOfTelling(action))) return action;
    const from = at === 0 ? segment.span.start : mentions[at - 1]!.quantity.span.end;
    const how = rivalOf(document.text.slice(from, quantity.span.start));
    if (how === null) return action;
    const here = mentions.slice(0, at).findIndex((other) => other.item?.name === item.name);
    if (here >= 0) return actions[here] ?? action;
    const told = context.earlier.findLast(({ mention }) => mention.item?.name === item.name && mention.segmentIndex >= index - 2);
    return how === "told again" && told?.qualifiers.action ? { name: told.qualifiers.action, event: null, end: 0 } : action;
  });
}

const isOfTelling = ({ name }: Action): boolean => TOLD.has(name) || CHANGE_WORDS.has(name);

const isSizeOfTown = ({ attribute, tokens, quantity }: Mention): boolean =>
  attribute === "population" && /^(?:of|to)$/.test(lowerOf(tokens[quantity.from - 1]));

const isCounting = ({ quantity }: Mention): boolean => quantity.dimension === "count";

interface Unowned {
  readonly scene: Scene;
  readonly at: number;
  readonly owners: readonly (string | null)[];
  readonly actions: readonly (Action | null)[];
  readonly places: readonly (string | null)[];
  readonly sides: Sides;
}

/** Where the words at the figure tell no owner. */
const SHARED: readonly Rule<(unowned: Unowned) => string | null>[] = [
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

/** "opens in 2026 with 700 workers": what speaks of a month to come is a plan. */
function liesAhead({ asOf, asOfBasis }: AsOf, published: string | null): boolean {
  const month = asOf?.slice(0, 7).split("/")[0] ?? "";
  return asOfBasis === "text" && published !== null && month > published.slice(0, month.length);
}

function recordAhead(recorder: Recorder | null, { quantity }: Mention): void {
  recorder?.asks();
  recorder?.shares(quantity.span, "asOf");
  recorder?.gave({ figure: quantity.span.start, field: "modality" }, { name: "month to come", like: "opens in 2026" }, null);
}

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
    if (areFoes(mentions[at]!, mentions[other]!)) continue;
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
  const told = lossesBefore(scene, sides);
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
