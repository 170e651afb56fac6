import { firstRule, type Rule } from "../../first-answer.js";
import { isNoun, singular } from "../../grammar.js";
import { askedFor } from "../../record.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Kind } from "../../types.js";
import type { Mention } from "../mention.js";
import {
  companyAction,
  crowdAction,
  freedAction,
  harmedAction,
  harmNoun,
  instrumentAction,
  nearAction,
  whoAction,
} from "./action-nouns.js";
import type { EventWord } from "./events-in.js";
import { amountSubject, type Governor, governorOf } from "./governor.js";
import {
  carriedAction,
  echoedAction,
  groupsOf,
  headingAction,
  isOfLastAlone,
  isOneOf,
  isPartOfNext,
  isWhole,
  partitions,
  totalAction,
} from "./list-action.js";
import { lostHow, lostWith } from "./lost-with.js";
import { type Action, chainFrom, isPersons, named } from "./named.js";
import { befallenAction, numberAction } from "./number-of.js";
import { clauseAction, modifierAction, predicateAction, wholeAction } from "./own-action.js";
import { saidBehind } from "./predicate.js";
import { phraseEnd, type Scene } from "./scene.js";
import { amended } from "./split-verb.js";
import { takenAction } from "./taken.js";
import { weakAction } from "./weak-action.js";
import { AND, BE, CLAUSE_OPENERS, DETERMINERS, HAVE, isModal, RELATIVES } from "./words.js";

const COUNTED: ReadonlySet<Kind> = new Set(["equipment", "casualty", "people", "count", "money", "rate", "measure", "area"]);

type Actions = (Action | null)[];

/** One action a mention, from the words of the sentence, then from the list that it stands in. */
export function actionsOf(scene: Scene): Actions {
  const { mentions } = scene;
  const { recorder } = scene.context;
  const actions: Actions = mentions.map(() => null);
  for (const group of groupsOf(scene, isCounted)) shareAction(scene, group, actions);
  const plain = !hasVerb(scene);
  const echoed = plain ? echoedAction(scene) : null;
  mentions.forEach((mention, at) => {
    if ((isCounted(mention) && actions[at]) || isLike(scene, mention)) return;
    const rules = isCounted(mention) ? UNTOLD : mention.kind === "percent" ? SHARED_OUT : TIMES;
    const asked = askedFor(recorder, mention.quantity.span, "action");
    actions[at] = firstRule(rules, (rule) => rule({ scene, mention, at, actions, plain, echoed }), asked);
  });
  return mentions.map((mention, at) => (isCounted(mention) ? amended(scene, mention, actions[at]!) : actions[at]!));
}

interface Untold {
  readonly scene: Scene;
  readonly mention: Mention;
  readonly at: number;
  /** As far as they are known. */
  readonly actions: Actions;
  /** The sentence has no verb. */
  readonly plain: boolean;
  readonly echoed: Action | null;
}
type ActionRule = Rule<(untold: Untold) => Action | null>;

