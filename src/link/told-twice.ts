import { inOwnOrder } from "../own-order.js";
import type { Figure } from "../types.js";
import { isHaulOfOneTeller } from "./apart.js";
import { areOneAspect } from "./aspect.js";
import { occasionsIn, shareClause, shareWords } from "./evidence.js";
import { areRivals } from "./facts.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { isPerson } from "./listed.js";
import { isHarm, isOneLot, statedOf } from "./lots.js";
import { areOfTwoPeriods } from "./period.js";
import { inOneSentence } from "./sentence.js";
import { isOneStory, mayBeOfStory } from "./story.js";
import type { Subject } from "./subject.js";
import { meet } from "./topic.js";
import { areTwins } from "./twins.js";
import { shareName } from "./words.js";

/** Groups of one value that a further claim is tried against. */
const GROUPS = 24;
/** Claims that stand for a group. */
const MEMBERS = 6;
/** Digits from which a number is seldom met by chance among those of one story. */
const TELLING = 3;

/** Numbers that come up again in the story of their document, in other words for what they count: "122,000 facilities", "122 thousand objects". */
export function toldTwice(
  subjects: readonly Subject[],
  storyOf: (subject: Subject) => number,
  keysOf: (subject: Subject) => readonly string[] = valueKeys,
): Figure[] {
  const keyed = subjects.flatMap((subject) => keysOf(subject).map((key) => ({ subject, key, story: storyOf(subject) })));
  return [...groupBy(keyed, ({ key, story }) => `${story}|${key}`).values()].flatMap((value) => {
    if (value.length < 2) return [];
    const ordered = inOwnOrder(value, ({ subject }) => subject.claim).map(({ subject }) => subject);
    return figuresOf(groupsOf(ordered).filter((members) => isFine(value[0]!.key) || new Set(members.map(toTwo)).size > 1));
  });
}

const figuresOf = (groups: readonly (readonly Subject[])[]): Figure[] =>
  groups.map((members) => figureOf("peers", members, [], { anchored: false }));

/** Numbers that are one to two digits are tried against each other, those told loosely also to one; full hours are not. */
export function valueKeys(s: Subject): readonly string[] {
  const { claim } = s;
  const { dimension, low, high, digits } = s.amount;
  if (dimension.startsWith("clock")) return statedOf(s) % 30 === 0 ? [] : [`${dimension}|${statedOf(s)}`];
  if (dimension.startsWith("date")) return [`${dimension}|${low}|${high}`];
  const fine = `${dimension}|${toTwo(s)}`;
  const isLoose = claim.bound !== "exact" && digits === 1;
  const about = isLoose || (digits > 1 && claim.bound === "exact" && isCounted(s)) ? [Number(statedOf(s).toPrecision(1))] : [];
  const scale = isPerson(s) && s.actionKey !== "" ? [`10^${Math.floor(Math.log10(Math.max(1, statedOf(s))))}`] : [];
  return [fine, ...[...about, ...scale].map((value) => `${COARSE}${dimension}|${value}`)];
}

// what is told in round words elsewhere: not the shares, days and prices of every text, nor the arms of a list of losses
const isCounted = ({ amount, claim }: Subject): boolean =>
  /^(?:count|length|area|mass)/.test(amount.dimension) && claim.kind !== "equipment";

const COARSE = "about ";
const isFine = (key: string): boolean => !key.startsWith(COARSE);

function groupsOf(value: readonly Subject[]): Subject[][] {
  const groups: Subject[][] = [];
  for (const subject of value) {
    const group = groups
      .slice(-GROUPS)
      .find((members) => members.slice(0, MEMBERS).every((member) => isToldAgain(member, subject)));
    if (group) group.push(subject);
    else groups.push([subject]);
  }
  return groups.filter(({ length }) => length > 1);
}

function isToldAgain(a: Subject, b: Subject): boolean {
  if (toTwo(a) !== toTwo(b) && !isLooselyTold(a, b)) return false;
  const isAcross = a.claim.doc !== b.claim.doc;
  if (isAcross && !mayBeOfStory(a.topic, b.topic)) return false;
  if (inOneSentence(a.claim, b.claim) || areRivals(a.things, b.things)) return false;
  if (a.when.closed !== b.when.closed || areOfTwoPeriods(a.claim, b.claim)) return false;
  // eighty tanks of a night and eighty of a campaign
  if (a.claim.kind === "equipment" && a.when.brief !== b.when.brief && (a.when.running || b.when.running)) return false;
  if (!isAcross && isHaulOfOneTeller(a, b)) return false;
  if ((isAcross || isHeadline(a) || isHeadline(b)) && mayBeOneValue(a, b) && areOneMeasure(a, b) && areTwins(a, b)) return true;
  return toTwo(a) === toTwo(b) && !/^(?:date|duration)/.test(dimensionOf(a)) && isToldInLikeWords(a, b);
}

// what is told for six weeks may have been for six weeks so far
const areOneMeasure = (a: Subject, b: Subject): boolean =>
  areOneAspect(a, b) || (dimensionOf(a) === "duration" && a.aspect !== "ago" && b.aspect !== "ago");

