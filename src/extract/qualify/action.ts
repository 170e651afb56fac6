import { isNoun, singular } from "../../grammar.js";
import { EVENTS, type EventEntry } from "../../lexicon/events.js";
import type { Kind } from "../../types.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { amountSubject, type Governor, governorOf } from "./governor.js";
import { carriedAction, echoedAction, groupsOf, headingAction, isWhole, partitions, totalAction } from "./list-action.js";
import { type Action, chainFrom, isPersons, named, suits } from "./named.js";
import { predicateOf, saidBehind } from "./predicate.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, HAVE, isModal, isStop, PREPOSITIONS, RELATIVES } from "./words.js";

const COUNTED: ReadonlySet<Kind> = new Set(["equipment", "casualty", "people", "count", "money", "rate", "measure", "area"]);

type Actions = (Action | null)[];

/** One action a mention, from the words of the sentence, then from the list that it stands in. */
export function actionsOf(scene: Scene): Actions {
  const { mentions } = scene;
  const actions: Actions = mentions.map(() => null);
  for (const group of groupsOf(scene, isCounted)) shareAction(scene, group, actions);
  const plain = !hasVerb(scene);
  const echoed = plain ? echoedAction(scene) : null;
  mentions.forEach((mention, at) => {
    if (!isCounted(mention)) actions[at] = mention.kind === "percent" ? ownAction(scene, mention) : nearAction(scene, mention);
    else
      actions[at] ??=
        freedAction(scene, mention) ??
        whoAction(scene, mention) ??
        totalAction(scene, at, actions) ??
        carriedAction(scene, at, actions) ??
        instrumentAction(scene, mention) ??
        weakAction(scene, mention) ??
        (/^(?:equipment|count)$/.test(mention.kind) ? echoed : null) ??
        (plain ? headingAction(scene, mention) : null);
  });
  return actions;
}

// "built 366 kilometres of roads" counts them, "12 kilometres away" does not
const isCounted = ({ kind, tokens, quantity, item }: Mention): boolean =>
  COUNTED.has(kind) || (kind === "distance" && item !== null && tokens[quantity.to]?.lower === "of");

const hasVerb = ({ events, tokens }: Scene): boolean =>
  events.some((event) => event.form === "active" || event.form === "passive") ||
  tokens.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || isModal(token));

/** What governs the first of a list and what is said behind the last is shared by all that have no word of their own. */
function shareAction(scene: Scene, group: readonly number[], actions: Actions): void {
  const first = scene.mentions[group[0]!]!;
  const next = scene.mentions[group.at(-1)! + 1];
  const last = next && isWhole(scene, next) ? next : scene.mentions[group.at(-1)!]!;
  if (!isCounted(first)) return;
  // "the 400-tonne ferry lies half-submerged"
  if (first.kind === "measure" && scene.tokens[first.quantity.last]?.text === "-") return;
  if (isWhole(scene, first) && group.length === 1) {
    actions[group[0]!] = modifierAction(scene, first);
    return;
  }
  const governor = partitions(scene, first) ? null : governorOf(scene, first);
  const open = !governor || (isPersons(last) && leavesOpen(scene, first, last));
  const said = !open || (group.length === 1 && partitions(scene, first)) ? null : saidBehind(scene, last);
  for (const at of group) {
    const mention = scene.mentions[at]!;
    const object = governed(mention, governor);
    const behind = partitions(scene, mention) ? null : predicateAction(scene, mention);
    // "shot down 33 drones launched at night": the verb before goes over one behind, except for later entries: "killed 9, 12 were wounded"
    const action = modifierAction(scene, mention) ?? (at === group[0] ? (object ?? behind) : (behind ?? object));
    // "in the fields around one village, 300 people were buried": what stands under a preposition is not buried with them
    const subject = said && !(at === group[0] && group.length > 1 && underPreposition(scene, mention)) ? said : null;
    actions[at] =
      harmNoun(scene, mention) ?? action ?? amount(scene, mention) ?? (subject && named(mention, chainFrom(scene, subject)));
  }
}

/** "has left 25 soldiers and 120 rebels dead", "were 20 sailors, pilots and guards killed": the verb before the list says nothing of it by itself. */
function leavesOpen({ tokens, eventAt, starts }: Scene, first: Mention, last: Mention): boolean {
  for (let at = first.quantity.from - 1; at >= 0 && at > first.quantity.from - 5; at--)
    if (/^(?:left|leaves|leaving|leave)$/.test(tokens[at]!.lower)) return true;
  // "14 victims, almost 90 wounded": what is said of the last of several figures is its own
  if (first !== last) return false;
  for (let at = phraseEnd(last); at < tokens.length && at < phraseEnd(last) + 10; at++) {
    if (starts.has(at)) return false;
    if (eventAt.has(at)) return eventAt.get(at)!.form === "bare";
    if (tokens[at]!.text !== "," && !AND.has(tokens[at]!.lower) && !isNoun(singular(tokens[at]!.lower))) return false;
  }
  return false;
}

const underPreposition = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  /^(?:in|at|around|near|on|with|by|from|after|for)$/.test(tokens[quantity.from - 1]?.lower ?? "");

