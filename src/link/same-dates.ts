import { EVENT_NOUNS } from "../lexicon/event-nouns.js";
import { DATED } from "../lexicon/everyday.js";
import type { Figure } from "../types.js";
import { shareTopic } from "./evidence.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { itemOf } from "./item.js";
import type { Subject } from "./subject.js";
import { shareName } from "./words.js";

/** Characters before and after a date that say what happened then. */
const AROUND = 70;
const BEGINS = /\b(?:since|from|start(?:ed|s|ing)?|beg[aiu]n(?:s|ning)?|outbreak|broke out|launched|unleashed)\b/i;
const SPEAKS_OF_YEARS = /\bsince(?: the year)?\s$/i;
/** Claims of one day and event that are tried against each other's names. */
const MOST = 200;

/** One day told of one event again: "the statement of 10 November" and "signed on November 10", whatever noun each date was given. */
export function sameDates(dates: readonly Subject[]): Figure[] {
  const told: { subject: Subject; key: string }[] = [];
  for (const subject of dates.filter(isOneDate))
    for (const event of eventsAround(subject)) told.push({ subject, key: `${subject.claim.value}|${event}` });
  const figures: Figure[] = [];
  for (const [key, group] of groupBy(told, (one) => one.key)) {
    const members = together(group.slice(0, MOST).map(({ subject }) => subject));
    const title = `Date of the ${key.slice(key.indexOf("|") + 1)}`;
    if (members.length > 1) figures.push(figureOf("peers", members, [], { title, nature: "fixed", anchored: false }));
  }
  return figures;
}

// a day, or a month; a year alone only as the beginning of something
function isOneDate({ claim }: Subject): boolean {
  if (claim.bound !== "exact" || claim.value === null) return false;
  return (
    /^\d{4}-\d\d/.test(claim.value) ||
    (/^\d{4}$/.test(claim.value) && SPEAKS_OF_YEARS.test(claim.sentence.slice(0, placeOf(claim))))
  );
}

const placeOf = ({ sentence, quote }: Subject["claim"]): number => Math.max(0, sentence.indexOf(quote));

/** The events named around a date, by one name each; "beginning" where the words say that something starts then. */
function eventsAround({ claim, item }: Subject): Set<string> {
  const at = placeOf(claim);
  const before = claim.sentence.slice(Math.max(0, at - AROUND), at);
  const after = claim.sentence.slice(at + claim.quote.length, at + claim.quote.length + AROUND);
  const events = new Set<string>();
  if (claim.item !== null && isEvent(item.id)) events.add(item.id);
  for (const word of `${before} ${after}`.toLowerCase().match(/\p{L}{4,20}/gu) ?? []) {
    const { id } = itemOf(word, "date");
    if (isEvent(id)) events.add(id);
  }
  if (/\d{4}-\d\d-\d\d/.test(claim.value!) && (BEGINS.test(before.slice(-30)) || BEGINS.test(after.slice(0, 12))))
    events.add("beginning");
  return events;
}

const isEvent = (id: string): boolean => DATED.has(id) || EVENT_NOUNS.has(id);

/** Those that go with the first: names told apart part them, and other texts must share a name with its. */
function together(group: readonly Subject[]): Subject[] {
  const first = group.find(({ ownNames }) => ownNames.length > 0) ?? group[0]!;
  return group.filter((one) => {
    if (one === first) return true;
    if (one.ownNames.length > 0 && first.ownNames.length > 0 && !shareName(one.ownNames, first.ownNames)) return false;
    return one.claim.doc === first.claim.doc || shareName(one.nearNames, first.nearNames) || shareTopic(one, first);
  });
}
