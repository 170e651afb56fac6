import { OPPOSITES } from "../lexicon/rivals.js";
import type { Claim } from "../types.js";
import { clauseOf, wordsBehind } from "./around.js";
import { isOneToldDay, isSameAmount } from "./evidence.js";
import { isHarm } from "./lots.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

/** "2,025 on Wednesday", and "104,771 after 1 July": what one day had and what all days had. */
export const isDayAgainstTotal = (a: Subject, b: Subject): boolean => !isSameAmount(a, b) && (isDayOf(a, b) || isDayOf(b, a));

const isDayOf = (day: Subject, whole: Subject): boolean =>
  whole.when.running && whole.when.from !== null && !day.when.running && day.claim.asOfBasis === "text";

/** Nothing in one text that the other's number could be another value of, whatever it is called. */
export const areOfTwoThings = (a: Subject, b: Subject): boolean =>
  areOfTwoOwners(a, b) || areWholeAndPart(a, b) || areTwoByWords(a, b);

/** Words of both say that they are two, however like their story is. */
export const areTwoByWords = (a: Subject, b: Subject): boolean =>
  areOfTwoGames(a, b) ||
  isOneOfMany(a, b) ||
  isOneOfMany(b, a) ||
  areTwoPersons(a, b) ||
  areTwoRoutes(a.claim, b.claim) ||
  areAgainstTwo(a.claim, b.claim) ||
  areOpposed(a.claim, b.claim);

const AGAINST =
  /\b(?:vaccinat\p{L}{1,5}|immuni[sz]\p{L}{1,6}|inoculat\p{L}{1,5}|jabs?|vaccines?|doses?) (?:\p{L}{2,12} ){0,2}against (?:the )?(?<what>\p{L}{3,20})/u;

// those vaccinated against measles, and against polio
function areAgainstTwo(a: Claim, b: Claim): boolean {
  const [one, two] = [AGAINST.exec(a.sentence)?.groups?.what, AGAINST.exec(b.sentence)?.groups?.what];
  return one !== undefined && two !== undefined && one.toLowerCase() !== two.toLowerCase();
}

// "Lena Horv, 16", "Ib Horv, 61": of one family, and two persons
const areTwoPersons = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.item.names, b.item.names];
  return a.attribute === "age" && one.some((name) => !two.includes(name)) && two.some((name) => !one.includes(name));
};

const ONE_STRIKE =
  /\b(?:an?|another|one) (?:\p{L}{2,14} ){0,3}(?:strike|airstrike|attack|raid|bombing|blast|explosion|shelling)\b/iu;
const STRIKES = /\b(?:strikes|airstrikes|attacks|raids|bombings|blasts|explosions)\b/i;

/** "Raids killed 18 people", and "a raid on a barn killed five": one of those raids. */
export const isOneOfMany = (one: Subject, many: Subject): boolean =>
  !isSameAmount(one, many) &&
  isHarm(one) &&
  one.amount.low < many.amount.low &&
  ONE_STRIKE.test(one.claim.sentence) &&
  !STRIKES.test(one.claim.sentence) &&
  STRIKES.test(many.claim.sentence) &&
  !ONE_STRIKE.test(many.claim.sentence);

const ROUTE = /\bfrom (?<start>\p{Lu}[\p{L}-]{1,20}) to (?<goal>\p{Lu}[\p{L}-]{1,20})/u;

// "A flight from Velm to Orlo costs 300 dollars", and one from Velm to Tarn
function areTwoRoutes(a: Claim, b: Claim): boolean {
  const [one, two] = [ROUTE.exec(a.sentence)?.groups, ROUTE.exec(b.sentence)?.groups];
  if (!one || !two) return false;
  const ends = new Set([two.start, two.goal]);
  return !ends.has(one.start) || !ends.has(one.goal);
}

const SCORED = /^(?:point|goal|run|wicket|try|touchdown)$/;

