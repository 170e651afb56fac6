import { DATED, GENERIC, OF_EACH_LAND } from "../lexicon/everyday.js";
import { clauseOf } from "./around.js";
import { areRivals } from "./facts.js";
import { statedOf } from "./lots.js";
import { isOneStory } from "./story.js";
import type { Subject } from "./subject.js";
import { meet, ownersIn, plainParty } from "./topic.js";
import { areAtTwoVenues } from "./venues.js";
import { contentWords, shareName, topicWords } from "./words.js";

/** firm: words of both say that they speak of one thing. loose: likely, and no ground for an accusation. none: like words alone. */
export type Hold = "none" | "loose" | "firm";

/** What two claims of different documents have in common besides item, event and unit: like words alone never tie two texts together. */
interface Evidence {
  /** A name in the item or place: finer than a country, which no list of places holds. */
  readonly named: boolean;
  /** A name anywhere in the two sentences. */
  readonly near: boolean;
  readonly party: boolean;
  /** One kind of event, by the sentence or the document: both of a flood. */
  readonly occasion: boolean;
  readonly land: boolean;
  /** Their documents share a name. */
  readonly topic: boolean;
  /** Their documents are about one event, by all that they name. */
  readonly story: boolean;
  /** One speaker or house counts on. */
  readonly voice: boolean;
  /** Neither text names anything: "the treaty", "the town". */
  readonly bare: boolean;
}

/** How firmly two claims of different documents are held together. */
export function holdAcross(a: Subject, b: Subject): Hold {
  if (areRivals(a.things, b.things)) return "none";
  if ((a.beside || b.beside) && !isSameAmount(a, b)) return "none";
  const evidence = evidenceOf(a, b);
  if ((a.lesser || b.lesser) && !isSameAmount(a, b) && !isOnePlace(a, b)) return "none";
  if (!evidence.named && !(evidence.near && isOneToldDay(a, b)) && areApart(a, b, evidence)) return "none";
  // 700 and "2,000, of whom 700": it is a part of the other, in its own words
  if (a.within.includes(statedOf(b)) || b.within.includes(statedOf(a))) return "none";
  const isDoubtful = isOfUntoldOwner(a, b) || (!isSameAmount(a, b) && areAtTwoVenues(a, b));
  const hold = isDoubtful ? weakened(holdOf(a, b, evidence)) : holdOf(a, b, evidence);
  return hold === "none" && (isRare(a, b) || isTelling(a, b)) ? "loose" : hold;
}

const weakened = (hold: Hold): Hold => (hold === "firm" ? "loose" : hold);

// "our troops destroyed 412 Borian tanks", and 350 tanks that were destroyed in the same valley, whosever they were
function isOfUntoldOwner(a: Subject, b: Subject): boolean {
  if (a.claim.kind !== "equipment" || isSameAmount(a, b) || isOneToldDay(a, b)) return false;
  const [one, two] = [a, b].map(({ item, sideKey }) => sideKey !== "" || item.names.length > 0);
  return one !== two && !mayBeOneOwner(a, b);
}

function holdOf(a: Subject, b: Subject, evidence: Evidence): Hold {
  if (!evidence.named && isWorn(a, b) && !evidence.near && !evidence.party && !evidence.occasion) return "none";
  if (isOfEvent(a)) return holdOfEvent(a, b, evidence);
  return isStock(a) ? holdOfStock(a, b, evidence) : holdOfMeasure(a, b, evidence);
}

function evidenceOf(a: Subject, b: Subject): Evidence {
  const named = shareName(a.ownNames, b.ownNames);
  return {
    named,
    near: named || shareName(a.nearNames, b.nearNames),
    party: (plainParty(a) !== "" && plainParty(a) === plainParty(b)) || mayBeOneOwner(a, b),
    occasion: meet(occasionsIn(a), occasionsIn(b)),
    land: meet(landsIn(a), landsIn(b)),
    topic: shareTopic(a, b),
    story: isOneStory(a.topic, b.topic),
    voice: areOneVoice(a, b),
    bare: isBare(a) && isBare(b) && haveOneTopic(a, b),
  };
}

