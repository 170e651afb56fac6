import { inOwnOrder } from "../own-order.js";
import type { Figure } from "../types.js";
import { areBound } from "./bound.js";
import { areRivals } from "./facts.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { BY_BIRTH, isHarm, statedOf } from "./lots.js";
import { areTwoTellers } from "./relate.js";
import { inOneSentence } from "./sentence.js";
import { mayBeOfStory } from "./story.js";
import type { Subject } from "./subject.js";
import { meet } from "./topic.js";
import { shareName } from "./words.js";

/** Times by which the whole toll of a text may exceed the one it tells first: beyond, it is that of a war or of another disaster. */
const FAR = 3;
/** Times by which the toll of a text may differ from that of another text of its story. */
const APART = 12;
/** Tolls of a story that a further one is tried against. */
const TRIED = 12;

/** The dead, wounded and missing of one event in several texts, of each its leads, whoever they are called: "7 dead", "12 workers killed", "a toll of 29". */
export function tollsAmong(leads: readonly Subject[], storyOf: (subject: Subject) => number): Figure[] {
  const stories = groupBy(leads, (s) => `${storyOf(s)}|${s.actionKey}`);
  return [...stories.values()].flatMap((tolls) => (tolls.length > 1 ? rowsOf(inOwnOrder(tolls, ({ claim }) => claim)) : []));
}

/** One toll for each fate: of those near the first one told the largest, and those told loosely that it bears out. */
export function leadsOf(document: readonly Subject[]): Subject[] {
  const told = document.filter(isOfThisEvent).sort((a, b) => a.claim.start - b.claim.start);
  return [...groupBy(told, (s) => s.actionKey).values()].flatMap((tolls) => {
    const first = tolls[0]!;
    const near = tolls.filter((toll) => statedOf(toll) <= FAR * statedOf(first) || isLoose(first));
    const counted = near.filter((toll) => !isLoose(toll));
    const lead = (counted.length > 0 ? counted : near).reduce((most, toll) => (statedOf(toll) > statedOf(most) ? toll : most));
    return [lead, ...near.filter((toll) => toll !== lead && isBorneOut(toll, lead))];
  });
}

/** Two hurt in one text and one in a hospital of another: so few are told apart by nothing. */
const FEW = 2;

const isOfThisEvent = (s: Subject): boolean =>
  isHarm(s) &&
  statedOf(s) > FEW &&
  !s.when.closed &&
  !s.past &&
  s.aspect === "" &&
  s.claim.modality === "asserted" &&
  !BY_BIRTH.has(s.item.id) &&
  !s.ownNames.some((name) => name.startsWith("not "));

const isLoose = ({ claim }: Subject): boolean => claim.bound === "vague";
const isBorneOut = (toll: Subject, lead: Subject): boolean =>
  isLoose(toll) &&
  !inOneSentence(toll.claim, lead.claim) &&
  toll.amount.low <= statedOf(lead) &&
  statedOf(lead) <= toll.amount.high &&
  !areElsewhere(toll, lead);

function rowsOf(tolls: readonly Subject[]): Figure[] {
  const rows: Subject[][] = [];
  for (const toll of tolls) {
    const row = rows.find((members) => {
      const tried = members.slice(0, TRIED);
      return tried.every((member) => isOneToll(member, toll)) && tried.some((member) => isToldWith(member, toll));
    });
    if (row) row.push(toll);
    else rows.push([toll]);
  }
  return rows
    .filter(({ length }) => length > 1)
    .map((members) => figureOf("peers", members, [], { anchored: areBound(members) }));
}

function isOneToll(a: Subject, b: Subject): boolean {
  if (a.claim.doc === b.claim.doc) return a.amount.low !== b.amount.low || !areTwoTellers(a, b);
  if (areRivals(a.things, b.things) || areElsewhere(a, b)) return false;
  const [one, two] = [a.topic.mainOccasions, b.topic.mainOccasions];
  if (one.size > 0 && two.size > 0 && !meet(one, two)) return false;
  if (a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side))) return false;
  return !(isLoose(a) || isLoose(b)) || (a.amount.low <= b.amount.high && b.amount.low <= a.amount.high);
}

// a report of the first day and one of a year later know each other by what was written between
const isToldWith = (a: Subject, b: Subject): boolean =>
  (a.claim.doc === b.claim.doc || mayBeOfStory(a.topic, b.topic)) && areNear(a, b);

// 151 on the first day and 5,560 after three weeks, with others between
function areNear(a: Subject, b: Subject): boolean {
  const [less, more] = [statedOf(a), statedOf(b)].sort((x, y) => x - y) as [number, number];
  return isLoose(a) || isLoose(b) || more <= APART * less;
}

// a town that the other text does not know
const areElsewhere = (a: Subject, b: Subject): boolean =>
  a.ownNames.length > 0 &&
  b.ownNames.length > 0 &&
  !shareName(a.ownNames, b.ownNames) &&
  !a.ownNames.some((name) => b.topic.anyNames.has(name)) &&
  !b.ownNames.some((name) => a.topic.anyNames.has(name));