/** For counts of which neither their own words nor their list tell what happened. */
const UNTOLD: readonly ActionRule[] = [
  { name: "what the held did", like: "130 prisoners escaped", ask: ({ scene, mention }) => freedAction(scene, mention) },
  { name: "the counted noun", like: "10,000 deserters", ask: ({ scene, mention }) => whoAction(scene, mention) },
  { name: "gathering", like: "put the crowd at 9,000", ask: ({ scene, mention }) => crowdAction(scene, mention) },
  { name: "places taken", like: "took 61 villages", ask: ({ scene, mention }) => takenAction(scene, mention) },
  { name: "sum of parts", like: "14 sunk, 9 salvaged, a total of 23", ask: (u) => totalAction(u.scene, u.at, u.actions) },
  {
    name: "entry before",
    like: "Ten guns were hit, eight of one make",
    ask: (u) => (isOneOf(u.scene.tokens, u.mention.quantity.from) ? null : carriedAction(u.scene, u.at, u.actions)),
  },
  { name: "lost with them", like: "lost 9 men killed and 4 tanks", ask: ({ scene, mention }) => lostWith(scene, mention) },
  { name: "means", like: "shelled the town with 2,000 rounds", ask: ({ scene, mention }) => instrumentAction(scene, mention) },
  {
    name: "harm that makes them casualties",
    like: "the death toll has surged to 7,365",
    ask: ({ scene, mention }) => harmedAction(scene, mention),
  },
  {
    name: "together with them",
    like: "was rescued along with 10 others",
    ask: ({ scene, mention }) => companyAction(scene, mention),
  },
  {
    name: "verb behind their clause",
    like: "two men who fell were rescued",
    ask: ({ scene, mention }) => clauseAction(scene, mention),
  },
  {
    name: "any verb",
    like: "they escorted 40 ships",
    ask: ({ scene, mention }) => (isBareWhole(scene, mention) ? null : weakAction(scene, mention)),
  },
  { name: "figure printed again", like: "A total of 227 aircraft.", ask: (u) => (isThing(u.mention) ? u.echoed : null) },
  { name: "heading", like: "Destroyed equipment:", ask: (u) => (u.plain ? headingAction(u.scene, u.mention) : null) },
];
const SHARED_OUT: readonly ActionRule[] = [
  { name: "participle at it", like: "70 percent damaged roofs", ask: ({ scene, mention }) => modifierAction(scene, mention) },
  { name: "verb behind", like: "12 percent were destroyed", ask: ({ scene, mention }) => predicateAction(scene, mention) },
];
const TIMES: readonly ActionRule[] = [
  { name: "verb it hangs on", like: "signed on 3 May", ask: ({ scene, mention }) => nearAction(scene, mention) },
];

// "9 of the 14 clinics have reopened": that is said of the nine; "two of 53 convicts who escaped" of all
const isBareWhole = (scene: Scene, mention: Mention): boolean =>
  isWhole(scene, mention) && !RELATIVES.has(lowerOf(scene.tokens[phraseEnd(mention)]));

// "the 400-tonne ferry lies half-submerged"
const isLike = ({ tokens }: Scene, { kind, quantity }: Mention): boolean =>
  kind === "measure" && tokens[quantity.last]?.text === "-" && DETERMINERS.has(lowerOf(tokens[quantity.from - 1]));

const isThing = ({ kind }: Mention): boolean => kind === "equipment" || kind === "count";

// "built 366 kilometres of roads" counts them, "12 kilometres away" does not
const isCounted = ({ kind, tokens, quantity, item }: Mention): boolean =>
  (COUNTED.has(kind) && quantity.dimension !== "speed" && quantity.dimension !== "length") ||
  (kind === "distance" && item !== null && tokens[quantity.to]?.lower === "of");

const hasVerb = ({ events, tokens, segment, mentions }: Scene): boolean =>
  events.some(
    ({ form, last }) =>
      form === "active" ||
      form === "passive" ||
      (form === "bare" && segment.kind === "sentence" && last <= mentions.at(-1)!.quantity.from),
  ) || tokens.some((token) => BE.has(token.lower) || HAVE.has(token.lower) || isModal(token));

