import { infinitive, isAdjective, isNoun, singular } from "../../grammar.js";
import { EVENTS, type EventEntry, STATES } from "../../lexicon/events.js";
import { tokenize } from "../../tokens.js";
import type { Kind } from "../../types.js";
import type { Mention } from "../mention.js";
import { chainsTo, type EventWord, eventsIn, linksOn } from "./events-in.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, DETERMINERS, GET, HAVE, isFiller, isStop, MODALS, PREPOSITIONS, RELATIVES } from "./words.js";

/** What happened to the counted thing, and the event word that says so. */
export interface Action {
  readonly name: string;
  readonly event: EventWord | null;
  /** Token of the verb that has the counted thing as its object: its subject is who did it. */
  readonly by: number | null;
}

const COUNTED: ReadonlySet<Kind> = new Set(["equipment", "casualty", "people", "count", "money", "rate", "percent"]);
const REACH = 30;

/** One action a mention, from the words of the sentence, then from the list that it stands in. */
export function actionsOf(scene: Scene): (Action | null)[] {
  const actions: (Action | null)[] = scene.mentions.map((mention) =>
    COUNTED.has(mention.kind) ? ownAction(scene, mention) : nearAction(scene, mention),
  );
  const groups = groupsOf(scene);
  for (const group of groups) shareAction(scene, group, actions);
  scene.mentions.forEach((mention, at) => {
    if (COUNTED.has(mention.kind))
      actions[at] ??=
        whoAction(scene, mention) ??
        totalAction(scene, at, actions) ??
        carriedAction(scene, at, actions) ??
        listAction(scene, mention);
  });
  return actions;
}

// ---------------------------------------------------------------------------------------- words at the figure itself

function ownAction(scene: Scene, mention: Mention): Action | null {
  return modifierAction(scene, mention) ?? predicateAction(scene, mention, phraseEnd(mention));
}

/** "31 killed civilians", "170 wounded people", "12 dead": a participle or a state word within the counted phrase. */
function modifierAction(scene: Scene, mention: Mention): Action | null {
  const end = Math.max(phraseEnd(mention), mention.quantity.to + 1);
  for (let at = mention.quantity.to; at < end; at++) {
    const event = scene.eventAt.get(at);
    if (!event) continue;
    if (event.form === "modifier" || event.form === "state" || (event.form === "bare" && at < phraseEnd(mention)))
      return named(event, mention, chainFrom(scene, event));
  }
  return null;
}

/** What is said of the phrase that ends at `from`: "were destroyed", "killed in Tarn", "missing", "which had been abandoned". */
function predicateAction(scene: Scene, mention: Mention, from: number): Action | null {
  const { tokens } = scene;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event) return eventPredicate(scene, mention, event, from);
    if (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower) || GET.has(token.lower)) continue;
    if (RELATIVES.has(token.lower) || isFiller(token.lower) || linksOn(token.lower)) continue;
    if (
      isStop(token) ||
      token.text === "," ||
      token.text === ":" ||
      AND.has(token.lower) ||
      token.text === "–" ||
      token.text === "—"
    )
      return null;
    if (scene.starts.has(at) || CLAUSE_OPENERS.has(token.lower)) return null;
    if (isOtherVerb(scene, at)) return null;
  }
  return null;
}

// Finite verbs that the event finder passed over: states, speech. They end the reach of a phrase.
const isOtherVerb = (scene: Scene, at: number): boolean => {
  const word = scene.tokens[at]!.lower;
  const base = infinitive(word);
  return base !== null && STATES.has(base) && base !== word && !isNoun(word);
};

function eventPredicate(scene: Scene, mention: Mention, event: EventWord, from: number): Action | null {
  if (event.form === "noun") return null;
  if (event.form === "modifier") return null;
  if (event.form === "passive" || event.form === "state") return named(event, mention, chainFrom(scene, event));
  const own = event.own.filter((entry) => suits(entry, mention));
  if (own.length) return { name: own[0]!.id, event, by: null };
  if (event.form === "bare" && (event.entries.length || event.first === from || followsRelative(scene, event)))
    return named(event, mention, chainFrom(scene, event));
  if (event.other && isPersons(mention)) return { name: event.other, event, by: null };
  return null;
}

