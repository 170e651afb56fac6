import { DATED, GENERIC, SINGULAR } from "../lexicon/everyday.js";
import { FLOWS } from "../lexicon/flows.js";
import type { Claim, Compared, Relation } from "../types.js";
import { areOfTwoThings, isDayAgainstTotal, isHaulOfOneTeller, isOneOfMany, isPartOfBefore } from "./apart.js";
import { areOneAspect } from "./aspect.js";
import { holdAcross, isOneDay, isRare, isSameAmount, isWorn, occasionsIn, shareTopic, shareWords } from "./evidence.js";
import { landsOf } from "./facts.js";
import { itemRelation, saysWhose } from "./item-relation.js";
import { areOfTwoPeriods } from "./period.js";
import { areOwnCounts, areSetAgainst } from "./rivals.js";
import { inOneSentence, textBetween } from "./sentence.js";
import { areStepsOfTwoSpans } from "./step-spans.js";
import { isOneStory } from "./story.js";
import type { Subject } from "./subject.js";
import { areOfOneWeekday } from "./weekday.js";
import { isRepeated, periodRelation } from "./when.js";
import { shareName } from "./words.js";

export type Relations = Readonly<Record<Compared, Relation>>;

/** How two subjects of one dimension stand to each other on every side; `contained` says that one of them is the broader. */
export function relate(a: Subject, b: Subject): Relations {
  return {
    item: itemRelation(a, b),
    attribute: a.attribute === b.attribute && areOneAspect(a, b) ? "equal" : "disjoint",
    action: setRelation(a.actions, b.actions, a.amount.dimension === "count"),
    side: setRelation(a.sides, b.sides, false),
    place: placeRelation(a, b),
    period: areOfTwoPeriods(a.claim, b.claim)
      ? "disjoint"
      : isDayAgainstTotal(a, b)
        ? "contained"
        : isCounted(a) && !isRepeated(a.when, b.when) && !isRare(a, b) && !arePlanAndDeed(a, b)
          ? periodRelation(a.when, b.when, isOneOccasion(a, b) || isOneEvening(a, b) || areOfOneWeekday(a, b))
          : "equal",
  };
}

// what was offered on one day is done on another
const arePlanAndDeed = ({ claim: a }: Subject, { claim: b }: Subject): boolean =>
  (a.modality === "proposed") !== (b.modality === "proposed");

// A night's haul is no stock, even where the text does not say what happened to it.
const isCounted = (s: Subject): boolean =>
  s.nature === "grows" || s.claim.kind === "equipment" || s.claim.kind === "casualty" || isCrowdOf(s) || isHappening(s);

// a crowd is that of one day, and what is told of it later stays the same
const isCrowdOf = (s: Subject): boolean => s.nature === "fixed" && s.claim.kind === "people";

// the magnitude of an earthquake is a number of that day
const isHappening = (s: Subject): boolean => s.claim.kind === "measure" && DATED.has(s.item.id);

/** Sets of actions or parties; nothing against something is unknown, and for counts another thing: tanks owned are not tanks destroyed. */
export function setRelation(a: readonly string[], b: readonly string[], strict: boolean): Relation {
  if (a.length === 0 && b.length === 0) return "equal";
  if (a.length === 0 || b.length === 0) return strict ? "disjoint" : "unknown";
  const shared = a.filter((one) => b.includes(one)).length;
  if (shared === a.length && shared === b.length) return "equal";
  return shared === Math.min(a.length, b.length) ? "contained" : "disjoint";
}

function placeRelation(a: Subject, b: Subject): Relation {
  if (a.occasions.length > 0 && b.occasions.length > 0 && !a.occasions.some((one) => b.occasions.includes(one)))
    return "disjoint";
  if (isOutside(a) !== isOutside(b) || areOtherRegions(a, b)) return "disjoint";
  if (a.ownNames.length > 0 && b.ownNames.length > 0) {
    if (shareName(a.ownNames, b.ownNames)) return "equal";
    const [one, other] = [shareName(a.ownNames, b.nearNames), shareName(b.ownNames, a.nearNames)];
    // one sentence has two towns for two numbers; of two that both tell of the hotel and of its town, either may be the place
    if (one && other && inOneSentence(a.claim, b.claim)) return "disjoint";
    return one && other ? "equal" : one || other ? "contained" : "disjoint";
  }
  if (a.ownNames.length === 0 && b.ownNames.length === 0 && a.nearNames.length === 0 && b.nearNames.length === 0) return "equal";
  return shareName(a.nearNames, b.nearNames) ? "equal" : "unknown";
}

// "outside Boria" is where Boria is not
const isOutside = ({ claim: { place } }: Subject): boolean => place?.startsWith("outside ") === true;

