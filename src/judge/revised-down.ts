import { areOfTwoEvenings, atTwoTimes, figureOf, isClash, type Judge } from "./compare.js";
import { factorOf, type Side } from "./side.js";
import { step } from "./step.js";
import { plainNumber, sideWords } from "./words.js";

/** A count that only grows, told later and smaller. */
export const revisedDown: Judge = {
  id: "revised-down",
  decide: (comparison) => {
    const { figure, a, b } = comparison;
    if (
      !isClash(comparison) ||
      figure.nature !== "grows" ||
      !atTwoTimes(comparison) ||
      figureOf(b) >= figureOf(a) ||
      areOfTwoEvenings(comparison)
    )
      return null;
    if (isToldOfEarlierDay(b, a) || hasRisenTo(b)) return null;
    const fewer = plainNumber((figureOf(a) - figureOf(b)) / factorOf(b.mentions[0]!.claim.unit));
    return step(
      "revised-down",
      comparison,
      `${sideWords(b, true)} against ${sideWords(a, true)}: ${fewer} fewer, and such a count cannot shrink`,
    );
  },
};

// a report of Monday that tells how many had been found by Saturday takes nothing back of what was told on Sunday
const isToldOfEarlierDay = (b: Side, a: Side): boolean =>
  b.mentions.every(({ claim: later }) => a.mentions.every(({ claim: earlier }) => isDayBefore(later.asOf, earlier.asOf)));

const isDayBefore = (one: string | null, two: string | null): boolean =>
  one !== null && two !== null && DAY.test(one) && DAY.test(two) && one < two;
const DAY = /^\d{4}-\d\d-\d\d$/;

// "the toll has climbed to 104" takes nothing back: a page printed later than what it tells
const hasRisenTo = ({ mentions }: Side): boolean => mentions.every(({ claim }) => RISEN_TO.test(claim.sentence));
const RISEN_TO =
  /\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed|ing)|soar(?:s|ed|ing)|mount(?:s|ed|ing)|grows|grew|grown|swell(?:s|ed)|swollen)(?: further)? to\b/i;