// a president who told of 31 dead in October tells of 94 in December
const areOneVoice = ({ claim: a }: Subject, { claim: b }: Subject): boolean =>
  (a.speaker !== null && a.speaker === b.speaker) || (a.publisher !== null && a.publisher === b.publisher);

/** A name of one claim or its document comes up in the other's. */
export const shareTopic = (a: Subject, b: Subject): boolean =>
  meet(a.topic.names, b.topic.names) ||
  a.nearNames.some((name) => b.topic.names.has(name)) ||
  b.nearNames.some((name) => a.topic.names.has(name));

export const occasionsIn = (s: Subject): ReadonlySet<string> =>
  s.occasions.length > 0 ? new Set(s.occasions) : s.topic.occasions;
const mainOccasionsIn = (s: Subject): ReadonlySet<string> =>
  s.occasions.length > 0 ? new Set(s.occasions) : s.topic.mainOccasions;
const landsIn = (s: Subject): ReadonlySet<string> =>
  s.lands.length + s.sides.length > 0 ? new Set([...s.lands, ...s.sides]) : s.topic.lands;

const isBare = (s: Subject): boolean => s.nearNames.length === 0 && s.lands.length === 0 && s.tellers.length === 0;
const haveOneTopic = (a: Subject, b: Subject): boolean =>
  a.topic.names.size === 0 || b.topic.names.size === 0 || meet(a.topic.names, b.topic.names);

/** Two countries, two kinds of event, or two owners. */
function areApart(a: Subject, b: Subject, { story }: Evidence): boolean {
  const [lands, others] = [landsIn(a), landsIn(b)];
  // a report on one earthquake names the neighbours as well
  if (!story && lands.size > 0 && others.size > 0 && !meet(lands, others)) return true;
  const [kinds, otherKinds] = [mainOccasionsIn(a), mainOccasionsIn(b)];
  if (kinds.size > 0 && otherKinds.size > 0 && !meet(kinds, otherKinds)) return true;
  if ((a.sideKey === "") === (b.sideKey === "") || plainParty(a) === plainParty(b)) return false;
  if (mayBeOneOwner(a, b)) return false;
  // arms and the fallen are one party's: a number whose owner is not told is nobody's; the victims of a quake have no party
  return a.claim.kind === "equipment" || (a.claim.kind === "casualty" && !meet(kinds, otherKinds));
}

/** "16 command posts of Boria", and sixteen in a text that tells no other owner of what was destroyed: they may be Boria's. */
function mayBeOneOwner(a: Subject, b: Subject): boolean {
  if ((a.sideKey === "") === (b.sideKey === "") || a.sides.length + b.sides.length > 1) return false;
  const [known, open] = a.sideKey === "" ? [b, a] : [a, b];
  const owners = ownersIn(open);
  if (owners.length > 0) return owners.length === 1 && owners[0] === known.sideKey;
  const isOneHouse = known.claim.publisher !== null && known.claim.publisher === open.claim.publisher;
  if ((open.claim.kind === "equipment" && isOneHouse) || isCountedOn(a, b)) return true;
  // a text of a country tells of the enemy's losses as well: its name alone makes no other number that country's
  return isSameAmount(a, b) && (shareTopic(a, b) || isRare(a, b) || meet(landsIn(open), new Set(known.sides)));
}

// "from 24.02 to 04.05" and "from 24.02 to 07.12": one first day of both, and more in the end
function isCountedOn(a: Subject, b: Subject): boolean {
  if (!a.when.running || !b.when.running || a.when.from === null || a.when.from !== b.when.from) return false;
  const [early, late] = (a.at ?? 0) <= (b.at ?? 0) ? [a, b] : [b, a];
  return a.nature === "grows" && b.nature === "grows" && late.amount.low >= early.amount.low;
}

/** Significant digits from which no two counts of one thing are equal by chance. */
const RARE_DIGITS = 4;

/** "29,551 wounded" in two texts, however far apart. */
export const isRare = (a: Subject, b: Subject): boolean =>
  a.claim.bound === "exact" && isSameAmount(a, b) && a.amount.digits >= RARE_DIGITS && isCounting(a);