// "the eastern region", "the mid-western region": parts of a land without a name of their own
const areOtherRegions = ({ claim: a }: Subject, { claim: b }: Subject): boolean =>
  a.place !== null && b.place !== null && a.place !== b.place && REGION.test(a.place) && REGION.test(b.place);
const REGION = /^[a-z-]+ (?:region|province|district|highlands|lowlands)s?$/;

/** Something besides like words says that both speak of one thing: a shared name, side, or kind of occasion. */
export function isTied(a: Subject, b: Subject): boolean {
  return shareName(a.nearNames, b.nearNames) || sharedOccasion(a, b);
}

// one earthquake of one place is told on for weeks; of shootings, which come one after another, one report leaves the day open
const isOneOccasion = (a: Subject, b: Subject): boolean => {
  const kinds = occasionsIn(b);
  const isOpen = a.when.from === null || b.when.from === null;
  const isOne = [...occasionsIn(a)].some((one) => kinds.has(one) && (isOpen || SINGULAR.has(one)));
  return isOne && (shareName(a.nearNames, b.nearNames) || shareTopic(a, b) || isOneStory(a.topic, b.topic));
};

// Sunday night's arrests, and those a report of Monday leaves undated: arms destroyed that day may be a running total's
const isOneEvening = (a: Subject, b: Subject): boolean =>
  a.claim.kind !== "equipment" &&
  !a.when.running &&
  !b.when.running &&
  (a.when.from === null) !== (b.when.from === null) &&
  Math.abs((a.when.from ?? a.when.at ?? 0) - (b.when.from ?? b.when.at ?? 0)) <= 2 &&
  (shareName(a.nearNames, b.nearNames) || shareTopic(a, b));

const sharedOccasion = (a: Subject, b: Subject): boolean => a.occasions.some((one) => b.occasions.includes(one));

// "the seven occupied districts", then "these seven regions": the same number of the same thing, its event left unsaid the second time
function isRestated(a: Subject, b: Subject, r: Relations): boolean {
  if ((a.actionKey !== "" && b.actionKey !== "") || !isSameAmount(a, b)) return false;
  return (
    a.claim.doc === b.claim.doc ||
    isRare(a, b) ||
    (a.amount.low >= 10 && sharedNames(a, b) > 1) ||
    (a.amount.low > 2 && ((r.place === "equal" && a.ownNames.length > 0) || (r.side === "equal" && a.sides.length > 0)))
  );
}

// "the Halden Open has admitted 48 players", "48 players will play at the Halden Open"
const sharedNames = (a: Subject, b: Subject): number => a.nearNames.filter((name) => b.nearNames.includes(name)).length;

// "the marchers who joined its rally" of one town and day: the event of one stands in the other's sentence
const isSaidOfBoth = (a: Subject, b: Subject): boolean => {
  const [told, open] = a.actionKey !== "" ? [a, b] : [b, a];
  const isNamed = open.actionKey === "" && told.actions.length === 1 && open.claim.sentence.includes(told.claim.action!);
  return isNamed && shareName(a.ownNames, b.ownNames) && isOneDay(a, b);
};

// Two values side by side in one sentence are two things, unless two tellers are set against each other.
const isListed = (a: Subject, b: Subject): boolean =>
  !isSameAmount(a, b) &&
  a.claim.attributedTo === b.claim.attributedTo &&
  (a.attribute === "" || a.claim.modality === b.claim.modality);

// "Armenia's population" is not that of the place named before
const speaksOfOneLand = (a: Subject, b: Subject): boolean =>
  a.lands.length === 0 ||
  b.lands.length === 0 ||
  a.lands.some((land) => b.lands.includes(land) || a.sides.includes(land) || b.sides.includes(land));

const LABEL = /^(?<label>\p{Lu}[\p{L} &/-]{1,40}):\s/u;

// "Cranes: revenue was 309 million", "Pumps: revenue was 681 million": the label of a line is what it speaks of
function haveTwoLabels(a: Claim, b: Claim): boolean {
  if (a.speaker !== null || b.speaker !== null) return false;
  const [one, two] = [LABEL.exec(a.sentence)?.groups?.label, LABEL.exec(b.sentence)?.groups?.label];
  return one !== undefined && two !== undefined && one !== two;
}

const ALONE = /\b(?:in|on|at|for|during) [^.;,]{1,50}\balone\b/i;

// "160 wounded", and "120 on the peninsula alone"
const isAlone = (a: Subject, b: Subject): boolean =>
  !isSameAmount(a, b) && ALONE.test(a.claim.sentence) !== ALONE.test(b.claim.sentence);