const followsRelative = (scene: Scene, event: EventWord): boolean => RELATIVES.has(scene.tokens[event.first - 1]?.lower ?? "");

/** The event and those coordinated with it: "killed and wounded", "demolished, or seriously damaged". */
function chainFrom(scene: Scene, event: EventWord): EventWord[] {
  const chain = [event];
  for (const next of scene.events) {
    if (next.first < event.last) continue;
    if (
      next.form === "noun" ||
      !chainsTo(scene.tokens, chain.at(-1)!.last, next.first) ||
      (next.form === "active" && event.form !== "active")
    )
      break;
    chain.push(next);
  }
  return chain;
}

function named(event: EventWord, mention: Mention, chain: readonly EventWord[]): Action | null {
  const names: string[] = [];
  for (const link of chain) {
    const entry =
      link.entries.find((one) => suits(one, mention)) ?? link.own.find((one) => suits(one, mention) && link.form !== "active");
    const name = entry?.id ?? (names.length === 0 ? link.other : null);
    if (name && !names.includes(name)) names.push(name);
  }
  return names.length ? { name: names.join("+"), event, by: event.form === "active" ? event.first : null } : null;
}

const isPersons = (mention: Mention): boolean => mention.kind === "casualty" || mention.kind === "people";

function suits(entry: EventEntry, mention: Mention): boolean {
  if (entry.of === "persons") return isPersons(mention) || (mention.item === null && mention.kind === "count");
  if (entry.of === "equipment") return mention.kind === "equipment" || mention.kind === "rate";
  if (entry.of === "things") return !isPersons(mention);
  return true;
}

// -------------------------------------------------------------------------------------------------------------- lists

/** Runs of mentions with no verb between them: they share what governs the first and what is said behind the last. */
function groupsOf(scene: Scene): number[][] {
  const groups: number[][] = [];
  scene.mentions.forEach((mention, at) => {
    const before = scene.mentions[at - 1];
    const joined =
      before &&
      COUNTED.has(before.kind) &&
      COUNTED.has(mention.kind) &&
      !verbBetween(scene, phraseEnd(before), mention.quantity.from);
    if (joined && !partitions(scene, before)) groups.at(-1)!.push(at);
    else groups.push([at]);
  });
  return groups;
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const event = scene.eventAt.get(at);
    if (event && event.form !== "noun" && event.form !== "modifier") return true;
    const word = scene.tokens[at]!.lower;
    if (BE.has(word) || HAVE.has(word) || MODALS.has(word) || word === ";" || CLAUSE_OPENERS.has(word) || isOtherVerb(scene, at))
      return true;
  }
  return false;
}

/** "Of the 120 passengers, 70 were saved": what happened to the part did not happen to the whole. */
function partitions(scene: Scene, mention: Mention): boolean {
  const at = mention.quantity.from;
  const [one, two] = [scene.tokens[at - 1]?.lower, scene.tokens[at - 2]?.lower];
  const of = one === "of" ? at - 1 : two === "of" && DETERMINERS.has(one ?? "") ? at - 2 : -1;
  const before = scene.tokens[of - 1];
  return of === 0 || (of > 0 && (before!.text === "," || before!.lower === "out"));
}

function shareAction(scene: Scene, group: readonly number[], actions: (Action | null)[]): void {
  const first = scene.mentions[group[0]!]!;
  const last = scene.mentions[group.at(-1)!]!;
  if (!COUNTED.has(first.kind)) return;
  const governed = partitions(scene, first) ? null : governorOf(scene, first);
  const said = group.length > 1 || !governed ? saidBehind(scene, last) : null;
  for (const at of group) {
    if (
      actions[at] &&
      !(at === group.at(-1) && governed && group.length > 1 && actions[at]!.event?.form === "bare" && actions[at]!.event!.other)
    )
      continue;
    const mention = scene.mentions[at]!;
    if (partitions(scene, mention) && group.length === 1) continue;
    actions[at] =
      (governed && rename(governed, mention)) ?? (governed?.state ? null : said && named(said, mention, chainFrom(scene, said)));
  }
}

