import { SINGULAR } from "../lexicon/everyday.js";
import { isOneDay } from "./evidence.js";
import { statedOf } from "./lots.js";
import { likenessOf } from "./story.js";
import type { Subject } from "./subject.js";
import { areAtTwoVenues } from "./venues.js";
import { shareName } from "./words.js";

/** What two texts share, from which their words leave no doubt that they tell one story. */
const BEYOND_DOUBT = 6;
/** Days after an event within which what happened but once is still told as news. */
const NEWS = 4;

/** True of numbers of one part in one story, of one named place and one day, each told as a fact: where they exclude each other, one of them is wrong. */
export const areBound = (members: readonly Subject[]): boolean =>
  members.every((a, at) => members.slice(at + 1).every((b) => areTwo(a, b)));

function areTwo(a: Subject, b: Subject): boolean {
  if (a.claim.doc === b.claim.doc || a.lesser || b.lesser || a.beside || b.beside) return false;
  if (a.claim.modality !== b.claim.modality || a.attribute !== b.attribute) return false;
  if (a.topic.searching || b.topic.searching || !isOneNews(a, b)) return false;
  if (areAtTwoVenues(a, b) || a.within.includes(statedOf(b)) || b.within.includes(statedOf(a))) return false;
  const isNear = shareName(a.ownNames, b.ownNames) || isOnlyPlaceOf(a, b) || isOnlyPlaceOf(b, a);
  if (isNear && likenessOf(a.topic, b.topic) >= BEYOND_DOUBT) return true;
  return shareName(a.ownNames, b.ownNames) && isOneDay(a, b) && shareOnce(a, b);
}

// "its Ardmoor foundry", and 1,200 jobs in Ardmoor, the only place that its text has numbers of
const isOnlyPlaceOf = (told: Subject, open: Subject): boolean =>
  open.ownNames.length === 0 && told.topic.places.size <= told.ownNames.length && shareName(told.ownNames, open.nearNames);

// one march of one town and day, one flood
const shareOnce = (a: Subject, b: Subject): boolean =>
  a.occasions.some((one) => b.occasions.includes(one) && (SINGULAR.has(one) || one === "march"));

const isOneNews = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.at ?? a.topic.day, b.at ?? b.topic.day];
  return isOneDay(a, b) || (a.nature === "fixed" && one !== null && two !== null && Math.abs(one - two) <= NEWS);
};