// "revenue of 320 million", and what it is to be in the quarter to come: only told of one term, a forecast is one of the other
const isOfOneTerm = ({ claim: a, attribute }: Subject, { claim: b }: Subject): boolean =>
  !FLOWS.has(attribute) || attribute === "cost" || a.modality === b.modality || (a.asOfBasis === "text" && a.asOf === b.asOf);

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Within a text the same number of the same thing is a restatement; another number only if words say that it is of the same thing. */
function areOneInText(a: Subject, b: Subject, r: Relations): boolean {
  if (a.ownNames.length !== b.ownNames.length && r.place !== "equal" && !speaksOfOneLand(a, b)) return false;
  if (isHaulOfOneTeller(a, b)) return false;
  if (isSameAmount(a, b) && r.action === "equal" && isOneEvent(a, b) && !inOneSentence(a.claim, b.claim)) return true;
  if (isSameAmount(a, b)) return !isWorn(a, b) || shareName(a.nearNames, b.nearNames) || shareWords(a, b);
  if (isMove(a, b) || (a.nature === "moves" && areToldYears(a, b)) || isToldAnew(a, b, r) || areSetAgainst(a, b)) return true;
  if (haveTwoLabels(a.claim, b.claim) || areOwnCounts(a, b) || (isListed(a, b) && inOneSentence(a.claim, b.claim))) return false;
  if (areToldYears(a, b)) return true;
  if (a.attribute !== "" && (a.claim.modality === "proposed" || b.claim.modality === "proposed")) return true;
  if (isPartOfBefore(a) || isPartOfBefore(b) || isOneOfMany(a, b) || isOneOfMany(b, a)) return false;
  if (a.of !== null && b.of !== null && a.of !== b.of) return false;
  const isOneDeed = r.action === "equal" && a.actions.length > 0;
  const isOneHappening = isOneDeed && r.side === "equal" && (a.sides.length > 0 || isOneEvent(a, b));
  if (a.attribute === "magnitude" && isOneDay(a, b)) return true;
  if (areTwoTellers(a, b) && (isOneHappening || isOneMatter(a, b))) return true;
  if (a.scoped !== b.scoped) return false;
  if (a.nature === "grows") return canBothHold(a, b) && (isOneHappening || shareName(a.ownNames, b.ownNames));
  return shareName(a.ownNames, b.ownNames) ? a.nature !== "fixed" || shareWords(a, b) : isOneHappening && canBothHold(a, b);
}

// "dozens in neighbouring China" are not the dead of the country that the text is about
const isAtHome = (s: Subject): boolean => landsOf(s.claim.place ?? "").every((land) => s.topic.lands.has(land));

// a text about one ferry counts its dead over and over; "the far-western region" is a part of them
const isOneEvent = (a: Subject, b: Subject): boolean =>
  a.actions.length > 0 && a.topic.occasions.size === 1 && a.scoped === b.scoped && isAtHome(a) && isAtHome(b);

// "256 aboard, the captain said ... 144, by the coast guard": only tellers set against each other contradict each other
export const areTwoTellers = ({ claim: a }: Subject, { claim: b }: Subject): boolean =>
  a.attributedTo !== null && b.attributedTo !== null && !isOneTeller(a.attributedTo, b.attributedTo);

// "MoH in Velm" is "the Ministry of Health (MoH) in Velm"
function isOneTeller(a: string, b: string): boolean {
  const [one, two] = [wordsIn(a), wordsIn(b)];
  return one.every((word) => two.includes(word)) || two.every((word) => one.includes(word));
}

// 49 and 51 percent of one company are the shares of two owners
const areComplements = (a: Subject, b: Subject): boolean =>
  a.amount.dimension === "percent" && !isSameAmount(a, b) && (a.amount.best ?? 0) + (b.amount.best ?? 0) === 100;

const STRONGER = 0.5;

// two agencies measure one earthquake a little differently
const areTwoQuakes = (a: Subject, b: Subject): boolean =>
  a.attribute === "magnitude" && Math.abs(a.amount.low - b.amount.low) > STRONGER + 1e-9;

// "at least 460" and "more than 40,000" of one day hold both, and say nothing of each other
const isHollow = (a: Subject, b: Subject): boolean =>
  a.amount.high === Infinity &&
  b.amount.high === Infinity &&
  a.at === b.at &&
  Math.max(a.amount.low, b.amount.low) > 3 * Math.min(a.amount.low, b.amount.low);

const isOneMatter = (a: Subject, b: Subject): boolean => !GENERIC.has(a.item.id) || a.actions.length > 0 || shareWords(a, b);