interface Governor {
  readonly chain: readonly EventWord[];
  /** The verb tells a state ("there were", "has"): nothing behind the list is said of it. */
  readonly state: boolean;
}

function rename(governor: Governor, mention: Mention): Action | null {
  const event = governor.chain[0];
  return event ? named(event, mention, governor.chain) : null;
}

/** The verb or event noun that the figure is the object of, looking left: "destroyed 22 tanks", "the loss of 12 trucks", "losses: 12 trucks". */
function governorOf(scene: Scene, mention: Mention): Governor | null {
  const { tokens } = scene;
  let near = true;
  for (let at = mention.quantity.from - 1; at >= 0 && at > mention.quantity.from - REACH; at--) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event) return eventGovernor(scene, event, mention);
    if (token.text === ":" || token.text === "–" || token.text === "—") return announced(scene, at);
    if (near && PREPOSITIONS.has(token.lower)) return prepositionGovernor(scene, mention, at);
    if (isStop(token) || CLAUSE_OPENERS.has(token.lower)) return null;
    if (BE.has(token.lower) || HAVE.has(token.lower) || isOtherVerb(scene, at)) return { chain: [], state: true };
    if (token.text === "," && near && !joinsOn(scene, at)) return null;
    if (!DETERMINERS.has(token.lower) && !isFiller(token.lower) && !isAdjective(token.lower)) near = false;
  }
  return null;
}

// A comma directly before the figure opens a new clause unless a list runs over it: "In Tarn, 12 people".
const joinsOn = (scene: Scene, comma: number): boolean => scene.eventAt.get(comma - 1)?.form === "active";

function eventGovernor(scene: Scene, event: EventWord, mention: Mention): Governor | null {
  const { tokens } = scene;
  if (event.form === "active") return { chain: chainInto(scene, event), state: false };
  if (event.form === "noun")
    return tokens[event.last]?.lower === "of" && event.last + 3 >= mention.quantity.from
      ? { chain: [event], state: false }
      : null;
  if (event.form === "bare" || event.form === "passive") {
    const direct = betweenIsPlain(scene, event.last, mention.quantity.from);
    return direct ? { chain: chainInto(scene, event), state: false } : null;
  }
  return null;
}

const betweenIsPlain = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { lower } = scene.tokens[at]!;
    if (!DETERMINERS.has(lower) && !isFiller(lower) && lower !== ":" && lower !== "of" && lower !== "total") return false;
  }
  return true;
};

/** "destroyed or damaged 40 houses": the verbs coordinated before the one that stands at the figure. */
function chainInto(scene: Scene, event: EventWord): EventWord[] {
  const chain = [event];
  for (let at = scene.events.indexOf(event) - 1; at >= 0; at--) {
    const before = scene.events[at]!;
    if (before.form === "noun" || !chainsTo(scene.tokens, before.last, chain[0]!.first)) break;
    chain.unshift(before);
  }
  return chain;
}

const COLLECTIVES = new Set(
  "total number group convoy list column batch fleet series maximum minimum average figure sum couple dozen hundred thousand least most".split(
    " ",
  ),
);
const GROWTH = new Set(
  "rise climb increase reach grow jump fall drop bring take put raise stand pass top surpass exceed revise soar hit go".split(
    " ",
  ),
);

