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

/**
 * Two documents about one event know each other by the names, the country and the kind of event that they share, and by their days; or by all that they have in
 * common, numbers among it. Names and words alone do not do: each night of a war has its drones, towns and attacks.
 */
export function isOneStory(a: Topic, b: Topic): boolean {
  const known = KNOWN.get(a)?.get(b) ?? KNOWN.get(b)?.get(a);
  if (known !== undefined) return known;
  const found =
    shareStory(a, b) || (likenessOf(a, b) >= SURE && likenessOfDetails(a, b) >= 1 && shared(a.anyNames, b.anyNames) > 0);
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

/** What makes two texts likely to be of one story adds up to this. */
const LIKELY = 4;
const MOST_NAMES = 3;
const MOST_WORDS = 4;
const MOST_DETAILS = 4;
/** Words of a text from which some of another's are among them by chance. */
const SHORT = 18;

/** What makes them certainly so, where a number of one is in the other. */
const SURE = 6.5;

/** Of two texts that a third one joins, this is enough. */
const JOINED = 2;

const TRIED = new WeakMap<Topic, WeakMap<Topic, number>>();

/** Two documents that may be about one event, by everything they share: enough to set their figures side by side, too little to accuse one of them. */
export const mayBeOneStory = (a: Topic, b: Topic): boolean => isOneStory(a, b) || likenessOf(a, b) >= LIKELY;

/** The same of two documents that others join already. */
export const mayBeOfStory = (a: Topic, b: Topic): boolean => isOneStory(a, b) || likenessOf(a, b) >= JOINED;

export function likenessOf(a: Topic, b: Topic): number {
  const known = TRIED.get(a)?.get(b) ?? TRIED.get(b)?.get(a);
  if (known !== undefined) return known;
  const found = likeness(a, b);
  if (!TRIED.has(a)) TRIED.set(a, new WeakMap());
  TRIED.get(a)!.set(b, found);
  return found;
}

/** Names, details, words, the kind of event, the country and the day add up; another place or country counts against it. */
function likeness(a: Topic, b: Topic): number {
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const far = apart !== null && apart > WEEKS;
  if (far && ![...a.details].some((one) => one.startsWith("3") && b.details.has(one))) return 0;
  const occasions = [...a.occasions].filter((one) => b.occasions.has(one));
  const names = Math.min(
    MOST_NAMES,
    shared(a.anyNames, b.anyNames) + shared(a.voices, b.anyNames) + shared(b.voices, a.anyNames),
  );
  const details = likenessOfDetails(a, b);
  const words = Math.min(MOST_WORDS, shared(a.words, b.words) * Math.min(1, SHORT / Math.min(a.words.size, b.words.size)));
  const events = occasions.length === 0 ? 0 : occasions.some((one) => SINGULAR.has(one)) ? 2 : 1;
  const near = apart === null ? 0 : apart <= 3 ? 1 : apart <= DAYS ? 0.5 : 0;
  const told = 2 * names + Math.min(MOST_DETAILS, details) + words + events + (meet(a.anyLands, b.anyLands) ? 1 : 0) + near;
  return told - (areElsewhere(a, b) ? ELSEWHERE : 0);
}

const ELSEWHERE = 4;
/** Two texts have every sixtieth pair of plain numbers in common by chance: 12 and 31 are in each long list. */
const BY_CHANCE = 1 / 60;

function likenessOfDetails({ details: a }: Topic, { details: b }: Topic): number {
  let [plain, telling] = [0, 0];
  for (const one of a)
    if (b.has(one)) {
      if (isPlain(one)) plain++;
      else telling += Number(one[0]);
    }
  return telling + (plain === 0 ? 0 : Math.max(0, plain - BY_CHANCE * plainIn(a) * plainIn(b)));
}

const isPlain = (detail: string): boolean => detail.startsWith("1");
const plainIn = (details: ReadonlySet<string>): number => [...details].filter(isPlain).length;

// two towns of which neither text knows the other's; two countries
function areElsewhere(a: Topic, b: Topic): boolean {
  if (a.lands.size > 0 && b.lands.size > 0 && !meet(a.anyLands, b.anyLands)) return true;
  return a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.anyNames) && !meet(b.places, a.anyNames);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const name of few) if (many.has(name)) count++;
  return count;
}
