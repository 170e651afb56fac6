import { PUT_UP } from "../lexicon/measures.js";
import type { Claim, Figure, Step, Verdict } from "../types.js";
import type { Side } from "./side.js";

/** Two neighbouring sides of a figure, the earlier first. */
export interface Comparison {
  readonly figure: Figure;
  readonly a: Side;
  readonly b: Side;
}

/** A verdict that holds for a comparison, or null: not mine. */
export interface Judge {
  readonly id: Verdict;
  readonly decide: (comparison: Comparison) => Step | null;
}

export const isStatedPair = ({ figure, a, b }: Comparison): boolean =>
  figure.shape === "peers" && a.amount.dimension === b.amount.dimension;

/** Both dates are known and one, or the number has no date at all. */
export const atOneTime = (comparison: Comparison): boolean => {
  const { figure, a, b } = comparison;
  if (figure.nature === "fixed" || (a.past === b.past && a.at !== null && a.at === b.at)) return true;
  return isOfOneEvening(comparison) || isOfOneOutlay(comparison);
};

/** The dates are known to differ. */
export const atTwoTimes = (comparison: Comparison): boolean => {
  const { figure, a, b } = comparison;
  const differ = a.past !== b.past || (a.at !== null && b.at !== null && a.at !== b.at);
  return (
    figure.nature !== "fixed" && differ && !isOfOneEvening(comparison) && !isOfOneOutlay(comparison) && !isToldAnyDay(comparison)
  );
};

/** What is over with the day it happened on: the arrested of an evening are not counted on for weeks. */
const SETTLED = /^(?:arrested|detained|fined|ejected)$/;
const MORNING_AFTER = 2;

// eleven arrested, by a report of Monday that tells no day, and ten arrested on Sunday
function isOfOneEvening({ a, b }: Comparison): boolean {
  const [one, two] = [a.mentions[0]!.claim, b.mentions[0]!.claim];
  if (!areSettled(one, two)) return false;
  const [told, open] = one.asOfBasis === "text" ? [one, two] : [two, one];
  const [day, reported] = [dayOf(told.asOf), dayOf(open.asOfBasis === "text" ? open.asOf : open.published)];
  if (told.asOfBasis !== "text" || day === null || reported === null) return false;
  return open.asOfBasis === "text" ? day === reported : reported >= day && reported - day <= MORNING_AFTER;
}

const areSettled = (one: Claim, two: Claim): boolean =>
  SETTLED.test(one.action ?? "") && SETTLED.test(two.action ?? "") && !RUNNING.test(`${one.sentence} ${two.sentence}`);

/** 258 arrested in a night of March and 14 a week later: two counts, and none that shrank. */
export const areOfTwoEvenings = (comparison: Comparison): boolean => {
  const { a, b } = comparison;
  const isApart = a.at !== null && b.at !== null && Math.abs(a.at - b.at) > MORNING_AFTER;
  return isApart && areSettled(a.mentions[0]!.claim, b.mentions[0]!.claim);
};

const TOLD_BY = /\b(?:as of|by|so far|until|up to|since|now|total|toll|ris(?:es|en)|rose)\b/i;

// "sank on 3 March 2019, killing 41", in a text without a date: the day is that of the wreck, and nothing says when 41 were counted
const isToldAnyDay = ({ figure, a, b }: Comparison): boolean =>
  figure.nature === "grows" &&
  [a, b].some(({ mentions }) =>
    mentions.every(
      ({ claim }) =>
        claim.published === null && claim.kind === "casualty" && claim.asOfBasis === "text" && !TOLD_BY.test(claim.sentence),
    ),
  );

// a bridge cost 86 million by one paper, and was built for 68 million by that of the next day: what it cost has not changed overnight
const isOfOneOutlay = (comparison: Comparison): boolean =>
  [comparison.a, comparison.b].every((side) =>
    side.mentions.every(({ claim }) => claim.kind === "money" && claim.modality === "asserted" && PUT_UP.test(claim.sentence)),
  ) && areUndatedOfOneWeek(comparison);

const RUNNING = /\b(?:so far|since|in all|altogether|in total|already|another|more people|further|continue\w*)\b/i;