/** "the destruction of 12 trucks", "a total of 12 trucks", "the death toll rose to 1,840", "12 were killed in 4 villages" (nothing). */
function prepositionGovernor(scene: Scene, mention: Mention, at: number): Governor | null {
  const { tokens } = scene;
  const before = tokens[at - 1];
  if (!before) return null;
  if (tokens[at]!.lower === "of") {
    const event = scene.eventAt.get(at - 1);
    if (event) return event.form === "noun" ? { chain: [event], state: false } : null;
    if (!COLLECTIVES.has(singular(before.lower)) && !isNoun(before.lower)) return null;
    const shifted = { ...mention, quantity: { ...mention.quantity, from: at - 1 } };
    return COLLECTIVES.has(singular(before.lower)) ? governorOf(scene, shifted) : null;
  }
  const growth = /^(?:to|at|by)$/.test(tokens[at]!.lower) ? growthBefore(scene, at) : -1;
  if (growth < 0) return null;
  const noun = scene.events.findLast(
    (event) => event.last <= at && (event.form === "noun" || event.form === "state" || event.form === "modifier"),
  );
  return noun ? { chain: [noun], state: false } : null;
}

const growthBefore = (scene: Scene, at: number): number => {
  for (let back = at - 1; back >= 0 && back > at - 8; back--)
    if (GROWTH.has(infinitive(scene.tokens[back]!.lower) ?? "")) return back;
  return -1;
};

/** "Losses: 12 trucks", "the list of destroyed and seized equipment – 16 posts": events of the clause before the colon or dash. */
function announced(scene: Scene, sign: number): Governor | null {
  let first = sign;
  while (first > 0 && !isStop(scene.tokens[first - 1]!) && first > sign - REACH) first--;
  const events = scene.events.filter((event) => event.first >= first && event.last <= sign);
  const chain = chosen(events);
  return chain.length ? { chain: settled(scene, chain), state: false } : null;
}

/** The events of an announcement: participles and passives before nouns. */
function chosen(events: readonly EventWord[]): EventWord[] {
  const listed = events.filter((event) => event.entries.length > 0 || event.own.length > 0);
  const strong = listed.filter((event) => event.form !== "noun");
  return strong.length ? strong : listed;
}

const ADDITION = /^["“”»«\s–-]{0,4}(?:in addition|besides|moreover|also|furthermore|additionally|a further|another)\b/i;

/** A list announced as "destroyed and seized" that goes on "in addition ... seized" is destroyed before that point. */
function settled(scene: Scene, chain: EventWord[]): EventWord[] {
  if (chain.length < 2) return chain;
  for (let at = scene.index + 1; at < scene.segments.length && at < scene.index + 6; at++) {
    const { span, block } = scene.segments[at]!;
    if (block > scene.segment.block + 1) break;
    const text = scene.document.text.slice(span.start, Math.min(span.end, span.start + 1500));
    if (!ADDITION.test(text)) continue;
    const again = new Set(eventsIn(tokenize(text), [], false).flatMap((event) => event.entries));
    const left = chain.filter((event) => !event.entries.some((entry) => again.has(entry)));
    if (left.length) return left;
  }
  return chain;
}

/** The predicate behind a list: "16 posts, 196 tanks and two radars were destroyed". */
function saidBehind(scene: Scene, mention: Mention): EventWord | null {
  const { tokens } = scene;
  const from = phraseEnd(mention);
  for (let at = from; at < tokens.length && at < from + REACH * 2; at++) {
    const token = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event?.form === "passive" || (event?.form === "bare" && event.entries.length)) return event;
    if (event && event.form !== "noun" && event.form !== "modifier")
      return event.form === "bare" && event.own.length ? event : null;
    if (isStop(token) || CLAUSE_OPENERS.has(token.lower) || scene.starts.has(at)) return null;
    if (isOtherVerb(scene, at) && !linksOn(token.lower)) return null;
  }
  return null;
}

// ------------------------------------------------------------------------------------------- nouns, totals, carried on

const WHO = indexWho();

function indexWho(): ReadonlyMap<string, EventEntry> {
  const index = new Map<string, EventEntry>();
  for (const entry of EVENTS) for (const noun of entry.who ?? []) if (!index.has(noun)) index.set(noun, entry);
  return index;
}

