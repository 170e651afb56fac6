import { firstRule } from "../../first-answer.js";
import { CHANGE_WORDS } from "../../lexicon/bounds.js";
import { TOLD } from "../../lexicon/former.js";
import { askedFor, type Recorder } from "../../record.js";
import { rivalOf } from "../../rival.js";
import { lowerOf } from "../../tokens.js";
import { befallen } from "../befallen.js";
import type { Context, Framed, Mention, Qualifiers } from "../mention.js";
import { type Pair, pairsAmong } from "../succession.js";
import { actionsOf } from "./action.js";
import { type AsOf, asOfOf } from "./as-of.js";
import { earlierThan } from "./as-of-earlier.js";
import { speakerOf } from "./asserter.js";
import { type Attribution, sourceOf } from "./attribution.js";
import { type Cast, castOf } from "./cast.js";
import { modalityOf } from "./modality.js";
import type { Action } from "./named.js";
import { type Sides, sidesOf } from "./owner.js";
import { placeOf } from "./place.js";
import { type Scene, sceneOf } from "./scene.js";
import { sideOf } from "./side.js";
import { SHARED } from "./side-shared.js";
import { tellerOf } from "./teller-party.js";

/** Mentions that a later sentence can look back at: each holds its own sentence, and a long text has millions. */
const KEPT = 32;

/** A sentence under way: each step fills in what it finds for the mentions, by their places, and steps of later sentences look back at `framed`. */
interface Draft {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly pairs: readonly Pair[];
  readonly framed: readonly Told[];
  sources: readonly (Attribution | null)[];
  sides: Sides;
  actions: readonly (Action | null)[];
}

interface Told {
  mention: Mention;
  readonly qualifiers: { -readonly [Field in keyof Qualifiers]: Qualifiers[Field] };
}

/**
 * What happened, whose, where, when, in what mood and by whose word: one answer a mention. A step asks all sentences before the next one begins, so
 * that the processor has its rules at hand; of sentences before, it sees what its own and earlier steps have found, and may ask for no more.
 */
const STEPS: readonly ((draft: Draft) => void)[] = [
  tellSources,
  tellSpeakers,
  tellActions,
  tellMoods,
  tellDays,
  tellPlaces,
  tellSides,
];

/** Mentions sentence by sentence, none of them empty; `earlier` are those before. */
export function qualify(sentences: readonly (readonly Mention[])[], { earlier, recorder }: Context): (readonly Framed[])[] {
  let before = earlier;
  const drafts = sentences.map((mentions) => {
    const draft = draftOf(sceneOf(mentions, { earlier: before, recorder }));
    before = lastOf(before, draft.framed);
    return draft;
  });
  for (const step of STEPS) for (const draft of drafts) step(draft);
  return drafts.map(({ framed }) => framed);
}

/** What sentences that follow can look back at. */
export const lastOf = (earlier: readonly Framed[], framed: readonly Framed[]): readonly Framed[] =>
  [...earlier, ...framed].slice(-KEPT);

function draftOf(scene: Scene): Draft {
  const { document, segment, mentions, context } = scene;
  const cast = context.recorder ? { ...castOf(document), recorder: context.recorder } : castOf(document);
  return {
    scene,
    cast,
    pairs: pairsAmong({ document, within: segment.span, quantities: mentions.map(({ quantity }) => quantity) }),
    framed: mentions.map((mention) => ({ mention, qualifiers: { ...UNTOLD } })),
    sources: [],
    sides: sidesOf(cast, segment.speaker, null),
    actions: [],
  };
}

const UNTOLD: Qualifiers = {
  action: null,
  side: null,
  place: null,
  modality: "asserted",
  asOf: null,
  asOfBasis: "none",
  speaker: null,
  attributedTo: null,
};

function tellSources(draft: Draft): void {
  draft.sources = draft.scene.mentions.map((mention) => sourceOf(draft.scene, mention));
  for (const [at, { qualifiers }] of draft.framed.entries()) qualifiers.attributedTo = draft.sources[at]?.name ?? null;
}

function tellSpeakers(draft: Draft): void {
  const { scene, cast, framed, sources } = draft;
  for (const [at, { qualifiers }] of framed.entries())
    qualifiers.speaker = speakerOf(scene, scene.mentions[at]!, sources[at]!, cast);
  const isSaid = scene.segment.speaker === null && /^(?:we|our)$/.test(lowerOf(scene.tokens[0]));
  draft.sides = sidesOf(cast, scene.segment.speaker ?? framed[0]!.qualifiers.speaker, tellerOf(scene, sources, cast), isSaid);
}

function tellActions(draft: Draft): void {
  const { scene, pairs, framed } = draft;
  draft.actions = sharedByRivals(scene, sharedByPairs(scene, pairs));
  for (const [at, told] of framed.entries()) {
    // "fled from a town of 900 people": nothing befell all who live there
    told.qualifiers.action = isSizeOfTown(told.mention) ? null : (draft.actions[at]?.name ?? null);
    told.mention = befallen(told.mention, told.qualifiers.action, scene.context.recorder);
  }
}

function tellMoods({ scene, actions, framed }: Draft): void {
  for (const [at, { qualifiers }] of framed.entries()) qualifiers.modality = modalityOf(scene, scene.mentions[at]!, actions[at]!);
}

function tellDays({ scene, pairs, actions, framed }: Draft): void {
  const { mentions, document, context } = scene;
  const days = withoutDay(
    scene,
    mentions.map((mention, at) => asOfOf(scene, mention, actions[at]!, framed[at]!.qualifiers.modality)),
    pairs,
  );
  for (const [at, { mention, qualifiers }] of framed.entries()) {
    Object.assign(qualifiers, days[at]);
    if (qualifiers.modality !== "asserted" || !liesAhead(days[at]!, document.published)) continue;
    recordAhead(context.recorder, mention);
    qualifiers.modality = "proposed";
  }
}

function tellPlaces({ scene, pairs, actions, sides, framed }: Draft): void {
  const { mentions } = scene;
  const places = mentions.map((mention, at) => placeOf(scene, mention, sides, actions[at]!));
  for (const { former, now } of pairs) if (isCounting(mentions[former]!)) places[former] = places[now] ?? places[former]!;
  for (const [at, { qualifiers }] of framed.entries()) qualifiers.place = places[at]!;
}

/** The last of them: whose it is may hang on the place. */
function tellSides({ scene, pairs, actions, sides, framed }: Draft): void {
  const { mentions, context } = scene;
  const owners = mentions.map((mention, at) => sideOf(scene, mention, actions[at]!, sides));
  const places = framed.map(({ qualifiers }) => qualifiers.place);
  const whose = mentions.map(
    ({ quantity }, at) =>
      owners[at] ??
      firstRule(
        SHARED,
        (rule) => rule({ scene, at, owners, actions, places, sides }),
        askedFor(context.recorder, quantity.span, "side"),
      ),
  );
  // "Orlo earned 41 million, up from 34 million"
  for (const { former, now } of pairs)
    if (mentions[former]!.item?.name === mentions[now]!.item?.name) whose[former] ??= whose[now] ?? null;
  for (const [at, { qualifiers }] of framed.entries()) qualifiers.side = whose[at]!;
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
