import type { Claim, Figure } from "../types.js";
import { wordsAhead, wordsAround } from "./around.js";
import { figureOf } from "./figure.js";
import { sentencesOf, textBetween } from "./sentence.js";
import { filledSubjects } from "./sentence-sums.js";
import type { Subject } from "./subject.js";
import { looseness } from "./sum-room.js";

/** "300 (25%)", "300, or 25 percent,": one number told twice. */
const COUNT_FIRST =
  /^(?:\s\p{L}+){0,2}\s?(?:\(|, or |, that is,? |, i\.e\. )(?:about |some |around |nearly |almost |roughly |over |just over )?$/iu;
/** "25 percent (300)", "25 percent, or 300,": the same the other way round. */
const SHARE_FIRST =
  /^\s?(?:%|percent|per cent|pct)?(?:\s\p{L}+){0,2}\s?(?:\(|, or |, that is,? |, i\.e\. )(?:about |some |around |nearly |almost |roughly )?$/iu;
/** "of the 1,200 wells", "out of 480": all there are. */
const WHOLE =
  /\b(?:out )?of (?:(?:the|its|their|his|our|all|these|those|a total of|some|about|around|nearly|almost)\s){0,3}(?:\p{L}+['’]s\s)?$/iu;
/** A share of something else than the count beside it. */
const OTHER_SHARE = /\b(?:turnout|swing|up|down|more|fewer|less|rise|fall|increase|decrease|growth|year-on-year|annual)\b/i;

/** A share that stands beside the count it tells again, against that count and the whole: 312 of 480 are 65 percent. */
export function shareSums(document: readonly Claim[]): Figure[] {
  return sentencesOf(document).flatMap((claims) => {
    if (claims.length < 3 || !claims.some(isShare)) return [];
    const subjects = filledSubjects(claims);
    return subjects.flatMap((share, at) => (isShare(share.claim) ? (shareOf(share, at, subjects) ?? []) : []));
  });
}

const isShare = ({ kind, unit, bound, attribute }: Claim): boolean =>
  kind === "percent" && unit === "percent" && bound !== "vague" && bound !== "range" && attribute !== "change";

function shareOf(share: Subject, at: number, subjects: readonly Subject[]): Figure | null {
  const part = [subjects[at - 1], subjects[at + 1]].find((one) => one && isToldTwice(one, share));
  if (!part) return null;
  const wholes = subjects.filter((one) => one !== part && isWholeOf(one, part) && isOfOneClause(one, part, share));
  const [whole] = wholes;
  if (wholes.length !== 1 || !whole || OTHER_SHARE.test((wordsAround(share.claim, 25) ?? []).join(" "))) return null;
  const span = rangeOf(part, whole);
  const amount = { ...share.amount, ...readAs(share.claim) };
  const complete = [part, whole].every(({ claim }) => claim.bound === "exact" || claim.bound === "approx");
  return figureOf("sum", [{ ...share, amount }], [part, whole], { span, complete });
}

function isToldTwice(count: Subject, share: Subject): boolean {
  if (count.amount.best === null || count.amount.dimension === "percent" || /^(?:date|duration)/.test(count.amount.dimension))
    return false;
  const isFirst = count.claim.start < share.claim.start;
  const between = isFirst ? textBetween(count.claim, share.claim) : textBetween(share.claim, count.claim);
  return between !== null && (isFirst ? COUNT_FIRST : SHARE_FIRST).test(between);
}

function isWholeOf(whole: Subject, part: Subject): boolean {
  if (whole.amount.dimension !== part.amount.dimension || whole.amount.best === null) return false;
  if (whole.amount.best <= part.amount.best!) return false;
  return WHOLE.test(wordsAhead(whole.claim, 40));
}

const BREAK = /[.;:]|\b(?:and|but|while|whereas|who|which)\b/i;
const OF_WHOLE = /^\s?(?:%|percent|per cent|pct)?\s?[),]{0,2}\s(?:\p{L}+\s){0,2}(?:out )?of\s[^,;.]{0,25}$/iu;

/** "Of the 480 delegates 312 (65%)" or "312 (65%) of the 480 delegates", and not "312 (40%) in Orm, and of the 900 in Tolm none". */
function isOfOneClause(whole: Subject, part: Subject, share: Subject): boolean {
  const [first, last] = part.claim.start < share.claim.start ? [part, share] : [share, part];
  const between =
    whole.claim.start < first.claim.start ? textBetween(whole.claim, first.claim) : textBetween(last.claim, whole.claim);
  if (between === null) return false;
  return whole.claim.start < first.claim.start ? !BREAK.test(between) : OF_WHOLE.test(between);
}

/** What the counts make as a share, with the room of "12 million" and of "some 300". */
function rangeOf(part: Subject, whole: Subject): [number, number] {
  const [few, many] = [part.amount.best! - looseness(part), part.amount.best! + looseness(part)];
  const [least, most] = [whole.amount.best! - looseness(whole), whole.amount.best! + looseness(whole)];
  return [rounded((100 * few) / most), rounded((100 * many) / least)];
}

const rounded = (share: number): number => Number(share.toPrecision(4));

/** "65 percent" may be 64 or 66, "65.2" 65.1 or 65.3: some cut what others round. */
function readAs({ quote, best, low, high, bound }: Claim): { low: number; high: number } {
  const value = best ?? low ?? high ?? 0;
  const place = 10 ** -(/[.,](?<digits>\d{1,3})/.exec(quote)?.groups?.digits?.length ?? 0);
  const wide = bound === "exact" ? place : Math.max(place, 0.05 * value);
  const isOpenAbove = bound === "more-than" || bound === "at-least";
  const isOpenBelow = bound === "less-than" || bound === "at-most";
  return { low: value - (isOpenBelow ? 5 * wide : wide), high: value + (isOpenAbove ? 5 * wide : wide) };
}