function governed(mention: Mention, governor: Governor | null): Action | null {
  return governor?.chain.some(({ entries, own }) => entries.length || own.length) ? named(mention, governor.chain) : null;
}

// "The death toll reached 88"; "Of the deaths, 17 were reported in the north".
function amount({ tokens, eventAt, ...scene }: Scene, mention: Mention): Action | null {
  const ofThe =
    /^of$/i.test(tokens[0]?.text ?? "") && tokens[3]?.text === "," && mention.quantity.from === 4 ? eventAt.get(2) : null;
  const noun = ofThe ?? amountSubject({ tokens, eventAt, ...scene }, mention);
  return noun && named(mention, [noun]);
}

// ---------------------------------------------------------------------------------------- words at the figure itself

const ownAction = (scene: Scene, mention: Mention): Action | null =>
  modifierAction(scene, mention) ?? predicateAction(scene, mention);

/** "31 killed civilians", "170 wounded people", "12 dead": a participle or a state word within the counted phrase. */
function modifierAction(scene: Scene, mention: Mention): Action | null {
  const end = Math.min(Math.max(phraseEnd(mention), mention.quantity.to + 1), scene.tokens.length);
  for (let at = mention.quantity.to; at < end; at++) {
    const event = scene.eventAt.get(at);
    if (isPreposition(scene, at)) return null;
    if (!event || event.first < mention.quantity.to || event.form === "noun" || event.form === "passive") continue;
    if (event.form === "active" || (event.entries.length === 0 && event.own.length === 0)) continue;
    const action = named(mention, chainFrom(scene, event));
    if (action) return action;
  }
  return null;
}

// "12 of the destroyed houses" are destroyed, "5 million for the destroyed houses" is not.
const isPreposition = ({ tokens }: Scene, at: number): boolean =>
  PREPOSITIONS.has(tokens[at]!.lower) && tokens[at]!.lower !== "of";

/** What is said of the phrase: "were destroyed", "killed in Tarn", "missing", "which had been abandoned". */
function predicateAction(scene: Scene, mention: Mention): Action | null {
  const event = predicateOf(scene, mention);
  if (!event || event.form === "noun" || (event.form === "modifier" && scene.tokens[event.first - 1]?.lower !== "those"))
    return null;
  if (event.form === "passive" || event.form === "state") return event.other ? null : named(mention, chainFrom(scene, event));
  const own =
    event.own.find((entry) => suits(entry, mention)) ??
    (mention.kind === "count" && event.own.length === 1 ? event.own[0] : undefined);
  if (own) return { name: own.id, event, end: event.last };
  return event.form === "bare" && event.entries.length ? named(mention, chainFrom(scene, event)) : null;
}

/** Verbs of no lexicon, where nothing else tells what happened: those that govern the figure, or that persons are the subject of ("queued"). */
function weakAction(scene: Scene, mention: Mention): Action | null {
  const governor = governorOf(scene, mention);
  if (governor) return governedWeakly(scene, mention, governor.chain);
  const event = predicateOf(scene, mention);
  if (!event?.other || event.form === "modifier") return null;
  if (event.form === "passive") return { name: event.other, event, end: event.last };
  const before = scene.tokens[event.first - 1]!.lower;
  return isPersons(mention) && (event.first === phraseEnd(mention) || HAVE.has(before) || RELATIVES.has(before))
    ? { name: event.other, event, end: event.last }
    : null;
}

function governedWeakly(scene: Scene, mention: Mention, chain: readonly EventWord[]): Action | null {
  const verb = chain.at(-1);
  if (!verb) return null;
  if (FORCED.test(verb.other ?? "") && fromHomes(scene, mention)) return { name: "displaced", event: verb, end: 0 };
  return isObject(scene, verb.last, mention) ? named(mention, chain) : null;
}

const FORCED = /^(?:driven|forced|pushed|chased|sent)$/;

// "has driven 10,000 people from their homes"
const fromHomes = ({ tokens }: Scene, mention: Mention): boolean => {
  const at = phraseEnd(mention);
  return (
    isPersons(mention) &&
    /^(?:from|out)$/.test(tokens[at]?.lower ?? "") &&
    tokens.slice(at, at + 5).some(({ lower }) => /^(?:homes?|houses|villages|towns)$/.test(lower))
  );
};

// A verb of no lexicon reaches what follows it without a preposition: "queued over eight days" has no object.
const isObject = ({ tokens }: Scene, from: number, mention: Mention): boolean =>
  !tokens.slice(from, Math.max(from, mention.quantity.first)).some(({ lower }) => PREPOSITIONS.has(lower) && lower !== "of");

// ------------------------------------------------------------------------------------------------ nouns and measures

const WHO: ReadonlyMap<string, EventEntry> = new Map(
  EVENTS.flatMap((entry) => (entry.who ?? []).map((noun) => [noun, entry] as const)).reverse(),
);

