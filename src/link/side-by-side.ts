import { wordsAround } from "./around.js";
import { groupBy } from "./group.js";
import { inOneSentence, textBetween } from "./sentence.js";
import type { Subject } from "./subject.js";

/** Words between two numbers that make the second what the first was before, or was expected to be. */
const COMPARED =
  /\b(?:from|to|against|than|versus|compared|before|earlier|instead|not|but|rather|or|while|previous\w*|expect\w*|forecast\w*)\b|[-–/]/i;

/** Values of one description that make it that of several things, whatever tells them apart. */
const MANY = 3;

/**
 * Numbers that their own text tells next to others of the same description: "Aldo has 1,920 votes and Brun 1,470". What tells
 * them apart was not read, so that nobody knows which of them another text has.
 */
export function sideBySide(document: readonly Subject[]): Set<Subject> {
  const stated = document.filter(({ claim, amount }) => claim.modality === "asserted" && amount.dimension !== "clock");
  const found = new Set<Subject>();
  for (const alike of groupBy(stated, descriptionOf).values()) {
    if (alike.length < 2) continue;
    // arrivals of Monday and of Tuesday: a text with two days of one event tells of an event that comes again
    const least = isDate(alike[0]!) ? 2 : alike[0]!.nature === "moves" ? MANY : Infinity;
    if (valuesIn(alike) >= least) for (const s of alike) found.add(s);
    if (isDate(alike[0]!)) continue;
    for (let at = 1; at < alike.length; at++)
      if (areListed(alike[at - 1]!, alike[at]!)) found.add(alike[at - 1]!).add(alike[at]!);
  }
  return found;
}

const descriptionOf = (s: Subject): string =>
  [
    s.item.id,
    s.item.modifiers.join(" "),
    s.attribute,
    s.aspect,
    s.amount.dimension,
    s.actionKey,
    s.sideKey,
    s.ownNames.join(" "),
    s.past,
    isDate(s) ? s.amount.high - s.amount.low : s.at,
  ].join("|");

const isDate = ({ amount }: Subject): boolean => amount.dimension.startsWith("date");

const valuesIn = (alike: readonly Subject[]): number =>
  new Set(alike.filter(({ claim }) => claim.bound === "exact").map(({ amount }) => amount.low)).size;

function areListed(a: Subject, b: Subject): boolean {
  if (!inOneSentence(a.claim, b.claim) || a.claim.attributedTo !== b.claim.attributedTo) return false;
  if (a.amount.high >= b.amount.low && b.amount.high >= a.amount.low) return false;
  const between = textBetween(a.claim, b.claim) ?? "to";
  return !COMPARED.test(between) || isScore(a, between);
}

const SCORE = /^\s?(?:percent|per cent|pct|%)?\s?to\s$/i;
const STARTED = /\b(?:from|between)\s(?:\p{L}+\s){0,2}\P{L}{0,2}$/iu;

// "led Brun 53 percent to 41 percent", not "from 53 to 41 percent"
function isScore({ claim }: Subject, between: string): boolean {
  return SCORE.test(between) && !STARTED.test(wordsAround(claim, 40)?.[0] ?? "from ");
}