// "almost 200 wounded", "170 wounded": one text may say it loosely first
const canBothHold = (a: Subject, b: Subject): boolean =>
  Math.max(a.amount.low, b.amount.low) <= Math.min(a.amount.high, b.amount.high);

// "last year ten drills, this year two"
const areToldYears = (a: Subject, b: Subject): boolean =>
  isRepeated(a.when, b.when) ||
  (a.claim.asOfBasis === "text" && b.claim.asOfBasis === "text" && a.at !== b.at && a.nature === "moves");

// "officials had earlier put the toll at 41"
const isToldAnew = (a: Subject, b: Subject, { action }: Relations): boolean =>
  a.past !== b.past && action === "equal" && a.actions.length > 0 && a.nature === "grows";

// "grew from 13 stations to 50", "98 million, compared to 83 million a year before": one sentence tells both ends
function isMove(a: Subject, b: Subject): boolean {
  if (a.nature !== "moves" || !inOneSentence(a.claim, b.claim)) return false;
  if (a.past !== b.past) return true;
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  return a.at !== b.at && COMPARED.test(textBetween(first.claim, second.claim) ?? "");
}

const COMPARED = /^[^.;]{0,40}\b(?:compared (?:to|with)|versus|(?:up|down) from)\b[^.;]{0,20}$/i;

// "(+16)" of May and "(+8)" of December are what two days added
const areTwoSteps = (a: Subject, b: Subject): boolean => a.attribute === "increment" && a.nature === "grows" && !isOneDay(a, b);

const CAUSE = /\b(?:died|dying|dies|die|deaths) (?:of|from|due to) (?:\p{L}+ and )?(?<cause>\p{L}{4,20})/iu;

// ten died of hunger, and hundreds in the bombing
function haveTwoCauses({ claim: a }: Subject, { claim: b }: Subject): boolean {
  if (a.action !== "killed" || b.action !== "killed") return false;
  return lacksCauseOf(a, b) || lacksCauseOf(b, a);
}

function lacksCauseOf(a: Claim, b: Claim): boolean {
  const cause = CAUSE.exec(a.sentence)?.groups?.cause;
  return cause !== undefined && !b.sentence.toLowerCase().includes(cause.toLowerCase().slice(0, 6));
}

// a strike and "the sit-down strike" of one length
const isOneThing = (a: Subject, b: Subject): boolean =>
  a.nature === "fixed" && (a.claim.doc === b.claim.doc || (a.amount.dimension === "duration" && isSameAmount(a, b)));

/** True when nothing tells the two apart, and enough holds them together: they are claims of one number. Cheap questions first. */
export function arePeers(a: Subject, b: Subject): boolean {
  if (a.amount.dimension !== b.amount.dimension || a.item.id !== b.item.id || a.attribute !== b.attribute || !areOneAspect(a, b))
    return false;
  // a front line established, built and fortified for 30 years is one front line and one span of years
  const isOneLength = a.amount.dimension === "duration" && a.claim.doc === b.claim.doc && isSameAmount(a, b);
  if (a.actionKey !== b.actionKey && a.actionKey !== "" && b.actionKey !== "" && !isOneLength) return false;
  if (a.sideKey !== b.sideKey && a.sideKey !== "" && b.sideKey !== "") return false;
  const sameDocument = a.claim.doc === b.claim.doc;
  const place = placeRelation(a, b);
  if (place === "disjoint" || place === "contained" || areComplements(a, b) || areTwoQuakes(a, b) || isHollow(a, b)) return false;
  if (areTwoSteps(a, b) || haveTwoCauses(a, b) || isAlone(a, b) || areStepsOfTwoSpans(a, b)) return false;
  if (a.amount.dimension.startsWith("date") && !isDatedEvent(a)) return false;
  const item = itemRelation(a, b);
  if (item !== "equal" && !(item === "contained" && (isOneThing(a, b) || saysWhose(a, b)))) return false;
  if (a.actionKey !== b.actionKey && a.amount.dimension === "count" && !isSameAmount(a, b) && !isSaidOfBoth(a, b)) return false;
  if (!isOfOneTerm(a, b) || (!sameDocument && areOfTwoThings(a, b))) return false;
  const r = relate(a, b);
  if (r.period !== "equal") return false;
  if (r.action !== "equal" && r.action !== "unknown" && !isOneLength && !isRestated(a, b, r) && !isSaidOfBoth(a, b)) return false;
  return sameDocument ? areOneInText(a, b, r) : holdAcross(a, b) !== "none";
}

// "the ministry said on 5 May" dates nothing but the saying
const isDatedEvent = (s: Subject): boolean => s.actions.length > 0 || DATED.has(s.item.id);
