import { firstRule, type Rule } from "../../first-answer.js";
import { askedFor } from "../../record.js";
import { lowerOf, tokenize } from "../../tokens.js";
import type { Kind, Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { rivalOf } from "./cast.js";
import { leadsFirm } from "./firms.js";
import { isStateVerb } from "./governor.js";
import type { Action } from "./named.js";
import {
  cuesWithRole,
  HARM,
  isServing,
  namesParty,
  nearestRole,
  OF_SUBJECT,
  OWNERS,
  ownerBehind,
  phraseSide,
  ROLE,
  roleAt,
  type Sides,
  servingSide,
} from "./owner.js";
import { isGroupId } from "./parties.js";
import { phraseEnd, type Scene } from "./scene.js";
import { mayOwn, rivalOfAgent } from "./side-agent.js";
import { announcedSide, onlyRole } from "./side-announced.js";
import { subjectBefore } from "./side-before.js";
import { deedSide, firedSide, fledSide, receiver, seatSide } from "./side-deeds.js";
import { gappedSubject } from "./side-gapped.js";
import { firmsOwn } from "./side-held.js";
import { lossesSide } from "./side-losses.js";
import { polledSide } from "./side-polled.js";
import { reporterOwn } from "./side-reported.js";
import { isOfForces } from "./side-told-on.js";
import { AND, BE, CLAUSE_OPENERS, HAVE, isFiller, isStop, MODALS } from "./words.js";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const TRADE = setOf("purchased ordered imported hired");
const ADDITION =
  /^["“”»«\s–-]{0,4}(?:in addition|besides|moreover|also|furthermore|additionally|a further|another|thus|(?:among|of) (?:them|these|those))\b/i;
const TIMELESS: ReadonlySet<Kind> = new Set<Kind>(["date", "time", "duration", "percent", "distance"]);

/** Whose the counted things or people are, from the words around the figure alone. */
export function sideOf(scene: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  if (TIMELESS.has(mention.kind) && mention.kind !== "percent") return null;
  const names = action?.name.split("+") ?? [];
  const rules =
    mention.kind === "percent"
      ? POLLED
      : names.some((name) => TRADE.has(name))
        ? TRADERS
        : gappedSubject(scene, mention, sides)
          ? GAPPED
          : OWNED;
  const asked = askedFor(sides.cast.recorder, mention.quantity.span, "side");
  const cues = rules === POLLED ? scene.cues : cuesWithRole(scene, sides);
  return firstRule(rules, (rule) => rule(scene, mention, names, sides), asked, cues);
}

type SideRule = Rule<(scene: Scene, mention: Mention, names: readonly string[], sides: Sides) => string | null>;

const POLLED: readonly SideRule[] = [
  { name: "party whose share they are", like: "29 percent for the Larks", ask: (scene, mention) => polledSide(scene, mention) },
];
const NAMED: readonly SideRule[] = [
  {
    name: "owner in the phrase",
    like: "12 Borian tanks",
    ask: (s, m, n, sides) => (m.kind === "money" ? null : phraseSide(s, m, n, sides)),
    needs: ROLE,
  },
  {
    name: "owner behind",
    like: "12 tanks of Boria",
    ask: (scene, mention, _, sides) => (mention.kind === "area" ? null : ownerBehind(scene, mention, sides)),
    needs: ROLE,
  },
];
const ACTOR: SideRule = {
  name: "who lost or held them, or the rival of who struck",
  like: "Boria lost 12 tanks; we destroyed 12 tanks",
  ask: actorSide,
  needs: ROLE,
};
const SEATED: SideRule = {
  name: "party whose seats they are",
  like: "The Lark Party won 52 seats",
  ask: (scene, mention) => seatSide(scene, mention),
};
const OWNED: readonly SideRule[] = [
  SEATED,
  { name: "party whose seats the clause counts", like: "The Larks hold 19", ask: (scene, mention) => polledSide(scene, mention) },
  {
    name: "firm that its stands for",
    like: "Orlo sold its two Borian depots",
    ask: (s, mention, _, sides) => firmsOwn(s, mention, sides),
  },
  ...NAMED,
  {
    name: "who did it",
    like: "Borian jets made 400 sorties",
    ask: (s, mention, _, sides) => deedSide(s, mention, sides),
    needs: ROLE,
  },
  {
    name: "who fired them",
    like: "90 missiles which Boria fired",
    ask: (s, mention, _, sides) => firedSide(s, mention, sides),
    needs: ROLE,
  },
  { name: "land they fled", like: "40,000 fled Boria", ask: (s, mention, _, sides) => fledSide(s, mention, sides), needs: ROLE },
  {
    name: "whose losses",
    like: "Borian losses are 400 killed",
    ask: (scene, mention, _, sides) => lossesSide(scene, mention, sides),
    needs: ROLE,
  },
  { name: "receiver", like: "3 islands were returned to Boria", ask: receiver, needs: ROLE },
  ACTOR,
  { name: "announcement", like: "Boria's burnt equipment – 9 posts", ask: announcedSide, needs: ROLE },
  // before the list: of "two soldiers and nine Borian militants" the first are not Boria's
  {
    name: "government men",
    like: "20 soldiers and 30 rebels were killed",
    ask: (_, mention, __, sides) => servingSide(mention, sides),
  },
  { name: "owner at the end of the list", like: "Nine guns and several Borian lorries were burned", ask: tailSide, needs: ROLE },
];
const GAPPED: readonly SideRule[] = [
  SEATED,
  ...NAMED,
  ACTOR,
  {
    name: "subject whose verb is left out",
    like: "Boria won 12 medals, Mira 10",
    ask: (scene, mention, names, sides) =>
      names.some((name) => HARM.has(name)) ? null : (gappedSubject(scene, mention, sides)?.party ?? null),
  },
];
const TRADERS: readonly SideRule[] = [
  {
    name: "who traded",
    like: "Boria bought 12 tanks",
    ask: (s, mention, _, sides) => actorOf(s, mention, sides)?.party ?? null,
    needs: ROLE,
  },
];

/** Who lost, had or sent them; or the rival of who destroyed them. */
function actorSide(scene: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  const harmed = names.some((name) => HARM.has(name));
  const told = mention.kind === "casualty" ? reporterOwn(scene, mention, sides) : null;
  if (told) return told;
  const actor = actorOf(scene, mention, sides);
  // "the group, which has left thousands dead"
  if (actor && mention.kind !== "equipment" && /^leav|^left$/.test(actor.verb)) return null;
  if (actor && suffers(actor.verb)) return OWNERS.has(mention.kind) || harmed ? actor.party : null;
  if (actor && harmed && actor.acts) {
    const rival = rivalOf(sides.cast, actor.party);
    // "gunmen of the Larks killed 20 people": those may be of any land
    if (isGroupId(actor.party) && mention.kind === "casualty" && !isOfForces(mention) && !isServing(mention)) return null;
    return rival && mayOwn(rival, mention) ? rival : null;
  }
  if (actor && names.some((name) => OF_SUBJECT.has(name))) return actor.party;
  return harmed ? rivalOfAgent(scene, mention, sides) : null;
}

const suffers = (verb: string): boolean =>
  /^(?:los[et]\w*|suffer\w*|sustain\w*|ha[ds]|have|having|admit\w*|abandon\w*|left|leav\w+|ditch\w*|surrender\w*|forfeit\w*)$/.test(
    verb,
  );

interface Actor {
  readonly party: string;
  readonly verb: string;
  /** The verb takes the counted things as what it is done to. */
  readonly acts: boolean;
}

/** The party, "we" or "they" that is the subject of the verb before the figure. */
function actorOf(scene: Scene, mention: Mention, sides: Sides): Actor | null {
  const verb = verbBefore(scene, mention);
  if (verb < 0) return null;
  const gapped = gappedSubject(scene, mention, sides);
  const party = gapped ? gapped.party : subjectOf(scene, verb, sides, 3);
  if (!party) return null;
  const event = scene.eventAt.get(verb);
  return { party, verb: scene.tokens[verb]!.lower, acts: event !== undefined && event.entries.length > 0 };
}

/** Looks at the words between the verb and the seam before it; a verb coordinated with an earlier one ("destroyed 4 and took 9") has its subject. */
function subjectOf(scene: Scene, verb: number, sides: Sides, depth: number): string | null {
  const { tokens } = scene;
  let empty = true;
  for (let at = verb - 1; at >= 0 && at > verb - 30; at--) {
    const { lower, kind } = tokens[at]!;
    if (isStop(tokens[at]!)) return null;
    if (/^(?:they|it|its|their)$/.test(lower))
      return nearestRole(tokens, at, 30, sides) ?? (at === 0 && /^(?:they|it)$/.test(lower) ? subjectBefore(scene, sides) : null);
    if (/^(?:which|who|that)$/.test(lower)) return empty ? nearestRole(tokens, at, 8, sides) : null;
    if (AND.has(lower) || lower === "," || CLAUSE_OPENERS.has(lower))
      return empty && depth > 0 ? earlierSubject(scene, at, sides, depth - 1) : null;
    const party = underPreposition(tokens, at) || leadsFirm(tokens, at) ? null : roleAt(tokens, at, sides);
    const partner = party && at > 1 && AND.has(lowerOf(tokens[at - 1])) ? roleAt(tokens, at - 2, sides) : null;
    if (party) return partner ? `${partner}+${party}` : party;
    if (kind === "word" && !isFiller(lower) && !HAVE.has(lower) && !BE.has(lower) && !MODALS.has(lower)) empty = false;
  }
  return null;
}

function earlierSubject(scene: Scene, before: number, sides: Sides, depth: number): string | null {
  const event = scene.events.findLast(({ form, last }) => last <= before && (form === "active" || form === "bare"));
  // "Borian jets overnight hit 26 hubs and burned three": the same word as the noun
  const hit = scene.tokens.findLastIndex(({ lower }, at) => at < before && /^(?:hit|struck)$/.test(lower));
  const verb = Math.max(hit, event?.first ?? -1);
  return verb > 0 ? subjectOf(scene, verb, sides, depth) : null;
}

const underPreposition = (tokens: readonly Token[], at: number): boolean => {
  const [one, two] = [lowerOf(tokens[at - 1]), lowerOf(tokens[at - 2])];
  return PLACING.test(one) || (/^(?:the|this|a)$/.test(one) && PLACING.test(two));
};
const PLACING = /^(?:in|at|near|on|against|with|over|for|into|around|under|to|from)$/;

function verbBefore(scene: Scene, mention: Mention): number {
  const { tokens } = scene;
  for (let at = mention.quantity.from - 1; at >= 0 && at > mention.quantity.from - 40; at--) {
    const { lower } = tokens[at]!;
    const event = scene.eventAt.get(at);
    if (event?.form === "active") return event.first;
    // "lost 9 men killed and wounded, 4 tanks"
    if (event?.form === "bare" && mention.kind === "equipment" && event.entries.every(({ of }) => of === "persons")) continue;
    if (event?.form === "passive") return -1;
    // "lost 40 killed (including the mortally wounded), 90 wounded"
    if (event?.form === "bare" && /^(?:the|mortally)$/.test(lowerOf(tokens[event.first - 1]))) continue;
    if (event?.form === "bare" && !scene.quantities.some((quantity) => quantity.to === event.first)) return event.first;
    if (HAVE.has(lower) || /^(?:suffer|sustain)\w*$/.test(lower)) return at;
    if (isStop(tokens[at]!) || /^[:–—]$/.test(lower) || CLAUSE_OPENERS.has(lower) || isStateVerb(scene, at)) return -1;
  }
  return -1;
}

/** "Nine guns, two radars and several enemy lorries were burned": an owner named later in the list, before its verb. */
function tailSide(scene: Scene, mention: Mention, names: readonly string[], sides: Sides): string | null {
  const { tokens } = scene;
  if (!names.some((name) => HARM.has(name))) return null;
  for (let at = phraseEnd(mention); at < tokens.length; at++) {
    const event = scene.eventAt.get(at);
    if (isStop(tokens[at]!) || event?.form === "passive" || event?.form === "active" || CLAUSE_OPENERS.has(tokens[at]!.lower))
      return null;
    const before = lowerOf(tokens[at - 1]);
    const party = /^(?:in|at|near|on|against|with|from|over|to)$/.test(before) ? null : roleAt(tokens, at, sides);
    if (party) return tokens.slice(at).some((_, offset) => scene.eventAt.get(at + offset)?.form === "passive") ? party : null;
  }
  return null;
}

/** What the heading of a list, else the entry before it, says of whose the things are; asked where the sentence names no party. */
export function listSide(scene: Scene, mention: Mention, action: Action | null, sides: Sides): string | null {
  const harmed = action?.name.split("+").some((name) => HARM.has(name)) ?? false;
  if (!harmed || !/^(?:equipment|casualty|count)$/.test(mention.kind) || namesParty(scene, sides)) return null;
  const { segment, segments, document, context } = scene;
  // a news headline names where it happened, the heading of a list whose the entries are
  const entry = segment.kind === "item" || segment.kind === "cell" || segment.label !== null;
  const above = segment.heading === null ? null : segments[segment.heading]!.span;
  const listed =
    above && (entry || LISTS.test(document.text.slice(Math.max(above.start, above.end - LONGEST_HEADING), above.end)));
  const heading = listed ? above : null;
  const headed = heading && onlyRole(tokenize(document.text, heading.start, Math.min(heading.end, heading.start + 400)), sides);
  if (headed) return headed;
  const before = continues(scene) ? context.earlier.at(-1) : null;
  if (
    !before ||
    (before.mention.kind === "casualty") !== (mention.kind === "casualty") ||
    scene.index - before.mention.segmentIndex > 2
  )
    return null;
  if (segment.block - before.mention.segment.block > 1 || before.mention.segment.speaker !== segment.speaker) return null;
  context.recorder?.follows(before.mention.quantity.span, "side");
  return before.qualifiers.side;
}

// "Borian losses", "Destroyed Borian equipment:"
const LISTS = /:$|\b(?:loss(?:es)?|losses of|equipment|materiel|trophies|casualties|inventory|destroyed|captured)\b/i;
const LONGEST_HEADING = 200;

// An entry of a list, or a sentence that takes one up: "In addition, 18 tanks", "Another 12".
const continues = ({ segment, document }: Scene): boolean =>
  segment.kind === "item" ||
  segment.label !== null ||
  ADDITION.test(document.text.slice(segment.span.start, segment.span.start + 40));
