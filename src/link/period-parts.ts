import type { Figure } from "../types.js";
import { daysOf } from "./days.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { setRelation } from "./relate.js";
import { placeIn } from "./sentence.js";
import type { Subject } from "./subject.js";
import { contentWords, shareName } from "./words.js";

/** What is counted up over a period, so that a month's is among the year's; a price or a population is not. */
const FLOWS =
  /\b(?:revenue|sales|turnover|exports?|imports?|output|production|harvest|crop|sold|visitors?|passengers?|tourists?|arrivals?)\b/i;
/** Days from which a period is one that others may be a part of. */
const LONG = 27;
/** Days from which it is one itself: a week. */
const SHORTEST = 6;
/** Wholes that one number is tried against. */
const MOST = 40;

/** A month's number within its year's: visitors of July and of 2016, revenue of a quarter and of the year. */
export function periodParts(block: readonly Subject[]): Figure[] {
  const told = block.flatMap(spanned);
  const figures: Figure[] = [];
  for (const like of groupBy(told, ({ s }) => `${s.amount.dimension}|${s.item.id}|${s.attribute}`).values()) {
    const wholes = groupBy(
      like.filter(({ from, to }) => to - from >= LONG),
      ({ from, to }) => `${from} ${to}`,
    );
    for (const part of like)
      for (const group of wholes.values()) {
        if (!isInside(part, group[0]!)) continue;
        const whole = group.slice(0, MOST).find((other) => isOneFlow(part.s, other.s));
        if (whole && (whole.s.amount.high >= part.s.amount.low || isSureOf(part.s, whole.s)))
          figures.push(figureOf("part", [whole.s], [part.s], { relations: { period: "contained" } }));
      }
  }
  return figures;
}

interface Spanned {
  readonly s: Subject;
  readonly from: number;
  readonly to: number;
}

/** The period that the text gives the number; a running total and a number without one have none. */
function spanned(s: Subject): Spanned[] {
  const { claim } = s;
  if (claim.asOfBasis !== "text" || claim.asOf === null || claim.modality !== "asserted" || s.amount.best === null) return [];
  const days = daysOf(claim.asOf);
  // "on 4 June 300 had come" may be all that came until then
  // and one night against a campaign is left alone
  if (days === null || s.amount.dimension.startsWith("date") || days[1] - days[0] < SHORTEST) return [];
  return isFlow(s) ? [{ s, from: days[0], to: days[1] }] : [];
}

const isFlow = (s: Subject): boolean =>
  s.attribute !== "change" &&
  s.amount.dimension !== "percent" &&
  (s.nature === "grows" ||
    FLOWS.test(`${s.claim.item} ${s.attribute} ${s.claim.action}`) ||
    /\bvisited\b/i.test(s.claim.sentence));

const isInside = (part: Spanned, whole: Spanned): boolean =>
  whole.from <= part.from &&
  whole.to >= part.to &&
  whole.to - whole.from > 1.5 * (part.to - part.from) &&
  !isCountedOn(part, whole);

// "since January 1,800 have drowned" of June is no part of what September says, but its earlier count
const isCountedOn = (part: Spanned, whole: Spanned): boolean =>
  part.from === whole.from && part.s.when.running && whole.s.when.running;

/** One flow of one thing: the same event, owner and names. */
function isOneFlow(part: Subject, whole: Subject): boolean {
  if (!isSaidOfBoth(part, whole) || setRelation(part.sides, whole.sides, false) === "disjoint") return false;
  if (part.claim.modality !== whole.claim.modality || `${part.item.modifiers}` !== `${whole.item.modifiers}`) return false;
  if (part.ownNames.length > 0 && whole.ownNames.length > 0 && !shareName(part.ownNames, whole.ownNames)) return false;
  if (!shareName(part.nearNames, whole.nearNames)) return false;
  return !haveOwnNames(part, whole) && !areOtherThings(part, whole);
}

function isSaidOfBoth(a: Subject, b: Subject): boolean {
  if (a.actionKey === b.actionKey) return true;
  const [told, open] = a.actionKey === "" ? [b, a] : [a, b];
  return open.actionKey === "" && told.claim.action !== null && open.claim.sentence.includes(told.claim.action);
}

const CAPITAL = /\p{Lu}\p{L}{2,}/gu;
const TIMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|And|For|From|During|Across|Last)$/;

/** "the Railway Museum in Halden", "the Glass Museum in Halden": each has a name that the other lacks. */
function haveOwnNames(a: Subject, b: Subject): boolean {
  const [one, two] = [capitalsIn(a), capitalsIn(b)];
  return one.some((word) => !two.includes(word)) && two.some((word) => !one.includes(word));
}

const capitalsIn = ({ claim }: Subject): string[] =>
  (claim.sentence.slice(1).match(CAPITAL) ?? []).filter((word) => !TIMES.test(word));

/** "the zoo in Halden", "the aquarium in Halden" */
function areOtherThings(a: Subject, b: Subject): boolean {
  return a.ownNames.some((name) => {
    const [one, two] = [headBefore(a, name), headBefore(b, name)];
    return one !== null && two !== null && one !== two;
  });
}

function headBefore({ claim }: Subject, name: string): string | null {
  for (const match of claim.sentence.matchAll(/(?<head>\p{Ll}{2,20}) (?:in|of|at) (?:the )?(?<place>\p{Lu}\p{L}+)/gu))
    if (match.groups!.place!.toLowerCase().startsWith(name.slice(0, 4))) return match.groups!.head!;
  return null;
}

/** A profit may be lost again, and what was there by October is not the year's. */
const LESS_THAN_WHOLE = /\b(?:so far|first half|until|profit|loss|net|by (?:the end of|mid|early|late|\p{Lu}))/u;

/** Enough to say that a part is larger than its whole: plain numbers told as an amount of the whole period, and words in common. */
function isSureOf(part: Subject, whole: Subject): boolean {
  if (part.claim.bound !== "exact" || whole.claim.bound !== "exact" || part.claim.attributedTo !== whole.claim.attributedTo)
    return false;
  if (LESS_THAN_WHOLE.test(wordsBefore(whole))) return false;
  const words = contentWords(part.claim.sentence);
  return [...contentWords(whole.claim.sentence)].filter((word) => words.has(word)).length >= 2;
}

const wordsBefore = ({ claim }: Subject): string => claim.sentence.slice(0, Math.max(0, placeIn(claim)));