/** "10,000 deserters", "31 fatalities": the counted noun tells what happened. Victims are dead where others are told apart as wounded. */
function whoAction(scene: Scene, mention: Mention): Action | null {
  const { item, quantity } = mention;
  const entry =
    (item && (WHO.get(item.name.toLowerCase()) ?? WHO.get(item.head))) ??
    WHO.get(singular(scene.tokens[Math.max(phraseEnd(mention), quantity.to + 1) - 1]?.lower ?? ""));
  if (!entry) return null;
  const victims = scene.tokens.slice(quantity.to, phraseEnd(mention) + 1).some(({ lower }) => lower === "victims");
  if (victims && !scene.events.some((event) => event.entries.some((one) => one.id === "wounded"))) return null;
  return { name: entry.id, event: null, end: 0 };
}

/** "112 fatalities and 760 injuries": each of a list is what its own noun says, whatever is told of the first. */
function harmNoun({ tokens }: Scene, { quantity, kind }: Mention): Action | null {
  if (kind !== "casualty") return null;
  for (let at = quantity.to; at < quantity.to + 3 && at < tokens.length; at++) {
    const name = HARM_NOUNS.get(tokens[at]!.lower);
    if (name) return { name, event: null, end: 0 };
    if (tokens[at]!.kind === "sign" || AND.has(tokens[at]!.lower)) return null;
  }
  return null;
}

const HARM_NOUNS: ReadonlyMap<string, string> = new Map([
  ["fatalities", "killed"],
  ["deaths", "killed"],
  ["injuries", "wounded"],
]);

/** "130 prisoners escaped": what they did goes over what they were. */
function freedAction(scene: Scene, mention: Mention): Action | null {
  if (!/^(?:prisoner|captive|hostage|detainee|inmate|refugee|evacuee)$/.test(mentionHead(scene, mention))) return null;
  const { tokens, eventAt } = scene;
  let at = phraseEnd(mention);
  while (HAVE.has(tokens[at]?.lower ?? "") || BE.has(tokens[at]?.lower ?? "")) at++;
  const event = eventAt.get(at);
  return event?.other && /^(?:bare|passive)$/.test(event.form) ? { name: event.other, event, end: event.last } : null;
}

const mentionHead = ({ tokens }: Scene, mention: Mention): string =>
  singular(tokens[Math.max(phraseEnd(mention), mention.quantity.to + 1) - 1]?.lower ?? "");

/** Dates, spans and measures take the event that they are attached to: "signed on 3 May", "destroyed at an altitude of 20 km". */
function nearAction(scene: Scene, mention: Mention): Action | null {
  const { tokens } = scene;
  let attached = false;
  // "in the past 24 hours", "during the 74 days of the war": how long was looked at, not how long it took
  if (mention.kind === "duration" && isLookedAt(scene, mention)) return null;
  for (let at = mention.quantity.from; at >= 0 && at > mention.quantity.from - 12; at--) {
    const token = tokens[at]!;
    const event = at < mention.quantity.from ? scene.eventAt.get(at) : null;
    if (event && ASPECTS.test(token.lower)) return null;
    if (event)
      return attached && event.form !== "modifier" && event.form !== "state" && (event.entries.length || event.own.length)
        ? named(asPatient(mention, event), [event])
        : null;
    if (
      at < mention.quantity.from &&
      (isStop(token) ||
        /^[,–—]$/.test(token.text) ||
        (token.text === "-" && !token.glued) ||
        CLAUSE_OPENERS.has(token.lower) ||
        scene.starts.has(at))
    )
      return null;
    if (PREPOSITIONS.has(token.lower)) attached = true;
  }
  return null;
}

const isLookedAt = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  tokens
    .slice(Math.max(0, quantity.from - 2), quantity.to)
    .some(({ lower }) => /^(?:past|last|previous|preceding|during)$/.test(lower));

const AMMUNITION = /^(?:shell|rocket|missile|bomb|round|projectile|munition|drone|mine|grenade|torpedo|salvo)$/;

// "starting from 27 September", "in the beginning of 1990" tell the date, not what happened on it.
const ASPECTS = /^(?:starting|beginning|ending|start|end|outset|onset)$/;

/** "shelled the town with 2,000 rounds" launched them; "bought the ships for 5 billion" is what the purchase cost. */
function instrumentAction(scene: Scene, mention: Mention): Action | null {
  const before = scene.tokens[mention.quantity.from - 1]?.lower;
  if (mention.kind === "money" && (before === "for" || before === "at")) {
    const near = nearAction(scene, mention);
    return near?.event?.entries[0]?.topic === "business" ? near : null;
  }
  if (before !== "with" || !AMMUNITION.test(mention.item?.head ?? "")) return null;
  const attack = scene.events.findLast(
    (event) =>
      event.last < mention.quantity.from && event.entries.some((entry) => /^(?:shelled|bombed|attacked|hit)$/.test(entry.id)),
  );
  return attack ? { name: "launched", event: attack, end: 0 } : null;
}

// The measure is not what it happened to; any sense of the verb will do, where it has but one.
function asPatient(mention: Mention, { entries, own }: EventWord): Mention {
  const senses = entries.length ? entries : own;
  return {
    ...mention,
    kind: senses.every((entry) => entry.of === "persons")
      ? "casualty"
      : senses.some((entry) => entry.of === "persons")
        ? "date"
        : "equipment",
  };
}
