import { SINGULAR } from "../lexicon/everyday.js";
import type { Topic } from "./subject.js";
import { meet } from "./topic.js";

/** Days within which two reports may be of one event. */
const WEEKS = 60;
/** Days within which a country has one flood. */
const DAYS = 14;
/** Names that two texts share by being about one thing, whatever it is. */
const MANY = 3;

const KNOWN = new WeakMap<Topic, WeakMap<Topic, boolean>>();

/** Two documents about one event know each other by the names, the country and the kind of event that they share, and by their days. */
export function isOneStory(a: Topic, b: Topic): boolean {
  const known = KNOWN.get(a)?.get(b) ?? KNOWN.get(b)?.get(a);
  if (known !== undefined) return known;
  const found = shareStory(a, b);
  if (!KNOWN.has(a)) KNOWN.set(a, new WeakMap());
  KNOWN.get(a)!.set(b, found);
  return found;
}

function shareStory(a: Topic, b: Topic): boolean {
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const names = shared(a.anyNames, b.anyNames);
  // the collapse of 25 January, a week and a year after it
  if (meet(a.eventDays, b.eventDays) && (names > 0 || meet(a.anyLands, b.anyLands))) return true;
  if (apart !== null && apart > WEEKS) return false;
  if (names >= MANY) return true;
  // two texts of one country that state the same numbers are two tellings of one statement
  if ((names > 0 || meet(a.anyLands, b.anyLands)) && shared(a.numbers, b.numbers) >= MANY) return true;
  const occasions = [...a.occasions].filter((one) => b.occasions.has(one));
  if (occasions.length === 0) return false;
  if (names > 0 && (names > 1 || meet(a.anyLands, b.anyLands))) return true;
  return meet(a.lands, b.lands) && apart !== null && apart <= DAYS && occasions.some((one) => SINGULAR.has(one));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const name of few) if (many.has(name)) count++;
  return count;
}