/** "10,000 deserters", "31 fatalities": the counted noun tells what happened. Victims are dead where others are told apart as wounded. */
function whoAction(scene: Scene, mention: Mention): Action | null {
  if (!mention.item) return null;
  const entry = WHO.get(mention.item.name.toLowerCase()) ?? WHO.get(mention.item.head);
  if (!entry) return null;
  if (mention.item.head === "victim" && !scene.events.some((event) => event.entries.some((one) => one.id === "wounded")))
    return null;
  return { name: entry.id, event: null, by: null };
}

/** "287 were destroyed, 79 were looted, a total of 366": the sum of what was said of the parts. */
function totalAction(scene: Scene, at: number, actions: readonly (Action | null)[]): Action | null {
  const mention = scene.mentions[at]!;
  if (mention.attribute !== "total" || at === 0) return null;
  const names = [
    ...new Set(
      actions
        .slice(0, at)
        .flatMap((action, index) => (action && scene.mentions[index]!.kind === mention.kind ? action.name.split("+") : [])),
    ),
  ];
  return names.length ? { name: names.join("+"), event: null, by: null } : null;
}

/** "Ten guns were hit, eight of one make and two of another": entries behind the verb with none of their own. */
function carriedAction(scene: Scene, at: number, actions: readonly (Action | null)[]): Action | null {
  const mention = scene.mentions[at]!;
  const before = at > 0 ? actions[at - 1] : null;
  const earlier = scene.mentions[at - 1];
  if (!before || !earlier || partitions(scene, earlier) || !sameSort(earlier.kind, mention.kind)) return null;
  const from = before.event && before.event.first >= phraseEnd(earlier) ? before.event.last : phraseEnd(earlier);
  if (from > mention.quantity.from || verbBetween(scene, from, mention.quantity.from)) return null;
  const near = scene.tokens.slice(from, mention.quantity.from);
  return near.some(
    (token) => token.text === "," || token.text === "(" || token.text === ":" || token.text === "–" || AND.has(token.lower),
  )
    ? before
    : null;
}

const sameSort = (one: Kind, two: Kind): boolean =>
  one === two || (one === "casualty" && two === "people") || (one === "people" && two === "casualty");

/** What the heading of a list says of its entries: "Destroyed and looted equipment:". Only entries with no verb of their own ask it. */
function listAction(scene: Scene, mention: Mention): Action | null {
  const { segment, segments } = scene;
  if (segment.kind === "cell" && segment.column) {
    const column = headingAction(scene, segment.column, mention);
    if (column) return column;
  }
  if (segment.heading === null || hasVerb(scene)) return null;
  return headingAction(scene, segments[segment.heading]!.span, mention);
}

const hasVerb = (scene: Scene): boolean =>
  scene.events.some((event) => event.form === "active" || event.form === "passive") ||
  scene.tokens.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower));

function headingAction(scene: Scene, span: { readonly start: number; readonly end: number }, mention: Mention): Action | null {
  const events = eventsIn(tokenize(scene.document.text, span.start, Math.min(span.end, span.start + 400)), [], true);
  const chain = chosen(events);
  return chain.length ? named(chain[0]!, mention, chain) : null;
}

/** Dates, spans and measures take the event that they are attached to: "signed on 3 May", "destroyed at an altitude of 20 km". */
function nearAction(scene: Scene, mention: Mention): Action | null {
  const { tokens } = scene;
  let preposition = -1;
  for (let at = mention.quantity.from - 1; at >= 0 && at > mention.quantity.from - 12; at--) {
    const token = tokens[at]!;
    if (isStop(token) || token.text === "," || CLAUSE_OPENERS.has(token.lower) || scene.starts.has(at)) return null;
    if (PREPOSITIONS.has(token.lower)) preposition = at;
    const event = scene.eventAt.get(at);
    if (!event) continue;
    if (preposition < 0 || event.form === "modifier" || event.form === "state") return null;
    return named(event, { ...mention, kind: event.entries.some((entry) => entry.of === "persons") ? "casualty" : "equipment" }, [
      event,
    ]);
  }
  return null;
}