/** What governs the first of a list and what is said behind the last is shared by all that have no word of their own. */
function shareAction(scene: Scene, group: readonly number[], actions: Actions): void {
  const { recorder } = scene.context;
  const first = scene.mentions[group[0]!]!;
  const next = scene.mentions[group.at(-1)! + 1];
  const last = next && isWhole(scene, next) ? next : scene.mentions[group.at(-1)!]!;
  if (!isCounted(first)) return;
  if (isLike(scene, first)) return;
  if (isWhole(scene, first) && group.length === 1) {
    actions[group[0]!] = firstRule(WHOLES, (rule) => rule(scene, first), askedFor(recorder, first.quantity.span, "action"));
    return;
  }
  const governor = partitions(scene, first) || opensMainClause(scene, first, last) ? null : governorOf(scene, first);
  const open = !governor || (isPersons(last) && leavesOpen(scene, first, last));
  const behind = !open || (group.length === 1 && partitions(scene, first)) ? null : saidBehind(scene, last);
  const said = behind && group.length === 1 && isOfOther(scene, first, behind) ? null : behind;
  const isAside = opensAside(scene, first) && (actions[group[0]! - 1] ?? null) !== null;
  for (const at of group) {
    const mention = scene.mentions[at]!;
    const isFirst = at === group[0];
    // "in the fields around one village, 300 people were buried": what stands under a preposition is not buried with them
    const subject = said && !isAside && !(isFirst && group.length > 1 && underPreposition(scene, mention)) ? said : null;
    const listed: Listed = { scene, mention, isFirst, last, governor, subject };
    actions[at] = firstRule(TOLD, (rule) => rule(listed), askedFor(recorder, mention.quantity.span, "action"));
  }
}

/** An entry of a list, or a figure alone. */
interface Listed {
  readonly scene: Scene;
  readonly mention: Mention;
  readonly isFirst: boolean;
  readonly last: Mention;
  /** What governs the first entry. */
  readonly governor: Governor | null;
  /** What is said behind the last one. */
  readonly subject: EventWord | null;
}

const objectOf = ({ mention, governor }: Listed): Action | null => governed(mention, governor);
const TOLD: readonly Rule<(listed: Listed) => Action | null>[] = [
  { name: "noun of harm", like: "112 fatalities", ask: ({ scene, mention }) => harmNoun(scene, mention) },
  {
    name: "verb before those who were displaced",
    like: "fed 900 displaced people",
    ask: (listed) => (isDisplaced(listed) ? objectOf(listed) : null),
  },
  { name: "participle at it", like: "31 killed civilians", ask: ({ scene, mention }) => modifierAction(scene, mention) },
  {
    name: "how they were lost",
    like: "lost 9 men killed and wounded",
    ask: ({ scene, mention, governor }) => governor && lostHow(scene, mention, governor.chain),
  },
  {
    name: "what the numbered did",
    like: "the number of people who fled passed 400",
    ask: ({ scene, mention, isFirst }) => befallenAction(scene, mention) ?? (isFirst ? numberAction(scene, mention) : null),
  },
  { name: "noun of its own", like: "the death of two men and the wounding of eight", ask: (listed) => ofOwnNoun(listed) },
  // "shot down 33 drones launched at night": the verb before goes over one behind, except for later entries: "killed 9, 12 were wounded"
  { name: "verb before", like: "destroyed 22 tanks", ask: (listed) => (listed.isFirst ? objectOf(listed) : null) },
  {
    name: "verb behind",
    like: "22 tanks were destroyed",
    ask: (listed) =>
      listed.governor && isPartOfNext(listed.scene, listed.mention) ? null : ownPredicate(listed.scene, listed.mention),
  },
  {
    name: "participle behind the whole",
    like: "Of 40 men rescued, 31 are safe",
    ask: ({ scene, mention }) => (partitions(scene, mention) ? wholeAction(scene, mention) : null),
  },
  { name: "verb before the list", like: "destroyed 22 tanks and 9 posts", ask: objectOf },
  { name: "noun of the amount", like: "the death toll reached 88", ask: ({ scene, mention }) => amount(scene, mention) },
  { name: "verb behind the list", like: "9 posts and 22 tanks were destroyed", ask: (listed) => saidOfAll(listed) },
];
const isDisplaced = ({ mention: { tokens, quantity } }: Listed): boolean => lowerOf(tokens[quantity.to]) === "displaced";