// its line ends without a full stop, and stands above all
const isHeadline = ({ claim }: Subject): boolean => claim.start < HEAD && !/[.!?…]["”’')\]]{0,3}$/.test(claim.sentence.trim());
const HEAD = 240;

function isToldInLikeWords(a: Subject, b: Subject): boolean {
  if (!areOneAspect(a, b) || !areLikeAttributes(a, b)) return false;
  // "hundreds of kilometres" twice says nothing
  if (a.claim.bound === "vague" && b.claim.bound === "vague" && !isHarm(a)) return false;
  if (isHarm(a) !== isHarm(b) || (isHarm(a) && a.actionKey !== b.actionKey)) return false;
  const isTelling = a.amount.digits >= TELLING && b.amount.digits >= TELLING;
  if (!isTelling && areApart(a, b)) return false;
  if (dimensionOf(a) === "clock") return areLikeDeeds(a, b) || meet(occasionsIn(a), occasionsIn(b));
  const isAlike = isOneLot(a, b);
  if (statedOf(a) !== statedOf(b)) return isAlike && isRounded(a, b) && areLikeDeeds(a, b);
  // of texts that only their words join, a plane is no helicopter
  if (a.item.id !== b.item.id && a.claim.kind === "equipment" && !isOneStory(a.topic, b.topic)) return false;
  if (isTelling && a.amount.dimension !== "percent") return isAlike || areLikeDeeds(a, b);
  if (!areLikeDeeds(a, b)) return false;
  if (statedOf(a) <= SMALL) return isAlike && a.actionKey !== "" && a.actionKey === b.actionKey && shareWords(a, b);
  if (isAlike) return (a.actionKey !== "" && a.actionKey === b.actionKey) || shareClause(a, b);
  if (a.amount.dimension.startsWith("money")) return a.amount.digits > 1 && shareClause(a, b);
  return statedOf(a) >= MANY && shareDoer(a, b) && shareWords(a, b);
}

const toTwo = (s: Subject): number => Number(statedOf(s).toPrecision(2));

// "nearly 2,000" and 1,900, "more than 400" and 412, "dozens" and 84
const isLooselyTold = (a: Subject, b: Subject): boolean =>
  overlap(a, b) &&
  [a, b].some(
    ({ claim, amount }) => claim.bound !== "exact" && (claim.bound === "vague" || (amount.digits === 1 && areClose(a, b))),
  );

/** Share by which a loose telling may be off: "well over 300" of 352. */
const OFF = 0.15;

const areClose = (a: Subject, b: Subject): boolean =>
  Math.abs(statedOf(a) - statedOf(b)) <= OFF * Math.max(statedOf(a), statedOf(b));

const overlap = ({ amount: a }: Subject, { amount: b }: Subject): boolean => a.low <= b.high && b.low <= a.high;

const mayBeOneValue = (a: Subject, b: Subject): boolean => statedOf(a) === statedOf(b) || overlap(a, b) || isRounded(a, b);

const dimensionOf = ({ amount }: Subject): string => amount.dimension;

// 1,234 and 1,200, 4.42 and 4.4 billion: one tells the other in two digits; what goes up and down may have done so
function isRounded(a: Subject, b: Subject): boolean {
  if (a.nature === "moves" && a.at !== null && b.at !== null && a.at !== b.at) return false;
  const [fine, coarse] = a.amount.digits > b.amount.digits ? [a.amount, b.amount] : [b.amount, a.amount];
  return (
    fine.digits > coarse.digits && coarse.digits === 2 && Math.abs((fine.best ?? 0) - (coarse.best ?? 0)) <= coarse.grain / 2
  );
}

/** Numbers that no two things of one party have by chance within a story. */
const MANY = 1000;

// "carried out over 30,000 raids", "carried out more than 30 thousand missions"
const shareDoer = (a: Subject, b: Subject): boolean =>
  (a.actionKey !== "" && a.actionKey === b.actionKey) || (a.sideKey !== "" && a.sideKey === b.sideKey);

/** Numbers that every text has. */
const SMALL = 2;

// what is said to have happened to one and not to the other may have been left unsaid
const areLikeDeeds = (a: Subject, b: Subject): boolean =>
  a.actionKey === "" || b.actionKey === "" || a.actions.some((action) => b.actions.includes(action));

const BARE = new Set(["", "level", "price", "per share", "cost", "value"]);

const areLikeAttributes = (a: Subject, b: Subject): boolean =>
  // "another 61 were injured", besides the dead
  isHarm(a) || a.attribute === b.attribute || (BARE.has(a.attribute) && BARE.has(b.attribute));

// two parties, two places or two kinds of event
function areApart(a: Subject, b: Subject): boolean {
  if (a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side))) return true;
  if (a.occasions.length > 0 && b.occasions.length > 0 && !a.occasions.some((one) => b.occasions.includes(one))) return true;
  const isNamed = a.ownNames.length > 0 && b.ownNames.length > 0;
  return isNamed && !shareName(a.ownNames, b.nearNames) && !shareName(b.ownNames, a.nearNames);
}
