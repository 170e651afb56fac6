import { VENUES } from "../lexicon/venues.js";
import type { Subject } from "./subject.js";

const venuesIn = (sentence: string): ReadonlySet<string> =>
  new Set((sentence.toLowerCase().match(/\p{L}{3,14}/gu) ?? []).flatMap((word) => VENUES.get(word) ?? []));

/** "a bomb at the fish market" and "gunmen in a church" of one town and day: two events, as far as the sentences tell. */
export function areAtTwoVenues(a: Subject, b: Subject): boolean {
  if (a.claim.kind !== "casualty" || b.claim.kind !== "casualty") return false;
  const [one, two] = [venuesIn(a.claim.sentence), venuesIn(b.claim.sentence)];
  return one.size > 0 && two.size > 0 && ![...one].some((venue) => two.has(venue));
}