const dayOf = (iso: string | null): number | null =>
  iso !== null && /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / 86_400_000 : null;

/** Neither text says which day its number is of, and their own are days apart: 987.4 million in a report, "nearly 1 billion" the day after. */
export const areUndatedOfOneWeek = ({ a, b }: Comparison): boolean =>
  !isByText(a) && !isByText(b) && a.past === b.past && a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= WEEK;
const WEEK = 7;

/** The intervals have a number in common. */
export const canBothHold = ({ a, b }: Comparison): boolean =>
  Math.max(a.amount.low, b.amount.low) <= Math.min(a.amount.high, b.amount.high);

/** The number that stands for a side: the one stated, else the near end of its interval. */
export const figureOf = (side: Side): number =>
  side.amount.best ?? (Number.isFinite(side.amount.low) ? side.amount.low : side.amount.high);

/** Events that happen once to a thing. Others come again: attacks launched in May and in August are two attacks. */
const ONCE =
  /\b(?:founded|established|born|died|killed|signed|ratified|adopted|begun|started|ended|opened|built|completed|elected|assassinated|sunk|created|abolished)\b/;
const WEEKS = 31;

const areTwoDates = ({ a, b }: Comparison): boolean =>
  a.amount.dimension === "date" && Math.abs(a.amount.low - b.amount.low) > WEEKS && !ONCE.test(a.mentions[0]!.claim.action ?? "");

const isByText = (side: Side): boolean => side.mentions.some(({ claim }) => claim.asOfBasis === "text");

// the missing of a morning are not those of the evening, and the date of a page tells no hour; a fear of more deaths is no count
function mayHaveMoved({ figure, a, b }: Comparison): boolean {
  const action = a.mentions[0]!.claim.action;
  if (action === "missing") return !isByText(a) || !isByText(b);
  if (figure.nature === "grows" && a.at === b.at && (isRising(a, b) || areOfTwoDaysOfOneText(a, b))) return true;
  const isForecast = (side: Side) => side.mentions.every(({ claim }) => claim.modality === "proposed");
  return (action === "killed" || action === "wounded") && (isForecast(a) || isForecast(b));
}

// "nine more bodies on Saturday, when 61 were known", in a text of Monday that has 72
const areOfTwoDaysOfOneText = (a: Side, b: Side): boolean =>
  a.mentions.every(({ claim: one }) => b.mentions.every(({ claim: two }) => one.doc === two.doc && one.asOf !== two.asOf));

/** Words by which a text tells that its count goes on. */
const RISING =
  /\b(?:ris(?:e|es|en|ing)|rose|raised|climb(?:s|ed|ing)?|near(?:s|ed|ing)|tops|topped|surpass(?:es|ed)|mount(?:s|ed|ing)|jump(?:s|ed)|soar(?:s|ed)|grow(?:s|ing|n)?|grew|swell(?:s|ed)|new (?:toll|tally|count))\b/i;

// "rises to 413" and 272 of one page's day: of a count that goes on, the day tells too little
function isRising(a: Side, b: Side): boolean {
  const hasHour = ({ claim }: Side["mentions"][number]) => /T\d/.test(claim.asOf ?? "");
  const mentions = [...a.mentions, ...b.mentions];
  return mentions.some(({ claim }) => RISING.test(claim.sentence)) && !mentions.every(hasHour);
}

/** The values exclude each other, and what they are values of is one thing beyond doubt. */
export function isClash(comparison: Comparison): boolean {
  const { figure, a, b } = comparison;
  if (
    !isStatedPair(comparison) ||
    !figure.anchored ||
    a.how === "sum" ||
    b.how === "sum" ||
    mayHaveMoved(comparison) ||
    canBothHold(comparison) ||
    areTwoDates(comparison)
  )
    return false;
  // "It is not 95, it is 100": what is denied takes the other side
  const meant = (side: Side) => side.mentions.filter(({ claim }) => claim.modality !== "denied");
  return !meant(a).some((one) =>
    meant(b).some(
      (two) =>
        one.claim.doc === two.claim.doc &&
        one.claim.sentence === two.claim.sentence &&
        one.claim.attributedTo === two.claim.attributedTo,
    ),
  );
}
