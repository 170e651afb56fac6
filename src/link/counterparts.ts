import {
  HOUSE_ROLES,
  HOUSES,
  JOB_LOSSES,
  JOBS,
  LOST_JOBS,
  PERSON_ROLES,
  ROLE_WORDS,
  TELLING_ATTRIBUTES,
} from "../lexicon/roles.js";
import { inOwnOrder } from "../own-order.js";
import type { Figure } from "../types.js";
import { areTwoByWords } from "./apart.js";
import { wordsAhead, wordsAround } from "./around.js";
import { areOneAspect } from "./aspect.js";
import { areBound } from "./bound.js";
import { isWhole } from "./deeds.js";
import { areRivals } from "./facts.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { isPerson } from "./listed.js";
import { isHarm, statedOf } from "./lots.js";
import { areOfTwoPeriods } from "./period.js";
import { mayBeOfStory } from "./story.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

/** Persons who are told by having left their homes. */
const FLED = new Set(["refugee", "evacuee"]);
/** Values of a story that a further one is tried against. */
const TRIED = 12;
/** Times by which two texts of one story may differ in one number. */
const APART = 4;
/** Times by which those who count a crowd may differ. */
const CROWDS_APART = 8;
/** Numbers that every text has. */
const FEW = 2;

/** The part that a number plays in its story, in whatever words: "900 workers laid off" and "1,400 jobs lost" are the jobs that go. */
export function roleOf(s: Subject): string | null {
  if (s.claim.modality === "denied" || s.past || s.when.closed || isHarm(s) || statedOf(s) <= FEW) return null;
  const measured = [s.attribute, s.item.id].find((one) => TELLING_ATTRIBUTES.has(one));
  if (measured !== undefined && (s.amount.dimension !== "count" || measured === s.attribute))
    return `${s.amount.dimension}|${measured}`;
  if (s.amount.dimension !== "count" || s.attribute !== "") return null;
  const role = JOBS.has(s.item.id) ? jobsOf(s) : isPerson(s) ? personsOf(s) : HOUSES.has(s.item.id) ? housesOf(s) : thingsOf(s);
  return s.aspect !== "" ? null : role;
}

const jobsOf = (s: Subject): string | null =>
  LOST_JOBS.has(s.item.id) || s.actions.some((action) => JOB_LOSSES.has(action)) || byWords(s) === "jobs" ? "jobs" : null;

function personsOf(s: Subject): string | null {
  const role = s.actions.map((action) => PERSON_ROLES.get(action.replace(/ /g, "-"))).find((one) => one !== undefined);
  if (role !== "aboard") return role ?? (s.actionKey === "" ? (byWords(s) ?? (FLED.has(s.item.id) ? "displaced" : null)) : null);
  return s.item.id === "passenger" || s.item.id === "crew" ? `aboard|${s.item.id}` : "aboard";
}

function byWords({ claim }: Subject): string | null {
  const around = isWhole(claim) ? null : wordsAround(claim, 90);
  const found = around && ROLE_WORDS.find(({ ahead, behind }) => ahead.test(around[0]) || behind.test(around[1]));
  return found ? found.role : null;
}

function housesOf(s: Subject): string | null {
  const role = s.actions.map((action) => HOUSE_ROLES.get(action.replace(/ /g, "-"))).find((one) => one !== undefined);
  if (role !== undefined) return `houses|${role}`;
  return s.actionKey === "" && WATER_IN.test(wordsAhead(s.claim, 60)) ? "houses|flooded" : null;
}

/** "Water has gone into 3,200 homes" */
const WATER_IN =
  /\b(?:water|river|flood|mud)s? (?:has |had |have )?(?:gone|got|went|entered|came|come|run|ran|poured|swept|seeped)(?: in)?(?:to)? (?:\p{L}+ ){0,3}$/iu;

const thingsOf = (s: Subject): string | null =>
  s.item.id === "" || s.actionKey === "" || s.claim.kind === "equipment" ? null : `${s.item.id}|${s.actionKey}`;

/** What plays a part alone in its text: of two numbers of one part nothing says which of them another text tells. */
export function soleIn(document: readonly Subject[]): Subject[] {
  const playing = groupBy(
    document.filter((s) => roleOf(s) !== null),
    (s) => roleOf(s)!,
  );
  return [...playing.values()]
    .filter((all) => new Set(all.map(statedOf)).size === 1)
    .map((all) =>
      all.reduce((most, s) => (s.actions.length + s.ownNames.length > most.actions.length + most.ownNames.length ? s : most)),
    );
}

/** Numbers of the documents of a story that play one part in it. */
export function counterparts(sole: readonly Subject[], storyOf: (subject: Subject) => number): Figure[] {
  const parts = groupBy(sole, (s) => `${storyOf(s)}|${roleOf(s)}`);
  return [...parts.values()].flatMap((part) => (part.length > 1 ? rowsOf(inOwnOrder(part, ({ claim }) => claim)) : []));
}

function rowsOf(part: readonly Subject[]): Figure[] {
  const rows: Subject[][] = [];
  for (const subject of part) {
    const row = rows.find((members) => members.slice(0, TRIED).every((member) => areCounterparts(member, subject)));
    if (row) row.push(subject);
    else rows.push([subject]);
  }
  return rows
    .filter(({ length }) => length > 1)
    .map((members) => figureOf("peers", members, [], { anchored: areBound(members) }));
}

function areCounterparts(a: Subject, b: Subject): boolean {
  if (a.claim.doc === b.claim.doc || !mayBeOfStory(a.topic, b.topic)) return false;
  if (
    areTwoByWords(a, b) ||
    areRivals(a.things, b.things) ||
    areElsewhere(a, b) ||
    !areOneAspect(a, b) ||
    areOfTwoPeriods(a.claim, b.claim)
  )
    return false;
  if (a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side))) return false;
  const [less, more] = [statedOf(a), statedOf(b)].sort((x, y) => x - y) as [number, number];
  return more <= (roleOf(a) === "crowd" ? CROWDS_APART : APART) * less;
}

// two towns; or one town of several, and a number that may be of them all
function areElsewhere(a: Subject, b: Subject): boolean {
  if (!a.scoped && !b.scoped) return false;
  if (a.scoped && b.scoped) return !shareName(a.ownNames, b.ownNames) && !isKnownTo(a, b) && !isKnownTo(b, a);
  const [town, open] = a.scoped ? [a, b] : [b, a];
  return town.topic.places.size > 1 && !isKnownTo(town, open);
}

const isKnownTo = (a: Subject, b: Subject): boolean => a.ownNames.some((name) => b.topic.anyNames.has(name));