function ofOwnNoun({ scene, mention, isFirst }: Listed): Action | null {
  const { from } = mention.quantity;
  const noun = !isFirst && scene.tokens[from - 1]?.lower === "of" ? scene.eventAt.get(from - 2) : undefined;
  return noun?.form === "noun" ? named(mention, [noun]) : null;
}
const WHOLES: readonly Rule<(scene: Scene, mention: Mention) => Action | null>[] = [
  { name: "participle at it", like: "31 killed civilians", ask: modifierAction },
  { name: "participle behind the whole", like: "shot down 28 of 31 missiles launched", ask: wholeAction },
];

function ownPredicate(scene: Scene, mention: Mention): Action | null {
  if (partitions(scene, mention)) return null;
  const action = predicateAction(scene, mention);
  return action?.event && isOfOther(scene, mention, action.event) ? null : action;
}

/** "vans sold by two firms are recalled": the vans are; "in 12 huts that were burned" it is the huts. */
const isOfOther = (scene: Scene, mention: Mention, { form, first }: EventWord): boolean =>
  form === "passive" &&
  mention.quantity.first > 1 &&
  underPreposition(scene, mention) &&
  !scene.tokens.slice(phraseEnd(mention), first).some(({ lower }) => RELATIVES.has(lower));

/** "Since the strike began 45 people have been killed": the verb before ends a clause, the figure opens the next. */
function opensMainClause({ tokens, events }: Scene, first: Mention, last: Mention): boolean {
  const { from } = first.quantity;
  const behind = lowerOf(tokens[phraseEnd(last)]);
  if (!BE.has(behind) && !HAVE.has(behind)) return false;
  const verb = events.findLast((event) => event.last <= from);
  if (!verb || from - verb.last > 1 || (verb.form !== "active" && verb.form !== "bare")) return false;
  for (let at = verb.first - 1; at >= 0 && at > verb.first - LONGEST_CLAUSE; at--) {
    if (CLAUSE_OPENERS.has(tokens[at]!.lower)) return at === 0 || !/^(?:\p{L}|\d)/u.test(tokens[at - 1]!.text);
    if (/^[.,;:]$/.test(tokens[at]!.text)) return false;
  }
  return false;
}
const LONGEST_CLAUSE = 10;

const saidOfAll = ({ scene, mention, subject, last }: Listed): Action | null =>
  subject && !isOfLastAlone(mention, last, subject) ? named(mention, chainFrom(scene, subject)) : null;

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

/** "Nine died, among them two boys, and 30 were hurt": what is said next is not said of these. */
const opensAside = ({ tokens }: Scene, { quantity: { first } }: Mention): boolean => {
  const at = /^(?:them|whom|which)$/.test(lowerOf(tokens[first - 1])) ? first - 2 : first - 1;
  return /^(?:among|amongst|including|of)$/.test(lowerOf(tokens[at])) && tokens[at - 1]?.text === ",";
};

const underPreposition = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  /^(?:in|at|around|near|on|with|by|from|after|for)$/.test(lowerOf(tokens[quantity.from - 1]));

/** "the toll of landslides and flooding rose to 43": of the dead it tells how they died. */
const isCause = ({ harm }: Mention, { form, entries }: EventWord): boolean =>
  harm !== null && form === "noun" && entries.every(({ id, of }) => of !== "persons" && id !== harm);

function governed(mention: Mention, governor: Governor | null): Action | null {
  if (governor?.chain.every((event) => isCause(mention, event))) return null;
  return governor?.chain.some(({ entries, own }) => entries.length || own.length) ? named(mention, governor.chain) : null;
}

// "The death toll reached 88"; "Of the deaths, 17 were reported in the north".
function amount({ tokens, eventAt, ...scene }: Scene, mention: Mention): Action | null {
  if (mention.attribute === "revenue") return null; // "Sales rose to $40 million"
  const ofThe = /^of$/i.test(textOf(tokens[0])) && tokens[3]?.text === "," && mention.quantity.from === 4 ? eventAt.get(2) : null;
  const noun = ofThe ?? amountSubject({ tokens, eventAt, ...scene }, mention);
  return noun && !isCause(mention, noun) ? named(mention, [noun]) : null;
}
