import type { Figure } from "../types.js";
import { shareTopic, shareWords } from "./evidence.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { inOneSentence, textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";
import { contentWords } from "./words.js";

/** Lengths of time said again: odd ones by themselves, round ones where the words around them are of one thing. */
export function echoFigures(times: readonly Subject[]): Figure[] {
  const lengths = times.filter((s) => s.amount.dimension === "duration" && s.attribute !== "age");
  return [...oddEchoes(lengths), ...toldAgain(lengths), ...twoLimits(lengths)];
}

// as odd as 44 days or 28 years, it is the same length of time whatever it is called
function oddEchoes(lengths: readonly Subject[]): Figure[] {
  return [...groupBy(lengths.filter(isOdd), lengthOf).values()].flatMap(peersOf);
}

const lengthOf = ({ claim }: Subject): string => `${claim.best} ${claim.unit}`;
const peersOf = (group: readonly Subject[]): Figure[] =>
  group.length > 1 ? [figureOf("peers", group, [], { nature: "fixed" })] : [];

// round numbers come up by themselves: 10 days, 30 years, 24 hours
const isOdd = ({ claim }: Subject): boolean =>
  claim.bound === "exact" &&
  claim.best !== null &&
  claim.best > 12 &&
  claim.best % 5 !== 0 &&
  claim.best % 12 !== 0 &&
  claim.best % 7 !== 0;

/** "a dam raised along the river over 20 years", "they had been building that dam for 20 years": one sentence holds what the other is of. */
function toldAgain(lengths: readonly Subject[]): Figure[] {
  const long = lengths.filter((s) => !isOdd(s) && s.claim.bound === "exact" && (s.claim.best ?? 0) > 2);
  return [...groupBy(long, lengthOf).values()].flatMap((group) => {
    const first = group[0]!;
    return peersOf(group.filter((one) => one === first || holdsItem(one, first) || holdsItem(first, one)));
  });
}

const holdsItem = (a: Subject, b: Subject): boolean => {
  const item = a.claim.item?.toLowerCase() ?? "";
  return item.includes(" ") && b.claim.sentence.toLowerCase().includes(item) && a.claim.sentence !== b.claim.sentence;
};

/** Of two texts: the same length of time for which the same was done to a thing that both describe in like words. */
export function lengthsAcross(times: readonly Subject[]): Figure[] {
  const done = times.filter((s) => s.amount.dimension === "duration" && s.actionKey !== "" && s.claim.bound !== "vague");
  return [...groupBy(done, (s) => `${s.actionKey}|${lengthOf(s)}`).values()].flatMap((group) => {
    const first = group[0]!;
    const others = group.filter((s) => s.claim.doc !== first.claim.doc && shareTopic(s, first) && haveLikeWords(s, first));
    return peersOf([first, ...others]);
  });
}

const LIKE_WORDS = 2;

function haveLikeWords(a: Subject, b: Subject): boolean {
  if (!shareWords(a, b)) return false;
  const words = contentWords(a.claim.sentence);
  return [...contentWords(b.claim.sentence)].filter((word) => words.has(word)).length > LIKE_WORDS;
}

/** "within two weeks, a month at most": two limits for one thing. */
function twoLimits(lengths: readonly Subject[]): Figure[] {
  return lengths.slice(1).flatMap((second, at) => {
    const first = lengths[at]!;
    const isLimit = (s: Subject) => s.claim.bound === "at-most" || s.claim.bound === "less-than";
    if (!isLimit(first) || !isLimit(second) || !inOneSentence(first.claim, second.claim)) return [];
    const between = textBetween(first.claim, second.claim);
    return between !== null && between.length < 40 && !/[.;:!?]/.test(between) ? peersOf([first, second]) : [];
  });
}