// "1,284.5 million": amounts of money recur as they were stated too; dates and clocks have digits of their own
const isCounting = ({ amount }: Subject): boolean => amount.dimension === "count" || amount.dimension.startsWith("money");

// three digits are as good within weeks: 366,000 km of roads in two reports of one speech
const isTelling = (a: Subject, b: Subject): boolean =>
  a.claim.bound === "exact" &&
  isSameAmount(a, b) &&
  a.amount.digits >= 3 &&
  !/^(?:date|clock|duration|percent)/.test(a.amount.dimension) &&
  a.at !== null &&
  b.at !== null &&
  Math.abs(a.at - b.at) <= WEEKS;

const WEEKS = 21;

// "thousands", "half", "two people": every text has such numbers
export const isWorn = (a: Subject, b: Subject): boolean =>
  (a.claim.bound === "vague" && b.claim.bound === "vague") ||
  (GENERIC.has(a.item.id) && a.amount.low <= 10 && b.amount.low <= 10);

const isOfEvent = (s: Subject): boolean =>
  s.nature === "grows" ||
  (s.nature === "fixed" && s.claim.kind === "people") ||
  DATED.has(s.item.id) ||
  (s.claim.kind === "casualty" && s.actions.length > 0);

const isStock = (s: Subject): boolean => s.actions.length === 0 && s.amount.dimension === "count" && s.attribute === "";

export const isOneDay = (a: Subject, b: Subject): boolean => a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= 1;

// "In the battle for Velm on 4 June the enemy lost 640", of whom the enemy says 87
export const isOneToldDay = (a: Subject, b: Subject): boolean =>
  a.claim.asOfBasis === "text" && b.claim.asOfBasis === "text" && a.claim.asOf === b.claim.asOf;

function holdOfEvent(a: Subject, b: Subject, e: Evidence): Hold {
  const isRunning = a.when.running && b.when.running;
  if (e.near) {
    const isOne = e.occasion || isRunning || e.party || isOneDay(a, b) || a.amount.dimension === "date";
    return isOne || (e.named && areToldAlike(a, b)) ? "firm" : "loose";
  }
  if (e.party && (isRunning || a.claim.kind === "equipment")) return "firm";
  if (e.party && (e.topic || e.occasion)) return "loose";
  if (isPartOfOther(a, b)) return "none";
  if (e.story && a.claim.kind !== "equipment") return "firm";
  if (e.topic && (e.occasion || (isOneDay(a, b) && isTopicOfOther(a, b)))) return "firm";
  if (e.land && isRunning && a.sideKey === b.sideKey) return "loose";
  if (!e.bare) return e.voice && isRunning && a.sideKey === b.sideKey ? "loose" : "none";
  // "21 in all" of two attacks, and "60 storm deaths this year"
  const isOneCount = isRunning && isOfStretch(a) === isOfStretch(b);
  if (isOneCount || !GENERIC.has(a.item.id) || a.amount.dimension === "date") return "firm";
  return shareWords(a, b) ? "loose" : "none";
}

const isOfStretch = ({ claim }: Subject): boolean => claim.asOfBasis === "text" && claim.asOf?.includes("/") === true;

// "arrested in Velm" of one, and the other's text is about Velm
const isTopicOfOther = (a: Subject, b: Subject): boolean => {
  const [one, two] = GENERIC.has(a.item.id) ? [a.ownNames, b.ownNames] : [a.nearNames, b.nearNames];
  return one.some((name) => b.topic.names.has(name)) || two.some((name) => a.topic.names.has(name));
};

// "1,200 in Velm", and a toll that tells no place: one is of a town, the other of all that its document is about
const isPartOfOther = (a: Subject, b: Subject): boolean => {
  if (a.scoped === b.scoped || isSameAmount(a, b)) return false;
  const [town, whole] = a.scoped ? [a, b] : [b, a];
  return !town.ownNames.some((name) => whole.topic.names.has(name));
};

const isOnePlace = (a: Subject, b: Subject): boolean => a.scoped === b.scoped && shareName(a.ownNames, b.ownNames);

