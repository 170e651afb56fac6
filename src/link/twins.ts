import { clauseOf } from "./around.js";
import { isPerson } from "./listed.js";
import { isHarm, statedOf } from "./lots.js";
import type { Subject } from "./subject.js";
import { mattersOf, shareName } from "./words.js";

/** What two numbers of one story have in common adds up to this where they are one number: of equal ones, of those told loosely, of those rounded without a word, of vague words. */
const EQUAL = 2.5;
const LOOSE = 3;
const ROUNDED = 3.5;
const VAGUE = 4;
const MOST_DIGITS = 3;
const THOUSAND = 1000;
const MOST_WORDS = 2;
/** What keeps two numbers apart, whatever else they share. */
const APART = -9;

/** True of two numbers of one story, equal or one told loosely, with enough in common to be one: digits, what they count, what befell it, the words around. */
export function areTwins(a: Subject, b: Subject): boolean {
  const words = wordsOf(a, b);
  const digits = digitsOf(a, b);
  if (words === 0 && (digits === 0 || isUsual(a))) return false;
  const isVague = a.claim.bound === "vague" && b.claim.bound === "vague";
  const enough = isVague ? VAGUE : statedOf(a) === statedOf(b) ? EQUAL : isHedged(a) || isHedged(b) ? LOOSE : ROUNDED;
  return digits + words + thingsOf(a, b) + partiesOf(a, b) + deedsOf(a, b) + attributesOf(a, b) + placesOf(a, b) >= enough;
}

const isHedged = ({ claim }: Subject): boolean => claim.bound !== "exact";

// lengths of time and shares come in a few round numbers
const isUsual = ({ amount, claim }: Subject): boolean =>
  amount.dimension === "duration" || (amount.dimension === "percent" && amount.digits === 1) || claim.kind === "date";

// 98,400 is met once, 18 and 400 in every text; days and clock times are met as they are
function digitsOf(a: Subject, b: Subject): number {
  const { dimension } = a.amount;
  if (/^(?:date|clock)/.test(dimension)) return 1;
  const digits = Math.min(a.amount.digits, b.amount.digits, MOST_DIGITS);
  const isCommon = /^(?:percent|duration)/.test(dimension) || (dimension === "count" && statedOf(a) < THOUSAND);
  return (digits < MOST_DIGITS ? digits - 1 : MOST_DIGITS) + (isCommon ? 0 : 1);
}

function thingsOf(a: Subject, b: Subject): number {
  if (isHarm(a) !== isHarm(b) && a.item.id !== "" && b.item.id !== "") return APART;
  if (a.item.id === "" || b.item.id === "") return a.item.id === b.item.id ? 0 : 0.5;
  if (a.item.id === b.item.id) return isVotes(a) ? votesOf(a, b) : isPerson(a) ? 1 : areOfTwoSorts(a, b) ? APART : 2;
  if (a.item.classes.has(b.item.id) || b.item.classes.has(a.item.id)) return 1;
  // "rapeseed" and "rapeseed output", "crew" and "crew members"
  if (shareNoun(a, b)) return 1;
  // as many planes as helicopters
  if (a.claim.kind === "equipment" || b.claim.kind === "equipment") return APART;
  // whose siege lasted so long may be told of the town or of the fort
  return (isPerson(a) && isPerson(b)) || a.amount.dimension === "duration" ? 0 : -0.5;
}

/** "food prices rose 0.4 percent", "fuel prices rose 0.4 percent": a measure of two things, each by a word of its own. */
function areOfTwoSorts(a: Subject, b: Subject): boolean {
  if (a.amount.dimension === "count" || a.item.modifiers.length === 0 || b.item.modifiers.length === 0) return false;
  const [one, two] = [a, b].map(({ item }) => mattersOf(item.modifiers.join(" ")));
  return one!.size > 0 && two!.size > 0 && sharedOf(one!, two!, new Set()) === 0;
}

const nounsOf = ({ item }: Subject): readonly string[] => [...item.id.split(" "), ...item.modifiers];
const shareNoun = (a: Subject, b: Subject): boolean => nounsOf(a).includes(b.item.id) || nounsOf(b).includes(a.item.id);

const isVotes = ({ item, amount }: Subject): boolean => item.id === "election" && amount.dimension === "count";

// each candidate has votes of his own
const votesOf = (a: Subject, b: Subject): number =>
  digitsOf(a, b) > MOST_DIGITS || a.sides.some((side) => b.sides.includes(side)) ? 2 : APART;

const partiesOf = (a: Subject, b: Subject): number =>
  a.sides.length > 0 && b.sides.length > 0 && !a.sides.some((side) => b.sides.includes(side)) ? APART : 0;

function deedsOf(a: Subject, b: Subject): number {
  if (a.actionKey === "" || b.actionKey === "") return isOfOneTime(a, b) ? 1 : 0;
  return a.actions.some((action) => b.actions.includes(action)) ? 1 : isHarm(a) ? APART : -1;
}

// "last year we brought in 9.6 million", "down from 9.6 million in 2023"
const isOfOneTime = ({ claim: a }: Subject, { claim: b }: Subject): boolean =>
  a.asOfBasis === "text" && b.asOfBasis === "text" && a.asOf === b.asOf;

const UNTELLING = new Set("level change share cost duration distance area per-year average price".split(" "));

function attributesOf(a: Subject, b: Subject): number {
  const [one, two] = [a, b].map(({ attribute }) => (UNTELLING.has(attribute.replace(" ", "-")) ? "" : attribute));
  // "another 300,000" are not the 300,000
  if (one === "" || two === "") return one === "increment" || two === "increment" ? -1 : 0;
  return one === two ? 1 : -1;
}

function placesOf(a: Subject, b: Subject): number {
  if (a.ownNames.length > 0 && b.ownNames.length > 0) {
    if (shareName(a.ownNames, b.ownNames)) return 1;
    const isKnown = shareName(a.ownNames, b.nearNames) || shareName(b.ownNames, a.nearNames);
    return isKnown ? 0 : a.scoped && b.scoped ? -2 : 0;
  }
  return shareName(a.nearNames, b.nearNames) ? 0.5 : 0;
}

function wordsOf(a: Subject, b: Subject): number {
  const near = sharedOf(mattersOf(clauseOf(a.claim)), mattersOf(clauseOf(b.claim)), countedBy(a, b));
  const far = sharedOf(mattersOf(a.claim.sentence), mattersOf(b.claim.sentence), countedBy(a, b)) - near;
  return Math.min(MOST_WORDS, near + Math.min(1, far / 2));
}

// what is counted is compared by itself
const countedBy = (a: Subject, b: Subject): ReadonlySet<string> =>
  a.item.id === b.item.id ? mattersOf(`${a.claim.item ?? ""}`) : new Set<string>();

const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>, besides: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word) && !besides.has(word)).length;