// "scored 31 points against Tarn on Friday", and 52 against Orlo
const areOfTwoGames = (a: Subject, b: Subject): boolean => SCORED.test(a.item.id) && !isSameAmount(a, b) && !isOneToldDay(a, b);

const OPPOSED: ReadonlyMap<string, string> = new Map(
  OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);
const DESCRIBED = new RegExp(`\\b(?<word>${[...OPPOSED.keys()].join("|")}) (?<noun>\\p{Ll}{3,20})\\b`, "gu");

// "the new hospital will have 600 beds", "the old hospital had 450"
function areOpposed(a: Claim, b: Claim): boolean {
  const others = new Set([...clauseOf(b).toLowerCase().matchAll(DESCRIBED)].map(([pair]) => pair));
  return [...clauseOf(a).toLowerCase().matchAll(DESCRIBED)].some(
    ({ groups }) => OPPOSED.has(groups!.word!) && others.has(`${OPPOSED.get(groups!.word!)} ${groups!.noun}`),
  );
}

/** What belongs to some among others: the votes of one candidate, the phones of one make. */
const areOfTwoOwners = (a: Subject, b: Subject): boolean =>
  !isSameAmount(a, b) && (isOneOfSome(a, b) || isOneOfSome(b, a) || arePolledByTwo(a, b));

// "4.4 million Corvo phones" and 15.9 million phones of all makes, in a text that is not about the Corvo
const isOneOfSome = (a: Subject, b: Subject): boolean =>
  a.claim.kind === "count" &&
  a.item.names.length > 0 &&
  b.item.names.length === 0 &&
  !a.item.names.some((name) => b.topic.names.has(name));

const POLLED = /\b(?:votes?|ballots?|seats?|mandates?)\b/i;

// votes are somebody's: a sentence that names Aldo and one that names Brun count two candidates' votes
function arePolledByTwo(a: Subject, b: Subject): boolean {
  if (!POLLED.test(a.claim.item ?? "") || !POLLED.test(b.claim.item ?? "")) return false;
  const [one, two] = [holdersIn(a), holdersIn(b)];
  return one.length > 0 && two.length > 0 && !shareName(one, two);
}

const holdersIn = (s: Subject): readonly string[] => [...s.nearNames, ...s.tellers].filter((name) => !POLLED.test(name));

/** "Of the deaths, 1,700 were in the valley", "some 1,700 of the deaths were" */
export function isPartOfBefore({ claim }: Subject): boolean {
  const known = PARTS_OF_BEFORE.get(claim) ?? tellsPartOfBefore(claim);
  PARTS_OF_BEFORE.set(claim, known);
  return known;
}
/** Each claim is asked for with many others. */
const PARTS_OF_BEFORE = new WeakMap<Claim, boolean>();

const tellsPartOfBefore = (claim: Claim): boolean =>
  /^\W{0,2}(?:of|among) (?:the|these|those|them|its)\b/i.test(claim.sentence) || OF_THOSE.test(wordsBehind(claim, 40));
const OF_THOSE = /^\s(?:of|among) (?:the|these|those) (?:deaths|dead|victims|fatalities|casualties|injured|wounded|missing)\b/i;

/** "185 million in fines", and "Of the total fines 100 million go to the city". */
const areWholeAndPart = (a: Subject, b: Subject): boolean => !isSameAmount(a, b) && isPartOfBefore(a) !== isPartOfBefore(b);

const FEW = 10;

// the page tells of two radars hit in the night, and a speaker on it of two radars in all
export const isHaulOfOneTeller = (a: Subject, b: Subject): boolean =>
  a.claim.kind === "equipment" &&
  a.amount.low <= FEW &&
  a.claim.speaker !== b.claim.speaker &&
  a.claim.asOfBasis !== b.claim.asOfBasis &&
  [a, b].some(({ claim, when }) => claim.asOfBasis === "text" && when.brief);