function holdOfStock(a: Subject, b: Subject, e: Evidence): Hold {
  if (isSameAmount(a, b) && e.story) return "firm";
  if (e.named) return arePredicatesAlike(a, b) ? "firm" : "none";
  if (e.occasion && e.topic && isOneDay(a, b) && shareWords(a, b)) return "firm";
  if (GENERIC.has(a.item.id)) {
    if (!e.party) return "none";
    return isSameAmount(a, b) ? "loose" : shareClause(a, b) ? "firm" : "none";
  }
  if (e.near) return "firm";
  // "visited three camps", "there are seven camps along the border": where nothing has a name, the words around must be alike
  if (e.bare) return isSameAmount(a, b) || shareClause(a, b) ? "firm" : "none";
  return e.party || (e.topic && isSameAmount(a, b)) ? "loose" : "none";
}

// 900 members who vote and 700 members on strike: of persons to whom nothing is said to happen, the words around must say what they are
const arePredicatesAlike = (a: Subject, b: Subject): boolean =>
  a.claim.kind !== "people" || isSameAmount(a, b) || shareClause(a, b);

export const shareClause = (a: Subject, b: Subject): boolean => {
  const counted = contentWords(`${a.claim.item} ${b.claim.item} ${a.item.id} ${a.claim.side} ${b.claim.side}`);
  const words = contentWords(clauseOf(a.claim));
  const names = new Set([...a.nearNames, ...b.nearNames].map((name) => name.slice(0, 6)));
  return [...contentWords(clauseOf(b.claim))].some((word) => words.has(word) && !isCounted(counted, word) && !names.has(word));
};

function holdOfMeasure(a: Subject, b: Subject, e: Evidence): Hold {
  if (e.story && isSameAmount(a, b) && !isWorn(a, b)) return "firm";
  // rain, winds and waters differ from place to place
  if (e.near && !e.named && /^(?:distance|rate|measure)$/.test(a.claim.kind) && a.attribute === "" && !isSameAmount(a, b))
    return a.actionKey === "produced" && a.actionKey === b.actionKey ? "firm" : "loose";
  // those whom a named firm employs
  if (a.actionKey === "employed" && a.actionKey === b.actionKey && a.scoped === b.scoped && nameOneFirm(a, b)) return "firm";
  if (e.near) return e.named || !GENERIC.has(a.item.id) ? "firm" : "loose";
  if (e.party) return a.attribute !== "" && !GENERIC.has(a.item.id) ? "firm" : "loose";
  if (GENERIC.has(a.item.id)) return "none";
  if (e.bare) return OF_EACH_LAND.has(a.item.id) ? "loose" : "firm";
  return e.topic && isSameAmount(a, b) ? "loose" : "none";
}

const nameOneFirm = (a: Subject, b: Subject): boolean =>
  a.nearNames.length > 0 && a.nearNames.length === b.nearNames.length && a.nearNames.every((name) => b.nearNames.includes(name));

/** The same value told the same way. */
export const isSameAmount = (a: Subject, b: Subject): boolean => a.amount.low === b.amount.low && a.amount.high === b.amount.high;

const ALIKE = 2;

// "killed in the Parre attacks" of one week, by its prosecutor: a named place, and words of one event in both
function areToldAlike(a: Subject, b: Subject): boolean {
  if (a.at === null || b.at === null || Math.abs(a.at - b.at) > WEEKS) return false;
  const counted = contentWords(`${a.claim.item} ${a.claim.action} ${b.claim.item} ${b.claim.action} ${a.item.id}`);
  const words = topicWords(a.claim.sentence);
  return [...topicWords(b.claim.sentence)].filter((word) => words.has(word) && !isCounted(counted, word)).length >= ALIKE;
}

/** The two sentences have a word in common besides what is counted and what happened to it. */
export function shareWords(a: Subject, b: Subject): boolean {
  const counted = contentWords(`${a.claim.item} ${a.claim.action} ${b.claim.item} ${b.claim.action} ${a.item.id}`);
  const words = contentWords(a.claim.sentence);
  return [...contentWords(b.claim.sentence)].some((word) => words.has(word) && !isCounted(counted, word));
}

// "seats" is the item "seat"
const isCounted = (counted: ReadonlySet<string>, word: string): boolean =>
  counted.has(word) || counted.has(word.replace(/s$/, ""));
