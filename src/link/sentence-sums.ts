import type { Claim, Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { closedList, isPerson, leavesOpen } from "./listed.js";
import { placeIn, sentencesOf, textBetween } from "./sentence.js";
import { readSubject, type Subject } from "./subject.js";
import { withRoom } from "./sum-room.js";

const TOTAL_BEFORE =
  /(?:\b(?:total(?:ling|ing|s)?(?: of)?|in all|altogether|sum of|overall|combined|together|making|makes?|i\.e\.|=)[\s,:–—-]{0,3}(?:of |some |about )?)$/i;
const TOTAL_AFTER = /^\s?(?:\p{L}+\s){0,3}(?:in all|altogether|in total|overall|combined)\b/iu;
const AMONG =
  /(?<!\b(?:many|most|some|all|several|half|both|few|none) )\b(?:including|include[sd]?|among (?:them|whom|which|these|those)|of which|of whom|of them|of these|of those|whom|out of which)\b(?!.*\b(?:but|while|whereas|although|however|revised|later|from|to)\b)/i;
const OF_THE =
  /\b(?:out )?of (?:the|these|those|its|their|our|his|all|a total of)\s*(?:(?:\p{L}+['’]s|the|these|those|some|about|around|more|than|nearly|almost|over|remaining|other|total|original|initial|first|last|latter|\p{L}+(?:an|ish|ese|al|ed))\s){0,2}$/iu;
/** "Of 900 registered voters, 480 are women" */
const OPENS = /^\W{0,2}(?:Of|Out of) (?:(?:about|some|around|nearly|almost|over|more than) )?$/;
/** "Among the 88 killed in the crash were 12 children" */
const AMONG_THOSE = /\b[Aa]mong (?:the|those|its|their|some|about|at least|more than|\s){1,5}$/;
const ARE = /\b(?:are|were|was|is)\s(?:(?:at least|about|some|also|only)\s){0,2}$/;
const OF_THEM_AFTER = /^\s(?:of|among) (?:them|which|whom|these|those)\b/i;
const OF_THEM_INCLUDING = /^\s(?:of|among) (?:them|these|those|whom|which),? (?:including|among them)\b/i;
/** A sentence may be a row of thousands of numbers: nobody adds up more than these in one. */
const MOST_PARTS = 60;
const LIST_MARK = /[:–—]|\s-\s/;

/** Totals and parts within one sentence or list entry. */
export function sentenceFigures(document: readonly Claim[]): Figure[] {
  const figures: Figure[] = [];
  for (const claims of sentencesOf(document)) {
    if (claims.length < 2) continue;
    // "Among the 88 killed on 5 May were 12 children": a day parts no total from its parts
    const subjects = filledSubjects(claims.filter(({ kind }) => kind !== "date"));
    for (let at = 0; at < subjects.length; at++) {
      const figure = trailingTotal(subjects, at) ?? leadingTotal(subjects, at);
      if (figure) figures.push(...figure);
    }
  }
  return figures;
}

/** Claims of one sentence as subjects; one without an item ("eight of them") takes the item of the one before it. */
export function filledSubjects(claims: readonly Claim[]): Subject[] {
  const subjects: Subject[] = [];
  let item: string | null = null;
  for (const claim of claims) {
    item = claim.item ?? item;
    const subject = readSubject(item === claim.item ? claim : { ...claim, item });
    if (subject) subjects.push({ ...subject, claim });
  }
  return subjects;
}

// "287 destroyed, 79 captured, 366 in all"
function trailingTotal(subjects: readonly Subject[], at: number): Figure[] | null {
  const total = subjects[at]!;
  if (total.amount.best === null || at < 2 || !isTotal(total)) return null;
  const alike: Subject[] = [];
  if (isOfOtherAction(subjects.slice(Math.max(0, at - MOST_PARTS), at), total)) return null;
  for (
    let i = at - 1;
    i >= 0 && alike.length < MOST_PARTS && isCountedAlike(subjects[i]!, total) && !isTotal(subjects[i]!);
    i--
  ) {
    alike.unshift(subjects[i]!);
    if (alike.length > 1 && sum(alike) === total.amount.best) return [figureOf("sum", [total], alike, { complete: true })];
  }
  const closed = closedList(subjects, at);
  return closed && [closed];
}

// "caused 227 deaths there and three here, and 1,000 injured in total": a total of the injured is none of the dead
const isOfOtherAction = (before: readonly Subject[], total: Subject): boolean =>
  total.actions.length === 1 && before.every(({ actions }) => actions.length > 0 && !actions.includes(total.actionKey));

function isTotal(subject: Subject): boolean {
  const [before, after] = around(subject);
  return subject.claim.attribute === "total" || TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after);
}

/** The words of the sentence before and after the number. */
function around({ claim }: Subject): [before: string, after: string] {
  const at = placeIn(claim);
  return at < 0 ? ["", ""] : [claim.sentence.slice(0, at), claim.sentence.slice(at + claim.quote.length)];
}

// "nine boats: four trawlers and five ferries", "298 people, among them 80 children", "of the 60 aboard 41 were saved and 22 drowned"
function leadingTotal(subjects: readonly Subject[], at: number): Figure[] | null {
  const total = subjects[at]!;
  const next = subjects[at + 1];
  if (!next || total.amount.best === null) return null;
  const between = textBetween(total.claim, next.claim);
  // "88 of the 200 seats", "38 of them drowned": the number is itself the part
  // "41 of them, including six nurses"
  if (between !== null && OF_THEM_INCLUDING.test(between))
    return amongParts(total, withinClause(total, runAfter(subjects, at, isAmong)));
  if (between === null || /[.!?]\s|;\s(?!of (?:which|whom|these|them|those)\b)|^\s?(?:out )?of\b/.test(between)) return null;
  if (AMONG.test(between)) return amongParts(total, withinClause(total, runAfter(subjects, at, isAmong)));
  if (AMONG_THOSE.test(around(total)[0]) && ARE.test(between)) return amongParts(total, runAfter(subjects, at, isAmong));
  if (isPastOther(total, next, subjects[at + 2])) return exactParts(total, runAfter(subjects, at + 1, isCountedAlike));
  if (OF_THE.test(around(total)[0]) || (OPENS.test(around(total)[0]) && /,/.test(between)))
    return shares(total, runAfter(subjects, at, isAmong));
  if (OF_THEM_AFTER.test(around(next)[1]) && isCountedAlike(next, total) && !isKilledOfThings(next, total))
    return (
      exactParts(total, runAfter(subjects, at, isCountedAlike)) ??
      amongParts(total, withinClause(total, [next, ...runAfter(subjects, at + 1, isSameAgain)]))
    );
  if (/\($/.test(between)) return exactParts(total, runAfter(subjects, at, isCountedAlike));
  if (LIST_MARK.test(between)) return markedParts(total, runAfter(subjects, at, isCountedAlike));
  return /,/.test(between) ? exactParts(total, runAfter(subjects, at, isNamedLoosely)) : null;
}

/** "19 people died in two accidents: 12 on the road": a colon behind another count parts what was counted first. */
const isPastOther = (total: Subject, other: Subject, first: Subject | undefined): boolean =>
  first !== undefined &&
  other.item.id !== total.item.id &&
  first.item.id === total.item.id &&
  /:\s?$/.test(textBetween(other.claim, first.claim) ?? "");

/** "90 hamlets are empty; the guard killed 200 of those": whoever is meant, no villages. */
const isKilledOfThings: Fits = (part, total) =>
  part.claim.kind === "casualty" && !isPerson(total) && /^(?:count|equipment)$/.test(total.claim.kind);

const GOES_ON_OF_WHOLE = /(?:,|\b(?!who\b|which\b|that\b)\p{L}{1,20})\s(?:were|was|are|is|have|has|had|died|fell|drowned)\b/iu;

/** "41 dead, including six nurses, while residents speak of 50" */
const SETS_AGAINST = /\b(?:while|whereas|but|although|though|however)\b/i;

// "25 troopers, including three officers, were killed and 70 wounded": the 70 are not among the 25
function withinClause(total: Subject, run: readonly Subject[]): readonly Subject[] {
  const end = run.findIndex((part, at) => {
    const between = at > 0 ? (textBetween(run[at - 1]!.claim, part.claim) ?? "") : "";
    return GOES_ON_OF_WHOLE.test(between) || SETS_AGAINST.test(between) || (at > 0 && goesOnElse(total, part, between));
  });
  return end < 0 ? run : run.slice(0, end);
}

/** "Eleven were killed, among them three nurses, and 54 wounded": another thing that happened, behind a comma. */
const goesOnElse = (total: Subject, part: Subject, between: string): boolean =>
  part.actionKey !== "" &&
  total.actionKey !== "" &&
  !part.actions.some((action) => total.actions.includes(action)) &&
  (/,\s(?:and|but|with|plus|as well as)\s[^,]{0,30}$/i.test(between) || part.amount.best! > total.amount.best!);

// "9 of them new, three old, and 8 vans": the vans are none of them
const isSameAgain: Fits = (part, first) => isCountedAlike(part, first) && (isUnsaid(part) || part.item.id === first.item.id);

type Fits = (part: Subject, total: Subject) => boolean;

function runAfter(subjects: readonly Subject[], at: number, fits: Fits): Subject[] {
  const parts: Subject[] = [];
  for (
    let i = at + 1;
    i < subjects.length && parts.length < MOST_PARTS && fits(subjects[i]!, subjects[at]!) && !isTotal(subjects[i]!);
    i++
  )
    parts.push(subjects[i]!);
  return parts;
}

const isCountedAlike: Fits = (part, total) => part.amount.dimension === total.amount.dimension && part.amount.best !== null;

// "18 captured" in a list of guns: the sentence names no persons
const isUnsaid = ({ claim }: Subject): boolean =>
  claim.item === null ||
  (claim.item === "person" &&
    !/\b(?:persons?|people|men|women|dead|deaths?|victims?|lives|wounded|injured)\b/i.test(claim.sentence));

const isPart: Fits = (part, total) =>
  isCountedAlike(part, total) &&
  (isUnsaid(part) || part.item.classes.has(total.item.id) || (isPerson(part) && total.item.id === "person"));

// "ten self-propelled guns, eight of the Acacia type": a plain "gun" stands for what was said before
const isNamedLoosely: Fits = (part, total) =>
  isPart(part, total) || (isCountedAlike(part, total) && total.item.classes.has(part.item.id));

// "298 passengers, including 80 children"; money goes for anything: "1.3 billion dollars, of which 400 million for roads"
const isAmong: Fits = (part, total) =>
  isPart(part, total) ||
  (isCountedAlike(part, total) && (part.amount.dimension.startsWith("money") || (isPerson(part) && isPerson(total))));

/** The first parts that make the total, however the list goes on. */
function exactParts(total: Subject, run: readonly Subject[]): Figure[] | null {
  let made = 0;
  for (let count = 1; count <= run.length; count++) {
    made += run[count - 1]!.amount.best!;
    if (count > 1 && made === total.amount.best) return [figureOf("sum", [total], run.slice(0, count), { complete: true })];
  }
  return null;
}

function amongParts(total: Subject, run: readonly Subject[]): Figure[] | null {
  const exact = exactParts(total, run);
  if (exact || run.length === 0) return exact;
  return run.slice(0, 4).map((part) => figureOf("part", [total], [part], { relations: { item: "contained" } }));
}

// together no more than the total; the rest may go unsaid
function shares(total: Subject, run: readonly Subject[]): Figure[] | null {
  if (run.length === 0) return null;
  const fates = new Set(run.map((part) => part.actions.join("+") || part.item.id));
  const isSplit = run.length > 1 && fates.size === run.length;
  if (isSplit && sum(run) >= total.amount.best!) return [figureOf("sum", [total], run, { complete: true })];
  return run.map((part) => figureOf("part", [total], [part], { relations: { action: "contained" } }));
}

// a list behind a colon or dash that closes with "and" is all there is
function markedParts(total: Subject, run: readonly Subject[]): Figure[] | null {
  const exact = exactParts(total, run);
  if (exact || run.length < 2) return exact;
  const closes = /(?:\band|&)\s{0,20}(?:\p{L}{1,40}\s){0,2}$/iu.test(textBetween(run.at(-2)!.claim, run.at(-1)!.claim) ?? "");
  const told = run.every((part) => isPart(part, total) && part.claim.bound === "exact") && !leavesOpen(total.claim.sentence);
  return closes && told && run.some((part) => part.item.id !== total.item.id || part.claim.place !== total.claim.place)
    ? [figureOf("sum", [withRoom(total, run)], run, { complete: true })]
    : null;
}

const sum = (parts: readonly Subject[]): number => parts.reduce((all, part) => all + part.amount.best!, 0);
